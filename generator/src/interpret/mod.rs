//! Stage two: what the pieces of a page mean.
//!
//! In go a located [`Page`] and the tree of existing specs, out comes a [`Reading`]: the kind of page, a spec or none, the
//! problems, and where every row went. Nothing here fails; what cannot be read is a [`Problem`].

mod basic;
mod bounds;
mod context;
mod describe;
mod endpoint;
mod error_name;
mod errors;
mod event;
mod fields;
mod fixups;
mod identity;
mod keep;
pub mod lenient;
mod paging;
mod request;
mod response;
mod rows;
mod section;
mod shapes;
mod shared;
mod types;
mod value;
mod words;

use feishu_spec::{Endpoint, Event, SharedErrors, Spec};

pub use self::context::Samples;
use self::context::{Context, Place};
use self::section::Sections;
use crate::labels::{Heading, LANGUAGES, Labels};
use crate::locate::Page;
use crate::problem::{Level, Problem, Rows, Rule};
use crate::tree::Tree;

/// What a page gives.
#[derive(Debug)]
pub struct Reading {
    /// What the page is about.
    pub kind: Kind,
    /// The spec, unless the page is no API page or an error says why there is none.
    pub spec: Option<AnySpec>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Where the rows of the page went.
    pub rows: Rows,
    /// The page's examples.
    pub samples: Samples,
    /// Types of which the page gives only a name.
    pub unknown_types: usize,
}

impl Reading {
    /// The errors among the problems.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.level == Level::Error)
    }
}

/// What a page is about, told by its content alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An operation.
    Endpoint,
    /// An event with a table of basic facts.
    Event,
    /// An event that is named only in an example.
    EventExample,
    /// A callback.
    Callback,
    /// The error codes that any operation may answer with.
    SharedErrors,
    /// Something else.
    NotApi,
}

/// A spec of either kind.
#[derive(Clone, Debug, PartialEq)]
pub enum AnySpec {
    /// An operation.
    Endpoint(Box<Endpoint>),
    /// An event.
    Event(Box<Event>),
    /// The general error codes.
    Errors(Box<SharedErrors>),
}

impl AnySpec {
    /// The id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            AnySpec::Endpoint(spec) => &spec.id,
            AnySpec::Event(spec) => &spec.id,
            AnySpec::Errors(spec) => Spec::id(spec.as_ref()),
        }
    }

    /// The page it was read from.
    #[must_use]
    pub fn page(&self) -> &feishu_spec::Page {
        match self {
            AnySpec::Endpoint(spec) => &spec.page,
            AnySpec::Event(spec) => &spec.page,
            AnySpec::Errors(spec) => &spec.page,
        }
    }

    /// The page's title.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            AnySpec::Endpoint(spec) => &spec.title,
            AnySpec::Event(spec) => &spec.title,
            AnySpec::Errors(spec) => &spec.title,
        }
    }

    /// The canonical text of the spec's file.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    pub fn text(&self) -> Result<String, feishu_spec::Error> {
        match self {
            AnySpec::Endpoint(spec) => spec.to_text(),
            AnySpec::Event(spec) => spec.to_text(),
            AnySpec::Errors(spec) => spec.to_text(),
        }
    }

    fn problems(&self) -> Vec<feishu_spec::validate::Problem> {
        match self {
            AnySpec::Endpoint(spec) => spec.problems(),
            AnySpec::Event(spec) => spec.problems(),
            AnySpec::Errors(spec) => spec.problems(),
        }
    }
}

/// Reads a page.
#[must_use]
pub fn interpret(page: &Page, tree: &Tree, prose: bool) -> Reading {
    let labels = language(page);
    let mut context = Context::new(labels, prose, page.front.path.as_deref());
    context.rows.found = page.tables().map(|(_, table)| table.rows.len()).sum();
    let found = basic::find(page, labels);
    let kind = match found {
        Some((_, table)) => kind(table, labels),
        None if shared::is_page(page) => Kind::SharedErrors,
        None if is_event_example(page) => Kind::EventExample,
        None => Kind::NotApi,
    };
    if page.cut && kind != Kind::NotApi {
        context.error(
            Place::section(""),
            "",
            "the page ends inside a table or a code block: save it again",
        );
    }
    let spec = match (kind, found) {
        _ if page.cut && kind != Kind::NotApi => None,
        (Kind::Endpoint, Some((section, table))) => {
            let spec = endpoint::read(&mut context, page, &section.heading, table, tree);
            spec.map(|spec| AnySpec::Endpoint(Box::new(spec)))
        }
        (Kind::Event | Kind::Callback, Some((section, table))) => {
            let spec = event::read(&mut context, page, &section.heading, table, tree);
            spec.map(|spec| AnySpec::Event(Box::new(spec)))
        }
        (Kind::EventExample, _) => {
            let spec = event::from_example(&mut context, page, tree);
            spec.map(|spec| AnySpec::Event(Box::new(spec)))
        }
        (Kind::SharedErrors, _) => shared::read(&mut context, page, tree).map(|spec| AnySpec::Errors(Box::new(spec))),
        (Kind::NotApi, _) | (_, None) => {
            let rows = context.rows.found;
            context.rule(Rule::NotApi, rows);
            context.note(Place::section(""), &title(page), not_api(page, labels));
            None
        }
    };
    context.unused_repairs();
    let spec = valid(&mut context, spec);
    if spec.is_none() && kind != Kind::NotApi {
        lost(&mut context);
    }
    Reading {
        kind,
        spec,
        problems: context.problems,
        rows: context.rows,
        samples: context.samples,
        unknown_types: context.unknown_types,
    }
}

