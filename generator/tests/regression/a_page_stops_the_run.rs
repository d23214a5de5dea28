//! One page ended the run, or left a workspace that does not load, and no spec of any other page was written.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::{add, generator, page};

/// Refreshes a page beside one that is right. Gives what was said.
fn beside_a_good_page(bad: &str, tree: &Path) -> String {
    let pages = tempfile::tempdir().unwrap();
    fs::write(pages.path().join("bad.md"), bad).unwrap();
    fs::write(pages.path().join("good.md"), page("im-v1-chat-list.md")).unwrap();
    let output = generator(
        &["refresh", "--verbose", "--pages", pages.path().to_str().unwrap()],
        tree,
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(tree.join("endpoints/im/v1/chat/list.json").is_file(), "{said}");
    said
}

/// The page about pins with a link to the API explorer.
fn linked(id: &str) -> String {
    let page = page("im-v1-pin-delete.md");
    let at = page.find("api_explore_config?").unwrap();
    let end = at + page[at..].find(')').unwrap();
    format!("{}api_explore_config?{id}{}", &page[..at], &page[end..])
}

/// A table whose rows stand each one level below the one before.
fn nested(levels: usize) -> String {
    let mut rows = String::new();
    for level in 0..levels {
        let _ = writeln!(
            rows,
            "<md-dt-tr level=\"{level}\"><md-dt-td>n{level}</md-dt-td><md-dt-td>object</md-dt-td><md-dt-td>x</md-dt-td></md-dt-tr>"
        );
    }
    let table = format!(
        "### 请求体\n:::html\n<md-dt-table><md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th>\
         <md-dt-th>描述</md-dt-th></md-dt-tr></md-dt-thead><md-dt-tbody>\n{rows}</md-dt-tbody></md-dt-table>\n:::\n\n"
    );
    page("im-v1-pin-delete.md").replacen("## 响应", &format!("{table}## 响应"), 1)
}

#[test]
fn rows_nested_without_end_are_problems_of_their_rows() {
    let tree = tempfile::tempdir().unwrap();
    let said = beside_a_good_page(&nested(20_000), tree.path());
    assert!(
        said.contains("row 33: found `n32`, expected at most 32 levels of members"),
        "{said}"
    );
    assert!(tree.path().join("endpoints/im/v1/pin/delete.json").is_file());
}

#[test]
fn an_id_that_is_none_is_a_problem_of_its_page() {
    for (link, id) in [
        ("project=Im&version=v1&resource=pin&method=delete", "Im.v1.pin.delete"),
        (
            "project=native&version=tls&resource=pin&method=delete",
            "native.tls.pin.delete",
        ),
        ("project=im&version=V1&resource=pin&method=delete", "im.V1.pin.delete"),
        (
            "project=im-v1&version=v1&resource=pin&method=delete",
            "im-v1.v1.pin.delete",
        ),
        ("project=..&version=v1&resource=pin&method=delete", "...v1.pin.delete"),
        ("project=full&version=1&resource=pin&method=delete", "full.1.pin.delete"),
    ] {
        let tree = tempfile::tempdir().unwrap();
        let said = beside_a_good_page(&linked(link), tree.path());
        assert!(
            said.contains(&format!("found `{id}`, expected an id such as `im.v1.pin.delete`")),
            "{said}"
        );
        let specs = feishu_spec::library::files(&tree.path().join("endpoints")).unwrap();
        assert_eq!(specs.len(), 1, "{specs:?}");
    }
}

#[test]
fn an_id_that_is_longer_than_a_files_name_is_a_problem_of_its_page() {
    let tree = tempfile::tempdir().unwrap();
    let method = "m".repeat(300);
    let said = beside_a_good_page(
        &linked(&format!("project=im&version=v1&resource=pin&method={method}")),
        tree.path(),
    );
    assert!(said.contains("expected an id such as"), "{said}");
}

#[test]
fn names_in_one_cell_that_are_not_in_the_path_are_counted() {
    let names: Vec<String> = (0..17).map(|number| format!("p{number}")).collect();
    let page = page("im-v1-pin-delete.md");
    let at = page.find("### 路径参数").unwrap();
    let (before, rest) = page.split_at(at);
    let changed = rest.replacen("message_id", &names.join("、"), 1);
    let (said, specs) = add(&format!("{before}{changed}"));
    assert!(!said.contains("panicked") && !said.contains("overflow"), "{said}");
    assert_eq!(specs.len(), 1, "{said}");
    assert!(
        said.contains("found `p16`, the path parameter is not in the path: left out"),
        "{said}"
    );
}
