//! Files and streams that come back.

use feishu_api::endpoint::Endpoint;
use feishu_api::sse::EventStream;
use feishu_api::{Download, feishu_endpoint};

#[feishu_endpoint("im/v1/image/get")]
struct Image;

#[feishu_endpoint(GET, "/open-apis/x/v1/reports/:id", tokens(tenant), reply = binary)]
struct Report {
    #[path]
    id: String,
}

#[feishu_endpoint(POST, "/open-apis/x/v1/chat", tokens(tenant), reply = event_stream)]
struct Chat {
    question: String,
}

fn gives<R>(_: &impl Endpoint<Response = R>) {}

#[test]
fn a_reply_that_is_no_json_has_the_runtimes_type() {
    gives::<Download>(&Image::new("img_1"));
    gives::<Download>(&Report::new("r_1"));
    gives::<EventStream>(&Chat::new("why?"));
}
