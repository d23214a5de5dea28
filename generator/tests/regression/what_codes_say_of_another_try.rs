//! Whether a call may be made again is read off the message and the advice of a code, and off no list of codes.

use feishu_spec::RetryClass::{self, Later, Limited, Quota};

use crate::pages::{operation, page};

fn class(status: &str, message: &str, advice: &str) -> Option<RetryClass> {
    operation(&page(&[], &[[status, "77001", message, advice]])).errors[0].retry
}

#[test]
fn the_message_says_it_or_the_advice() {
    for (message, advice, expected) in [
        ("TooManyRequest", "", Some(Limited)),
        ("QPS over limit", "请联系技术支持", Some(Limited)),
        ("trigger limit", "触发限流策略", Some(Limited)),
        ("Data not ready, please try again later", "编辑过于频繁", Some(Later)),
        ("rpc fail", "请稍后重试", Some(Later)),
        ("internal error", "", Some(Later)),
        ("internal error", "请联系技术支持", None),
        ("rate limit", "已超过每日上限", Some(Quota)),
        ("the daily number of things exceeds the limit", "", Some(Quota)),
        ("FORBIDDEN", "FORBIDDEN", None),
        ("Failed", "Failed", None),
        ("file quota exceeded.", "容量超限", None),
        ("internal error", "服务出错，如果重试无效，请联系技术支持", Some(Later)),
        ("create failed", "创建失败，若重试无法解决，请联系技术支持", Some(Later)),
        ("lock failed", "并发受限，请等待一段时间重试", Some(Later)),
        ("lock error, wait some seconds and retry", "", Some(Later)),
        ("upload failed", "上传失败，可以重试", Some(Later)),
        ("call failed", "如果重试后仍然失败，请联系技术支持", Some(Later)),
        ("internal error", "服务出错，请勿重试", None),
        ("param invalid", "修改参数后重试", None),
    ] {
        assert_eq!(class("400", message, advice), expected, "{message} / {advice}");
    }
}

#[test]
fn what_must_be_changed_first_is_another_call() {
    assert_eq!(class("400", "invalid date", "请检查日期后，请重试"), None);
    assert_eq!(class("400", "wrong kind", "请确认类型。请重试"), None);
    assert_eq!(class("400", "not in chat", "请添加机器人后重新请求"), None);
}

#[test]
fn a_quota_is_one_under_the_status_of_a_limit_too() {
    assert_eq!(class("429", "each day exceeds the limit", ""), Some(Quota));
}

/// Older pages have no column of messages, but two of explanations.
#[test]
fn of_two_explanations_the_second_is_the_advice() {
    let page = page(&[], &[["400", "77001", "FAILED", "处理失败，稍后重试"]])
        .replace("错误码 | 描述 | 排查", "错误码 | 说明 | 排查");
    let code = &operation(&page).errors[0];
    assert_eq!((code.name.as_str(), code.retry), ("failed", Some(Later)));
}

/// Drive's pages say above their tables when this code comes; their rows say less.
#[test]
fn a_repair_counts_for_all_pages() {
    let page = page(&[], &[["200", "1061045", "can retry.", "请稍后重试。"]]);
    assert_eq!(operation(&page).errors[0].retry, Some(Limited));
}
