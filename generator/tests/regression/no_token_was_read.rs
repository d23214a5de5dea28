//! A page that asks for a token, and from which no kind of token could be read, gave an operation that sends none.

use super::{add, page};

const TENANT: &str = "<md-tag mode=\"inline\" type=\"token-tenant\">tenant_access_token</md-tag>";
const USER: &str = "<md-tag mode=\"inline\" type=\"token-user\">user_access_token</md-tag>";

/// The page with these words in place of its two tags.
fn page_that_says(words: &str) -> String {
    let text = page("im-v1-message-create.md");
    assert!(text.contains(TENANT) && text.contains(USER));
    text.replace(TENANT, words).replace(USER, "")
}

#[test]
fn a_page_without_kinds_of_token_is_an_error() {
    let (said, specs) = add(&page_that_says("A token."));
    assert!(specs.is_empty(), "{specs:?}");
    assert!(said.contains("error: section `请求头`, row 1: "), "{said}");
    assert!(said.contains("tenant_access_token"), "{said}");
}

#[test]
fn kinds_of_token_are_read_from_plain_words() {
    let (said, specs) = add(&page_that_says("Either tenant_access_token or user_access_token."));
    assert!(
        specs[0].contains("\"tokens\": [\"tenant\", \"user\"]"),
        "{said} {specs:?}"
    );
}

#[test]
fn a_page_that_asks_for_none_sends_none() {
    let text = page("im-v1-message-create.md").replace("<md-td>Authorization</md-td>", "<md-td>X-Other</md-td>");
    let (said, specs) = add(&text);
    assert!(specs[0].contains("\"tokens\": []"), "{said} {specs:?}");
}
