//! Objectives and key results: periods, progress, reviews.
//!
//! Feature `okr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("okr/v1"))]

feishu_macros::project_version! {
    "okr/v1";

    /// 上传进展记录图片: POST /open-apis/okr/v1/images/upload
    image().upload(UploadImage);

    /// 批量获取 OKR: GET /open-apis/okr/v1/okrs/batch_get
    okr().batch_get(BatchGetOkr);

    /// 创建 OKR 周期: POST /open-apis/okr/v1/periods
    period().create(CreatePeriod);
    /// 获取 OKR 周期列表: GET /open-apis/okr/v1/periods
    period().list(ListPeriod);
    /// 修改 OKR 周期状态: PATCH /open-apis/okr/v1/periods/:period_id
    period().patch(PatchPeriod);

    /// 获取 OKR 周期规则: GET /open-apis/okr/v1/period_rules
    period_rule().list(ListPeriodRule);

    /// 创建 OKR 进展记录: POST /open-apis/okr/v1/progress_records
    progress_record().create(CreateProgressRecord);
    /// 删除 OKR 进展记录: DELETE /open-apis/okr/v1/progress_records/:progress_id
    progress_record().delete(DeleteProgressRecord);
    /// 获取 OKR 进展记录: GET /open-apis/okr/v1/progress_records/:progress_id
    progress_record().get(GetProgressRecord);
    /// 更新 OKR 进展记录: PUT /open-apis/okr/v1/progress_records/:progress_id
    progress_record().update(UpdateProgressRecord);

    /// 查询复盘信息: GET /open-apis/okr/v1/reviews/query
    review().query(QueryReview);

    /// 获取用户的 OKR 列表: GET /open-apis/okr/v1/users/:user_id/okrs
    user_okr().list(ListUserOkr);
}
