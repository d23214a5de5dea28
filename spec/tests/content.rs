//! Reading the specs of contents: what is refused, and how that is said.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use feishu_spec::file::Spec as _;
use feishu_spec::library::{CONTENTS, ENDPOINTS, ProjectVersion, VersionSpecs, project_versions};
use feishu_spec::{AnySpec, Content, Endpoint};
use serde_json::{Value, json};

fn note() -> Value {
    json!({
        "schema": 1, "id": "demo.v1.thing.sent.note", "title": "演示", "page": {"path": "/demo"},
        "kind": "note", "direction": "sent", "name": "note_body",
        "fields": [{"name": "lines", "type": {"array": {"array": {"union": "part"}}}}],
        "types": {
            "part_word": {"fields": [{"name": "text", "type": "string", "required": true}]},
            "part_rule": {"fields": []},
            "part_group": {"fields": [{"name": "parts", "type": {"array": {"union": "part"}}}]}
        },
        "unions": {"part": {"tag": "tag", "of": [
            {"value": "w", "name": "word", "type": "part_word"},
            {"value": "rule", "type": "part_rule"},
            {"value": "group", "type": "part_group"}
        ]}}
    })
}

/// What is said of the content after `change`; nothing if it is accepted.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut spec = note();
    change(&mut spec);
    let read = Content::from_text(&spec.to_string(), Path::new("specs/note.json"));
    read.err().map(|error| error.to_string()).unwrap_or_default()
}

#[track_caller]
fn assert_refused(change: impl FnOnce(&mut Value), at: &str, what: &str) {
    let message = refusal(change);
    assert!(
        message.contains(&format!("at `{at}`")) && message.contains(what),
        "{message}"
    );
}

#[test]
fn a_content_reads_back() {
    assert_eq!(refusal(|_| {}), "");
    let spec = Content::from_text(&note().to_string(), Path::new("x")).unwrap();
    assert_eq!((spec.called(), spec.group()), ("note_body", "demo.v1.thing.sent"));
    let text = spec.to_text().unwrap();
    assert_eq!(Content::from_text(&text, Path::new("x")).unwrap(), spec);
    let file = AnySpec::Content(Box::new(spec)).file().unwrap();
    assert_eq!(file, Path::new("contents/demo/v1/thing.sent/note.json"));
}

#[test]
fn a_content_has_a_kind_members_and_no_bytes() {
    assert_refused(|spec| spec["kind"] = json!(""), "$.kind", "is empty");
    assert_refused(|spec| spec["fields"] = json!([]), "$.fields", "expected the members");
    assert_refused(|spec| spec["name"] = json!("NoteBody"), "$.name", "no symbolic name");
    assert_refused(
        |spec| spec["fields"][0]["type"] = json!("file"),
        "$.fields[0].type",
        "multipart",
    );
    assert_refused(
        |spec| spec["direction"] = json!("both"),
        "$.direction",
        "unknown variant",
    );
}

#[test]
fn an_arm_has_a_value_and_an_object_without_the_tag() {
    let at = |key: &str| format!("$.unions.part.of[1].{key}");
    let arm = |key: &'static str, value: &'static str| {
        move |spec: &mut Value| spec["unions"]["part"]["of"][1][key] = json!(value)
    };
    assert_refused(
        |spec| spec["unions"]["part"]["tag"] = json!(""),
        "$.unions.part.tag",
        "is empty",
    );
    assert_refused(arm("value", ""), &at("value"), "is empty or stands twice");
    assert_refused(arm("value", "w"), &at("value"), "is empty or stands twice");
    assert_refused(arm("value", "no name"), &at("name"), "no symbolic name");
    assert_refused(arm("name", "word"), &at("name"), "stands twice");
    assert_refused(arm("type", "part"), &at("type"), "expected an entry of `types`");
    assert_refused(
        |spec| spec["types"]["part_rule"]["fields"] = json!([{"name": "tag", "type": "string"}]),
        &at("type"),
        "expected the tag in no arm",
    );
}

#[test]
fn a_union_is_named_once_and_of_contents_alone() {
    assert_refused(
        |spec| spec["fields"][0]["type"] = json!({"union": "part_rule"}),
        "$.fields[0].type",
        "expected an entry of `unions`",
    );
    assert_refused(
        |spec| spec["types"]["part"] = json!({"fields": []}),
        "$.unions.part",
        "no name of a union",
    );
    let pin = endpoint(|spec| spec["body"]["fields"][0]["type"] = json!({"union": "part"}));
    assert!(pin.unwrap_err().contains("expected an entry of `unions`"));
}

