//! Low-code applications: records, roles, functions, flows, approval tasks, workspaces with SQL.
//!
//! Feature `apaas-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("apaas/v1"))]

feishu_macros::project_version! {
    "apaas/v1";

    /// Lists the aPaaS apps of the organization with name, namespace and status: GET /open-apis/apaas/v1/apps
    app().list(ListApp);

    /// Lists the audit log of an app: who did what, and when: GET /open-apis/apaas/v1/applications/:namespace/audit_log/audit_log_list
    application_audit_log().audit_log_list(AuditLogListApplicationAuditLog);
    /// Gets one entry of the data change log of an app: GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_log_detail
    application_audit_log().data_change_log_detail(DataChangeLogDetailApplicationAuditLog);
    /// Lists the data change log of an app: GET /open-apis/apaas/v1/applications/:namespace/audit_log/data_change_logs_list
    application_audit_log().data_change_logs_list(DataChangeLogsListApplicationAuditLog);
    /// Gets one entry of the audit log of an app: GET /open-apis/apaas/v1/applications/:namespace/audit_log
    application_audit_log().get(GetApplicationAuditLog);

    /// Gets one environment variable of an app …: GET /open-apis/apaas/v1/applications/:namespace/environment_variables/:environment_variable_api_name
    application_environment_variable().get(GetApplicationEnvironmentVariable);
    /// Lists the environment variables of an app: POST /open-apis/apaas/v1/applications/:namespace/environment_variables/query
    application_environment_variable().query(QueryApplicationEnvironmentVariable);

    /// Runs a flow of an app and waits for it, or lets it run asyn…: POST /open-apis/apaas/v1/applications/:namespace/flows/:flow_id/execute
    application_flow().execute(ExecuteApplicationFlow);

    /// Runs a custom function of an app with paramete…: POST /open-apis/apaas/v1/applications/:namespace/functions/:function_api_name/invoke
    application_function().invoke(InvokeApplicationFunction);

    /// Runs an OQL statement on the objects of an app: POST /open-apis/apaas/v1/applications/:namespace/objects/oql_query
    application_object().oql_query(OqlQueryApplicationObject);
    /// Searches the records of an app for words, across its objects: POST /open-apis/apaas/v1/applications/:namespace/objects/search
    application_object().search(SearchApplicationObject);

    /// Creates several records of an object at …: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_create
    application_object_record().batch_create(BatchCreateApplicationObjectRecord);
    /// Deletes several records of an object at …: DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_delete
    application_object_record().batch_delete(BatchDeleteApplicationObjectRecord);
    /// Lists the records of an object that matc…: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_query
    application_object_record().batch_query(BatchQueryApplicationObjectRecord);
    /// Updates several records of an object at …: PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/batch_update
    application_object_record().batch_update(BatchUpdateApplicationObjectRecord);
    /// Creates one record of an object: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records
    application_object_record().create(CreateApplicationObjectRecord);
    /// Deletes one record of an object: DELETE /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
    application_object_record().delete(DeleteApplicationObjectRecord);
    /// Updates one record of an object: PATCH /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id
    application_object_record().patch(PatchApplicationObjectRecord);
    /// Gets chosen fields of one record of an o…: POST /open-apis/apaas/v1/applications/:namespace/objects/:object_api_name/records/:id/query
    application_object_record().query(QueryApplicationObjectRecord);

    /// Grants a record permission of an app to …: POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization
    application_record_permission_member().batch_create_authorization(BatchCreateAuthorizationApplicationRecordPermissionMember);
    /// Takes a record permission of an app away…: POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization
    application_record_permission_member().batch_remove_authorization(BatchRemoveAuthorizationApplicationRecordPermissionMember);

    /// Gives a role of an app to users and depa…: POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_create_authorization
    application_role_member().batch_create_authorization(BatchCreateAuthorizationApplicationRoleMember);
    /// Takes a role of an app away from users a…: POST /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member/batch_remove_authorization
    application_role_member().batch_remove_authorization(BatchRemoveAuthorizationApplicationRoleMember);
    /// Gets the members of a role of an app: GET /open-apis/apaas/v1/applications/:namespace/roles/:role_api_name/member
    application_role_member().get(GetApplicationRoleMember);

    /// Cancels a human task, such as an approval, by its instance: POST /open-apis/apaas/v1/approval_instances/:approval_instance_id/cancel
    approval_instance().cancel(CancelApprovalInstance);

    /// Adds assignees to a human task, beside or after the current …: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee
    approval_task().add_assignee(AddAssigneeApprovalTask);
    /// Approves a human task on behalf of a user: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree
    approval_task().agree(AgreeApprovalTask);
    /// Rejects a human task on behalf of a user: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject
    approval_task().reject(RejectApprovalTask);
    /// Transfers a human task from its assignees to other users: POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer
    approval_task().transfer(TransferApprovalTask);

    /// Lists when users last opened an app on their aPaaS seat: GET /open-apis/apaas/v1/seat_activities
    seat_activity().list(ListSeatActivity);

    /// Lists which aPaaS seats are assigned to which users: GET /open-apis/apaas/v1/seat_assignments
    seat_assignment().list(ListSeatAssignment);

    /// Sends a copy of a human task to users for information: POST /open-apis/apaas/v1/user_tasks/:task_id/cc
    user_task().cc(CcUserTask);
    /// Opens a group chat about a human task, or brings people into one: POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group
    user_task().chat_group(ChatGroupUserTask);
    /// Urges the current assignees of a human task to act: POST /open-apis/apaas/v1/user_tasks/:task_id/expediting
    user_task().expediting(ExpeditingUserTask);
    /// Lists the human tasks of a user, pending or done: POST /open-apis/apaas/v1/user_task/query
    user_task().query(QueryUserTask);
    /// Sends a human task back to an earlier step of its flow: POST /open-apis/apaas/v1/user_tasks/:task_id/rollback
    user_task().rollback(RollbackUserTask);
    /// Lists the earlier steps that a human task can be sent back to: POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points
    user_task().rollback_points(RollbackPointsUserTask);

    /// Runs an SQL statement in a workspace: POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands
    workspace().sql_commands(SqlCommandsWorkspace);

    /// Gets one custom enumeration of a workspace with its options: GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name
    workspace_enum().enum_get(EnumGetWorkspaceEnum);
    /// Lists the custom enumerations of a workspace: GET /open-apis/apaas/v1/workspaces/:workspace_id/enums
    workspace_enum().list(ListWorkspaceEnum);

    /// Lists the data tables of a workspace: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables
    workspace_table().list(ListWorkspaceTable);
    /// Updates several records of a data table,…: PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update
    workspace_table().records_batch_update(RecordsBatchUpdateWorkspaceTable);
    /// Deletes the records of a data table that match a fil…: DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_delete(RecordsDeleteWorkspaceTable);
    /// Reads the records of a data table with filter and order: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_get(RecordsGetWorkspaceTable);
    /// Sets the same values in all records of a data table t…: PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_patch(RecordsPatchWorkspaceTable);
    /// Inserts records into a data table, or updates those th…: POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records
    workspace_table().records_post(RecordsPostWorkspaceTable);
    /// Gets the description and the columns of a data table: GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name
    workspace_table().table_get(TableGetWorkspaceTable);

    /// Reads the records of a view with filter and order: GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records
    workspace_view().views_get(ViewsGetWorkspaceView);

    /// Sent when a record of a data table is inserted, updated or deleted: apaas.workspace.record_change_v1
    WorkspaceRecordChangeEvent;
}
