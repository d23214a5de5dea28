//! The platform for tests tells what is wrong with a request: planted faults are found, and what pages show as right is right.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod examples;
mod mutations;
#[path = "../everything/sample.rs"]
mod sample;
mod sent;

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, library};

/// All specs of operations.
fn specs() -> Vec<Endpoint> {
    let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap();
    files.iter().map(|file| Endpoint::read(file).unwrap()).collect()
}
