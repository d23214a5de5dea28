//! Approvals, oldest version: messages of the approval bot; events of leave, overtime, outings and shifts.
//!
//! Feature `approval-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v1"))]

feishu_macros::project_version! {
    "approval/v1";

    /// Converts between the user ids of a company and of the platform: POST /approval/openapi/v1/id/get
    id().get(GetId);

    /// Sends a message to a user from the approval bot: POST /open-apis/approval/v1/message/send
    message().send(SendMessage);
    /// Updates a message of the approval bot, as when a task is done: POST /open-apis/approval/v1/message/update
    message().update(UpdateMessage);

    /// Sent when a leave request is approved: leave_approval
    ApprovalLeaveEvent;
    /// Sent when an approved leave request is revoked: leave_approval_revert
    ApprovalLeaveRevertEvent;
    /// Sent when a leave request is approved, with the names translated: leave_approvalV2
    ApprovalLeaveV2Event;
    /// Sent when a request to be out of office is approved: out_approval
    ApprovalOutEvent;
    /// Sent when an approved out of office request is revoked: out_approval_revert
    ApprovalOutRevertEvent;
    /// Sent when a request to swap shifts is approved: shift_approval
    ApprovalShiftEvent;
    /// Sent when an overtime request is approved: work_approval
    ApprovalWorkEvent;
    /// Sent when an approved overtime request is revoked: work_approval_revert
    ApprovalWorkRevertEvent;
    /// Sent when a copy of an approval request is made or read: approval_cc
    CcStatusChangeEvent;
    /// Sent when an approval request changes state, such as approved: approval_instance
    InstanceStatusChangeEvent;
    /// Sent when an approval task changes state, such as approved: approval_task
    TaskStatusChangeEvent;
}
