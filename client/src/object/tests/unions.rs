//! Unions as generated code writes them, and every JSON that may stand in their place.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::object;
use crate::object::decode::fill_within;
use crate::object::encode::Encode;
use crate::object::{Arms, List, Meta, Node, Object, Open, Scalar, Sink, Union, View, Want, to_json};
use crate::rt;

object!(Text { text: Option<String>, style: List<String> });
object!(Rule {});
object!(Page { title: Option<String>, lines: List<Vec<Element>>, first: Option<Box<Element>> });

object!(Note { elements: List<Element>, last: Option<Box<Element>> });

#[derive(Clone, PartialEq)]
enum Element {
    Text(Text),
    Rule(Rule),
    Note(Note),
    Unknown(Value),
}
impl Union for Element {
    fn arms(&self) -> &'static Arms {
        &Arms {
            tag: "tag",
            values: &["text", "hr", "note"],
            names: "Text Rule Note",
        }
    }
    fn arm(&self) -> (usize, &dyn Node) {
        match self {
            Self::Text(arm) => (0, arm),
            Self::Rule(arm) => (1, arm),
            Self::Note(arm) => (2, arm),
            Self::Unknown(json) => (3, json),
        }
    }
    fn turn(&mut self, arm: usize) -> &mut dyn Node {
        *self = match arm {
            0 => Self::Text(Text::default()),
            1 => Self::Rule(Rule::default()),
            2 => Self::Note(Note::default()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::Text(arm) => arm,
            Self::Rule(arm) => arm,
            Self::Note(arm) => arm,
            Self::Unknown(json) => json,
        }
    }
}
impl Node for Element {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        rt::put_union(self, scalar)
    }
    fn open(&mut self) -> Open<'_> {
        Open::Union(self)
    }
    fn view(&self) -> View<'_> {
        rt::view_union(self)
    }
}
impl Node for Box<Element> {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        (**self).put(scalar)
    }
    fn open(&mut self) -> Open<'_> {
        (**self).open()
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}
impl Default for Element {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}
impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rt::enum_debug(self, f)
    }
}
impl Serialize for Element {
    fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        rt::enum_ser(self, s)
    }
}
impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        rt::enum_de(d)
    }
}

