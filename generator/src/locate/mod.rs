//! Stage one: find the pieces of a page.
//!
//! In go the bytes of a page in any of its wrappings, out comes a [`Page`]: the facts of its header, and its sections with
//! the tables, code blocks and paragraphs in them. Nothing here knows what a table means.
//!
//! - [`wrapping`] takes the page out of an HTML-comment header, YAML front matter or the site's JSON.
//! - [`sections`] walks the lines: headings, `:::` blocks, fences, Markdown tables.
//! - [`clean`] makes the markup of a block safe for an HTML parser, in one linear pass.
//! - [`markup`] reads the tables of a cleaned block; [`pipe`] reads Markdown tables into the same shape.
//!
//! Only the wrapping can fail: what is no text, or empty, is no page. Markup in any state gives sections.

pub mod clean;
pub mod markup;
pub mod pipe;
pub mod section;
pub mod sections;
pub mod table;
mod tag;
pub mod wrapping;

pub use section::{Block, Section};
pub use table::{Cell, EnumItem, Piece, Row, Table, TableKind};
pub use wrapping::{Front, Unreadable};

/// How the parts of a page are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Flattened to plain Markdown by a mirror.
    Flat,
    /// In the site's own markup.
    #[default]
    Site,
}

/// A page, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What the header of the page says.
    pub front: Front,
    /// The sections in order. The first has no heading and holds what stands before the first one.
    pub sections: Vec<Section>,
    /// The page ends inside a table or a code block.
    pub cut: bool,
    /// How its parts are written.
    pub form: Form,
}

impl Page {
    /// All tables of the page with the heading of their section.
    pub fn tables(&self) -> impl Iterator<Item = (&Section, &Table)> {
        self.sections
            .iter()
            .flat_map(|section| section.tables().map(move |table| (section, table)))
    }

    /// All texts of the page that stand in no table, those of alert boxes too.
    pub fn prose(&self) -> impl Iterator<Item = &str> {
        self.sections.iter().flat_map(Section::prose)
    }

    /// The first heading of level 1.
    #[must_use]
    pub fn heading(&self) -> Option<&str> {
        self.sections
            .iter()
            .find(|section| section.level == 1)
            .map(|section| section.heading.as_str())
    }
}

/// Takes a page apart.
///
/// # Errors
/// [`Unreadable`] when the bytes hold no page at all.
pub fn locate(bytes: &[u8]) -> Result<Page, Unreadable> {
    let (front, body) = wrapping::unwrap(bytes)?;
    let (sections, cut) = sections::sections(&body);
    let form = form(&sections, &body);
    Ok(Page {
        front,
        sections,
        cut,
        form,
    })
}

/// How the site links to its own pages, which no mirror leaves as it is.
pub(crate) const SITE_LINK: &str = "/ssl:ttdoc/";

/// A page is flat that has tables of a converter, and neither tables nor links of the site.
fn form(sections: &[Section], body: &str) -> Form {
    let has = |kinds: &[TableKind]| {
        let mut tables = sections.iter().flat_map(Section::tables);
        tables.any(|table| kinds.contains(&table.kind))
    };
    match has(&[TableKind::Flat]) && !has(&[TableKind::Md, TableKind::Dt]) && !body.contains(SITE_LINK) {
        true => Form::Flat,
        false => Form::Site,
    }
}