/// A page without a spec: all its rows are lost, and only the errors matter.
fn lost(context: &mut Context) {
    context.problems.retain(|problem| problem.level == Level::Error);
    context.rows = Rows {
        found: context.rows.found,
        problems: context.rows.found,
        ..Rows::default()
    };
}

/// A spec that breaks a rule of the model would not expand, so it is an error of the page.
fn valid(context: &mut Context, spec: Option<AnySpec>) -> Option<AnySpec> {
    let spec = spec?;
    let problems = spec.problems();
    for problem in &problems {
        context.error(Place::section(""), &problem.at, &problem.what);
    }
    let failed = context.problems.iter().any(|problem| problem.level == Level::Error);
    (!failed).then_some(spec)
}

/// The language whose headings the page uses most.
fn language(page: &Page) -> &'static Labels {
    let known = |labels: &&&Labels| {
        page.sections
            .iter()
            .filter(|section| labels.heading(&section.heading).is_some())
            .count()
    };
    let [first, ..] = &LANGUAGES;
    LANGUAGES.iter().rev().max_by_key(known).unwrap_or(first)
}

fn kind(table: &crate::locate::Table, labels: &Labels) -> Kind {
    use crate::labels::Basic;
    let has = |basic| table.rows.iter().any(|row| labels.basic(&row.text(0)) == Some(basic));
    if has(Basic::Url) {
        Kind::Endpoint
    } else if has(Basic::EventType) {
        Kind::Event
    } else {
        Kind::Callback
    }
}

/// A page about one event without a table of basic facts: it has an example of an event, and the site files it as one.
fn is_event_example(page: &Page) -> bool {
    let path = page.front.path.as_deref().unwrap_or_default();
    let explorer = page
        .sections
        .iter()
        .flat_map(|section| section.texts())
        .any(|text| text.contains("&event="));
    (path.contains("/event/") || explorer) && event::event_type(page).is_some()
}

fn not_api(page: &Page, labels: &Labels) -> &'static str {
    let has = |heading| {
        page.sections
            .iter()
            .any(|section| labels.heading(&section.heading) == Some(heading))
    };
    if has(Heading::Request) || has(Heading::Event) {
        "no API page: it has a section for a request or an event, and no table with an HTTP URL or an event type in it"
    } else {
        "no API page: expected a table with an HTTP URL or an event type"
    }
}

/// The page's title.
fn title(page: &Page) -> String {
    let title = page.front.title.as_deref().or_else(|| page.heading());
    title.unwrap_or_default().trim().to_owned()
}

/// Whether the page, its title or its place on the site announces that the operation is history.
fn is_deprecated(page: &Page, sections: &Sections<'_>, labels: &Labels) -> bool {
    let announced = |text: &str| labels.deprecated_page.iter().any(|words| text.contains(words));
    let struck_out = page.heading().is_some_and(|heading| heading.starts_with("~~"));
    let filed_away = page
        .front
        .path
        .as_deref()
        .is_some_and(|path| path.contains("/historic-version/"));
    struck_out
        || filed_away
        || announced(&title(page))
        || sections.lead().flat_map(|section| section.alerts()).any(announced)
}

/// The first paragraph, kept only on request.
fn summary(context: &Context, page: &Page) -> Option<String> {
    if !context.prose {
        return None;
    }
    let text = page.sections.iter().flat_map(|section| section.texts()).next()?;
    let text = text.split_once('{').map_or(text, |(text, _)| text).trim();
    (!text.is_empty()).then(|| text.to_owned())
}
