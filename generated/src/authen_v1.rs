//! Login of users, older version: consent page, tokens, the user's own information.
//!
//! Feature `authen-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("authen/v1"))]

feishu_macros::project_version! {
    "authen/v1";

    /// 获取 user_access_token（v1 版本）: POST /open-apis/authen/v1/access_token
    access_token().create(CreateAccessToken);

    /// 获取授权码: GET /open-apis/authen/v1/authorize
    authorize().get(GetAuthorize);

    /// 获取登录预授权码: GET /open-apis/authen/v1/index
    index().get(GetIndex);

    /// 获取 user_access_token: POST /open-apis/authen/v1/oidc/access_token
    oidc_access_token().create(CreateOidcAccessToken);

    /// 刷新 user_access_token: POST /open-apis/authen/v1/oidc/refresh_access_token
    oidc_refresh_access_token().create(CreateOidcRefreshAccessToken);

    /// 刷新 user_access_token（v1 版本）: POST /open-apis/authen/v1/refresh_access_token
    refresh_access_token().create(CreateRefreshAccessToken);

    /// 获取用户信息: GET /open-apis/authen/v1/user_info
    user_info().get(GetUserInfo);
}
