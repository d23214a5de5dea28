//! The report: coverage per project-version, pages without a spec, examples that disagree.
//!
//! It is made of the specs and of [`Coverage`], and nothing else, so that it is the same everywhere.

pub mod coverage;
pub mod figures;
mod line;
mod states;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use feishu_spec::Foreign;
use feishu_spec::library::{self, Id, ProjectVersion};
use feishu_spec::{Content, Endpoint, Event, ObjectType, Spec};

use self::coverage::{Coverage, Entry, Example};
use self::line::{Column, HEADERS, Line};
use self::states::States;
pub use self::states::day;
use crate::english;
use crate::run::agreement::Part;
use crate::tree::{Error, Tree};

/// The file at the root of a tree.
pub const FILE: &str = "REPORT.md";

/// Why examples disagree, by the path of the page: reviewed by a person.
static CAUSES: LazyLock<BTreeMap<String, String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../data/disagreements.json")).unwrap_or_default());

/// Makes the report of a tree.
///
/// # Errors
/// A tree that cannot be read, or a spec in it that is broken.
pub fn make(tree: &Tree, coverage: &Coverage) -> Result<String, Error> {
    let mut lines: BTreeMap<ProjectVersion, Line> = BTreeMap::new();
    let mut states = States::default();
    for file in library::files(&tree.root().join(library::ENDPOINTS))? {
        let spec = Endpoint::read(&file)?;
        if let Some(id) = Id::parse(&spec.id) {
            states.add(coverage, &spec.id, &spec.page);
            operation(&spec, lines.entry(id.project_version()).or_default());
        }
    }
    for file in library::files(&tree.root().join(library::EVENTS))? {
        let spec = Event::read(&file)?;
        if let Some(id) = Id::parse(&spec.id) {
            states.add(coverage, &spec.id, &spec.page);
            event(&spec, lines.entry(id.project_version()).or_default());
        }
    }
    for file in library::files(&tree.root().join(library::CONTENTS))? {
        let spec = Content::read(&file)?;
        if let Some(id) = Id::parse(&spec.id) {
            states.add(coverage, &spec.id, &spec.page);
            content(&spec, lines.entry(id.project_version()).or_default());
        }
    }
    for entry in coverage.pages.values() {
        if let Some(line) = entry.product().and_then(|product| lines.get_mut(&product)) {
            page(entry, line);
        }
    }
    let mut total = Line::default();
    lines.values().for_each(|line| total.add(line));

    let mut out = String::from(INTRODUCTION);
    summary(coverage, &total, &mut out);
    told(tree, &mut out)?;
    states.tell(&mut out);
    table(&lines, &total, &mut out);
    without(coverage, &mut out);
    states.list_flat(&mut out);
    gone(coverage, &mut out);
    disagreements(coverage, &mut out);
    Ok(out)
}

const INTRODUCTION: &str = "# Coverage\n\n\
Made by `cargo run -p generator -- report` from the specs and `coverage.json`; `… -- check` fails when it is stale.\n\n";

fn nested(types: &BTreeMap<String, ObjectType>) -> usize {
    types.values().map(|object| object.fields.len()).sum()
}

fn operation(spec: &Endpoint, line: &mut Line) {
    line.count(Column::Operations, 1);
    for (column, fields) in [
        (Column::Path, &spec.parameters.path),
        (Column::Query, &spec.parameters.query),
        (Column::Header, &spec.parameters.header),
        (Column::Body, &spec.body.fields),
        (Column::Reply, &spec.response.fields),
    ] {
        line.count(column, fields.len());
    }
    line.count(Column::Nested, nested(&spec.types));
    line.count(Column::Codes, spec.errors.len());
}

fn event(spec: &Event, line: &mut Line) {
    line.count(Column::Events, 1);
    line.count(Column::Event, spec.fields.len());
    line.count(Column::Nested, nested(&spec.types));
}

fn content(spec: &Content, line: &mut Line) {
    line.count(Column::Contents, 1);
    line.count(Column::Content, spec.fields.len());
    line.count(Column::Nested, nested(&spec.types));
}

fn page(entry: &Entry, line: &mut Line) {
    line.count(Column::Pages, 1);
    line.count(Column::Rows, entry.rows);
    line.count(Column::InSpec, entry.spec);
    line.count(Column::UnderRule, entry.under_rules());
    line.count(Column::WithProblem, entry.problems);
    line.count(Column::UnknownTypes, entry.unknown_types);
    for example in &entry.examples {
        let names = example.names.is_empty();
        line.count(Column::Examples, 1);
        line.count(Column::NamesAgree, usize::from(names));
        line.count(Column::TypesToo, usize::from(names && example.types.is_empty()));
    }
}

