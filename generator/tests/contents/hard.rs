//! The hard places of the two pages, one by one.

use feishu_spec::Content;
use generator::problem::{Level, Rule};

use crate::support::reading;
use crate::{RECEIVED_PATH, SENT, SENT_PATH, contents, line, outline, page, received};

/// The content of a kind, read from a page about what is sent. The page's own mistakes are repaired, so it keeps the places of these.
fn sent(kind: &str, change: impl Fn(&str) -> String) -> Content {
    let changed = change(SENT);
    assert_ne!(changed, SENT);
    let reading = reading(changed.as_bytes());
    assert_eq!(reading.errors().count(), 0, "{:?}", reading.problems);
    let found = contents(&reading).into_iter().find(|spec| spec.kind == kind);
    found.unwrap().clone()
}

#[test]
fn a_kind_ends_the_heading_of_its_section() {
    let text = "## 文\n\n### 文 text\n\n```json\n{\"text\": \"a\"}\n```\n\n### 文\n\n文\n\n#### 文/文 calendar\n\n```json\n{\"summary\": \"a\"}\n```\n\
                \n#### 文 general_calendar\n\n```json\n{\"summary\": \"a\"}\n```\n";
    let reading = reading(page(RECEIVED_PATH, text).as_bytes());
    let found: Vec<(&str, &str)> = contents(&reading)
        .iter()
        .map(|spec| (spec.id.as_str(), spec.title.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("im.v1.message.received.text", "文"),
            ("im.v1.message.received.calendar", "文/文"),
            ("im.v1.message.received.general_calendar", "文"),
        ]
    );
}

#[test]
fn two_names_in_a_cell_share_the_members_below_and_one_is_enough() {
    let post = sent("post", |page| page.replace("zh_cn, en_us", "en_us, zh_cn"));
    assert_eq!(line(&post.fields), "en_us post_body, zh_cn post_body");
    assert_eq!(
        line(&post.types["post_body"].fields),
        "title string, content [[post_element]]!"
    );
}

#[test]
fn a_table_says_string_where_the_example_has_elements() {
    let spec = received(
        "### 文 note\n\n```json\n{\"lines\": [[{\"tag\": \"w\", \"word\": \"a\"}], [{\"tag\": \"rule\"}]]}\n```\n\n\
         | 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| lines | string | 文 |\n",
    );
    assert_eq!(
        outline(&spec),
        [
            "note: lines [[note_element]]",
            "note_rule: ",
            "note_w: word string",
            "note_element by tag: w=w note_w, rule=rule note_rule",
        ]
    );
}

#[test]
fn a_tag_is_a_bold_item_and_its_table_stands_below() {
    let spec = received(
        "### 文 note\n\n```json\n{\"lines\": [{\"tag\": \"hr\"}]}\n```\n\n文：\n\n-  **a：文**\n\n:::warning\n**注意**：\n- `a` 文。\n:::\n\n\
         `a` 文 `href` 文。\n\n| 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| href | string | 文 |\n| un\\_escape | boolean | 文 |\n\n\
         | 语法 | 示例 | 说明 |\n|---|---|---|\n| x | y | z |\n\n- **hr** \n\n文 `hr` 文。\n",
    );
    assert_eq!(
        outline(&spec),
        [
            "note: lines [note_element]",
            "note_divider: ",
            "note_link: href string, un_escape boolean",
            "note_element by tag: a=link note_link, hr=divider note_divider",
        ]
    );
}

#[test]
fn a_remark_in_bold_is_no_tag() {
    let spec = received(
        "### 文 note\n\n- **方式一：文**\n\n```json\n{\"text\": \"a\"}\n```\n\n- **注意**：文\n\n\
         | 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| text | string | 文 |\n",
    );
    assert_eq!(outline(&spec), ["note: text string"]);
}

#[test]
fn an_example_of_a_request_has_the_content_inside_a_text() {
    let text = "### 文 note\n\n```json\n{\"receive_id\": \"oc_xxx\", \"content\": \"{\\\"text\\\":\\\"a\\\",\\\"size\\\":1}\", \"msg_type\": \"note\"}\n```\n\n\
                ```json\n{\"content\": \"{\\\"other\\\":1}\", \"msg_type\": \"text\"}\n```\n\n```json\n// 文\n<at user_id=\"all\"></at>\n```\n";
    assert_eq!(outline(&received(text)), ["note: size integer, text string"]);
}

#[test]
fn ways_to_write_an_object_are_one_whose_members_may_be_left_out() {
    let ways = |required: &str| {
        format!(
            "### 文 note\n\n```json\n{{\"type\": \"a\", \"data\": {{\"by_id\": \"1\"}}}}\n```\n\n```json\n{{\"type\": \"b\", \"data\": {{\"by_name\": \"x\"}}}}\n```\n\n\
             ```json\n{{\"schema\": \"2.0\", \"body\": {{}}}}\n```\n\n\
             | 字段 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| type | string | 是 | 文 |\n| data | object | 是 | 文 |\n| └ by_name | string | {required} | 文 |\n"
        )
    };
    for required in ["是", "否"] {
        assert_eq!(
            outline(&received(&ways(required))),
            ["note: type string!, data data!", "data: by_name string, by_id string"]
        );
    }
}

