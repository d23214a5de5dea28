//! Approvals, oldest version: messages of the approval bot; events of leave, overtime, outings and shifts.
//!
//! Feature `approval-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v1"))]

feishu_macros::project_version! {
    "approval/v1";

    /// 查询审批 ID（专用）: POST /approval/openapi/v1/id/get
    id().get(GetId);

    /// 发送审批 Bot 消息: POST /open-apis/approval/v1/message/send
    message().send(SendMessage);
    /// 更新审批 Bot 消息: POST /open-apis/approval/v1/message/update
    message().update(UpdateMessage);

    /// 请假审批: leave_approval
    ApprovalLeaveEvent;
    /// 请假审批: leave_approval_revert
    ApprovalLeaveRevertEvent;
    /// 请假审批: leave_approvalV2
    ApprovalLeaveV2Event;
    /// 外出审批: out_approval
    ApprovalOutEvent;
    /// 外出审批: out_approval_revert
    ApprovalOutRevertEvent;
    /// 换班审批: shift_approval
    ApprovalShiftEvent;
    /// 加班审批: work_approval
    ApprovalWorkEvent;
    /// 加班审批: work_approval_revert
    ApprovalWorkRevertEvent;
    /// 审批抄送状态变更: approval_cc
    CcStatusChangeEvent;
    /// 审批实例状态变更: approval_instance
    InstanceStatusChangeEvent;
    /// 审批任务状态变更: approval_task
    TaskStatusChangeEvent;
}
