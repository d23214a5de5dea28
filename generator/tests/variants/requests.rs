//! Requests of every kind.

use crate::expect::{codes, fields, head, operation};

#[test]
fn a_trailing_slash_stays_and_sub_codes_know_their_parent() {
    let spec = operation("batch-message-send");
    assert_eq!(spec.id, "message.v4.batch_message.send");
    assert_eq!(
        head(&spec),
        "POST /open-apis/message/v4/batch_send/ [tenant] [custom,isv] 1000/m 50/s"
    );
    fields(
        &spec,
        &[
            (
                "body.department_ids",
                "array<string> e.g. [\"3dceba33a33226\",\"d502aaa9514059\",\"od-5b91c9affb665451a16b90b4be367efa\"]",
            ),
            ("body.user_ids", "array<string> e.g. [\"7cdcc7c2\",\"ca51d83b\"]"),
        ],
    );
    let sub: Vec<i64> = spec
        .errors
        .iter()
        .filter(|error| error.parent == Some(11246))
        .map(|error| error.code)
        .collect();
    assert_eq!(
        sub,
        [
            100_290, 200_380, 200_381, 200_550, 200_570, 200_621, 200_732, 200_861, 200_914
        ]
    );
}

#[test]
fn bare_scope_names() {
    let spec = operation("apaas-user-task");
    assert_eq!(spec.id, "apaas.v1.approval_task.agree");
    assert_eq!(
        head(&spec),
        "POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree [tenant] [custom] 100/m"
    );
    assert_eq!(spec.scopes, ["app_engine:approval:write"]);
    fields(
        &spec,
        &[
            ("path.approval_task_id", "string e.g. \"1785996265147395\""),
            ("body.user_id", "string required e.g. \"1783981209205788\""),
            ("body.opinion", "string e.g. \"同意\""),
        ],
    );
    assert_eq!(codes(&spec), [2_320_001]);
}

#[test]
fn lists_with_values_and_names_with_dashes() {
    let spec = operation("performance-review-data");
    assert_eq!(spec.id, "performance.v1.review_data.query");
    assert_eq!(
        head(&spec),
        "POST /open-apis/performance/v1/review_datas/query [tenant,user] [custom,isv] 20/m"
    );
    fields(
        &spec,
        &[
            ("body.start_time", "string required e.g. \"1430425599999\""),
            (
                "body.stage_types",
                "array<string> required {leader_review|communication_and_open_result|view_result} length ..50 e.g. [\"leader_review\"]",
            ),
            ("reply.semesters.name.zh-CN", "string"),
            ("reply.semesters.progress", "string {initiating|enabled}"),
        ],
    );
    assert_eq!(codes(&spec), [1_580_101, 1_580_102, 1_580_901]);
}

#[test]
fn equal_types_stand_once() {
    let spec = operation("lingo-entity-create");
    assert_eq!(spec.id, "lingo.v1.entity.create");
    fields(
        &spec,
        &[
            ("query.repo_id", "string e.g. \"71527909****274113\""),
            ("body.main_keys", "array<object> required length ..1"),
            ("body.aliases", "array<object> length ..10"),
            (
                "body.main_keys.display_status.allow_search",
                "boolean required e.g. true",
            ),
            (
                "reply.entity.main_keys.display_status.allow_search",
                "boolean e.g. true",
            ),
        ],
    );
    let kind = |name: &str| &spec.body.fields.iter().find(|field| field.name == name).unwrap().kind;
    assert_eq!(kind("main_keys"), kind("aliases"));
}

#[test]
fn a_description_overrules_the_column_that_says_optional() {
    let spec = operation("drive-file-move");
    fields(
        &spec,
        &[
            ("path.file_token", "string"),
            ("body.type", "string required"),
            ("body.folder_token", "string"),
        ],
    );
}
