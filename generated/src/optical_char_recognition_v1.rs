//! Recognition of text in images.
//!
//! Feature `optical-char-recognition-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("optical_char_recognition/v1"))]

feishu_macros::project_version! {
    "optical_char_recognition/v1";

    /// Recognizes the text in an image, region by region: POST /open-apis/optical_char_recognition/v1/image/basic_recognize
    image().basic_recognize(BasicRecognizeImage);
}
