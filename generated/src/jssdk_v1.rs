//! The ticket with which a web page may use the JavaScript API.
//!
//! Feature `jssdk-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("jssdk/v1"))]

feishu_macros::project_version! {
    "jssdk/v1";

    /// Gets a ticket with which web pages may call the JSAPI: POST /open-apis/jssdk/ticket/get
    ticket().get(GetTicket);
}
