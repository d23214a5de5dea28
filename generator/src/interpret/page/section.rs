//! The tables of a page by what their section holds.

use crate::interpret::context::Context;
use crate::interpret::table::rows::{Columns, Node, tree};
use crate::labels::{Heading, Labels};
use crate::locate::{Page, Section, Table};
use crate::problem::Rule;

/// The sections that describe the API, each with what it holds.
pub(crate) struct Sections<'a> {
    pub(crate) all: Vec<(Option<Heading>, &'a Section)>,
    /// The table of basic facts, wherever it stands.
    basic: Option<&'a Table>,
}

impl<'a> Sections<'a> {
    /// Reads the headings. Nothing counts after the end of the description.
    pub(crate) fn of(page: &'a Page, labels: &Labels, basic: Option<&'a Table>) -> Self {
        let mut over = false;
        let mut answers = usize::MAX;
        let all = page
            .sections
            .iter()
            .map(|section| {
                let mut heading = labels.heading(&section.heading);
                over |= heading == Some(Heading::End);
                // Each way to answer a callback has a section below, with a heading of its own.
                if heading.is_none() && section.level > answers {
                    heading = Some(Heading::CallbackReply);
                } else {
                    let is_reply = heading == Some(Heading::CallbackReply);
                    answers = if is_reply { section.level } else { usize::MAX };
                }
                (heading.filter(|_| !over), section)
            })
            .collect();
        Sections { all, basic }
    }

    /// The tables of a section, but for that of the basic facts.
    pub(crate) fn tables(&self, section: &'a Section) -> impl Iterator<Item = &'a Table> {
        let basic = self.basic;
        section
            .tables()
            .filter(move |table| !basic.is_some_and(|basic| std::ptr::eq(basic, *table)))
    }

    pub(crate) fn with(&self, heading: Heading) -> impl Iterator<Item = &'a Section> {
        let found = move |(at, section): &(Option<Heading>, &'a Section)| (*at == Some(heading)).then_some(*section);
        self.all.iter().filter_map(found)
    }

    /// The sections before the first one that describes the API.
    pub(crate) fn lead(&self) -> impl Iterator<Item = &'a Section> {
        self.all
            .iter()
            .take_while(|(heading, _)| heading.is_none())
            .map(|(_, section)| *section)
    }

    /// The JSON under the headings, the earlier heading first.
    pub(crate) fn samples(&self, headings: &[Heading]) -> impl Iterator<Item = serde_json::Value> {
        let sections = headings.iter().flat_map(|heading| self.with(*heading));
        sections
            .flat_map(|section| section.codes())
            .filter_map(crate::interpret::cell::lenient::read)
    }
}

/// The tree of the table of fields under a heading, with the heading. Every other table there is under a rule.
pub(crate) fn fields<'a>(
    context: &mut Context,
    sections: &Sections<'a>,
    heading: Heading,
) -> Option<(&'a str, Vec<Node<'a>>)> {
    let mut found = None;
    for section in sections.with(heading) {
        for table in sections.tables(section) {
            match Columns::of(table, context.labels) {
                Some(columns) if found.is_none() => {
                    found = Some((
                        section.heading.as_str(),
                        tree(context, &section.heading, table, &columns),
                    ));
                }
                Some(_) => context.rule(Rule::FurtherTable, table.rows.len()),
                None => context.rule(Rule::NoFields, table.rows.len()),
            }
        }
    }
    found
}

/// Counts the tables that nobody reads: those under no heading of the API, but for those `taken` elsewhere.
pub(crate) fn account_for_others(context: &mut Context, sections: &Sections<'_>, taken: &[Heading]) {
    for (heading, section) in &sections.all {
        let is_taken = heading.is_some_and(|heading| taken.contains(&heading));
        if !is_taken && context.labels.sub_codes_of(&section.heading).is_none() {
            let rows = sections.tables(section).map(|table| table.rows.len()).sum();
            context.rule(Rule::OtherSection, rows);
        }
    }
}
