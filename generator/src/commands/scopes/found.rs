//! What is told to people of the scopes that a program needs.

use std::collections::BTreeSet;
use std::fmt;

use feishu_client::scopes::{Identity, Scopes, Usage};
use feishu_spec::Foreign;

use crate::scopes::optional::optional;
use crate::scopes::usages::Used;

/// What was found of a program.
pub(super) struct Found<'a> {
    /// What the program uses.
    pub(super) used: &'a Used<'a>,
    /// What of that the granted scopes do not allow.
    pub(super) open: &'a [Usage<'a>],
    /// The scopes that allow it.
    pub(super) needed: &'a Scopes,
    /// As few scopes as allow it.
    pub(super) fewest: &'a Scopes,
    /// What the app has, if that is known.
    pub(super) granted: Option<&'a Scopes>,
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}, {}.",
            counted(
                self.used.endpoints.len(),
                ["operation is called", "operations are called"]
            ),
            counted(self.used.events.len(), ["event is received", "events are received"])
        )?;
        self.needed(f)?;
        self.events(f)?;
        self.optional(f)
    }
}

impl Found<'_> {
    /// Each scope, and what it is for.
    fn needed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, none) = match self.granted {
            Some(_) => ("missing", "No scope is missing."),
            None => ("needed", "No scope is needed."),
        };
        if *self.needed == Scopes::default() {
            writeln!(f, "\n{none}")?;
        }
        for (identity, of) in [(Identity::Tenant, "the app"), (Identity::User, "its users")] {
            let scopes = self.needed.of(identity);
            if scopes.is_empty() {
                continue;
            }
            writeln!(f, "\nFor {of}, {what}: {}", scopes.len())?;
            let width = scopes.iter().map(String::len).max().unwrap_or_default();
            for scope in scopes {
                let uses = self.open.iter().filter(|usage| usage.identity == identity);
                let uses = uses.filter(|usage| usage.scopes.contains(&scope.as_str()));
                let ids: Vec<&str> = uses.map(|usage| usage.id).collect();
                writeln!(f, "  {:width$}  {}", Foreign::new(scope).to_string(), ids.join(", "))?;
            }
        }
        let [all, least] = [self.needed, self.fewest].map(|scopes| scopes.tenant.len() + scopes.user.len());
        if least < all {
            writeln!(f, "\nWith `--fewest` they are {least}, and open more.")?;
        }
        Ok(())
    }

    /// Events that arrive by any of several scopes.
    fn events(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let several = self.used.events.iter().filter(|spec| spec.scopes.len() > 1);
        for (index, spec) in several.enumerate() {
            if index == 0 {
                writeln!(f, "\nWhich of these events arrive may depend on the scope:")?;
            }
            let scopes: BTreeSet<&str> = spec.scopes.iter().map(String::as_str).collect();
            let scopes: Vec<&str> = scopes.into_iter().collect();
            writeln!(f, "  {}: {}", spec.id, Foreign::new(&scopes.join(", ")))?;
        }
        Ok(())
    }

    /// Scopes that only some members and values need, of which the program has none.
    fn optional(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has = |scope: &str| {
            let all = [Some(self.needed), self.granted].into_iter().flatten();
            let mut sets = all.flat_map(|scopes| [&scopes.tenant, &scopes.user]);
            sets.any(|scopes| scopes.contains(scope))
        };
        let mut optional = optional(&self.used.endpoints, &self.used.events);
        optional.retain(|scopes, _| !scopes.iter().any(|scope| has(scope)));
        if !optional.is_empty() {
            writeln!(
                f,
                "\nOnly for a program that reads these members, or gives these values:"
            )?;
        }
        for (scopes, uses) in optional {
            let scopes: Vec<&str> = scopes.into_iter().collect();
            writeln!(f, "  {}", Foreign::new(&scopes.join(" or ")))?;
            for (id, what) in uses {
                let what: Vec<String> = what.into_iter().collect();
                writeln!(f, "    {id}: {}", Foreign::new(&what.join(", ")))?;
            }
        }
        Ok(())
    }
}

fn counted(count: usize, [one, many]: [&str; 2]) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
