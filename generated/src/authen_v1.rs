//! Login of users, older version: consent page, tokens, the user's own information.
//!
//! Feature `authen-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("authen/v1"))]

feishu_macros::project_version! {
    "authen/v1";

    /// Trades a login code for a user token and the user's data: POST /open-apis/authen/v1/access_token
    access_token().create(CreateAccessToken);

    /// Sends the user to a page to consent and returns a code to the app: GET /open-apis/authen/v1/authorize
    authorize().get(GetAuthorize);

    /// Sends the user to a login page and returns a login code to the app: GET /open-apis/authen/v1/index
    index().get(GetIndex);

    /// Trades a login code for a user token only: POST /open-apis/authen/v1/oidc/access_token
    oidc_access_token().create(CreateOidcAccessToken);

    /// Renews a user token that came from the OIDC way: POST /open-apis/authen/v1/oidc/refresh_access_token
    oidc_refresh_access_token().create(CreateOidcRefreshAccessToken);

    /// Renews a user token and returns the user's data as well: POST /open-apis/authen/v1/refresh_access_token
    refresh_access_token().create(CreateRefreshAccessToken);

    /// Gets the name, picture and ids of the user who is logged in: GET /open-apis/authen/v1/user_info
    user_info().get(GetUserInfo);
}
