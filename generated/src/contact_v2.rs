//! Contacts, second version: add users and departments in batches, roles, state of a batch.
//!
//! Feature `contact-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v2"))]

feishu_macros::project_version! {
    "contact/v2";

    /// 批量新增部门: POST /open-apis/contact/v2/department/batch_add
    department().batch_add(BatchAddDepartment);

    /// 获取角色列表: GET /open-apis/contact/v2/role/list
    role().list(ListRole);

    /// 查询批量任务执行状态: GET /open-apis/contact/v2/task/get
    task().get(GetTask);

    /// 批量新增用户: POST /open-apis/contact/v2/user/batch_add
    user().batch_add(BatchAddUser);
}
