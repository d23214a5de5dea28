//! Copying objects: `Clone` of generated structs.
//!
//! A derived `Clone` has a call per member in each of thousands of structs, and was the dearest of their traits to compile.

use std::borrow::Cow;

use super::{Node, Object, Open, Scalar, View, union};

/// `Clone` of an object.
#[inline]
pub fn duplicate<T: Object + Default>(object: &T) -> T {
    let mut copy = T::default();
    object_into(object, &mut copy);
    copy
}

fn object_into(from: &dyn Object, to: &mut dyn Object) {
    from.each(|index, _, member| node_into(&member.view(), to.slot(index)));
}

/// Copies into a node of the same type, which takes whatever the other one shows.
fn node_into(from: &View<'_>, to: &mut dyn Node) {
    let scalar = match *from {
        View::Absent => Scalar::Null,
        View::Bool(value) => Scalar::Bool(value),
        View::Int(value) | View::Named(value, _) => Scalar::Int(value),
        View::Float(value) => Scalar::Float(value),
        View::Str(value) => Scalar::Str(Cow::Borrowed(value)),
        _ => return inside_into(from, to.open()),
    };
    let _ = to.put(scalar);
}

fn inside_into(from: &View<'_>, to: Open<'_>) {
    match (from, to) {
        (View::Object(from), Open::Object(to)) => object_into(*from, to),
        (View::List(from), Open::List(to)) => {
            for element in from.iter() {
                if let Some(slot) = to.grow() {
                    node_into(&element.view(), slot);
                }
            }
        }
        (View::Map(from), Open::Map(to)) => {
            from.each(&mut |key, entry| node_into(&entry.view(), to.entry(key.to_owned())));
        }
        (View::Value(from), Open::Value(to)) => (*from).clone_into(to),
        (View::Value(from), Open::Union(to)) => union::keep(to, (*from).clone()),
        (View::Arm(from), Open::Union(to)) => node_into(&View::Object(from.object), to.turn(from.number)),
        (View::File(from), Open::File(to)) => (*from).clone_into(to),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use crate::files::File;
    use crate::object::{Meta, Node, Object, Sink, duplicate};

    /// One member of every kind of node.
    #[derive(Clone, Debug, Default)]
    struct Whole {
        text: String,
        empty: Option<Vec<i64>>,
        lists: Vec<Vec<f64>>,
        map: BTreeMap<String, Option<bool>>,
        value: Option<Value>,
        file: File,
        inner: Option<Box<Whole>>,
        unset: Option<String>,
    }

    impl Object for Whole {
        fn members(&self, sink: &mut Sink<'_>) {
            sink.put(
                &Meta {
                    name: "Whole",
                    fields: &["text", "empty", "lists", "map", "value", "file", "inner", "unset"],
                    required: 0,
                },
                &[
                    &self.text,
                    &self.empty,
                    &self.lists,
                    &self.map,
                    &self.value,
                    &self.file,
                    &self.inner,
                    &self.unset,
                ],
            );
        }

        fn slot(&mut self, index: usize) -> &mut dyn Node {
            match index {
                0 => &mut self.text,
                1 => &mut self.empty,
                2 => &mut self.lists,
                3 => &mut self.map,
                4 => &mut self.value,
                5 => &mut self.file,
                6 => &mut self.inner,
                _ => &mut self.unset,
            }
        }
    }

    #[test]
    fn a_copy_is_what_a_derived_clone_is() {
        let leaf = Whole {
            text: "leaf".into(),
            ..Whole::default()
        };
        let whole = Whole {
            text: "a \"b\"".into(),
            empty: Some(Vec::new()),
            lists: vec![vec![1.5, f64::INFINITY], Vec::new()],
            map: BTreeMap::from([("on".into(), Some(true)), ("none".into(), None)]),
            value: Some(json!({"deep": [null, {"x": 1}]})),
            file: File::from(b"bytes".to_vec()).named("a.txt"),
            inner: Some(Box::new(leaf)),
            unset: None,
        };
        // Debug shows every member, the absent ones as `..`.
        assert_eq!(format!("{:?}", duplicate(&whole)), format!("{:?}", whole.clone()));
        let nulls = Whole {
            value: Some(Value::Null),
            ..Whole::default()
        };
        assert_eq!(duplicate(&nulls).value, Some(Value::Null));
    }
}
