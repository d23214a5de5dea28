//! Contacts, oldest version: an administrator's range; events of users and departments.
//!
//! Feature `contact-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v1"))]

feishu_macros::project_version! {
    "contact/v1";

    /// Gets which departments an administrator of apps manages: GET /open-apis/contact/v1/user/admin_scope/get
    user().admin_scope(AdminScopeUser);

    /// Sent when a department is added, changed or deleted: dept_add
    DepartmentChangeEvent;
    /// Sent when the part of the directory the app can see changes: contact_scope_change
    ScopeChangeEvent;
    /// Sent when an employee joins, leaves or has details changed: user_add
    UserChangeEvent;
    /// Sent when an account is activated, suspended, restored or closed: user_status_change
    UserStatusChangeEvent;
}
