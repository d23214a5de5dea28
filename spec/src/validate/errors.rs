//! What must hold in lists of error codes.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{Check, Problem};
use crate::words::is_symbol;
use crate::{ErrorCode, SharedErrors};

/// Checks the general error codes.
#[must_use]
pub fn shared_errors(spec: &SharedErrors) -> Vec<Problem> {
    let types = BTreeMap::new();
    let mut check = Check::new(&types);
    check.head(spec.schema, &spec.page);
    check.errors(&spec.errors);
    check.problems
}

impl Check<'_> {
    pub(super) fn errors(&mut self, errors: &[ErrorCode]) {
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
}
