//! What must hold in a spec beyond the shape of its JSON.
//!
//! The macros rely on these rules: a spec that passes expands to Rust that compiles.

use std::collections::{BTreeMap, BTreeSet};

use crate::address;
use crate::content::{Content, faults_of_place};
use crate::content_place::ContentPlace;
use crate::contradiction::contradictions;
use crate::endpoint::{BodyKind, ResponseKind, is_https};
use crate::event::EventKind;
use crate::field::{Field, ObjectType, Type, field_at};
use crate::library::Id;
use crate::models::{Models, Table};
use crate::union::Union;
use crate::words::is_symbol;
use crate::{Endpoint, ErrorCode, Event, Page, Place, SCHEMA_VERSION, SharedErrors};

/// A rule that does not hold: where in the JSON, and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The JSON path: `$.parameters.path[0].name`.
    pub at: String,
    /// What is wrong and what was expected.
    pub what: String,
}

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
    check.payload("$.body", &spec.body.fields, spec.body.value.as_ref());
    check.payload("$.response", &spec.response.fields, spec.response.value.as_ref());
    check.place("$.body", spec.body.content.as_ref(), &spec.body.fields);
    check.place("$.response", spec.response.content.as_ref(), &spec.response.fields);
    check.fields("$.response.headers", &spec.response.headers);
    check.files(spec);
    check.errors(&spec.errors);
    check.paging(spec);
    check.idempotency(spec);
    check.limits(spec);
    check.types();
    check.reply_model(spec);
    check.models(Table::of_endpoint(spec));
    check.problems
}

/// Checks an event.
#[must_use]
pub fn event(spec: &Event) -> Vec<Problem> {
    let mut check = Check::new(&spec.types);
    check.head(spec.schema, &spec.page);
    check.id(&spec.id);
    if spec.event_type.is_empty() {
        check.problem("$.event_type", "is empty, expected the event's name on the wire");
    }
    check.fields("$.header", &spec.header);
    check.payload("$", &spec.fields, spec.value.as_ref());
    check.known_by(spec);
    check.reply(spec);
    check.types();
    check.models(Table::of_event(spec));
    check.problems
}

/// Checks a content.
#[must_use]
pub fn content(spec: &Content) -> Vec<Problem> {
    let mut check = Check {
        unions: &spec.unions,
        ..Check::new(&spec.types)
    };
    check.head(spec.schema, &spec.page);
    check.id(&spec.id);
    if !is_symbol(spec.called()) {
        check.symbol("$.name".to_owned(), spec.called());
    }
    check.fields("$.fields", &spec.fields);
    for (at, what) in spec.faults() {
        check.problem(format!("$.{at}"), what);
    }
    check.types();
    check.models(Table::of_content(spec));
    check.problems
}

/// Checks the general error codes.
#[must_use]
pub fn shared_errors(spec: &SharedErrors) -> Vec<Problem> {
    let types = BTreeMap::new();
    let mut check = Check::new(&types);
    check.head(spec.schema, &spec.page);
    check.errors(&spec.errors);
    check.problems
}

/// The unions of a spec that has none.
static NO_UNIONS: BTreeMap<String, Union> = BTreeMap::new();

