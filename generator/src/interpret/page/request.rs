//! The request: headers, tokens, parameters, body.

use std::collections::BTreeSet;

use feishu_spec::{Body, BodyKind, Field, Method, Parameters, Token, Type};
use serde_json::Value;

use crate::interpret::cell::tokens;
use crate::interpret::cell::types::{self, Written};
use crate::interpret::context::{Context, Spot};
use crate::interpret::page::idempotency;
use crate::interpret::page::section::{Sections, fields};
use crate::interpret::table::content_place;
use crate::interpret::table::fields::Builder;
use crate::interpret::table::rows::{Columns, Node, tree};
use crate::interpret::table::shapes::Shapes;
use crate::labels::{Heading, Place};
use crate::locate::Cell;
use crate::problem::Rule;

/// What the request of an operation is made of.
#[derive(Default)]
pub(crate) struct Request {
    pub(crate) tokens: Vec<Token>,
    /// The section and row of the header that carries a token.
    pub(crate) authorization: Option<(String, usize)>,
    pub(crate) parameters: Parameters,
    pub(crate) body: Body,
    /// The field that makes it safe to send the request again.
    pub(crate) idempotency: Option<String>,
}

/// Reads the sections of the request.
pub(crate) fn read(
    context: &mut Context,
    shapes: &mut Shapes,
    sections: &Sections<'_>,
    method: Method,
    path: &str,
) -> Request {
    let mut request = Request::default();
    let mut multipart = headers(context, shapes, sections, &mut request);
    let sample = sections.samples(&[Heading::BodyExample, Heading::Body]).next();
    let otherwise = if matches!(method, Method::Get | Method::Delete) {
        Place::Query
    } else {
        Place::Body
    };
    let mut body = Vec::new();
    let mut content = None;
    let mut has_body = false;
    for (heading, usual) in [
        (Heading::Path, Place::Path),
        (Heading::Query, Place::Query),
        (Heading::Body, Place::Body),
        (Heading::Parameters, otherwise),
    ] {
        let Some((section, nodes)) = fields(context, sections, heading) else {
            continue;
        };
        has_body |= usual == Place::Body;
        for (place, mut nodes) in by_place(context, nodes, usual) {
            if place == Place::Path {
                retain_known(context, section, path, &mut nodes);
            }
            let list = match place {
                Place::Path => &mut request.parameters.path,
                Place::Query => &mut request.parameters.query,
                Place::Body => &mut body,
            };
            if place == Place::Body {
                content = content.or_else(|| content_place::of(&nodes));
            }
            let sample = if place == Place::Body { sample.as_ref() } else { None };
            if let Some(file) = nodes
                .iter()
                .find(|node| place == Place::Body && !multipart && is_file(node))
            {
                let spot = Spot::row(section, file.row);
                context.note(spot, &file.name, "a file in a body of JSON: the body is sent as a form");
                multipart = true;
            }
            extend(context, shapes, section, &nodes, (place, multipart), sample, list);
            if place != Place::Path {
                idempotency::note(context, section, &nodes, list, &mut request.idempotency);
            }
        }
    }
    context.samples.request = sample;
    path_parameters(context, path, &mut request.parameters.path, &mut body);
    request.body = Body {
        kind: match (multipart, has_body && !body.is_empty()) {
            (true, _) => BodyKind::Multipart,
            (false, true) => BodyKind::Json,
            (false, false) => BodyKind::None,
        },
        fields: body,
        content,
        value: None,
    };
    request
}

/// Whether the node is a file: one with members is an object of that name.
fn is_file(node: &Node<'_>) -> bool {
    node.members.is_empty() && types::read(&node.kind) == Written::File
}

