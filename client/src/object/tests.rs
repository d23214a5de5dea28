//! The semantics of objects, held against serde derives on equal types wherever the two should agree.

mod equality;
mod lists;
mod numbers;
mod open_enum;
mod random;
mod unions;

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{List, Map, Meta, Node, Object, Sink};
use crate::rt;

/// A struct as generated code writes it, and its twin with serde's derives where one is wanted.
macro_rules! object {
    ($name:ident / $twin:ident { $($field:ident: $type:ty),* $(,)? }) => {
        object!($name { $($field: $type),* });

        #[allow(dead_code, reason = "only some twins are needed")]
        #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        struct $twin { $(#[serde(skip_serializing_if = "Skip::skip")] $field: $type),* }
    };
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Clone, Default)]
        struct $name { $($field: $type),* }

        impl Object for $name {
            fn members(&self, sink: &mut Sink<'_>) {
                sink.put(&Meta { name: stringify!($name), fields: &[$(stringify!($field)),*], required: 0 }, &[$(&self.$field),*]);
            }
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn slot(&mut self, index: usize) -> &mut dyn Node {
                let mut at = 0;
                $(if index == at { return &mut self.$field; } at += 1;)*
                self
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool { rt::equal(self, other) }
        }
        impl Serialize for $name {
            fn serialize<S: rt::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { rt::ser(self, s) }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: rt::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { rt::de(d) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { rt::debug(self, f) }
        }
    };
}

use object;

/// What the derived twin leaves out on writing.
trait Skip {
    fn skip(&self) -> bool {
        false
    }
}
impl Skip for String {}
impl Skip for i64 {}
impl Skip for bool {}
impl Skip for Leaf {}
impl<T> Skip for Option<T> {
    fn skip(&self) -> bool {
        self.is_none()
    }
}
impl<T> Skip for List<T> {
    fn skip(&self) -> bool {
        self.is_absent()
    }
}
impl<T> Skip for Map<T> {
    fn skip(&self) -> bool {
        self.is_absent()
    }
}
impl<T> Skip for HashMap<String, T> {
    fn skip(&self) -> bool {
        self.is_empty()
    }
}

object!(Empty / EmptyTwin {});
object!(Leaf / LeafTwin { n: Option<i64>, text: Option<String>, list: List<i64> });
object!(Tree / TreeTwin {
    id: String,
    count: i64,
    flag: bool,
    ratio: Option<f64>,
    leaf: Leaf,
    maybe: Option<Leaf>,
    child: Option<Box<Tree>>,
    leaves: List<Leaf>,
    grid: List<Vec<i64>>,
    words: Option<Vec<String>>,
    map: Map<Leaf>,
    hash: HashMap<String, i64>,
    any: Option<Value>,
});

fn full() -> Value {
    json!({
        "id": "a\"b\n中", "count": -3, "flag": true, "ratio": 0.5,
        "leaf": {"n": 1}, "maybe": {"text": ""},
        "child": {"id": "", "count": 0, "flag": false, "leaf": {}, "leaves": [{"n": 0}, {}]},
        "leaves": [{"list": [1, 2]}, {"n": 9}], "grid": [[1], [], [2, 3]], "words": [],
        "map": {"x": {"n": 1}, "": {}}, "hash": {"k": 7}, "any": {"deep": [null, 1.5, {"b": false}]}
    })
}

#[test]
fn reads_and_writes_what_a_derive_reads_and_writes() {
    for document in [
        full(),
        json!({}),
        json!({"id": "x", "unknown": [{"id": 1}], "count": 9_007_199_254_740_993_i64}),
    ] {
        let ours: Tree = serde_json::from_str(&document.to_string()).unwrap();
        let twin: TreeTwin = serde_json::from_str(&document.to_string()).unwrap();
        assert_eq!(
            serde_json::to_string(&ours).unwrap(),
            serde_json::to_string(&twin).unwrap()
        );
        let from_value: Tree = serde_json::from_value(document).unwrap();
        assert_eq!(from_value, ours);
    }
    let whole: Tree = serde_json::from_value(full()).unwrap();
    assert_eq!(serde_json::to_value(&whole).unwrap(), full());
}

