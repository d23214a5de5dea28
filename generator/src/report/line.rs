//! A line of the table by project and version: a count per column.

/// Names the columns and their headers, in the order of the table.
macro_rules! columns {
    ($($column:ident $header:literal,)*) => {
        /// A column of the table.
        #[derive(Clone, Copy)]
        pub(super) enum Column { $($column,)* }

        /// The headers of the columns.
        pub(super) const HEADERS: [&str; [$($header),*].len()] = [$($header),*];
    };
}

columns! {
    Pages "pages",
    Operations "operations",
    Events "events",
    Contents "contents",
    Path "path",
    Query "query",
    Header "header",
    Body "body",
    Reply "reply",
    Event "event",
    Content "content",
    Nested "nested",
    Codes "codes",
    Rows "rows",
    InSpec "in spec",
    UnderRule "under a rule",
    WithProblem "with a problem",
    UnknownTypes "unknown types",
    Examples "examples",
    NamesAgree "names agree",
    TypesToo "types too",
}

/// The counts of one line.
#[derive(Default)]
pub(super) struct Line([usize; HEADERS.len()]);

impl Line {
    /// Counts `count` more in a column.
    pub(super) fn count(&mut self, column: Column, count: usize) {
        if let Some(cell) = self.0.get_mut(column as usize) {
            *cell += count;
        }
    }

    /// What a column counts.
    pub(super) fn get(&self, column: Column) -> usize {
        self.0.get(column as usize).copied().unwrap_or_default()
    }

    /// Adds the counts of another line.
    pub(super) fn add(&mut self, other: &Line) {
        for (mine, others) in self.0.iter_mut().zip(other.0) {
            *mine += others;
        }
    }

    /// The counts, as [`HEADERS`] names them.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> {
        self.0.into_iter()
    }
}
