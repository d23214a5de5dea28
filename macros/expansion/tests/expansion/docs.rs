//! What the documentation of types and methods tells.

use serde_json::json;

use crate::common::{expand, item, spec};

/// An operation that holds a type in its request and in its reply.
fn code() -> String {
    expand(&[
        spec("demo.v1.thing.create", |spec| {
            spec["scopes"] = json!(["demo:thing"]);
            spec["idempotency"] = json!("client_token");
            spec["body"] = json!({"kind": "json", "fields": [
                {"name": "client_token", "type": "string"},
                {"name": "part", "type": {"object": "part"}},
                {"name": "colour", "type": "string", "values": [{"value": "red"}, {"value": "blue"}]},
                {"name": "x-y", "type": "boolean"},
            ]});
            spec["response"] = json!({"kind": "envelope", "fields": [
                {"name": "parts", "type": {"array": {"object": "part"}}},
                {"name": "deleted", "type": "boolean"},
            ]});
            spec["errors"] = json!([
                {"code": 7, "status": 400, "name": "thing_has_no_owner"},
                {"code": 8, "name": "too_many_things", "retry": "limited"},
            ]);
            spec["types"] = json!({"part": {"fields": [{"name": "size", "type": "integer", "min": 1}]}});
        }),
        spec("demo.v1.thing.get", |spec| spec["method"] = json!("GET")),
    ])
}

/// The documentation directly above a line of the code that begins with `start`, line by line.
fn above<'c>(code: &'c str, start: &str) -> Vec<&'c str> {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let at = lines.iter().position(|line| line.starts_with(start)).unwrap();
    let (mut docs, mut inside) = (Vec::new(), false);
    for line in lines[..at].iter().rev() {
        // Of several lines, the formatted code makes one comment.
        let (rest, ends) = line.strip_suffix("*/").map_or((*line, false), |rest| (rest, true));
        inside |= ends;
        match (rest.strip_prefix("///"), inside) {
            (_, true) => docs.push(rest.trim_start_matches("/**").trim()),
            (Some(doc), false) => docs.push(doc.trim()),
            (None, false) if line.starts_with('#') => {}
            (None, false) => break,
        }
        inside &= !rest.starts_with("/**");
    }
    docs.reverse();
    docs
}

#[test]
fn a_request_tells_how_it_is_called_and_what_comes_of_it() {
    assert_eq!(
        above(&code(), "pub struct CreateThing {"),
        [
            "演示.",
            "",
            "`POST /open-apis/demo/v1/things` · operation `demo.v1.thing.create` · feature `demo-v1`",
            "",
            "Called as `client.demo_v1().thing().create(request)`, answered with [`CreateThingResponse`]. \
             The codes of its page are in [`CreateThingError`].",
            "",
            "- Token: `tenant_access_token`",
            "- Scopes, any one of: `demo:thing`",
            "- Repeatable with [`client_token`](field@CreateThing::client_token): of the requests with one value, \
             the platform carries out one",
            "",
            "[Documentation](https://open.feishu.cn/document/demo)",
        ]
    );
}

#[test]
fn a_method_tells_what_is_called_and_who_may_call_it() {
    assert_eq!(
        above(&code(), "pub fn create("),
        [
            "演示: [`CreateThing`](super::CreateThing).",
            "",
            "`POST /open-apis/demo/v1/things`",
            "",
            "- Token: `tenant_access_token`",
            "- Scopes, any one of: `demo:thing`",
        ]
    );
}

#[test]
fn a_code_says_what_it_means() {
    let code = code();
    assert_eq!(
        above(&code, "ThingHasNoOwner,"),
        ["Thing has no owner: code 7, HTTP 400."]
    );
    assert_eq!(
        above(&code, "TooManyThings,"),
        ["Too many things: code 8. There were too many calls, and the same one may succeed in a moment."]
    );
}

#[test]
fn a_type_tells_where_it_stands() {
    let code = code();
    assert_eq!(
        above(&code, "pub struct Part {"),
        [
            "The object `Part`, in [`CreateThing::part`](field@CreateThing::part) and \
             in [`CreateThingResponse::parts`](field@CreateThingResponse::parts)."
        ]
    );
    assert_eq!(
        above(&code, "pub enum Colour {"),
        [
            "The values of `colour`, in [`CreateThing::colour`](field@CreateThing::colour).",
            "",
            "The platform may use others than those listed."
        ]
    );
}

#[test]
fn a_member_says_nothing_that_its_name_and_type_say() {
    let code = code();
    let request = item(&code, "pub struct CreateThing {");
    assert_eq!(above(request, "pub colour:"), [""; 0], "the enum has the values");
    assert_eq!(above(request, "pub x_y:"), ["`x-y` on the wire."]);
    assert_eq!(above(item(&code, "pub struct Part {"), "pub size:"), ["At least 1."]);
    assert_eq!(
        above(item(&code, "pub struct CreateThingResponse {"), "pub deleted:"),
        [""; 0]
    );
}

/// Specs that are read with `--prose` have the page's own words.
#[test]
fn the_words_of_the_page_are_told_where_a_spec_has_them() {
    let code = expand(&[spec("demo.v1.thing.create", |spec| {
        spec["doc"] = json!("Summary of the page.");
        spec["body"] = json!({"kind": "json", "fields": [
            {"name": "colour", "type": "string", "doc": "Words of the field.", "values": [
                {"value": "red", "doc": "Words of the value."},
            ]},
        ]});
        spec["response"] = json!({"kind": "envelope", "fields": [
            {"name": "thing_id", "type": "string", "doc": "Words of the reply."},
        ]});
        spec["errors"] = json!([{"code": 7, "name": "no_owner", "doc": "Words of the code."}]);
    })]);
    for (item, words) in [
        ("pub struct CreateThing {", "Summary of the page."),
        ("pub colour:", "Words of the field."),
        ("Red,", "`red`: Words of the value."),
        ("pub thing_id:", "Words of the reply."),
        ("NoOwner,", "Words of the code."),
    ] {
        let told = above(&code, item);
        assert!(told.contains(&words), "{item} {told:?}");
    }
}
