//! Documents: blocks, their children, conversion from Markdown and HTML, announcements of chats.
//!
//! Feature `docx-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("docx/v1"))]

feishu_macros::project_version! {
    "docx/v1";

    /// Gets who wrote a group announcement, when, and its kind: GET /open-apis/docx/v1/chats/:chat_id/announcement
    chat_announcement().get(GetChatAnnouncement);

    /// Changes the contents of blocks in a group announcement: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update
    chat_announcement_block().batch_update(BatchUpdateChatAnnouncementBlock);
    /// Gets one block of a group announcement: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id
    chat_announcement_block().get(GetChatAnnouncementBlock);
    /// Lists all blocks of a group announcement: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks
    chat_announcement_block().list(ListChatAnnouncementBlock);

    /// Deletes child blocks in a group announce…: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete
    chat_announcement_block_children().batch_delete(BatchDeleteChatAnnouncementBlockChildren);
    /// Adds child blocks to a block of a group announcement: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
    chat_announcement_block_children().create(CreateChatAnnouncementBlockChildren);
    /// Lists the child blocks of a block in a group announcem…: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
    chat_announcement_block_children().get(GetChatAnnouncementBlockChildren);

    /// Turns Markdown or HTML into blocks to insert into a document: POST /open-apis/docx/v1/documents/blocks/convert
    document().convert(ConvertDocument);
    /// Creates an empty document in a folder: POST /open-apis/docx/v1/documents
    document().create(CreateDocument);
    /// Gets the title and the latest version of a document: GET /open-apis/docx/v1/documents/:document_id
    document().get(GetDocument);
    /// Gets the plain text of a document: GET /open-apis/docx/v1/documents/:document_id/raw_content
    document().raw_content(RawContentDocument);

    /// Changes the contents of several blocks of a document: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update
    document_block().batch_update(BatchUpdateDocumentBlock);
    /// Gets one block of a document: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id
    document_block().get(GetDocumentBlock);
    /// Lists all blocks of a document: GET /open-apis/docx/v1/documents/:document_id/blocks
    document_block().list(ListDocumentBlock);
    /// Changes the content of one block of a document: PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id
    document_block().patch(PatchDocumentBlock);

    /// Deletes child blocks in a document: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete
    document_block_children().batch_delete(BatchDeleteDocumentBlockChildren);
    /// Adds child blocks to a block of a document: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
    document_block_children().create(CreateDocumentBlockChildren);
    /// Lists the child blocks of a block in a document: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
    document_block_children().get(GetDocumentBlockChildren);

    /// Adds nested blocks to a block, such as a filled table: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant
    document_block_descendant().create(CreateDocumentBlockDescendant);
}
