//! Bytes were a list of texts, `{KEY}` was a value, and one id was that of its address though the page has another.

use feishu_spec::{Endpoint, Type};

use crate::pages::with_body;
use crate::{add, page};

/// The spec of a page with one row in its body.
fn with_row(kind: &str, description: &str) -> (String, Endpoint) {
    with_body(&[["it", kind, &format!("\n{description}\n")]])
}

#[test]
fn bytes_are_whole_numbers() {
    let (_, spec) = with_row("array&lt;byte&gt;", "x");
    assert_eq!(spec.body.fields[0].kind, Type::Array(Box::new(Type::Integer)));
}

#[test]
fn what_stands_for_any_text_is_none_of_the_values() {
    let list = "**可选值有**：\n<md-enum>\n<md-enum-item key=\"APPROVE\">x</md-enum-item>\n<md-enum-item key=\"{KEY}\">x</md-enum-item>\n</md-enum>";
    let (_, spec) = with_row("string", list);
    let values: Vec<&str> = spec.body.fields[0]
        .values
        .iter()
        .map(|value| value.value.as_str())
        .collect();
    assert_eq!(values, ["APPROVE"]);
}

#[test]
fn what_a_page_rules_out_itself_is_left_out_and_told() {
    let list = "**可选值有**：\n<md-enum>\n<md-enum-item key=\"a\">x</md-enum-item>\n<md-enum-item key=\"b\">x</md-enum-item>\n</md-enum>";
    for (kind, description, told) in [
        (
            "string",
            format!("x\n\n**示例值**：\"69427\"\n\n{list}"),
            "its `example` is \"69427\", expected one of the `values`",
        ),
        (
            "string",
            format!("x\n\n**默认值**：`c`\n\n{list}"),
            "its `default` is \"c\", expected one of the `values`",
        ),
        (
            "int",
            "x\n\n**默认值**：`1000`\n\n**数据校验规则**：\n\n- 最大值：`100`".to_owned(),
            "its `default` is 1000, expected it between",
        ),
        (
            "int",
            "x\n\n**数据校验规则**：\n\n- 长度范围：`1` ～ `30` 字符".to_owned(),
            "its `min_length` bounds the length of type integer",
        ),
        (
            "string",
            "x\n\n**数据校验规则**：\n\n- 最大值：`100`".to_owned(),
            "its `max` bounds a value of type string",
        ),
    ] {
        let (said, spec) = with_row(kind, &description);
        assert!(said.contains(told), "no {told:?} in {said}");
        let field = &spec.body.fields[0];
        assert!(
            field.default.is_none() && field.example.is_none() && field.min_length.is_none(),
            "{field:?}"
        );
        assert!(field.max.is_none() || kind == "int", "{field:?}");
    }
}

#[test]
fn an_id_is_that_of_its_neighbours() {
    let page = page("im-v1-pin-delete.md").replace(
        "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete",
        "/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create",
    );
    let (said, specs) = add(&page);
    assert!(
        specs[0].contains("\"id\": \"search.v2.data_source.item.batch_create\""),
        "{said}"
    );
}
