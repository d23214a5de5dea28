//! Cells of a Base, with records as the pages of the API show them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use feishu_api::bitable::{self, Attachment, Cell, Computed, Date, GroupChat, Links, Location, Person, Text, Url};
use feishu_api::bitable_v1::AppTableRecord;
use feishu_api::error::ErrorKind;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn record(fields: Value) -> AppTableRecord {
    serde_json::from_value(json!({"record_id": "recyOaMB2F", "fields": fields})).unwrap()
}

/// What the page of `batch_get` answers with.
fn read() -> AppTableRecord {
    record(json!({
        "人员": [
            {"avatar_url": "https://example.com/a", "email": "minzhang.leben@bytedance.com", "en_name": "Min Zhang",
             "id": "ou_2910013f1e6456f16a0ce75ede950a0a", "name": "张敏"},
            {"id": "ou_e04138c9633dd0d2ea166d79f548ab5d", "name": "张敏"},
        ],
        "创建时间": 1_691_049_973_000_i64,
        "单向关联": {"link_record_ids": ["recnVYsuqV"]},
        "单选": "选项1",
        "双向关联": {"link_record_ids": ["recqLvMaXT", "recrdld32q"]},
        "地理位置": {
            "address": "东长安街", "adname": "东城区", "cityname": "北京市", "full_address": "天安门广场，北京市东城区东长安街",
            "location": "116.397755,39.903179", "name": "天安门广场", "pname": "北京市",
        },
        "复选框": true,
        "多行文本": [
            {"text": "多行文本内容1", "type": "text"},
            {"mentionNotify": false, "mentionType": "User", "name": "张敏", "text": "@张敏",
             "token": "ou_2910013f1e6456f16a0ce75ede950a0a", "type": "mention"},
        ],
        "多选": ["选项1", "选项2"],
        "数字": 2323.2323,
        "日期": 1_690_992_000_000_i64,
        "条码": [{"text": "123", "type": "text"}],
        "邮箱": [{"link": "mailto:zhangmin@bytedance.com", "text": "zhangmin@bytedance.com", "type": "url"}],
        "电话号码": "131xxxx6666",
        "自动编号": "17",
        "群组": [{"avatar_url": "https://example.com/b", "id": "oc_cd07f55f14d6f4a4f1b51504e7e97f48", "name": "武侠聊天组"}],
        "评分": 3,
        "超链接": {"link": "https://bitable.feishu.cn", "text": "飞书多维表格官网"},
        "附件": [{
            "file_token": "Vl3FbVkvnowlgpxpqsAbBrtFcrd", "name": "飞书.jpeg", "size": 32975, "type": "image/jpeg",
            "tmp_url": "https://example.com/tmp", "url": "https://example.com/url",
        }],
        "是否延期": {"type": 1, "value": [{"text": "✅ 正常", "type": "text"}]},
    }))
}

/// A row with a field of each type.
#[derive(Serialize, Deserialize)]
struct Row {
    #[serde(rename = "人员")]
    people: Vec<Person>,
    #[serde(rename = "创建时间", skip_serializing)]
    created: Date,
    #[serde(rename = "单向关联")]
    one_way: Links,
    #[serde(rename = "单选")]
    option: String,
    #[serde(rename = "双向关联")]
    two_way: Links,
    #[serde(rename = "地理位置")]
    place: Location,
    #[serde(rename = "复选框")]
    checked: bool,
    #[serde(rename = "多行文本")]
    text: Text,
    #[serde(rename = "条码", deserialize_with = "bitable::text")]
    barcode: String,
    #[serde(rename = "邮箱", deserialize_with = "bitable::text")]
    mail: Option<String>,
    #[serde(rename = "多选")]
    options: Vec<String>,
    #[serde(rename = "数字")]
    number: f64,
    #[serde(rename = "日期")]
    date: Date,
    #[serde(rename = "电话号码")]
    phone: String,
    #[serde(rename = "群组")]
    chats: Vec<GroupChat>,
    #[serde(rename = "评分")]
    rating: u8,
    #[serde(rename = "超链接")]
    url: Url,
    #[serde(rename = "附件")]
    files: Vec<Attachment>,
    #[serde(rename = "是否延期", skip_serializing)]
    late: Computed<Text>,
    #[serde(rename = "不存在", skip_serializing_if = "Option::is_none")]
    absent: Option<Date>,
}

