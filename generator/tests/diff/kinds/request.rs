//! What is sent: fields and their values.

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use serde_json::json;

use super::Kind;
use crate::api::list;

pub(super) const BODY: &[Kind] = &[
    (
        "an optional field is added",
        |api| list(&mut api.make["body"]["fields"]).push(json!({"name": "color", "type": "string"})),
        "body.fields.color",
        Additive,
        "MakeThing.color is new",
    ),
    (
        "a required field is added",
        |api| list(&mut api.make["body"]["fields"]).push(json!({"name": "color", "type": "string", "required": true})),
        "body.fields.color",
        Breaking,
        "MakeThing::new(color) is asked for: give `impl Into<String>`",
    ),
    (
        "a field is removed",
        |api| drop(list(&mut api.make["body"]["fields"]).remove(2)),
        "body.fields.note",
        Breaking,
        "MakeThing.note is gone",
    ),
    (
        "a field becomes required",
        |api| api.make["body"]["fields"][2]["required"] = json!(true),
        "body.fields.note.required",
        Breaking,
        "MakeThing::note is gone: give it to `MakeThing::new`",
    ),
    (
        "a field becomes optional",
        |api| api.make["body"]["fields"][0]["required"] = json!(false),
        "body.fields.name.required",
        Breaking,
        "MakeThing::new(name) is no argument any more: call `MakeThing::name`",
    ),
    (
        "a field gets another type",
        |api| api.make["body"]["fields"][2] = json!({"name": "note", "type": "boolean"}),
        "body.fields.note.type",
        Breaking,
        "MakeThing.note is `Option<bool>`, was `Option<String>`",
    ),
    (
        "required fields change places",
        |api| list(&mut api.make["body"]["fields"]).swap(0, 1),
        "body.fields",
        Breaking,
        "MakeThing::new takes its arguments in another order: `place, name`",
    ),
    (
        "optional fields change places",
        |api| list(&mut api.make["body"]["fields"]).swap(2, 3),
        "body.fields",
        Docs,
        "",
    ),
    (
        "a bound changes",
        |api| api.make["body"]["fields"][2]["max_length"] = json!(60),
        "body.fields.note.max_length",
        Docs,
        "",
    ),
    (
        "a text must have a letter",
        |api| api.make["body"]["fields"][0]["min_length"] = json!(1),
        "body.fields.name.min_length",
        Behaviour,
        "MakeThing.name is body `name`, which must be there on the wire, was body `name`",
    ),
    (
        "a default is documented",
        |api| api.make["body"]["fields"][4]["default"] = json!(1),
        "body.fields.count.default",
        Docs,
        "",
    ),
    (
        "a field is history",
        |api| api.make["body"]["fields"][2]["deprecated"] = json!(true),
        "body.fields.note.deprecated",
        Docs,
        "",
    ),
    (
        "a field moves to the query string",
        |api| {
            let note = list(&mut api.make["body"]["fields"]).remove(2);
            list(&mut api.make["parameters"]["query"]).push(note);
        },
        "parameters.query.note",
        Behaviour,
        "MakeThing.note is query `note` on the wire, was body `note`",
    ),
    (
        "a field of the same Rust name has another name on the wire",
        |api| api.make["body"]["fields"][2]["name"] = json!("Note"),
        "body.fields.Note",
        Behaviour,
        "MakeThing.note is body `Note` on the wire, was body `note`",
    ),
    (
        "JSON becomes a form",
        |api| api.make["body"]["kind"] = json!("multipart"),
        "body.kind",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.body",
    ),
    (
        "a nested object that is sent asks for more",
        |api| api.make["types"]["part"]["fields"][1]["required"] = json!(true),
        "types.part.fields.size.required",
        Breaking,
        "Part::new(size) is asked for: give `i64`",
    ),
];

pub(super) const VALUES: &[Kind] = &[
    (
        "a value is added that is only sent",
        |api| list(&mut api.make["body"]["fields"][3]["values"]).push(json!("turbo")),
        "body.fields.mode.values.turbo",
        Additive,
        "Mode::Turbo is new",
    ),
    (
        "a value is removed",
        |api| drop(list(&mut api.make["body"]["fields"][3]["values"]).remove(1)),
        "body.fields.mode.values.slow",
        Breaking,
        "Mode::Slow is gone: write `Mode::from(\"slow\")`",
    ),
    (
        "a value gets a name",
        |api| api.make["body"]["fields"][3]["values"][1] = json!({"value": "slow", "name": "careful"}),
        "body.fields.mode.values.slow",
        Breaking,
        "Mode::Slow is gone",
    ),
    (
        "text becomes a list of words",
        |api| api.make["body"]["fields"][2]["values"] = json!(["short", "long"]),
        "body.fields.note.values",
        Breaking,
        "MakeThing.note is `Option<Note>`, was `Option<String>`",
    ),
    (
        "a number becomes a list of words",
        |api| api.make["body"]["fields"][4] = json!({"name": "count", "type": "string", "values": ["one", "two"]}),
        "body.fields.count.type",
        Breaking,
        "MakeThing.count is `Option<Count>`, was `Option<i64>`",
    ),
    (
        "a value of a number is added, which is no variant",
        |api| list(&mut api.make["body"]["fields"][4]["values"]).push(json!("3")),
        "body.fields.count.values.3",
        Docs,
        "",
    ),
    (
        "the values of a number get names",
        |api| {
            api.make["body"]["fields"][4]["values"] =
                json!([{"value": "1", "name": "one"}, {"value": "2", "name": "two"}])
        },
        "body.fields.count.values.1",
        Breaking,
        "MakeThing.count is `Option<Count>`, was `Option<i64>`",
    ),
    (
        "a named number is removed",
        |api| drop(list(&mut api.make["body"]["fields"][5]["values"]).remove(1)),
        "body.fields.level.values.20",
        Breaking,
        "Level::High is gone: write `Level::from(20)`",
    ),
    (
        "a list of values is called otherwise in Rust",
        |api| api.make["body"]["fields"][3]["enum_name"] = json!("pace"),
        "body.fields.mode.enum_name",
        Breaking,
        "MakeThing.mode is `Option<Pace>`, was `Option<Mode>`",
    ),
];
