//! One page about an operation.

use feishu_spec::{Endpoint, SCHEMA_VERSION, Token};

use crate::interpret::context::{Context, Spot};
use crate::interpret::page::about;
use crate::interpret::page::identity::{self, Identity};
use crate::interpret::page::limits;
use crate::interpret::page::paging;
use crate::interpret::page::request::{self, Request};
use crate::interpret::page::response;
use crate::interpret::page::section::{Sections, account_for_others};
use crate::interpret::table::basic_facts::{self, Basics};
use crate::interpret::table::errors;
use crate::interpret::table::shapes::Shapes;
use crate::labels::Heading;
use crate::locate::{Page, Table};

/// The headings whose tables are read.
const TAKEN: [Heading; 8] = [
    Heading::Header,
    Heading::Path,
    Heading::Query,
    Heading::Body,
    Heading::Parameters,
    Heading::ReplyHeader,
    Heading::Reply,
    Heading::Errors,
];

/// Reads the page. `None` when it gives no spec; an error says why.
pub(crate) fn read(context: &mut Context, page: &Page, section: &str, table: &Table) -> Option<Endpoint> {
    let sections = Sections::of(page, context.labels, Some(table));
    let basics = basic_facts::read(context, section, table);
    let source = about::source(context, page);
    complete(context, section, &basics, &sections)?;
    account_for_others(context, &sections, &TAKEN);

    let mut shapes = Shapes::default();
    let request = request::read(context, &mut shapes, &sections, basics.method?, &basics.path);
    let tokens = tokens(context, &request, &basics.tokens);
    let redirects = request
        .parameters
        .query
        .iter()
        .any(|field| field.name == "redirect_uri");
    let response = response::read(context, &mut shapes, &sections, redirects);
    let codes = codes(context, &sections);
    let (method, source) = (basics.method?, source?);
    let Identity { id, given } = match identity::operation(page, method, &basics.path) {
        Ok(identity) => identity,
        Err((found, expected)) => {
            context.error(Spot::section(section), &found, expected);
            return None;
        }
    };
    context.id_is_given = given;
    let errors = errors::finish(context, &id, codes);
    let Basics {
        host,
        path,
        rate_limit,
        app_types,
        scopes,
        field_scopes,
        ..
    } = basics;
    let mut spec = Endpoint {
        schema: SCHEMA_VERSION,
        id,
        title: about::title(page),
        page: source,
        deprecated: about::is_deprecated(page, &sections, context.labels),
        method,
        host,
        path,
        tokens,
        app_types,
        rate_limit,
        scopes,
        field_scopes,
        parameters: request.parameters,
        body: request.body,
        response,
        paging: None,
        idempotency: request.idempotency,
        errors,
        types: std::collections::BTreeMap::new(),
        doc: about::summary(context, page),
    };
    let fields: Vec<_> = spec.request_fields().collect();
    spec.rate_limit = limits::find(page, context.labels, &fields, spec.rate_limit.as_ref());
    shapes.tell_unknown(context);
    spec.types = shapes.name(
        &mut [
            &mut spec.parameters.path,
            &mut spec.parameters.query,
            &mut spec.parameters.header,
            &mut spec.body.fields,
            &mut spec.response.fields,
            &mut spec.response.headers,
        ],
        &mut spec.body.value.iter_mut().chain(&mut spec.response.value),
    );
    spec.paging = paging::find(&spec.parameters, &spec.body, &spec.response, &spec.types);
    Some(spec)
}

/// The kinds of token. Those that the table of basic facts names count on pages that have no table of headers. A page that asks
/// for a token and names no kind is not one about an operation that sends none.
fn tokens(context: &mut Context, request: &Request, named: &[Token]) -> Vec<Token> {
    if !request.tokens.is_empty() {
        return request.tokens.clone();
    }
    if let Some((section, row)) = &request.authorization
        && named.is_empty()
    {
        let expected = "expected the kinds of access token: tenant_access_token, user_access_token or app_access_token";
        context.error(Spot::row(section, *row), "", expected);
    }
    named.to_vec()
}

/// Whether the page has what every page about an operation has. One that has not may have been cut off, and must not
/// replace the spec of a whole one.
fn complete(context: &mut Context, section: &str, basics: &Basics, sections: &Sections<'_>) -> Option<()> {
    let failed = context
        .problems
        .iter()
        .any(|problem| problem.level == crate::problem::Level::Error);
    if basics.path.is_empty() || basics.method.is_none() {
        if !failed {
            context.error(
                Spot::section(section),
                "",
                "expected a row `HTTP URL` and a row `HTTP Method`",
            );
        }
        return None;
    }
    let reply = [
        Heading::Response,
        Heading::Reply,
        Heading::ReplyHeader,
        Heading::ReplyExample,
    ];
    if !reply.iter().any(|heading| sections.with(*heading).next().is_some()) {
        context.error(
            Spot::section(""),
            "",
            "expected a section about the response: is the page cut off?",
        );
        return None;
    }
    (!failed).then_some(())
}

/// Reads all tables of codes, those of sub-codes too.
fn codes(context: &mut Context, sections: &Sections<'_>) -> Vec<errors::Found> {
    let mut found = Vec::new();
    for (heading, section) in &sections.all {
        let parent = context.labels.sub_codes_of(&section.heading);
        if *heading != Some(Heading::Errors) && parent.is_none() {
            continue;
        }
        for table in sections.tables(section) {
            match errors::read(context, &section.heading, table, parent) {
                Some(codes) => found.extend(codes),
                None => context.rule(crate::problem::Rule::NoFields, table.rows.len()),
            }
        }
    }
    found
}
