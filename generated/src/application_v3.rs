//! Apps, third version: installed apps, availability, who is an administrator.
//!
//! Feature `application-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v3"))]

feishu_macros::project_version! {
    "application/v3";

    /// 获取企业安装的应用: GET /open-apis/application/v3/app/list
    app().list(ListApp);
    /// 更新应用可用范围: POST /open-apis/application/v3/app/update_visibility
    app().update_visibility(UpdateVisibilityApp);

    /// 校验应用管理员: GET /open-apis/application/v3/is_user_admin
    user().is_admin(IsAdminUser);
}
