//! What commands print. Whoever reads it may go away before the end (`… | head`): then the rest is told nobody, and that is no failure.

use std::fmt::Arguments;
use std::io::{self, Write as _};

/// Prints to standard output.
pub(crate) fn out(text: Arguments<'_>) {
    let _ = io::stdout().write_fmt(text);
}

/// Prints to standard error.
pub(crate) fn err(text: Arguments<'_>) {
    let _ = io::stderr().write_fmt(text);
}

/// A line on standard output.
macro_rules! say {
    ($($text:tt)*) => { $crate::commands::terminal::out(format_args!("{}\n", format_args!($($text)*))) };
}

/// A line on standard error.
macro_rules! tell {
    ($($text:tt)*) => { $crate::commands::terminal::err(format_args!("{}\n", format_args!($($text)*))) };
}

pub(crate) use {say, tell};
