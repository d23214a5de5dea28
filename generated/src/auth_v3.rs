//! Tokens of apps and tenants, which the client gets by itself.
//!
//! Feature `auth-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("auth/v3"))]

feishu_macros::project_version! {
    "auth/v3";

    /// 商店应用获取 app_access_token: POST /open-apis/auth/v3/app_access_token
    app_access_token().create(CreateAppAccessToken);
    /// 自建应用获取 app_access_token: POST /open-apis/auth/v3/app_access_token/internal
    app_access_token().internal(InternalAppAccessToken);

    /// 重新获取 app_ticket: POST /open-apis/auth/v3/app_ticket/resend
    app_ticket().resend(ResendAppTicket);

    /// 商店应用获取 tenant_access_token: POST /open-apis/auth/v3/tenant_access_token
    tenant_access_token().create(CreateTenantAccessToken);
    /// 自建应用获取 tenant_access_token: POST /open-apis/auth/v3/tenant_access_token/internal
    tenant_access_token().internal(InternalTenantAccessToken);
}
