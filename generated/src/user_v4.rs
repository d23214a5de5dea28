//! The administrators of the app.
//!
//! Feature `user-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("user/v4"))]

feishu_macros::project_version! {
    "user/v4";

    /// Lists the administrators who review apps: GET /open-apis/user/v4/app_admin_user/list
    app_admin_user().list(ListAppAdminUser);
}
