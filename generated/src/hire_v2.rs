//! Recruiting, newer version: interview records and talents in detail.
//!
//! Feature `hire-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("hire/v2"))]

feishu_macros::project_version! {
    "hire/v2";

    /// Gets one interview evaluation with its modules: GET /open-apis/hire/v2/interview_records/:interview_record_id
    interview_record().get(GetInterviewRecord);
    /// Lists interview evaluations with their modules, by id if wanted: GET /open-apis/hire/v2/interview_records
    interview_record().list(ListInterviewRecord);

    /// Gets the full profile of a candidate by id: GET /open-apis/hire/v2/talents/:talent_id
    talent().get(GetTalent);
}
