//! Recognition of speech, from a file or a stream.
//!
//! Feature `speech-to-text-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("speech_to_text/v1"))]

feishu_macros::project_version! {
    "speech_to_text/v1";

    /// 识别语音文件: POST /open-apis/speech_to_text/v1/speech/file_recognize
    speech().file_recognize(FileRecognizeSpeech);
    /// 识别流式语音: POST /open-apis/speech_to_text/v1/speech/stream_recognize
    speech().stream_recognize(StreamRecognizeSpeech);
}
