//! Base (multi-dimensional tables), newer custom roles.
//!
//! Feature `base-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("base/v2"))]

feishu_macros::project_version! {
    "base/v2";

    /// 新增自定义角色: POST /open-apis/base/v2/apps/:app_token/roles
    app_role().create(CreateAppRole);
    /// 列出自定义角色: GET /open-apis/base/v2/apps/:app_token/roles
    app_role().list(ListAppRole);
    /// 更新自定义角色: PUT /open-apis/base/v2/apps/:app_token/roles/:role_id
    app_role().update(UpdateAppRole);
}
