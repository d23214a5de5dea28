//! What the sources of a crate say about how its files hang together.
//!
//! **In**: the text of a crate's files. **Out**: which file names what, where that is defined, and the circles among them.
//! **What can fail**: a file that is no Rust, and a `mod` without its file.
//!
//! - [`sources`] finds the text; a test may write it instead.
//! - [`read`] parses a file: modules, items, imports, and every path that is named.
//! - [`House`](house::House) resolves those paths to the files that define them.
//! - [`circles`] finds files that need each other.
//!
//! What counts as an arrow from one file to another:
//!
//! - A private `use` counts even if nothing else names it, since a trait is used without its name.
//! - A path counts wherever it stands, in types, expressions and the arguments of macros. What stands in `quote!` does not:
//!   it is another crate's code.
//! - A re-export is a signpost. `pub use` by itself is no arrow, and who follows it depends on the file that defines the name.
//!   Without this, each `mod.rs` that shows what its children offer would seem to be in a circle with them.
//! - A module that is only imported, to write `names::ident`, counts where it is followed by a name.
//! - `mod` is no arrow: a parent has children without needing them.
//! - What stands under `#[cfg(test)]` does not count. Tests look at everything.

pub mod circles;
pub mod house;
pub mod invariants;
pub mod manifest;
pub mod read;
pub mod sources;
