//! From one page to the next, for every form of paging.

use std::collections::HashSet;

use serde_json::Value;

use crate::error::{DecodeError, ErrorKind};
use crate::object::{Node, Object, Scalar, View};
use crate::operation::{Paging, PagingStyle};

/// Where a stream of pages stands.
#[derive(Debug, Default)]
pub(super) struct Cursor {
    /// The tokens that came, to notice one that comes again.
    tokens: HashSet<String>,
    /// How many items came.
    items: i64,
}

impl Cursor {
    /// Moves the request to the page after this one. Whether there is one.
    pub(super) fn advance(
        &mut self,
        paging: Option<&Paging>,
        request: &mut dyn Object,
        page: &dyn Node,
    ) -> Result<bool, ErrorKind> {
        let Some(paging) = paging else { return Ok(false) };
        if flag(page, paging.has_more) == Some(false) {
            return Ok(false);
        }
        match paging.style {
            PagingStyle::Token => self.follow(paging, request, page),
            PagingStyle::Offset | PagingStyle::Page => Ok(self.count(paging, request, page)),
        }
    }

    fn follow(&mut self, paging: &Paging, request: &mut dyn Object, page: &dyn Node) -> Result<bool, ErrorKind> {
        let token = paging.next.and_then(|path| find(&page.view(), path, text));
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            return Ok(false);
        };
        if !self.tokens.insert(token.clone()) {
            return Err(ErrorKind::Decode(DecodeError {
                problem: format!(
                    "$.data.{}: the token of an earlier page came again",
                    paging.next.unwrap_or_default()
                ),
                status: 200,
                log_id: None,
            }));
        }
        Ok(set(request, paging.cursor, Scalar::Str(token.into())))
    }

    /// Moves on by the number of items on the page, or by one page; ends with a page without items, or when all have come.
    fn count(&mut self, paging: &Paging, request: &mut dyn Object, page: &dyn Node) -> bool {
        let on_page = paging
            .items
            .and_then(|path| find(&page.view(), path, |list| Some(length(list))));
        let total = paging.total.and_then(|path| find(&page.view(), path, number));
        self.items += on_page.unwrap_or(0);
        if on_page == Some(0) || total.is_some_and(|total| self.items >= total) {
            return false;
        }
        // With neither a list to count nor a flag, nothing would ever say that it is over.
        if on_page.is_none() && paging.has_more.is_none() {
            return false;
        }
        let now = find(&View::Object(request), paging.cursor, number);
        let next = match paging.style {
            PagingStyle::Offset => now.unwrap_or(0).saturating_add(on_page.unwrap_or(0)),
            PagingStyle::Page | PagingStyle::Token => now.unwrap_or(1).saturating_add(1),
        };
        Some(next) != now && set(request, paging.cursor, Scalar::Int(next))
    }
}

/// Sets a member of a request. Whether it has such a member.
pub(super) fn set(request: &mut dyn Object, name: &str, position: Scalar<'_>) -> bool {
    let Some(index) = request.meta().fields.iter().position(|field| *field == name) else {
        return false;
    };
    request.slot(index).put(position).is_ok()
}

/// Reads what a path such as `okr.list` leads to.
fn find<R>(view: &View<'_>, path: &str, read: impl Fn(&View<'_>) -> Option<R>) -> Option<R> {
    let mut found = None;
    visit(view, path, &mut |view| found = read(view));
    found
}

fn visit(view: &View<'_>, path: &str, show: &mut dyn FnMut(&View<'_>)) {
    let (name, rest) = path
        .split_once('.')
        .map_or((path, None), |(name, rest)| (name, Some(rest)));
    let mut go_on = |view: &View<'_>| match rest {
        Some(rest) => visit(view, rest, show),
        None => show(view),
    };
    match view {
        View::Object(object) => object.each(|_, field, node| {
            if field == name {
                go_on(&node.view());
            }
        }),
        View::Value(value) => {
            if let Some(value) = value.get(name) {
                go_on(&View::Value(value));
            }
        }
        _ => {}
    }
}

fn text(view: &View<'_>) -> Option<String> {
    match view {
        View::Str(text) => Some((*text).to_owned()),
        View::Int(number) | View::Named(number, _) => Some(number.to_string()),
        View::Value(Value::String(text)) => Some(text.clone()),
        View::Value(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn number(view: &View<'_>) -> Option<i64> {
    text(view)?.parse().ok()
}

fn flag(page: &dyn Node, path: Option<&str>) -> Option<bool> {
    find(&page.view(), path?, |view| match view {
        View::Bool(flag) => Some(*flag),
        View::Value(value) => value.as_bool(),
        other => text(other)?.parse().ok(),
    })
}

fn length(view: &View<'_>) -> i64 {
    let length = match view {
        View::List(list) => list.len(),
        View::Map(map) => map.len(),
        View::Value(Value::Array(values)) => values.len(),
        _ => 0,
    };
    i64::try_from(length).unwrap_or(i64::MAX)
}
