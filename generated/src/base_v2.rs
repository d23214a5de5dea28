//! Base (multi-dimensional tables), newer custom roles.
//!
//! Feature `base-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("base/v2"))]

feishu_macros::project_version! {
    "base/v2";

    /// Creates a custom role with rights down to rows of a Base: POST /open-apis/base/v2/apps/:app_token/roles
    app_role().create(CreateAppRole);
    /// Lists the custom roles of a Base with their detailed rights: GET /open-apis/base/v2/apps/:app_token/roles
    app_role().list(ListAppRole);
    /// Changes the given parts of a custom role and its detailed rights: PUT /open-apis/base/v2/apps/:app_token/roles/:role_id
    app_role().update(UpdateAppRole);
}
