//! Operations whose paths fit one request: `/chats/search` is no chat called "search".

use feishu_api::im_v1::{GetChat, SearchChat};
use feishu_api::{Client, feishu_endpoint};
use feishu_mock::{Answer, Fault, NOT_EXPECTED, Platform, from_json};
use serde_json::json;

#[tokio::test]
async fn a_rule_of_a_parameter_takes_no_request_of_an_operation_with_a_name_there() {
    let feishu = Platform::start().await;
    feishu.on::<GetChat>().reply(from_json(json!({"name": "ours"})));
    let client: Client = feishu.client();
    let error = client.send(SearchChat::new()).await.unwrap_err();
    assert_eq!(error.code(), Some(NOT_EXPECTED));
    let told =
        "GET /open-apis/im/v1/chats/search is im.v1.chat.search, and nothing answers it: give it an answer with `on`";
    assert_eq!(feishu.wrong(), [told]);
    assert_eq!(feishu.calls::<GetChat>(), []);
    client.send(GetChat::new("oc_1")).await.unwrap();
    assert_eq!(feishu.calls::<GetChat>(), [GetChat::new("oc_1")]);
    assert_eq!(feishu.calls::<SearchChat>(), [SearchChat::new()]);
    feishu.reset();
}

#[tokio::test]
async fn a_fault_of_a_parameter_happens_to_no_operation_with_a_name_there() {
    let feishu = Platform::start().await;
    feishu.on::<GetChat>().reply(from_json(json!({})));
    feishu.on::<SearchChat>().reply(from_json(json!({})));
    feishu.fault(Fault::MissingScope(&["im:chat"])).on::<GetChat>();
    let client: Client = feishu.client();
    client.send(SearchChat::new()).await.unwrap();
    client.send(GetChat::new("oc_1")).await.unwrap_err();
}

#[tokio::test]
async fn each_of_two_neighbours_has_its_own_answer_whichever_was_said_first() {
    let feishu = Platform::start().await;
    feishu.on::<GetChat>().reply(from_json(json!({"name": "ours"}))).once();
    let found = json!({"items": [{"chat_id": "oc_1"}]});
    feishu.on::<SearchChat>().reply(from_json(found)).once();
    let client: Client = feishu.client();
    assert_eq!(client.send(SearchChat::new()).await.unwrap().items.len(), 1);
    let chat = client.send(GetChat::new("oc_1")).await.unwrap();
    assert_eq!(chat.name.as_deref(), Some("ours"));
}

/// The platform has no such operation: a chat may be called so.
#[feishu_endpoint(GET, "/open-apis/im/v1/chats/oldest", tokens(tenant))]
struct OldestChat;

/// Nor has it one that fits all of this.
#[feishu_endpoint(GET, "/open-apis/im/v1/:things/search", tokens(tenant))]
struct SearchThings {
    #[path]
    things: String,
}

#[tokio::test]
async fn an_operation_that_the_platform_does_not_have_takes_what_fits_it() {
    let feishu = Platform::builder().answer_everything().start().await;
    feishu.on::<OldestChat>().answer(Answer::failure(400, 1, "")).once();
    feishu.fault(Fault::MissingScope(&["im:chat"])).on::<SearchThings>();
    let client: Client = feishu.client();
    let error = client.send(OldestChat::new()).await.unwrap_err();
    assert_eq!(error.code(), Some(1));
    assert_eq!(feishu.calls::<OldestChat>().len(), 1);
    let error = client.send(SearchThings::new("chats")).await.unwrap_err();
    assert_eq!(error.missing_scopes(), ["im:chat"]);
}
