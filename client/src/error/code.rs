//! The error codes of a page: what their enum is to the runtime.

use std::fmt;

/// The error codes that the page of an endpoint lists, as an enum.
///
/// Source: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code>.
pub trait ErrorCode: Copy + PartialEq + fmt::Debug + Send + Sync + 'static {
    /// Everything that the page says of the codes.
    const CODES: Codes<Self>;

    /// The number on the wire.
    fn code(self) -> i64;

    /// The code with this number, if the page lists it.
    #[must_use]
    fn from_code(code: i64) -> Option<Self> {
        Self::CODES.all.iter().copied().find(|known| known.code() == code)
    }

    /// The HTTP status that the page lists for the code.
    fn status(self) -> Option<u16> {
        let status = Self::CODES.statuses.get(index(self)?).copied();
        status.filter(|status| *status != 0)
    }
}

/// Flat lists of one length, which compile faster than one list of tuples.
#[derive(Clone, Copy, Debug)]
pub struct Codes<E: 'static> {
    /// Every code.
    pub all: &'static [E],
    /// The HTTP status that each comes with; 0 where the page does not say.
    pub statuses: &'static [u16],
    /// The name of each variant, with a blank between two.
    pub names: &'static str,
}

/// `Debug` of an error code: the name of its variant, as a derive would write it.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_code<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = index(code).and_then(|index| E::CODES.names.split(' ').nth(index));
    match name {
        Some(name) => f.write_str(name),
        None => fmt::Display::fmt(&code.code(), f),
    }
}

fn index<E: ErrorCode>(code: E) -> Option<usize> {
    E::CODES.all.iter().position(|known| *known == code)
}

/// The error type of endpoints whose page lists no codes. It has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCodes {}

impl ErrorCode for NoCodes {
    const CODES: Codes<Self> = Codes {
        all: &[],
        statuses: &[],
        names: "",
    };

    fn code(self) -> i64 {
        match self {}
    }
}
