//! The names of numbers.

/// Flat lists of one length, which compile faster than one list of tuples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Names {
    /// Every number.
    pub values: &'static [i64],
    /// The name of each, with a blank between two.
    pub names: &'static str,
}

impl Names {
    /// The name of a number.
    #[must_use]
    pub fn find(&self, value: i64) -> Option<&'static str> {
        let index = self.values.iter().position(|known| *known == value)?;
        self.names.split(' ').nth(index)
    }
}
