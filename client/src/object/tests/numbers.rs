//! Numbers as serde_json hands them out when some crate of the program turned on `arbitrary_precision`.

use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde_json::{Value, json};

use super::Tree;
use crate::object::{Node, fill, view_to_json};

const KEY: &str = "$serde_json::private::Number";

/// Reads a number in this form into a node, and gives the node's JSON.
fn read(node: &mut dyn Node, digits: &'static str) -> Result<String, String> {
    let number = MapDeserializer::<_, Error>::new([(KEY, digits)].into_iter());
    fill(node, number).map_err(|error| error.to_string())?;
    Ok(String::from_utf8(view_to_json(node.view()).unwrap()).unwrap())
}

#[test]
fn a_number_goes_where_numbers_go() {
    assert_eq!(read(&mut 0.0, "1.5").unwrap(), "1.5");
    assert_eq!(read(&mut Some(0.0), "-2e3").unwrap(), "-2000.0");
    assert_eq!(read(&mut 0_i64, "1.0").unwrap(), "1");
    assert_eq!(read(&mut 0_i64, "-7").unwrap(), "-7");
    assert_eq!(read(&mut String::new(), "1.5").unwrap(), r#""1.5""#);
    assert_eq!(
        read(&mut String::new(), "18446744073709551615").unwrap(),
        r#""18446744073709551615""#
    );
    assert_eq!(read(&mut Value::Null, "1.5").unwrap(), "1.5");
    assert_eq!(read(&mut Some(Value::Null), "1.5").unwrap(), "1.5");
}

#[test]
fn a_number_in_a_list_or_a_free_value_is_one() {
    let number = || MapDeserializer::<_, Error>::new([(KEY, "0.25")].into_iter());
    let mut list: Vec<f64> = Vec::new();
    fill(&mut list, SeqDeserializer::<_, Error>::new([number()].into_iter())).unwrap();
    assert_eq!(list, [0.25]);
    let mut value = Value::Null;
    fill(&mut value, SeqDeserializer::<_, Error>::new([number()].into_iter())).unwrap();
    assert_eq!(value, json!([0.25]));
}

#[test]
fn a_number_in_the_place_of_something_else_is_called_a_number_or_refused() {
    for node in [
        &mut Tree::default() as &mut dyn Node,
        &mut Vec::<i64>::new(),
        &mut std::collections::BTreeMap::<String, i64>::new(),
    ] {
        let error = read(node, "1.5").unwrap_err();
        assert!(error.starts_with("$: expected"), "{error}");
    }
    assert!(
        read(&mut 0_i64, "1.5")
            .unwrap_err()
            .contains("expected an integer, found number")
    );
    assert!(
        read(&mut false, "1.5")
            .unwrap_err()
            .contains("expected a boolean, found number")
    );
    // A map of another name is a map.
    let map = MapDeserializer::<_, Error>::new([("a", "1.5")].into_iter());
    let error = fill(&mut 0.0, map).unwrap_err().to_string();
    assert!(error.contains("expected a number, found object"), "{error}");
}
