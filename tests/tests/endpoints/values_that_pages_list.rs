//! Enums over the words and numbers that pages list, as a program uses them.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use feishu_api::Client;
use feishu_api::base_v2::{BaseRule, CreateAppRole};
use feishu_api::docx_v1::BlockType;
use feishu_api::im_v1::{CreateChatMembers, CreateMessage, ReceiveIdType, SucceedType};
use serde_json::json;

#[test]
fn a_word_becomes_its_variant_from_every_kind_of_text() {
    let owned = String::from("chat_id");
    let all: [ReceiveIdType; 6] = [
        "chat_id".into(),
        owned.clone().into(),
        (&owned).into(),
        Cow::Borrowed("chat_id").into(),
        "chat_id".parse().unwrap(),
        serde_json::from_str("\"chat_id\"").unwrap(),
    ];
    assert!(all.iter().all(|kind| matches!(kind, ReceiveIdType::ChatId)), "{all:?}");
}

#[test]
fn a_word_that_is_not_listed_is_kept_and_told_by_as_str() {
    let kind: ReceiveIdType = "badge_id".parse().unwrap();
    assert!(matches!(kind, ReceiveIdType::Unknown(_)));
    assert_eq!(kind.as_str(), "badge_id");
    assert_eq!(serde_json::to_string(&kind).unwrap(), "\"badge_id\"");
    assert_eq!(
        (format!("{kind}"), format!("{kind:?}")),
        ("badge_id".into(), "\"badge_id\"".into())
    );
    assert_eq!(format!("[{kind:>10}]"), "[  badge_id]");
}

#[test]
fn words_are_equal_ordered_and_hashed_as_what_is_on_the_wire() {
    let owned = String::from("chat_id");
    let (chat, email, other) = (
        ReceiveIdType::ChatId,
        ReceiveIdType::Email,
        ReceiveIdType::from("badge_id"),
    );
    assert!(chat == "chat_id" && chat == *"chat_id" && chat == owned && chat != other);
    let sorted: BTreeSet<ReceiveIdType> = [email.clone(), chat.clone(), other.clone()].into();
    let sorted: Vec<&str> = sorted.iter().map(AsRef::as_ref).collect();
    assert_eq!(sorted, ["badge_id", "chat_id", "email"]);
    let counted = HashMap::from([(chat, 1), (email, 2), (other, 3)]);
    assert_eq!(counted[&ReceiveIdType::from("email")], 2);
}

#[test]
fn nothing_is_set_by_default() {
    assert!(matches!(ReceiveIdType::default(), ReceiveIdType::Unknown(_)));
    assert_eq!(CreateMessage::default().receive_id_type, "");
}

#[test]
fn a_number_has_the_name_that_its_page_gives_it() {
    let kinds: Vec<BlockType> = serde_json::from_value(json!([3, "12", 998])).unwrap();
    assert!(matches!(
        kinds[..],
        [BlockType::Heading1, BlockType::Bullet, BlockType::Unknown(_)]
    ));
    assert_eq!(kinds, [3, 12, 998].map(BlockType::from));
    assert_eq!(format!("{kinds:?}"), "[Heading1(3), Bullet(12), Unknown(998)]");
    assert_eq!(kinds.iter().map(ToString::to_string).collect::<String>(), "312998");
    assert_eq!(
        kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>(),
        [Some("Heading1"), Some("Bullet"), None]
    );
    assert_eq!(kinds.iter().map(|kind| i64::from(*kind)).sum::<i64>(), 3 + 12 + 998);
    assert_eq!(serde_json::to_value(&kinds).unwrap(), json!([3, 12, 998]));
}

#[test]
fn numbers_come_in_their_order_and_not_in_that_of_the_page() {
    let sorted: BTreeSet<BlockType> = [BlockType::from(998), BlockType::Bullet, BlockType::Heading1].into();
    assert_eq!(
        sorted.into_iter().map(BlockType::value).collect::<Vec<_>>(),
        [3, 12, 998]
    );
    assert_eq!(HashMap::from([(BlockType::Heading1, "h1")])[&BlockType::from(3)], "h1");
}

#[test]
fn no_number_by_default_is_zero_as_of_an_integer() {
    assert_eq!(SucceedType::default(), SucceedType::SkipDeparted);
    assert!(matches!(BlockType::default(), BlockType::Unknown(_)));
    assert_eq!(BlockType::default().value(), 0);
}

#[test]
fn a_request_takes_a_name_a_number_and_one_that_is_not_listed() {
    let client = Client::builder("cli_1", "secret").build().unwrap();
    let address = |request: CreateChatMembers| client.send(request).dry_run().unwrap().url;
    for (request, query) in [
        (
            CreateChatMembers::new("oc_1").succeed_type(SucceedType::FailOnUnavailable),
            "succeed_type=2",
        ),
        (CreateChatMembers::new("oc_1").succeed_type(2), "succeed_type=2"),
        (CreateChatMembers::new("oc_1").succeed_type(7), "succeed_type=7"),
    ] {
        assert!(address(request).ends_with(query));
    }
    let request = CreateAppRole::new("app_1", "role", []).base_rule([("copy", BaseRule::Denied)]);
    assert_eq!(request.base_rule["copy"].value(), 0);
    let request = CreateAppRole::new("app_1", "role", []).base_rule([("copy", 1)]);
    assert_eq!(request.base_rule["copy"], BaseRule::Granted);
}
