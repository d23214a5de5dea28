//! Spark apps: tables, views, storage, visibility, icons.
//!
//! Feature `spark-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("spark/v1"))]

feishu_macros::project_version! {
    "spark/v1";

    /// Creates a Spark app: POST /open-apis/spark/v1/apps
    app().create(CreateApp);
    /// Gets who may use a Spark app: GET /open-apis/spark/v1/apps/:app_id/access-scope
    app().get_app_visibility(GetAppVisibilityApp);
    /// Uploads an image to be the icon of a Spark app: POST /open-apis/spark/v1/icon
    app().icon(IconApp);
    /// Lists the Spark apps: GET /open-apis/spark/v1/apps
    app().list(ListApp);
    /// Updates the name, description or icon of a Spark app: PATCH /open-apis/spark/v1/apps/:app_id
    app().patch(PatchApp);
    /// Runs an SQL statement on the database of an app: POST /open-apis/spark/v1/apps/:app_id/sql_commands
    app().sql_commands(SqlCommandsApp);
    /// Sets who may use a Spark app: PUT /open-apis/spark/v1/apps/:app_id/access-scope
    app().update_app_visibility(UpdateAppVisibilityApp);
    /// Uploads the HTML code of a Spark app and publishes it: POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code
    app().upload_html_code_and_release(UploadHtmlCodeAndReleaseApp);

    /// Gets one custom enumeration of an app with its options: GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name
    app_enum().get_enum_detail(GetEnumDetailAppEnum);
    /// Lists the custom enumerations of an app: GET /open-apis/spark/v1/apps/:app_id/enums
    app_enum().get_enum_list(GetEnumListAppEnum);

    /// Downloads a file from the storage of an app: GET /open-apis/spark/v1/apps/:app_id/storage
    app_storage().download(DownloadAppStorage);
    /// Uploads a small file to the storage of an app in one piece: POST /open-apis/spark/v1/apps/:app_id/storage/upload
    app_storage().upload(UploadAppStorage);
    /// Completes an upload in parts to the storage of an app: POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete
    app_storage().upload_complete(UploadCompleteAppStorage);
    /// Starts an upload in parts of a large file to the storage of an app: POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize
    app_storage().upload_initialize(UploadInitializeAppStorage);
    /// Uploads one part of a large file to the storage of an app: POST /open-apis/spark/v1/apps/:app_id/storage/upload/part
    app_storage().upload_part(UploadPartAppStorage);

    /// Updates several records of a data table, each with i…: PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update
    app_table().batch_update_table_records(BatchUpdateTableRecordsAppTable);
    /// Deletes the records of a data table that match a filter: DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().delete_table_records(DeleteTableRecordsAppTable);
    /// Gets the description and the columns of a data table: GET /open-apis/spark/v1/apps/:app_id/tables/:table_name
    app_table().get_table_detail(GetTableDetailAppTable);
    /// Lists the data tables of an app with their columns: GET /open-apis/spark/v1/apps/:app_id/tables
    app_table().get_table_list(GetTableListAppTable);
    /// Reads the records of a data table with filter and order: GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().get_table_record_list(GetTableRecordListAppTable);
    /// Sets the same values in all records of a data table that match a …: PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().patch_table_records(PatchTableRecordsAppTable);
    /// Inserts records into a data table and can update those that exist: POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records
    app_table().post_table_records(PostTableRecordsAppTable);

    /// Reads the records of a view with filter and order: GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records
    app_view().get_view_record_list(GetViewRecordListAppView);

    /// Converts users' Spark ids to open or union ids, or the other way round: POST /open-apis/spark/v1/directory/user/id_convert
    directory_user().id_convert(IdConvertDirectoryUser);
}
