use std::collections::BTreeMap;

use serde_json::json;

use super::rules::Walk;
use super::{Rule, Violation};
use crate::files::File;
use crate::object::{List, Map, Meta, Node, Object, Sink};
use crate::operation::{BodyKind, Method, Operation, OperationFacts, ReplyKind};
use crate::rt;

const TAGS: &Operation = &Operation::new(OperationFacts {
    id: "im.v2.tag.create",
    title: "",
    method: Method::Post,
    host: None,
    path: "/open-apis/im/v2/tags",
    tokens: &[],
    app_types: &[],
    scopes: &[],
    limits: &[],
    paging: None,
    idempotency: None,
    retries: &[],
    docs: "https://open.feishu.cn/document/tag",
    deprecated: false,
    path_fields: 0,
    query_fields: 0,
    header_fields: 0,
    body: BodyKind::Json,
    reply: ReplyKind::Json,
    mark: "",
});

macro_rules! object {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Default)]
        struct $name { $($field: $type),* }

        impl Object for $name {
            fn members(&self, sink: &mut Sink<'_>) {
                sink.put(&Meta { name: stringify!($name), fields: &[$(stringify!($field)),*], required: 0 }, &[$(&self.$field),*]);
            }
            fn slot(&mut self, _: usize) -> &mut dyn Node {
                self
            }
        }
    };
}

/// An enum over numbers, as generated code writes it.
#[derive(Default)]
struct Level(i64);

impl Node for Level {
    fn put(&mut self, _: rt::Scalar<'_>) -> Result<(), rt::Want> {
        Err(rt::Want::Integer)
    }

    fn view(&self) -> rt::View<'_> {
        rt::View::Named(
            self.0,
            &rt::Names {
                values: &[1, 2],
                names: "Low High",
            },
        )
    }
}

object!(Tag {
    name: Option<String>,
    size: Option<i64>,
    share: Option<f64>,
    level: Option<Level>,
    ids: List<String>,
    any: Option<rt::Value>,
    file: Option<File>,
    done: Option<bool>,
});
object!(Tags {
    color: String,
    first: Option<Box<Tag>>,
    tags: List<Tag>,
    named: Map<Tag>,
    deep: List<Vec<BTreeMap<String, i64>>>,
});

fn broken(request: &dyn Object, rules: &'static str) -> Vec<Violation> {
    let mut walk = Walk::new(TAGS, rules);
    walk.request(request);
    walk.found
}

/// What a tag breaks, as member and rule.
fn of_tag(tag: &Tag, rules: &'static str) -> Vec<(String, Rule)> {
    let found = broken(tag, rules).into_iter();
    found.map(|found| (found.member, found.rule)).collect()
}

fn one(member: &str, rule: Rule) -> Vec<(String, Rule)> {
    vec![(member.to_owned(), rule)]
}

fn named(name: &str) -> Tag {
    Tag {
        name: Some(name.to_owned()),
        ..Tag::default()
    }
}

#[test]
fn a_bound_itself_is_allowed() {
    for (size, expected) in [
        (0, one("size", Rule::Min("1"))),
        (1, vec![]),
        (100, vec![]),
        (101, one("size", Rule::Max("100"))),
    ] {
        let tag = Tag {
            size: Some(size),
            ..Tag::default()
        };
        assert_eq!(of_tag(&tag, "1 min=1 max=100"), expected, "{size}");
    }
    for (share, expected) in [
        (0.05, one("share", Rule::Min("0.1"))),
        (0.1, vec![]),
        (1.0, vec![]),
        (1.5, one("share", Rule::Max("1"))),
        (f64::NAN, vec![]),
    ] {
        let tag = Tag {
            share: Some(share),
            ..Tag::default()
        };
        assert_eq!(of_tag(&tag, "2 min=0.1 max=1"), expected, "{share}");
    }
}

#[test]
fn integers_are_not_rounded() {
    let tag = Tag {
        size: Some(9_007_199_254_740_993),
        ..Tag::default()
    };
    assert_eq!(
        of_tag(&tag, "1 max=9007199254740992"),
        one("size", Rule::Max("9007199254740992"))
    );
    assert_eq!(of_tag(&tag, "1 max=18446744073709551615"), []);
}

#[test]
fn a_length_is_told_if_it_is_beyond_in_every_way_of_counting() {
    // Two characters, three UTF-16 units, seven bytes.
    let tag = named("中\u{1F600}");
    assert_eq!(of_tag(&tag, "0 max_length=1"), one("name", Rule::MaxLength(1)));
    for within in ["0 max_length=2", "0 max_length=3", "0 min_length=3", "0 min_length=7"] {
        assert_eq!(of_tag(&tag, within), [], "{within}");
    }
    assert_eq!(of_tag(&tag, "0 min_length=8"), one("name", Rule::MinLength(8)));
}

#[test]
fn a_list_counts_its_elements_and_not_their_letters() {
    let tag = Tag {
        ids: List::from(["ou_1".to_owned(), "ou_2".to_owned()]),
        ..Tag::default()
    };
    assert_eq!(of_tag(&tag, "4 min_length=1 max_length=2"), []);
    assert_eq!(of_tag(&tag, "4 max_length=1"), one("ids", Rule::MaxLength(1)));
    let empty = Tag {
        ids: List::empty(),
        ..Tag::default()
    };
    assert_eq!(of_tag(&empty, "4 min_length=1"), one("ids", Rule::MinLength(1)));
    assert_eq!(of_tag(&Tag::default(), "4 min_length=1"), []);
}

