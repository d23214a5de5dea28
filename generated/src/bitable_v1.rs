//! Base (multi-dimensional tables): apps, tables, fields, records, views, forms, dashboards, roles.
//!
//! Feature `bitable-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("bitable/v1"))]

feishu_macros::project_version! {
    "bitable/v1";

    /// 复制多维表格: POST /open-apis/bitable/v1/apps/:app_token/copy
    app().copy(CopyApp);
    /// 创建多维表格: POST /open-apis/bitable/v1/apps
    app().create(CreateApp);
    /// 获取多维表格元数据: GET /open-apis/bitable/v1/apps/:app_token
    app().get(GetApp);
    /// 更新多维表格元数据: PUT /open-apis/bitable/v1/apps/:app_token
    app().update(UpdateApp);

    /// 列出工作流: GET /open-apis/bitable/v1/apps/:app_token/block_workflows
    app_block_workflow().list(ListAppBlockWorkflow);

    /// 复制仪表盘: POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy
    app_dashboard().copy(CopyAppDashboard);
    /// 列出仪表盘: GET /open-apis/bitable/v1/apps/:app_token/dashboards
    app_dashboard().list(ListAppDashboard);

    /// 新增自定义角色: POST /open-apis/bitable/v1/apps/:app_token/roles
    app_role().create(CreateAppRole);
    /// 删除自定义角色: DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id
    app_role().delete(DeleteAppRole);
    /// 列出自定义角色: GET /open-apis/bitable/v1/apps/:app_token/roles
    app_role().list(ListAppRole);
    /// 更新自定义角色: PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id
    app_role().update(UpdateAppRole);

    /// 批量新增协作者: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create
    app_role_member().batch_create(BatchCreateAppRoleMember);
    /// 批量删除协作者: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete
    app_role_member().batch_delete(BatchDeleteAppRoleMember);
    /// 新增协作者: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
    app_role_member().create(CreateAppRoleMember);
    /// 删除协作者: DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id
    app_role_member().delete(DeleteAppRoleMember);
    /// 列出协作者: GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
    app_role_member().list(ListAppRoleMember);

    /// 新增多个数据表: POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create
    app_table().batch_create(BatchCreateAppTable);
    /// 删除多个数据表: POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete
    app_table().batch_delete(BatchDeleteAppTable);
    /// 新增一个数据表: POST /open-apis/bitable/v1/apps/:app_token/tables
    app_table().create(CreateAppTable);
    /// 删除一个数据表: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id
    app_table().delete(DeleteAppTable);
    /// 列出数据表: GET /open-apis/bitable/v1/apps/:app_token/tables
    app_table().list(ListAppTable);
    /// 更新数据表: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id
    app_table().patch(PatchAppTable);

    /// 新增字段: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
    app_table_field().create(CreateAppTableField);
    /// 删除字段: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
    app_table_field().delete(DeleteAppTableField);
    /// 列出字段: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
    app_table_field().list(ListAppTableField);
    /// 更新字段: PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
    app_table_field().update(UpdateAppTableField);

    /// 创建字段编组: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups
    app_table_field_group().create(CreateAppTableFieldGroup);

    /// 获取表单元数据: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
    app_table_form().get(GetAppTableForm);
    /// 更新表单元数据: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
    app_table_form().patch(PatchAppTableForm);
    /// 升级表单: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade
    app_table_form().upgrade(UpgradeAppTableForm);

    /// 列出表单问题: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields
    app_table_form_field().list(ListAppTableFormField);
    /// 更新表单问题: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id
    app_table_form_field().patch(PatchAppTableFormField);

    /// 新增多条记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create
    app_table_record().batch_create(BatchCreateAppTableRecord);
    /// 删除多条记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete
    app_table_record().batch_delete(BatchDeleteAppTableRecord);
    /// 批量获取记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get
    app_table_record().batch_get(BatchGetAppTableRecord);
    /// 更新多条记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update
    app_table_record().batch_update(BatchUpdateAppTableRecord);
    /// 新增记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
    app_table_record().create(CreateAppTableRecord);
    /// 删除记录: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().delete(DeleteAppTableRecord);
    /// 检索记录: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().get(GetAppTableRecord);
    /// 列出记录: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
    app_table_record().list(ListAppTableRecord);
    /// 查询记录: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search
    app_table_record().search(SearchAppTableRecord);
    /// 更新记录: PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().update(UpdateAppTableRecord);

    /// 新增视图: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
    app_table_view().create(CreateAppTableView);
    /// 删除视图: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().delete(DeleteAppTableView);
    /// 获取视图: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().get(GetAppTableView);
    /// 列出视图: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
    app_table_view().list(ListAppTableView);
    /// 更新视图: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().patch(PatchAppTableView);

    /// 列出自动化流程: GET /open-apis/bitable/v1/apps/:app_token/workflows
    app_workflow().list(ListAppWorkflow);
    /// 更新自动化流程状态: PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id
    app_workflow().update(UpdateAppWorkflow);
}
