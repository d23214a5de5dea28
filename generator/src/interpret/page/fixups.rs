//! Repairs of mistakes on the platform's pages: each names its page, its reason, and where the truth is to be seen.
//!
//! A repair that does not apply any more is an error of its page: the platform has repaired it, so it can go.

/// A field that the page spells wrong.
pub(crate) struct Rename {
    /// The path of the page.
    page: &'static str,
    /// As it stands in the table.
    pub(crate) from: &'static str,
    /// As it is on the wire.
    pub(crate) to: &'static str,
    /// How we know.
    pub(crate) reason: &'static str,
}

const RENAMES: &[Rename] = &[
    Rename {
        page: "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN",
        from: "frozen RowCount",
        to: "frozenRowCount",
        reason: "a space slipped in; the example of the same page has none",
    },
    Rename {
        page: "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN",
        from: "frozen ColCount",
        to: "frozenColCount",
        reason: "a space slipped in; the example of the same page has none",
    },
    Rename {
        page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get",
        from: "en_us",
        to: "en-US",
        reason: "the page says so in the description of the field",
    },
    Rename {
        page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get",
        from: "zh_cn",
        to: "zh-CN",
        reason: "the page says so in the description of the field",
    },
];

/// The repairs of a page.
pub(crate) fn renames(page: Option<&str>) -> impl Iterator<Item = &'static Rename> {
    RENAMES.iter().filter(move |rename| Some(rename.page) == page)
}
