//! Tokens of apps and tenants, which the client gets by itself.
//!
//! Feature `auth-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("auth/v3"))]

feishu_macros::project_version! {
    "auth/v3";

    /// Gets an app access token for a store app: POST /open-apis/auth/v3/app_access_token
    app_access_token().create(CreateAppAccessToken);
    /// Gets an app access token for a custom app: POST /open-apis/auth/v3/app_access_token/internal
    app_access_token().internal(InternalAppAccessToken);

    /// Asks the platform to send the app ticket event again at once: POST /open-apis/auth/v3/app_ticket/resend
    app_ticket().resend(ResendAppTicket);

    /// Gets a tenant access token for a store app: POST /open-apis/auth/v3/tenant_access_token
    tenant_access_token().create(CreateTenantAccessToken);
    /// Gets a tenant access token for a custom app: POST /open-apis/auth/v3/tenant_access_token/internal
    tenant_access_token().internal(InternalTenantAccessToken);
}
