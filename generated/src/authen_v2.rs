//! Login of users: exchange a code for a token, and refresh it.
//!
//! Feature `authen-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("authen/v2"))]

feishu_macros::project_version! {
    "authen/v2";

    /// Trades an authorization code for a user token: POST /open-apis/authen/v2/oauth/token
    oauth_token().create(CreateOauthToken);
    /// Trades a refresh token for a new user token: POST /open-apis/authen/v2/oauth/token
    oauth_token().refresh(RefreshOauthToken);
}
