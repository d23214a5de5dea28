//! Sessions of users: where somebody is logged in, and logging out.
//!
//! Feature `passport-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("passport/v1"))]

feishu_macros::project_version! {
    "passport/v1";

    /// 退出登录: POST /open-apis/passport/v1/sessions/logout
    session().logout(LogoutSession);
    /// 批量获取脱敏的用户登录信息: POST /open-apis/passport/v1/sessions/query
    session().query(QuerySession);
}
