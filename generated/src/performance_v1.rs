//! Performance reviews, older version: cycles, tasks, results.
//!
//! Feature `performance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("performance/v1"))]

feishu_macros::project_version! {
    "performance/v1";

    /// 获取绩效结果: POST /open-apis/performance/v1/review_datas/query
    review_data().query(QueryReviewData);

    /// 获取周期列表: GET /open-apis/performance/v1/semesters
    semester().list(ListSemester);

    /// 获取周期任务（全部用户）: POST /open-apis/performance/v1/stage_tasks/find_by_page
    stage_task().find_by_page(FindByPageStageTask);
    /// 获取周期任务（指定用户）: POST /open-apis/performance/v1/stage_tasks/find_by_user_list
    stage_task().find_by_user_list(FindByUserListStageTask);
}
