//! Enums over the words that pages list, as a program uses them.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use feishu_api::im_v1::{CreateMessage, ReceiveIdType};

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
