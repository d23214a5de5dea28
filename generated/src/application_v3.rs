//! Apps, third version: installed apps, availability, who is an administrator.
//!
//! Feature `application-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v3"))]

feishu_macros::project_version! {
    "application/v3";

    /// Lists the apps that the organization has installed: GET /open-apis/application/v3/app/list
    app().list(ListApp);
    /// Adds users and departments that may use an app, or takes them off: POST /open-apis/application/v3/app/update_visibility
    app().update_visibility(UpdateVisibilityApp);

    /// Checks whether a user may administer apps in the admin console: GET /open-apis/application/v3/is_user_admin
    user().is_admin(IsAdminUser);
}
