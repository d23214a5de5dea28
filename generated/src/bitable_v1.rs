//! Base (multi-dimensional tables): apps, tables, fields, records, views, forms, dashboards, roles.
//!
//! Feature `bitable-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("bitable/v1"))]

feishu_macros::project_version! {
    "bitable/v1";

    /// Copies a Base, with or without its records, to a folder: POST /open-apis/bitable/v1/apps/:app_token/copy
    app().copy(CopyApp);
    /// Creates a Base in a folder: POST /open-apis/bitable/v1/apps
    app().create(CreateApp);
    /// Gets the name and settings of a Base: GET /open-apis/bitable/v1/apps/:app_token
    app().get(GetApp);
    /// Renames a Base or turns its advanced permissions on or off: PUT /open-apis/bitable/v1/apps/:app_token
    app().update(UpdateApp);

    /// Lists the workflows of a Base: GET /open-apis/bitable/v1/apps/:app_token/block_workflows
    app_block_workflow().list(ListAppBlockWorkflow);

    /// Copies a dashboard of a Base: POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy
    app_dashboard().copy(CopyAppDashboard);
    /// Lists the dashboards of a Base: GET /open-apis/bitable/v1/apps/:app_token/dashboards
    app_dashboard().list(ListAppDashboard);

    /// Creates a custom role of a Base: POST /open-apis/bitable/v1/apps/:app_token/roles
    app_role().create(CreateAppRole);
    /// Deletes a custom role of a Base: DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id
    app_role().delete(DeleteAppRole);
    /// Lists the custom roles of a Base: GET /open-apis/bitable/v1/apps/:app_token/roles
    app_role().list(ListAppRole);
    /// Changes the given parts of a custom role of a Base: PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id
    app_role().update(UpdateAppRole);

    /// Adds several members to a custom role of a Base: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create
    app_role_member().batch_create(BatchCreateAppRoleMember);
    /// Removes several members from a custom role of a Base: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete
    app_role_member().batch_delete(BatchDeleteAppRoleMember);
    /// Adds one member to a custom role of a Base: POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
    app_role_member().create(CreateAppRoleMember);
    /// Removes one member from a custom role of a Base: DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id
    app_role_member().delete(DeleteAppRoleMember);
    /// Lists the members of a custom role of a Base: GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
    app_role_member().list(ListAppRoleMember);

    /// Creates several tables in a Base by name: POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create
    app_table().batch_create(BatchCreateAppTable);
    /// Deletes several tables of a Base: POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete
    app_table().batch_delete(BatchDeleteAppTable);
    /// Creates one table in a Base, with fields if given: POST /open-apis/bitable/v1/apps/:app_token/tables
    app_table().create(CreateAppTable);
    /// Deletes one table of a Base: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id
    app_table().delete(DeleteAppTable);
    /// Lists the tables of a Base: GET /open-apis/bitable/v1/apps/:app_token/tables
    app_table().list(ListAppTable);
    /// Renames a table: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id
    app_table().patch(PatchAppTable);

    /// Adds a field to a table: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
    app_table_field().create(CreateAppTableField);
    /// Deletes a field from a table: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
    app_table_field().delete(DeleteAppTableField);
    /// Lists the fields of a table: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields
    app_table_field().list(ListAppTableField);
    /// Replaces the settings of a field: PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id
    app_table_field().update(UpdateAppTableField);

    /// Puts fields of a table into groups: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups
    app_table_field_group().create(CreateAppTableFieldGroup);

    /// Gets the name, description and sharing of a form: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
    app_table_form().get(GetAppTableForm);
    /// Changes the name, description or sharing of a form: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
    app_table_form().patch(PatchAppTableForm);
    /// Upgrades a form of the old kind to the new kind: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade
    app_table_form().upgrade(UpgradeAppTableForm);

    /// Lists the questions of a form: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields
    app_table_form_field().list(ListAppTableFormField);
    /// Changes a question of a form: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id
    app_table_form_field().patch(PatchAppTableFormField);

    /// Adds several records to a table: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create
    app_table_record().batch_create(BatchCreateAppTableRecord);
    /// Deletes several records of a table: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete
    app_table_record().batch_delete(BatchDeleteAppTableRecord);
    /// Gets several records of a table by id: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get
    app_table_record().batch_get(BatchGetAppTableRecord);
    /// Updates several records of a table: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update
    app_table_record().batch_update(BatchUpdateAppTableRecord);
    /// Adds one record to a table: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
    app_table_record().create(CreateAppTableRecord);
    /// Deletes one record of a table: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().delete(DeleteAppTableRecord);
    /// Gets one record of a table by id: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().get(GetAppTableRecord);
    /// Lists the records of a table, all or by a filter formula: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records
    app_table_record().list(ListAppTableRecord);
    /// Lists the records of a table, all or those that meet con…: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search
    app_table_record().search(SearchAppTableRecord);
    /// Updates one record of a table: PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id
    app_table_record().update(UpdateAppTableRecord);

    /// Creates a view of a table, such as a grid, kanban or form: POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
    app_table_view().create(CreateAppTableView);
    /// Deletes a view of a table: DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().delete(DeleteAppTableView);
    /// Gets a view of a table: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().get(GetAppTableView);
    /// Lists the views of a table: GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views
    app_table_view().list(ListAppTableView);
    /// Changes the name, filters or hidden fields of a view: PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id
    app_table_view().patch(PatchAppTableView);

    /// Lists the automations of a Base: GET /open-apis/bitable/v1/apps/:app_token/workflows
    app_workflow().list(ListAppWorkflow);
    /// Turns an automation of a Base on or off: PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id
    app_workflow().update(UpdateAppWorkflow);
}
