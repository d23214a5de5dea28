//! Recruiting, newer version: interview records and talents in detail.
//!
//! Feature `hire-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("hire/v2"))]

feishu_macros::project_version! {
    "hire/v2";

    /// 获取面试评价详细信息（新版）: GET /open-apis/hire/v2/interview_records/:interview_record_id
    interview_record().get(GetInterviewRecord);
    /// 批量获取面试评价详细信息（新版）: GET /open-apis/hire/v2/interview_records
    interview_record().list(ListInterviewRecord);

    /// 获取人才详情: GET /open-apis/hire/v2/talents/:talent_id
    talent().get(GetTalent);
}
