//! Employee roster (standard edition): employees and their attachments.
//!
//! Feature `ehr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("ehr/v1"))]

feishu_macros::project_version! {
    "ehr/v1";

    /// 下载人员的附件: GET /open-apis/ehr/v1/attachments/:token
    attachment().get(GetAttachment);

    /// 批量获取员工花名册信息: GET /open-apis/ehr/v1/employees
    employee().list(ListEmployee);
}
