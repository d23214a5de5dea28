//! A document of several project-versions.

use feishu_spec::library::VersionSpecs;
use generator::export::{self, Enums, Naming};
use serde_json::json;

use crate::support::{endpoint, event, of_all, schema, versions};

fn of(id: &str) -> VersionSpecs {
    let response = json!({
        "kind": "envelope", "fields": [{"name": "thing", "type": {"object": "thing"}}],
    });
    let types = json!({"thing": {"fields": [{"name": "id", "type": "string"}]}});
    let path = format!("/open-apis/{}", id.replace('.', "/"));
    VersionSpecs {
        endpoints: vec![endpoint(
            id,
            json!({"path": path, "response": response, "types": types}),
        )],
        ..VersionSpecs::default()
    }
}

#[test]
fn types_have_the_project_version_in_front_and_no_dots() {
    let specs = [of("document_ai.v1.thing.get"), of("im.v2.thing.get")];
    let document = of_all(&specs, Naming::Prefixed, Enums::Open);
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let mut names: Vec<&String> = schemas.keys().collect();
    names.sort();
    let expected = [
        "DocumentAiV1GetThingResponse",
        "DocumentAiV1Thing",
        "FeishuError",
        "ImV2GetThingResponse",
        "ImV2Thing",
    ];
    assert_eq!(names, expected);
    let thing = &schema(&document, "ImV2GetThingResponse")["properties"]["thing"];
    assert_eq!(thing, &json!({"$ref": "#/components/schemas/ImV2Thing"}));
    assert_eq!(document["info"]["title"], "Feishu (Lark) server API");
}

#[test]
fn two_events_of_one_name_are_an_error_that_names_both() {
    let of = |id: &str| VersionSpecs {
        events: vec![event(id, json!({}))],
        ..VersionSpecs::default()
    };
    let specs = [of("im.v1.thing.made"), of("im.v2.thing.made")];
    let clash = export::document(&versions(&specs), Naming::Prefixed, Enums::Open).unwrap_err();
    assert_eq!(
        clash.to_string(),
        "the event `im.v1.thing.made` and the event `im.v2.thing.made` are both called `im.thing.made_v1` in one document: expected \
         different names; export their project-versions apart, with `--project`"
    );
}

#[test]
fn two_types_of_one_name_are_told_with_both_sides() {
    let named = |id: &str, name: &str| {
        let mut specs = of(id);
        let types = json!({"thing": {"name": name, "fields": []}});
        specs.endpoints[0].types = serde_json::from_value(types).unwrap();
        specs
    };
    let specs = [named("a.v1.b.get", "v2_x"), named("a_v1.v2.c.get", "x")];
    let clash = export::document(&versions(&specs), Naming::Prefixed, Enums::Open).unwrap_err();
    assert_eq!(
        clash.to_string(),
        "the type `V2X` of a.v1 and the type `X` of a_v1.v2 are both called `AV1V2X` in one document: expected different names; \
         export their project-versions apart, with `--project`"
    );
}
