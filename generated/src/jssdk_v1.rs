//! The ticket with which a web page may use the JavaScript API.
//!
//! Feature `jssdk-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("jssdk/v1"))]

feishu_macros::project_version! {
    "jssdk/v1";

    /// 获取 JSAPI 临时授权凭证: POST /open-apis/jssdk/ticket/get
    ticket().get(GetTicket);
}
