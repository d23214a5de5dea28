//! Low-code applications: records, roles, functions, flows, approval tasks, workspaces with SQL.
//!
//! Feature `apaas-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("apaas/v1"))]

feishu_macros::project_version! {
    "apaas/v1";

    /// 查看应用基本信息: GET /open-apis/apaas/v1/apps
    app().list(ListApp);

    /// 查询审计日志列表: GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list
    application_audit_log().audit_log_list(AuditLogListApplicationAuditLog);
    /// 查询数据变更日志详情: GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail
    application_audit_log().data_change_log_detail(DataChangeLogDetailApplicationAuditLog);
    /// 查询数据变更日志列表: GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list
    application_audit_log().data_change_logs_list(DataChangeLogsListApplicationAuditLog);
    /// 查询审计日志详情: GET /open-apis/apaas/v1/applications/:namespace/audit_log
    application_audit_log().get(GetApplicationAuditLog);

    /// 查询环境变量详情: GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name
    application_environment_variable().get(GetApplicationEnvironmentVariable);
    /// 查询环境变量列表: POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query
    application_environment_variable().query(QueryApplicationEnvironmentVariable);

    /// 发起流程: POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute
    application_flow().execute(ExecuteApplicationFlow);

    /// 执行函数: POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke
    application_function().invoke(InvokeApplicationFunction);

    /// 执行 OQL: POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query
    application_object().oql_query(OqlQueryApplicationObject);
    /// 搜索记录: POST /open-apis/apaas/v1/applications/:namespace/objects/search
    application_object().search(SearchApplicationObject);

    /// 批量新建记录: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create
    application_object_record().batch_create(BatchCreateApplicationObjectRecord);
    /// 批量删除记录: DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete
    application_object_record().batch_delete(BatchDeleteApplicationObjectRecord);
    /// 查询记录列表: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query
    application_object_record().batch_query(BatchQueryApplicationObjectRecord);
    /// 批量编辑记录: PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update
    application_object_record().batch_update(BatchUpdateApplicationObjectRecord);
    /// 新建记录: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records
    application_object_record().create(CreateApplicationObjectRecord);
    /// 删除记录: DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
    application_object_record().delete(DeleteApplicationObjectRecord);
    /// 编辑记录: PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
    application_object_record().patch(PatchApplicationObjectRecord);
    /// 获取记录详情: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query
    application_object_record().query(QueryApplicationObjectRecord);

    /// POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization
    application_record_permission_member().batch_create_authorization(BatchCreateAuthorizationApplicationRecordPermissionMember);
    /// POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization
    application_record_permission_member().batch_remove_authorization(BatchRemoveAuthorizationApplicationRecordPermissionMember);

    /// 批量创建角色成员授权: POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization
    application_role_member().batch_create_authorization(BatchCreateAuthorizationApplicationRoleMember);
    /// 批量删除角色成员授权: POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization
    application_role_member().batch_remove_authorization(BatchRemoveAuthorizationApplicationRoleMember);
    /// 查询角色成员信息: GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member
    application_role_member().get(GetApplicationRoleMember);

    /// 撤销人工任务: POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel
    approval_instance().cancel(CancelApprovalInstance);

    /// 人工任务加签: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee
    approval_task().add_assignee(AddAssigneeApprovalTask);
    /// 同意人工任务: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree
    approval_task().agree(AgreeApprovalTask);
    /// 拒绝人工任务: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject
    approval_task().reject(RejectApprovalTask);
    /// 转交人工任务: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer
    approval_task().transfer(TransferApprovalTask);

    /// 查询席位活跃详情: GET /open-apis/apaas/v1/seat_activities
    seat_activity().list(ListSeatActivity);

    /// 查询席位分配详情: GET /open-apis/apaas/v1/seat_assignments
    seat_assignment().list(ListSeatAssignment);

    /// 抄送人工任务: POST /open-apis/apaas/v1/user_tasks/:task_id/cc
    user_task().cc(CcUserTask);
    /// 基于人工任务发起群聊: POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group
    user_task().chat_group(ChatGroupUserTask);
    /// 催办人工任务: POST /open-apis/apaas/v1/user_tasks/:task_id/expediting
    user_task().expediting(ExpeditingUserTask);
    /// 查询人工任务: POST /open-apis/apaas/v1/user_task/query
    user_task().query(QueryUserTask);
    /// 退回人工任务: POST /open-apis/apaas/v1/user_tasks/:task_id/rollback
    user_task().rollback(RollbackUserTask);
    /// 查询人工任务可退回的位置: POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points
    user_task().rollback_points(RollbackPointsUserTask);

    /// 执行SQL: POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands
    workspace().sql_commands(SqlCommandsWorkspace);

    /// 获取自定义枚举详细信息: GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name
    workspace_enum().enum_get(EnumGetWorkspaceEnum);
    /// 获取工作空间下的自定义枚举列表: GET /open-apis/apaas/v1/workspaces/:workspace_id/enums
    workspace_enum().list(ListWorkspaceEnum);

    /// 获取工作空间下的数据表列表: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables
    workspace_table().list(ListWorkspaceTable);
    /// 批量更新数据表中的记录: PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update
    workspace_table().records_batch_update(RecordsBatchUpdateWorkspaceTable);
    /// 删除数据表中的记录: DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_delete(RecordsDeleteWorkspaceTable);
    /// 查询数据表数据记录: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_get(RecordsGetWorkspaceTable);
    /// 按条件更新数据表中的记录: PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_patch(RecordsPatchWorkspaceTable);
    /// 向数据表中添加或更新记录: POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_post(RecordsPostWorkspaceTable);
    /// 获取数据表详细信息: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name
    workspace_table().table_get(TableGetWorkspaceTable);

    /// 查询视图数据记录: GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records
    workspace_view().views_get(ViewsGetWorkspaceView);

    /// 数据记录变更: apaas.workspace.record_change_v1
    WorkspaceRecordChangeEvent;
}
