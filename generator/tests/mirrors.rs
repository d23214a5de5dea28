//! Pages in other clothes: mirrors that rewrote tables, the other brand, the other wrappings, the other language.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "support/reading.rs"]
mod support;

use support::reading;

const PAGES: [&str; 6] = [
    include_str!("../pages/im-v1-chat-list.md"),
    include_str!("../pages/im-v1-image-create.md"),
    include_str!("../pages/im-v1-image-get.md"),
    include_str!("../pages/im-v1-message-create.md"),
    include_str!("../pages/im-v1-message-receive.md"),
    include_str!("../pages/im-v1-pin-delete.md"),
];

fn spec(text: &str) -> String {
    let reading = reading(text.as_bytes());
    let spec = reading.spec.unwrap_or_else(|| panic!("{:?}", reading.problems));
    spec.text().unwrap()
}

/// The text between two marks, from `at` on, and where it ends.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str)> {
    let (_, rest) = text.split_once(open)?;
    rest.split_once(close)
}

/// Writes every `md-table` as a Markdown table; line breaks in cells become `<br>`.
fn as_pipes(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(":::html\n<md-table>") {
        let (table, after) = after.split_once("</md-table>\n:::").unwrap();
        out.push_str(before);
        let table = table.replace("<tr>", "<md-tr>").replace("</tr>", "</md-tr>");
        let mut rows = table.as_str();
        let mut first = true;
        while let Some((row, more)) = between(rows, "<md-tr>", "</md-tr>") {
            rows = more;
            let row = row.replace("<md-th", "<md-td").replace("</md-th>", "</md-td>");
            let mut cells = row.as_str();
            let mut count = 0;
            while let Some((cell, more)) = between(cells, "<md-td", "</md-td>") {
                cells = more;
                count += 1;
                let text = cell.split_once('>').unwrap().1.trim();
                let lines: Vec<&str> = text.lines().map(str::trim).collect();
                out.push_str(&format!("| {} ", lines.join("<br>")));
            }
            out.push_str("|\n");
            if first {
                out.push_str(&format!("|{}\n", "---|".repeat(count)));
                first = false;
            }
        }
        rest = after;
    }
    out + rest
}

#[test]
fn tables_rewritten_as_markdown_read_the_same() {
    for page in PAGES {
        let rewritten = as_pipes(page);
        assert!(!rewritten.contains("<md-table>") && rewritten.contains("<br>"));
        assert_eq!(spec(&rewritten), spec(page));
    }
}

#[test]
fn the_other_brand_reads_the_same() {
    // An event has no address.
    for page in PAGES.into_iter().filter(|page| page.contains("/open-apis/")) {
        let rewritten = page.replace(
            "https://open.feishu.cn/open-apis",
            "https://open.larksuite.com/open-apis",
        );
        assert_ne!(rewritten, page);
        let rewritten = rewritten.replace("/ssl:ttdoc/", "/document/");
        assert_eq!(spec(&rewritten), spec(page));
    }
}

#[test]
fn the_site_s_json_reads_the_same() {
    let page = include_str!("../pages/im-v1-chat-list.md");
    let (_, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let json = serde_json::json!({
        "code": 0,
        "data": {
            "fullPath": "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            "title": "获取用户或机器人所在的群列表",
            "updateTime": "1730257051000",
            "content": body,
        },
    });
    assert_eq!(spec(&json.to_string()), spec(page));
}

#[test]
fn windows_line_ends_read_the_same() {
    for page in PAGES {
        assert_eq!(spec(&page.replace('\n', "\r\n")), spec(page));
    }
}

/// The words of the other language, as the platform's own pages in it have them.
const WORDS: [(&str, &str); 38] = [
    ("事件订阅示例代码", "Sample code for event subscriptions"),
    ("### 事件体示例", "### Event body example"),
    ("### 事件体", "### Event body"),
    ("## 事件", "## Event"),
    ("事件类型", "Event type"),
    ("推送方式", "Push Mode"),
    ("文件二进制流", "file binary stream"),
    ("排查建议", "Troubleshooting suggestions"),
    ("请求体示例", "Request body example"),
    ("响应体示例", "Response body example"),
    ("### 请求头", "### Request header"),
    ("### 路径参数", "### Path parameters"),
    ("### 查询参数", "### Query parameters"),
    ("### 请求体", "### Request body"),
    ("### 响应体", "### Response body"),
    ("### 错误码", "### Error code"),
    ("## 请求", "## Request"),
    ("## 响应", "## Response"),
    ("230099 子错误码", "230099 sub error codes"),
    ("接口频率限制", "Rate Limit"),
    ("支持的应用类型", "Supported app types"),
    ("字段权限要求", "Required field scopes"),
    ("权限要求", "Required scopes"),
    ("次/分钟", "per minute"),
    ("次/秒", "per second"),
    ("HTTP状态码", "HTTP status code"),
    ("<md-th>错误码", "<md-th>Error code"),
    ("名称", "Name"),
    ("类型", "Type"),
    ("必填", "Required"),
    ("描述", "Description"),
    ("示例值", "Example value"),
    ("默认值", "Default value"),
    ("可选值有", "Optional values are"),
    ("可能值有", "Possible values are"),
    ("数据校验规则", "Data validation rules"),
    ("固定值", "Fixed value"),
    ("幂等", "idempotent handling"),
];

#[test]
fn english_words_read_the_same() {
    for page in PAGES {
        let title = page
            .lines()
            .find_map(|line| line.strip_prefix("title: ").or(line.strip_prefix("# ")))
            .unwrap();
        let mut english = page.replace(title.trim_matches('"'), "TITLE");
        for (zh, en) in WORDS {
            english = english.replace(zh, en);
        }
        let more = [
            ("当值为 `user_id`，", "When the value is `user_id`, "),
            ("长度范围", "Length range"),
            ("最大长度", "Maximum length"),
            ("最大值", "Maximum value"),
            ("\n\t是\n", "\n\tYes\n"),
            ("\n\t否\n", "\n\tNo\n"),
            ("<md-td>是</md-td>", "<md-td>Yes</md-td>"),
            ("过一会儿请重试", "After a while, retry the request"),
            ("消息被限流", "Too many messages, reduce the frequency"),
        ];
        for (zh, en) in more {
            english = english.replace(zh, en);
        }
        let english = english.replace("TITLE", title.trim_matches('"'));
        assert_eq!(spec(&english), spec(page));
    }
}
