//! Lists and maps that are absent, empty or full: on the wire both ways, and as users hold them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Leaf, Skip, object};
use crate::object::{List, Map, Meta, Node, Object, Sink, to_json};

use crate::rt;

object!(Form / FormTwin { ids: List<String>, leaves: List<Leaf>, rows: List<Vec<i64>>, names: Map<String>, parts: Map<Leaf>, last: Option<i64> });

#[test]
fn what_was_read_is_written_back() {
    for document in [
        r#"{}"#,
        r#"{"ids":[]}"#,
        r#"{"ids":["a","b"],"leaves":[],"rows":[],"names":{},"parts":{}}"#,
        r#"{"leaves":[{},{"list":[]},{"list":[1]}],"rows":[[],[1,2]],"names":{"":"x"},"parts":{"a":{},"b":{"list":[]}}}"#,
    ] {
        let form: Form = serde_json::from_str(document).unwrap();
        assert_eq!(serde_json::to_string(&form).unwrap(), document);
        assert_eq!(String::from_utf8(to_json(&form).unwrap()).unwrap(), document);
        assert_eq!(
            serde_json::to_string(&form.clone()).unwrap(),
            document,
            "a derived clone"
        );
        assert_eq!(
            serde_json::to_string(&rt::duplicate(&form)).unwrap(),
            document,
            "the runtime's clone"
        );
        let through_value: Form = serde_json::from_value(serde_json::to_value(&form).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&through_value).unwrap(), document);
    }
}

