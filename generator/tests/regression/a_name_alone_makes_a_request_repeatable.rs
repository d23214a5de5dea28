//! A field called `uuid` makes a request safe to repeat where the page says so of it, and is anything else where it does not.

use crate::pages::{operation, page};

fn key(members: &[[&str; 3]]) -> Option<String> {
    operation(&page(members, &[])).idempotency
}

#[test]
fn the_description_decides_and_not_the_name() {
    assert_eq!(key(&[["uuid", "string", "主板UUID"]]), None);
    assert_eq!(key(&[["uuid", "string", "附件 ID"]]), None);
    for words in ["幂等 ID", "用于请求去重", "去重键", "判断是否为同一请求"] {
        assert_eq!(
            key(&[["serial", "string", words]]).as_deref(),
            Some("serial"),
            "{words}"
        );
    }
}

#[test]
fn a_list_may_speak_of_what_is_dropped_inside_it() {
    assert_eq!(key(&[["members", "string[]", "最多 50 个（去重后）"]]), None);
    assert_eq!(key(&[["members", "string[]", "幂等"]]), None);
}

#[test]
fn of_two_the_first_is_taken_and_the_other_reported() {
    let page = page(&[["a", "string", "幂等"], ["b", "string", "幂等"]], &[]);
    assert_eq!(operation(&page).idempotency.as_deref(), Some("a"));
    let problems = crate::support::reading(page.as_bytes()).problems;
    assert!(problems.iter().any(|problem| problem.found == "b"), "{problems:?}");
}
