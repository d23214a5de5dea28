//! Documents and Bases.
//!
//! Sources: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create>,
//! <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block-children/create>,
//! <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/batch_create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/search>.

use feishu_api::operation::Method;
use serde_json::{Value, json};

use crate::platform::{Platform, call};

#[tokio::test(flavor = "multi_thread")]
async fn document() {
    const ID: &str = "doxcnePuYufKa49ISjhD8Ih0ikh";
    let platform = Platform::start().await;
    let created = json!({"document": {"document_id": ID, "revision_id": 1, "title": "Weekly meeting"}});
    platform.answer(Method::Post, "/open-apis/docx/v1/documents", created);
    let append = format!("/open-apis/docx/v1/documents/{ID}/blocks/{ID}/children");
    platform.answer(
        Method::Post,
        &append,
        json!({"children": [], "document_revision_id": 2}),
    );
    let run = |content: &str| json!({"text_run": {"content": content, "text_element_style": {}}});
    let blocks = json!({"has_more": false, "items": [
        {"block_id": ID, "block_type": 1, "page": {"elements": [run("Weekly meeting")]}, "children": ["doxcnO6UW6wAw2qIcYf4hZpFIth"]},
        {"block_id": "doxcnO6UW6wAw2qIcYf4hZpFIth", "block_type": 3, "heading1": {"elements": [run("Before the meeting")]}},
        {"block_id": "doxcnAAA", "block_type": 2, "text": {"elements": [run("Please read "), run("the minutes")]}},
        {"block_id": "doxcnBBB", "block_type": 17, "todo": {"elements": [run("Book a room")], "style": {"done": false}}},
        {"block_id": "doxcnCCC", "block_type": 22, "divider": {}},
    ]});
    platform.answer(
        Method::Get,
        &format!("/open-apis/docx/v1/documents/{ID}/blocks"),
        blocks,
    );

    let printed = platform.run("document", &["Weekly meeting"], "");
    assert_eq!(
        printed,
        [
            "Weekly meeting",
            "# Before the meeting",
            "Please read the minutes",
            "[ ] Book a room",
            "(Some(Divider(22)))",
        ]
    );
    let plain = |content: &str| json!({"text_run": {"content": content}});
    let link = json!({"text_run": {"content": "the minutes", "text_element_style": {
        "bold": true, "link": {"url": "https%3A%2F%2Fexample.com%2Fminutes"}
    }}});
    let children = json!({"children": [
        {"block_type": 3, "heading1": {"elements": [plain("Before the meeting")]}},
        {"block_type": 2, "text": {"elements": [plain("Please read "), link]}},
        {"block_type": 17, "todo": {"elements": [plain("Book a room")], "style": {"done": false}}},
    ]});
    let expected = [
        call("POST /open-apis/docx/v1/documents", json!({"title": "Weekly meeting"})),
        call(&format!("POST {append}"), children),
        call(&format!("GET /open-apis/docx/v1/documents/{ID}/blocks"), Value::Null),
    ];
    assert_eq!(platform.calls(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn base_records() {
    const RECORDS: &str = "/open-apis/bitable/v1/apps/appbcbWCzen6D8dezhoCH2RpMAh/tables/tblsRc9GRRXKqhvW/records";
    let platform = Platform::start().await;
    let written = json!({"records": [
        {"record_id": "recusyQbB0fVL5", "fields": {"Title": "Call the customer", "Hours": 0.5, "Done": true}},
        {"record_id": "recusyQbB0CJjX", "fields": {"Title": "Write the offer", "Hours": 3, "Done": false}},
    ]});
    platform.answer(Method::Post, &format!("{RECORDS}/batch_create"), written);
    let found = json!({"has_more": false, "total": 2, "items": [
        {"record_id": "recusyQbB0CJjX", "fields": {"Title": [{"text": "Write the offer", "type": "text"}], "Hours": 3}},
        {"record_id": "recyOaMB2F", "fields": {"Title": [{"text": "Ask ", "type": "text"}, {"text": "Tom", "type": "mention"}]}},
    ]});
    platform.answer(Method::Post, &format!("{RECORDS}/search"), found);

    let arguments = ["appbcbWCzen6D8dezhoCH2RpMAh", "tblsRc9GRRXKqhvW"];
    let printed = platform.run("base_records", &arguments, "");
    assert_eq!(
        printed,
        ["wrote 2 records", "Write the offer: 3 hours", "Ask Tom: unknown hours"]
    );
    let records = json!({"records": [
        {"fields": {"Title": "Call the customer", "Hours": 0.5, "Done": true}},
        {"fields": {"Title": "Write the offer", "Hours": 3.0, "Done": false}},
    ]});
    let search = json!({
        "field_names": ["Title", "Hours"],
        "filter": {"conjunction": "and", "conditions": [{"field_name": "Done", "operator": "is", "value": ["false"]}]}
    });
    let expected = [
        call(&format!("POST {RECORDS}/batch_create"), records),
        call(&format!("POST {RECORDS}/search"), search),
    ];
    assert_eq!(platform.calls(), expected);
}
