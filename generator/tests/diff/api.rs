//! A small API of our own, as JSON that tests change.

use std::fs;
use std::path::Path;

use feishu_spec::library::ProjectVersion;
use feishu_spec::{Content, Endpoint, Event, SharedErrors, Spec};
use generator::diff::{Changes, Specs, compare};
use proc_macro2::TokenStream;
use serde_json::{Value, json};

/// The specs of `demo/v1`, and the general error codes.
#[derive(Clone)]
pub(crate) struct Api {
    pub(crate) make: Value,
    pub(crate) list: Value,
    pub(crate) remove: Value,
    pub(crate) made: Value,
    /// A callback.
    pub(crate) asked: Value,
    /// What a message about a thing holds when it is sent.
    pub(crate) sent: Value,
    /// What it holds when it is received.
    pub(crate) received: Value,
    pub(crate) errors: Value,
    /// More operations.
    pub(crate) more: Vec<Value>,
}

/// An operation with nothing special.
pub(crate) fn operation(id: &str, method: &str, path: &str) -> Value {
    json!({
        "schema": 1, "id": id, "title": id, "page": {"path": format!("/{id}")},
        "method": method, "path": path,
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": null, "scopes": [], "field_scopes": [],
        "parameters": {"path": [], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": [], "types": {}
    })
}

impl Api {
    pub(crate) fn new() -> Self {
        let mut make = operation("demo.v1.thing.make", "POST", "/open-apis/demo/v1/things");
        make["scopes"] = json!(["demo:thing"]);
        make["parameters"]["query"] =
            json!([{"name": "user_id_type", "type": "string", "values": ["open_id", "union_id"]}]);
        make["body"] = json!({"kind": "json", "fields": [
            {"name": "name", "type": "string", "required": true},
            {"name": "place", "type": "string", "required": true},
            {"name": "note", "type": "string", "max_length": 50},
            {"name": "mode", "type": "string", "values": ["fast", "slow"]},
            {"name": "count", "type": "integer", "values": ["1", "2"]},
            {"name": "level", "type": "integer", "values": [{"value": "10", "name": "low"}, {"value": "20", "name": "high"}]},
            {"name": "parts", "type": {"array": {"object": "part"}}}
        ]});
        make["response"]["fields"] = json!([
            {"name": "id", "type": "string", "example": "t_1"},
            {"name": "total", "type": "integer"},
            {"name": "label", "type": {"object": "label"}}
        ]);
        make["errors"] = json!([
            {"code": 1001, "status": 400, "name": "no_such_place"},
            {"code": 1002, "name": "too_many_things"}
        ]);
        make["types"] = json!({
            "part": {"fields": [{"name": "key", "type": "string", "required": true}, {"name": "size", "type": "integer"}]},
            "label": {"fields": [{"name": "text", "type": "string"}, {"name": "colors", "type": {"array": "string"}},
                {"name": "shape", "type": "string", "values": ["round", "square"]},
                {"name": "size", "type": "integer", "values": [{"value": "1", "name": "small"}, {"value": "2", "name": "medium"}]}
            ]}
        });

        let mut list = operation("demo.v1.thing.list", "GET", "/open-apis/demo/v1/things");
        list["parameters"]["query"] = json!([{"name": "page_token", "type": "string"}]);
        list["response"]["fields"] = json!([
            {"name": "things", "type": {"array": {"object": "thing"}}},
            {"name": "page_token", "type": "string"},
            {"name": "has_more", "type": "boolean"}
        ]);
        list["paging"] = json!({
            "style": "token", "place": "query", "cursor": "page_token",
            "items": "things", "next": "page_token", "has_more": "has_more"
        });
        list["types"] = json!({"thing": {"fields": [{"name": "id", "type": "string"}]}});

        let mut remove = operation("demo.v1.thing.remove", "DELETE", "/open-apis/demo/v1/things/:thing_id");
        remove["parameters"]["path"] = json!([{"name": "thing_id", "type": "string", "required": true}]);

        Api {
            make,
            list,
            remove,
            made: json!({
                "schema": 1, "id": "demo.v1.thing.made", "title": "made", "page": {"path": "/made"},
                "kind": "event", "event_type": "demo.thing.made_v1", "version": "2.0",
                "app_types": ["custom"], "scopes": [], "field_scopes": [],
                "fields": [{"name": "thing_id", "type": "string"}], "types": {}
            }),
            asked: json!({
                "schema": 1, "id": "demo.v1.thing.asked", "title": "asked", "page": {"path": "/asked"},
                "kind": "callback", "event_type": "demo.thing.asked", "version": "2.0",
                "app_types": ["custom"], "scopes": [], "field_scopes": [],
                "fields": [{"name": "thing_id", "type": "string"}],
                "reply": {
                    "fields": [{"name": "note", "type": "string"}, {"name": "shown", "type": {"object": "shown"}}],
                    "variants": [{"at": "shown.data", "by": "type", "value": "plan", "type": {"object": "shown_plan"}}]
                },
                "types": {
                    "shown": {"fields": [
                        {"name": "type", "type": "string", "enum_name": "shown_type", "values": ["plan", "raw"]},
                        {"name": "data", "type": "any"}
                    ]},
                    "shown_plan": {"fields": [{"name": "plan_id", "type": "string", "required": true}]}
                }
            }),
            sent: json!({
                "schema": 1, "id": "demo.v1.thing.sent.words", "title": "words", "page": {"path": "/sent"},
                "kind": "words", "direction": "sent",
                "fields": [{"name": "text", "type": "string", "required": true}], "types": {}
            }),
            received: json!({
                "schema": 1, "id": "demo.v1.thing.received.lines", "title": "lines", "page": {"path": "/received"},
                "kind": "lines", "direction": "received",
                "fields": [{"name": "lines", "type": {"array": {"union": "piece"}}}],
                "types": {
                    "plain": {"fields": [{"name": "text", "type": "string"}]},
                    "linked": {"fields": [{"name": "href", "type": "string"}]}
                },
                "unions": {"piece": {"tag": "tag", "of": [
                    {"value": "text", "name": "plain", "type": "plain"}, {"value": "a", "name": "linked", "type": "linked"}
                ]}}
            }),
            errors: json!({
                "schema": 1, "title": "errors", "page": {"path": "/errors"},
                "errors": [{"code": 99991400, "name": "too_many_requests"}]
            }),
            more: Vec::new(),
        }
    }

    /// This API after a change.
    pub(crate) fn after(&self, change: impl FnOnce(&mut Api)) -> Self {
        let mut after = self.clone();
        change(&mut after);
        after
    }

    /// The operations that there are; one that a test sets to `null` is not.
    fn endpoints(&self) -> Vec<Endpoint> {
        let all = [&self.make, &self.list, &self.remove].into_iter().chain(&self.more);
        all.filter(|spec| !spec.is_null()).map(read).collect()
    }

    fn events(&self) -> Vec<Event> {
        [&self.made, &self.asked]
            .into_iter()
            .filter(|spec| !spec.is_null())
            .map(read)
            .collect()
    }

    fn contents(&self) -> Vec<Content> {
        let all = [&self.sent, &self.received].into_iter();
        all.filter(|spec| !spec.is_null()).map(read).collect()
    }

    /// The module that the macros make of it.
    pub(crate) fn expansion(&self) -> TokenStream {
        let version = ProjectVersion {
            project: "demo".to_owned(),
            version: "v1".to_owned(),
        };
        feishu_expansion::expand(&self.endpoints(), &self.events(), &self.contents(), &version)
    }

    /// Writes the tree of specs.
    pub(crate) fn write(&self, root: &Path) {
        let write = |folder: &str, id: &str, text: String| {
            let id = feishu_spec::library::Id::parse(id).unwrap();
            let file = root.join(folder).join(id.file());
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        for spec in self.endpoints() {
            write("endpoints", &spec.id, spec.to_text().unwrap());
        }
        for spec in self.events() {
            write("events", &spec.id, spec.to_text().unwrap());
        }
        for spec in self.contents() {
            write("contents", &spec.id, spec.to_text().unwrap());
        }
        let errors: SharedErrors = read(&self.errors);
        fs::write(root.join("errors.json"), errors.to_text().unwrap()).unwrap();
    }

    pub(crate) fn specs(&self) -> Specs {
        let folder = tempfile::tempdir().unwrap();
        self.write(folder.path());
        Specs::read(folder.path()).unwrap()
    }

    /// What `change` changes.
    pub(crate) fn changes(&self, change: impl FnOnce(&mut Api)) -> Changes {
        compare(&self.specs(), &self.after(change).specs()).unwrap()
    }
}

fn read<T: Spec>(spec: &Value) -> T {
    T::from_text(&spec.to_string(), Path::new("spec of a test")).unwrap()
}

/// The elements of a list.
pub(crate) fn list(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}
