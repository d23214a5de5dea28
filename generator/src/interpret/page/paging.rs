//! How a reply is cut into pages: which fields of the request and of the reply belong together.

use std::collections::BTreeMap;

use feishu_spec::{Body, Field, ObjectType, Paging, PagingStyle, Parameters, Place, Response, Type};

/// Request fields that carry the token of a page.
const TOKENS: [&str; 3] = ["page_token", "pageToken", "next_page_token"];
/// Request fields with the number of items.
const SIZES: [&str; 4] = ["page_size", "pageSize", "limit", "size"];
/// Reply fields with the token of the next page, best first.
const NEXT: [&str; 4] = ["page_token", "next_page_token", "pageToken", "nextPageToken"];
/// Reply fields that tell whether there is more.
const MORE: [&str; 3] = ["has_more", "hasMore", "has_next"];
/// Reply fields with the number of all items. What is called `count` may be that of one page.
const TOTALS: [&str; 2] = ["total", "total_count"];

/// The paging of an operation, if its reply comes in pages.
///
/// A reply that only documents `has_more`, and a request that sends a token that nothing gives, are no paging.
pub(crate) fn find(
    parameters: &Parameters,
    body: &Body,
    response: &Response,
    types: &BTreeMap<String, ObjectType>,
) -> Option<Paging> {
    let (place, fields) = [(Place::Query, &parameters.query), (Place::Body, &body.fields)]
        .into_iter()
        .find(|(_, fields)| cursor(fields).is_some())?;
    let (style, cursor) = cursor(fields)?;
    let reply = &response.fields;
    let next = name(reply, &NEXT, |kind| matches!(kind, Type::String | Type::Integer));
    if style == PagingStyle::Token && next.is_none() {
        return None;
    }
    let items = items(reply, types);
    let has_more = name(reply, &MORE, |kind| *kind == Type::Boolean);
    let total = name(reply, &TOTALS, |kind| matches!(kind, Type::Integer | Type::String));
    if style != PagingStyle::Token && items.is_none() && total.is_none() && has_more.is_none() {
        return None;
    }
    Some(Paging {
        style,
        place,
        cursor,
        size: name(fields, &SIZES, |kind| matches!(kind, Type::Integer | Type::String)),
        items,
        next: if style == PagingStyle::Token { next } else { None },
        has_more,
        total,
    })
}

/// The field that moves from page to page, and how.
fn cursor(fields: &[Field]) -> Option<(PagingStyle, String)> {
    let scalar = |kind: &Type| matches!(kind, Type::String | Type::Integer);
    if let Some(token) = name(fields, &TOKENS, scalar) {
        return Some((PagingStyle::Token, token));
    }
    let size = name(fields, &["page_size", "limit"], scalar)?;
    if let Some(offset) = name(fields, &["offset"], |kind| {
        *kind == Type::Integer || *kind == Type::String
    }) {
        return Some((PagingStyle::Offset, offset));
    }
    let page = name(fields, &["page", "page_index", "page_num", "page_number"], scalar)?;
    (size == "page_size").then_some((PagingStyle::Page, page))
}

fn name(fields: &[Field], names: &[&str], fits: impl Fn(&Type) -> bool) -> Option<String> {
    let found = names
        .iter()
        .find(|name| fields.iter().any(|field| field.name == **name && fits(&field.kind)))?;
    Some((*found).to_owned())
}

/// The one list of the reply: `items`, or the only list beside it, or the only list one object further in.
fn items(reply: &[Field], types: &BTreeMap<String, ObjectType>) -> Option<String> {
    let lists = |fields: &[Field]| -> Vec<String> {
        let lists = fields.iter().filter(|field| matches!(field.kind, Type::Array(_)));
        lists.map(|field| field.name.clone()).collect()
    };
    let found = lists(reply);
    if found.iter().any(|name| name == "items") {
        return Some("items".to_owned());
    }
    match found.as_slice() {
        [only] => return Some(only.clone()),
        [] => {}
        _ => return None,
    }
    let mut inner = reply.iter().filter_map(|field| match &field.kind {
        Type::Object(object) => Some((field, types.get(object)?)),
        _ => None,
    });
    let (field, object) = inner.next()?;
    match (lists(&object.fields).as_slice(), inner.next()) {
        ([only], None) => Some(format!("{}.{only}", field.name)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(list: &[(&str, Type)]) -> Vec<Field> {
        list.iter()
            .map(|(name, kind)| Field::new(*name, kind.clone()))
            .collect()
    }

    fn paging(query: &[(&str, Type)], body: &[(&str, Type)], reply: &[(&str, Type)]) -> Option<Paging> {
        let parameters = Parameters {
            query: fields(query),
            ..Parameters::default()
        };
        let body = Body {
            fields: fields(body),
            ..Body::default()
        };
        let response = Response {
            fields: fields(reply),
            ..Response::default()
        };
        find(&parameters, &body, &response, &BTreeMap::new())
    }

    fn list() -> Type {
        Type::Array(Box::new(Type::String))
    }

    /// Three pages on approvals say that it is how many were returned.
    #[test]
    fn a_count_of_one_page_ends_all_pages() {
        let asked = [("offset", Type::Integer), ("limit", Type::Integer)];
        let of = |total: &str| paging(&[], &asked, &[("tasks", list()), (total, Type::Integer)]);
        assert_eq!(of("count").unwrap().total, None);
        assert_eq!(of("total").unwrap().total.as_deref(), Some("total"));
    }

    #[test]
    fn tokens_in_query_or_body() {
        let asked = [("page_token", Type::String), ("page_size", Type::Integer)];
        let reply = [
            ("items", list()),
            ("page_token", Type::String),
            ("has_more", Type::Boolean),
        ];
        let found = paging(&asked, &[], &reply).unwrap();
        assert_eq!((found.place, found.cursor.as_str()), (Place::Query, "page_token"));
        assert_eq!(
            (found.items.as_deref(), found.next.as_deref()),
            (Some("items"), Some("page_token"))
        );
        assert_eq!(
            (found.has_more.as_deref(), found.size.as_deref()),
            (Some("has_more"), Some("page_size"))
        );
        assert_eq!(paging(&[], &asked, &reply).unwrap().place, Place::Body);
    }

    #[test]
    fn several_lists_are_no_items() {
        let asked = [("page_token", Type::String)];
        let reply = [("ids", list()), ("deleted_ids", list()), ("page_token", Type::String)];
        assert_eq!(paging(&asked, &[], &reply).unwrap().items, None);
    }

    #[test]
    fn a_token_that_nothing_gives_and_the_size_of_a_file_are_no_paging() {
        assert_eq!(paging(&[("page_token", Type::String)], &[], &[("items", list())]), None);
        assert_eq!(
            paging(&[], &[("size", Type::Integer)], &[("file_token", Type::String)]),
            None
        );
    }

    #[test]
    fn offsets_and_page_numbers() {
        let reply = [("items", list()), ("total", Type::Integer)];
        let offset = paging(&[("offset", Type::Integer), ("limit", Type::Integer)], &[], &reply).unwrap();
        assert_eq!((offset.style, offset.cursor.as_str()), (PagingStyle::Offset, "offset"));
        let page = paging(&[("page", Type::Integer), ("page_size", Type::Integer)], &[], &reply).unwrap();
        assert_eq!((page.style, page.total.as_deref()), (PagingStyle::Page, Some("total")));
    }
}
