//! A module per project-version, each one macro call. Written by `cargo run -p generator` from the specs.

#[cfg(feature = "im-v1")]
pub mod im_v1 {
    //! The endpoints of `im/v1`.
    feishu_macros::project_version!("im/v1");
}
