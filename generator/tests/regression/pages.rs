//! Small pages in the platform's markup, with the rows that a test is about.

use feishu_spec::{AnySpec, Endpoint};

use crate::support::reading;

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
