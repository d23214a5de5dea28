//! Reports that users hand in: rules, dashboards, tasks.
//!
//! Feature `report-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("report/v1"))]

feishu_macros::project_version! {
    "report/v1";

    /// 查询规则: GET /open-apis/report/v1/rules/query
    rule().query(QueryRule);

    /// 移除规则看板: POST /open-apis/report/v1/rules/:rule_id/views/remove
    rule_view().remove(RemoveRuleView);

    /// 查询任务: POST /open-apis/report/v1/tasks/query
    task().query(QueryTask);
}
