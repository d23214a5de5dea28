//! The body of a request to a webhook.
//!
//! It has the content as an object, where a message of an app has it as a text, and calls two things otherwise: a post is one level
//! deeper, and the group that is shared has another name.
//!
//! Source: <https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot>.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::error::Category;
use serde_json::value::{RawValue, to_raw_value};

use super::sign::Signature;
use crate::content::SentContent;
use crate::error::ErrorKind;

/// The most that the platform takes, in bytes.
const LONGEST: usize = 20 << 10;

/// Members as they are written. A number keeps all of its digits.
type Members = BTreeMap<String, Box<RawValue>>;

pub(super) fn body(content: &SentContent, signature: Option<&Signature>) -> Result<Bytes, ErrorKind> {
    let (kind, json) = (content.kind(), content.json());
    let (member, value) = match kind {
        "interactive" => ("card", raw(&object(json)?)?),
        "post" => ("content", raw(&within(object(json)?, "post")?)?),
        "share_chat" => ("content", raw(&renamed(object(json)?))?),
        _ => ("content", raw(&object(json)?)?),
    };
    let mut body = Members::from([("msg_type".to_owned(), raw(&kind)?), (member.to_owned(), value)]);
    if let Some(Signature { timestamp, sign }) = signature {
        body.insert("timestamp".to_owned(), raw(timestamp)?);
        body.insert("sign".to_owned(), raw(sign)?);
    }
    let body = serde_json::to_vec(&body).map_err(unwritable)?;
    if body.len() > LONGEST {
        let problem = format!(
            "makes a request of {} bytes, and a custom bot takes {LONGEST} at most; shorten it, or send it in parts",
            body.len()
        );
        return Err(ErrorKind::invalid("content", problem));
    }
    Ok(body.into())
}

fn object(json: &str) -> Result<Members, ErrorKind> {
    serde_json::from_str(json).map_err(|error| {
        // Only the place: what serde says of a value of another type repeats it, and what people write is not for logs.
        let (line, column) = (error.line(), error.column());
        let found = match error.classify() {
            Category::Data => "it is JSON of another kind".to_owned(),
            Category::Eof => format!("it ends too early, at line {line} column {column}"),
            Category::Syntax | Category::Io => format!("it is no JSON from line {line} column {column} on"),
        };
        let problem = format!("is no JSON object: {found}; expected one such as `{{\"text\": \"hello\"}}`");
        ErrorKind::invalid("content", problem)
    })
}

/// The members one level deeper, unless they are already.
fn within(members: Members, name: &str) -> Result<Members, ErrorKind> {
    match members.contains_key(name) {
        true => Ok(members),
        false => Ok(Members::from([(name.to_owned(), raw(&members)?)])),
    }
}

fn renamed(mut members: Members) -> Members {
    if let Some(chat) = members.remove("chat_id") {
        members.insert("share_chat_id".to_owned(), chat);
    }
    members
}

fn raw(value: &impl serde::Serialize) -> Result<Box<RawValue>, ErrorKind> {
    to_raw_value(value).map_err(unwritable)
}

fn unwritable(error: serde_json::Error) -> ErrorKind {
    ErrorKind::invalid("content", format!("is not JSON: {error}"))
}
