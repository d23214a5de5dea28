//! Small pages in the platform's markup, with the rows that a test is about.

use feishu_spec::file::Spec as _;
use feishu_spec::{AnySpec, Endpoint};

use crate::support::reading;
use crate::{add, page as embedded};

/// A page about `POST /open-apis/demo/v1/things` with these rows of body members (name, type, description) and of error codes
/// (status, code, message, advice).
pub(crate) fn page(members: &[[&str; 3]], codes: &[[&str; 4]]) -> String {
    let members: String = members
        .iter()
        .map(|[name, kind, description]| format!("{name} | {kind} | 否 | {description}\n"))
        .collect();
    let codes: String = codes
        .iter()
        .map(|[status, code, message, advice]| format!("{status} | {code} | {message} | {advice}\n"))
        .collect();
    format!(
        "---\ntitle: 演示\nfullPath: /demo/thing/create\n---\n# 演示\n\n## 请求\n\n基本 | &nbsp;\n---|---\n\
         HTTP URL | https://open.feishu.cn/open-apis/demo/v1/things\nHTTP Method | POST\n\n\
         ### 请求体\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n{members}\n\
         ## 响应\n\n### 错误码\n\nHTTP状态码 | 错误码 | 描述 | 排查建议\n---|---|---|---\n{codes}"
    )
}

/// Reads the page, whose operation must be read without an error.
pub(crate) fn operation(page: &str) -> Endpoint {
    let reading = reading(page.as_bytes());
    match reading.spec {
        Some(AnySpec::Endpoint(spec)) => *spec,
        _ => panic!("no operation: {:?}", reading.problems),
    }
}

/// Adds the page about pins with these rows, a name, a type and a description each, as the members of its body. Gives what was said, and
/// the spec.
pub(crate) fn with_body(members: &[[&str; 3]]) -> (String, Endpoint) {
    let cells = |tag: &str, texts: &[&str; 3]| -> String {
        texts
            .iter()
            .map(|text| format!("<md-dt-{tag}>{text}</md-dt-{tag}>"))
            .collect()
    };
    let head = cells("th", &["名称", "类型", "描述"]);
    let rows: String = members
        .iter()
        .map(|member| format!("<md-dt-tr>{}</md-dt-tr>\n", cells("td", member)))
        .collect();
    let table = format!(
        "### 请求体\n:::html\n<md-dt-table><md-dt-thead><md-dt-tr>{head}</md-dt-tr></md-dt-thead><md-dt-tbody>\n{rows}</md-dt-tbody>\
         </md-dt-table>\n:::\n\n"
    );
    let page = embedded("im-v1-pin-delete.md").replacen("## 响应", &format!("{table}## 响应"), 1);
    let (said, specs) = add(&page);
    assert_eq!(specs.len(), 1, "{said}");
    let spec = Endpoint::from_text(&specs[0], std::path::Path::new("delete.json")).unwrap();
    (said, spec)
}
