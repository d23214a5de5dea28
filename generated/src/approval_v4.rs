//! Approvals: definitions, instances, tasks, comments, third-party approvals.
//!
//! Feature `approval-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v4"))]

feishu_macros::project_version! {
    "approval/v4";

    /// 创建审批定义: POST /open-apis/approval/v4/approvals
    approval().create(CreateApproval);
    /// 查看指定审批定义: GET /open-apis/approval/v4/approvals/:approval_code
    approval().get(GetApproval);
    /// 订阅审批事件: POST /open-apis/approval/v4/approvals/:approval_code/subscribe
    approval().subscribe(SubscribeApproval);
    /// 取消订阅审批事件: POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe
    approval().unsubscribe(UnsubscribeApproval);

    /// 查询地理库信息: GET /open-apis/approval/v4/districts
    district().list(ListDistrict);
    /// 搜索地理库信息: POST /open-apis/approval/v4/districts/search
    district().search(SearchDistrict);

    /// 创建三方审批定义: POST /open-apis/approval/v4/external_approvals
    external_approval().create(CreateExternalApproval);
    /// 查看指定三方审批定义: GET /open-apis/approval/v4/external_approvals/:approval_code
    external_approval().get(GetExternalApproval);

    /// 校验三方审批实例: POST /open-apis/approval/v4/external_instances/check
    external_instance().check(CheckExternalInstance);
    /// 同步三方审批实例: POST /open-apis/approval/v4/external_instances
    external_instance().create(CreateExternalInstance);

    /// 获取三方审批任务状态: GET /open-apis/approval/v4/external_tasks
    external_task().list(ListExternalTask);

    /// 审批任务加签: POST /open-apis/approval/v4/instances/add_sign
    instance().add_sign(AddSignInstance);
    /// 撤回审批实例: POST /open-apis/approval/v4/instances/cancel
    instance().cancel(CancelInstance);
    /// 抄送审批实例: POST /open-apis/approval/v4/instances/cc
    instance().cc(CcInstance);
    /// 创建审批实例: POST /open-apis/approval/v4/instances
    instance().create(CreateInstance);
    /// 获取单个审批实例详情: GET /open-apis/approval/v4/instances/:instance_id
    instance().get(GetInstance);
    /// 批量获取审批实例 ID: GET /open-apis/approval/v4/instances
    instance().list(ListInstance);
    /// 预览审批流程: POST /open-apis/approval/v4/instances/preview
    instance().preview(PreviewInstance);
    /// 查询实例列表: POST /open-apis/approval/v4/instances/query
    instance().query(QueryInstance);
    /// 查询抄送列表: POST /open-apis/approval/v4/instances/search_cc
    instance().search_cc(SearchCcInstance);
    /// 退回审批任务: POST /open-apis/approval/v4/instances/specified_rollback
    instance().specified_rollback(SpecifiedRollbackInstance);

    /// 创建评论: POST /open-apis/approval/v4/instances/:instance_id/comments
    instance_comment().create(CreateInstanceComment);
    /// 删除评论: DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id
    instance_comment().delete(DeleteInstanceComment);
    /// 获取评论: GET /open-apis/approval/v4/instances/:instance_id/comments
    instance_comment().list(ListInstanceComment);
    /// 清空评论: POST /open-apis/approval/v4/instances/:instance_id/comments/remove
    instance_comment().remove(RemoveInstanceComment);

    /// 同意审批任务: POST /open-apis/approval/v4/tasks/approve
    task().approve(ApproveTask);
    /// 查询用户的任务列表: GET /open-apis/approval/v4/tasks/query
    task().query(QueryTask);
    /// 拒绝审批任务: POST /open-apis/approval/v4/tasks/reject
    task().reject(RejectTask);
    /// 重新提交审批任务: POST /open-apis/approval/v4/tasks/resubmit
    task().resubmit(ResubmitTask);
    /// 查询任务列表: POST /open-apis/approval/v4/tasks/search
    task().search(SearchTask);
    /// 转交审批任务: POST /open-apis/approval/v4/tasks/transfer
    task().transfer(TransferTask);

    /// 审批定义更新: approval.approval.updated_v4
    ApprovalUpdatedEvent;
    /// 补卡审批: approval.instance.remedy_group_update_v4
    InstanceRemedyGroupUpdateEvent;
    /// 出差审批: approval.instance.trip_group_update_v4
    InstanceTripGroupUpdateEvent;
}
