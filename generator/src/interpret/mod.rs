//! Stage two: what the pieces of a page mean.
//!
//! In goes a located [`Page`], out comes a [`Reading`]: the kind of page, a spec or none, the
//! problems, and where every row went. Nothing here fails; what cannot be read is a [`Problem`].

mod cell;
mod context;
mod name;
mod page;
mod table;

use feishu_spec::AnySpec;

pub use self::cell::lenient;
use self::context::Context;
use self::context::Spot;
pub use self::context::{Further, Samples};
pub(crate) use self::name::words::singular;
pub use self::page::kind::Kind;
use self::page::{about, contents, endpoint, event, general_errors, kind};
use self::table::basic_facts;
use crate::flat;
use crate::labels;
use crate::locate::Page;
use crate::problem::{Level, Problem, Rows, Rule};
use crate::values;

/// What a page gives.
#[derive(Debug)]
pub struct Reading {
    /// What the page is about.
    pub kind: Kind,
    /// The spec, unless the page is no API page or an error says why there is none.
    pub spec: Option<AnySpec>,
    /// Further specs of the page, with their examples.
    pub further: Vec<Further>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Where the rows of the page went.
    pub rows: Rows,
    /// The page's examples.
    pub samples: Samples,
    /// Types of which the page gives only a name.
    pub unknown_types: usize,
    /// The spec's id is the site's, or people chose it; otherwise a rule made it of the page's path or address.
    pub id_is_given: bool,
}

impl Reading {
    /// The errors among the problems.
    pub fn errors(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.level == Level::Error)
    }
}

/// Reads a page.
#[must_use]
pub fn interpret(page: &Page, prose: bool) -> Reading {
    let labels = labels::language(page.sections.iter().map(|section| section.heading.as_str()));
    let page = &*flat::restored(page, labels);
    let mut context = Context::new(labels, prose, page.front.path.as_deref());
    context.rows.found = page.tables().map(|(_, table)| table.rows.len()).sum();
    let found = basic_facts::find(page, labels);
    let kind = kind::of(page, found, labels);
    if page.cut && kind != Kind::NotApi {
        context.error(
            Spot::section(""),
            "",
            "the page ends inside a table or a code block: save it again",
        );
    }
    let mut further = Vec::new();
    let mut spec = match (kind, found) {
        _ if page.cut && kind != Kind::NotApi => None,
        (Kind::Endpoint, Some((section, table))) => {
            let spec = endpoint::read(&mut context, page, &section.heading, table);
            spec.map(|spec| AnySpec::Endpoint(Box::new(spec)))
        }
        (Kind::Event | Kind::Callback, Some((section, table))) => {
            let events = event::read(&mut context, page, &section.heading, table);
            events.map(|(spec, others)| {
                further = others;
                AnySpec::Event(Box::new(spec))
            })
        }
        (Kind::EventExample, _) => {
            let spec = event::from_example(&mut context, page);
            spec.map(|spec| AnySpec::Event(Box::new(spec)))
        }
        (Kind::SharedErrors, _) => general_errors::read(&mut context, page).map(|spec| AnySpec::Errors(Box::new(spec))),
        (Kind::Contents, _) => crate::contents::of_page(page.front.path.as_deref()).and_then(|group| {
            let mut all = contents::read(&mut context, page, group).into_iter();
            let (spec, samples) = all.next()?;
            context.samples = samples;
            further = all.collect();
            Some(spec)
        }),
        (Kind::NotApi, _) | (_, None) => {
            let rows = context.rows.found;
            context.rule(Rule::NotApi, rows);
            context.note(Spot::section(""), &about::title(page), kind::not_api(page, labels));
            None
        }
    };
    context.unused_repairs();
    let named = spec.iter_mut().chain(further.iter_mut().map(|(spec, _)| spec));
    named.for_each(values::name);
    let spec = valid(&mut context, spec, &further);
    if spec.is_none() && kind != Kind::NotApi {
        lost(&mut context);
    }
    Reading {
        kind,
        further: if spec.is_some() { further } else { Vec::new() },
        spec,
        problems: context.problems,
        rows: context.rows,
        samples: context.samples,
        unknown_types: context.unknown_types,
        id_is_given: context.id_is_given,
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
fn valid(context: &mut Context, spec: Option<AnySpec>, further: &[Further]) -> Option<AnySpec> {
    let spec = spec?;
    let further = further.iter().flat_map(|(spec, _)| spec.problems());
    for problem in spec.problems().into_iter().chain(further) {
        context.error(Spot::section(""), &problem.at, &problem.what);
    }
    let failed = context.problems.iter().any(|problem| problem.level == Level::Error);
    (!failed).then_some(spec)
}
