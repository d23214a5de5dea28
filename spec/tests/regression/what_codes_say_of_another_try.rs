//! Whether a call may be made again is a fact of each code's row. A document that is gone, or closed to the caller, stays so.

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, RetryClass, SharedErrors, library};

/// What a file of the tree says of a code.
#[track_caller]
fn class(file: &str, code: i64) -> Option<RetryClass> {
    let path = library::shipped().join(file);
    let errors = if file == library::ERRORS {
        SharedErrors::read(&path).unwrap().errors
    } else {
        Endpoint::read(&path).unwrap().errors
    };
    errors.iter().find(|error| error.code == code).unwrap().retry
}

/// Read on the pages: not found, deleted, forbidden, no permission to read.
#[test]
fn a_closed_door_stays_closed() {
    for code in 95_006..=95_009 {
        assert_eq!(class(library::ERRORS, code), None, "{code}");
        assert_eq!(class("endpoints/doc/v2/doc/content.json", code), None, "{code}");
    }
    assert_eq!(class(library::ERRORS, 95_001), Some(RetryClass::Later));
}

#[test]
fn a_days_quota_is_no_limit_of_a_moment() {
    let send = "endpoints/message/v4/batch_message/send.json";
    assert_eq!(class(send, 11_247), Some(RetryClass::Quota));
    assert_eq!(class(library::ERRORS, 11_247), Some(RetryClass::Limited));
    let mail = "endpoints/mail/v1/user_mailbox.message/send.json";
    for code in 1_236_007..=1_236_009 {
        assert_eq!(class(mail, code), Some(RetryClass::Quota), "{code}");
    }
    assert_eq!(class(mail, 1_236_006), Some(RetryClass::Limited));
}

#[test]
fn what_may_be_tried_again_is_told() {
    for (file, code, expected) in [
        ("bitable/v1/app.table.record/create", 1_254_290, RetryClass::Limited),
        ("bitable/v1/app.table.record/create", 1_254_291, RetryClass::Later),
        ("bitable/v1/app.table.record/create", 1_254_607, RetryClass::Later),
        ("drive/v1/file/create_folder", 1_061_045, RetryClass::Limited),
        ("im/v1/message/create", 230_020, RetryClass::Limited),
        ("corehr/v1/department/create", 1_160_354, RetryClass::Limited),
        (
            "sheets/v3/spreadsheet.sheet/move_dimension",
            1_310_242,
            RetryClass::Later,
        ),
    ] {
        assert_eq!(
            class(&format!("endpoints/{file}.json"), code),
            Some(expected),
            "{file} {code}"
        );
    }
}
