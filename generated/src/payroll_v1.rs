//! Payroll: pay groups, items, payments, cost allocation, data from elsewhere.
//!
//! Feature `payroll-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("payroll/v1"))]

feishu_macros::project_version! {
    "payroll/v1";

    /// Lists the payroll items that make up a salary: GET /open-apis/payroll/v1/acct_items
    acct_item().list(ListAcctItem);

    /// Lists the detailed rows of a cost allocation report: GET /open-apis/payroll/v1/cost_allocation_details
    cost_allocation_detail().list(ListCostAllocationDetail);

    /// Lists the cost allocation plans in force in a period: GET /open-apis/payroll/v1/cost_allocation_plans
    cost_allocation_plan().list(ListCostAllocationPlan);

    /// Lists the totals of a cost allocation report: GET /open-apis/payroll/v1/cost_allocation_reports
    cost_allocation_report().list(ListCostAllocationReport);

    /// Lists the external data sources that salaries are calculated from: GET /open-apis/payroll/v1/datasources
    datasource().list(ListDatasource);

    /// Lists the records of an external data source for a pay period: POST /open-apis/payroll/v1/datasource_records/query
    datasource_record().query(QueryDatasourceRecord);
    /// Creates or updates records of an external data source in bulk: POST /open-apis/payroll/v1/datasource_records/save
    datasource_record().save(SaveDatasourceRecord);

    /// Lists the pay groups of the company without their employees: GET /open-apis/payroll/v1/paygroups
    paygroup().list(ListPaygroup);

    /// Archives an approved payment activity: POST /open-apis/payroll/v1/payment_activitys/archive
    payment_activity().archive(ArchivePaymentActivity);
    /// Lists the payment activities by pay day and status: GET /open-apis/payroll/v1/payment_activitys
    payment_activity().list(ListPaymentActivity);

    /// Lists what all employees are paid in one payment activity: GET /open-apis/payroll/v1/payment_activity_details
    payment_activity_detail().list(ListPaymentActivityDetail);

    /// Lists what given employees are paid, across payment activities: POST /open-apis/payroll/v1/payment_detail/query
    payment_detail().query(QueryPaymentDetail);

    /// Sent when a payment activity is archived: payroll.payment_activity.approved_v1
    PaymentActivityApprovedEvent;
    /// Sent when a payment activity is approved, archived or set back: payroll.payment_activity.status_changed_v1
    PaymentActivityStatusChangedEvent;
}
