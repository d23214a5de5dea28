//! Two operations that share a method and a path, which OpenAPI has no two operations for.

use serde_json::{Map, Value, json};

/// What the second of two has to itself, beside what is put together.
const OWN: [&str; 4] = ["operationId", "summary", "description", "externalDocs"];

/// Makes one of two: it takes what either takes, and is answered with what either is answered with. What the second is called, and its
/// extensions, are in a list of such. Where both are served, and under which tag, the first says.
pub(crate) fn merge(first: &mut Map<String, Value>, second: Map<String, Value>) {
    let is_own = |key: &str| OWN.contains(&key) || key.starts_with("x-feishu-");
    let (own, rest): (Map<String, Value>, Map<String, Value>) = second.into_iter().partition(|(key, _)| is_own(key));
    let also = first.entry("x-feishu-also").or_insert_with(|| json!([]));
    if let Some(also) = also.as_array_mut() {
        also.push(own.into());
    }
    let mut rest = rest;
    let mut take = |key: &str| rest.remove(key);
    let parameters = parameters(list(first.remove("parameters")), list(take("parameters")));
    if !parameters.is_empty() {
        first.insert("parameters".to_owned(), parameters.into());
    }
    let body = match (first.remove("requestBody"), take("requestBody")) {
        (Some(mut one), Some(other)) => {
            let both = [&one, &other].map(|body| body.get("required") == Some(&Value::Bool(true)));
            contents(&mut one, other);
            if let Some(one) = one.as_object_mut() {
                one.insert("required".to_owned(), (both == [true; 2]).into());
            }
            Some(one)
        }
        (one, other) => one.or(other).map(|mut body| {
            if let Some(body) = body.as_object_mut() {
                body.insert("required".to_owned(), false.into());
            }
            body
        }),
    };
    first.extend(body.map(|body| ("requestBody".to_owned(), body)));
    if let (Some(Value::Object(one)), Some(Value::Object(other))) = (first.get_mut("responses"), take("responses")) {
        for (status, reply) in other {
            match one.get_mut(&status) {
                Some(known) => contents(known, reply),
                None => {
                    one.insert(status, reply);
                }
            }
        }
    }
    let (mut one, other) = (list(first.remove("security")), list(take("security")));
    // None is needed for one of the two.
    if one.is_empty() != other.is_empty() {
        one.push(json!({}));
    }
    let new: Vec<Value> = other.into_iter().filter(|token| !one.contains(token)).collect();
    one.extend(new);
    first.insert("security".to_owned(), one.into());
    if take("deprecated").is_none() {
        first.remove("deprecated");
    }
}

fn list(value: Option<Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(elements)) => elements,
        _ => Vec::new(),
    }
}

/// The parameters of both. What only one asks for is not required.
fn parameters(mut one: Vec<Value>, other: Vec<Value>) -> Vec<Value> {
    let key = |parameter: &Value| (parameter.get("in").cloned(), parameter.get("name").cloned());
    let is_in = |parameters: &[Value], wanted: &Value| {
        let mut named = parameters.iter().filter(|parameter| key(parameter) == key(wanted));
        named.any(|parameter| parameter.get("required") == Some(&Value::Bool(true)))
    };
    let asked: Vec<bool> = one.iter().map(|parameter| is_in(&other, parameter)).collect();
    for (parameter, is_asked) in one.iter_mut().zip(asked) {
        if let Some(parameter) = parameter.as_object_mut().filter(|_| !is_asked) {
            parameter.remove("required");
        }
    }
    for mut parameter in other {
        if !one.iter().any(|known| key(known) == key(&parameter)) {
            if let Some(parameter) = parameter.as_object_mut() {
                parameter.remove("required");
            }
            one.push(parameter);
        }
    }
    one
}

/// The media types of both, of each either schema.
fn contents(one: &mut Value, other: Value) {
    let Value::Object(mut other) = other else { return };
    let Some(Value::Object(other)) = other.remove("content") else {
        return;
    };
    let Some(one) = one.as_object_mut() else { return };
    let known = one.entry("content").or_insert_with(|| json!({}));
    let Some(known) = known.as_object_mut() else { return };
    for (media, value) in other {
        let schema = |value: &Value| value.get("schema").cloned().unwrap_or_default();
        match known.get_mut(&media) {
            Some(known) if schema(known) == schema(&value) => {}
            Some(known) => *known = json!({"schema": either(schema(known), schema(&value))}),
            None => {
                known.insert(media, value);
            }
        }
    }
}

fn either(one: Value, other: Value) -> Value {
    match one.get("anyOf").and_then(Value::as_array) {
        Some(known) => json!({"anyOf": known.iter().chain([&other]).collect::<Vec<_>>()}),
        None => json!({"anyOf": [one, other]}),
    }
}
