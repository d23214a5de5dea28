//! The app's own bot.
//!
//! Feature `bot-v3`. Written by `cargo run -p generator` from the specs.

feishu_macros::project_version! {
    "bot/v3";

    /// 获取机器人信息: GET /open-apis/bot/v3/info
    bot().get(GetBot);
}
