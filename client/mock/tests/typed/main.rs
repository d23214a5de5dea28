//! What a test says with the types of `feishu-api`, and what it is given back.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod addresses;
mod bad_input;
mod faults;
mod files;
mod from_specs;
mod neighbours;
mod pages;
mod pushes;
mod recorded;
mod replies;
mod state;
mod tokens;
mod unexpected;

use feishu_api::im_v1::content::Text;
use feishu_api::im_v1::{CreateMessage, ReceiveIdType};

/// A text to a chat.
fn message(chat: &str, text: &str) -> CreateMessage {
    CreateMessage::new(ReceiveIdType::ChatId, chat, Text::new(text))
}
