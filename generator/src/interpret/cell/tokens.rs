//! The kinds of access token that a cell names.

use feishu_spec::Token;

use crate::locate::Cell;

/// The kinds, by the tag that the site gives each and by its name.
const KINDS: [(&str, &str, Token); 3] = [
    ("token-tenant", "tenant_access_token", Token::Tenant),
    ("token-user", "user_access_token", Token::User),
    ("token-app", "app_access_token", Token::App),
];

/// The kinds that the tags in a cell name, or else its words.
pub(crate) fn of(cell: &Cell) -> Vec<Token> {
    let tagged = |tag: &str| cell.tags().any(|found| found == tag);
    let named = KINDS.into_iter().filter(|(tag, ..)| tagged(tag));
    match named.map(|(.., token)| token).collect::<Vec<_>>() {
        tokens if tokens.is_empty() => words(&cell.text()),
        tokens => tokens,
    }
}

/// The kinds that a text names.
pub(crate) fn words(text: &str) -> Vec<Token> {
    let named = KINDS.into_iter().filter(|(_, name, _)| text.contains(name));
    named.map(|(.., token)| token).collect()
}
