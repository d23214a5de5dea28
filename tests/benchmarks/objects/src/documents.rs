//! Payloads of replies: fields, types and limits of the pages, filled with made-up values.

use serde_json::{Value, json};

/// The most messages that a page of `im.v1.message.list` has, about 40 kB.
pub fn messages() -> Value {
    let items: Vec<_> = (0..50).map(message).collect();
    json!({"has_more": true, "page_token": "GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w", "items": items})
}

fn message(number: usize) -> Value {
    let content = json!({"text": format!("@_user_1 \"{number}\": {}", words(number, 24))}).to_string();
    json!({
        "message_id": format!("om_dc13264520392913993dd051dba2{number:04}"),
        "root_id": "om_40eb06e7b84dc71c03e009ad3c754195",
        "parent_id": "om_d4be107c616aed9c1da8ed8068570a9f",
        "thread_id": "omt_d4be107c616a",
        "msg_type": "text",
        "create_time": format!("16153805734{number:02}"),
        "update_time": format!("16153805734{number:02}"),
        "deleted": false,
        "updated": number.is_multiple_of(7),
        "chat_id": "oc_5ad11d72b830411d72b836c20",
        "sender": {
            "id": "cli_9f427eec54ae901b",
            "id_type": "app_id",
            "sender_type": "app",
            "tenant_key": "736588c9260f175e",
        },
        "body": {"content": content},
        "mentions": [{
            "key": "@_user_1",
            "id": "ou_155184d1e73cbfb8973e5a9e698e74f2",
            "id_type": "open_id",
            "name": "张三",
            "tenant_key": "736588c9260f175e",
        }],
        "upper_message_id": null,
    })
}

/// The most blocks that a page of `docx.v1.document.block.list` has, about 1 MB: wide objects with few members present.
pub fn blocks() -> Value {
    let items: Vec<_> = (0..500).map(block).collect();
    json!({"items": items, "page_token": "aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di", "has_more": true})
}

fn block(number: usize) -> Value {
    let (kind, name, content) = match number % 10 {
        0 => (3, "heading1", text(number, 2)),
        1 => (12, "bullet", text(number, 6)),
        2 => (14, "code", text(number, 3)),
        3 => (17, "todo", text(number, 5)),
        4 => (31, "table", table(number)),
        5 => (
            27,
            "image",
            json!({"width": 1280, "height": 720, "token": format!("boxcn{number:022}"), "align": 2}),
        ),
        6 => (
            19,
            "callout",
            json!({"background_color": 1, "border_color": 2, "emoji_id": "gift"}),
        ),
        _ => (2, "text", text(number, 18)),
    };
    json!({
        "block_id": format!("doxcn{number:022}"),
        "parent_id": "doxcnAJ9VRRJqVMYZ1MyKnavXWe",
        "children": if number % 10 == 6 { json!([format!("doxcn{:022}", number + 1)]) } else { json!([]) },
        "block_type": kind,
        name: content,
    })
}

fn text(number: usize, elements: usize) -> Value {
    let elements: Vec<_> = (number..number + elements).map(element).collect();
    json!({"style": {"align": 1, "done": false, "folded": false, "wrap": true}, "elements": elements})
}

fn element(number: usize) -> Value {
    let mut style = json!({
        "bold": number.is_multiple_of(2),
        "italic": number.is_multiple_of(3),
        "strikethrough": false,
        "underline": number.is_multiple_of(5),
        "inline_code": false,
    });
    match number % 8 {
        0 => json!({"mention_user": {"user_id": "ou_155184d1e73cbfb8973e5a9e698e74f2", "text_element_style": style}}),
        1 => json!({"equation": {"content": format!("x^{{{number}}} + y"), "text_element_style": style}}),
        rest => {
            if rest == 2 {
                style["link"] = json!({"url": "https%3A%2F%2Fopen.feishu.cn%2F"});
                style["text_color"] = json!(number % 7 + 1);
            }
            json!({"text_run": {"content": words(number, 20), "text_element_style": style}})
        }
    }
}

fn table(number: usize) -> Value {
    let cells: Vec<_> = (0..24)
        .map(|cell| format!("doxcn{:022}", number * 100 + cell))
        .collect();
    let merges = vec![json!({"row_span": 1, "col_span": 1}); 24];
    json!({
        "cells": cells,
        "property": {"row_size": 6, "column_size": 4, "column_width": [100, 120, 140, 160], "merge_info": merges, "header_row": true},
    })
}

/// Some made-up words, as long as a line of a document.
fn words(from: usize, count: usize) -> String {
    const WORDS: [&str; 8] = ["plan", "review", "weekly", "文档", "status", "of", "the", "项目"];
    let words: Vec<_> = (from..from + count).map(|number| WORDS[number * 5 % 8]).collect();
    words.join(" ")
}
