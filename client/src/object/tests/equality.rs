//! When two objects are equal, held against derives.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::open_enum::{BlockType, IdType};
use super::random::Dice;
use super::{Leaf, Skip, Tree, TreeTwin, full, object};
use crate::files::File;
use crate::object::{List, Map, Meta, Node, Object, Own, Sink, equal, own};
use crate::rt;

fn tree(document: &Value) -> (Tree, TreeTwin) {
    let text = document.to_string();
    (
        serde_json::from_str(&text).unwrap(),
        serde_json::from_str(&text).unwrap(),
    )
}

#[test]
fn any_member_makes_a_difference() {
    let whole = tree(&full()).0;
    assert_eq!(whole, whole.clone());
    for (place, other) in [
        ("/id", json!("other")),
        ("/count", json!(4)),
        ("/flag", json!(false)),
        ("/ratio", json!(0.25)),
        ("/leaf/n", json!(2)),
        ("/maybe", json!(null)),
        ("/maybe/text", json!(null)),
        ("/child/id", json!("x")),
        ("/child/leaves/0/n", json!(null)),
        ("/leaves/0/list/1", json!(3)),
        ("/leaves/0/list", json!([1, 2, 3])),
        ("/leaves", json!([])),
        ("/grid/1", json!([0])),
        ("/grid", json!([[1], []])),
        ("/words", json!(["new"])),
        ("/map/x/n", json!(2)),
        ("/map", json!({"y": {"n": 1}, "": {}})),
        ("/hash/k", json!(8)),
        ("/any/deep/0", json!(false)),
    ] {
        let mut document = full();
        *document.pointer_mut(place).unwrap() = other;
        let changed = tree(&document).0;
        assert_ne!(changed, whole, "{place}");
        assert_ne!(whole, changed, "{place}");
    }
}

#[test]
fn random_objects_are_equal_when_derives_say_so() {
    let mut dice = Dice(3);
    let (mut same, mut different) = (0, 0);
    let mut documents: Vec<(Tree, TreeTwin)> = vec![tree(&json!({}))];
    for _ in 0..3000 {
        // Small ones, of which many are alike, and sometimes one that was there before with a member changed.
        let mut document: Value = serde_json::from_str(&dice.tree(0)).unwrap();
        let members = document.as_object_mut().unwrap();
        members.retain(|_, _| dice.roll(6) == 0);
        documents.push(tree(&document));
    }
    for _ in 0..100_000 {
        let (left, left_twin) = &documents[dice.roll(3001) as usize];
        let (right, right_twin) = &documents[dice.roll(3001) as usize];
        let expected = left_twin == right_twin;
        assert_eq!(left == right, expected, "{left:?} and {right:?}");
        *(if expected { &mut same } else { &mut different }) += 1;
    }
    assert!(same > 1000 && different > 1000, "{same} equal, {different} not");
}

object!(Sums / SumsTwin { list: List<f64>, map: Map<f64>, ratio: Option<f64>, tree: Option<Leaf> });

#[test]
fn numbers_are_equal_as_floats_are() {
    let of = |ratio: f64| Sums {
        ratio: Some(ratio),
        ..Sums::default()
    };
    assert_eq!(of(0.0), of(-0.0));
    assert_ne!(of(f64::NAN), of(f64::NAN), "no JSON has it");
    assert_ne!(of(0.0), Sums::default(), "zero is not nothing");
}

#[test]
fn an_absent_list_or_map_equals_an_empty_one_and_no_other() {
    let absent = Sums::default();
    let empty = Sums {
        list: List::empty(),
        map: Map::empty(),
        ..Sums::default()
    };
    assert_eq!(absent, empty);
    assert_eq!(empty, absent);
    for full in [
        Sums {
            list: [0.0].into(),
            ..Sums::default()
        },
        Sums {
            map: [("", 0.0)].into(),
            ..Sums::default()
        },
        Sums {
            tree: Some(Leaf::default()),
            ..Sums::default()
        },
    ] {
        for nothing in [&absent, &empty] {
            assert_ne!(nothing, &full);
            assert_ne!(&full, nothing);
        }
    }
}

/// A word and a number that are enums.
struct Enums(IdType, BlockType);

impl Object for Enums {
    fn members(&self, sink: &mut Sink<'_>) {
        let meta = &Meta {
            name: "Enums",
            fields: &["word", "number"],
            required: 0,
        };
        sink.put(meta, &[&self.0, &self.1]);
    }

    fn slot(&mut self, _: usize) -> &mut dyn Node {
        &mut self.0
    }
}

#[test]
fn enums_are_equal_with_the_same_value_on_the_wire() {
    let of = |word: &str, number: i64| Enums(word.into(), number.into());
    for same in [("open_id", 2), ("new", 2), ("open_id", 77)] {
        assert!(equal(&of(same.0, same.1), &of(same.0, same.1)), "{same:?}");
    }
    for other in [("new", 2), ("open_id", 1), ("open_id", 77)] {
        assert!(!equal(&of("open_id", 2), &of(other.0, other.1)), "{other:?}");
    }
}

/// A request with a file, and with a value of the caller's own type.
#[derive(Default)]
struct Upload {
    file: File,
    own: Option<f32>,
    refused: bool,
}

impl Object for Upload {
    fn members(&self, sink: &mut Sink<'_>) {
        let refused = self.refused.then(|| BTreeMap::from([([1_u8], 1)]));
        let members: [&Own; 2] = [&own(&self.own), &own(&refused)];
        let meta = &Meta {
            name: "Upload",
            fields: &["file", "own", "refused"],
            required: 0,
        };
        sink.put(meta, &[&self.file, members[0], members[1]]);
    }

    fn slot(&mut self, _: usize) -> &mut dyn Node {
        self
    }
}

#[test]
fn a_value_of_the_callers_own_is_the_json_that_it_becomes() {
    let of = |own, refused| Upload {
        own,
        refused,
        ..Upload::default()
    };
    assert!(equal(&of(Some(0.5), false), &of(Some(0.5), false)));
    assert!(!equal(&of(Some(0.5), false), &of(Some(1.5), false)));
    assert!(!equal(&of(Some(0.5), false), &of(None, false)));
    assert!(
        !equal(&of(None, true), &of(None, true)),
        "serde refuses it, so there is nothing to compare"
    );
}

#[test]
fn files_are_equal_that_would_be_sent_alike() {
    let of = |file: &File| Upload {
        file: file.clone(),
        ..Upload::default()
    };
    let bytes = File::from(b"abc".to_vec());
    let reader = File::from_reader(&b"abc"[..], Some(3));
    let all = [
        bytes.clone(),
        bytes.clone().named("a.txt"),
        bytes.clone().typed("text/plain"),
        File::from(b"abd".to_vec()),
        File::from_path("/srv/a.txt"),
        File::from_path("/srv/b.txt"),
        reader.clone(),
        File::from_reader(&b"abc"[..], Some(3)),
    ];
    for (at, left) in all.iter().enumerate() {
        for (other, right) in all.iter().enumerate() {
            assert_eq!(equal(&of(left), &of(right)), at == other, "{left:?} and {right:?}");
        }
    }
    assert_eq!(
        bytes.named("file"),
        File::from(b"abc".to_vec()),
        "the name that is sent anyway"
    );
}
