//! The addresses from which the platform sends events.
//!
//! Feature `event-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("event/v1"))]

feishu_macros::project_version! {
    "event/v1";

    /// Lists the IP addresses from which the platform delivers events: GET /open-apis/event/v1/outbound_ip
    outbound_ip().list(ListOutboundIp);
}
