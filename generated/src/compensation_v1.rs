//! Salaries: archives, plans, items, one-off and recurring payments, social insurance.
//!
//! Feature `compensation-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("compensation/v1"))]

feishu_macros::project_version! {
    "compensation/v1";

    /// Sets, changes or corrects the pay of an employee from a date on: POST /open-apis/compensation/v1/archives
    archive().create(CreateArchive);
    /// Lists the pay records of employees: POST /open-apis/compensation/v1/archives/query
    archive().query(QueryArchive);

    /// Lists the predefined reasons for setting or changing pay: GET /open-apis/compensation/v1/change_reasons
    change_reason().list(ListChangeReason);

    /// Lists the totals that are computed from pay items: GET /open-apis/compensation/v1/indicators
    indicator().list(ListIndicator);

    /// Lists the items that a salary is made of: GET /open-apis/compensation/v1/items
    item().list(ListItem);

    /// Lists the categories of pay items: GET /open-apis/compensation/v1/item_categories
    item_category().list(ListItemCategory);

    /// Records one-off payments to employees, such as bonuses: POST /open-apis/compensation/v1/lump_sum_payment/batch_create
    lump_sum_payment().batch_create(BatchCreateLumpSumPayment);
    /// Deletes records of one-off payments: POST /open-apis/compensation/v1/lump_sum_payment/batch_remove
    lump_sum_payment().batch_remove(BatchRemoveLumpSumPayment);
    /// Corrects records of one-off payments: POST /open-apis/compensation/v1/lump_sum_payment/batch_update
    lump_sum_payment().batch_update(BatchUpdateLumpSumPayment);
    /// Searches the one-off payments granted to employees: POST /open-apis/compensation/v1/lump_sum_payment/query
    lump_sum_payment().query(QueryLumpSumPayment);
    /// Searches the single payouts of one-off payments: POST /open-apis/compensation/v1/lump_sum_payment/query_detail
    lump_sum_payment().query_detail(QueryDetailLumpSumPayment);

    /// Lists the pay plans of the organization: GET /open-apis/compensation/v1/plans
    plan().list(ListPlan);

    /// Records regular payments to employees: POST /open-apis/compensation/v1/recurring_payment/batch_create
    recurring_payment().batch_create(BatchCreateRecurringPayment);
    /// Deletes records of regular payments: POST /open-apis/compensation/v1/recurring_payment/batch_remove
    recurring_payment().batch_remove(BatchRemoveRecurringPayment);
    /// Corrects records of regular payments: POST /open-apis/compensation/v1/recurring_payment/batch_update
    recurring_payment().batch_update(BatchUpdateRecurringPayment);
    /// Searches the regular payments to employees: POST /open-apis/compensation/v1/recurring_payment/query
    recurring_payment().query(QueryRecurringPayment);

    /// Gets the social insurance records of employees in force on a date: POST /open-apis/compensation/v1/social_archive/query
    social_archive().query(QuerySocialArchive);

    /// Lists when employees joined or left social insurance: POST /open-apis/compensation/v1/social_archive_adjust_record/query
    social_archive_adjust_record().query(QuerySocialArchiveAdjustRecord);

    /// Lists the kinds of social insurance and housing fund set up: GET /open-apis/compensation/v1/social_insurances
    social_insurance().list(ListSocialInsurance);

    /// Lists the social insurance plans in force on a date: GET /open-apis/compensation/v1/social_plans
    social_plan().list(ListSocialPlan);
    /// Gets social insurance plans on a date by their ids: POST /open-apis/compensation/v1/social_plans/query
    social_plan().query(QuerySocialPlan);

    /// Sent when the pay record of an employee changes: compensation.archive.changed_v1
    ArchiveChangedEvent;
}
