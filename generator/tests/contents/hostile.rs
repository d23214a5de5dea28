//! Pages that would hurt: names that are none, endless lists, and markup in any state. Nothing panics, and nothing becomes code.

use feishu_spec::library::{self, ProjectVersion};
use generator::run;
use generator::run::source::Source;
use generator::tree::Tree;

use crate::support::reading;
use crate::{RECEIVED, RECEIVED_PATH, SENT, contents, outline, page, received};

fn told(text: &str) -> (usize, String) {
    let reading = reading(page(RECEIVED_PATH, text).as_bytes());
    let told: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
    let count = if reading.spec.is_some() {
        contents(&reading).len()
    } else {
        0
    };
    (count, told.join("\n"))
}

#[test]
fn a_tag_that_is_no_name_gives_no_arm() {
    let spec = received(
        "### 文 note\n\n```json\n{\"lines\": [{\"tag\": \"fn main() {}\", \"a\": 1}, {\"tag\": \"*/\"}, {\"tag\": \"\"}, {\"tag\": \"ok\", \"b\": 1}]}\n```\n",
    );
    assert_eq!(
        outline(&spec),
        [
            "note: lines [note_element]",
            "note_fn_main: a integer",
            "note_ok: b integer",
            "note_element by tag: fn main() {}=fn_main note_fn_main, ok=ok note_ok",
        ]
    );
    let (_, told) = told(
        "### 文 note\n\n- **a b：文**\n\n| 字段 | 类型 | 描述 |\n|---|---|---|\n| x | string | 文 |\n\n```json\n{\"y\": [{\"tag\": \"文\"}]}\n```\n",
    );
    assert!(told.contains("`a b`, expected a tag of one word"), "{told}");
    assert!(
        told.contains("`文`, expected a tag that gives a name of its own"),
        "{told}"
    );
}

#[test]
fn an_element_of_no_known_kind_is_told() {
    let read = |page: &str| {
        let reading = reading(page.as_bytes());
        let told: Vec<String> = reading.problems.iter().map(ToString::to_string).collect();
        let post = contents(&reading).into_iter().find(|spec| spec.kind == "post").cloned();
        (outline(&post.unwrap()), told.join("\n"))
    };
    // In the page's example, beside the divider: an element that has no tag, and one whose tag is no name.
    let line = "\"tag\": \"hr\"\n\t\t\t}],";
    let strange = "\"tag\": \"hr\"\n\t\t\t}, {\"word\": \"a\"}, {\"tag\": \"文\"}],";
    let page = SENT.replacen(line, strange, 1);
    assert_ne!(page, SENT);
    let ((before, _), (after, told)) = (read(SENT), read(&page));
    for element in [r#"`{"word":"a"}`"#, "`文`"] {
        let expected = format!("{element}, expected a tag that gives a name of its own: not in the spec");
        assert!(told.contains(&expected), "no {expected:?} in {told}");
    }
    assert_eq!(before, after, "the elements of known kinds are those of the page");
}

#[test]
fn a_page_of_which_no_kind_can_be_read_is_an_error() {
    for (text, expected) in [
        ("文\n", "expected sections whose headings end in the kind of a content"),
        (
            "### 文 note\n\n文\n\n### 文 other\n\n```json\n[1]\n```\n",
            "`note`, expected a table or an example of the content below the heading of one kind at least",
        ),
    ] {
        let reading = reading(page(RECEIVED_PATH, text).as_bytes());
        assert!(reading.spec.is_none());
        let told: Vec<String> = reading.errors().map(ToString::to_string).collect();
        assert!(told.concat().contains(expected), "{told:?}");
    }
}

#[test]
fn a_kind_that_is_no_name_is_no_kind() {
    for heading in [
        "文 fn()",
        "文 Text",
        "文 ../../etc",
        "文 a.b",
        "text",
        "文 \u{202e}txet",
        "文 1",
    ] {
        let (count, _) = told(&format!("### {heading}\n\n```json\n{{\"a\": 1}}\n```\n"));
        assert_eq!(count, 0, "{heading}");
    }
    let long = "k".repeat(200);
    let (count, told) = told(&format!("### 文 {long}\n\n```json\n{{\"a\": 1}}\n```\n"));
    assert!(count == 0 && told.contains("is no id"), "{told}");
}

#[test]
fn arms_of_one_value_or_one_name_are_one() {
    let table = |name: &str| format!("| 字段 | 类型 | 描述 |\n|---|---|---|\n| {name} | string | 文 |\n");
    let text = format!(
        "### 文 note\n\n```json\n{{\"lines\": [{{\"tag\": \"a-b\"}}, {{\"tag\": \"a_b\"}}]}}\n```\n\n- **w：文**\n\n{}\n- **w：文**\n\n{}",
        table("first"),
        table("second")
    );
    assert_eq!(
        outline(&received(&text)),
        [
            "note: lines [note_element]",
            "note_a_b: ",
            "note_w: first string",
            "note_element by tag: w=w note_w, a-b=a_b note_a_b",
        ]
    );
}

