//! Pages in, specs out: reads the documentation pages of the Feishu (Lark) server API.
//!
//! 1. [`locate`] finds the pieces of a page: header, sections, tables, examples.
//! 2. [`interpret`] reads their meaning into a spec of `feishu-spec`.
//! 3. [`run`] does that for many pages, tells apart those that claim one id, and has `naming` say what types are called.
//! 4. [`tree`] writes what changed; [`report`] counts what was covered.
//!
//! Pages of a mirror that writes plain Markdown get their pieces back in `flat`, before they are interpreted.
//!
//! Pages come from a [`run::source`]; [`live`] fetches them from the documentation site. [`diff`] says what a change of the specs
//! does to users; [`export`] writes them for tools that know no Rust; [`scopes`] says what a program must be allowed. [`labels`] holds the words of the pages' languages, [`values`] and [`codes`] the reviewed names of numbers and of
//! error codes, [`contents`] those of what messages hold, [`modules`] what each project-version is. What could not be read is a [`problem::Problem`]; no page stops a run.

pub mod cli;
pub mod codes;
pub mod commands;
pub mod contents;
pub mod diff;
pub mod english;
mod envelope;
pub mod export;
mod flat;
pub mod interpret;
pub mod labels;
pub mod live;
pub mod locate;
pub mod modules;
mod naming;
mod nearest;
pub mod problem;
pub mod report;
pub mod run;
pub mod scopes;
pub mod tree;
pub mod values;

pub use commands::Error;
