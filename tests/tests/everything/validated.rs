//! Requests held against their pages: values within the bounds break nothing, and one planted fault is one violation, told with its member
//! and its rule.

use std::collections::BTreeMap;

use feishu_spec::{Endpoint, Field, ObjectType, Type};
use serde_json::{Value, json};

use crate::calls::{members, spec_of};
use crate::probe::{Members, OPERATIONS, OperationProbe};

/// Longer texts and lists cost the test more than they say.
const LONG: u64 = 1_000;

/// One of the lists of a request's members.
type Part = fn(&mut Members) -> &mut Vec<(String, Value)>;

/// A right request with a fault, and what should be said of it.
struct Mutation {
    /// The list of the request's members that has it.
    part: Part,
    /// The number of the member in that list.
    index: usize,
    /// Where in the member's value.
    pointer: String,
    /// What stands there then; nothing if it is taken away.
    value: Option<Value>,
    member: String,
    rule: String,
}

impl Mutation {
    fn carried_out(&self, right: &Members) -> Members {
        let mut members = right.clone();
        let part = (self.part)(&mut members);
        match (&self.value, self.pointer.rsplit_once('/')) {
            (Some(value), _) => *part[self.index].1.pointer_mut(&self.pointer).unwrap() = value.clone(),
            (None, None) => {
                part.remove(self.index);
            }
            (None, Some((above, name))) => {
                let above = part[self.index].1.pointer_mut(above).unwrap();
                above.as_object_mut().unwrap().remove(&unescaped(name)).unwrap();
            }
        }
        members
    }
}

