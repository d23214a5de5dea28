//! What could not be read, and the count of all rows.
//!
//! A page never stops a run: it gives a spec and problems, or problems alone. Every row of every table is counted in one of
//! three ways: it is in the spec, it has a problem, or a named rule says why it is in neither.

use std::collections::BTreeMap;
use std::fmt;

use feishu_spec::Foreign;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The page gives no spec.
    Error,
    /// The page gives a spec, and something on it was not read.
    Warning,
    /// Worth knowing; nothing is lost.
    Note,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "note",
        })
    }
}

/// Something on a page that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How bad it is.
    pub level: Level,
    /// The heading of the section. Empty when the whole page is meant.
    pub section: String,
    /// The row in the table, counted from 1.
    pub row: Option<usize>,
    /// The text that stands there, cut short.
    pub found: String,
    /// What was expected there, or what was done about it.
    pub expected: String,
}

impl Problem {
    /// A problem of the page as a whole.
    #[must_use]
    pub fn of_page(level: Level, expected: String) -> Self {
        Problem {
            level,
            section: String::new(),
            row: None,
            found: String::new(),
            expected,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.level)?;
        if !self.section.is_empty() {
            write!(f, "section `{}`", Foreign::cut(&self.section, QUOTE))?;
            if let Some(row) = self.row {
                write!(f, ", row {row}")?;
            }
            f.write_str(": ")?;
        }
        if !self.found.is_empty() {
            write!(f, "found `{}`, ", Foreign::new(&self.found))?;
        }
        // A name or a value of the page may stand in it.
        write!(f, "{}", Foreign::cut(&self.expected, SENTENCE))
    }
}

/// The longest text of a page that a problem quotes, in characters.
const QUOTE: usize = 40;
/// The longest sentence of a problem.
const SENTENCE: usize = 400;

/// The start of a text, on one line.
#[must_use]
pub fn quote(text: &str) -> String {
    Foreign::cut(text, QUOTE).to_string()
}

/// A rule that keeps rows out of a spec on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// `code`, `msg` and `data` are the envelope, which the runtime knows.
    Envelope,
    /// `schema`, `header` and its members, `event`: likewise.
    EventEnvelope,
    /// How an event is delivered, and how JSON is sent, is the same for all.
    Delivery,
    /// The page describes no operation and no event.
    NotApi,
    /// The table stands in a section that does not describe the request, the reply or the errors.
    OtherSection,
    /// The table explains values; it does not list fields.
    NoFields,
    /// A further table of the section, after the one that lists its fields.
    FurtherTable,
    /// The row is blank or a line of dashes.
    Separator,
    /// The same code stands above.
    RepeatedCode,
    /// The members of a text that holds JSON.
    InsideText,
    /// Another page describes the same operation and was preferred.
    Twin,
}

impl Rule {
    /// The name of the rule in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Rule::Envelope => "envelope",
            Rule::EventEnvelope => "event-envelope",
            Rule::Delivery => "delivery",
            Rule::NotApi => "not-api",
            Rule::OtherSection => "other-section",
            Rule::NoFields => "no-fields",
            Rule::FurtherTable => "further-table",
            Rule::Separator => "separator",
            Rule::RepeatedCode => "repeated-code",
            Rule::InsideText => "inside-text",
            Rule::Twin => "twin",
        }
    }
}

/// Where the rows of a page went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows in all tables of the page.
    pub found: usize,
    /// Rows whose facts are in the spec.
    pub spec: usize,
    /// Rows with a problem.
    pub problems: usize,
    /// Rows under a rule.
    pub rules: BTreeMap<Rule, usize>,
}

impl Rows {
    /// Rows under any rule.
    #[must_use]
    pub fn under_rules(&self) -> usize {
        self.rules.values().sum()
    }

    /// Whether every row went somewhere, once.
    #[must_use]
    pub fn balance(&self) -> bool {
        self.found == self.spec + self.problems + self.under_rules()
    }

    /// Counts `count` rows under a rule.
    pub fn rule(&mut self, rule: Rule, count: usize) {
        if count > 0 {
            *self.rules.entry(rule).or_default() += count;
        }
    }

    /// Adds the rows of another page.
    pub fn add(&mut self, other: &Rows) {
        self.found += other.found;
        self.spec += other.spec;
        self.problems += other.problems;
        for (rule, count) in &other.rules {
            self.rule(*rule, *count);
        }
    }
}
