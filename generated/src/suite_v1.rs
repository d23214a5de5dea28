//! Documents, oldest version: search and metadata.
//!
//! Feature `suite-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("suite/v1"))]

feishu_macros::project_version! {
    "suite/v1";

    /// Gets the title, owner and times of documents by their tokens: POST /open-apis/suite/docs-api/meta
    docs().meta(MetaDocs);
    /// Searches the documents that the user can see: POST /open-apis/suite/docs-api/search/object
    docs().search(SearchDocs);
}
