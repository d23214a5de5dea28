//! Performance reviews, older version: cycles, tasks, results.
//!
//! Feature `performance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("performance/v1"))]

feishu_macros::project_version! {
    "performance/v1";

    /// Gets the results of performance reviews of employees: POST /open-apis/performance/v1/review_datas/query
    review_data().query(QueryReviewData);

    /// Lists the performance review cycles: GET /open-apis/performance/v1/semesters
    semester().list(ListSemester);

    /// Lists the review tasks of all users in a cycle: POST /open-apis/performance/v1/stage_tasks/find_by_page
    stage_task().find_by_page(FindByPageStageTask);
    /// Lists the review tasks of given users in a cycle: POST /open-apis/performance/v1/stage_tasks/find_by_user_list
    stage_task().find_by_user_list(FindByUserListStageTask);
}
