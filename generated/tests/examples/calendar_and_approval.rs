//! Calendars and approvals.
//!
//! Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get>.

use feishu_api::operation::Method;
use serde_json::{Value, json};

use crate::platform::{Platform, call};

#[tokio::test(flavor = "multi_thread")]
async fn calendar_event() {
    const EVENTS: &str = "/open-apis/calendar/v4/calendars/feishu.cn_xxxxxxxxxx%40group.calendar.feishu.cn/events";
    const EVENT: &str = "00592a0e-7edf-4678-bc9d-1b77383ef08e_0";
    let platform = Platform::start().await;
    let primary = json!({"calendars": [{
        "calendar": {"calendar_id": "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "type": "primary", "role": "owner"},
        "user_id": "ou_xxxxxx"
    }]});
    platform.answer(Method::Post, "/open-apis/calendar/v4/calendars/primary", primary);
    platform.answer(
        Method::Post,
        EVENTS,
        json!({"event": {"event_id": EVENT, "summary": "Review"}}),
    );
    let attendees = json!({"attendees": [{
        "type": "user", "attendee_id": "user_xxxxxx", "rsvp_status": "needs_action", "display_name": "Zhang San"
    }]});
    platform.answer(Method::Post, &format!("{EVENTS}/{EVENT}/attendees"), attendees);

    let guest = "ou_7d8a6e6df7621556ce0d21922b676706ccs";
    let printed = platform.run("calendar_event", &[guest, "1602504000"], "");
    assert_eq!(printed, [&format!("created {EVENT}"), "Zhang San: needs_action"]);
    let event = json!({
        "summary": "Review",
        "start_time": {"timestamp": "1602504000", "timezone": "Asia/Shanghai"},
        "end_time": {"timestamp": "1602507600", "timezone": "Asia/Shanghai"},
        "vchat": {"vc_type": "vc"},
        "attendee_ability": "can_invite_others",
        "reminders": [{"minutes": 5}]
    });
    let expected = [
        call("POST /open-apis/calendar/v4/calendars/primary", Value::Null),
        call(&format!("POST {EVENTS}"), event),
        call(
            &format!("POST {EVENTS}/{EVENT}/attendees?user_id_type=open_id"),
            json!({"attendees": [{"type": "user", "user_id": guest}]}),
        ),
    ];
    assert_eq!(platform.calls(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn approval() {
    let decided = approval_that_ends_as("APPROVED").await;
    let printed = decided.run("approval", &ARGUMENTS, "");
    assert_eq!(printed, [&format!("asked: {INSTANCE}"), "waits at Manager", "approved"]);
    let instance = json!({
        "approval_code": "7C468A54-8745-2245-9675-08B7C63E7A85",
        "open_id": "ou_806a18fb5bdf525e38ba219733bdbd73",
        "form": r#"[{"id":"widget1","type":"textarea","value":"Two monitors"}]"#
    });
    let look = || call(&format!("GET /open-apis/approval/v4/instances/{INSTANCE}"), Value::Null);
    let expected = [call("POST /open-apis/approval/v4/instances", instance), look(), look()];
    assert_eq!(decided.calls(), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn approval_that_is_not_given() {
    let said = approval_that_ends_as("REJECTED").await.failure("approval", &ARGUMENTS);
    assert!(said.contains("it ended as REJECTED"), "{said}");
}

const INSTANCE: &str = "81D31358-93AF-92D6-7425-01A5D67C4E71";

const ARGUMENTS: [&str; 4] = [
    "7C468A54-8745-2245-9675-08B7C63E7A85",
    "ou_806a18fb5bdf525e38ba219733bdbd73",
    "Two monitors",
    "0",
];

/// An instance that is pending when it is looked at first.
async fn approval_that_ends_as(status: &str) -> Platform {
    let platform = Platform::start().await;
    platform.answer(
        Method::Post,
        "/open-apis/approval/v4/instances",
        json!({"instance_code": INSTANCE}),
    );
    let route = format!("/open-apis/approval/v4/instances/{INSTANCE}");
    let pending = json!({"approval_name": "Payment", "status": "PENDING", "task_list": [
        {"id": "1233", "open_id": "ou_123456", "status": "DONE", "node_name": "Start", "type": "AND"},
        {"id": "1234", "open_id": "ou_123457", "status": "PENDING", "node_name": "Manager", "type": "AND"},
    ]});
    platform.answer_once(Method::Get, &route, pending);
    platform.answer(
        Method::Get,
        &route,
        json!({"approval_name": "Payment", "status": status}),
    );
    platform
}
