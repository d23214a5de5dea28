use feishu_api::endpoint::Endpoint;
use feishu_api::feishu_endpoint;
use feishu_api::operation::Operation;

#[feishu_endpoint("im/v1/pin/delete")]
struct DeletePin;

#[derive(Clone)]
struct Unpin;

// All that it has without a hidden name.
impl Endpoint for Unpin {
    type Response = <DeletePin as Endpoint>::Response;
    type Format = <DeletePin as Endpoint>::Format;
    type Error = <DeletePin as Endpoint>::Error;
    const OPERATION: &'static Operation = <DeletePin as Endpoint>::OPERATION;
}

fn main() {}
