//! Performance reviews: cycles, reviewees, templates, metrics, results.
//!
//! Feature `performance-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("performance/v2"))]

feishu_macros::project_version! {
    "performance/v2";

    /// Lists the review activities of cycles with their settings: POST /open-apis/performance/v2/activity/query
    activity().query(QueryActivity);

    /// Creates or updates additional information on reviewees in bulk: POST /open-apis/performance/v2/additional_informations/import
    additional_information().import(ImportAdditionalInformation);
    /// Lists the additional information on reviewees in a cycle: POST /open-apis/performance/v2/additional_informations/query
    additional_information().query(QueryAdditionalInformation);

    /// Deletes additional information on reviewees in bulk: DELETE /open-apis/performance/v2/additional_informations/batch
    additional_informations_batch().delete(DeleteAdditionalInformationsBatch);

    /// Lists the review items with their types and ratings: POST /open-apis/performance/v2/indicators/query
    indicator().query(QueryIndicator);

    /// Enters key metric data of reviewees for a cycle: POST /open-apis/performance/v2/metric_details/import
    metric_detail().import(ImportMetricDetail);
    /// Gets the key metric results of reviewees in a cycle: POST /open-apis/performance/v2/metric_details/query
    metric_detail().query(QueryMetricDetail);

    /// Lists the fields that metrics can have: POST /open-apis/performance/v2/metric_fields/query
    metric_field().query(QueryMetricField);

    /// Lists the metrics of the metric library: POST /open-apis/performance/v2/metric_libs/query
    metric_lib().query(QueryMetricLib);

    /// Lists the tags of metrics: GET /open-apis/performance/v2/metric_tags
    metric_tag().list(ListMetricTag);

    /// Lists the metric templates: POST /open-apis/performance/v2/metric_templates/query
    metric_template().query(QueryMetricTemplate);

    /// Lists the questions that are answered by choosing tags: POST /open-apis/performance/v2/questions/query
    question().query(QueryQuestion);

    /// Gets the review details of reviewees at each stage but calibration: POST /open-apis/performance/v2/review_datas/query
    review_data().query(QueryReviewData);

    /// Lists the review templates with their stages, roles and items: POST /open-apis/performance/v2/review_templates/query
    review_template().query(QueryReviewTemplate);

    /// Lists the reviewees of a cycle, those of unstarted activities included: POST /open-apis/performance/v2/reviewees/query
    reviewee().query(QueryReviewee);

    /// Replaces the members of a user group: POST /open-apis/performance/v2/user_group_user_rels/write
    user_group_user_rel().write(WriteUserGroupUserRel);

    /// Gets reviewees' department, manager, job family and level in a review cycle: POST /open-apis/performance/v2/user_info/query
    user_info().query(QueryUserInfo);

    /// Sent when the performance details of an employee change: performance.review_data.changed_v2
    ReviewDataChangedEvent;
    /// Sent when performance results are opened to employees: performance.stage_task.open_result_v2
    StageTaskOpenResultEvent;
}
