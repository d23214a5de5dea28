//! Payroll: pay groups, items, payments, cost allocation, data from elsewhere.
//!
//! Feature `payroll-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("payroll/v1"))]

feishu_macros::project_version! {
    "payroll/v1";

    /// 批量查询算薪项: GET /open-apis/payroll/v1/acct_items
    acct_item().list(ListAcctItem);

    /// 查询成本分摊报表明细: GET /open-apis/payroll/v1/cost_allocation_details
    cost_allocation_detail().list(ListCostAllocationDetail);

    /// 批量查询成本分摊方案: GET /open-apis/payroll/v1/cost_allocation_plans
    cost_allocation_plan().list(ListCostAllocationPlan);

    /// 查询成本分摊报表汇总数据: GET /open-apis/payroll/v1/cost_allocation_reports
    cost_allocation_report().list(ListCostAllocationReport);

    /// 获取外部数据源配置信息: GET /open-apis/payroll/v1/datasources
    datasource().list(ListDatasource);

    /// 批量查询外部算薪数据记录: POST /open-apis/payroll/v1/datasource_records/query
    datasource_record().query(QueryDatasourceRecord);
    /// 创建 / 更新外部算薪数据: POST /open-apis/payroll/v1/datasource_records/save
    datasource_record().save(SaveDatasourceRecord);

    /// 获取薪资组基本信息: GET /open-apis/payroll/v1/paygroups
    paygroup().list(ListPaygroup);

    /// 封存发薪活动: POST /open-apis/payroll/v1/payment_activitys/archive
    payment_activity().archive(ArchivePaymentActivity);
    /// 查询发薪活动列表: GET /open-apis/payroll/v1/payment_activitys
    payment_activity().list(ListPaymentActivity);

    /// 查询发薪活动明细列表: GET /open-apis/payroll/v1/payment_activity_details
    payment_activity_detail().list(ListPaymentActivityDetail);

    /// 批量查询发薪明细: POST /open-apis/payroll/v1/payment_detail/query
    payment_detail().query(QueryPaymentDetail);

    /// 发薪活动封存: payroll.payment_activity.approved_v1
    PaymentActivityApprovedEvent;
    /// 发薪活动变更: payroll.payment_activity.status_changed_v1
    PaymentActivityStatusChangedEvent;
}
