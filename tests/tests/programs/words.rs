//! Words and numbers that pages list.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use feishu_api::docx_v1::BlockType;
use feishu_api::im_v1::{Message, MsgType, ReceiveIdType};

#[test]
fn a_word_compared_with_text() {
    let word = ReceiveIdType::ChatId;
    let owned = "chat_id".to_owned();
    assert!(word == "chat_id" && word == owned && word == *"chat_id" && word != "open_id");
    assert_eq!(word.as_str(), "chat_id");
    assert_eq!(word.to_string(), owned);
    assert_eq!(format!("{word:?}"), "\"chat_id\"");
}

#[test]
fn a_word_that_may_be_none_compared_with_text() {
    let message: Message = serde_json::from_str(r#"{"msg_type": "text"}"#).unwrap();
    assert!(message.msg_type.as_ref().is_some_and(|kind| *kind == "text"));
    assert_eq!(message.msg_type.as_ref().map(|kind| kind.as_str()), Some("text"));
    assert_eq!(message.msg_type, Some(MsgType::Text));
}

#[test]
fn a_match_with_a_way_out() {
    let say = |kind: &MsgType| match kind {
        MsgType::Text => "text".to_owned(),
        MsgType::Image => "image".to_owned(),
        other => format!("another: {other}"),
    };
    assert_eq!(say(&"text".into()), "text");
    assert_eq!(say(&"hologram".into()), "another: hologram");
}

#[test]
fn words_as_keys() {
    let mut counted: HashMap<MsgType, u32> = HashMap::new();
    for kind in ["text", "text", "image"].map(MsgType::from) {
        *counted.entry(kind).or_default() += 1;
    }
    assert_eq!(counted[&MsgType::Text], 2);
    let sorted: BTreeMap<MsgType, u32> = counted.into_iter().collect();
    assert_eq!(
        sorted.keys().map(MsgType::as_str).collect::<Vec<_>>(),
        ["image", "text"]
    );
    assert_eq!(HashSet::from([MsgType::Text, "text".into()]).len(), 1);
}

#[test]
fn messages_sorted_by_their_kind() {
    let mut messages: Vec<Message> =
        serde_json::from_str(r#"[{"msg_type": "text"}, {"msg_type": "image"}, {}]"#).unwrap();
    messages.sort_by(|a, b| a.msg_type.cmp(&b.msg_type));
    let kinds: Vec<_> = messages
        .iter()
        .map(|message| message.msg_type.as_ref().map(MsgType::as_str))
        .collect();
    assert_eq!(kinds, [None, Some("image"), Some("text")]);
    messages.sort_by_key(|message| message.msg_type.clone());
}

#[test]
fn a_word_from_a_command_line() {
    let word: ReceiveIdType = "chat_id".parse().unwrap();
    assert_eq!(word, ReceiveIdType::ChatId);
    fn file(name: impl AsRef<str>) -> String {
        format!("{}.json", name.as_ref())
    }
    assert_eq!(file(&word), "chat_id.json");
}

#[test]
fn a_number_with_a_name() {
    let block = BlockType::from(3);
    assert_eq!((block, block.value()), (BlockType::Heading1, 3));
    assert_eq!(i64::from(block), 3);
    let seen: BTreeSet<BlockType> = [4, 3, 3].map(BlockType::from).into();
    assert_eq!(seen.first(), Some(&BlockType::Heading1));
    const FIRST: BlockType = BlockType::Page;
    assert_eq!(FIRST.name(), Some("Page"));
}
