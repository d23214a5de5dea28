//! By which token a call may be made.

use feishu_spec::Token;
use serde_json::{Map, Value, json};

/// The schemes of a document.
pub(crate) fn schemes() -> Value {
    let schemes = [
        (Token::Tenant, "The app acts as itself inside a tenant."),
        (Token::User, "The app acts for a user."),
        (Token::App, "The app itself, in no tenant."),
    ];
    let schemes = schemes.into_iter().map(|(token, description)| {
        let scheme = json!({"type": "http", "scheme": "bearer", "description": description});
        (name(token).to_owned(), scheme)
    });
    schemes.collect::<Map<String, Value>>().into()
}

/// Any one of the tokens is enough; none is needed where there is none.
pub(crate) fn any_of(tokens: &[Token]) -> Value {
    let tokens = tokens.iter().map(|token| json!({name(*token): []}));
    Value::Array(tokens.collect())
}

fn name(token: Token) -> &'static str {
    match token {
        Token::Tenant => "tenant_access_token",
        Token::User => "user_access_token",
        Token::App => "app_access_token",
    }
}