#[test]
fn a_record_becomes_a_struct() {
    let row: Row = read().fields_as().unwrap();
    assert_eq!(row.people[0].id, "ou_2910013f1e6456f16a0ce75ede950a0a");
    assert_eq!(row.people[0].email.as_deref(), Some("minzhang.leben@bytedance.com"));
    assert_eq!(row.people[1].name.as_deref(), Some("张敏"));
    assert_eq!(row.created.millis(), 1_691_049_973_000);
    assert_eq!(row.one_way.record_ids, ["recnVYsuqV"]);
    assert_eq!(row.two_way.record_ids, ["recqLvMaXT", "recrdld32q"]);
    assert_eq!(row.place.coordinates(), Some((116.397_755, 39.903_179)));
    assert_eq!(row.place.district.as_deref(), Some("东城区"));
    assert_eq!(row.text.to_string(), "多行文本内容1@张敏");
    let mention = &row.text.segments[1];
    assert_eq!(
        (&*mention.kind, mention.mention_type.as_deref(), mention.mention_notify),
        ("mention", Some("User"), Some(false))
    );
    assert_eq!(
        (&*row.barcode, row.mail.as_deref()),
        ("123", Some("zhangmin@bytedance.com"))
    );
    assert_eq!(row.options, ["选项1", "选项2"]);
    let date = SystemTime::UNIX_EPOCH + Duration::from_millis(1_690_992_000_000);
    assert_eq!((SystemTime::from(row.date), Date::from(date)), (date, row.date));
    assert_eq!(row.chats[0].name.as_deref(), Some("武侠聊天组"));
    assert_eq!(
        (&*row.url.text, &*row.url.link),
        ("飞书多维表格官网", "https://bitable.feishu.cn")
    );
    assert_eq!(
        (row.files[0].size, row.files[0].mime_type.as_deref()),
        (Some(32975), Some("image/jpeg"))
    );
    assert_eq!(row.late.to_string(), "✅ 正常");
    assert_eq!(
        (row.checked, row.number, row.rating, row.absent),
        (true, 2323.2323, 3, None)
    );
}

#[test]
fn a_struct_becomes_what_the_page_writes() {
    let row: Row = read().fields_as().unwrap();
    let fields = bitable::fields(&row).unwrap();
    assert_eq!(
        serde_json::to_value(fields).unwrap(),
        json!({
            "人员": [{"id": "ou_2910013f1e6456f16a0ce75ede950a0a"}, {"id": "ou_e04138c9633dd0d2ea166d79f548ab5d"}],
            "单向关联": ["recnVYsuqV"],
            "单选": "选项1",
            "双向关联": ["recqLvMaXT", "recrdld32q"],
            "地理位置": "116.397755,39.903179",
            "复选框": true,
            "多行文本": "多行文本内容1@张敏",
            "条码": "123",
            "邮箱": "zhangmin@bytedance.com",
            "多选": ["选项1", "选项2"],
            "数字": 2323.2323,
            "日期": 1_690_992_000_000_i64,
            "电话号码": "131xxxx6666",
            "群组": [{"id": "oc_cd07f55f14d6f4a4f1b51504e7e97f48"}],
            "评分": 3,
            "超链接": {"text": "飞书多维表格官网", "link": "https://bitable.feishu.cn"},
            "附件": [{"file_token": "Vl3FbVkvnowlgpxpqsAbBrtFcrd"}],
        })
    );
}

