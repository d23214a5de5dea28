//! The documentation site: which pages it lists, and the text of those that changed.
//!
//! In go the address of a [`site`] and a folder for the [`cache`]; out comes a [`Crawl`]: a source per page, for the same
//! run that reads pages from disk, and what could not be fetched. Specs are no business of this module.
//!
//! - [`site`] knows the addresses, [`shape`] what the answers look like, and says what came instead.
//! - [`fetch`] asks politely: paced, with retries, within a time-out. A [`Fault`] is what is left when that fails.
//! - [`mod@crawl`] goes from the site's directory to the pages. Pages that did not change come from the [`cache`].
//! - [`catalogue`] compares the site's own list of operations with the specs, [`gone`] finds specs without a page.
//!
//! Nothing here runs unless a user asks for the site with `--live` or an address.

pub mod cache;
pub mod catalogue;
pub mod crawl;
mod directory;
pub mod fault;
pub mod fetch;
pub mod gone;
mod pace;
pub mod progress;
pub mod shape;
pub mod site;

pub use cache::Cache;
pub use crawl::{Crawl, crawl};
pub use fault::Fault;
pub use fetch::{Fetcher, Limits};
pub use site::{Language, Site};
