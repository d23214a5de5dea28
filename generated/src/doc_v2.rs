//! Documents of the older format: create, read, edit.
//!
//! Feature `doc-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("doc/v2"))]

feishu_macros::project_version! {
    "doc/v2";

    /// 编辑旧版文档内容: POST /open-apis/doc/v2/:docToken/batch_update
    doc().batch_update(BatchUpdateDoc);
    /// 获取旧版文档富文本内容: GET /open-apis/doc/v2/:docToken/content
    doc().content(ContentDoc);
    /// 创建旧版文档: POST /open-apis/doc/v2/create
    doc().create(CreateDoc);
    /// 获取旧版文档元信息: GET /open-apis/doc/v2/meta/:docToken
    doc().meta(MetaDoc);
    /// 获取旧版文档纯文本内容: GET /open-apis/doc/v2/:docToken/raw_content
    doc().raw_content(RawContentDoc);
    /// 获取旧版文档中的电子表格元数据: GET /open-apis/doc/v2/:docToken/sheet_meta
    doc().sheet_meta(SheetMetaDoc);
}
