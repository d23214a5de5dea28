//! What came as the content of a message.
//!
//! **In**: a kind, and a text that should be its JSON. **Out**: the type of that kind, or both as they came. **What can fail**: an object
//! of which the kind or the text is missing.

use std::fmt;

use crate::error::MissingMember;
use crate::object::{Meta, Node, Object, Sink, Union, View, debug, fill_received};

/// A content of a kind that no page lists, or that is otherwise than its page says.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UnknownContent {
    kind: String,
    text: String,
    why: Option<String>,
}

impl UnknownContent {
    /// The kind, as it is called on the wire.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The content as it came, mostly JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is otherwise than documented; `None` for a kind that no page lists.
    #[must_use]
    pub fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }
}

impl Object for UnknownContent {
    fn members(&self, sink: &mut Sink<'_>) {
        sink.put(
            &Meta {
                name: "UnknownContent",
                fields: &["kind", "text", "why"],
                required: 0,
            },
            &[&self.kind, &self.text, &self.why],
        );
    }

    fn slot(&mut self, index: usize) -> &mut dyn Node {
        match index {
            0 => &mut self.kind,
            1 => &mut self.text,
            _ => &mut self.why,
        }
    }
}

impl fmt::Debug for UnknownContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

/// A content of this kind. The arms of `T` are the kinds.
pub fn read<T: Union + From<UnknownContent>>(kind: String, text: String) -> T {
    let mut content = T::from(UnknownContent::default());
    match fill(&mut content, &kind, &text) {
        Ok(true) => content,
        Ok(false) => UnknownContent { kind, text, why: None }.into(),
        Err(why) => UnknownContent {
            kind,
            text,
            why: Some(why),
        }
        .into(),
    }
}

/// Whether the kind is listed, in which case the text was read; or why it could not be.
fn fill(content: &mut dyn Union, kind: &str, text: &str) -> Result<bool, String> {
    let Some(arm) = content.arms().find(kind) else {
        return Ok(false);
    };
    // `null` would be an object without members.
    if !text.trim_start().starts_with('{') {
        return Err("expected a JSON object".to_owned());
    }
    match fill_received(content.turn(arm), text) {
        Ok(()) => Ok(true),
        Err(error) => Err(error.to_string()),
    }
}

/// The content of an object: `by` and `at` are the ways to its kind and to its text.
///
/// # Errors
///
/// One of both is not there.
pub fn content<T: Union + From<UnknownContent>>(
    object: &dyn Object,
    by: &'static str,
    at: &'static str,
) -> Result<T, MissingMember> {
    let find = |way| text_at(object, way).ok_or_else(|| MissingMember::new(object.meta().name, way));
    Ok(read(find(by)?, find(at)?))
}

/// The text to which a way of names leads.
fn text_at(object: &dyn Object, way: &str) -> Option<String> {
    let (name, rest) = way.split_once('.').unwrap_or((way, ""));
    let mut found = None;
    object.each(|_, member, node| match node.view() {
        _ if member != name => {}
        View::Str(text) if rest.is_empty() => found = Some(text.to_owned()),
        View::Object(inner) if !rest.is_empty() => found = text_at(inner, rest),
        _ => {}
    });
    found
}
