//! The content of a document as Markdown.
//!
//! Feature `docs-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("docs/v1"))]

feishu_macros::project_version! {
    "docs/v1";

    /// Gets the content of a document as Markdown: GET /open-apis/docs/v1/content
    content().get(GetContent);
}
