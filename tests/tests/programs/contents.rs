//! Contents of messages, sent and received. The JSON is that of the pages.

use feishu_api::im_v1::content::{
    Audio, CardReference, CardReferenceData, DividerText, File, Image, IntoContent, Media, Post, PostBody,
    PostCodeBlock, PostDivider, PostElement, PostEmotion, PostImage, PostLink, PostMarkdown, PostMedia, PostMention,
    PostText, ReceivedContent, SentContent, ShareChat, ShareUser, Sticker, System, SystemParams, Text,
};
use feishu_api::im_v1::{CreateMessage, EventMessage, Message, MsgType, ReceiveIdType, ReplyMessage, UpdateMessage};
use serde_json::{Value, json};

#[track_caller]
fn is_sent_as(content: impl IntoContent, kind: &str, expected: Value) {
    let content = content.into_content();
    let json: Value = serde_json::from_str(content.json()).unwrap();
    assert_eq!((content.kind(), json), (kind, expected));
}

#[test]
fn each_kind_is_sent_as_its_page_shows() {
    is_sent_as(Text::new("test content"), "text", json!({"text": "test content"}));
    let key = "img_7ea74629-9191-4176-998c-2e603c9c5e8g";
    is_sent_as(Image::new(key), "image", json!({"image_key": key}));
    is_sent_as(ShareChat::new("oc_xxx"), "share_chat", json!({"chat_id": "oc_xxx"}));
    is_sent_as(ShareUser::new("ou_xxx"), "share_user", json!({"user_id": "ou_xxx"}));
    is_sent_as(Audio::new("file_v2_xxx"), "audio", json!({"file_key": "file_v2_xxx"}));
    is_sent_as(
        Media::new("file_v2_xxx").image_key("img_v2_xxx"),
        "media",
        json!({"file_key": "file_v2_xxx", "image_key": "img_v2_xxx"}),
    );
    is_sent_as(File::new("file_v2_xxx"), "file", json!({"file_key": "file_v2_xxx"}));
    is_sent_as(
        Sticker::new("file_v2_xxx"),
        "sticker",
        json!({"file_key": "file_v2_xxx"}),
    );
    let data = CardReferenceData::new()
        .template_id("xxxxxxxxxxxx")
        .template_version_name("1.0.0")
        .template_variable([("key1", "value1"), ("key2", "value2")]);
    is_sent_as(
        CardReference::new().r#type("template").data(data),
        "interactive",
        json!({"type": "template", "data": {
            "template_id": "xxxxxxxxxxxx", "template_version_name": "1.0.0", "template_variable": {"key1": "value1", "key2": "value2"}
        }}),
    );
    let text = DividerText::new("新会话").i18n_text([("zh_CN", "新会话"), ("en_US", "New Session")]);
    is_sent_as(
        System::new("divider", SystemParams::new().divider_text(text)).options([("need_rollup", true)]),
        "system",
        json!({
            "type": "divider",
            "params": {"divider_text": {"text": "新会话", "i18n_text": {"zh_CN": "新会话", "en_US": "New Session"}}},
            "options": {"need_rollup": true}
        }),
    );
}

#[test]
fn a_post_has_elements_of_every_kind() {
    let image = "img_7ea74629-9191-4176-998c-2e603c9c5e8g";
    let file = "file_v2_0dcdd7d9-fib0-4432-a519-41d25aca542j";
    let first: Vec<PostElement> = vec![
        PostText::new("第一行:").style(["bold", "underline"]).into(),
        PostLink::new("超链接", "http://www.feishu.cn")
            .style(["bold", "italic"])
            .into(),
        PostMention::new("ou_1avnmsbv3k45jnk34j5").style(["lineThrough"]).into(),
    ];
    let body = PostBody::new([
        first,
        vec![PostImage::new(image).into()],
        vec![PostMedia::new(file).image_key(image).into()],
        vec![PostEmotion::new("SMILE").into()],
        vec![PostDivider::new().into()],
        vec![
            PostCodeBlock::new("func main() int64 {\n    return 0\n}")
                .language("GO")
                .into(),
        ],
        vec![PostMarkdown::new("**href:**[Open Platform](https://open.feishu.cn)").into()],
    ]);
    is_sent_as(
        Post::new().zh_cn(body.title("我是一个标题")),
        "post",
        json!({"zh_cn": {"title": "我是一个标题", "content": [
            [
                {"tag": "text", "text": "第一行:", "style": ["bold", "underline"]},
                {"tag": "a", "href": "http://www.feishu.cn", "text": "超链接", "style": ["bold", "italic"]},
                {"tag": "at", "user_id": "ou_1avnmsbv3k45jnk34j5", "style": ["lineThrough"]}
            ],
            [{"tag": "img", "image_key": image}],
            [{"tag": "media", "file_key": file, "image_key": image}],
            [{"tag": "emotion", "emoji_type": "SMILE"}],
            [{"tag": "hr"}],
            [{"tag": "code_block", "language": "GO", "text": "func main() int64 {\n    return 0\n}"}],
            [{"tag": "md", "text": "**href:**[Open Platform](https://open.feishu.cn)"}]
        ]}}),
    );
}

