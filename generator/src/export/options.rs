//! What a caller decides.

/// Whether lists of values are complete in what the platform sends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Enums {
    /// Others may come: a program that was generated today reads a value that the platform adds tomorrow
    #[default]
    Open,
    /// Only those listed: a value that the platform adds makes a whole reply invalid
    Closed,
}
