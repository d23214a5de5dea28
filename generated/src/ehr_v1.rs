//! Employee roster (standard edition): employees and their attachments.
//!
//! Feature `ehr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("ehr/v1"))]

feishu_macros::project_version! {
    "ehr/v1";

    /// Downloads a file from an employee's record: GET /open-apis/ehr/v1/attachments/:token
    attachment().get(GetAttachment);

    /// Lists employees with their roster details: GET /open-apis/ehr/v1/employees
    employee().list(ListEmployee);
}
