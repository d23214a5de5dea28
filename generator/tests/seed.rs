//! Every fact of the page that the project started from, typed from the page by hand.
//!
//! The fixture is the embedded page: the markup and facts of the real page in our words. `embedded.rs` holds the two together.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[path = "support/reading.rs"]
mod support;

use feishu_spec::AnySpec;
use feishu_spec::{AppType, BodyKind, Method, Per, RateLimit, ResponseKind, Token, Type, Window};
use generator::interpret::Kind;
use support::reading;

#[test]
fn every_fact_of_the_seed_page_is_in_its_spec() {
    let reading = reading(include_bytes!("../pages/im-v1-pin-delete.md"));
    assert_eq!(reading.kind, Kind::Endpoint);
    assert_eq!(reading.problems, []);
    let Some(AnySpec::Endpoint(spec)) = reading.spec else {
        panic!("no spec")
    };

    assert_eq!(spec.id, "im.v1.pin.delete");
    assert_eq!(spec.title, "移除 Pin 消息");
    assert_eq!(spec.page.id.as_deref(), Some("7138313270488875010"));
    assert_eq!(spec.page.path, "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete");
    assert_eq!(spec.page.updated, Some(1_733_886_822_000));
    assert_eq!(
        spec.page.source.as_deref(),
        Some("https://open.feishu.cn/document/server-docs/im-v1/pin/delete")
    );
    assert!(!spec.deprecated);

    assert_eq!(spec.method, Method::Delete);
    assert_eq!(spec.host, None);
    assert_eq!(spec.path, "/open-apis/im/v1/pins/:message_id");
    let window = |requests, per, by: Option<&str>| Window {
        requests,
        per,
        by: by.map(str::to_owned),
        shared: false,
    };
    let windows = vec![
        window(1000, Per::Minute, None),
        window(50, Per::Second, None),
        window(5, Per::Second, Some("message_id")),
    ];
    assert_eq!(spec.rate_limit, Some(RateLimit::Windows(windows)));
    assert_eq!(spec.app_types, [AppType::Custom, AppType::Isv]);
    assert_eq!(
        spec.scopes,
        ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"]
    );
    assert_eq!(spec.field_scopes, [""; 0]);
    assert_eq!(spec.tokens, [Token::Tenant, Token::User]);

    let [message_id] = spec.parameters.path.as_slice() else {
        panic!("{:?}", spec.parameters)
    };
    assert_eq!(message_id.name, "message_id");
    assert_eq!(message_id.kind, Type::String);
    assert_eq!(message_id.example, Some("om_dc13264520392913993dd051dba21dcf".into()));
    assert_eq!(spec.parameters.query, []);
    assert_eq!(spec.parameters.header, []);
    assert_eq!(spec.body.kind, BodyKind::None);
    assert_eq!(spec.response.kind, ResponseKind::Envelope);
    assert_eq!(spec.response.fields, []);
    assert_eq!(spec.response.value, None);
    assert_eq!(spec.paging, None);
    assert!(spec.types.is_empty());

    let errors: Vec<_> = spec
        .errors
        .iter()
        .map(|error| (error.code, error.status, error.name.as_str()))
        .collect();
    assert_eq!(
        errors,
        [
            (230_001, Some(400), "invalid_request_parameter"),
            (230_002, Some(400), "bot_outside_group"),
            (230_006, Some(400), "bot_ability_not_activated"),
            (230_013, Some(400), "bot_no_availability_to_user"),
            (230_027, Some(400), "lack_of_necessary_permissions"),
            (230_045, Some(400), "chat_not_exist"),
            (230_046, Some(400), "no_permission_to_pin_unpin_messages_in_chat"),
            (230_047, Some(400), "pin_unpin_message_trigger_message_id_limit"),
            (230_050, Some(400), "message_invisible_to_operator"),
            (232_009, Some(400), "chat_dissolved"),
        ]
    );
    let text = serde_json::to_string(&spec).unwrap();
    assert!(!text.contains('。') && !text.contains("\"doc\""), "sentences in {text}");

    // 5 basic facts, 1 header, 1 parameter and 10 codes; `code`, `msg` and `data` are the envelope.
    assert_eq!(
        (reading.rows.found, reading.rows.spec, reading.rows.under_rules()),
        (20, 17, 3)
    );
}
