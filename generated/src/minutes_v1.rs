//! Minutes of meetings: transcript, recording, statistics, summaries, search.
//!
//! Feature `minutes-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("minutes/v1"))]

feishu_macros::project_version! {
    "minutes/v1";

    /// Gets the summary, chapters and todos that AI made of a minute: GET /open-apis/minutes/v1/minutes/:minute_token/artifacts
    minute().artifacts(ArtifactsMinute);
    /// Gets the title, owner, length and link of a minute: GET /open-apis/minutes/v1/minutes/:minute_token
    minute().get(GetMinute);
    /// Searches minutes by keyword, time and more: POST /open-apis/minutes/v1/minutes/search
    minute().search(SearchMinute);

    /// Gets a download link for a minute's audio or video: GET /open-apis/minutes/v1/minutes/:minute_token/media
    minute_media().get(GetMinuteMedia);

    /// Gets how often a minute was viewed and by whom: GET /open-apis/minutes/v1/minutes/:minute_token/statistics
    minute_statistics().get(GetMinuteStatistics);

    /// Downloads the transcript of a minute as text or subtitles: GET /open-apis/minutes/v1/minutes/:minute_token/transcript
    minute_transcript().get(GetMinuteTranscript);
}
