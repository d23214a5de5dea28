//! Members of one object and values of one field were each compared with all before. With as many as here that took minutes to hours,
//! and takes a moment where each is looked up. Nothing is measured: what must not happen does not end.

use std::fmt::Write as _;

use feishu_spec::Endpoint;
use feishu_spec::file::Spec as _;

use crate::{add, page};

const MANY: usize = 100_000;

/// The page about pins with a table of members of the body.
fn with_body(rows: &str) -> (String, Endpoint) {
    let head = "<md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th><md-dt-th>描述</md-dt-th></md-dt-tr></md-dt-thead>";
    let table =
        format!("### 请求体\n:::html\n<md-dt-table>{head}<md-dt-tbody>\n{rows}</md-dt-tbody></md-dt-table>\n:::\n\n");
    let page = page("im-v1-pin-delete.md").replacen("## 响应", &format!("{table}## 响应"), 1);
    let (said, specs) = add(&page);
    assert_eq!(specs.len(), 1, "{said}");
    let spec = Endpoint::from_text(&specs[0], std::path::Path::new("delete.json")).unwrap();
    (said, spec)
}

#[test]
fn members_of_one_object() {
    let mut rows = String::new();
    for index in 0..MANY {
        let _ = writeln!(
            rows,
            "<md-dt-tr><md-dt-td>n{index}</md-dt-td><md-dt-td>string</md-dt-td><md-dt-td></md-dt-td></md-dt-tr>"
        );
    }
    let (_, spec) = with_body(&rows);
    assert_eq!(spec.body.fields.len(), MANY);
}

#[test]
fn values_of_one_field() {
    let mut values = String::new();
    for index in 0..MANY {
        let _ = writeln!(values, "- `v{index}`：x");
    }
    let row = format!(
        "<md-dt-tr><md-dt-td>kind</md-dt-td><md-dt-td>string</md-dt-td><md-dt-td>\n**可选值有**：\n{values}</md-dt-td></md-dt-tr>\n"
    );
    let (_, spec) = with_body(&row);
    assert_eq!(spec.body.fields[0].values.len(), MANY);
}
