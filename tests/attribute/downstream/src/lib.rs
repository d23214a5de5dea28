//! Endpoints of a user's own, in each of the three forms.
#![deny(warnings, missing_docs)]

use std::collections::BTreeMap;

use lark::feishu_endpoint;

/// An operation whose spec ships with the crate, without the feature of its project-version.
#[feishu_endpoint("im/v1/pin/delete")]
pub struct Unpin;

/// An operation whose spec is in this package.
#[feishu_endpoint(spec = "specs/endpoints/im/v1/pin/list.json")]
pub struct Pins;

/// An endpoint without a page.
#[feishu_endpoint(
    POST,
    "/open-apis/x/v1/things/:thing_id",
    tokens(tenant),
    errors(1001 = NotFound),
    response = BTreeMap<String, u32>
)]
pub struct UpdateThing {
    /// Which thing.
    #[path]
    pub thing_id: String,
    /// Whether to try only.
    #[query]
    pub dry_run: Option<bool>,
    /// What it is called from now on.
    pub name: String,
}