/// An operation that sends a note, after `change`.
fn endpoint(change: impl FnOnce(&mut Value)) -> Result<Endpoint, String> {
    let mut spec = json!({
        "schema": 1, "id": "demo.v1.thing.create", "title": "演示", "page": {"path": "/demo"},
        "method": "POST", "path": "/open-apis/demo/v1/things",
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": "special", "scopes": [], "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {
            "kind": "json",
            "fields": [{"name": "kind", "type": "string"}, {"name": "holder", "type": {"object": "holder"}}],
            "content": {"of": "demo.v1.thing.sent", "at": "holder.content", "by": "kind"}
        },
        "response": {"kind": "envelope"}, "paging": null, "errors": [],
        "types": {"holder": {"fields": [{"name": "content", "type": "string"}]}}
    });
    change(&mut spec);
    Endpoint::from_text(&spec.to_string(), Path::new("x")).map_err(|error| error.to_string())
}

#[test]
fn a_content_stands_in_a_text_beside_a_text() {
    assert!(endpoint(|_| {}).is_ok());
    let place = |key: &'static str, value: &'static str| {
        endpoint(move |spec| spec["body"]["content"][key] = json!(value)).unwrap_err()
    };
    assert!(place("of", "demo.v1").contains("`$.body.content.of`: `demo.v1` is no group"));
    assert!(place("at", "holder").contains("`$.body.content.at`: names `holder`, expected a text"));
    assert!(place("by", "holder.kind").contains("`$.body.content.by`: names `holder.kind`"));
    let of_type = endpoint(|spec| {
        spec["types"]["holder"]["content"] = json!({"of": "demo.v1.thing.sent", "at": "content", "by": "kind"})
    });
    assert!(
        of_type
            .unwrap_err()
            .contains("`$.types.holder.content.by`: names `kind`")
    );
}

/// What two contents of one project-version say against each other, the second after `change`.
fn against(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let tree = tempfile::tempdir().unwrap();
    let mut other = note();
    other["id"] = json!("demo.v1.thing.received.note");
    change(&mut other);
    for (direction, spec) in [("sent", note()), ("received", other)] {
        let folder = tree.path().join(CONTENTS).join(format!("demo/v1/thing.{direction}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("note.json"), spec.to_string()).unwrap();
    }
    let version = project_versions(tree.path()).unwrap().pop_first().unwrap();
    assert_eq!(version.slug(), "demo/v1");
    let (specs, errors) = VersionSpecs::read(tree.path(), &version);
    assert_eq!((specs.contents.len(), errors.len()), (2, 0), "{errors:?}");
    let found = specs.contradictions(tree.path()).into_iter();
    found.map(|error| format!("{} {}", error.at, error.what)).collect()
}

#[test]
fn contents_of_one_name_are_one_in_both_directions() {
    assert_eq!(against(|_| {}), [""; 0]);
    let found = against(|spec| spec["types"]["part_word"]["fields"][0]["type"] = json!("integer"));
    assert!(
        found[0].starts_with("$.types.part_word.fields.text is string, and integer in "),
        "{found:?}"
    );
    let found = against(|spec| spec["unions"]["part"]["tag"] = json!("type"));
    assert!(
        found[0].starts_with("$.unions.part is told by `tag`, and told by `type` in ")
            && found[0].ends_with("correct one of the two specs, or give one of the unions another name"),
        "{found:?}"
    );
    let found = against(|spec| spec["unions"]["part"]["of"][0]["type"] = json!("part_rule"));
    assert!(found[0].contains("word `part_rule` for `w`"), "{found:?}");
    // A further arm is one more of the same union.
    let more = json!({"value": "end", "type": "part_rule"});
    assert_eq!(
        against(|spec| spec["unions"]["part"]["of"].as_array_mut().unwrap().push(more)),
        [""; 0]
    );
}

#[test]
fn types_of_contents_are_not_those_of_operations() {
    let tree = tempfile::tempdir().unwrap();
    let pin = endpoint(|spec| spec["types"]["part_word"] = json!({"fields": [{"name": "text", "type": "integer"}]}));
    let pin = pin.unwrap();
    for (folder, file, text) in [
        (ENDPOINTS, "demo/v1/thing", pin.to_text().unwrap()),
        (CONTENTS, "demo/v1/thing.sent", note().to_string()),
    ] {
        let folder = tree.path().join(folder).join(file);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("create.json"), text).unwrap();
    }
    let version = ProjectVersion {
        project: "demo".to_owned(),
        version: "v1".to_owned(),
    };
    let (specs, _) = VersionSpecs::read(tree.path(), &version);
    assert_eq!(specs.contradictions(tree.path()), []);
}
