//! A page that asks for a token, and from which no kind of token could be read, gave an operation that sends none.

use super::{add, page};

const TAG: &str = "<md-tag mode=\"inline\" type=\"token-tenant\">tenant_access_token</md-tag>";

#[test]
fn a_page_without_kinds_of_token_is_an_error() {
    let text = page("im-v1-message-create.md");
    assert!(text.contains(TAG));
    let (said, specs) = add(&text.replace(TAG, "A token."));
    assert!(specs.is_empty(), "{specs:?}");
    assert!(said.contains("error: section `请求头`, row 1: "), "{said}");
    assert!(said.contains("tenant_access_token"), "{said}");
}

#[test]
fn kinds_of_token_are_read_from_plain_words() {
    let text = page("im-v1-message-create.md");
    let (said, specs) = add(&text.replace(TAG, "Either tenant_access_token or user_access_token."));
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
