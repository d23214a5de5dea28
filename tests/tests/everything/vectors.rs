//! Requests that the official Python SDK was recorded sending, reproduced through the typed API.
//!
//! The recordings are those of the client's own tests, which reproduce them without types, the login of a user included.

use std::collections::BTreeMap;

use feishu_api::Client;
use feishu_mock::{Answer, Platform, Recorded};
use serde_json::{Value, json};

use crate::probe::{Members, OPERATIONS, OperationProbe, Options};
use crate::sample;

const VECTORS: &str = include_str!("../../../client/tests/loopback/vectors.json");

/// The operation that a recording calls. The SDK joins the words of a resource with `_` where the pages have dots.
fn operation(api: &str) -> Option<&'static OperationProbe> {
    let dotted = |id: &str| id.replace('_', ".");
    let path = api.strip_prefix("raw:GET ");
    OPERATIONS.iter().find(|probe| match path {
        Some(path) => probe.operation.path == path && probe.operation.method.as_str() == "GET",
        None => dotted(probe.operation.id) == dotted(api),
    })
}

fn values(object: &Value) -> Vec<(String, Value)> {
    object.as_object().cloned().unwrap_or_default().into_iter().collect()
}

fn members(inputs: &Value) -> Members {
    let option = |name: &str| inputs["options"][name].as_str().map(str::to_owned);
    let mut body = values(&inputs["body"]);
    body.extend(
        values(&inputs["files"])
            .into_iter()
            .map(|(name, file)| (name, json!({ sample::FILE: file }))),
    );
    Members {
        path: values(&inputs["path"]),
        query: values(&inputs["query"]),
        header: Vec::new(),
        body,
        options: Options {
            user_token: option("user_access_token"),
            tenant_token: option("tenant_access_token"),
            tenant_key: option("tenant_key"),
        },
    }
}

/// The pairs of a query by key: the order between different keys is free.
fn by_key(pairs: impl Iterator<Item = (String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut grouped = BTreeMap::<String, Vec<String>>::new();
    pairs.for_each(|(key, value)| grouped.entry(key).or_default().push(value));
    grouped
}

/// `token` is what the platform gave to the app, where it was asked for one.
fn compare(id: &str, request: &Recorded, token: Option<&str>, expected: &Value) {
    assert_eq!(request.method(), expected["method"], "{id}");
    assert_eq!(request.path(), expected["path"], "{id}");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let wanted = expected["query"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (text(&pair[0]), text(&pair[1])));
    assert_eq!(by_key(request.query().iter().cloned()), by_key(wanted), "{id}");
    for (name, value) in values(&expected["headers"]) {
        let sent = request.header(&name).unwrap_or_default();
        let wanted = text(&value).replace("t-recorded", token.unwrap_or_default());
        assert!(
            sent.starts_with(wanted.trim_end_matches('*')),
            "{id}: {name} is `{sent}`, expected `{wanted}`"
        );
    }
    let body = &expected["body"];
    match body["kind"].as_str().unwrap() {
        "none" => assert!(request.body().is_empty(), "{id}"),
        "json" => assert_eq!(request.json().as_ref(), Some(&body["json"]), "{id}"),
        _ => {
            let form = String::from_utf8_lossy(request.body());
            for part in body["parts"].as_array().unwrap() {
                let (name, content) = (format!("name=\"{}\"", text(&part["name"])), text(&part["text"]));
                let found = form
                    .split("\r\n--")
                    .any(|part| part.contains(&name) && part.ends_with(&content));
                assert!(found, "{id}: no part with {name} and `{content}` in\n{form}");
            }
        }
    }
}

async fn client(platform: &Platform, inputs: &Value) -> Client {
    let builder: feishu_api::ClientBuilder = platform.client_builder();
    let isv = inputs["client"]["app_type"] == "isv";
    let client: Client = if isv { builder.store_app() } else { builder }.build().unwrap();
    if let Some(ticket) = inputs["options"]["app_ticket"].as_str() {
        client.set_app_ticket(ticket).await;
    }
    client
}

#[tokio::test]
async fn recorded_requests_are_reproduced_through_the_types() {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let mut reproduced = 0;
    for vector in vectors["vectors"].as_array().unwrap() {
        let (id, inputs) = (vector["id"].as_str().unwrap(), &vector["inputs"]);
        let api = vector["api"].as_str().unwrap();
        if api == "oauth.token" {
            continue;
        }
        let probe = operation(api).unwrap_or_else(|| panic!("{id}: no operation for {api}"));
        let platform = Platform::start().await;
        let path = probe.operation.path;
        let answer = Answer::payload(&json!({}));
        platform.at(probe.operation.method, path).answer(answer);
        let client = client(&platform, inputs).await;
        let reply = (probe.call)(&client, &members(inputs)).await;
        // A download of JSON without a file name is still a download; nothing else may fail.
        reply.unwrap_or_else(|error| panic!("{id}: {error}"));
        let requests = platform.requests();
        let (call, before) = requests
            .split_last()
            .unwrap_or_else(|| panic!("{id}: nothing was sent"));
        assert!(!call.asks_for_app_token(), "{id}");
        let given = before.last().and_then(|token| token.answer()?.body_json());
        let token = given.as_ref().and_then(|given| given["tenant_access_token"].as_str());
        compare(id, call, token, &vector["expected"]);
        reproduced += 1;
    }
    assert_eq!(reproduced, 17);
}
