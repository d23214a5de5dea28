//! Sessions of users: where somebody is logged in, and logging out.
//!
//! Feature `passport-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("passport/v1"))]

feishu_macros::project_version! {
    "passport/v1";

    /// Signs a user out of some or all devices: POST /open-apis/passport/v1/sessions/logout
    session().logout(LogoutSession);
    /// Lists where users are signed in, with personal data masked: POST /open-apis/passport/v1/sessions/query
    session().query(QuerySession);
}
