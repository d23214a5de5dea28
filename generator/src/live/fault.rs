//! A request that did not give what was asked for.

use std::fmt;
use std::time::Duration;

use feishu_spec::Foreign;
use reqwest::Url;

/// What came instead of an answer, what was expected, and what to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What was asked for.
    pub url: String,
    /// What came instead.
    pub found: String,
    /// What should have come.
    pub expected: String,
    /// What a person can do about it.
    pub advice: &'static str,
    /// How often it was tried.
    pub attempts: usize,
    /// Whether the site itself answered, in the shape that its answers have: it is there, and refuses this.
    pub answered: bool,
    /// Whether it can go by.
    pub passing: Passing,
}

impl Fault {
    /// A fault of a first attempt that does not go by.
    #[must_use]
    pub fn of(url: &Url, found: String, expected: String, advice: &'static str) -> Self {
        Fault {
            url: url.to_string(),
            found,
            expected,
            advice,
            attempts: 1,
            answered: false,
            passing: Passing::Never,
        }
    }
}

/// Whether the same request may succeed later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// The site would answer the same.
    Never,
    /// After a while.
    Soon,
    /// After the time that the site asked for.
    After(Duration),
}

/// The most that is told of what the site sent, in characters.
const LONGEST: usize = 500;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: found {}",
            Foreign::cut(&self.url, LONGEST),
            Foreign::cut(&self.found, LONGEST)
        )?;
        if self.attempts > 1 {
            write!(f, " ({} attempts)", self.attempts)?;
        }
        write!(f, ", expected {}; {}", self.expected, self.advice)
    }
}

impl std::error::Error for Fault {}
