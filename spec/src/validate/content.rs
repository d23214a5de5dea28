//! What must hold in a content.

use super::check::{Check, Problem};
use crate::content::Content;
use crate::models::Table;
use crate::words::is_symbol;

/// Checks a content.
#[must_use]
pub fn content(spec: &Content) -> Vec<Problem> {
    let mut check = Check {
        unions: &spec.unions,
        ..Check::new(&spec.types)
    };
    check.head(spec.schema, &spec.page);
    check.id(&spec.id);
    if !is_symbol(spec.called()) {
        check.symbol("$.name".to_owned(), spec.called());
    }
    check.fields("$.fields", &spec.fields);
    check.no_files("$.fields", &spec.fields);
    for (at, what) in spec.faults() {
        check.problem(format!("$.{at}"), what);
    }
    check.types();
    check.models(Table::of_content(spec));
    check.problems
}
