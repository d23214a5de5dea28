//! What a call adds to its request: parameters of the query and members of the JSON body that the page does not have.

use serde::Serialize;
use serde_json::Value;

use super::address::Pair;
use crate::error::ErrorKind;
use crate::object::Object;
use crate::operation::{BodyKind, Operation};

/// What a call adds to its request.
#[derive(Clone, Default)]
pub(crate) struct Additions {
    query: Vec<Pair>,
    /// Names, and values as JSON, or why one is none.
    members: Vec<(String, Result<Vec<u8>, String>)>,
}

impl Additions {
    pub(crate) fn query(&mut self, name: &str, value: String) {
        self.query.push((name.to_owned().into(), value));
    }

    pub(crate) fn member(&mut self, name: &str, value: &impl Serialize) {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        self.members.push((name.to_owned(), json));
    }

    /// Whether a name is given, in the body or before it, were it as `null`.
    pub(super) fn has(&self, name: &str, in_body: bool) -> bool {
        match in_body {
            true => self.members.iter().any(|(known, _)| known == name),
            false => self.query.iter().any(|(known, _)| known == name),
        }
    }

    /// Whether a value is given for a name, `null` and `""` being none.
    pub(super) fn has_value(&self, name: &str) -> bool {
        let given = |json: &Result<Vec<u8>, String>| json.as_ref().is_ok_and(|json| json != b"null" && json != b"\"\"");
        self.members.iter().any(|(known, json)| known == name && given(json))
            || self
                .query
                .iter()
                .any(|(known, value)| known == name && !value.is_empty())
    }

    /// The value that is given for a name.
    pub(super) fn value(&self, name: &str) -> Option<Value> {
        let in_query = self.query.iter().find(|(known, _)| known == name);
        if let Some((_, value)) = in_query {
            return Some(value.as_str().into());
        }
        let (_, json) = self.members.iter().find(|(known, _)| known == name)?;
        serde_json::from_slice(json.as_ref().ok()?).ok()
    }

    /// Appends to a query.
    ///
    /// # Errors
    ///
    /// A parameter that the request has already.
    pub(super) fn add_query(&self, query: &mut Vec<Pair>) -> Result<(), ErrorKind> {
        let known = |name: &str| query.iter().any(|(known, _)| known == name);
        if let Some((name, _)) = self.query.iter().find(|(name, _)| known(name)) {
            return Err(twice(name, "by its field and by `Call::query`"));
        }
        query.extend(self.query.iter().cloned());
        Ok(())
    }

    /// Appends to the object that a request's body is.
    ///
    /// # Errors
    ///
    /// A body that is no JSON object; a member that the request has already; a value that is no JSON.
    pub(super) fn add_members(
        &self,
        operation: &Operation,
        request: &dyn Object,
        body: &mut Vec<u8>,
    ) -> Result<(), ErrorKind> {
        let Some((first, _)) = self.members.first() else {
            return Ok(());
        };
        if operation.body != BodyKind::Json {
            return Err(ErrorKind::invalid(first, no_object(operation.body)));
        }
        request.try_each(|index, known, _| {
            let in_body = index >= operation.body_start();
            match in_body && self.members.iter().any(|(name, _)| name == known) {
                true => Err(twice(known, "by its field and by `Call::member`")),
                false => Ok(()),
            }
        })?;
        for (index, (name, value)) in self.members.iter().enumerate() {
            if self.members.iter().take(index).any(|(earlier, _)| earlier == name) {
                return Err(twice(name, "by `Call::member`, two times"));
            }
            let value = value
                .as_ref()
                .map_err(|problem| ErrorKind::invalid(name, format!("is not JSON: {problem}")))?;
            // The brace that closes the object.
            body.pop();
            if body.len() > 1 {
                body.push(b',');
            }
            body.extend_from_slice(Value::from(name.as_str()).to_string().as_bytes());
            body.push(b':');
            body.extend_from_slice(value);
            body.push(b'}');
        }
        Ok(())
    }
}

fn no_object(body: BodyKind) -> String {
    let has = match body {
        BodyKind::None => "no body",
        BodyKind::Json | BodyKind::JsonValue => "a body that is one value without members",
        BodyKind::Multipart => "a form as its body",
    };
    format!(
        "is given by `Call::member`, which adds to a JSON object, and this request has {has}; \
         expected a raw call (`Client::raw`), which sends any body"
    )
}

fn twice(name: &str, by: &str) -> ErrorKind {
    ErrorKind::invalid(name, format!("is given twice: {by}; expected one of them"))
}
