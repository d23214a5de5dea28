//! A list in which two values are called alike became an enum that does not compile.

use serde_json::json;

use crate::refusal;

#[test]
fn each_name_stands_once() {
    let list = |second: &str| {
        refusal(|spec| {
            spec["types"] = json!({"thing": {"fields": [{
                "name": "kind", "type": "integer",
                "values": [{"value": "1", "name": "open"}, {"value": "2", "name": second}, "3"],
            }]}});
        })
    };
    assert_eq!(list("closed"), None);
    assert_eq!(
        list("open").unwrap(),
        "spec file `specs/get.json`, operation `demo.v1.thing.get`, at `$.types.thing.fields[0].values[1].name`: \
         `open` stands twice, expected each name once"
    );
    assert!(list("Offen").unwrap().contains("`Offen` is no symbolic name"));
}
