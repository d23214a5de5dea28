//! Apps, second version: for whom in the organisation an app is available.
//!
//! Feature `application-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v2"))]

feishu_macros::project_version! {
    "application/v2";

    /// Gets which users and departments can use an app: GET /open-apis/application/v2/app/visibility
    app().visibility(VisibilityApp);
}
