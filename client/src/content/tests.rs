//! Contents as generated code has them, and every text that may come as one.

use serde_json::json;

use super::received::{content, read};
use super::{IntoContent, SentContent, UnknownContent};
use crate::object::{Arms, Meta, Node, Object, Sink, Union};
use crate::rt;

#[derive(Clone, Debug, Default, PartialEq)]
struct Text {
    text: Option<String>,
}
impl Object for Text {
    fn members(&self, sink: &mut Sink<'_>) {
        sink.put(
            &Meta {
                name: "Text",
                fields: &["text"],
                required: 0,
            },
            &[&self.text],
        );
    }
    fn slot(&mut self, _: usize) -> &mut dyn Node {
        &mut self.text
    }
}
impl IntoContent for Text {
    fn into_content(self) -> SentContent {
        rt::sent("text", &self)
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Received {
    Text(Text),
    Unknown(UnknownContent),
}
impl Union for Received {
    fn arms(&self) -> &'static Arms {
        &Arms {
            tag: "",
            values: &["text"],
            names: "Text",
        }
    }
    fn arm(&self) -> (usize, &dyn Node) {
        match self {
            Self::Text(arm) => (0, arm),
            Self::Unknown(content) => (1, content),
        }
    }
    fn turn(&mut self, arm: usize) -> &mut dyn Node {
        *self = match arm {
            0 => Self::Text(Text::default()),
            _ => Self::Unknown(UnknownContent::default()),
        };
        match self {
            Self::Text(arm) => arm,
            Self::Unknown(content) => content,
        }
    }
}
impl From<UnknownContent> for Received {
    fn from(content: UnknownContent) -> Self {
        Self::Unknown(content)
    }
}

/// A message, with its kind beside its body.
#[derive(Default)]
struct Message {
    kind: Option<String>,
    body: Option<Box<Body>>,
}
impl Object for Message {
    fn members(&self, sink: &mut Sink<'_>) {
        sink.put(
            &Meta {
                name: "Message",
                fields: &["msg_type", "body"],
                required: 0,
            },
            &[&self.kind, &self.body],
        );
    }
    fn slot(&mut self, index: usize) -> &mut dyn Node {
        match index {
            0 => &mut self.kind,
            _ => &mut self.body,
        }
    }
}
#[derive(Default)]
struct Body {
    content: Option<String>,
}
impl Object for Body {
    fn members(&self, sink: &mut Sink<'_>) {
        sink.put(
            &Meta {
                name: "Body",
                fields: &["content"],
                required: 0,
            },
            &[&self.content],
        );
    }
    fn slot(&mut self, _: usize) -> &mut dyn Node {
        &mut self.content
    }
}

fn message(json: serde_json::Value) -> Message {
    let mut message = Message::default();
    rt::fill(&mut message, json).unwrap();
    message
}

#[test]
fn a_content_is_found_and_read() {
    let message = message(json!({"msg_type": "text", "body": {"content": r#"{"text":"a \"b\"","new":1}"#}}));
    let received: Received = content(&message, "msg_type", "body.content").unwrap();
    let expected = Text {
        text: Some(r#"a "b""#.to_owned()),
    };
    assert_eq!(received, Received::Text(expected));
}

#[test]
fn only_a_missing_kind_or_text_is_an_error_and_it_says_which() {
    for (json, missing) in [
        (json!({"body": {"content": "{}"}}), "`Message` has no `msg_type`"),
        (json!({"msg_type": "text"}), "`Message` has no `body.content`"),
        (
            json!({"msg_type": "text", "body": {"content": null}}),
            "`Message` has no `body.content`",
        ),
    ] {
        let error = content::<Received>(&message(json), "msg_type", "body.content").unwrap_err();
        assert_eq!(error.to_string(), missing);
    }
}

#[test]
fn what_is_no_content_of_its_kind_is_kept_with_the_reason() {
    for (kind, text, why) in [
        ("new", r#"{"text":"a"}"#, None),
        ("", "", None),
        ("text", "", Some("expected a JSON object")),
        ("text", "This message was recalled", Some("expected a JSON object")),
        ("text", "null", Some("expected a JSON object")),
        ("text", r#"["a"]"#, Some("expected a JSON object")),
        (
            "text",
            r#"{"text":"a"} b"#,
            Some("trailing characters at line 1 column 14"),
        ),
        (
            "text",
            r#"{"text":["a"]}"#,
            Some("$.text: expected a string, found array at line 1 column 9"),
        ),
    ] {
        let received: Received = read(kind.to_owned(), text.to_owned());
        let Received::Unknown(unknown) = &received else {
            panic!("{received:?}")
        };
        assert_eq!((unknown.kind(), unknown.text(), unknown.why()), (kind, text, why));
    }
    let cut: Received = read("text".to_owned(), r#"{"text":"a"#.to_owned());
    assert!(matches!(&cut, Received::Unknown(unknown) if unknown.why().is_some()));
    let deep: Received = read("text".to_owned(), format!("{{\"a\":{}", "[".repeat(100_000)));
    assert!(matches!(deep, Received::Unknown(_)));
}

#[test]
fn debug_of_what_is_not_known_shows_what_came() {
    let unknown: Received = read("new".to_owned(), "{}".to_owned());
    assert_eq!(
        format!("{unknown:?}"),
        r#"Unknown(UnknownContent { kind: "new", text: "{}", .. })"#
    );
}

#[test]
fn contents_of_any_type_are_a_kind_and_a_json() {
    let text = Text {
        text: Some("a \"b\"".to_owned()),
    };
    let expected = SentContent::new("text", r#"{"text":"a \"b\""}"#);
    assert_eq!(text.into_content(), expected);
    assert_eq!(
        SentContent::of(("text", String::from(r#"{"text":"a \"b\""}"#))),
        expected
    );
    assert_eq!(SentContent::of(expected.clone()), expected);
    assert_eq!(
        expected.into_parts(),
        ("text".to_owned(), r#"{"text":"a \"b\""}"#.to_owned())
    );
}
