//! A spec whose types refer to themselves several times made the next refresh of its page unfold them without end.

use std::fs;

use crate::{generator, page};

#[test]
fn a_spec_with_four_references_to_itself_is_refreshed() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tree) = (folder.path().join("page.md"), folder.path().join("specs"));
    fs::write(&file, page("im-v1-message-create.md")).unwrap();
    let add = ["add", file.to_str().unwrap()];
    assert!(generator(&add, &tree).status.success());
    let spec = tree.join("endpoints/im/v1/message/create.json");
    let read = fs::read_to_string(&spec).unwrap();
    let mut value: serde_json::Value = serde_json::from_str(&read).unwrap();
    let fields = ["a", "b", "c", "d"].map(|name| serde_json::json!({"name": name, "type": {"object": "tree"}}));
    value["types"]["tree"] = serde_json::json!({ "fields": fields });
    fs::write(&spec, value.to_string()).unwrap();
    let output = generator(&add, &tree);
    assert!(output.status.success());
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        !told.contains("cannot be used"),
        "the spec with references was read: {told}"
    );
    assert_eq!(fs::read_to_string(&spec).unwrap(), read);
}
