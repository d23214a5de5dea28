//! Reports that users hand in: rules, dashboards, tasks.
//!
//! Feature `report-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("report/v1"))]

feishu_macros::project_version! {
    "report/v1";

    /// Finds report rules by name, with their forms and reporters: GET /open-apis/report/v1/rules/query
    rule().query(QueryRule);

    /// Removes the board of a report rule for all or certain users: POST /open-apis/report/v1/rules/:rule_id/views/remove
    rule_view().remove(RemoveRuleView);

    /// Lists the reports submitted in a time span, with their content: POST /open-apis/report/v1/tasks/query
    task().query(QueryTask);
}
