//! What messages hold: their module, the requests that take one, the objects that have one.

use std::fs;

use feishu_expansion::Examples;
use serde_json::{Value, json};

use crate::common::{demo, item, spec};

fn content(direction: &str, kind: &str, change: impl FnOnce(&mut Value)) -> (String, Value) {
    let mut spec = json!({
        "schema": 1, "id": format!("demo.v1.thing.{direction}.{kind}"), "title": "演示", "page": {"path": format!("/{direction}")},
        "kind": kind, "direction": direction, "fields": [], "types": {}
    });
    change(&mut spec);
    (format!("contents/demo/v1/thing.{direction}/{kind}.json"), spec)
}

/// What the specs of `demo/v1` become: a request with a content, and these contents.
fn expand(contents: &[(String, Value)], change: impl FnOnce(&mut Value)) -> String {
    let tree = tempfile::tempdir().unwrap();
    let operation = spec("demo.v1.thing.create", |spec| {
        spec["body"] = json!({
            "kind": "json",
            "fields": [
                {"name": "to", "type": "string", "required": true},
                {"name": "kind", "type": "string", "required": true},
                {"name": "held", "type": "string", "required": true}
            ],
            "content": {"of": "demo.v1.thing.sent", "at": "held", "by": "kind"}
        });
        spec["response"]["fields"] = json!([{"name": "thing", "type": {"object": "thing"}}]);
        spec["types"]["thing"] = json!({
            "fields": [{"name": "kind", "type": "string"}, {"name": "body", "type": {"object": "body"}}],
            "content": {"of": "demo.v1.thing.received", "at": "body.held", "by": "kind"}
        });
        spec["types"]["body"] = json!({"fields": [{"name": "held", "type": "string"}]});
        change(spec);
    });
    let operation = (
        "endpoints/demo/v1/thing/create.json".to_owned(),
        serde_json::to_value(operation).unwrap(),
    );
    for (file, spec) in contents.iter().chain([&operation]) {
        let file = tree.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, spec.to_string()).unwrap();
    }
    let list = feishu_expansion::index(tree.path(), &demo()).unwrap();
    let call: syn::Macro = syn::parse_str::<syn::ItemMacro>(&list).unwrap().mac;
    let tokens = feishu_expansion::module(tree.path(), call.tokens, Examples::LeftOut);
    format!("{list}\n{}", prettyplease::unparse(&syn::parse2(tokens).unwrap()))
}

fn texts() -> [(String, Value); 2] {
    let sent = content("sent", "text", |spec| {
        spec["fields"] = json!([{"name": "text", "type": "string", "required": true, "example": "hi there"}]);
    });
    let received = content("received", "text", |spec| {
        spec["fields"] = json!([{"name": "text", "type": "string"}, {"name": "length", "type": "integer"}]);
    });
    [sent, received]
}

fn post() -> (String, Value) {
    content("received", "post", |spec| {
        spec["name"] = json!("post_body");
        spec["fields"] = json!([
            {"name": "lines", "type": {"array": {"array": {"union": "element"}}}},
            {"name": "first", "type": {"union": "element"}}
        ]);
        spec["types"] = json!({
            "words": {"fields": [{"name": "text", "type": "string"}, {"name": "next", "type": {"union": "element"}}]},
            "rule": {"fields": []}
        });
        spec["unions"] = json!({"element": {"tag": "tag", "of": [
            {"value": "text", "type": "words"},
            {"value": "self", "type": "words"},
            {"value": "hr", "name": "rule", "type": "rule"},
            {"value": "unknown", "name": "unknown", "type": "rule"}
        ]}});
    })
}

#[test]
fn a_request_takes_its_content_as_one_argument() {
    let code = expand(&texts(), |_| {});
    let methods = item(&code, "impl CreateThing {");
    assert!(
        methods.contains("pub fn new(to: impl Into<String>, held: impl rt::IntoContent) -> Self {"),
        "{methods}"
    );
    assert!(methods.contains("let (kind, held) = rt::IntoContent::into_content(held).into_parts();"));
    assert!(code.contains("pub kind: String,") && code.contains("pub held: String,"));
}