#[test]
fn texts_by_language_are_a_map_however_they_are_called() {
    let spec = received(
        "### 文 note\n\n```json\n{\"named\": {\"zh_CN\": \"a\", \"en_US\": \"b\"}, \"held\": {\"i18n\": {\"zh_cn\": \"a\"}}, \"plain\": {\"a\": 1}}\n```\n\n\
         | 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| named | map | 文 |\n| held | object | 文 |\n| plain | map | 文 |\n",
    );
    assert_eq!(
        outline(&spec),
        [
            "note: named map<string>, held held, plain map<any>",
            "held: i18n map<string>"
        ]
    );
}

#[test]
fn a_list_is_of_what_its_example_has() {
    let spec = received(
        "### 文 note\n\n```json\n{\"names\": [\"a\"], \"counts\": [1]}\n```\n\n\
         | 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| names | list | 文 |\n| counts | list | 文 |\n| said | stirng | 文 |\n",
    );
    assert_eq!(outline(&spec), ["note: names [string], counts [integer], said string"]);
}

#[test]
fn the_word_for_a_kind_is_the_type_of_its_content() {
    let text = "### 文 post\n\n```json\n{\"title\": \"a\"}\n```\n\n### 文 note\n\n| 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| summary | post | 文 |\n| other | story | 文 |\n";
    let reading = reading(page(RECEIVED_PATH, text).as_bytes());
    assert_eq!(
        outline(contents(&reading)[1]),
        ["note: summary post_body, other any", "post_body: "]
    );
}

#[test]
fn two_tables_of_a_kind_are_one() {
    let table = "| 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| template | string | 文 |\n";
    let text =
        format!("### 文 note\n\n- 文\n\n{table}| names | list | 文 |\n\n- 文\n\n{table}| text | object | 文 |\n");
    let reading = reading(page(RECEIVED_PATH, &text).as_bytes());
    assert_eq!(
        outline(contents(&reading)[0]),
        ["note: template string, names [any], text any"]
    );
    assert_eq!(reading.rows.rules.get(&Rule::FurtherTable), Some(&1));
}

#[test]
fn elements_that_only_an_example_shows_have_the_members_of_all_and_hold_others() {
    let spec = received(
        "### 文 interactive\n\n```json\n{\"elements\": [[{\"tag\": \"img\", \"key\": \"k\"}], [{\"tag\": \"note\", \"elements\": [{\"tag\": \"img\", \"alt\": \"a\"}]}]]}\n```\n",
    );
    assert_eq!(
        outline(&spec),
        [
            "received_card: elements [[card_element]]",
            "card_image: key string, alt string",
            "card_note: elements [card_element]",
            "card_element by tag: img=image card_image, note=note card_note",
        ]
    );
}

#[test]
fn tables_outside_of_the_kinds_are_under_a_rule() {
    let table = "| 字段 | 类型 | 描述 |\n| --- | ---| --- |\n| text | string | 文 |\n";
    let text = format!("## 文\n\n{table}\n### 文 text\n\n{table}\n## 文\n\n{table}");
    let reading = reading(page(RECEIVED_PATH, &text).as_bytes());
    assert_eq!(contents(&reading).len(), 1);
    assert_eq!(reading.rows.rules.get(&Rule::OtherSection), Some(&2));
}

#[test]
fn a_page_without_kinds_is_an_error_and_a_kind_without_members_is_told() {
    let error = |text: &str| {
        let reading = reading(page(RECEIVED_PATH, text).as_bytes());
        let told = reading.problems.iter().map(|problem| problem.to_string());
        (reading.spec.is_some(), told.collect::<Vec<_>>().join("\n"))
    };
    let (has, told) = error("## 文\n\n文\n");
    assert!(!has && told.contains("end in the kind of a content"), "{told}");
    let (has, told) = error("### 文 text\n\n文\n\n### 文 image\n\n```json\n{\"image_key\": \"k\"}\n```\n");
    assert!(
        has && told.contains("found `text`, expected a table or an example"),
        "{told}"
    );
}

#[test]
fn a_repair_that_is_not_needed_any_more_is_an_error() {
    let mended = SENT.replace(
        "<md-td>object</md-td>\n<md-td>是</md-td>",
        "<md-td>object</md-td>\n<md-td>否</md-td>",
    );
    assert_ne!(mended, SENT);
    let reading = reading(mended.as_bytes());
    let errors: Vec<String> = reading.errors().map(|problem| problem.to_string()).collect();
    assert!(
        errors
            .iter()
            .any(|error| error.contains("zh_cn") && error.contains("remove it")),
        "{errors:?}"
    );
    assert!(reading.problems.iter().all(|problem| problem.level == Level::Error));
}

#[test]
fn what_a_page_says_is_kept_on_request_alone() {
    let located = generator::locate::locate(page(SENT_PATH, "").replace("# 文", "").as_bytes());
    assert!(located.is_ok());
    let text = page(
        RECEIVED_PATH,
        "### 文 text\n\n说明文字。\n\n```json\n{\"text\": \"a\"}\n```\n",
    );
    let located = generator::locate::locate(text.as_bytes()).unwrap();
    let told = |prose| {
        let reading = generator::interpret::interpret(&located, prose);
        contents(&reading)[0].doc.clone()
    };
    assert_eq!((told(false), told(true).as_deref()), (None, Some("说明文字。")));
}
