//! What a bot does with messages, with contents as the pages of the API show them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

use feishu_api::im_v1::content::{IntoContent, PostBody, PostElement, PostText, ReceivedContent, SentContent, Text};
use feishu_api::im_v1::{EventMessage, EventSender, Message, ResourceType};
use feishu_api::message::{At, Card, Mentions, checked, literal};
use serde_json::{Value, json};

/// A message that mentions a bot and eleven people.
fn mentions() -> Mentions {
    let mention = |number: u32| {
        let id = json!({"open_id": format!("ou_{number}"), "union_id": format!("on_{number}"), "user_id": null});
        json!({"key": format!("@_user_{number}"), "id": id, "name": format!("Tom {number}")})
    };
    let mentions: Vec<Value> = (1..=11).map(mention).collect();
    let message: EventMessage = serde_json::from_value(json!({ "mentions": mentions })).unwrap();
    message.mentioned()
}

fn plain(kind: &str, content: &Value) -> String {
    ReceivedContent::read(kind, content.to_string()).to_plain_text(&mentions())
}

fn json_of(content: impl IntoContent) -> Value {
    serde_json::from_str(SentContent::of(content).json()).unwrap()
}

#[test]
fn a_mention_has_three_spellings() {
    let at = At::person("ou_xxxxxxx").name("Tom");
    assert_eq!(at.to_string(), r#"<at user_id="ou_xxxxxxx">Tom</at>"#);
    assert_eq!(at.in_card(), "<at id=ou_xxxxxxx>Tom</at>");
    let element = |at: At| serde_json::to_value(PostElement::from(at)).unwrap();
    assert_eq!(
        element(at),
        json!({"tag": "at", "user_id": "ou_xxxxxxx", "user_name": "Tom"})
    );
    assert_eq!(element(At::person("ou_1")), json!({"tag": "at", "user_id": "ou_1"}));
    assert_eq!(At::everyone().to_string(), r#"<at user_id="all"></at>"#);
    assert_eq!(At::everyone().in_card(), "<at id=all></at>");
}

#[test]
fn the_sender_of_an_event_is_mentioned() {
    let sender = |json: Value| serde_json::from_value::<EventSender>(json).unwrap().at();
    let tom = sender(json!({"sender_id": {"open_id": "ou_84aad35d084aa403a838cf73ee18467"}})).unwrap();
    assert_eq!(tom, At::person("ou_84aad35d084aa403a838cf73ee18467"));
    let error = sender(json!({"sender_id": {"user_id": "e33ggbyz"}})).unwrap_err();
    assert_eq!(error.to_string(), "`UserId` has no `open_id`");
}

#[test]
fn neither_a_name_nor_an_id_breaks_out_of_a_mention() {
    let name = "</at><at user_id=\"all\">\nx";
    let written = At::person("ou_1").name(name).to_string();
    assert_eq!(written, "<at user_id=\"ou_1\">＜/at＞＜at user_id=\"all\"＞x</at>");
    let id = "ou_1\"></at><at user_id=\"all";
    let written = At::person(id);
    assert_eq!(written.to_string(), r#"<at user_id="ou_1atatuser_idall"></at>"#);
    assert_eq!(written.in_card(), "<at id=ou_1atatuser_idall></at>");
}

#[test]
fn what_others_wrote_mentions_nobody() {
    assert_eq!(
        literal(r#"<at user_id="all"></at> <b>1</b> < 2 <3"#),
        r#"＜at user_id="all">＜/at> ＜b>1＜/b> < 2 <3"#
    );
}

#[test]
fn placeholders_become_names() {
    let mentions = mentions();
    for (text, resolved) in [
        ("@_user_1 文本消息", "@Tom 1 文本消息"),
        ("@_user_1@_user_11,@_user_10", "@Tom 1@Tom 11,@Tom 10"),
        // What the message does not name stays.
        ("@_user_12 @_user_ @_all @_user_x", "@_user_12 @_user_ @_all @_user_x"),
        (" no mention\n", " no mention\n"),
        ("", ""),
    ] {
        assert_eq!(mentions.resolve(text), resolved);
    }
    assert!(mentions.contains("ou_7") && mentions.contains("on_7") && !mentions.contains("ou_70"));
    assert_eq!(mentions.all()[10].ids, ["ou_11", "on_11"]);
}

#[test]
fn the_bots_own_mention_goes_and_no_other() {
    let mentions = mentions().without("ou_1");
    for (text, resolved) in [
        ("@_user_1 hello", "hello"),
        ("hello @_user_1", "hello"),
        ("ask @_user_1 and @_user_2", "ask and @Tom 2"),
        ("@_user_10 @_user_1", "@Tom 10"),
        ("@_user_1", ""),
    ] {
        assert_eq!(mentions.resolve(text), resolved);
    }
    assert!(mentions.contains("ou_1"), "it is still a mention");
}

#[test]
fn mentions_of_a_message_that_was_asked_for_are_known_too() {
    let message: Message = serde_json::from_value(json!({"mentions": [
        {"key": "@_user_1", "id": "ou_155184d1e73cbfb8973e5a9e698e74f2", "id_type": "open_id", "name": "Tom"}
    ]}))
    .unwrap();
    let mentions = message.mentioned();
    assert!(mentions.contains("ou_155184d1e73cbfb8973e5a9e698e74f2"));
    assert_eq!(mentions.resolve("@_user_1"), "@Tom");
}

/// The post of the page of received contents, in short.
fn post() -> Value {
    json!({"title": "我是一个标题", "content": [
        [{"tag": "text", "text": "第一行 :", "style": ["bold", "underline"]},
         {"tag": "a", "href": "http://www.feishu.cn", "text": "超链接", "style": ["bold", "italic"]},
         {"tag": "at", "user_id": "@_user_1", "user_name": "", "style": []}],
        [{"tag": "img", "image_key": "img_47354fbc-a159-40ed-86ab-2ad0f1acb42g"}],
        [{"tag": "text", "text": "第二行:"}, {"tag": "text", "text": "文本测试", "style": []}],
        [{"tag": "media", "file_key": "file_v2_0dcdd7d9-fib0-4432-a519-41d25aca542j",
          "image_key": "img_7ea74629-9191-4176-998c-2e603c9c5e8g"}],
        [{"tag": "emotion", "emoji_type": "SMILE"}],
        [{"tag": "hr"}],
        [{"tag": "code_block", "language": "GO", "text": "func main() int64 {\n    return 0\n}"}],
        [{"tag": "new", "text": "of a tag that no page lists"}, {"tag": "newer"}, 7],
    ]})
}

#[test]
fn every_kind_has_a_plain_text() {
    let post = post();
    let calendar = json!({"summary": "日程分享测试", "start_time": "1608265395000", "end_time": "1608267015000"});
    let card = json!({"title": "卡片标题", "elements": [
        [{"tag": "button", "text": "主按钮", "type": "primary"}, {"tag": "button", "text": "次按钮", "type": "default"}],
        [{"tag": "a", "href": "https://www.feishu.cn", "text": "飞书"}, {"tag": "text", "text": "整合"},
         {"tag": "at", "user_id": "@_user_1", "user_name": ""}],
        [{"tag": "hr"}],
        [{"tag": "note", "elements": [{"tag": "img", "image_key": "img_1"}, {"tag": "text", "text": "备注信息"}]}],
        [{"tag": "select_static", "options": ["选项1", "选项2"], "placeholder": "默认提示文本"}],
        [{"tag": "date_picker", "placeholder": "请选择日期", "initial_date": "2021-1-1"}],
    ]});
    for (kind, content, expected) in [
        ("text", json!({"text": "@_user_1 文本消息"}), "@Tom 1 文本消息"),
        (
            "post",
            post,
            "我是一个标题\n第一行 :[超链接](http://www.feishu.cn)@Tom 1\n[image]\n第二行:文本测试\n[video]\n[SMILE]\n---\n\
             func main() int64 {\n    return 0\n}\nof a tag that no page lists",
        ),
        ("image", json!({"image_key": "img_4adb3cc3"}), "[image]"),
        (
            "file",
            json!({"file_key": "75235e0c", "file_name": "test.txt"}),
            "[file: test.txt]",
        ),
        (
            "folder",
            json!({"file_key": "75235e0c", "file_name": "folder"}),
            "[folder: folder]",
        ),
        ("audio", json!({"file_key": "75235e0c", "duration": 2000}), "[audio]"),
        (
            "media",
            json!({"file_key": "75235e0c", "file_name": "测试视频.mp4"}),
            "[video: 测试视频.mp4]",
        ),
        ("sticker", json!({"file_key": "75235e0c"}), "[sticker]"),
        (
            "interactive",
            card,
            "卡片标题\n[主按钮][次按钮]\n[飞书](https://www.feishu.cn)整合@Tom 1\n---\n[image]备注信息\n[选项1, 选项2]\n[date: 2021-1-1]",
        ),
        ("hongbao", json!({"text": "[红包]"}), "[红包]"),
        ("share_calendar_event", calendar.clone(), "日程分享测试"),
        ("calendar", calendar.clone(), "日程分享测试"),
        ("general_calendar", calendar, "日程分享测试"),
        ("share_chat", json!({"chat_id": "oc_0dd200d3"}), "[chat: oc_0dd200d3]"),
        (
            "share_user",
            json!({"user_id": "ou_0dd200d3"}),
            "[contact: ou_0dd200d3]",
        ),
        (
            "system",
            json!({"template": "{from_user} invited {to_chatters} to this chat.", "from_user": ["botName"],
                   "to_chatters": ["小明", "小王", "小红"]}),
            "botName invited 小明, 小王, 小红 to this chat.",
        ),
        (
            "system",
            json!({"template": "{divider_text}", "from_user": [], "to_chatters": [],
                   "divider_text": {"text": "新会话", "i18n_text": {"zh_cn": "新话题", "en_us": "New Session"}}}),
            "新会话",
        ),
        (
            "location",
            json!({"name": "xx省xx市", "longitude": "1.1", "latitude": "2.2"}),
            "[location: xx省xx市]",
        ),
        (
            "video_chat",
            json!({"topic": "视频通话消息", "start_time": "1623124523829"}),
            "[video chat: 视频通话消息]",
        ),
        (
            "todo",
            json!({"task_id": "acd096a5", "due_time": "1623124318000",
                   "summary": {"title": "", "content": [[{"tag": "text", "text": "多吃水果，多运动，健康生活，快乐工作。"}]]}}),
            "多吃水果，多运动，健康生活，快乐工作。",
        ),
        (
            "vote",
            json!({"topic": "投票测试", "options": ["选项1", "选项2"]}),
            "投票测试\n选项1\n选项2",
        ),
        (
            "merge_forward",
            json!({"content": "Merged and Forwarded Message"}),
            "Merged and Forwarded Message",
        ),
        // What no page lists, and what is otherwise than the page says.
        ("hologram", json!({"text": "@_user_2 hello"}), "@Tom 2 hello"),
        ("hologram", json!({"depth": 3}), "[hologram]"),
        ("text", json!("no object"), "[text]"),
        ("text", json!({}), ""),
    ] {
        assert_eq!(plain(kind, &content), expected, "{kind}");
    }
    assert_eq!(
        ReceivedContent::read("text", "{").to_plain_text(&Mentions::default()),
        "[text]"
    );
}

#[test]
fn a_mention_in_a_card_reads_as_one_in_a_post() {
    let mentions = mentions().without("ou_1");
    for (mention, expected) in [
        // The bot's own goes, whatever name stands beside it.
        (json!({"tag": "at", "user_id": "@_user_1", "user_name": "Bot"}), "a|b"),
        (json!({"tag": "at", "user_id": "@_user_1"}), "a|b"),
        // The name that the message tells beside its content counts for more than that in it.
        (
            json!({"tag": "at", "user_id": "@_user_2", "user_name": "old"}),
            "a|@Tom 2b",
        ),
        (
            json!({"tag": "at", "user_id": "@_user_2", "user_name": ""}),
            "a|@Tom 2b",
        ),
        (
            json!({"tag": "at", "user_id": "@_user_99", "user_name": "Ann"}),
            "a|@Annb",
        ),
        // Nobody knows the name.
        (
            json!({"tag": "at", "user_id": "@_user_99", "user_name": ""}),
            "a|@_user_99b",
        ),
        (json!({"tag": "at", "user_id": "ou_7"}), "a|ou_7b"),
        (json!({"tag": "at"}), "a|b"),
    ] {
        let line = json!([{"tag": "text", "text": "a|"}, mention, {"tag": "text", "text": "b"}]);
        for (kind, content) in [
            ("interactive", json!({"elements": [line]})),
            (
                "interactive",
                json!({"elements": [[{"tag": "note", "elements": line}]]}),
            ),
            ("post", json!({"content": [line]})),
        ] {
            let read = ReceivedContent::read(kind, content.to_string());
            assert_eq!(read.to_plain_text(&mentions), expected, "{kind} {mention}");
        }
    }
}

#[test]
fn files_are_ready_to_be_downloaded() {
    let files = |kind: &str, content: Value| -> Vec<(String, &'static str, Option<String>)> {
        let files = ReceivedContent::read(kind, content.to_string()).files();
        let kind = |kind: &ResourceType| match kind {
            ResourceType::Image => "image",
            ResourceType::File => "file",
            other => panic!("{other:?}"),
        };
        files
            .into_iter()
            .map(|file| (file.key.clone(), kind(&file.kind), file.name.clone()))
            .collect()
    };
    let one = |key: &str, kind, name: Option<&str>| (key.to_owned(), kind, name.map(str::to_owned));
    assert_eq!(
        files("image", json!({"image_key": "img_1"})),
        [one("img_1", "image", None)]
    );
    assert_eq!(
        files("file", json!({"file_key": "file_1", "file_name": "test.txt"})),
        [one("file_1", "file", Some("test.txt"))]
    );
    assert_eq!(
        files("audio", json!({"file_key": "file_1", "duration": 2000})),
        [one("file_1", "file", None)]
    );
    assert_eq!(
        files(
            "media",
            json!({"file_key": "file_1", "image_key": "img_1", "file_name": "测试视频.mp4"})
        ),
        [one("file_1", "file", Some("测试视频.mp4")), one("img_1", "image", None)]
    );
    assert_eq!(
        files("media", json!({"file_key": "file_1", "image_key": ""})),
        [one("file_1", "file", None)]
    );
    assert_eq!(
        files("post", post()),
        [
            one("img_47354fbc-a159-40ed-86ab-2ad0f1acb42g", "image", None),
            one("file_v2_0dcdd7d9-fib0-4432-a519-41d25aca542j", "file", None),
            one("img_7ea74629-9191-4176-998c-2e603c9c5e8g", "image", None),
        ]
    );
    for kind in ["text", "folder", "sticker", "share_chat", "hologram"] {
        assert_eq!(files(kind, json!({"file_key": "file_1"})), [], "{kind}");
    }
    let file = &ReceivedContent::read("image", r#"{"image_key": "img_1"}"#).files()[0];
    let request = file.request("om_1");
    assert_eq!(
        (&*request.message_id, &*request.file_key, &request.r#type),
        ("om_1", "img_1", &ResourceType::Image)
    );
}

#[test]
fn a_post_that_came_can_be_sent() {
    let post: PostBody = serde_json::from_value(json!({"title": "t", "content": [
        [{"tag": "at", "user_id": "@_user_1", "user_name": "Bot"}, {"tag": "at", "user_id": "@_user_2", "user_name": "Tom"}],
        [{"tag": "at", "user_id": "@_user_99", "user_name": "Ann"}, {"tag": "at", "user_id": "@_user_98"},
         {"tag": "at", "user_id": "ou_known"}, {"tag": "new", "n": 1}],
    ]}))
    .unwrap();
    let sent = mentions().without("ou_1").resolve_post(post);
    assert_eq!(
        json_of(sent),
        json!({"zh_cn": {"title": "t", "content": [
            [{"tag": "at", "user_id": "ou_2", "user_name": "Tom"}],
            [{"tag": "text", "text": "@Ann"}, {"tag": "text", "text": "@_user_98"}, {"tag": "at", "user_id": "ou_known"},
             {"tag": "new", "n": 1}],
        ]}})
    );
}

#[test]
fn a_card_has_three_doors() {
    let card = Card::template("xxxxxxxxxxxx")
        .version("1.0.0")
        .variable("key1", "value1")
        .variable("key2", 2);
    assert_eq!(
        json_of(card),
        json!({"type": "template", "data": {
            "template_id": "xxxxxxxxxxxx", "template_version_name": "1.0.0", "template_variable": {"key1": "value1", "key2": 2}
        }})
    );
    assert_eq!(
        json_of(Card::template("xxxxxxxxxxxx")),
        json!({"type": "template", "data": {"template_id": "xxxxxxxxxxxx"}})
    );
    let by_id = Card::by_id("7371713483664506900").into_content();
    assert_eq!(by_id.kind(), "interactive");
    assert_eq!(
        by_id.json(),
        r#"{"type":"card","data":{"card_id":"7371713483664506900"}}"#
    );
    let raw = json!({"schema": "2.0", "body": {"elements": [{"tag": "markdown", "content": "x"}]}});
    let card = Card::raw(&raw).unwrap();
    assert_eq!(json_of(card.clone()), raw);
    assert_eq!(card.into_content().kind(), "interactive");
}

#[test]
fn what_is_too_long_is_told_before_it_is_sent() {
    // With what stands around the text, and two quotes that take two bytes each more.
    let around = r#""{\"text\":\"\"}""#.len();
    let text = |length: usize| Text::new("a".repeat(length - around));
    assert!(checked(text(150 << 10)).is_ok());
    let error = checked(text((150 << 10) + 1)).unwrap_err().to_string();
    assert!(
        error.contains("`content` of the kind `text` has 153601 bytes"),
        "{error}"
    );
    assert!(error.contains("153600 at most"), "{error}");

    let post = |length: usize| PostBody::new([vec![PostElement::from(PostText::new("a".repeat(length)))]]);
    assert!(checked(post(30_000)).is_ok());
    assert!(checked(post(31_000)).unwrap_err().to_string().contains("30720 at most"));
    let card = |length: usize| Card::raw(&json!({"body": "a".repeat(length)}));
    assert!(card(30_000).is_ok());
    assert!(card(31_000).unwrap_err().to_string().contains("`interactive`"));
    assert!(
        Card::raw(&["no object"])
            .unwrap_err()
            .to_string()
            .contains("`card` is neither a struct nor a map")
    );
    // Other kinds hold keys.
    assert!(checked(("image", "a".repeat(40_000))).is_ok());
}