/// Reads the tables of headers. `true` when the body is a multipart form.
fn headers(context: &mut Context, shapes: &mut Shapes, sections: &Sections<'_>, request: &mut Request) -> bool {
    let mut multipart = false;
    for section in sections.with(Heading::Header) {
        for table in sections.tables(section) {
            let Some(columns) = Columns::of(table, context.labels) else {
                context.rule(Rule::NoFields, table.rows.len());
                continue;
            };
            let mut others = Vec::new();
            for node in tree(context, &section.heading, table, &columns) {
                let empty = Cell::default();
                let cell = node.description.unwrap_or(&empty);
                match node.name.to_lowercase().as_str() {
                    "authorization" => {
                        context.kept(node.rows());
                        request.tokens.extend(tokens::of(cell));
                        request.authorization = Some((section.heading.clone(), node.row));
                    }
                    "content-type" => {
                        context.kept(node.rows());
                        multipart |= cell.text().contains("multipart/form-data");
                    }
                    _ => others.push(node),
                }
            }
            let mut builder = Builder::new(context, shapes, &section.heading);
            let found = builder.fields(&others, &mut vec!["header".to_owned()], None);
            idempotency::note(context, &section.heading, &others, &found, &mut request.idempotency);
            request.parameters.header.extend(found);
        }
    }
    request.tokens.sort_unstable();
    request.tokens.dedup();
    multipart
}

/// Groups nodes by the place that their table names for each, if it does.
fn by_place<'a>(context: &Context, nodes: Vec<Node<'a>>, usual: Place) -> Vec<(Place, Vec<Node<'a>>)> {
    let mut groups: Vec<(Place, Vec<Node<'a>>)> = Vec::new();
    for node in nodes {
        let place = context.labels.place(&node.place).unwrap_or(usual);
        match groups.iter_mut().find(|(at, _)| *at == place) {
            Some((_, group)) => group.push(node),
            None => groups.push((place, vec![node])),
        }
    }
    groups
}

fn extend(
    context: &mut Context,
    shapes: &mut Shapes,
    section: &str,
    nodes: &[Node<'_>],
    (place, multipart): (Place, bool),
    sample: Option<&Value>,
    list: &mut Vec<Field>,
) {
    let root = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
    };
    let mut builder = Builder::new(context, shapes, section);
    builder.form = multipart && place == Place::Body;
    let mut known: BTreeSet<String> = list.iter().map(|field| field.name.clone()).collect();
    for field in builder.fields(nodes, &mut vec![root.to_owned()], sample) {
        if !known.insert(field.name.clone()) {
            builder.context.warn(
                Spot::section(section),
                &field.name,
                "the parameter stands in two sections: the first is kept",
            );
        } else {
            list.push(field);
        }
    }
}

/// Puts path parameters in the order of the path. All of them are required, so that no field says so. Pages without a
/// table of them list one among the members of the body.
fn path_parameters(context: &mut Context, path: &str, list: &mut Vec<Field>, body: &mut Vec<Field>) {
    let mut listed = std::mem::take(list);
    for name in names(path) {
        let take = |fields: &mut Vec<Field>| {
            let at = fields.iter().position(|field| field.name == name)?;
            Some(fields.remove(at))
        };
        let mut field = take(&mut listed).or_else(|| take(body)).unwrap_or_else(|| {
            context.warn(
                Spot::section(""),
                name,
                "the path parameter is in no table: taken as a string",
            );
            Field::new(name, Type::String)
        });
        field.required = false;
        list.push(field);
    }
}

/// The names of the parameters of a path, in their order.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix(':'))
}

/// Drops the nodes of path parameters that the path does not have.
fn retain_known(context: &mut Context, section: &str, path: &str, nodes: &mut Vec<Node<'_>>) {
    let known: BTreeSet<&str> = names(path).collect();
    nodes.retain(|node| {
        let is_known = known.contains(node.name.as_str());
        if !is_known {
            let place = Spot::row(section, node.row);
            context.warn(place, &node.name, "the path parameter is not in the path: left out");
            context.rows.problems += node.rows();
        }
        is_known
    });
}
