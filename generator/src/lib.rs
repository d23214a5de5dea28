//! Pages in, specs out: reads the documentation pages of the Feishu (Lark) server API.
//!
//! 1. [`locate`] finds the pieces of a page: header, sections, tables, examples.
//! 2. [`interpret`] reads their meaning into a spec of `feishu-spec`.
//! 3. [`tree`] writes what changed.
//!
//! Pages come from a [`source`]; [`live`] fetches them from the documentation site. [`diff`] says what a change of the specs
//! does to users. [`labels`] holds the words of the pages' languages. What could not be read is a [`problem::Problem`]; no
//! page stops a run.

pub mod agreement;
pub mod bindings;
pub mod cli;
pub mod commands;
pub mod coverage;
pub mod diff;
pub mod interpret;
pub mod labels;
pub mod live;
pub mod locate;
pub mod problem;
pub mod report;
pub mod run;
pub mod schema;
mod settle;
pub mod source;
pub mod tree;
mod twins;
