//! The error codes of a page: what their enum is to the runtime.

use std::fmt;
use std::hash::Hash;

/// The error codes that the page of an endpoint lists, as an enum. `Debug` gives the name of the variant, `Display` the number and
/// the words of the name: `230002: bot outside group`.
///
/// Implemented by the macros of this project alone, so that it can get more items: an enum of your own comes with `#[feishu_endpoint]`, from
/// its `errors(…)`.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
pub trait ErrorCode: Copy + Eq + Hash + fmt::Debug + fmt::Display + Send + Sync + 'static {
    /// Everything that the page says of the codes. It has a hidden type, so that nobody else writes one.
    #[doc(hidden)]
    const CODES: Codes<Self>;

    /// The place of the code in the lists.
    #[doc(hidden)]
    fn index(self) -> usize;

    /// The number on the wire. A cast gives the place of the variant, which is another number.
    fn code(self) -> i64 {
        let number = Self::CODES.numbers.get(self.index()).copied();
        number.map_or(0, i64::from)
    }

    /// The code with this number, if the page lists it.
    #[must_use]
    fn from_code(code: i64) -> Option<Self> {
        let index = Self::CODES.numbers.iter().position(|known| i64::from(*known) == code)?;
        Self::CODES.all.get(index).copied()
    }

    /// The HTTP status that the page lists for the code.
    fn status(self) -> Option<u16> {
        let status = Self::CODES.statuses.get(self.index()).copied();
        status.filter(|status| *status != 0)
    }
}

/// Flat lists of one length, which compile faster than one list of tuples, and than numbers at the variants.
#[derive(Clone, Copy, Debug)]
pub struct Codes<E: 'static> {
    /// Every code.
    pub all: &'static [E],
    /// The number of each on the wire.
    pub numbers: &'static [i32],
    /// The HTTP status that each comes with; 0 where the page does not say.
    pub statuses: &'static [u16],
    /// The name of each variant, with a blank between two.
    pub names: &'static str,
}

/// What a page calls its codes, whatever the enum.
#[derive(Clone, Copy, Default)]
pub(super) struct Names {
    numbers: &'static [i32],
    names: &'static str,
}

impl Names {
    pub(super) fn of<C: ErrorCode>() -> Self {
        Names {
            numbers: C::CODES.numbers,
            names: C::CODES.names,
        }
    }

    /// The name of the variant with this number.
    pub(super) fn get(&self, code: i64) -> Option<&'static str> {
        let index = self.numbers.iter().position(|known| i64::from(*known) == code)?;
        self.names.split(' ').nth(index)
    }
}

/// `Debug` of an error code: the name of its variant, as a derive would write it.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_code<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match name(code) {
        Some(name) => f.write_str(name),
        None => fmt::Display::fmt(&code.code(), f),
    }
}

/// `Display` of an error code: its number, and the words of its name.
///
/// # Errors
///
/// Those of the formatter.
pub fn display_code<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}: {}", code.code(), words(code))
}

/// The words of a code's name: `bot outside group`.
pub(super) fn words<E: ErrorCode>(code: E) -> String {
    let mut words = String::new();
    for letter in name(code).unwrap_or_default().chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

fn name<E: ErrorCode>(code: E) -> Option<&'static str> {
    E::CODES.names.split(' ').nth(code.index())
}

/// The error type of endpoints whose page lists no codes. It has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoCodes {}

impl fmt::Display for NoCodes {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl ErrorCode for NoCodes {
    const CODES: Codes<Self> = Codes {
        all: &[],
        numbers: &[],
        statuses: &[],
        names: "",
    };

    fn index(self) -> usize {
        match self {}
    }
}