#[test]
fn values_are_told_wherever_they_stand() {
    let tag = Tag {
        name: Some("blue".to_owned()),
        level: Some(Level(3)),
        ids: List::from(["a".to_owned(), "c".to_owned()]),
        done: Some(true),
        ..Tag::default()
    };
    let rules = "0 values=blue|red\n3 values=1|2\n4 values=a|b\n7 values=true";
    assert_eq!(
        of_tag(&tag, rules),
        [
            ("level".to_owned(), Rule::Values(vec!["1", "2"])),
            ("ids[1]".to_owned(), Rule::Values(vec!["a", "b"])),
        ]
    );
}

#[test]
fn what_is_missing_is_told_once() {
    assert_eq!(
        of_tag(
            &Tag::default(),
            "0 required min_length=1 values=a|b\n4 required min_length=1\n5 required"
        ),
        [
            ("name".to_owned(), Rule::Required),
            ("ids".to_owned(), Rule::Required),
            ("any".to_owned(), Rule::Required),
        ]
    );
    // A text that is plain may be meant to be empty only where the page asks for no letter, which the rules have decided.
    assert_eq!(broken(&Tags::default(), "0 required").len(), 1);
    assert_eq!(broken(&Tags::default(), "0 min_length=1").len(), 1);
}

#[test]
fn what_is_inside_is_looked_at_at_every_depth() {
    let tags = Tags {
        first: Some(Box::new(named("long"))),
        tags: List::from([named("a"), named("bcde")]),
        named: Map::from([("zh", named("fghi"))]),
        deep: List::from([vec![BTreeMap::from([("n".to_owned(), 7)])]]),
        ..Tags::default()
    };
    let found = broken(
        &tags,
        "1 inside=1\n2 inside=1\n3 inside=1\n4 max=5\n\n0 max_length=3\n1 required",
    );
    let members: Vec<&str> = found.iter().map(|found| found.member.as_str()).collect();
    assert_eq!(
        members,
        [
            "first.name",
            "first.size",
            "tags[0].size",
            "tags[1].name",
            "tags[1].size",
            "named.zh.name",
            "named.zh.size",
            "deep[0][0].n",
        ]
    );
}

#[test]
fn an_object_may_be_inside_of_itself() {
    object!(Block { kind: Option<i64>, children: List<Block> });
    let leaf = || Block {
        kind: Some(9),
        ..Block::default()
    };
    let tree = Block {
        kind: Some(1),
        children: List::from([Block {
            kind: Some(2),
            children: List::from([leaf()]),
        }]),
    };
    let found = broken(&tree, "0 max=5\n1 inside=0");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].member, "children[0].children[0].kind");
}

#[test]
fn any_json_is_held_against_the_facts_of_its_member() {
    for (any, rules, expected) in [
        (json!("abc"), "5 max_length=2", Some(Rule::MaxLength(2))),
        (json!([1, 2, 3]), "5 max_length=2", Some(Rule::MaxLength(2))),
        (json!(18_446_744_073_709_551_615_u64), "5 max=7", Some(Rule::Max("7"))),
        (json!({"a": 1}), "5 max=0 max_length=0 values=x", None),
        (json!(null), "5 max=0 min_length=1 values=x", None),
    ] {
        let tag = Tag {
            any: Some(any),
            ..Tag::default()
        };
        let found: Vec<Rule> = of_tag(&tag, rules).into_iter().map(|(_, rule)| rule).collect();
        assert_eq!(found, Vec::from_iter(expected), "{rules}");
    }
}

#[test]
fn files_have_no_bounds() {
    let tag = Tag {
        file: Some(File::from(vec![1, 2, 3])),
        ..Tag::default()
    };
    assert_eq!(of_tag(&tag, "6 required max_length=1 max=1 values=a"), []);
}

#[test]
fn rules_that_cannot_be_read_say_nothing() {
    let tag = named("abc");
    for rules in [
        "",
        "x max_length=1",
        "0 new=1",
        "0 max_length=many",
        "99 required",
        "0 inside=7",
        "0",
    ] {
        assert_eq!(of_tag(&tag, rules), [], "{rules}");
    }
}

#[test]
fn what_is_said_tells_what_to_do_and_no_text_of_the_request() {
    let secret = "7dc5f8a1-secret";
    let tag = Tag {
        name: Some(secret.to_owned()),
        size: Some(500),
        level: Some(Level(7)),
        ids: List::empty(),
        ..Tag::default()
    };
    let rules =
        "0 max_length=9 values=1|2|3|4|5|6|7|8|9|10|11|12|13\n1 max=100\n2 required\n3 values=1|2\n4 min_length=1";
    let found = broken(&tag, rules);
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "im.v2.tag.create: `name` has 15 characters, the page allows 9 at most: shorten it (https://open.feishu.cn/document/tag)",
            "im.v2.tag.create: `name` is a text of 15 characters, the page lists others: use one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (https://open.feishu.cn/document/tag)",
            "im.v2.tag.create: `size` is 500, the page allows 100 at most: lower it (https://open.feishu.cn/document/tag)",
            "im.v2.tag.create: `share` is missing, the page requires it: set it (https://open.feishu.cn/document/tag)",
            "im.v2.tag.create: `level` is 7, the page lists others: use one of 1, 2 (https://open.feishu.cn/document/tag)",
            "im.v2.tag.create: `ids` has 0 elements, the page allows 1 at least: lengthen it (https://open.feishu.cn/document/tag)",
        ]
    );
    assert!(!format!("{found:?}").contains(secret));
}
