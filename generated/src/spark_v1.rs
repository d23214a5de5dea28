//! Spark apps: tables, views, storage, visibility, icons.
//!
//! Feature `spark-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("spark/v1"))]

feishu_macros::project_version! {
    "spark/v1";

    /// 创建妙搭应用: POST /open-apis/spark/v1/apps
    app().create(CreateApp);
    /// 获取妙搭应用可用范围: GET /open-apis/spark/v1/apps/:app_id/access-scope
    app().get_app_visibility(GetAppVisibilityApp);
    /// 上传妙搭应用图标: POST /open-apis/spark/v1/icon
    app().icon(IconApp);
    /// 批量获取妙搭应用: GET /open-apis/spark/v1/apps
    app().list(ListApp);
    /// 更新妙搭应用信息: PATCH /open-apis/spark/v1/apps/:app_id
    app().patch(PatchApp);
    /// 执行 SQL: POST /open-apis/spark/v1/apps/:app_id/sql_commands
    app().sql_commands(SqlCommandsApp);
    /// 更新妙搭应用可用范围: PUT /open-apis/spark/v1/apps/:app_id/access-scope
    app().update_app_visibility(UpdateAppVisibilityApp);
    /// 上传 HTML 代码并发布: POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code
    app().upload_html_code_and_release(UploadHtmlCodeAndReleaseApp);

    /// 获取自定义枚举详细信息: GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name
    app_enum().get_enum_detail(GetEnumDetailAppEnum);
    /// 获取自定义枚举列表: GET /open-apis/spark/v1/apps/:app_id/enums
    app_enum().get_enum_list(GetEnumListAppEnum);

    /// 下载文件: GET /open-apis/spark/v1/apps/:app_id/storage
    app_storage().download(DownloadAppStorage);
    /// 上传文件: POST /open-apis/spark/v1/apps/:app_id/storage/upload
    app_storage().upload(UploadAppStorage);
    /// 分片上传文件 - 完成上传: POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete
    app_storage().upload_complete(UploadCompleteAppStorage);
    /// 分片上传文件 - 创建上传请求: POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize
    app_storage().upload_initialize(UploadInitializeAppStorage);
    /// 分片上传文件 - 上传分片: POST /open-apis/spark/v1/apps/:app_id/storage/upload/part
    app_storage().upload_part(UploadPartAppStorage);

    /// 批量更新数据表中的记录: PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update
    app_table().batch_update_table_records(BatchUpdateTableRecordsAppTable);
    /// 删除数据表中的记录: DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().delete_table_records(DeleteTableRecordsAppTable);
    /// 获取数据表详细信息: GET /open-apis/spark/v1/apps/:app_id/tables/:table_name
    app_table().get_table_detail(GetTableDetailAppTable);
    /// 获取数据表列表: GET /open-apis/spark/v1/apps/:app_id/tables
    app_table().get_table_list(GetTableListAppTable);
    /// 查询数据表数据记录: GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().get_table_record_list(GetTableRecordListAppTable);
    /// 按条件更新数据表中的记录: PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().patch_table_records(PatchTableRecordsAppTable);
    /// 向数据表中添加或更新记录: POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().post_table_records(PostTableRecordsAppTable);

    /// 查询视图数据记录: GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records
    app_view().get_view_record_list(GetViewRecordListAppView);

    /// 妙搭和飞书用户 ID 转换: POST /open-apis/spark/v1/directory/user/id_convert
    directory_user().id_convert(IdConvertDirectoryUser);
}