#[test]
fn null_and_nothing_are_absent_and_a_later_member_counts() {
    let form: Form = serde_json::from_str(r#"{"ids":null,"names":null}"#).unwrap();
    assert!(form.ids.is_absent() && form.names.is_absent() && form.leaves.is_absent());
    let form: Form = serde_json::from_str(r#"{"ids":["a"],"ids":[],"names":{"a":"b"},"names":null}"#).unwrap();
    assert!(form.ids.is_empty() && !form.ids.is_absent());
    assert!(form.names.is_absent());
}

#[test]
fn a_request_says_an_empty_list_and_leaves_out_an_absent_one() {
    let mut form = Form::default();
    assert_eq!(serde_json::to_value(&form).unwrap(), json!({}));
    form.ids = List::empty();
    form.names = Map::empty();
    assert_eq!(serde_json::to_value(&form).unwrap(), json!({"ids": [], "names": {}}));
    rt::set_list(&mut form.ids, ["a", "b"]);
    rt::set_map(&mut form.names, [("k", "v".to_owned())]);
    assert_eq!(
        serde_json::to_value(&form).unwrap(),
        json!({"ids": ["a", "b"], "names": {"k": "v"}})
    );
    rt::set_list(&mut form.ids, Vec::<String>::new());
    form.names = None.into();
    assert_eq!(serde_json::to_value(&form).unwrap(), json!({"ids": []}));
}

#[test]
fn a_list_is_made_of_whatever_has_elements_and_is_there() {
    let words = || ["a", "b"].map(String::from);
    let made: [List<String>; 6] = [
        words().into(),
        words().to_vec().into(),
        words()[..].into(),
        Some(words().to_vec()).into(),
        words().into_iter().collect(),
        {
            let mut list = List::default();
            list.push("a".to_owned());
            list.extend(["b".to_owned()]);
            list
        },
    ];
    for list in made {
        assert!(!list.is_absent());
        assert_eq!(list, ["a", "b"]);
        assert_eq!(Vec::from(list.clone()), list.into_vec());
    }
    for nothing in [List::<u8>::default(), List::absent(), None.into()] {
        assert!(nothing.is_absent());
        assert_eq!(Option::<Vec<u8>>::from(nothing), None);
    }
    for empty in [
        List::<u8>::empty(),
        [].into(),
        Vec::new().into(),
        std::iter::empty().collect(),
    ] {
        assert!(!empty.is_absent() && empty.is_empty());
        assert_eq!(Option::<Vec<u8>>::from(empty), Some(Vec::new()));
    }
}

#[test]
fn a_list_is_a_slice_and_an_absent_one_has_no_elements() {
    let mut list = List::from([3, 1, 2]);
    list.sort_unstable();
    assert_eq!(
        (list.len(), list[0], list.last(), list.contains(&2)),
        (3, 1, Some(&3), true)
    );
    for element in &mut list {
        *element *= 10;
    }
    assert_eq!((&list).into_iter().sum::<i32>(), 60);
    list.retain(|element| *element > 10);
    assert_eq!(format!("{list:?}"), "[20, 30]");
    assert_eq!(
        list.into_iter().map(|element| element + 1).collect::<Vec<_>>(),
        [21, 31]
    );

    let mut absent = List::<i32>::absent();
    assert_eq!((absent.len(), absent.first(), absent.iter().next()), (0, None, None));
    absent.sort_unstable();
    (&mut absent).into_iter().for_each(|element| *element = 0);
    assert_eq!((absent.pop(), absent.is_absent()), (None, true), "nothing was added");
    absent.push(1);
    assert!(!absent.is_absent());
    assert_eq!(
        (absent.pop(), absent.is_absent()),
        (Some(1), true),
        "nobody said that it is empty"
    );
    assert_eq!(format!("{absent:?}"), "[]");
}

#[test]
fn a_list_equals_what_has_equal_elements() {
    let list = List::from(["a".to_owned()]);
    assert_eq!(list, ["a"]);
    assert_eq!(["a"], list);
    assert_eq!(list, vec!["a"]);
    assert_eq!(vec!["a".to_owned()], list);
    assert_eq!(list, &["a"]);
    assert_eq!(list, &["a".to_owned()][..]);
    assert_eq!(list, ["a"][..]);
    assert_ne!(list, ["b"]);
    assert_ne!(list, List::default());
    assert_eq!(List::<i64>::absent(), List::empty());
    let set = BTreeSet::from([List::from([2]), List::from([1, 5]), List::absent(), List::empty()]);
    assert_eq!(
        set.into_iter().collect::<Vec<_>>(),
        [List::empty(), List::from([1, 5]), List::from([2])]
    );
}

#[test]
fn a_map_is_made_of_whatever_has_entries_and_reads_as_a_map() {
    let entries = || BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let mut inserted = Map::default();
    assert_eq!(inserted.insert("b".to_owned(), 7), None);
    assert_eq!(inserted.insert("b".to_owned(), 2), Some(7));
    inserted.extend([("a", 1)]);
    for map in [
        entries().into(),
        Some(entries()).into(),
        [("a", 1), ("b", 2)].into(),
        entries().into_iter().collect(),
        inserted,
    ] {
        assert!(!map.is_absent());
        assert_eq!(map, entries());
        assert_eq!((map["a"], map.get("c"), map.len()), (1, None, 2));
    }
    let mut map = Map::from(entries());
    for (_, value) in &mut map {
        *value *= 10;
    }
    map.remove("a");
    assert_eq!(format!("{map:?}"), r#"{"b": 20}"#);
    assert_eq!(map.into_iter().collect::<Vec<_>>(), [("b".to_owned(), 20)]);

    let mut absent = Map::<i32>::absent();
    assert!((&mut absent).into_iter().next().is_none());
    assert!(absent.is_absent() && absent.is_empty() && absent.get("a").is_none());
    assert_eq!(absent, Map::empty());
    assert_eq!(Option::<BTreeMap<String, i32>>::from(absent), None);
}

#[test]
fn they_work_inside_a_users_own_types() {
    #[derive(Deserialize, Serialize)]
    struct Mine {
        #[serde(default, skip_serializing_if = "List::is_absent")]
        list: List<i64>,
        #[serde(default, skip_serializing_if = "Map::is_absent")]
        map: Map<Leaf>,
        #[serde(default)]
        kept: List<i64>,
    }
    for document in [
        json!({"kept": null}),
        json!({"kept": [1], "list": [], "map": {}}),
        json!({"kept": [], "list": [1], "map": {"a": {"n": 2}}}),
    ] {
        let mine: Mine = serde_json::from_value(document.clone()).unwrap();
        assert_eq!(serde_json::to_value(mine).unwrap(), document);
    }
}

#[test]
fn what_is_no_list_says_where() {
    for (document, message) in [
        (r#"{"ids":"x"}"#, "$.ids: expected an array, found string"),
        (r#"{"ids":{}}"#, "$.ids: expected an array, found object"),
        (r#"{"names":[]}"#, "$.names: expected an object, found array"),
        (
            r#"{"rows":[[1],["x"]]}"#,
            "$.rows[1][0]: expected an integer, found string",
        ),
        (
            r#"{"parts":{"a":{"list":[[]]}}}"#,
            "$.parts.a.list[0]: expected an integer, found array",
        ),
    ] {
        let error = serde_json::from_str::<Form>(document).unwrap_err().to_string();
        assert_eq!(error.split(" at line ").next(), Some(message));
    }
}
