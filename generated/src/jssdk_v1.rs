//! The ticket with which a web page may use the JavaScript API.
//!
//! Feature `jssdk-v1`. Written by `cargo run -p generator` from the specs.

feishu_macros::project_version! {
    "jssdk/v1";

    /// 获取 JSAPI 临时授权凭证: POST /open-apis/jssdk/ticket/get
    ticket().get(GetTicket);
}
