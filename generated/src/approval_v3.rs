//! Approvals, third version: define and check third-party approvals.
//!
//! Feature `approval-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v3"))]

feishu_macros::project_version! {
    "approval/v3";

    /// Registers an approval that runs in another system, or updates it: POST /approval/openapi/v3/external/approval/create
    external_approval().create(CreateExternalApproval);

    /// Finds which requests of another system are missing or outdated here: POST /approval/openapi/v3/external/instance/check
    external_instance().check(CheckExternalInstance);
}