#[test]
fn each_cell_is_known_by_its_form() {
    let record = read();
    let cells = record.cells();
    let shown: BTreeMap<&str, (&str, String)> = cells
        .iter()
        .map(|(name, cell)| {
            let kind = match cell {
                Cell::People(_) => "people",
                Cell::Number(_) => "number",
                Cell::Links(_) => "links",
                Cell::String(_) => "string",
                Cell::Location(_) => "location",
                Cell::Checkbox(_) => "checkbox",
                Cell::Text(_) => "text",
                Cell::Options(_) => "options",
                Cell::GroupChats(_) => "chats",
                Cell::Url(_) => "url",
                Cell::Attachments(_) => "attachments",
                Cell::Formula(_) => "formula",
                other => panic!("{name}: {other:?}"),
            };
            (*name, (kind, cell.to_string()))
        })
        .collect();
    let expected = [
        ("人员", "people", "张敏, 张敏"),
        ("创建时间", "number", "1691049973000"),
        ("单向关联", "links", "recnVYsuqV"),
        ("单选", "string", "选项1"),
        ("双向关联", "links", "recqLvMaXT, recrdld32q"),
        ("地理位置", "location", "天安门广场，北京市东城区东长安街"),
        ("复选框", "checkbox", "true"),
        ("多行文本", "text", "多行文本内容1@张敏"),
        ("多选", "options", "选项1, 选项2"),
        ("数字", "number", "2323.2323"),
        ("日期", "number", "1690992000000"),
        ("条码", "text", "123"),
        ("邮箱", "text", "zhangmin@bytedance.com"),
        ("电话号码", "string", "131xxxx6666"),
        ("自动编号", "string", "17"),
        ("群组", "chats", "武侠聊天组"),
        ("评分", "number", "3"),
        ("超链接", "url", "飞书多维表格官网"),
        ("附件", "attachments", "飞书.jpeg"),
        ("是否延期", "formula", "✅ 正常"),
    ];
    let expected = expected.map(|(name, kind, text)| (name, (kind, text.to_owned())));
    assert_eq!(shown, BTreeMap::from(expected));
    assert_eq!(cells["日期"].as_date(), Some(Date::from_millis(1_690_992_000_000)));
}

#[test]
fn cells_are_written_as_the_page_of_new_records_writes_them() {
    let cells = BTreeMap::from([
        ("任务名称", Cell::from("拜访潜在客户")),
        ("工时", Cell::from(10)),
        ("进度", Cell::from(0.25)),
        ("多选", Cell::from(vec!["选项1".to_owned(), "选项2".to_owned()])),
        ("日期", Cell::from(Date::from_millis(1_674_206_443_000))),
        ("复选框", Cell::from(true)),
        (
            "人员",
            Cell::from(vec![Person::new("ou_2910013f1e6456f16a0ce75ede9abcef")]),
        ),
        (
            "群组",
            Cell::from(vec![GroupChat::new("oc_cd07f55f14d6f4a4f1b51504e7e97f48")]),
        ),
        (
            "超链接",
            Cell::from(Url::new("飞书多维表格官网", "https://www.feishu.cn/product/base")),
        ),
        ("附件", Cell::from(vec![Attachment::new("DRiFbwaKsoZaLax4WKZbEGCccoe")])),
        ("单向关联", Cell::from(Links::new(["recHTLvO7x", "recbS8zb2m"]))),
        ("地理位置", Cell::from(Location::new(116.397_755, 39.903_179))),
        ("文本", Cell::from(Text::from("a"))),
        ("空", Cell::Empty),
    ]);
    // Compared as text: a date with a fraction would be another one.
    assert_eq!(
        serde_json::to_string(&cells).unwrap(),
        concat!(
            r#"{"人员":[{"id":"ou_2910013f1e6456f16a0ce75ede9abcef"}],"任务名称":"拜访潜在客户","#,
            r#""单向关联":["recHTLvO7x","recbS8zb2m"],"地理位置":"116.397755,39.903179","复选框":true,"#,
            r#""多选":["选项1","选项2"],"工时":10,"文本":"a","日期":1674206443000,"空":null,"#,
            r#""群组":[{"id":"oc_cd07f55f14d6f4a4f1b51504e7e97f48"}],"#,
            r#""超链接":{"link":"https://www.feishu.cn/product/base","text":"飞书多维表格官网"},"进度":0.25,"#,
            r#""附件":[{"file_token":"DRiFbwaKsoZaLax4WKZbEGCccoe"}]}"#
        )
    );
}

#[test]
fn what_no_page_describes_is_kept_and_costs_no_other_cell() {
    let strange = json!({
        "a": {"new": [1, {"x": null}]}, "b": [1, "two"], "c": [[]], "d": [{"text": 1, "type": "text"}], "e": {"type": "x", "value": 3},
        "f": [{"id": 7}], "g": {"link_record_ids": "rec"},
    });
    let record = record(json!({"n": 1, "nothing": null, "none": [], "strange": strange}));
    let cells = record.cells();
    assert_eq!(
        (&cells["n"], &cells["nothing"], &cells["none"]),
        (&Cell::Number(1.0), &Cell::Empty, &Cell::Empty)
    );
    for (name, json) in strange.as_object().unwrap() {
        let cell: Cell = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(cell, Cell::Unknown(json.clone()), "{name}");
        assert_eq!(&serde_json::to_value(cell).unwrap(), json);
    }
}

