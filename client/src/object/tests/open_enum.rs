//! Enums over text and over numbers, as generated code writes them.

use std::fmt;

use super::rt_fill;
use crate::object::encode::Encode;
use crate::object::{Node, Scalar, View, Want};
use crate::rt;

#[derive(Clone)]
pub(super) enum IdType {
    OpenId,
    Unknown(rt::Unlisted<String>),
}

impl IdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::Unknown(text) => text.get(),
        }
    }
}

impl<'a, T: Into<rt::Cow<'a, str>>> From<T> for IdType {
    fn from(text: T) -> Self {
        let text = text.into();
        match &*text {
            "open_id" => Self::OpenId,
            _ => Self::Unknown(rt::unlisted(text.into_owned())),
        }
    }
}

impl Default for IdType {
    fn default() -> Self {
        Self::from("")
    }
}

impl<T: rt::Text + ?Sized> PartialEq<T> for IdType {
    fn eq(&self, other: &T) -> bool {
        self.as_str() == other.text()
    }
}

impl Node for IdType {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        rt::put_word(self, scalar)
    }
    fn view(&self) -> View<'_> {
        View::Str(self.as_str())
    }
}

#[derive(Clone, Copy)]
pub(super) enum BlockType {
    Page,
    Text,
    Unknown(rt::Unlisted<i64>),
}

impl BlockType {
    fn value(self) -> i64 {
        match self {
            Self::Page => 1,
            Self::Text => 2,
            Self::Unknown(number) => *number.get(),
        }
    }
}

impl From<i64> for BlockType {
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Page,
            2 => Self::Text,
            _ => Self::Unknown(rt::unlisted(number)),
        }
    }
}

impl Default for BlockType {
    fn default() -> Self {
        Self::from(0)
    }
}

impl Node for BlockType {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        rt::put_number(self, scalar)
    }
    fn view(&self) -> View<'_> {
        const NAMES: rt::Names = rt::Names {
            values: &[1, 2],
            names: "Page Text",
        };
        View::Named(self.value(), &NAMES)
    }
}

impl fmt::Debug for BlockType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rt::enum_debug(self, f)
    }
}

fn written(node: &dyn Node) -> String {
    serde_json::to_string(&Encode(node.view())).unwrap()
}

#[test]
fn text_that_is_not_listed_is_kept() {
    let mut kinds = Vec::<Option<IdType>>::new();
    rt_fill(&mut kinds, r#"["open_id","new",5,1.0,true,null]"#).unwrap();
    assert!(matches!(
        kinds[..],
        [
            Some(IdType::OpenId),
            Some(IdType::Unknown(_)),
            Some(_),
            Some(_),
            Some(_),
            None
        ]
    ));
    assert_eq!(written(&kinds), r#"["open_id","new","5","1.0","true",null]"#);
    let error = rt_fill(&mut kinds, "[[]]").unwrap_err();
    assert!(error.starts_with("$[0]: expected a string, found array"), "{error}");
}

#[test]
fn a_listed_text_is_its_variant_however_it_comes() {
    let owned = String::from("open_id");
    for kind in [
        IdType::from("open_id"),
        IdType::from(&owned),
        IdType::from(owned.clone()),
        IdType::from(rt::Cow::Borrowed("open_id")),
        "open_id".into(),
    ] {
        assert!(matches!(kind, IdType::OpenId));
        assert!(kind == *"open_id" && kind == "open_id" && kind == owned && kind == rt::Cow::Borrowed("open_id"));
    }
}

#[test]
fn a_number_that_is_not_listed_is_kept() {
    let mut kinds = Vec::<Option<BlockType>>::new();
    rt_fill(&mut kinds, r#"[1,2,77,-1,null]"#).unwrap();
    assert!(matches!(
        kinds[..],
        [
            Some(BlockType::Page),
            Some(BlockType::Text),
            Some(BlockType::Unknown(_)),
            Some(_),
            None
        ]
    ));
    assert_eq!(written(&kinds), "[1,2,77,-1,null]");
    assert_eq!(
        format!("{kinds:?}"),
        "[Some(Page(1)), Some(Text(2)), Some(Unknown(77)), Some(Unknown(-1)), None]"
    );
}

#[test]
fn a_number_is_read_as_leniently_as_an_integer() {
    let mut kinds = Vec::<BlockType>::new();
    rt_fill(&mut kinds, r#"["2",1.0,2,null]"#).unwrap();
    assert_eq!(written(&kinds), "[2,1,2,0]");
    for (json, found) in [
        (r#"["two"]"#, "string"),
        ("[1.5]", "number"),
        ("[true]", "boolean"),
        ("[9223372036854775808]", "integer beyond 63 bits"),
        ("[[1]]", "array"),
        ("[{}]", "object"),
    ] {
        let error = rt_fill(&mut kinds, json).unwrap_err();
        assert!(
            error.starts_with(&format!("$[0]: expected an integer, found {found}")),
            "{json}: {error}"
        );
    }
}

#[test]
fn the_name_of_a_number_is_that_of_its_variant() {
    assert_eq!(rt::number_name(&BlockType::Text), Some("Text"));
    assert_eq!(rt::number_name(&BlockType::from(77)), None);
    assert_eq!(rt::number_name(&1_i64), None);
}
