//! Drive: files, folders, uploads and downloads, comments, versions, permissions, import and export.
//!
//! Feature `drive-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("drive/v1"))]

feishu_macros::project_version! {
    "drive/v1";

    /// 创建导出任务: POST /open-apis/drive/v1/export_tasks
    export_task().create(CreateExportTask);
    /// 下载导出文件: GET /open-apis/drive/v1/export_tasks/file/:file_token/download
    export_task().download(DownloadExportTask);
    /// 查询导出任务结果: GET /open-apis/drive/v1/export_tasks/:ticket
    export_task().get(GetExportTask);

    /// 复制文件: POST /open-apis/drive/v1/files/:file_token/copy
    file().copy(CopyFile);
    /// 新建文件夹: POST /open-apis/drive/v1/files/create_folder
    file().create_folder(CreateFolderFile);
    /// 创建文件快捷方式: POST /open-apis/drive/v1/files/create_shortcut
    file().create_shortcut(CreateShortcutFile);
    /// 删除文件或文件夹: DELETE /open-apis/drive/v1/files/:file_token
    file().delete(DeleteFile);
    /// 取消云文档事件订阅: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe
    file().delete_subscribe(DeleteSubscribeFile);
    /// 下载文件: GET /open-apis/drive/v1/files/:file_token/download
    file().download(DownloadFile);
    /// 查询云文档事件订阅状态: GET /open-apis/drive/v1/files/:file_token/get_subscribe
    file().get_subscribe(GetSubscribeFile);
    /// 获取文件夹中的文件清单: GET /open-apis/drive/v1/files
    file().list(ListFile);
    /// 移动文件或文件夹: POST /open-apis/drive/v1/files/:file_token/move
    file().r#move(MoveFile);
    /// 订阅云文档事件: POST /open-apis/drive/v1/files/:file_token/subscribe
    file().subscribe(SubscribeFile);
    /// 查询异步任务状态: GET /open-apis/drive/v1/files/task_check
    file().task_check(TaskCheckFile);
    /// 上传文件: POST /open-apis/drive/v1/files/upload_all
    file().upload_all(UploadAllFile);
    /// 分片上传文件-完成上传: POST /open-apis/drive/v1/files/upload_finish
    file().upload_finish(UploadFinishFile);
    /// 分片上传文件-上传分片: POST /open-apis/drive/v1/files/upload_part
    file().upload_part(UploadPartFile);
    /// 分片上传文件-预上传: POST /open-apis/drive/v1/files/upload_prepare
    file().upload_prepare(UploadPrepareFile);

    /// 批量获取评论: POST /open-apis/drive/v1/files/:file_token/comments/batch_query
    file_comment().batch_query(BatchQueryFileComment);
    /// 添加全文评论: POST /open-apis/drive/v1/files/:file_token/comments
    file_comment().create(CreateFileComment);
    /// 获取全文评论: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id
    file_comment().get(GetFileComment);
    /// 获取云文档所有评论: GET /open-apis/drive/v1/files/:file_token/comments
    file_comment().list(ListFileComment);
    /// 解决/恢复评论: PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id
    file_comment().patch(PatchFileComment);

    /// 添加回复: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
    file_comment_reply().create(CreateFileCommentReply);
    /// 删除回复: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
    file_comment_reply().delete(DeleteFileCommentReply);
    /// 获取回复信息: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
    file_comment_reply().list(ListFileCommentReply);
    /// 更新回复的内容: PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
    file_comment_reply().update(UpdateFileCommentReply);

    /// 获取文件统计信息: GET /open-apis/drive/v1/files/:file_token/statistics
    file_statistics().get(GetFileStatistics);

    /// 创建订阅: POST /open-apis/drive/v1/files/:file_token/subscriptions
    file_subscription().create(CreateFileSubscription);
    /// 获取订阅状态: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
    file_subscription().get(GetFileSubscription);
    /// 更新订阅状态: PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
    file_subscription().patch(PatchFileSubscription);

    /// 创建文档版本: POST /open-apis/drive/v1/files/:file_token/versions
    file_version().create(CreateFileVersion);
    /// 删除文档版本: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id
    file_version().delete(DeleteFileVersion);
    /// 获取文档版本信息: GET /open-apis/drive/v1/files/:file_token/versions/:version_id
    file_version().get(GetFileVersion);
    /// 获取文档版本列表: GET /open-apis/drive/v1/files/:file_token/versions
    file_version().list(ListFileVersion);

    /// 获取文件访问记录: GET /open-apis/drive/v1/files/:file_token/view_records
    file_view_record().list(ListFileViewRecord);

    /// 创建导入任务: POST /open-apis/drive/v1/import_tasks
    import_task().create(CreateImportTask);
    /// 查询导入任务结果: GET /open-apis/drive/v1/import_tasks/:ticket
    import_task().get(GetImportTask);

    /// 获取素材临时下载链接: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url
    media().batch_get_tmp_download_url(BatchGetTmpDownloadUrlMedia);
    /// 下载素材: GET /open-apis/drive/v1/medias/:file_token/download
    media().download(DownloadMedia);
    /// 上传素材: POST /open-apis/drive/v1/medias/upload_all
    media().upload_all(UploadAllMedia);
    /// 分片上传素材-完成上传: POST /open-apis/drive/v1/medias/upload_finish
    media().upload_finish(UploadFinishMedia);
    /// 分片上传素材-上传分片: POST /open-apis/drive/v1/medias/upload_part
    media().upload_part(UploadPartMedia);
    /// 分片上传素材-预上传: POST /open-apis/drive/v1/medias/upload_prepare
    media().upload_prepare(UploadPrepareMedia);

    /// 获取文件元数据: POST /open-apis/drive/v1/metas/batch_query
    meta().batch_query(BatchQueryMeta);

    /// 判断用户云文档权限: GET /open-apis/drive/v1/permissions/:token/members/auth
    permission_member().auth(AuthPermissionMember);
    /// 批量增加协作者权限: POST /open-apis/drive/v1/permissions/:token/members/batch_create
    permission_member().batch_create(BatchCreatePermissionMember);
    /// 增加协作者权限: POST /open-apis/drive/v1/permissions/:token/members
    permission_member().create(CreatePermissionMember);
    /// 移除云文档协作者权限: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id
    permission_member().delete(DeletePermissionMember);
    /// 获取云文档协作者: GET /open-apis/drive/v1/permissions/:token/members
    permission_member().list(ListPermissionMember);
    /// 转移云文档所有者: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner
    permission_member().transfer_owner(TransferOwnerPermissionMember);
    /// 更新协作者权限: PUT /open-apis/drive/v1/permissions/:token/members/:member_id
    permission_member().update(UpdatePermissionMember);

    /// 获取云文档权限设置: GET /open-apis/drive/v1/permissions/:token/public
    permission_public().get(GetPermissionPublic);
    /// 更新云文档权限设置: PATCH /open-apis/drive/v1/permissions/:token/public
    permission_public().patch(PatchPermissionPublic);

    /// 启用云文档密码: POST /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().create(CreatePermissionPublicPassword);
    /// 停用云文档密码: DELETE /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().delete(DeletePermissionPublicPassword);
    /// 刷新云文档密码: PUT /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().update(UpdatePermissionPublicPassword);

    /// 取消用户云文档事件订阅: DELETE /open-apis/drive/v1/user/remove_subscription
    user().remove_subscription(RemoveSubscriptionUser);
    /// 订阅用户云文档事件: POST /open-apis/drive/v1/user/subscription
    user().subscription(SubscriptionUser);
    /// 查询用户云文档事件订阅状态: GET /open-apis/drive/v1/user/subscription_status
    user().subscription_status(SubscriptionStatusUser);

    /// 多维表格字段变更: drive.file.bitable_field_changed_v1
    FileBitableFieldChangedEvent;
    /// 多维表格记录变更: drive.file.bitable_record_changed_v1
    FileBitableRecordChangedEvent;
    /// 文件夹下文件创建: drive.file.created_in_folder_v1
    FileCreatedInFolderEvent;
    /// 文件彻底删除: drive.file.deleted_v1
    FileDeletedEvent;
    /// 文件编辑: drive.file.edit_v1
    FileEditEvent;
    /// 文件协作者添加: drive.file.permission_member_added_v1
    FilePermissionMemberAddedEvent;
    /// 文件协作者权限申请: drive.file.permission_member_applied_v1
    FilePermissionMemberAppliedEvent;
    /// 文件协作者移除: drive.file.permission_member_removed_v1
    FilePermissionMemberRemovedEvent;
    /// 文件已读: drive.file.read_v1
    FileReadEvent;
    /// 文件标题变更: drive.file.title_updated_v1
    FileTitleUpdatedEvent;
    /// 文件删除到回收站: drive.file.trashed_v1
    FileTrashedEvent;
    /// 添加评论、回复通知事件: drive.notice.comment_add_v1
    NoticeCommentAddEvent;
}
