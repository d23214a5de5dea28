//! What the end-to-end tests share: pages.

pub mod pages;

/// The README, whose code must compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
