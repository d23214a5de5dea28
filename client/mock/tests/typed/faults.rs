//! Each fault leads to what the client says it does.

use std::time::Duration;

use feishu_api::Client;
use feishu_api::im_v1::{DeletePin, DeletePinResponse, ListChat};
use feishu_mock::{Fault, Platform};

async fn platform() -> (Platform, Client) {
    let feishu = Platform::start().await;
    feishu.on::<DeletePin>().reply(DeletePinResponse::default());
    feishu.on::<ListChat>().pages([Vec::new()]);
    let client = feishu.client();
    (feishu, client)
}

#[tokio::test]
async fn a_rejected_token_is_replaced_whatever_the_status() {
    for status in [200, 400] {
        let (feishu, client) = platform().await;
        feishu.fault(Fault::TokenRejected { status });
        client.send(DeletePin::new("om_1")).await.unwrap();
        let tokens: Vec<_> = feishu
            .requests()
            .iter()
            .filter_map(|request| request.header("authorization").map(str::to_owned))
            .collect();
        assert_eq!(tokens.len(), 2);
        assert_ne!(tokens[0], tokens[1]);
    }
}

#[tokio::test]
async fn too_many_calls_are_made_again() {
    for reset in [None, Some(1)] {
        let (feishu, client) = platform().await;
        feishu.fault(Fault::RateLimited { reset }).on::<DeletePin>().times(3);
        client.send(DeletePin::new("om_1")).await.unwrap();
        assert_eq!(feishu.calls::<DeletePin>().len(), 4);
    }
}

#[tokio::test]
async fn a_gateway_that_fails_repeats_what_only_reads() {
    let (feishu, client) = platform().await;
    feishu.fault(Fault::BadGateway).times(2);
    client.send(ListChat::new()).await.unwrap();
    feishu.fault(Fault::BadGateway);
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert_eq!((error.status(), error.is_retryable()), (Some(502), true));
}

#[tokio::test]
async fn a_body_that_is_cut_off_is_asked_for_again() {
    let (feishu, client) = platform().await;
    feishu.fault(Fault::CutBody);
    client.send(ListChat::new()).await.unwrap();
    assert_eq!(feishu.calls::<ListChat>().len(), 2);
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_an_error() {
    let (feishu, client) = platform().await;
    feishu.fault(Fault::Slow(Duration::from_secs(3600)));
    let call = client.send(DeletePin::new("om_1")).timeout(Duration::from_millis(100));
    assert!(call.await.unwrap_err().is_retryable());
    assert_eq!(feishu.calls::<DeletePin>().len(), 1);
}

#[tokio::test]
async fn a_missing_scope_is_named() {
    let (feishu, client) = platform().await;
    feishu.fault(Fault::MissingScope(&["im:message", "im:message.pins"]));
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(error.is_permission_denied());
    assert_eq!(error.missing_scopes(), ["im:message", "im:message.pins"]);
}

#[tokio::test]
async fn the_other_brand_is_told_of() {
    let (feishu, client) = platform().await;
    feishu.fault(Fault::WrongBrand);
    let error = client.send(DeletePin::new("om_1")).await.unwrap_err();
    assert!(error.to_string().contains("1000040351"), "{error}");
    assert!(error.to_string().contains("Brand::Lark"), "{error}");
}
