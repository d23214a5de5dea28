//! Tables of error codes, and a symbolic name for each code.
//!
//! A name is the reviewed one, or is made of the English message. A code that the existing spec names keeps that name; that is no
//! business of a page's reading.

use std::collections::BTreeSet;

use feishu_spec::ErrorCode;

use crate::codes;
use crate::interpret::context::{Context, Spot};
use crate::interpret::name::error_name::names;
use crate::interpret::table::retry;
use crate::labels::ErrorColumn;
use crate::locate::{Row, Table};
use crate::problem::Rule;

/// A row of a table of codes.
pub(crate) struct Found {
    code: i64,
    status: Option<u16>,
    message: String,
    advice: String,
    parent: Option<i64>,
}

/// Reads a table of codes. `None` when it is not one.
pub(crate) fn read(context: &mut Context, section: &str, table: &Table, parent: Option<i64>) -> Option<Vec<Found>> {
    let columns: Vec<Option<ErrorColumn>> = table
        .header
        .iter()
        .map(|text| context.labels.error_column(text))
        .collect();
    let index = |column| columns.iter().position(|found| *found == Some(column));
    let code = index(ErrorColumn::Code)?;
    let advice = columns.iter().rposition(|found| *found == Some(ErrorColumn::Advice));
    // A table without a column of messages has them where others have advice, alone or before the advice.
    let message = index(ErrorColumn::Message).or_else(|| index(ErrorColumn::Advice))?;
    let mut found: Vec<Found> = Vec::new();
    for (number, row) in table.rows.iter().enumerate() {
        let place = Spot::row(section, number);
        let text = |column: Option<usize>| column.map(|column| row.text(column)).unwrap_or_default();
        let status = text(index(ErrorColumn::Status));
        match row.text(code).trim_matches('`').parse() {
            Ok(0) => context.rule(Rule::Separator, 1),
            Ok(code) => {
                context.kept(1);
                found.push(Found {
                    code,
                    status: status.parse().ok().filter(|status| (100..600).contains(status)),
                    message: text(Some(message)).into_owned(),
                    advice: text(advice).into_owned(),
                    parent,
                });
            }
            Err(_) if row_is_blank(row) => context.rule(Rule::Separator, 1),
            Err(_) => context.lost_row(place, &row.text(code), "expected an error code, a whole number"),
        }
    }
    Some(found)
}

fn row_is_blank(row: &Row) -> bool {
    row.cells.iter().all(|cell| cell.text().is_empty())
}

/// The codes of the spec with this id by number, each once, each with a name of its own.
pub(crate) fn finish(context: &mut Context, id: &str, mut found: Vec<Found>) -> Vec<ErrorCode> {
    found.sort_by_key(|error| error.code);
    let all = found.len();
    found.dedup_by_key(|error| error.code);
    let repeated = all - found.len();
    context.rows.spec -= repeated;
    context.rule(Rule::RepeatedCode, repeated);

    let reviewed = |error: &Found| codes::name(id, error.code);
    let mut used: BTreeSet<String> = found.iter().filter_map(reviewed).map(str::to_owned).collect();
    found
        .into_iter()
        .map(|error| {
            let name = match reviewed(&error) {
                Some(name) => name.to_owned(),
                None => unique(names(&error.message), error.code, &mut used),
            };
            let retry = retry::class(context.labels, error.code, &error.message, &error.advice);
            let doc = [error.message, error.advice]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>();
            ErrorCode {
                code: error.code,
                status: error.status,
                name,
                retry,
                parent: error.parent,
                doc: (context.prose && !doc.is_empty()).then(|| doc.join("\n\n")),
            }
        })
        .collect()
}

/// The first name that no other code has, else the first with the code.
fn unique(names: Vec<String>, code: i64, used: &mut BTreeSet<String>) -> String {
    let first = names.first().map_or("code", String::as_str);
    let numbered = format!("{first}_{code}");
    let free = names.into_iter().find(|name| !used.contains(name));
    let name = free.unwrap_or(numbered);
    used.insert(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clashes_get_the_code_and_a_code_stands_once() {
        let found = |code, message: &str| Found {
            code,
            status: None,
            message: message.into(),
            advice: String::new(),
            parent: None,
        };
        let mut context = Context::new(crate::labels::LANGUAGES[0], false, None);
        context.rows.spec = 5;
        let rows = vec![
            found(2, "not found"),
            found(1, "Not found."),
            found(3, "no access"),
            found(3, "again"),
            found(4, "Not found, or deleted."),
        ];
        let errors = finish(&mut context, "demo.v1.thing.get", rows);
        let names: Vec<_> = errors.iter().map(|error| (error.code, error.name.as_str())).collect();
        let expected = [
            (1, "not_found"),
            (2, "not_found_2"),
            (3, "no_access"),
            (4, "not_found_or_deleted"),
        ];
        assert_eq!(names, expected);
        assert_eq!((context.rows.spec, context.rows.under_rules()), (4, 1));
    }
}
