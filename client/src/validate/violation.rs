//! A rule that a request breaks, as a program and a person read it.
//!
//! Values of a request are never in it but numbers: a text may be a secret, and it is the length that counts. Keys of maps are, since they
//! say where.

use std::fmt;

/// How many values of a list a message shows.
const SHOWN: usize = 12;

/// A rule of a page that a request breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The operation: `im.v1.message.create`.
    pub operation: &'static str,
    /// The member, as it is called on the wire, with the places in lists and the keys of maps: `params[0].name`.
    pub member: String,
    /// The rule, with what the page allows.
    pub rule: Rule,
    /// What is there in its place: a number, a length, or what kind of value; never a text of the request.
    pub found: String,
    /// The page.
    pub docs: &'static str,
}

/// What a page asks of a member.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// It must be there.
    Required,
    /// The least value, as the page writes it.
    Min(&'static str),
    /// The greatest value, as the page writes it.
    Max(&'static str),
    /// The least length: characters of a text, elements of a list.
    MinLength(u64),
    /// The greatest length: characters of a text, elements of a list.
    MaxLength(u64),
    /// The values that the page lists, numbers as they are written.
    Values(Vec<&'static str>),
}

impl fmt::Display for Violation {
    /// What is wrong, what the page allows, and what to do, on one line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Violation {
            operation,
            member,
            rule,
            found,
            docs,
        } = self;
        write!(f, "{operation}: `{}` ", member.escape_debug())?;
        match rule {
            Rule::Required => f.write_str("is missing, the page requires it: set it")?,
            Rule::Min(least) => write!(f, "is {found}, the page allows {least} at least: raise it")?,
            Rule::Max(most) => write!(f, "is {found}, the page allows {most} at most: lower it")?,
            Rule::MinLength(least) => write!(f, "has {found}, the page allows {least} at least: lengthen it")?,
            Rule::MaxLength(most) => write!(f, "has {found}, the page allows {most} at most: shorten it")?,
            Rule::Values(values) => {
                write!(f, "is {found}, the page lists others: use one of ")?;
                for (index, value) in values.iter().take(SHOWN).enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{value}")?;
                }
                if values.len() > SHOWN {
                    f.write_str(", …")?;
                }
            }
        }
        write!(f, " ({docs})")
    }
}
