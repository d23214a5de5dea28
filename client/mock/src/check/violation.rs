//! What a request breaks.

use std::fmt;

use feishu_spec::{Endpoint, Foreign};

/// A rule of a page that a request breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The operation: `im.v1.message.create`.
    pub operation: String,
    /// The member: `query.page_size`, `body.items[0].name`, `authorization`.
    pub member: String,
    /// Which kind of rule.
    pub broken: Broken,
    /// What was found and what was expected, to be read after the member.
    pub problem: String,
    /// The page.
    pub docs: String,
}

/// A kind of rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Broken {
    /// The page does not have the member.
    Unknown,
    /// The page requires the member.
    Missing,
    /// It is of another type.
    Type,
    /// It is none of the listed values.
    Value,
    /// It is below the least or above the greatest value.
    Bound,
    /// It is too short or too long.
    Length,
    /// The access token is missing, or of a kind that the operation does not take.
    Token,
    /// The body is of another kind, or cannot be read.
    Body,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Violation {
            operation,
            member,
            problem,
            docs,
            ..
        } = self;
        write!(
            f,
            "{operation}: {} {} ({docs})",
            Foreign::new(member),
            Foreign::new(problem)
        )
    }
}

/// The violations of one request so far.
pub(super) struct Report<'s> {
    spec: &'s Endpoint,
    pub(super) found: Vec<Violation>,
}

impl<'s> Report<'s> {
    pub(super) fn of(spec: &'s Endpoint) -> Self {
        Report {
            spec,
            found: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, member: impl Into<String>, broken: Broken, problem: impl Into<String>) {
        self.found.push(Violation {
            operation: self.spec.id.clone(),
            member: member.into(),
            broken,
            problem: problem.into(),
            docs: self.spec.page.link(),
        });
    }
}
