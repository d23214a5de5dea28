//! Recognition of speech, from a file or a stream.
//!
//! Feature `speech-to-text-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("speech_to_text/v1"))]

feishu_macros::project_version! {
    "speech_to_text/v1";

    /// Turns a short audio file into text in one request: POST /open-apis/speech_to_text/v1/speech/file_recognize
    speech().file_recognize(FileRecognizeSpeech);
    /// Turns audio into text piece by piece while it arrives: POST /open-apis/speech_to_text/v1/speech/stream_recognize
    speech().stream_recognize(StreamRecognizeSpeech);
}
