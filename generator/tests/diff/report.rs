//! The three ways to write the report.

use serde_json::{Value, json};

use crate::api::{Api, list, operation};

fn changes() -> generator::diff::Changes {
    Api::new().changes(|api| {
        api.make["body"]["fields"][2]["required"] = json!(true);
        api.make["body"]["fields"][2]["max_length"] = json!(60);
        api.make["path"] = json!("/open-apis/demo/v2/things");
        api.list["title"] = json!("list");
        api.remove = json!(null);
        list(&mut api.made["fields"]).push(json!({"name": "by", "type": "string"}));
        api.more.push(operation(
            "demo.v1.shelf.open",
            "POST",
            "/open-apis/demo/v1/shelves/open",
        ));
    })
}

#[test]
fn for_people_what_breaks_comes_first_with_what_to_write() {
    assert_eq!(
        changes().to_text(),
        "\
demo/v1: 2 breaking, 2 additive, 1 docs only

  breaking: demo.v1.thing.make  (demo.v1.thing.make)  https://open.feishu.cn/document/demo.v1.thing.make
    body.fields.note.required: new, true
      breaking: demo_v1::MakeThing.note is `String`, was `Option<String>`
      breaking: demo_v1::MakeThing::new(note) is asked for: give `impl Into<String>`
      breaking: demo_v1::MakeThing::note is gone: give it to `MakeThing::new`
    path: /open-apis/demo/v2/things, was /open-apis/demo/v1/things
      behaviour: <demo_v1::MakeThing as Endpoint>::OPERATION.path is another, and the client goes by it
    body.fields.note.max_length: 60, was 50

  breaking: demo.v1.thing.remove, gone  (demo.v1.thing.remove)  https://open.feishu.cn/document/demo.v1.thing.remove
    id: gone, was demo.v1.thing.remove
      breaking: demo_v1::RemoveThing is gone
      breaking: demo_v1::RemoveThingResponse is gone
      breaking: demo_v1::resources::Thing::remove is gone

  additive: demo.v1.shelf.open, new  (demo.v1.shelf.open)  https://open.feishu.cn/document/demo.v1.shelf.open
    id: new, demo.v1.shelf.open
      additive: demo_v1::OpenShelf is new
      additive: demo_v1::OpenShelfResponse is new
      additive: demo_v1::resources::DemoV1::shelf is new
      additive: demo_v1::resources::Shelf is new

  additive: event demo.v1.thing.made  (made)  https://open.feishu.cn/document/made
    fields.by: new, string
      additive: demo_v1::ThingMadeEvent.by is new: `Option<String>`

  docs only: demo.v1.thing.list  (list)  https://open.feishu.cn/document/demo.v1.thing.list
    title: list, was demo.v1.thing.list

Programs break: this needs a release that says so.
What changed in the client and in the macros themselves is not told here.
"
    );
}

#[test]
fn for_the_changelog_there_is_a_heading_per_class() {
    assert_eq!(
        changes().to_changelog(),
        "\
### Breaking

- `demo/v1`: gone, the operation [demo.v1.thing.remove](https://open.feishu.cn/document/demo.v1.thing.remove) \
(`demo.v1.thing.remove`): `RemoveThing` is gone; `RemoveThingResponse` is gone; `resources::Thing::remove` is gone.
- `demo_v1::MakeThing.note` is `String`, was `Option<String>`. \
([demo.v1.thing.make](https://open.feishu.cn/document/demo.v1.thing.make))
- `demo_v1::MakeThing::new(note)` is asked for: give `impl Into<String>`. \
([demo.v1.thing.make](https://open.feishu.cn/document/demo.v1.thing.make))
- `demo_v1::MakeThing::note` is gone: give it to `MakeThing::new`. \
([demo.v1.thing.make](https://open.feishu.cn/document/demo.v1.thing.make))

### Added

- `demo/v1`: new, the operation [demo.v1.shelf.open](https://open.feishu.cn/document/demo.v1.shelf.open) \
(`demo.v1.shelf.open`).
- `demo_v1::ThingMadeEvent.by` is new: `Option<String>`. ([demo.v1.thing.made](https://open.feishu.cn/document/made))

### Changed on the wire

- `demo/v1`: `path: /open-apis/demo/v2/things, was /open-apis/demo/v1/things`. \
([demo.v1.thing.make](https://open.feishu.cn/document/demo.v1.thing.make))

Of 1 more page, only the documentation has changed.
"
    );
}

#[test]
fn for_machines_every_fact_has_its_class_and_its_effects() {
    let json: Value = serde_json::from_str(&changes().to_json().unwrap()).unwrap();
    let version = &json["versions"][0];
    assert_eq!(
        (&version["version"], &version["module"], &version["class"]),
        (&json!("demo/v1"), &json!("demo_v1"), &json!("breaking"))
    );
    let event = version["specs"]
        .as_array()
        .unwrap()
        .iter()
        .find(|spec| spec["kind"] == "event")
        .unwrap();
    assert_eq!(
        event,
        &json!({
            "id": "demo.v1.thing.made", "kind": "event", "status": "changed", "title": "made",
            "docs": "https://open.feishu.cn/document/made", "class": "additive",
            "was": {"path": "/made", "updated": null, "flat": false},
            "now": {"path": "/made", "updated": null, "flat": false},
            "facts": [{
                "at": "fields.by", "new": {"name": "by", "type": "string"}, "class": "additive",
                "effects": [{"item": "ThingMadeEvent.by", "class": "additive", "what": "is new: `Option<String>`"}]
            }]
        })
    );
}