#[test]
fn members_may_come_in_any_order_and_twice() {
    let tree: Tree = serde_json::from_str(
        r#"{"leaf":{"n":1,"text":"old"},"flag":true,"id":"1","leaf":{"n":2},"leaves":[{}],"leaves":[],"id":"2"}"#,
    )
    .unwrap();
    assert_eq!(
        tree.leaf,
        Leaf {
            n: Some(2),
            ..Leaf::default()
        },
        "the first `leaf` leaves nothing behind"
    );
    assert_eq!((tree.id.as_str(), tree.flag, tree.leaves.len()), ("2", true, 0));
}

#[test]
fn scalars_are_lenient_where_nothing_is_lost() {
    let tree: Tree = serde_json::from_str(
        r#"{"id":12,"count":"-7","flag":"true","ratio":"1.25","words":[true,1.0,18446744073709551615]}"#,
    )
    .unwrap();
    assert_eq!(
        (tree.id.as_str(), tree.count, tree.flag, tree.ratio),
        ("12", -7, true, Some(1.25))
    );
    assert_eq!(tree.words.unwrap(), ["true", "1.0", "18446744073709551615"]);
    let tree: Tree = serde_json::from_str(r#"{"count":3.0,"flag":1,"ratio":2}"#).unwrap();
    assert_eq!((tree.count, tree.flag, tree.ratio), (3, true, Some(2.0)));
}

#[test]
fn null_means_absent_but_is_kept_inside_free_values() {
    let tree: Tree = serde_json::from_str(
        r#"{"id":null,"count":null,"flag":null,"leaf":null,"maybe":null,"leaves":null,"map":null,"any":null,"words":null}"#,
    )
    .unwrap();
    assert_eq!(tree, Tree::default());
    let free: BTreeMap<String, Value> = BTreeMap::from([("clear me".to_owned(), Value::Null)]);
    let mut read = BTreeMap::<String, Value>::new();
    rt_fill(&mut read, r#"{"clear me":null}"#).unwrap();
    assert_eq!(read, free);
}

fn rt_fill(node: &mut dyn Node, json: &str) -> Result<(), String> {
    super::fill(node, &mut serde_json::Deserializer::from_str(json)).map_err(|error| error.to_string())
}

#[test]
fn a_mismatch_says_where_and_what() {
    for (document, message) in [
        (
            r#"{"leaves":[{},{"n":[]}]}"#,
            "$.leaves[1].n: expected an integer, found array",
        ),
        (
            r#"{"map":{"a b":{"list":[1,"x"]}}}"#,
            "$.map.a b.list[1]: expected an integer, found string",
        ),
        (r#"{"count":1.5}"#, "$.count: expected an integer, found number"),
        (
            r#"{"count":9223372036854775808}"#,
            "$.count: expected an integer, found integer beyond 63 bits",
        ),
        (r#"{"count":""}"#, "$.count: expected an integer, found string"),
        (r#"{"flag":2}"#, "$.flag: expected a boolean, found integer"),
        (r#"{"ratio":"NaN"}"#, "$.ratio: expected a number, found string"),
        (r#"{"leaf":"x"}"#, "$.leaf: expected an object, found string"),
        (r#"{"grid":{}}"#, "$.grid: expected an array, found object"),
        (r#"{"id":{}}"#, "$.id: expected a string, found object"),
        ("[]", "$: expected an object, found array"),
    ] {
        let error = serde_json::from_str::<Tree>(document).unwrap_err().to_string();
        // The position is serde_json's business.
        assert_eq!(error.split(" at line ").next(), Some(message), "{document}");
    }
}

#[test]
fn works_inside_a_users_own_types() {
    #[derive(Deserialize, Serialize, Debug)]
    struct Mine {
        at: i64,
        #[serde(flatten)]
        leaf: Leaf,
        leaves: Vec<Leaf>,
    }
    let mine: Mine = serde_json::from_value(json!({"at": 1, "n": "2", "text": "t", "leaves": [{"n": 3}]})).unwrap();
    assert_eq!((mine.at, mine.leaf.n, mine.leaves[0].n), (1, Some(2), Some(3)));
    assert_eq!(
        serde_json::to_value(&mine).unwrap(),
        json!({"at": 1, "n": 2, "text": "t", "leaves": [{"n": 3}]})
    );
}

#[test]
fn an_object_without_members_works() {
    let empty: Empty = serde_json::from_str(r#"{"more":{"a":[1]}}"#).unwrap();
    assert_eq!(
        (
            serde_json::to_string(&empty).unwrap().as_str(),
            format!("{empty:?}").as_str()
        ),
        ("{}", "Empty")
    );
    assert!(serde_json::from_str::<Empty>("7").is_err());
}

#[test]
fn debug_reads_like_rust_and_leaves_out_what_is_absent() {
    let tree: Tree =
        serde_json::from_value(json!({"id": "x", "maybe": {"n": 1, "text": "t", "list": [2]}, "hash": {"k": 1}}))
            .unwrap();
    assert_eq!(
        format!("{tree:?}"),
        r#"Tree { id: "x", count: 0, flag: false, leaf: Leaf { .. }, maybe: Some(Leaf { n: Some(1), text: Some("t"), list: [2] }), hash: {"k": 1}, .. }"#
    );
    assert_eq!(
        format!("{:#?}", tree.maybe.unwrap()),
        "Leaf {\n    n: Some(\n        1,\n    ),\n    text: Some(\n        \"t\",\n    ),\n    list: [\n        2,\n    ],\n}"
    );
}

object!(Login / LoginTwin { app_id: String, app_secret: String, refresh_token: Option<String> });

#[test]
fn debug_never_shows_a_credential() {
    let login = Login {
        app_id: "cli_1".into(),
        app_secret: "planted".into(),
        refresh_token: Some("planted".into()),
    };
    assert_eq!(
        format!("{login:?}"),
        r#"Login { app_id: "cli_1", app_secret: [redacted], refresh_token: [redacted] }"#
    );
}

/// 400 members, beyond the 256 of which is remembered that they came before.
struct Wide([Option<i64>; 400]);
static NAMES: std::sync::LazyLock<Meta> = std::sync::LazyLock::new(|| Meta {
    name: "Wide",
    fields: (0..400)
        .map(|i| &*format!("f{i}").leak())
        .collect::<Vec<&'static str>>()
        .leak(),
    required: 0,
});
impl Object for Wide {
    fn members(&self, sink: &mut Sink<'_>) {
        let members: Vec<&dyn Node> = self.0.iter().map(|member| member as &dyn Node).collect();
        sink.put(&NAMES, &members);
    }
    fn slot(&mut self, index: usize) -> &mut dyn Node {
        &mut self.0[index]
    }
}

#[test]
fn an_object_of_400_members_works_in_any_order() {
    let members: Vec<_> = (0..400).rev().map(|i| format!(r#""f{i}":{i}"#)).collect();
    let mut wide = Wide([None; 400]);
    rt_fill(&mut wide, &format!("{{{},\"f399\":1}}", members.join(","))).unwrap();
    assert!(wide.0.iter().take(399).enumerate().all(|(i, n)| *n == Some(i as i64)));
    assert_eq!(wide.0[399], Some(1));
    assert!(
        serde_json::to_string(&super::encode::Encode(wide.view()))
            .unwrap()
            .ends_with(r#""f398":398,"f399":1}"#)
    );
}
