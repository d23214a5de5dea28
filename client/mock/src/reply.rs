//! From a payload that has a type to an answer, in the form that the operation has.

use std::sync::Arc;

use feishu_client::endpoint::{Endpoint, Paged};
use feishu_client::operation::{Operation, PagingStyle, ReplyKind};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::recorded::Recorded;

/// A success with this payload.
pub(crate) fn payload(operation: &Operation, payload: Value) -> Answer {
    match operation.reply {
        ReplyKind::Flat => {
            let mut body = payload;
            if let Value::Object(members) = &mut body {
                members.insert("code".to_owned(), json!(0));
                members.entry("msg").or_insert(json!("success"));
            }
            Answer::json(&body)
        }
        _ => Answer::payload(&payload),
    }
}

/// A value as JSON. One that refuses to be written is told in its place.
pub(crate) fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| json!(format!("a value of the test is no JSON: {error}")))
}

/// Messages of a stream.
pub(crate) fn events(messages: impl IntoIterator<Item = impl Serialize>) -> Answer {
    let lines = messages
        .into_iter()
        .map(|message| format!("data: {}\n\n", json_of(&message)));
    Answer::bytes("text/event-stream", lines.collect::<String>())
}

/// A failure with a code of the page, with its status if the page tells one.
pub(crate) fn failure<E: Endpoint>(code: E::Error) -> Answer {
    use feishu_client::error::ErrorCode as _;
    // The name, in front of which the code's `Display` has the number.
    let (number, text) = (code.code(), code.to_string());
    let name = text.strip_prefix(&format!("{number}: ")).unwrap_or(&text);
    Answer::failure(code.status().unwrap_or(200), number, name)
}

/// Pages, each with the way to the next.
pub(crate) struct Pages {
    operation: &'static Operation,
    pages: Arc<[Vec<Value>]>,
}

impl Pages {
    pub(crate) fn new<E: Paged<Item: Serialize>>(pages: impl IntoIterator<Item: IntoIterator<Item = E::Item>>) -> Self {
        Pages {
            operation: E::OPERATION,
            pages: pages
                .into_iter()
                .map(|items| items.into_iter().map(|item: E::Item| json_of(&item)).collect())
                .collect(),
        }
    }

    /// The page that a request asks for.
    pub(crate) fn answer(&self, request: &Recorded) -> Answer {
        let Some(paging) = &self.operation.paging else {
            return Answer::failure(500, crate::answer::NOT_EXPECTED, "the operation has no pages");
        };
        let asked = request.position(paging.cursor);
        let Some(index) = self.index(paging.style, asked.as_deref().unwrap_or_default()) else {
            let message = format!("`{}` names no page that this platform told of", paging.cursor);
            return Answer::failure(400, crate::answer::NOT_EXPECTED, &message);
        };
        let mut body = Value::Object(Map::new());
        let items = self.pages.get(index).cloned().unwrap_or_default();
        let more = index + 1 < self.pages.len();
        put(&mut body, paging.items, json!(items));
        put(&mut body, paging.has_more, json!(more));
        put(
            &mut body,
            paging.next,
            json!(if more { token(index + 1) } else { String::new() }),
        );
        put(
            &mut body,
            paging.total,
            json!(self.pages.iter().map(Vec::len).sum::<usize>()),
        );
        payload(self.operation, body)
    }

    fn index(&self, style: PagingStyle, asked: &str) -> Option<usize> {
        if asked.is_empty() {
            return Some(0);
        }
        match style {
            PagingStyle::Token => (1..self.pages.len()).find(|index| token(*index) == asked),
            PagingStyle::Page => asked.parse::<usize>().ok().map(|number| number.saturating_sub(1)),
            _ => {
                let skipped: usize = asked.parse().ok()?;
                let mut begins = self.pages.iter().scan(0, |sum, page| {
                    let begin = *sum;
                    *sum += page.len();
                    Some(begin)
                });
                let index = begins.position(|begin| begin == skipped);
                Some(index.unwrap_or(self.pages.len()))
            }
        }
    }
}

/// The token of a page after the first.
fn token(index: usize) -> String {
    format!("page-{}", index + 1)
}

/// Sets a member of a payload by its way, with `.` for one object deeper.
pub(crate) fn put(body: &mut Value, way: Option<&str>, value: Value) {
    let Some(way) = way else { return };
    let mut place = body;
    for name in way.split('.') {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(members) = place else { return };
        place = members.entry(name).or_insert(Value::Null);
    }
    *place = value;
}
