//! Login of users of a mini program.
//!
//! Feature `mina-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("mina/v2"))]

feishu_macros::project_version! {
    "mina/v2";

    /// Turns the login code of a mini program into a user's tokens: POST /open-apis/mina/v2/tokenLoginValidate
    token().login_validate(LoginValidateToken);
}
