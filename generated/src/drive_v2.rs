//! Drive, other versions: explorer and root folder, likes, reactions to comments, public permissions.
//!
//! Feature `drive-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("drive/v2"))]

feishu_macros::project_version! {
    "drive/v2";

    /// Adds an emoji reaction to a document's comment, or takes it back: POST /open-apis/drive/v2/files/:file_token/comments/reaction
    comment_reaction().update_reaction(UpdateCommentReaction);

    /// Copies a document into another folder: POST /open-apis/drive/explorer/v2/file/copy/files/:fileToken
    explorer_file().copy(CopyExplorerFile);
    /// Creates an empty spreadsheet or Base in a folder: POST /open-apis/drive/explorer/v2/file/:folderToken
    explorer_file().create(CreateExplorerFile);
    /// Moves a document of the old kind to the trash: DELETE /open-apis/drive/explorer/v2/file/docs/:docToken
    explorer_file().delete_doc(DeleteDocExplorerFile);
    /// Moves a spreadsheet to the trash: DELETE /open-apis/drive/explorer/v2/file/spreadsheets/:spreadsheetToken
    explorer_file().delete_spreadsheet(DeleteSpreadsheetExplorerFile);

    /// Lists the files and folders directly in a folder: GET /open-apis/drive/explorer/v2/folder/:folderToken/children
    explorer_folder().children(ChildrenExplorerFolder);
    /// Creates a folder inside another folder: POST /open-apis/drive/explorer/v2/folder/:folderToken
    explorer_folder().create(CreateExplorerFolder);
    /// Gets the name, owner and parent of a folder: GET /open-apis/drive/explorer/v2/folder/:folderToken/meta
    explorer_folder().meta(MetaExplorerFolder);

    /// Gets the token of My Space, the user's root folder: GET /open-apis/drive/explorer/v2/root_folder/meta
    explorer_root_folder().meta(MetaExplorerRootFolder);

    /// Lists the users who like a document, the latest first: GET /open-apis/drive/v2/files/:file_token/likes
    file_like().list(ListFileLike);

    /// Gets who may view, share, comment on and copy a document: GET /open-apis/drive/v2/permissions/:token/public
    permission_public().get(GetPermissionPublic);
    /// Changes who may view, share, comment on and copy a document: PATCH /open-apis/drive/v2/permissions/:token/public
    permission_public().patch(PatchPermissionPublic);
}
