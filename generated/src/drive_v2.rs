//! Drive, other versions: explorer and root folder, likes, reactions to comments, public permissions.
//!
//! Feature `drive-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("drive/v2"))]

feishu_macros::project_version! {
    "drive/v2";

    /// 添加/取消表情回应: POST /open-apis/drive/v2/files/:file_token/comments/reaction
    comment_reaction().update_reaction(UpdateCommentReaction);

    /// 复制文档: POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken
    explorer_file().copy(CopyExplorerFile);
    /// 新建文件: POST /open-apis/drive/explorer/v2/file/:folderToken
    explorer_file().create(CreateExplorerFile);
    /// 删除Doc: DELETE /open-apis/drive/explorer/v2/file/docs/:docToken
    explorer_file().delete_doc(DeleteDocExplorerFile);
    /// 删除Sheet: DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken
    explorer_file().delete_spreadsheet(DeleteSpreadsheetExplorerFile);

    /// 获取文件夹下的文档清单: GET /open-apis/drive/explorer/v2/folder/:folderToken/children
    explorer_folder().children(ChildrenExplorerFolder);
    /// 新建文件夹: POST /open-apis/drive/explorer/v2/folder/:folderToken
    explorer_folder().create(CreateExplorerFolder);
    /// 获取文件夹元数据: GET /open-apis/drive/explorer/v2/folder/:folderToken/meta
    explorer_folder().meta(MetaExplorerFolder);

    /// 获取我的空间（根文件夹）元数据: GET /open-apis/drive/explorer/v2/root_folder/meta
    explorer_root_folder().meta(MetaExplorerRootFolder);

    /// 获取云文档的点赞者列表: GET /open-apis/drive/v2/files/:file_token/likes
    file_like().list(ListFileLike);

    /// 获取云文档权限设置: GET /open-apis/drive/v2/permissions/:token/public
    permission_public().get(GetPermissionPublic);
    /// 更新云文档权限设置: PATCH /open-apis/drive/v2/permissions/:token/public
    permission_public().patch(PatchPermissionPublic);
}