#[test]
fn a_content_that_may_be_left_out_has_one_setter() {
    let code = expand(&texts(), |spec| {
        for field in [1, 2] {
            spec["body"]["fields"][field]["required"] = json!(false);
        }
    });
    let methods = item(&code, "impl CreateThing {");
    assert!(
        methods.contains("pub fn new(to: impl Into<String>) -> Self {"),
        "{methods}"
    );
    assert!(methods.contains("pub fn held(mut self, held: impl rt::IntoContent) -> Self {"));
    assert!(methods.contains("rt::set(&mut self.held, held);") && methods.contains("rt::set(&mut self.kind, kind);"));
    assert!(!methods.contains("pub fn kind("), "{methods}");
}

#[test]
fn an_object_reads_the_content_that_stands_in_it() {
    let code = expand(&texts(), |_| {});
    let method = item(&code, "impl Thing {");
    assert!(
        method.contains("pub fn content(&self) -> Result<content::ReceivedContent, rt::MissingMember> {"),
        "{method}"
    );
    assert!(method.contains(r#"rt::content(self, "kind", "body.held")"#));
    // Where no page tells what is received there is nothing to read it as.
    let code = expand(&[], |_| {});
    assert!(!code.contains("fn content(") && !code.contains("mod content"));
}

#[test]
fn a_content_is_one_type_in_both_directions() {
    let code = expand(&texts(), |_| {});
    let text = item(&code, "    pub struct Text {");
    assert!(
        text.contains("pub text: Option<String>,") && text.contains("pub length: Option<i64>,"),
        "{text}"
    );
    assert!(code.contains("pub fn new(text: impl Into<String>) -> Self {"));
    assert!(code.contains(r#"rt::sent("text", &self)"#));
    assert!(code.contains("The content of messages of the kind `text`, sent and received."));
    assert!(code.contains("    /// 演示: text, sent and received\n    content::Text;\n"));
    assert!(code.contains("let request = CreateThing::new(\"to\", text);"));
}

#[test]
fn a_union_is_an_enum_with_a_place_for_any_other_json() {
    let code = expand(&[post()], |_| {});
    let union = item(&code, "    pub enum Element {");
    assert!(
        union.contains("Text(Words),") && union.contains("SelfValue(Words),") && union.contains("Rule(Rule),"),
        "{union}"
    );
    assert!(union.contains("UnknownArm(Rule),") && union.contains("Unknown(rt::Value),"));
    assert!(code.contains(r#"values: &["text", "self", "hr", "unknown"],"#));
    // A struct even without members, so that the first member breaks nothing.
    assert!(code.contains("pub struct Rule {}"));
    // Two arms of one type are made by name.
    assert!(!code.contains("impl From<Words> for Element") && !code.contains("impl From<Rule> for Element"));
    let body = item(&code, "    pub struct PostBody {");
    assert!(body.contains("pub lines: rt::List<Vec<Element>>,"), "{body}");
    assert!(body.contains("pub first: Option<Box<Element>>,"));
    assert!(!code.contains(r#"rt::sent("post""#), "it is only received");
    let received = item(&code, "    pub enum ReceivedContent {");
    assert!(
        received.contains("Post(PostBody),") && received.contains("Unknown(rt::UnknownContent),"),
        "{received}"
    );
}

#[test]
fn the_list_must_have_each_content() {
    let tree = tempfile::tempdir().unwrap();
    for (file, spec) in texts() {
        let file = tree.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, spec.to_string()).unwrap();
    }
    let code = feishu_expansion::module(
        tree.path(),
        "\"demo/v1\"; content::Post;".parse().unwrap(),
        Examples::LeftOut,
    );
    let code = code.to_string();
    assert!(
        code.contains("lacks: `content::Text` (demo.v1.thing.received.text)"),
        "{code}"
    );
    assert!(code.contains("`content::Post` is in no spec of `demo/v1`"));
}
