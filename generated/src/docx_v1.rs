//! Documents: blocks, their children, conversion from Markdown and HTML, announcements of chats.
//!
//! Feature `docx-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("docx/v1"))]

feishu_macros::project_version! {
    "docx/v1";

    /// 获取群公告基本信息: GET /open-apis/docx/v1/chats/:chat_id/announcement
    chat_announcement().get(GetChatAnnouncement);

    /// 批量更新群公告块的内容: PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update
    chat_announcement_block().batch_update(BatchUpdateChatAnnouncementBlock);
    /// 获取群公告块的内容: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id
    chat_announcement_block().get(GetChatAnnouncementBlock);
    /// 获取群公告所有块: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks
    chat_announcement_block().list(ListChatAnnouncementBlock);

    /// 删除群公告中的块: DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete
    chat_announcement_block_children().batch_delete(BatchDeleteChatAnnouncementBlockChildren);
    /// 在群公告中创建块: POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
    chat_announcement_block_children().create(CreateChatAnnouncementBlockChildren);
    /// 获取所有子块: GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children
    chat_announcement_block_children().get(GetChatAnnouncementBlockChildren);

    /// Markdown/HTML 内容转换为文档块: POST /open-apis/docx/v1/documents/blocks/convert
    document().convert(ConvertDocument);
    /// 创建文档: POST /open-apis/docx/v1/documents
    document().create(CreateDocument);
    /// 获取文档基本信息: GET /open-apis/docx/v1/documents/:document_id
    document().get(GetDocument);
    /// 获取文档纯文本内容: GET /open-apis/docx/v1/documents/:document_id/raw_content
    document().raw_content(RawContentDocument);

    /// 批量更新块的内容: PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update
    document_block().batch_update(BatchUpdateDocumentBlock);
    /// 获取块的内容: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id
    document_block().get(GetDocumentBlock);
    /// 获取文档所有块: GET /open-apis/docx/v1/documents/:document_id/blocks
    document_block().list(ListDocumentBlock);
    /// 更新块的内容: PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id
    document_block().patch(PatchDocumentBlock);

    /// 删除块: DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete
    document_block_children().batch_delete(BatchDeleteDocumentBlockChildren);
    /// 创建块: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
    document_block_children().create(CreateDocumentBlockChildren);
    /// 获取所有子块: GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children
    document_block_children().get(GetDocumentBlockChildren);

    /// 创建嵌套块: POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant
    document_block_descendant().create(CreateDocumentBlockDescendant);
}
