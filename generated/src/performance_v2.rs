//! Performance reviews: cycles, reviewees, templates, metrics, results.
//!
//! Feature `performance-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("performance/v2"))]

feishu_macros::project_version! {
    "performance/v2";

    /// 获取项目列表: POST /open-apis/performance/v2/activity/query
    activity().query(QueryActivity);

    /// 批量导入补充信息: POST /open-apis/performance/v2/additional_informations/import
    additional_information().import(ImportAdditionalInformation);
    /// 批量查询补充信息: POST /open-apis/performance/v2/additional_informations/query
    additional_information().query(QueryAdditionalInformation);

    /// 批量删除补充信息: DELETE /open-apis/performance/v2/additional_informations/batch
    additional_informations_batch().delete(DeleteAdditionalInformationsBatch);

    /// 获取评估项列表: POST /open-apis/performance/v2/indicators/query
    indicator().query(QueryIndicator);

    /// 录入被评估人关键指标数据: POST /open-apis/performance/v2/metric_details/import
    metric_detail().import(ImportMetricDetail);
    /// 获取被评估人关键指标结果: POST /open-apis/performance/v2/metric_details/query
    metric_detail().query(QueryMetricDetail);

    /// 获取指标字段列表: POST /open-apis/performance/v2/metric_fields/query
    metric_field().query(QueryMetricField);

    /// 获取指标列表: POST /open-apis/performance/v2/metric_libs/query
    metric_lib().query(QueryMetricLib);

    /// 获取指标标签列表: GET /open-apis/performance/v2/metric_tags
    metric_tag().list(ListMetricTag);

    /// 获取指标模板列表: POST /open-apis/performance/v2/metric_templates/query
    metric_template().query(QueryMetricTemplate);

    /// 获取标签填写题配置: POST /open-apis/performance/v2/questions/query
    question().query(QueryQuestion);

    /// 获取绩效详情数据: POST /open-apis/performance/v2/review_datas/query
    review_data().query(QueryReviewData);

    /// 获取绩效模板配置: POST /open-apis/performance/v2/review_templates/query
    review_template().query(QueryReviewTemplate);

    /// 获取被评估人信息: POST /open-apis/performance/v2/reviewees/query
    reviewee().query(QueryReviewee);

    /// 更新人员组成员: POST /open-apis/performance/v2/user_group_user_rels/write
    user_group_user_rel().write(WriteUserGroupUserRel);

    /// 获取绩效周期的人员信息: POST /open-apis/performance/v2/user_info/query
    user_info().query(QueryUserInfo);

    /// 绩效详情变更: performance.review_data.changed_v2
    ReviewDataChangedEvent;
    /// 绩效结果开通: performance.stage_task.open_result_v2
    StageTaskOpenResultEvent;
}
