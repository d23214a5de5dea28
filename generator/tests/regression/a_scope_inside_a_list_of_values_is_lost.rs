//! An item of a list of values ends twice on some pages, and the scope that stands between both ends was taken for a part of the item.

use std::collections::BTreeMap;

/// The member of a body whose description ends in a list of values, with this as its end.
fn field(end: &str) -> feishu_spec::Field {
    let description = format!(
        "哪种 ID\n\n**可选值有**：\n<md-enum>\n<md-enum-item key=\"open_id\">甲</md-enum-item>\n<md-enum-item key=\"user_id\">乙{end}\n</md-enum>"
    );
    let (_, spec) = crate::pages::with_body(&[["id_type", "string", &description]]);
    spec.body.fields[0].clone()
}

#[test]
fn a_scope_between_items_belongs_to_the_value_that_it_names() {
    let field = field(
        "\n</md-enum-item>\n\n**当值为 `user_id`，字段权限要求**：\n\n<md-perm name=\"demo:id:readonly\">丙</md-perm></md-enum-item>",
    );
    let values: Vec<&str> = field.values.iter().map(|value| value.value.as_str()).collect();
    assert_eq!(values, ["open_id", "user_id"]);
    let expected = BTreeMap::from([("user_id".to_owned(), vec!["demo:id:readonly".to_owned()])]);
    assert_eq!(field.value_scopes, expected);
}

#[test]
fn a_scope_inside_of_an_item_is_one_of_the_field() {
    let field = field("<md-perm name=\"demo:id:readonly\">丙</md-perm></md-enum-item>");
    assert_eq!(field.values.len(), 2);
    assert_eq!(field.scopes, ["demo:id:readonly"]);
}
