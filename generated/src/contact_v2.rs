//! Contacts, second version: add users and departments in batches, roles, state of a batch.
//!
//! Feature `contact-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v2"))]

feishu_macros::project_version! {
    "contact/v2";

    /// Starts a task that adds departments in bulk: POST /open-apis/contact/v2/department/batch_add
    department().batch_add(BatchAddDepartment);

    /// Lists the user roles of the organization: GET /open-apis/contact/v2/role/list
    role().list(ListRole);

    /// Gets the progress and result of a bulk task: GET /open-apis/contact/v2/task/get
    task().get(GetTask);

    /// Starts a task that adds users in bulk: POST /open-apis/contact/v2/user/batch_add
    user().batch_add(BatchAddUser);
}
