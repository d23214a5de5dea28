//! What must hold in an operation.

use super::check::{Check, Problem};
use crate::endpoint::{BodyKind, ResponseKind};
use crate::field::{Field, field_at};
use crate::models::Table;
use crate::words::is_symbol;
use crate::{Endpoint, Place, address, header};

/// Checks an operation.
#[must_use]
pub fn endpoint(spec: &Endpoint) -> Vec<Problem> {
    let mut check = Check::new(&spec.types);
    check.head(spec.schema, &spec.page);
    check.id(&spec.id);
    check.host(spec.host.as_deref());
    check.path(spec);
    check.fields("$.parameters.path", &spec.parameters.path);
    check.fields("$.parameters.query", &spec.parameters.query);
    check.fields("$.parameters.header", &spec.parameters.header);
    check.headers(&spec.parameters.header);
    check.payload("$.body", &spec.body.fields, spec.body.value.as_ref());
    check.payload("$.response", &spec.response.fields, spec.response.value.as_ref());
    check.place("$.body", spec.body.content.as_ref(), &spec.body.fields);
    check.place("$.response", spec.response.content.as_ref(), &spec.response.fields);
    check.fields("$.response.headers", &spec.response.headers);
    check.payloads(spec);
    check.errors(&spec.errors);
    check.paging(spec);
    check.idempotency(spec);
    check.limits(spec);
    check.types();
    check.reply_model(spec);
    check.models(Table::of_endpoint(spec));
    check.problems
}

impl Check<'_> {
    /// The access token goes to the host.
    fn host(&mut self, host: Option<&str>) {
        if let Some(host) = host.filter(|host| !address::HOSTS.contains(host)) {
            let known = address::HOSTS.map(|host| format!("`{host}`")).join(" or ");
            let what =
                format!("`{host}` is no reviewed host of the platform, expected none for the open host, or {known}");
            self.problem("$.host", what);
        }
    }

    /// The parameters of the path and the table of path parameters must be the same list.
    fn path(&mut self, spec: &Endpoint) {
        if let Err(fault) = address::check_path(&spec.path) {
            let what = format!(
                "`{}` {fault}; expected a path alone, such as `/open-apis/im/v1/pins/:message_id`",
                spec.path
            );
            self.problem("$.path", what);
        }
        let named: Vec<&str> = spec
            .path
            .split('/')
            .filter_map(|segment| segment.strip_prefix(':'))
            .collect();
        let listed: Vec<&str> = spec.parameters.path.iter().map(|field| field.name.as_str()).collect();
        if named != listed {
            let what = format!(
                "are {listed:?}, expected those of `{}` in their order: {named:?}",
                spec.path
            );
            self.problem("$.parameters.path", what);
        }
    }

    /// They go out as they are named.
    fn headers(&mut self, fields: &[Field]) {
        for (index, field) in fields.iter().enumerate() {
            if let Err(fault) = header::check_header(&field.name) {
                let what = format!("`{}` {fault}; expected one such as `X-Request-Id`", field.name);
                self.problem(format!("$.parameters.header[{index}].name"), what);
            }
        }
    }

    /// A payload where one can be, and files in forms alone.
    fn payloads(&mut self, spec: &Endpoint) {
        self.no_files("$.parameters.path", &spec.parameters.path);
        self.no_files("$.parameters.query", &spec.parameters.query);
        self.no_files("$.parameters.header", &spec.parameters.header);
        self.no_files("$.response.fields", &spec.response.fields);
        if spec.body.kind != BodyKind::Multipart {
            self.no_files("$.body.fields", &spec.body.fields);
        }
        let unwrapped = matches!(spec.response.kind, ResponseKind::Binary | ResponseKind::Redirect);
        if unwrapped && !(spec.response.fields.is_empty() && spec.response.value.is_none()) {
            self.problem("$.response", "has a payload, expected none with this kind");
        }
        if spec.body.kind == BodyKind::None && !(spec.body.fields.is_empty() && spec.body.value.is_none()) {
            self.problem("$.body", "has members, expected none with kind `none`");
        }
    }

    fn paging(&mut self, spec: &Endpoint) {
        let Some(paging) = &spec.paging else { return };
        let fields = match paging.place {
            Place::Query => &spec.parameters.query,
            Place::Body => &spec.body.fields,
        };
        for (key, name) in [("cursor", Some(&paging.cursor)), ("size", paging.size.as_ref())] {
            if let Some(name) = name
                && !fields.iter().any(|field| &field.name == name)
            {
                self.problem(
                    format!("$.paging.{key}"),
                    format!("names `{name}`, expected a field of the request"),
                );
            }
        }
        let answers = [
            ("items", &paging.items),
            ("next", &paging.next),
            ("has_more", &paging.has_more),
            ("total", &paging.total),
        ];
        for (key, name) in answers {
            if let Some(name) = name
                && field_at(&spec.response.fields, self.types, name).is_none()
            {
                self.problem(
                    format!("$.paging.{key}"),
                    format!("names `{name}`, expected a field of the reply"),
                );
            }
        }
    }

    fn limits(&mut self, spec: &Endpoint) {
        let Some(limit) = &spec.rate_limit else { return };
        let fields: Vec<&Field> = spec.request_fields().collect();
        for (at, what) in limit.faults(&fields) {
            self.problem(format!("$.rate_limit.{at}"), what);
        }
    }

    /// The name alone says which member it is, so there is one. A member of the path is no such key: another value is another call.
    fn idempotency(&mut self, spec: &Endpoint) {
        let Some(name) = &spec.idempotency else { return };
        let places = [&spec.parameters.query, &spec.parameters.header, &spec.body.fields];
        let named = places.into_iter().flatten().filter(|field| &field.name == name);
        match named.count() {
            1 => {}
            0 => self.problem(
                "$.idempotency",
                format!("names `{name}`, expected a field of the query, the headers or the body"),
            ),
            _ => self.problem(
                "$.idempotency",
                format!("names `{name}`, which stands in two places, expected a name that stands in one"),
            ),
        }
    }

    fn reply_model(&mut self, spec: &Endpoint) {
        let unusable = |name: &&String| !is_symbol(name) || spec.response.fields.is_empty();
        if let Some(name) = spec.response.model.as_ref().filter(unusable) {
            let what = format!("`{name}` is no model of this reply, expected a symbolic name, and members in `fields`");
            self.problem("$.response.model", what);
        }
    }
}
