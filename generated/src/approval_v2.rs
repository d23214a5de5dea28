//! Approvals, second version: definitions, instances, tasks, files, third-party approvals.
//!
//! Feature `approval-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v2"))]

feishu_macros::project_version! {
    "approval/v2";

    /// 创建审批定义: POST /approval/openapi/v2/approval/create
    approval().create(CreateApproval);
    /// 查看审批定义: POST /approval/openapi/v2/approval/get
    approval().get(GetApproval);

    /// 抄送列表查询: POST /approval/openapi/v2/cc/search
    cc().search(SearchCc);

    /// 三方审批实例同步: POST /approval/openapi/v2/external/instance/create
    external_instance().create(CreateExternalInstance);

    /// 获取三方审批任务状态: POST /approval/openapi/v2/external/list
    external_task().list(ListExternalTask);

    /// 上传文件: POST /approval/openapi/v2/file/upload
    file().upload(UploadFile);

    /// 审批任务同意: POST /approval/openapi/v2/instance/approve
    instance().approve(ApproveInstance);
    /// 审批实例撤回: POST /approval/openapi/v2/instance/cancel
    instance().cancel(CancelInstance);
    /// 审批实例抄送: POST /approval/openapi/v2/instance/cc
    instance().cc(CcInstance);
    /// 创建审批实例: POST /approval/openapi/v2/instance/create
    instance().create(CreateInstance);
    /// 获取单个审批实例详情: POST /approval/openapi/v2/instance/get
    instance().get(GetInstance);
    /// 批量获取审批实例ID: POST /approval/openapi/v2/instance/list
    instance().list(ListInstance);
    /// 审批任务拒绝: POST /approval/openapi/v2/instance/reject
    instance().reject(RejectInstance);
    /// 实例列表查询: POST /approval/openapi/v2/instance/search
    instance().search(SearchInstance);
    /// 审批任务转交: POST /approval/openapi/v2/instance/transfer
    instance().transfer(TransferInstance);

    /// 订阅审批事件: POST /approval/openapi/v2/subscription/subscribe
    subscription().subscribe(SubscribeSubscription);
    /// 取消订阅审批事件: POST /approval/openapi/v2/subscription/unsubscribe
    subscription().unsubscribe(UnsubscribeSubscription);

    /// 任务列表查询: POST /approval/openapi/v2/task/search
    task().search(SearchTask);
}