struct Check<'a> {
    types: &'a BTreeMap<String, ObjectType>,
    unions: &'a BTreeMap<String, Union>,
    problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    fn new(types: &'a BTreeMap<String, ObjectType>) -> Self {
        Check {
            types,
            unions: &NO_UNIONS,
            problems: Vec::new(),
        }
    }

    fn problem(&mut self, at: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem {
            at: at.into(),
            what: what.into(),
        });
    }

    fn head(&mut self, schema: u32, page: &Page) {
        if schema != SCHEMA_VERSION {
            self.problem("$.schema", format!("is {schema}, expected {SCHEMA_VERSION}"));
        }
        if !page.path.starts_with('/') {
            self.problem(
                "$.page.path",
                format!("`{}` is no page, expected a path that starts with `/`", page.path),
            );
        }
        if let Some(source) = page.source.as_ref().filter(|source| !is_https(source)) {
            self.problem(
                "$.page.source",
                format!("`{source}` is no address to link to, expected one that starts with `https://`"),
            );
        }
    }

    fn id(&mut self, id: &str) {
        if Id::parse(id).is_none() {
            self.problem(
                "$.id",
                format!("`{id}` is no id, expected `project.version.resource.method`, such as `im.v1.pin.delete`"),
            );
        }
    }

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

    fn payload(&mut self, at: &str, fields: &[Field], value: Option<&Type>) {
        self.fields(&format!("{at}.fields"), fields);
        let Some(value) = value else { return };
        self.kind(&format!("{at}.value"), value);
        if !fields.is_empty() {
            self.problem(
                format!("{at}.value"),
                "stands beside `fields`, expected only one of the two",
            );
        }
    }

    fn fields(&mut self, at: &str, fields: &[Field]) {
        let mut names = BTreeSet::new();
        for (index, field) in fields.iter().enumerate() {
            let at = format!("{at}[{index}]");
            if field.name.is_empty() {
                self.problem(format!("{at}.name"), "is empty, expected the name on the wire");
            }
            if !names.insert(&field.name) {
                self.problem(
                    format!("{at}.name"),
                    format!("`{}` stands twice, expected each name once", field.name),
                );
            }
            self.kind(&format!("{at}.type"), &field.kind);
            for found in contradictions(field) {
                self.problem(format!("{at}.{}", found.fact.key(field)), found.what);
            }
            self.values(&format!("{at}.values"), field);
        }
    }

    /// The names of values become the variants of one enum.
    fn values(&mut self, at: &str, field: &Field) {
        let mut names = BTreeSet::new();
        for (index, value) in field.values.iter().enumerate() {
            let Some(name) = &value.name else { continue };
            let at = format!("{at}[{index}].name");
            if !names.insert(name) {
                self.problem(&at, format!("`{name}` stands twice, expected each name once"));
            }
            if !is_symbol(name) {
                self.symbol(at, name);
            }
        }
    }

    fn symbol(&mut self, at: String, name: &str) {
        self.problem(
            at,
            format!("`{name}` is no symbolic name, expected lower-case words joined by `_`"),
        );
    }

    fn kind(&mut self, at: &str, kind: &Type) {
        match kind.innermost() {
            Type::Object(name) if !self.types.contains_key(name) => {
                self.problem(at, format!("names `{name}`, expected an entry of `types`"));
            }
            Type::Union(name) if !self.unions.contains_key(name) => {
                self.problem(at, format!("names `{name}`, expected an entry of `unions`"));
            }
            _ => {}
        }
    }

    fn place(&mut self, holder: &str, place: Option<&ContentPlace>, fields: &[Field]) {
        let Some(place) = place else { return };
        for (key, what) in faults_of_place(place, fields, self.types) {
            self.problem(format!("{holder}.content.{key}"), what);
        }
    }

    /// Bytes travel in a multipart body and nowhere else.
    fn files(&mut self, spec: &Endpoint) {
        let lists = [
            ("$.parameters.path", &spec.parameters.path),
            ("$.parameters.query", &spec.parameters.query),
            ("$.parameters.header", &spec.parameters.header),
            ("$.response.fields", &spec.response.fields),
        ];
        let body = (spec.body.kind != BodyKind::Multipart).then_some(("$.body.fields", &spec.body.fields));
        for (at, fields) in lists.into_iter().chain(body) {
            for (index, field) in fields.iter().enumerate() {
                if field.kind.innermost() == &Type::File {
                    self.problem(
                        format!("{at}[{index}].type"),
                        "is `file`, expected it only in a multipart body",
                    );
                }
            }
        }
        let unwrapped = matches!(spec.response.kind, ResponseKind::Binary | ResponseKind::Redirect);
        if unwrapped && !(spec.response.fields.is_empty() && spec.response.value.is_none()) {
            self.problem("$.response", "has a payload, expected none with this kind");
        }
        if spec.body.kind == BodyKind::None && !(spec.body.fields.is_empty() && spec.body.value.is_none()) {
            self.problem("$.body", "has members, expected none with kind `none`");
        }
    }

    fn errors(&mut self, errors: &[ErrorCode]) {
        let (mut codes, mut names) = (BTreeSet::new(), BTreeSet::new());
        for (index, error) in errors.iter().enumerate() {
            let at = format!("$.errors[{index}]");
            if i32::try_from(error.code).is_err() || error.code == 0 {
                self.problem(
                    format!("{at}.code"),
                    format!("is {}, expected a 32-bit number other than 0", error.code),
                );
            }
            if !codes.insert(error.code) {
                self.problem(
                    format!("{at}.code"),
                    format!("{} stands twice, expected each code once", error.code),
                );
            }
            if !is_symbol(&error.name) {
                self.symbol(format!("{at}.name"), &error.name);
            }
            if !names.insert(&error.name) {
                self.problem(
                    format!("{at}.name"),
                    format!("`{}` stands twice, expected each name once", error.name),
                );
            }
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
                && !self.resolves(&spec.response.fields, name)
            {
                self.problem(
                    format!("$.paging.{key}"),
                    format!("names `{name}`, expected a field of the reply"),
                );
            }
        }
    }

    /// The name alone says which member it is, so there is one. A member of the path is no such key: another value is another call.
    fn limits(&mut self, spec: &Endpoint) {
        let Some(limit) = &spec.rate_limit else { return };
        let fields: Vec<&Field> = spec.request_fields().collect();
        for (at, what) in limit.faults(&fields) {
            self.problem(format!("$.rate_limit.{at}"), what);
        }
    }

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

    fn resolves(&self, fields: &[Field], path: &str) -> bool {
        field_at(fields, self.types, path).is_some()
    }

    fn known_by(&mut self, spec: &Event) {
        for (index, path) in spec.known_by.iter().enumerate() {
            let field = field_at(&spec.fields, self.types, path);
            if !field.is_some_and(|field| matches!(field.kind, Type::String | Type::Integer)) {
                self.problem(
                    format!("$.known_by[{index}]"),
                    format!("names `{path}`, expected a text or an integer of the payload"),
                );
            }
        }
    }

    /// A reply is of a callback, and says of its variants what can be told apart.
    fn reply(&mut self, spec: &Event) {
        if spec.kind == EventKind::Event && !spec.reply.is_empty() {
            self.problem("$.reply", "answers an event, expected it of a callback alone");
        }
        self.fields("$.reply.fields", &spec.reply.fields);
        for (at, what) in spec.reply.faults(&spec.types) {
            self.problem(format!("$.reply.{at}"), what);
        }
    }

    fn reply_model(&mut self, spec: &Endpoint) {
        let unusable = |name: &&String| !is_symbol(name) || spec.response.fields.is_empty();
        if let Some(name) = spec.response.model.as_ref().filter(unusable) {
            let what = format!("`{name}` is no model of this reply, expected a symbolic name, and members in `fields`");
            self.problem("$.response.model", what);
        }
    }

    /// Types that are called alike are one, so they may not say two things of a member.
    fn models(&mut self, table: Table<'_>) {
        for conflict in Models::new(&[table]).conflicts() {
            let [(_, one), (_, other)] = conflict.sides;
            self.problem(
                format!("$.types.{}.fields.{}", conflict.model, conflict.member),
                format!("is {one} and {other} in types of one name, expected one of the two, or another `name`"),
            );
        }
    }

    fn types(&mut self) {
        for (name, object) in self.types {
            if !is_symbol(name) {
                self.symbol(format!("$.types.{name}"), name);
            }
            let at = format!("$.types.{name}.fields");
            self.fields(&at, &object.fields);
            self.place(&format!("$.types.{name}"), object.content.as_ref(), &object.fields);
            for (index, field) in object.fields.iter().enumerate() {
                if field.kind.innermost() == &Type::File {
                    self.problem(
                        format!("{at}[{index}].type"),
                        "is `file`, expected it only in a multipart body",
                    );
                }
            }
        }
    }
}
