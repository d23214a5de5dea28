//! What the way of a request depends on.

use std::borrow::Cow;

use crate::operation::{Method, Operation, ReplyKind, TokenKind, Window};

/// What the way of a request depends on.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    /// The operation's id, or method and path of a raw call.
    pub(crate) id: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) tokens: &'static [TokenKind],
    pub(crate) limits: &'static [Window],
    /// The members that its windows count by, each with its value.
    pub(crate) counted: Vec<(&'static str, Box<str>)>,
    pub(crate) reply: ReplyKind,
}

impl From<&'static Operation> for Route {
    fn from(operation: &'static Operation) -> Self {
        Route {
            id: Cow::Borrowed(operation.id),
            method: operation.method,
            tokens: operation.tokens,
            limits: operation.limits,
            counted: Vec::new(),
            reply: operation.reply,
        }
    }
}
