//! Tests of `#[feishu_endpoint]` as a user's crate sees it. The guide's code is compiled here.