/// A member of a request, or of an object in it.
struct Place {
    pointer: String,
    member: String,
    is_top: bool,
    is_required: bool,
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// What may be planted into a member and what is inside of it: pointer, value, member, rule.
type Planted = (String, Option<Value>, String, String);

fn plant(
    field: &Field,
    place: &Place,
    right: &Value,
    types: &BTreeMap<String, ObjectType>,
    depth: usize,
    found: &mut Vec<Planted>,
) {
    let Some(here) = right.pointer(&place.pointer).filter(|_| depth > 0) else {
        return;
    };
    let mut put =
        |value: Value, rule: String| found.push((place.pointer.clone(), Some(value), place.member.clone(), rule));
    if field.values.is_empty() {
        for (bound, direction, rule) in [(&field.max, 1_i8, "Max"), (&field.min, -1, "Min")] {
            let Some(bound) = bound else { continue };
            let rule = format!("{rule}({:?})", bound.to_string());
            let next = bound.as_i64().and_then(|bound| bound.checked_add(direction.into()));
            match (&field.kind, next, bound.as_f64()) {
                (Type::Integer, Some(next), _) => put(json!(next), rule),
                // So far beyond that it is another number.
                (Type::Number, _, Some(bound)) => put(json!(bound + f64::from(direction) * (bound.abs() + 1.0)), rule),
                _ => {}
            }
        }
    }
    let is_bounded = field.values.is_empty() || matches!(field.kind, Type::Array(_));
    if let Some(most) = field.max_length.filter(|most| *most <= LONG && is_bounded) {
        let length = usize::try_from(most).unwrap() + 1;
        let rule = format!("MaxLength({most})");
        match (&field.kind, here.get(0)) {
            (Type::String, _) => put(json!("文".repeat(length)), rule),
            (Type::Array(_), Some(first)) => put(json!(vec![first; length]), rule),
            _ => {}
        }
    }
    let missing_or = |rule: String, length: u64| match (length, &field.kind) {
        // Of a plain text it cannot be told whether it is empty or not there.
        (0, Type::String) if place.is_top && place.is_required => "Required".to_owned(),
        _ => rule,
    };
    if let Some(least) = field
        .min_length
        .filter(|least| (1..=LONG).contains(least) && is_bounded)
    {
        let length = usize::try_from(least).unwrap() - 1;
        let rule = missing_or(format!("MinLength({least})"), least - 1);
        match (&field.kind, here.get(0)) {
            (Type::String, _) => put(json!("x".repeat(length)), rule),
            (Type::Array(_), Some(first)) => put(json!(vec![first; length]), rule),
            _ => {}
        }
    }
    if !field.values.is_empty() {
        let listed: Vec<&str> = field.values.iter().map(|known| known.value.as_str()).collect();
        let rule = format!("Values({listed:?})");
        match field.kind {
            Type::String => put(json!("no such value"), rule),
            Type::Integer => put(json!(987_654_321), rule),
            _ => {}
        }
    }
    // Of a plain number, text or object of a request it cannot be told whether it was given.
    let is_told = !place.is_top || matches!(field.kind, Type::Array(_));
    if place.is_required && is_told {
        found.push((place.pointer.clone(), None, place.member.clone(), "Required".to_owned()));
    }
    inside(field, place, right, types, depth, found);
}

fn inside(
    field: &Field,
    place: &Place,
    right: &Value,
    types: &BTreeMap<String, ObjectType>,
    depth: usize,
    found: &mut Vec<Planted>,
) {
    let (mut kind, mut pointer, mut member) = (&field.kind, place.pointer.clone(), place.member.clone());
    loop {
        (kind, pointer, member) = match kind {
            Type::Array(element) => (element, format!("{pointer}/0"), format!("{member}[0]")),
            Type::Map(value) => (value, format!("{pointer}/key"), format!("{member}.key")),
            Type::Object(name) => {
                for field in &types[name].fields {
                    let place = Place {
                        pointer: format!("{pointer}/{}", escaped(&field.name)),
                        member: format!("{member}.{}", field.name),
                        is_top: false,
                        is_required: field.required,
                    };
                    plant(field, &place, right, types, depth - 1, found);
                }
                return;
            }
            _ => return,
        };
    }
}

fn mutations(spec: &Endpoint, right: &Members) -> Vec<Mutation> {
    let parts: [(Part, &[Field]); 3] = [
        (|members| &mut members.path, &spec.parameters.path),
        (|members| &mut members.query, &spec.parameters.query),
        (|members| &mut members.body, &spec.body.fields),
    ];
    let mut mutations = Vec::new();
    for (number, (part, fields)) in parts.into_iter().enumerate() {
        let values = part(&mut right.clone()).clone();
        for (index, (field, (_, value))) in fields.iter().zip(&values).enumerate() {
            let place = Place {
                pointer: String::new(),
                member: field.name.clone(),
                is_top: true,
                // A segment of the path always is.
                is_required: field.required || number == 0,
            };
            let mut found = Vec::new();
            plant(field, &place, value, &spec.types, 5, &mut found);
            mutations.extend(found.into_iter().map(|(pointer, value, member, rule)| Mutation {
                part,
                index,
                pointer,
                value,
                member,
                rule,
            }));
        }
    }
    mutations
}

fn violations(probe: &OperationProbe, members: &Members) -> Vec<(String, String)> {
    let found = (probe.validate)(members).unwrap_or_else(|error| panic!("{}: {error}", probe.operation.id));
    let told = found.iter().map(|found| {
        assert_eq!(found.operation, probe.operation.id);
        assert_eq!(found.docs, probe.operation.docs);
        (found.member.clone(), format!("{:?}", found.rule))
    });
    told.collect()
}

#[test]
fn values_within_the_bounds_break_nothing_and_one_fault_is_one_violation() {
    let (mut planted, mut wrong) = (0, Vec::new());
    for probe in OPERATIONS {
        let spec = spec_of(probe.operation);
        let right = members(&spec);
        let found = violations(probe, &right);
        if !found.is_empty() {
            wrong.push(format!("{}: right, found {found:?}", spec.id));
            continue;
        }
        for mutation in mutations(&spec, &right) {
            let found = violations(probe, &mutation.carried_out(&right));
            planted += 1;
            if found != [(mutation.member.clone(), mutation.rule.clone())] {
                wrong.push(format!(
                    "{}: {} {}, found {found:?}",
                    spec.id, mutation.member, mutation.rule
                ));
            }
        }
    }
    println!("{planted} faults were planted");
    assert!(planted > 5_000, "{planted}");
    assert!(wrong.is_empty(), "{} of {planted}:\n{}", wrong.len(), wrong.join("\n"));
}

/// What an example of a page breaks of its page's own rules. Members that the example does not show have values within the bounds.
pub(crate) fn of_example(probe: &OperationProbe, spec: &Endpoint, example: &Value) -> Option<Vec<String>> {
    let mut shown = members(spec);
    shown
        .query
        .retain(|(name, _)| is_required(&spec.parameters.query, name));
    shown
        .header
        .retain(|(name, _)| is_required(&spec.parameters.header, name));
    shown.body = match (&spec.body.value, example) {
        (Some(_), whole) => vec![("body".to_owned(), whole.clone())],
        (None, Value::Object(members)) => members.clone().into_iter().collect(),
        _ => return None,
    };
    // What the types do not take is told of the request itself.
    let found = (probe.validate)(&shown).ok()?;
    Some(found.iter().map(ToString::to_string).collect())
}

fn is_required(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.name == name && field.required)
}
