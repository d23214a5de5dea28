//! What comes back: fields, pages and error codes.

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use serde_json::json;

use super::Kind;
use crate::api::list;

pub(super) const REPLY: &[Kind] = &[
    (
        "a field is added",
        |api| list(&mut api.make["response"]["fields"]).push(json!({"name": "url", "type": "string"})),
        "response.fields.url",
        Additive,
        "MakeThingResponse.url is new",
    ),
    (
        "a reply's field lists one value more, which came before",
        |api| list(&mut api.make["types"]["label"]["fields"][2]["values"]).push(json!("star")),
        "types.label.fields.shape.values.star",
        Behaviour,
        "Shape::Star is new: a `match` takes it where it took `Unknown`",
    ),
    (
        "a reply's field lists one named number more",
        |api| {
            let size = json!({"value": "3", "name": "large"});
            list(&mut api.make["types"]["label"]["fields"][3]["values"]).push(size);
        },
        "types.label.fields.size.values.3",
        Behaviour,
        "Size::Large is new: a `match` takes it where it took `Unknown`",
    ),
    (
        "a field is removed",
        |api| drop(list(&mut api.make["response"]["fields"]).remove(0)),
        "response.fields.id",
        Breaking,
        "MakeThingResponse.id is gone",
    ),
    (
        "a field gets another type",
        |api| api.make["response"]["fields"][1]["type"] = json!("string"),
        "response.fields.total.type",
        Breaking,
        "MakeThingResponse.total is `Option<String>`, was `Option<i64>`",
    ),
    (
        "a field is called required, which promises nothing",
        |api| api.make["response"]["fields"][0]["required"] = json!(true),
        "response.fields.id.required",
        Docs,
        "",
    ),
    (
        "an example changes",
        |api| api.make["response"]["fields"][0]["example"] = json!("t_2"),
        "response.fields.id.example",
        Docs,
        "",
    ),
    (
        "a list gets other elements",
        |api| api.make["types"]["label"]["fields"][1]["type"] = json!({"array": "integer"}),
        "types.label.fields.colors.type",
        Breaking,
        "Label.colors is `List<i64>`, was `List<String>`",
    ),
    (
        "a reply that is a list gets other elements",
        |api| {
            api.remove["response"] = json!({"kind": "envelope", "value": {"array": "integer"}});
        },
        "response.value",
        Breaking,
        "<RemoveThing as Endpoint>::Response is `List<i64>`, was `RemoveThingResponse`",
    ),
    (
        "a nested object loses a member",
        |api| drop(list(&mut api.make["types"]["label"]["fields"]).remove(0)),
        "types.label.fields.text",
        Breaking,
        "Label.text is gone",
    ),
    (
        "a nested object is sent as well, and stays what it was",
        |api| {
            let label = json!({"name": "label", "type": {"object": "label"}});
            list(&mut api.make["body"]["fields"]).push(label);
        },
        "",
        Additive,
        "Label::colors",
    ),
    (
        "an empty reply gets a field",
        |api| api.remove["response"]["fields"] = json!([{"name": "count", "type": "integer"}]),
        "response.fields",
        Additive,
        "RemoveThingResponse has its first members",
    ),
    (
        "a reply loses all its fields",
        |api| api.make["response"]["fields"] = json!([]),
        "response.fields",
        Breaking,
        "MakeThingResponse is an alias of `Empty<MakeThing>`",
    ),
    (
        "a reply becomes a file",
        |api| {
            api.remove["response"] = json!({"kind": "binary"});
        },
        "response.kind",
        Breaking,
        "<RemoveThing as Endpoint>::Response is `Download`, was `RemoveThingResponse`",
    ),
    (
        "the payload stands beside the code",
        |api| api.make["response"]["kind"] = json!("flat"),
        "response.kind",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.reply",
    ),
    (
        "the pages end",
        |api| api.list["paging"] = json!(null),
        "paging",
        Breaking,
        "ListThing: Paged is not implemented any more",
    ),
    (
        "the items stand elsewhere",
        |api| {
            list(&mut api.list["response"]["fields"]).push(json!({"name": "others", "type": {"array": "string"}}));
            api.list["paging"]["items"] = json!("others");
        },
        "paging.items",
        Breaking,
        "<ListThing as Paged>::Item is `String`, was `Thing`",
    ),
    (
        "a nested object is called otherwise in Rust",
        |api| api.make["types"]["label"]["name"] = json!("tag"),
        "types.label.name",
        Breaking,
        "Label is gone: use `Tag`",
    ),
];

pub(super) const ERRORS: &[Kind] = &[
    (
        "a code is added",
        |api| list(&mut api.make["errors"]).push(json!({"code": 1003, "name": "out_of_paint"})),
        "errors.1003",
        Behaviour,
        "MakeThingError::OutOfPaint is new: `known()` gives it where it gave none",
    ),
    (
        "a general code is added",
        |api| list(&mut api.errors["errors"]).push(json!({"code": 99_991_401, "name": "ip_denied"})),
        "errors.99991401",
        Behaviour,
        "GeneralError::IpDenied is new: `known()` gives it where it gave none",
    ),
    (
        "a code is removed",
        |api| drop(list(&mut api.make["errors"]).remove(1)),
        "errors.1002",
        Breaking,
        "MakeThingError::TooManyThings is gone: compare the error's code with 1002",
    ),
    (
        "a code is renamed",
        |api| api.make["errors"][1]["name"] = json!("too_many"),
        "errors.1002.name",
        Breaking,
        "MakeThingError::TooManyThings is gone",
    ),
    (
        "a code gets another number",
        |api| api.make["errors"][1]["code"] = json!(1004),
        "errors.1004",
        Behaviour,
        "MakeThingError::TooManyThings is 1004 on the wire, was 1002",
    ),
    (
        "a code comes with another HTTP status",
        |api| api.make["errors"][0]["status"] = json!(404),
        "errors.1001.status",
        Behaviour,
        "MakeThingError::NoSuchPlace is 1001 with HTTP status 404 on the wire, was 1001 with HTTP status 400",
    ),
    (
        "a general code is renamed",
        |api| api.errors["errors"][0]["name"] = json!("slow_down"),
        "errors.99991400.name",
        Breaking,
        "GeneralError::TooManyRequests is gone",
    ),
    (
        "a page gets its first codes",
        |api| api.remove["errors"] = json!([{"code": 1001, "name": "no_such_thing"}]),
        "errors.1001",
        Breaking,
        "<RemoveThing as Endpoint>::Error is `RemoveThingError`, was `NoCodes`",
    ),
];
