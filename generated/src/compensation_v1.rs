//! Salaries: archives, plans, items, one-off and recurring payments, social insurance.
//!
//! Feature `compensation-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("compensation/v1"))]

feishu_macros::project_version! {
    "compensation/v1";

    /// 创建薪资档案: POST /open-apis/compensation/v1/archives
    archive().create(CreateArchive);
    /// 批量查询员工薪资档案: POST /open-apis/compensation/v1/archives/query
    archive().query(QueryArchive);

    /// 批量查询定调薪原因: GET /open-apis/compensation/v1/change_reasons
    change_reason().list(ListChangeReason);

    /// 批量查询薪资统计指标: GET /open-apis/compensation/v1/indicators
    indicator().list(ListIndicator);

    /// 批量查询薪资项: GET /open-apis/compensation/v1/items
    item().list(ListItem);

    /// 批量获取薪资项分类信息: GET /open-apis/compensation/v1/item_categories
    item_category().list(ListItemCategory);

    /// 批量创建一次性支付记录: POST /open-apis/compensation/v1/lump_sum_payment/batch_create
    lump_sum_payment().batch_create(BatchCreateLumpSumPayment);
    /// 批量删除一次性支付记录: POST /open-apis/compensation/v1/lump_sum_payment/batch_remove
    lump_sum_payment().batch_remove(BatchRemoveLumpSumPayment);
    /// 批量更正一次性支付记录: POST /open-apis/compensation/v1/lump_sum_payment/batch_update
    lump_sum_payment().batch_update(BatchUpdateLumpSumPayment);
    /// 查询一次性支付授予记录: POST /open-apis/compensation/v1/lump_sum_payment/query
    lump_sum_payment().query(QueryLumpSumPayment);
    /// 查询一次性支付授予明细: POST /open-apis/compensation/v1/lump_sum_payment/query_detail
    lump_sum_payment().query_detail(QueryDetailLumpSumPayment);

    /// 批量查询薪资方案: GET /open-apis/compensation/v1/plans
    plan().list(ListPlan);

    /// 批量创建经常性支付记录: POST /open-apis/compensation/v1/recurring_payment/batch_create
    recurring_payment().batch_create(BatchCreateRecurringPayment);
    /// 批量删除经常性支付记录: POST /open-apis/compensation/v1/recurring_payment/batch_remove
    recurring_payment().batch_remove(BatchRemoveRecurringPayment);
    /// 批量更正经常性支付记录: POST /open-apis/compensation/v1/recurring_payment/batch_update
    recurring_payment().batch_update(BatchUpdateRecurringPayment);
    /// 查询经常性支付记录: POST /open-apis/compensation/v1/recurring_payment/query
    recurring_payment().query(QueryRecurringPayment);

    /// 批量获取员工参保档案: POST /open-apis/compensation/v1/social_archive/query
    social_archive().query(QuerySocialArchive);

    /// 通过员工ID批量获取社保增减员记录: POST /open-apis/compensation/v1/social_archive_adjust_record/query
    social_archive_adjust_record().query(QuerySocialArchiveAdjustRecord);

    /// 获取险种配置列表: GET /open-apis/compensation/v1/social_insurances
    social_insurance().list(ListSocialInsurance);

    /// 根据生效日期分页查询参保方案: GET /open-apis/compensation/v1/social_plans
    social_plan().list(ListSocialPlan);
    /// 根据方案ID和生效日期批量查询参保方案: POST /open-apis/compensation/v1/social_plans/query
    social_plan().query(QuerySocialPlan);

    /// 薪资档案变更: compensation.archive.changed_v1
    ArchiveChangedEvent;
}
