//! Approvals, third version: define and check third-party approvals.
//!
//! Feature `approval-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v3"))]

feishu_macros::project_version! {
    "approval/v3";

    /// 三方审批定义创建: POST /approval/openapi/v3/external/approval/create
    external_approval().create(CreateExternalApproval);

    /// 三方审批实例校验: POST /approval/openapi/v3/external/instance/check
    external_instance().check(CheckExternalInstance);
}
