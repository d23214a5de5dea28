//! The callback of an interaction with a card.
//!
//! Feature `card-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("card/v1"))]

feishu_macros::project_version! {
    "card/v1";

    /// Asks the app to handle a click on one of its cards: card.action.trigger
    ActionTriggerEvent;
}
