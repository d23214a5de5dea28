//! The page of error codes that any operation may answer with.

use feishu_spec::{SCHEMA_VERSION, SharedErrors};

use crate::interpret::context::Context;
use crate::interpret::page::about;
use crate::interpret::table::errors;
use crate::locate::Page;
use crate::problem::Rule;

/// The path of the page on the site. Other pages list codes too, of one product each; only this one is for all.
const PAGE: &str = "/ukTMukTMukTM/ugjM14COyUjL4ITN";

/// What the spec is called in the table of reviewed names.
const ERRORS: &str = "errors";

/// Whether this is the page.
pub(crate) fn is_page(page: &Page) -> bool {
    page.front.path.as_deref() == Some(PAGE)
}

/// Reads the page.
pub(crate) fn read(context: &mut Context, page: &Page) -> Option<SharedErrors> {
    let mut found = Vec::new();
    for (section, table) in page.tables() {
        match errors::read(context, &section.heading, table, None) {
            Some(codes) => found.extend(codes),
            None => context.rule(Rule::NoFields, table.rows.len()),
        }
    }
    Some(SharedErrors {
        schema: SCHEMA_VERSION,
        title: about::title(page),
        page: about::source(context, page)?,
        errors: errors::finish(context, ERRORS, found),
    })
}
