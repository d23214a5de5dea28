//! Names of errors: the messages are those of the pages, the names those that a person would choose.

use super::error_name::names;

/// The best name of each message.
fn check(expected: &[(&str, &str)]) {
    for (message, name) in expected {
        assert_eq!(names(message).first().map_or("", String::as_str), *name, "{message}");
    }
}

#[test]
fn names_are_those_that_a_person_would_choose() {
    check(&[
        ("The bot can not be outside the group.", "bot_outside_group"),
        (
            "Your request contains an invalid request parameter.",
            "invalid_request_parameter",
        ),
        ("Bot ability is not activated.", "bot_ability_not_activated"),
        ("The chat not exist.", "chat_not_exist"),
        ("File's size can't be 0.", "file_size_0"),
        ("UserFieldConvFail", "user_field_conv_fail"),
        ("param is invalid: %s", "param_invalid"),
        ("P2P chat can NOT be shared.", "p2p_chat_cannot_be_shared"),
        ("The message is being sent.", "message_being_sent"),
        ("Bot can not be found.", "bot_not_found"),
        (
            "Failed, ext=ErrCode: 1; ErrMsg: chart spec is invalid; ErrorValue: %v",
            "chart_spec_invalid",
        ),
        ("Failed, ext=ErrCode: 1; ErrMsg: %v; code:230099", ""),
        ("", ""),
        ("%v", ""),
    ]);
}

#[test]
fn beside_chinese_only_english_that_says_what_is_wrong_is_a_name() {
    check(&[
        ("数据过期", ""),
        ("参数错误 invalid parameter value", "invalid_parameter_value"),
        ("page size 错误", ""),
        ("Offer id 不存在", ""),
    ]);
}

#[test]
fn what_must_be_stays() {
    check(&[
        (
            "The page_size must be between 0 and 100.",
            "page_size_must_be_between_0_and_100",
        ),
        ("date format should be 2006-01-02", "date_format_must_be_2006_01_02"),
        ("User must have a mobile in China", "user_must_have_mobile_in_china"),
        (
            "The field groups to be created is empty",
            "field_groups_to_be_created_empty",
        ),
    ]);
}

#[test]
fn what_cannot_be_is_the_state_or_what_is_forbidden() {
    check(&[
        (
            "effective date can't be earlier than 1900",
            "effective_date_earlier_than_1900",
        ),
        ("Operator can NOT be out of the chat.", "operator_out_of_chat"),
        (
            "The effective time of the first version cannot be a future moment",
            "effective_time_of_first_version_cannot_be_future",
        ),
        ("Team cannot be share link.", "team_cannot_be_share_link"),
    ]);
}

#[test]
fn what_somebody_has_not_is_no_such_thing() {
    check(&[
        (
            "The user does not have permission to use this app.",
            "user_no_permission_to_use_app",
        ),
        ("department does not have a chat error", "department_no_chat"),
        ("Tenant does not have permission to api.", "tenant_no_permission_to_api"),
    ]);
}

#[test]
fn a_circumstance_in_front_is_skipped() {
    check(&[
        (
            "When calculating the leave balance, there is no leave plan version that matches the employee",
            "no_leave_plan_version_matches_employee",
        ),
        (
            "Due to the security control requirements of this tenant, this tenant does not allow public group.",
            "tenant_not_allow_public_group",
        ),
        (
            "As the App was created via Base, it cannot be updated using this API.",
            "app_created_via_base_cannot_be_updated_using_api",
        ),
    ]);
}

#[test]
fn a_state_is_named_with_what_it_forbids() {
    check(&[
        (
            "Department has members, can not delete department",
            "department_has_members_cannot_delete_department",
        ),
        (
            "functional role has members, can not delete",
            "functional_role_has_members_cannot_delete",
        ),
        ("param is invalid, can not go on", "param_invalid"),
        (
            "The authorization code has been used. Please note that it can only be used once.",
            "authorization_code_used",
        ),
    ]);
}

#[test]
fn what_should_be_checked_is_invalid() {
    check(&[
        ("Please check employment_id", "employment_id_invalid"),
        ("Please check job level", "job_level_invalid"),
        (
            "import cloud document permission check failed",
            "import_cloud_document_permission_check_failed",
        ),
    ]);
}

#[test]
fn placeholders_go_with_their_colon() {
    check(&[
        ("field_code:{field_code} not exist", "field_code_not_exist"),
        ("user_id %v is not exist", "user_id_not_exist"),
        (
            "record field_code:{field_codes} duplicated",
            "record_field_code_duplicated",
        ),
    ]);
}

#[test]
fn the_word_error_is_left_out_where_the_others_say_what_is_wrong() {
    check(&[
        ("access record not exist error", "access_record_not_exist"),
        ("Error_Page_Size_Invalid", "page_size_invalid"),
        ("internal error", "internal_error"),
        ("param err", "param_error"),
        (
            "Error occurred when getting employment information",
            "error_occurred_when_getting_employment_information",
        ),
    ]);
}

#[test]
fn words_that_pages_misspell_are_right() {
    check(&[
        ("Can't regonnize the image format.", "cannot_recognize_image_format"),
        ("param is invalis", "param_invalid"),
        ("Requset timeout", "request_timeout"),
    ]);
}

#[test]
fn where_a_name_is_taken_the_next_clause_tells_more() {
    let both = ["department_parent_disabled", "department_parent_disabled_cannot_enable"];
    assert_eq!(names("Department parent is disabled, can not enable"), both);
    assert_eq!(names("Not found"), ["not_found"]);
}