#[test]
fn a_member_called_as_the_tag_is_the_tag() {
    let text = "### 文 note\n\n```json\n{\"lines\": [{\"tag\": \"w\"}]}\n```\n\n- **w：文**\n\n| 字段 | 类型 | 描述 |\n|---|---|---|\n| tag | string | 文 |\n| x | string | 文 |\n";
    assert_eq!(outline(&received(text))[1], "note_w: x string");
}

#[test]
fn thousands_of_arms_and_deep_examples_end() {
    let arms: Vec<String> = (0..3000)
        .map(|n| format!("{{\"tag\": \"t{n}\", \"m{n}\": {n}}}"))
        .collect();
    let spec = received(&format!(
        "### 文 note\n\n```json\n{{\"lines\": [{}]}}\n```\n",
        arms.join(",")
    ));
    assert_eq!(spec.unions["note_element"].of.len(), 3000);
    let deep = format!("{}{{\"tag\": \"x\"}}{}", "[".repeat(5000), "]".repeat(5000));
    let (count, _) = told(&format!("### 文 note\n\n```json\n{{\"lines\": {deep}}}\n```\n"));
    assert!(count <= 1);
    let kinds: String = (0..2000)
        .map(|n| format!("### 文 k{n}\n\n```json\n{{\"a\": 1}}\n```\n\n"))
        .collect();
    assert_eq!(told(&kinds).0, 2000);
}

#[test]
fn tables_and_examples_in_any_state_are_read_or_told() {
    for text in [
        "### 文 note\n\n|||\n|---|---|\n||\n",
        "### 文 note\n\n| 字段 |\n|---|\n| a |\n",
        "### 文 note\n\n:::html\n<md-table><md-tr><md-td>a\n",
        "### 文 note\n\n```json\n{\"a\": [[}\n```\n",
        "### 文 note\n\n```json\n[1]\n```\n\n```json\n{}\n```\n",
        "### 文 note\n\n- **a**\n- **a**\n- **a\n- **\n",
        "### 文 note\n\n```json\n{\"msg_type\": \"note\", \"content\": 1}\n```\n",
        "### 文 note\n\n```json\n{\"msg_type\": [\"note\"], \"content\": \"{}\"}\n```\n",
        "### 文 note\n\n```json\n{\"content\": \"not json\", \"msg_type\": \"note\"}\n```\n",
    ] {
        told(text);
    }
    // Cut in the middle of anything but a letter.
    for whole in [SENT, RECEIVED] {
        let ends: Vec<usize> = whole.char_indices().map(|(at, _)| at).step_by(509).collect();
        for end in ends.into_iter().skip(1) {
            reading(&whole.as_bytes()[..end]);
        }
    }
}

#[test]
fn what_is_written_in_names_of_all_kinds_expands_to_items_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = "### pub fn boom() note\n\n```json\n{\"lines\": [{\"tag\": \"impl Drop for X { fn drop(&mut self) {} }\", \"struct\": 1, \"Self\": \"x\"}, {\"tag\": \"self\"}, {\"tag\": \"unknown\"}, {\"tag\": \"type\"}]}\n```\n\n\
                ### \"]pub struct Injected;#[doc=\" crate\n\n```json\n{\"self\": {\"super\": 1}}\n```\n";
    std::fs::write(folder.path().join("a.md"), page(RECEIVED_PATH, text)).unwrap();
    let tree = folder.path().join("spec");
    let outcomes = run::refresh(&Source::below(folder.path()).unwrap(), &Tree::new(&tree), false).unwrap();
    assert_eq!(outcomes.iter().filter(|outcome| outcome.spec.is_some()).count(), 2);
    let version = ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    };
    assert_eq!(library::project_versions(&tree).unwrap().len(), 1);
    let code = feishu_expansion::version(&tree, &version).unwrap();
    let file: syn::File = syn::parse2(code).unwrap();
    let mut names = Vec::new();
    names_of(&file.items, &mut names);
    assert!(names.iter().any(|name| name == "Note"), "{names:?}");
    for name in ["Injected", "boom", "Drop for"] {
        assert!(names.iter().all(|found| !found.contains(name)), "{names:?}");
    }
}

/// What is made: structs, enums, functions, and the traits that are implemented, with those in modules.
fn names_of(items: &[syn::Item], names: &mut Vec<String>) {
    for item in items {
        match item {
            syn::Item::Struct(item) => names.push(item.ident.to_string()),
            syn::Item::Enum(item) => names.push(item.ident.to_string()),
            syn::Item::Fn(item) => names.push(item.sig.ident.to_string()),
            syn::Item::Impl(item) => {
                let name = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
                names.extend(name.map(|name| format!("{} for", name.ident)));
            }
            syn::Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    names_of(items, names);
                }
            }
            _ => {}
        }
    }
}
