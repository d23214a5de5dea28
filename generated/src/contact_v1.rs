//! Contacts, oldest version: an administrator's range; events of users and departments.
//!
//! Feature `contact-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v1"))]

feishu_macros::project_version! {
    "contact/v1";

    /// 获取应用管理员管理范围: GET /open-apis/contact/v1/user/admin_scope/get
    user().admin_scope(AdminScopeUser);

    /// 部门变更: dept_add
    DepartmentChangeEvent;
    /// 授权范围变更: contact_scope_change
    ScopeChangeEvent;
    /// 员工变更: user_add
    UserChangeEvent;
    /// 用户状态变更: user_status_change
    UserStatusChangeEvent;
}
