//! Documents of the older format: create, read, edit.
//!
//! Feature `doc-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("doc/v2"))]

feishu_macros::project_version! {
    "doc/v2";

    /// Edits the content of an old-style document: POST /open-apis/doc/v2/:docToken/batch_update
    doc().batch_update(BatchUpdateDoc);
    /// Gets the rich content of an old-style document: GET /open-apis/doc/v2/:docToken/content
    doc().content(ContentDoc);
    /// Creates an old-style document, empty or with content: POST /open-apis/doc/v2/create
    doc().create(CreateDoc);
    /// Gets who owns and last edited an old-style document: GET /open-apis/doc/v2/meta/:docToken
    doc().meta(MetaDoc);
    /// Gets the plain text of an old-style document: GET /open-apis/doc/v2/:docToken/raw_content
    doc().raw_content(RawContentDoc);
    /// Gets details of the spreadsheets inside an old-style document: GET /open-apis/doc/v2/:docToken/sheet_meta
    doc().sheet_meta(SheetMetaDoc);
}
