//! Pages that change, or come, over the specs that ship: each is additive, and renames nothing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use feishu_spec::library;
use generator::diff::{Changes, Class, Specs, compare};
use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;

/// The specs of `im.v1` that ship, after a refresh with these pages, beside those before.
fn changes(pages: &[String]) -> Changes {
    let folder = tempfile::tempdir().unwrap();
    let shipped = library::shipped();
    for kind in ["endpoints", "events"] {
        copy(
            &shipped.join(kind).join("im/v1"),
            &folder.path().join(kind).join("im/v1"),
        );
    }
    for file in ["errors.json", "names.json"] {
        fs::copy(shipped.join(file), folder.path().join(file)).unwrap();
    }
    let before = Specs::read(folder.path()).unwrap();
    let fetched = |page: &String| Source::Fetched("page".to_owned(), page.clone());
    let sources: Vec<Source> = pages.iter().map(fetched).collect();
    let outcomes = run::refresh(&sources, &Tree::new(folder.path()), false).unwrap();
    assert!(outcomes.iter().all(run::Outcome::is_ok), "{outcomes:?}");
    compare(&before, &Specs::read(folder.path()).unwrap()).unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).unwrap();
        }
    }
}

/// A page that is built in, as if it had been changed since the specs were read.
fn newer(name: &str, change: impl FnOnce(&str) -> String) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages").join(name);
    let page = fs::read_to_string(path).unwrap();
    let changed = change(&page);
    assert_ne!(page, changed, "the page is changed");
    changed.replace("updateTime: \"1", "updateTime: \"2")
}

/// A page about an operation that no page told of. `body` and `reply` are rows: a name, a type and a description.
fn new_page(url: &str, body: &[[&str; 3]], reply: &[[&str; 3]]) -> String {
    let rows = |rows: &[[&str; 3]]| {
        rows.iter()
            .map(|row| format!("{}\n", row.join(" | ")))
            .collect::<String>()
    };
    let (body, reply) = (rows(body), rows(reply));
    format!(
        "---\ntitle: 演示\nfullPath: /uAjLw4CM/ukTMukTMukTM/reference/im-v1/drawer/open\n---\n# 演示\n\n## 请求\n\n基本 | &nbsp;\n---|---\n\
         HTTP URL | https://open.feishu.cn{url}\nHTTP Method | POST\n\n\
         ### 请求头\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\nAuthorization | string | 是 | `tenant_access_token`\n\n\
         ### 请求体\n\n名称 | 类型 | 描述\n---|---|---\n{body}\n\
         ## 响应\n\n### 响应体\n\n名称 | 类型 | 描述\n---|---|---\ncode | int | 0\nmsg | string | -\ndata | - | -\n{reply}\n"
    )
}

/// Every change with what it does, for the message of a test that fails.
fn told(changes: &Changes) -> Vec<String> {
    let specs = changes.versions.iter().flat_map(|version| &version.specs);
    let facts = specs.flat_map(|spec| &spec.facts).flat_map(|fact| &fact.effects);
    let consequences = changes.versions.iter().flat_map(|version| &version.consequences);
    facts
        .chain(consequences)
        .map(|effect| format!("{:?} {}", effect.class, effect.item))
        .collect()
}

fn assert_additive(changes: &Changes, news: &[&str]) {
    let told = told(changes);
    assert!(
        changes.versions.iter().all(|version| version.class <= Class::Additive),
        "{told:?}"
    );
    for item in news {
        assert!(told.iter().any(|told| told.ends_with(item)), "{item} in {told:?}");
    }
}

#[test]
fn a_value_that_is_listed_on_one_page_is_a_variant_more_for_all() {
    let page = newer("im-v1-message-create.md", |page| {
        let (before, after) = page.split_once("**可选值有**：\n<md-enum>\n").unwrap();
        format!("{before}**可选值有**：\n<md-enum>\n<md-enum-item key=\"badge_id\" >A badge.</md-enum-item>\n{after}")
    });
    assert_additive(&changes(&[page]), &["ReceiveIdType::BadgeId"]);
}

#[test]
fn a_page_whose_type_words_are_gone_renames_nothing() {
    let page = newer("im-v1-chat-list.md", |page| {
        page.replace(">list_chat\\[\\]<", ">object\\[\\]<")
    });
    assert_additive(&changes(&[page]), &[]);
}

#[test]
fn a_new_page_on_known_models_has_their_types() {
    let page = new_page(
        "/open-apis/im/v1/drawers/open",
        &[],
        &[
            ["└ items", "message[]", "-"],
            ["└└ message_id", "string", "-"],
            ["└└ chat_id", "string", "-"],
            ["└└ sender", "sender", "-"],
            ["└└└ id", "string", "-"],
            ["└└└ id_type", "string", "-"],
        ],
    );
    let changes = changes(&[page]);
    assert_additive(&changes, &["OpenDrawer"]);
    let new = told(&changes);
    assert!(
        !new.iter()
            .any(|told| told.ends_with("Message2") || told.ends_with("DrawerMessage")),
        "{new:?}"
    );
}

#[test]
fn a_page_that_sends_what_was_only_received_adds_a_constructor() {
    let page = new_page(
        "/open-apis/im/v1/drawers/open",
        &[
            ["sender", "sender", "-"],
            ["└ id", "string", "-"],
            ["└ id_type", "string", "-"],
            ["└ sender_type", "string", "-"],
        ],
        &[],
    );
    assert_additive(&changes(&[page]), &["Sender::new", "Sender::sender_type"]);
}
