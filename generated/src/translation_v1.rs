//! Translation of text, and recognition of its language.
//!
//! Feature `translation-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("translation/v1"))]

feishu_macros::project_version! {
    "translation/v1";

    /// Tells which language a text is in: POST /open-apis/translation/v1/text/detect
    text().detect(DetectText);
    /// Translates a text into another language: POST /open-apis/translation/v1/text/translate
    text().translate(TranslateText);
}
