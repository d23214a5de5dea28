//! What messages hold, and where it stands.

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use serde_json::json;

use super::Kind;
use crate::api::list;

pub(super) const CONTENTS: &[Kind] = &[
    (
        "a member is added",
        |api| list(&mut api.sent["fields"]).push(json!({"name": "style", "type": "string"})),
        "fields.style",
        Additive,
        "content::Words.style is new",
    ),
    (
        "a member is not asked for any more",
        |api| api.sent["fields"][0]["required"] = json!(false),
        "fields.text.required",
        Breaking,
        "content::Words::new(text) is no argument any more: call `content::Words::text`",
    ),
    (
        "it is called otherwise",
        |api| api.sent["name"] = json!("plain_words"),
        "name",
        Breaking,
        "content::Words is gone: use `content::PlainWords`",
    ),
    (
        "a kind that is received has another value",
        |api| api.received["kind"] = json!("line"),
        "kind",
        Breaking,
        "content::ReceivedContent::Lines is gone",
    ),
    (
        "a kind is not received any more",
        |api| api.received = json!(null),
        "id",
        Breaking,
        "content::Lines is gone",
    ),
    (
        "an arm is added",
        |api| {
            list(&mut api.received["unions"]["piece"]["of"])
                .push(json!({"value": "hr", "name": "rule", "type": "rule"}));
            api.received["types"]["rule"] = json!({"fields": []});
        },
        "unions.piece.of.hr",
        Behaviour,
        "content::Piece::Rule is new: a `match` takes it where it took `Unknown`",
    ),
    (
        "an arm is gone",
        |api| {
            list(&mut api.received["unions"]["piece"]["of"]).remove(1);
            api.received["types"].as_object_mut().unwrap().remove("linked");
        },
        "unions.piece.of.a",
        Breaking,
        "content::Piece::Linked is gone: what it held comes as `Unknown`",
    ),
    (
        "an arm has another value",
        |api| api.received["unions"]["piece"]["of"][1]["value"] = json!("link"),
        "unions.piece.of.link",
        Behaviour,
        "content::Piece::Linked is `link` on the wire, was `a`",
    ),
    (
        "an arm is called otherwise",
        |api| api.received["unions"]["piece"]["of"][1]["name"] = json!("anchor"),
        "unions.piece.of.a.name",
        Breaking,
        "content::Piece::Linked is gone",
    ),
    (
        "another member tells",
        |api| api.received["unions"]["piece"]["tag"] = json!("kind"),
        "unions.piece.tag",
        Behaviour,
        "content::Piece is told by `kind` on the wire, was told by `tag`",
    ),
    (
        "an arm's first member",
        |api| list(&mut api.received["types"]["linked"]["fields"]).push(json!({"name": "style", "type": "string"})),
        "types.linked.fields.style",
        Additive,
        "content::Linked.style is new",
    ),
    (
        "the page calls it otherwise",
        |api| api.sent["title"] = json!("other"),
        "title",
        Docs,
        "",
    ),
];

pub(super) const PLACES: &[Kind] = &[
    (
        "two members of a request are a content",
        |api| api.make["body"]["content"] = json!({"of": "demo.v1.thing.sent", "at": "name", "by": "place"}),
        "body.content",
        Breaking,
        "MakeThing::new(name) is `impl IntoContent`, was `impl Into<String>`",
    ),
    (
        "an object has a content",
        |api| {
            let fields = list(&mut api.make["types"]["label"]["fields"]);
            fields.push(json!({"name": "kind", "type": "string"}));
            api.make["types"]["label"]["content"] = json!({"of": "demo.v1.thing.received", "at": "text", "by": "kind"});
        },
        "types.label.content",
        Additive,
        "Label::content is new",
    ),
];
