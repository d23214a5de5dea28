//! Minutes of meetings: transcript, recording, statistics, summaries, search.
//!
//! Feature `minutes-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("minutes/v1"))]

feishu_macros::project_version! {
    "minutes/v1";

    /// 获取妙记AI产物: GET /open-apis/minutes/v1/minutes/:minute_token/artifacts
    minute().artifacts(ArtifactsMinute);
    /// 获取妙记信息: GET /open-apis/minutes/v1/minutes/:minute_token
    minute().get(GetMinute);
    /// 搜索妙记: POST /open-apis/minutes/v1/minutes/search
    minute().search(SearchMinute);

    /// 下载妙记音视频文件: GET /open-apis/minutes/v1/minutes/:minute_token/media
    minute_media().get(GetMinuteMedia);

    /// 获取妙记统计数据: GET /open-apis/minutes/v1/minutes/:minute_token/statistics
    minute_statistics().get(GetMinuteStatistics);

    /// 导出妙记文字记录: GET /open-apis/minutes/v1/minutes/:minute_token/transcript
    minute_transcript().get(GetMinuteTranscript);
}
