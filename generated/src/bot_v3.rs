//! The app's own bot.
//!
//! Feature `bot-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("bot/v3"))]

feishu_macros::project_version! {
    "bot/v3";

    /// Gets the name, avatar and open id of the app's own bot: GET /open-apis/bot/v3/info
    bot().get(GetBot);
}