#[test]
fn a_request_takes_any_content() {
    let create = CreateMessage::new(ReceiveIdType::ChatId, "oc_1", Text::new("say \"hi\""));
    assert_eq!(
        (&create.msg_type, create.content.as_str()),
        (&MsgType::Text, r#"{"text":"say \"hi\""}"#)
    );
    assert_eq!(
        crate::body(ReplyMessage::new("om_1", Image::new("img_1"))),
        json!({"msg_type": "image", "content": r#"{"image_key":"img_1"}"#})
    );
    assert_eq!(
        crate::body(UpdateMessage::new("om_1", (MsgType::Text, r#"{"text":"b"}"#))),
        json!({"msg_type": "text", "content": r#"{"text":"b"}"#})
    );
    // Of several kinds in one list.
    let all = [
        SentContent::of(Text::new("a")),
        SentContent::of(Sticker::new("f")),
        ("new", "{}").into_content(),
    ];
    let all = all.map(|content| ReplyMessage::new("om_1", content).msg_type);
    assert_eq!(all, ["text", "sticker", "new"].map(MsgType::from));
}

fn event(kind: &str, content: &Value) -> EventMessage {
    serde_json::from_value(json!({"message_type": kind, "content": content.to_string()})).unwrap()
}

fn received(kind: &str, content: &Value) -> ReceivedContent {
    event(kind, content).content().unwrap()
}

#[test]
fn each_kind_is_read_as_its_page_shows() {
    let ReceivedContent::Text(text) = received("text", &json!({"text": "@_user_1 文本消息"})) else {
        panic!()
    };
    assert_eq!(text.text.as_deref(), Some("@_user_1 文本消息"));

    let file = json!({"file_key": "75235e0c-4f92-430a-a99b-8446610223cg", "file_name": "test.txt"});
    let ReceivedContent::File(file) = received("file", &file) else {
        panic!()
    };
    assert_eq!(file.file_name.as_deref(), Some("test.txt"));

    let audio = json!({"file_key": "75235e0c-4f92-430a-a99b-8446610223cg", "duration": 2000});
    let ReceivedContent::Audio(audio) = received("audio", &audio) else {
        panic!()
    };
    assert_eq!(audio.duration, Some(2000));

    let system = json!({
        "template": "{from_user} invited {to_chatters} to this chat.",
        "from_user": ["botName"], "to_chatters": ["小明", "小王", "小红"]
    });
    let ReceivedContent::System(system) = received("system", &system) else {
        panic!()
    };
    assert_eq!(
        (&system.from_user[..], system.to_chatters.len()),
        (&["botName".to_owned()][..], 3)
    );

    let todo = json!({
        "task_id": "acd096a5-a157-4b9d-80e2-5b317456f005",
        "summary": {"title": "", "content": [[{"tag": "text", "text": "多吃水果，多运动，健康生活，快乐工作。"}]]},
        "due_time": "1623124318000"
    });
    let ReceivedContent::Todo(todo) = received("todo", &todo) else {
        panic!()
    };
    let summary = todo.summary.unwrap();
    let PostElement::Text(words) = &summary.content[0][0] else {
        panic!()
    };
    assert_eq!(words.text.as_deref(), Some("多吃水果，多运动，健康生活，快乐工作。"));

    let vote = json!({"topic": "投票测试", "options": ["选项1", "选项2", "选项3"]});
    let ReceivedContent::Vote(vote) = received("vote", &vote) else {
        panic!()
    };
    assert_eq!(vote.options, ["选项1", "选项2", "选项3"]);

    let location = json!({"name": "xx省xx市", "longitude": "xxx.xxx", "latitude": "xxx.xxx"});
    assert!(matches!(received("location", &location), ReceivedContent::Location(_)));

    let message = json!({"msg_type": "image", "body": {"content": r#"{"image_key":"img_1"}"#}});
    let message: Message = serde_json::from_value(message).unwrap();
    let content = message.content().unwrap();
    assert_eq!(content.kind(), "image");
    let ReceivedContent::Image(image) = content else {
        panic!()
    };
    // What was received can be sent.
    is_sent_as(image, "image", json!({"image_key": "img_1"}));
}

#[test]
fn an_element_that_no_page_lists_is_kept_as_it_came() {
    let elements = json!([
        {"tag": "text", "text": "a"}, {"tag": "new", "n": [1]}, {"text": "no tag"}, {"tag": "a", "href": {}}, 7, null
    ]);
    let post = json!({"title": "t", "content": [elements]});
    let ReceivedContent::Post(body) = received("post", &post) else {
        panic!()
    };
    let [PostElement::Text(_), rest @ ..] = &body.content[0][..] else {
        panic!("{body:?}")
    };
    assert!(
        rest.iter().all(|element| matches!(element, PostElement::Unknown(_))),
        "{rest:?}"
    );
    assert_eq!(serde_json::to_value(&body).unwrap(), post);
    is_sent_as(Post::new().en_us(body), "post", json!({"en_us": post}));
}

#[test]
fn no_content_is_lost_by_an_error() {
    let kinds = [
        ("new_kind", r#"{"n":1}"#),
        ("text", "hello"),
        ("post", r#"{"content":{}}"#),
        ("image", ""),
    ];
    for (kind, text) in kinds {
        let content = ReceivedContent::read(kind, text);
        let ReceivedContent::Unknown(unknown) = &content else {
            panic!("{content:?}")
        };
        assert_eq!((unknown.kind(), unknown.text()), (kind, text));
        assert_eq!(content.kind(), kind);
    }
    let error = EventMessage::default().content().unwrap_err();
    assert_eq!(error.to_string(), "`EventMessage` has no `message_type`");
    let message: Message = serde_json::from_value(json!({"msg_type": "text"})).unwrap();
    assert_eq!(
        message.content().unwrap_err().to_string(),
        "`Message` has no `body.content`"
    );
}