#[test]
fn formulas_give_values_of_every_type() {
    let read = |json: Value| serde_json::from_value::<Cell>(json).unwrap();
    let cells = |json: Value| match read(json) {
        Cell::Formula(formula) => formula.cells,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        cells(json!({"type": 2, "ui_type": "Number", "value": [0.5, 3]})),
        [0.5.into(), 3.into()]
    );
    assert_eq!(cells(json!({"type": 3, "value": ["a", "b"]})), ["a".into(), "b".into()]);
    assert_eq!(cells(json!({"type": 7, "value": [true]})), [true.into()]);
    assert_eq!(cells(json!({"type": 2, "value": []})), []);
    assert_eq!(
        cells(json!({"type": 15, "value": [{"text": "t", "link": "l"}]})),
        [Url::new("t", "l").into()]
    );
    assert_eq!(
        cells(json!({"type": 11, "value": [{"id": "ou_1"}]})),
        [vec![Person::new("ou_1")].into()]
    );
    let date = read(json!({"type": 5, "value": [1_675_526_400_000_i64]}));
    assert_eq!(date.as_date(), Some(Date::from_millis(1_675_526_400_000)));

    #[derive(Deserialize)]
    struct Row {
        people: Computed<Vec<Person>>,
        date: Computed<Date>,
        nothing: Computed<Option<f64>>,
        plain: Computed<String>,
    }
    let row: Row = record(json!({
        "people": {"type": 11, "value": [{"id": "ou_1"}]}, "date": {"type": 5, "value": [7]}, "nothing": {"type": 2, "value": []},
        "plain": "as a list without types gives it",
    }))
    .fields_as()
    .unwrap();
    assert_eq!(
        (&row.people[0].id[..], row.date.millis(), *row.nothing),
        ("ou_1", 7, None)
    );
    assert_eq!(*row.plain, "as a list without types gives it");
}

#[test]
fn an_error_names_record_and_field_and_no_value() {
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "nothing is read")]
    struct Row {
        start: Date,
        title: Text,
    }
    let told = |fields: Value| {
        let error = record(fields).fields_as::<Row>().unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
        error.to_string()
    };
    let wrong = told(json!({"start": "private", "title": "a"}));
    assert!(
        wrong.contains("recyOaMB2F.fields.start: expected a date, in milliseconds, found a string"),
        "{wrong}"
    );
    assert!(!wrong.contains("private"), "{wrong}");
    let missing = told(json!({"start": 1}));
    assert!(
        missing.contains("recyOaMB2F.fields: missing field `title`"),
        "{missing}"
    );
    let wrong = told(json!({"start": 1, "title": {"id": "private"}}));
    assert!(
        wrong.contains("title: expected a text, or a list of its segments, found an object"),
        "{wrong}"
    );
}

/// `null` empties a cell, so that is what a record of a program's own may have.
#[test]
fn an_empty_text_is_written_as_null_and_cannot_be_read_again() {
    #[derive(Debug, Serialize, Deserialize, PartialEq)]
    struct Task {
        #[serde(deserialize_with = "bitable::text")]
        title: String,
        #[serde(default, deserialize_with = "bitable::text")]
        note: Option<String>,
    }
    let task = Task {
        title: "Call".to_owned(),
        note: None,
    };
    let fields = bitable::fields(&task).unwrap();
    assert_eq!(
        serde_json::to_value(&fields).unwrap(),
        json!({"title": "Call", "note": null})
    );
    assert_eq!(AppTableRecord::new(fields).fields_as::<Task>().unwrap(), task);
}

#[test]
fn what_is_no_record_is_no_record() {
    for error in [bitable::fields(&7).unwrap_err(), bitable::fields(&["a"]).unwrap_err()] {
        assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{error:?}");
        assert!(
            error.to_string().contains("`fields` is neither a struct nor a map"),
            "{error}"
        );
    }
    let error = bitable::fields(&BTreeMap::from([((1, 2), 3)])).unwrap_err();
    assert!(error.to_string().contains("`fields` cannot be JSON"), "{error}");
}
