//! Members of one object and values of one field were each compared with all before. With as many as here that took minutes to hours,
//! and takes a moment where each is looked up. Nothing is measured: what must not happen does not end.

use std::fmt::Write as _;

use crate::pages::with_body;

const MANY: usize = 100_000;

#[test]
fn members_of_one_object() {
    let names: Vec<String> = (0..MANY).map(|index| format!("n{index}")).collect();
    let rows: Vec<[&str; 3]> = names.iter().map(|name| [name.as_str(), "string", ""]).collect();
    let (_, spec) = with_body(&rows);
    assert_eq!(spec.body.fields.len(), MANY);
}

#[test]
fn values_of_one_field() {
    let mut values = String::new();
    for index in 0..MANY {
        let _ = writeln!(values, "- `v{index}`：x");
    }
    let (_, spec) = with_body(&[["kind", "string", &format!("\n**可选值有**：\n{values}")]]);
    assert_eq!(spec.body.fields[0].values.len(), MANY);
}
