//! Objectives and key results: periods, progress, reviews.
//!
//! Feature `okr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("okr/v1"))]

feishu_macros::project_version! {
    "okr/v1";

    /// Uploads an image for an OKR progress record: POST /open-apis/okr/v1/images/upload
    image().upload(UploadImage);

    /// Gets several OKRs by id: GET /open-apis/okr/v1/okrs/batch_get
    okr().batch_get(BatchGetOkr);

    /// Creates an OKR period that follows a rule: POST /open-apis/okr/v1/periods
    period().create(CreatePeriod);
    /// Lists the OKR periods: GET /open-apis/okr/v1/periods
    period().list(ListPeriod);
    /// Makes an OKR period normal, invalid or hidden: PATCH /open-apis/okr/v1/periods/:period_id
    period().patch(PatchPeriod);

    /// Lists the rules for the length and start of OKR periods: GET /open-apis/okr/v1/period_rules
    period_rule().list(ListPeriodRule);

    /// Adds a progress record to an objective or key result: POST /open-apis/okr/v1/progress_records
    progress_record().create(CreateProgressRecord);
    /// Deletes an OKR progress record: DELETE /open-apis/okr/v1/progress_records/:progress_id
    progress_record().delete(DeleteProgressRecord);
    /// Gets an OKR progress record: GET /open-apis/okr/v1/progress_records/:progress_id
    progress_record().get(GetProgressRecord);
    /// Updates an OKR progress record: PUT /open-apis/okr/v1/progress_records/:progress_id
    progress_record().update(UpdateProgressRecord);

    /// Gets links to users' OKR reviews and progress reports of periods: GET /open-apis/okr/v1/reviews/query
    review().query(QueryReview);

    /// Lists the OKRs of a user: GET /open-apis/okr/v1/users/:user_id/okrs
    user_okr().list(ListUserOkr);
}
