//! What the committed specs and the two pages say of each kind, against what a person typed from the real pages.

use std::path::Path;

use feishu_spec::file::Spec as _;
use feishu_spec::{Content, Direction, library};

use crate::support::reading;
use crate::{RECEIVED, SENT, contents, outline};

/// From `…/im-v1/message/create_json`.
const OF_SENT: &[(&str, &[&str])] = &[
    ("text", &["text: text string!"]),
    (
        "post",
        &[
            "post: zh_cn post_body, en_us post_body",
            "post_body: title string, content [[post_element]]!",
            "post_code_block: language string, text string!",
            "post_divider: ",
            "post_emotion: emoji_type string!",
            "post_image: image_key string!",
            "post_link: text string!, href string!, style [string]",
            "post_markdown: text string!",
            "post_media: file_key string!, image_key string",
            "post_mention: user_id string!, style [string]",
            "post_text: text string!, un_escape boolean, style [string]",
            "post_element by tag: text=text post_text, a=link post_link, at=mention post_mention, img=image post_image, \
             media=media post_media, emotion=emotion post_emotion, code_block=code_block post_code_block, hr=divider post_divider, \
             md=markdown post_markdown",
        ],
    ),
    ("image", &["image: image_key string!"]),
    (
        "interactive",
        &[
            "card_reference: type string, data card_reference_data",
            "card_reference_data: template_id string, template_version_name string, template_variable map<any>, card_id string",
        ],
    ),
    ("share_chat", &["share_chat: chat_id string!"]),
    ("share_user", &["share_user: user_id string!"]),
    ("audio", &["audio: file_key string!"]),
    ("media", &["media: file_key string!, image_key string"]),
    ("file", &["file: file_key string!"]),
    ("sticker", &["sticker: file_key string!"]),
    (
        "system",
        &[
            "system: type string!, params system_params!, options map<any>",
            "divider_text: text string!, i18n_text map<string>",
            "system_params: divider_text divider_text",
        ],
    ),
];

/// From `…/im-v1/message/events/message_content`. Members that only an example shows are in the order of their names.
const OF_RECEIVED: &[(&str, &[&str])] = &[
    ("text", &["text: text string"]),
    (
        "post",
        &[
            "post_body: content [[post_element]], title string",
            "post_code_block: language string, text string",
            "post_divider: ",
            "post_emotion: emoji_type string",
            "post_image: image_key string",
            "post_link: text string, href string, style [string]",
            "post_media: file_key string, image_key string",
            "post_mention: user_id string, user_name string, style [string]",
            "post_text: text string, un_escape boolean, style [string]",
            "post_element by tag: text=text post_text, a=link post_link, at=mention post_mention, img=image post_image, \
             media=media post_media, emotion=emotion post_emotion, code_block=code_block post_code_block, hr=divider post_divider",
        ],
    ),
    ("image", &["image: image_key string"]),
    ("file", &["file: file_key string, file_name string"]),
    ("folder", &["folder: file_key string, file_name string"]),
    ("audio", &["audio: file_key string, duration integer"]),
    (
        "media",
        &["media: file_key string, image_key string, file_name string, duration integer"],
    ),
    ("sticker", &["sticker: file_key string"]),
    (
        "interactive",
        &[
            "received_card: elements [[card_element]], title string",
            "card_button: text string, type string",
            "card_date_picker: initial_date string, placeholder string",
            "card_divider: ",
            "card_image: image_key string",
            "card_link: href string, text string",
            "card_mention: user_id string, user_name string",
            "card_note: elements [card_element]",
            "card_overflow: options [string]",
            "card_select: options [string], placeholder string",
            "card_text: text string",
            "card_element by tag: button=button card_button, a=link card_link, text=text card_text, at=mention card_mention, \
             hr=divider card_divider, img=image card_image, note=note card_note, select_static=select card_select, \
             overflow=overflow card_overflow, date_picker=date_picker card_date_picker",
        ],
    ),
    ("hongbao", &["hongbao: text string"]),
    (
        "share_calendar_event",
        &["share_calendar_event: summary string, start_time string, end_time string"],
    ),
    (
        "calendar",
        &["calendar: summary string, start_time string, end_time string"],
    ),
    (
        "general_calendar",
        &["general_calendar: summary string, start_time string, end_time string"],
    ),
    ("share_chat", &["share_chat: chat_id string"]),
    ("share_user", &["share_user: user_id string"]),
    (
        "system",
        &[
            "received_system: template string, from_user [string], to_chatters [string], divider_text divider_text",
            "divider_text: i18n_text map<string>, text string",
        ],
    ),
    (
        "location",
        &["location: name string, longitude string, latitude string"],
    ),
    ("video_chat", &["video_chat: topic string, start_time string"]),
    (
        "todo",
        &[
            "todo: task_id string, summary post_body, due_time string",
            // All of it is told by the kind `post`, whose type has this name.
            "post_body: ",
        ],
    ),
    ("vote", &["vote: topic string, options [string]"]),
    ("merge_forward", &["merge_forward: content string"]),
];

fn shipped(direction: &str, kind: &str) -> Content {
    let folder = library::shipped().join(library::CONTENTS);
    Content::read(&folder.join(format!("im/v1/message.{direction}/{kind}.json"))).unwrap()
}

fn assert_shipped(direction: &str, expected: &[(&str, &[&str])], who: Direction) {
    for (kind, lines) in expected {
        let spec = shipped(direction, kind);
        assert_eq!(outline(&spec), *lines, "{kind}");
        assert_eq!((spec.kind.as_str(), spec.direction), (*kind, who));
    }
    let folder = Path::new(library::CONTENTS).join(format!("im/v1/message.{direction}"));
    let files = library::files(&library::shipped().join(folder)).unwrap();
    assert_eq!(files.len(), expected.len());
}

#[test]
fn the_specs_of_what_is_sent_are_those_of_the_page() {
    assert_shipped("sent", OF_SENT, Direction::Sent);
}

#[test]
fn the_specs_of_what_is_received_are_those_of_the_page() {
    assert_shipped("received", OF_RECEIVED, Direction::Received);
}

#[test]
fn the_pages_are_read_alike_where_no_real_one_is_at_hand() {
    for (page, expected) in [(SENT, OF_SENT), (RECEIVED, OF_RECEIVED)] {
        let reading = reading(page.as_bytes());
        assert_eq!(reading.errors().count(), 0, "{:?}", reading.problems);
        let found = contents(&reading);
        let kinds: Vec<&str> = found.iter().map(|spec| spec.kind.as_str()).collect();
        assert_eq!(kinds, expected.iter().map(|(kind, _)| *kind).collect::<Vec<_>>());
        for (spec, (kind, lines)) in found.into_iter().zip(expected) {
            assert_eq!(outline(spec), *lines, "{kind}");
        }
    }
}

#[test]
fn styles_are_a_list_of_words_and_examples_are_words() {
    let post = shipped("sent", "post");
    let of = |name: &str, member: &str| {
        let fields = &post.types[name].fields;
        fields.iter().find(|field| field.name == member).unwrap().clone()
    };
    for name in ["post_text", "post_link", "post_mention"] {
        let values = of(name, "style").values;
        let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
        assert_eq!(values, ["bold", "underline", "lineThrough", "italic"], "{name}");
    }
    assert_eq!(of("post_emotion", "emoji_type").example, Some("SMILE".into()));
    // A message as a whole is no example.
    assert_eq!(of("post_body", "content").example, None);
    assert_eq!(of("post_text", "style").example, None);
}