fn summary(coverage: &Coverage, total: &Line, out: &mut String) {
    let other = coverage.pages.values().filter(|entry| entry.other).count();
    let _ = writeln!(
        out,
        "{} pages: {} describe an operation, an event, contents or the general error codes, {other} something else.",
        coverage.pages.len(),
        coverage.pages.len() - other,
    );
    let _ = writeln!(
        out,
        "{} operations, {} events and callbacks, {} contents of messages.\n",
        total.get(Column::Operations),
        total.get(Column::Events),
        total.get(Column::Contents)
    );
    for part in [Part::Request, Part::Reply, Part::Event, Part::Content] {
        let all: Vec<&Example> = examples(coverage)
            .map(|(_, example)| example)
            .filter(|example| example.part == part)
            .collect();
        let names = all.iter().filter(|example| example.names.is_empty()).count();
        let both = all
            .iter()
            .filter(|example| example.names.is_empty() && example.types.is_empty())
            .count();
        let _ = writeln!(
            out,
            "- {} examples: {}; names agree with the spec in {names} ({}), names and types in {both} ({})",
            part.name(),
            all.len(),
            percent(names, all.len()),
            percent(both, all.len()),
        );
    }
    out.push('\n');
    let mut rules: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in coverage.pages.values() {
        for (rule, count) in &entry.rules {
            *rules.entry(rule).or_default() += count;
        }
    }
    let rules: Vec<String> = rules.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
    let _ = writeln!(
        out,
        "Rows that a rule keeps out of the specs, of all pages: {}.\n",
        rules.join(", ")
    );
}

/// How much has a line in English.
fn told(tree: &Tree, out: &mut String) -> Result<(), Error> {
    let count = english::check(tree.root())?.count;
    if count.entries > 0 {
        let _ = writeln!(
            out,
            "In English: {} of {} operations, events and contents have a line, and {} of {} members ({}), each counted once in its type, \
             request, reply, event or content.\n",
            count.entries_told,
            count.entries,
            count.members_told,
            count.members,
            percent(count.members_told, count.members),
        );
    }
    Ok(())
}

fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let tenths = part * 1000 / whole;
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn examples(coverage: &Coverage) -> impl Iterator<Item = (&String, &Example)> {
    let pages = coverage.pages.iter();
    pages.flat_map(|(path, entry)| entry.examples.iter().map(move |example| (path, example)))
}

fn table(lines: &BTreeMap<ProjectVersion, Line>, total: &Line, out: &mut String) {
    out.push_str("## By project and version\n\n");
    let _ = writeln!(out, "| product | {} |", HEADERS.join(" | "));
    let _ = writeln!(out, "|---|{}", "--:|".repeat(HEADERS.len()));
    let mut row = |name: &str, line: &Line| {
        let cells: Vec<String> = line.cells().map(|count| count.to_string()).collect();
        let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
    };
    for (product, line) in lines {
        row(&product.to_string(), line);
    }
    row("all", total);
    out.push('\n');
}

fn without(coverage: &Coverage, out: &mut String) {
    out.push_str("## Pages that give no spec\n\n");
    for (path, entry) in &coverage.pages {
        if let Some(reason) = &entry.without {
            let _ = writeln!(out, "- {} {}", code(path), Foreign::new(reason));
        }
    }
    out.push('\n');
}

fn gone(coverage: &Coverage, out: &mut String) {
    let mut gone = coverage.pages.iter().filter(|(_, entry)| entry.gone).peekable();
    if gone.peek().is_none() {
        return;
    }
    out.push_str("## Pages that the site does not list any more\n\n");
    for (path, entry) in gone {
        let id = entry.id.as_deref().unwrap_or("its spec");
        let _ = writeln!(out, "- {}: {id} is kept", code(path));
    }
    out.push('\n');
}

/// What a page or the site calls something, as code on one line.
fn code(text: &str) -> String {
    Foreign::cut(text, 200).code()
}

fn disagreements(coverage: &Coverage, out: &mut String) {
    out.push_str(
        "## Examples that disagree with the spec\n\n| page | part | cause | names and types |\n|---|---|---|---|\n",
    );
    for (path, example) in examples(coverage) {
        let all: Vec<String> = example
            .names
            .iter()
            .chain(&example.types)
            .map(|text| code(text).replace('|', "\\|"))
            .collect();
        if all.is_empty() {
            continue;
        }
        let cause = CAUSES.get(path).map_or("not reviewed", String::as_str);
        let (few, more) = all.split_at(all.len().min(4));
        let more = if more.is_empty() {
            String::new()
        } else {
            format!(" and {} more", more.len())
        };
        let _ = writeln!(
            out,
            "| {} | {} | {cause} | {}{more} |",
            code(path).replace('|', "\\|"),
            example.part.name(),
            few.join(", ")
        );
    }
}
