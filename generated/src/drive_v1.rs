//! Drive: files, folders, uploads and downloads, comments, versions, permissions, import and export.
//!
//! Feature `drive-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("drive/v1"))]

feishu_macros::project_version! {
    "drive/v1";

    /// Starts the export of a document, sheet or Base to a local file: POST /open-apis/drive/v1/export_tasks
    export_task().create(CreateExportTask);
    /// Downloads the file that an export has produced: GET /open-apis/drive/v1/export_tasks/file/:file_token/download
    export_task().download(DownloadExportTask);
    /// Reports whether an export is done and gives the token of its file: GET /open-apis/drive/v1/export_tasks/:ticket
    export_task().get(GetExportTask);

    /// Starts copying a file to a folder: POST /open-apis/drive/v1/files/:file_token/copy
    file().copy(CopyFile);
    /// Creates an empty folder in another folder: POST /open-apis/drive/v1/files/create_folder
    file().create_folder(CreateFolderFile);
    /// Creates a shortcut to a file in another folder: POST /open-apis/drive/v1/files/create_shortcut
    file().create_shortcut(CreateShortcutFile);
    /// Moves a file to the trash, or starts moving a folder there: DELETE /open-apis/drive/v1/files/:file_token
    file().delete(DeleteFile);
    /// Stops the delivery of a file's events to the app: DELETE /open-apis/drive/v1/files/:file_token/delete_subscribe
    file().delete_subscribe(DeleteSubscribeFile);
    /// Downloads a file such as a PDF from the drive, whole or in part: GET /open-apis/drive/v1/files/:file_token/download
    file().download(DownloadFile);
    /// Tells whether a file's events are delivered to the app: GET /open-apis/drive/v1/files/:file_token/get_subscribe
    file().get_subscribe(GetSubscribeFile);
    /// Lists the files in a folder: GET /open-apis/drive/v1/files
    file().list(ListFile);
    /// Moves a file, or starts moving a folder, to another folder: POST /open-apis/drive/v1/files/:file_token/move
    file().r#move(MoveFile);
    /// Starts the delivery of a file's events to the app: POST /open-apis/drive/v1/files/:file_token/subscribe
    file().subscribe(SubscribeFile);
    /// Reports whether the move or deletion of a folder is done: GET /open-apis/drive/v1/files/task_check
    file().task_check(TaskCheckFile);
    /// Uploads a file to a folder in one request: POST /open-apis/drive/v1/files/upload_all
    file().upload_all(UploadAllFile);
    /// Completes an upload in blocks of a file into a folder: POST /open-apis/drive/v1/files/upload_finish
    file().upload_finish(UploadFinishFile);
    /// Uploads one block of a file that goes into a folder: POST /open-apis/drive/v1/files/upload_part
    file().upload_part(UploadPartFile);
    /// Starts an upload in blocks of a file that goes into a folder: POST /open-apis/drive/v1/files/upload_prepare
    file().upload_prepare(UploadPrepareFile);

    /// Gets several comments of a document by id: POST /open-apis/drive/v1/files/:file_token/comments/batch_query
    file_comment().batch_query(BatchQueryFileComment);
    /// Adds a comment on a document as a whole: POST /open-apis/drive/v1/files/:file_token/comments
    file_comment().create(CreateFileComment);
    /// Gets a comment on a document as a whole: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id
    file_comment().get(GetFileComment);
    /// Lists all comments of a document: GET /open-apis/drive/v1/files/:file_token/comments
    file_comment().list(ListFileComment);
    /// Marks a comment of a document as solved or opens it again: PATCH /open-apis/drive/v1/files/:file_token/comments/:comment_id
    file_comment().patch(PatchFileComment);

    /// Replies to a comment in a document: POST /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
    file_comment_reply().create(CreateFileCommentReply);
    /// Deletes a reply to a comment in a document: DELETE /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
    file_comment_reply().delete(DeleteFileCommentReply);
    /// Lists the replies to a comment in a document: GET /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies
    file_comment_reply().list(ListFileCommentReply);
    /// Changes the content of a reply to a comment: PUT /open-apis/drive/v1/files/:file_token/comments/:comment_id/replies/:reply_id
    file_comment_reply().update(UpdateFileCommentReply);

    /// Gets how often a file has been read and liked: GET /open-apis/drive/v1/files/:file_token/statistics
    file_statistics().get(GetFileStatistics);

    /// Subscribes the user to notices of comments in a document: POST /open-apis/drive/v1/files/:file_token/subscriptions
    file_subscription().create(CreateFileSubscription);
    /// Gets whether a subscription to a document's comments is on: GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
    file_subscription().get(GetFileSubscription);
    /// Turns a subscription to a document's comments on or off: PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id
    file_subscription().patch(PatchFileSubscription);

    /// Starts saving a named version of a document or sheet: POST /open-apis/drive/v1/files/:file_token/versions
    file_version().create(CreateFileVersion);
    /// Deletes a saved version of a document or sheet: DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id
    file_version().delete(DeleteFileVersion);
    /// Gets a saved version of a document or sheet: GET /open-apis/drive/v1/files/:file_token/versions/:version_id
    file_version().get(GetFileVersion);
    /// Lists the saved versions of a document or sheet: GET /open-apis/drive/v1/files/:file_token/versions
    file_version().list(ListFileVersion);

    /// Lists who has viewed a file and when last: GET /open-apis/drive/v1/files/:file_token/view_records
    file_view_record().list(ListFileViewRecord);

    /// Starts turning an uploaded local file into an online document: POST /open-apis/drive/v1/import_tasks
    import_task().create(CreateImportTask);
    /// Reports whether an import is done and gives the new document's token and link: GET /open-apis/drive/v1/import_tasks/:ticket
    import_task().get(GetImportTask);

    /// Gets temporary download links for files inside docs, sheets and bases: GET /open-apis/drive/v1/medias/batch_get_tmp_download_url
    media().batch_get_tmp_download_url(BatchGetTmpDownloadUrlMedia);
    /// Downloads a file from inside a doc, sheet or base, such as an image: GET /open-apis/drive/v1/medias/:file_token/download
    media().download(DownloadMedia);
    /// Uploads a file into a doc, sheet or base in one request: POST /open-apis/drive/v1/medias/upload_all
    media().upload_all(UploadAllMedia);
    /// Completes an upload in blocks of a file for a doc, sheet or base: POST /open-apis/drive/v1/medias/upload_finish
    media().upload_finish(UploadFinishMedia);
    /// Uploads one block of a file for a doc, sheet or base: POST /open-apis/drive/v1/medias/upload_part
    media().upload_part(UploadPartMedia);
    /// Starts an upload in blocks of a file for a doc, sheet or base: POST /open-apis/drive/v1/medias/upload_prepare
    media().upload_prepare(UploadPrepareMedia);

    /// Gets the title, owner, link and the like of several files: POST /open-apis/drive/v1/metas/batch_query
    meta().batch_query(BatchQueryMeta);

    /// Tells whether the caller has a certain right on a document: GET /open-apis/drive/v1/permissions/:token/members/auth
    permission_member().auth(AuthPermissionMember);
    /// Shares a document with several users, chats or departments: POST /open-apis/drive/v1/permissions/:token/members/batch_create
    permission_member().batch_create(BatchCreatePermissionMember);
    /// Shares a document with a user, chat, department or the like: POST /open-apis/drive/v1/permissions/:token/members
    permission_member().create(CreatePermissionMember);
    /// Stops sharing a document with a collaborator: DELETE /open-apis/drive/v1/permissions/:token/members/:member_id
    permission_member().delete(DeletePermissionMember);
    /// Lists the collaborators of a document: GET /open-apis/drive/v1/permissions/:token/members
    permission_member().list(ListPermissionMember);
    /// Makes someone else the owner of a document: POST /open-apis/drive/v1/permissions/:token/members/transfer_owner
    permission_member().transfer_owner(TransferOwnerPermissionMember);
    /// Changes the rights of a collaborator on a document: PUT /open-apis/drive/v1/permissions/:token/members/:member_id
    permission_member().update(UpdatePermissionMember);

    /// Gets the sharing settings of a document: GET /open-apis/drive/v1/permissions/:token/public
    permission_public().get(GetPermissionPublic);
    /// Changes the sharing settings of a document: PATCH /open-apis/drive/v1/permissions/:token/public
    permission_public().patch(PatchPermissionPublic);

    /// Protects a document with a password for people outside: POST /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().create(CreatePermissionPublicPassword);
    /// Removes the password of a document: DELETE /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().delete(DeletePermissionPublicPassword);
    /// Replaces the password of a document by a new one: PUT /open-apis/drive/v1/permissions/:token/public/password
    permission_public_password().update(UpdatePermissionPublicPassword);

    /// Stops the delivery of a user's document events: DELETE /open-apis/drive/v1/user/remove_subscription
    user().remove_subscription(RemoveSubscriptionUser);
    /// Starts the delivery of a user's document events, such as comments: POST /open-apis/drive/v1/user/subscription
    user().subscription(SubscriptionUser);
    /// Tells whether a user's document events are delivered: GET /open-apis/drive/v1/user/subscription_status
    user().subscription_status(SubscriptionStatusUser);

    /// Sent when a field of a subscribed Base is added, edited or deleted: drive.file.bitable_field_changed_v1
    FileBitableFieldChangedEvent;
    /// Sent when a record of a subscribed Base is added, edited or deleted: drive.file.bitable_record_changed_v1
    FileBitableRecordChangedEvent;
    /// Sent when a file is created in a subscribed folder: drive.file.created_in_folder_v1
    FileCreatedInFolderEvent;
    /// Sent when a subscribed file is deleted for good: drive.file.deleted_v1
    FileDeletedEvent;
    /// Sent when a subscribed file has been edited: drive.file.edit_v1
    FileEditEvent;
    /// Sent when a user or chat becomes a collaborator of a file: drive.file.permission_member_added_v1
    FilePermissionMemberAddedEvent;
    /// Sent when a user asks for rights on a file, for themselves or others: drive.file.permission_member_applied_v1
    FilePermissionMemberAppliedEvent;
    /// Sent when a user or chat stops being a collaborator of a file: drive.file.permission_member_removed_v1
    FilePermissionMemberRemovedEvent;
    /// Sent when a subscribed file has been opened: drive.file.read_v1
    FileReadEvent;
    /// Sent when the title of a subscribed file changes: drive.file.title_updated_v1
    FileTitleUpdatedEvent;
    /// Sent when a subscribed file has been moved to the trash: drive.file.trashed_v1
    FileTrashedEvent;
    /// Sent when a user is notified of a new comment or reply: drive.notice.comment_add_v1
    NoticeCommentAddEvent;
}
