//! Whether and how the organisation is verified.
//!
//! Feature `verification-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("verification/v1"))]

feishu_macros::project_version! {
    "verification/v1";

    /// 获取认证信息: GET /open-apis/verification/v1/verification
    verification().get(GetVerification);
}
