//! Tests of `#[feishu_endpoint]` as a user's crate sees it.

/// The code of the guide is compiled, and run where it needs no platform.
#[cfg(doctest)]
#[doc = include_str!("../../../macros/src/feishu_endpoint.md")]
pub struct Guide;