fn element(json: &str) -> Element {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// What our own writer and serde both write.
fn written(element: &Element) -> String {
    let ours = crate::object::view_to_json(element.view()).unwrap();
    let serdes = serde_json::to_string(&Encode(element.view())).unwrap();
    assert_eq!(String::from_utf8(ours).unwrap(), serdes);
    serdes
}

#[test]
fn the_tag_tells_the_arm_wherever_it_stands() {
    let text = Element::Text(Text {
        text: Some("a".into()),
        style: ["bold".to_owned()].into(),
    });
    for json in [
        r#"{"tag":"text","text":"a","style":["bold"]}"#,
        r#"{"text":"a","style":["bold"],"tag":"text"}"#,
        r#"{"style":["bold"],"tag":"text","new":{"tag":"hr"},"text":"a"}"#,
        r#"{"tag":"hr","style":["bold"],"text":"a","tag":"text"}"#,
    ] {
        assert_eq!(element(json), text, "{json}");
    }
    assert_eq!(written(&text), r#"{"tag":"text","text":"a","style":["bold"]}"#);
    assert_eq!(element(r#"{"tag":"hr"}"#), Element::Rule(Rule {}));
    assert_eq!(written(&Element::Rule(Rule {})), r#"{"tag":"hr"}"#);
}

#[test]
fn what_is_no_arm_is_kept_and_written_back_as_it_came() {
    for json in [
        r#"{"n":{"deep":[null,1.5]},"tag":"new"}"#,
        r#"{"text":"without a tag"}"#,
        r#"{"tag":7,"text":"a"}"#,
        r#"{"tag":null}"#,
        r#"{"style":{"bold":true},"tag":"text"}"#,
        r#"{"elements":"x","tag":"note"}"#,
        "{}",
        "[]",
        r#"[{"tag":"text"}]"#,
        "null",
        "7",
        "-1.5",
        "18446744073709551615",
        "true",
        r#""text""#,
    ] {
        let element = element(json);
        let expected: Value = serde_json::from_str(json).unwrap();
        assert!(
            matches!(&element, Element::Unknown(kept) if *kept == expected),
            "{json}: {element:?}"
        );
        assert_eq!(written(&element), json);
        assert_eq!(element.clone(), element);
    }
}

#[test]
fn one_strange_element_costs_no_other() {
    let json = json!({
        "title": "t",
        "lines": [[{"tag": "text", "text": "a"}, {"tag": "new"}, 7], []],
        "first": {"tag": "note", "elements": [{"tag": "hr"}, {"tag": "note", "last": {"tag": "text", "text": "b"}}, null]}
    });
    let page: Page = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(serde_json::to_value(&page).unwrap(), json);
    assert!(matches!(
        &page.lines[0][..],
        [Element::Text(_), Element::Unknown(_), Element::Unknown(_)]
    ));
    let Some(Element::Note(note)) = page.first.as_deref() else {
        panic!("{page:?}")
    };
    assert!(matches!(
        &note.elements[..],
        [Element::Rule(_), Element::Note(_), Element::Unknown(Value::Null)]
    ));
    let copy = rt::duplicate(&page);
    assert_eq!(copy, page);
    assert_eq!(to_json(&copy).unwrap(), to_json(&page).unwrap());
}

#[test]
fn equal_is_what_says_the_same() {
    let [plain, styled] = [r#"{"tag":"text"}"#, r#"{"tag":"text","style":[]}"#].map(element);
    assert_eq!(plain, styled, "an absent list is an empty one");
    assert_ne!(plain, element(r#"{"tag":"text","text":""}"#));
    assert_ne!(plain, element(r#"{"tag":"hr"}"#));
    assert_ne!(element("1"), element("2"));
}

#[test]
fn debug_names_the_arm_and_shows_no_credential() {
    assert_eq!(
        format!("{:?}", element(r#"{"tag":"text","text":"a"}"#)),
        r#"Text(Text { text: Some("a"), .. })"#
    );
    let shown = format!("{:?}", element(r#"{"app_secret":"planted","tag":"new"}"#));
    assert_eq!(shown, r#"Object {"app_secret": [redacted], "tag": String("new")}"#);
}

#[test]
fn reading_stops_where_its_memory_ends() {
    let short = r#"{"lines":[[{"tag":"text","text":"a"}]]}"#;
    let mut page = Page::default();
    fill_within(&mut page, short, 10_000).unwrap();
    let long = format!(r#"{{"lines":[[{}0]]}}"#, "0,".repeat(10_000));
    let error = fill_within(&mut page, &long, 10_000).unwrap_err();
    assert!(error.to_string().contains("more than may be in memory"), "{error}");
    // An arm may take more than the JSON that it is read from, and what stopped for that is not kept as any JSON.
    let arm = format!(r#"{{"first":{{"elements":[{}0],"tag":"note"}}}}"#, "0,".repeat(100));
    let error = fill_within(&mut page, &arm, 5_000).unwrap_err();
    assert!(error.to_string().contains("more than may be in memory"), "{error}");
}

#[test]
fn nesting_ends_in_an_error_and_never_in_a_panic() {
    for depth in [10, 40, 63, 64, 200, 100_000] {
        let json = format!(
            r#"{}{{"tag":"hr"}}{}"#,
            r#"{"tag":"note","elements":["#.repeat(depth),
            "]}".repeat(depth)
        );
        let read = serde_json::from_str::<Element>(&json);
        // serde_json reads 127 levels, and each note is two.
        assert_eq!(read.is_ok(), depth < 64, "{depth}");
        if let Ok(element) = read {
            assert_eq!(written(&element), json);
        }
    }
}
