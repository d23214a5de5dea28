//! Requests that the official Python SDK was recorded sending: ours must be the same on the wire.
//!
//! `vectors.json` holds the inputs and the normalised expectations, with the rules of comparison in `meta.rules`.

use std::collections::BTreeMap;

use feishu_client::call::RawCall;
use feishu_client::operation::Method;
use feishu_client::{Client, File};
use serde_json::{Value, json};

use crate::support::{Answer, Request, Server};

/// Method and path of the recorded operations, from their pages.
fn operation(api: &str) -> (Method, &str) {
    use Method::{Delete, Get, Patch, Post, Put};
    match api {
        "im.v1.message.create" => (Post, "/open-apis/im/v1/messages"),
        "im.v1.message.get" => (Get, "/open-apis/im/v1/messages/:message_id"),
        "im.v1.message.delete" => (Delete, "/open-apis/im/v1/messages/:message_id"),
        "im.v1.image.create" => (Post, "/open-apis/im/v1/images"),
        "im.v1.image.get" => (Get, "/open-apis/im/v1/images/:image_key"),
        "im.v1.chat_members.delete" => (Delete, "/open-apis/im/v1/chats/:chat_id/members"),
        "im.v1.chat.list" => (Get, "/open-apis/im/v1/chats"),
        "contact.v3.user.batch" => (Get, "/open-apis/contact/v3/users/batch"),
        "contact.v3.user.get" => (Get, "/open-apis/contact/v3/users/:user_id"),
        "contact.v3.department.children" => (Get, "/open-apis/contact/v3/departments/:department_id/children"),
        "calendar.v4.calendar_event.create" => (Post, "/open-apis/calendar/v4/calendars/:calendar_id/events"),
        "task.v2.task.patch" => (Patch, "/open-apis/task/v2/tasks/:task_guid"),
        "bitable.v1.app_table_record.batch_create" => (
            Post,
            "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create",
        ),
        "bitable.v1.app_table_record.update" => (
            Put,
            "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id",
        ),
        "drive.v1.media.upload_all" => (Post, "/open-apis/drive/v1/medias/upload_all"),
        "authen.v1.user_info.get" => (Get, "/open-apis/authen/v1/user_info"),
        raw => (
            Get,
            raw.strip_prefix("raw:GET ")
                .unwrap_or_else(|| panic!("{raw} has no method and path here")),
        ),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The call that a vector's inputs ask for.
fn call(client: &Client, api: &str, inputs: &Value) -> RawCall {
    let (method, path) = operation(api);
    let mut call = client.raw(method, path);
    for (name, value) in members(&inputs["path"]) {
        call = call.path(name, text(value));
    }
    for (name, value) in members(&inputs["query"]) {
        for value in value.as_array().unwrap_or(&vec![value.clone()]) {
            call = call.query(name, text(value));
        }
    }
    if members(&inputs["files"]).next().is_some() {
        for (name, value) in members(&inputs["body"]) {
            call = call.text(name, text(value));
        }
    } else if !inputs["body"].is_null() {
        call = call.json(&inputs["body"]);
    }
    for (name, file) in members(&inputs["files"]) {
        let mut content = File::from(text(&file["content"]).into_bytes());
        if let Some(name) = file["filename"].as_str() {
            content = content.named(name);
        }
        if let Some(kind) = file["content_type"].as_str() {
            content = content.typed(kind);
        }
        call = call.file(name, content);
    }
    for (name, value) in members(&inputs["options"]) {
        call = match name.as_str() {
            "user_access_token" => call.user_token(text(value)),
            "tenant_access_token" => call.tenant_token(text(value)),
            "tenant_key" => call.in_tenant(&text(value)),
            _ => call,
        };
    }
    call
}

/// The parts of a form, by name: file name, content type, content.
fn parts(request: &Request) -> BTreeMap<String, (Option<String>, Option<String>, String)> {
    let body = String::from_utf8(request.body.clone()).unwrap();
    let boundary = request
        .header("content-type")
        .unwrap()
        .split_once("boundary=")
        .unwrap()
        .1;
    let attribute = |head: &str, name: &str| {
        head.split_once(&format!("{name}=\""))
            .map(|(_, rest)| rest.split('"').next().unwrap().to_owned())
    };
    let part = |part: &str| {
        let (head, content) = part.trim_start().split_once("\r\n\r\n").unwrap();
        let kind = head.split_once("Content-Type: ").map(|(_, kind)| kind.to_owned());
        let content = content.strip_suffix("\r\n").unwrap().to_owned();
        (
            attribute(head, " name").unwrap(),
            (attribute(head, "filename"), kind, content),
        )
    };
    body.split(&format!("--{boundary}"))
        .filter(|text| text.contains("Content-Disposition"))
        .map(part)
        .collect()
}

fn compare(id: &str, request: &Request, expected: &Value) {
    assert_eq!(
        (request.method.as_str(), request.path()),
        (text(&expected["method"]).as_str(), text(&expected["path"]).as_str()),
        "{id}"
    );
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    let mut query: Vec<_> = request
        .raw_query()
        .split_terminator('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| json!([decode(name), decode(value)]))
        .collect();
    let mut wanted = expected["query"].as_array().cloned().unwrap_or_default();
    // The order between different keys is free.
    query.sort_by_key(|pair| text(&pair[0]));
    wanted.sort_by_key(|pair| text(&pair[0]));
    assert_eq!(query, wanted, "{id}");
    for (name, value) in members(&expected["headers"]) {
        let sent = request.header(name).unwrap_or_else(|| panic!("{id}: no header {name}"));
        let expected = text(value);
        match expected.strip_suffix('*') {
            Some(start) => assert!(sent.starts_with(start), "{id}: {name}: {sent}"),
            None => assert!(sent.starts_with(&expected), "{id}: {name}: {sent}"),
        }
    }
    assert_eq!(
        request.header("authorization").is_some(),
        expected["headers"]["authorization"].is_string(),
        "{id}"
    );
    let body = &expected["body"];
    match body["kind"].as_str().unwrap() {
        "none" => assert!(request.body.is_empty(), "{id}"),
        "json" => assert_eq!(request.json(), *body.get("documented").unwrap_or(&body["json"]), "{id}"),
        _ => {
            let sent = parts(request);
            let wanted = body["parts"].as_array().unwrap();
            assert_eq!(sent.len(), wanted.len(), "{id}");
            for part in wanted {
                let (file_name, kind, content) = &sent[part["name"].as_str().unwrap()];
                assert_eq!(*content, text(&part["text"]), "{id}");
                // Both are recommendations: a vector without a file name says that a new client should send one.
                for (sent, wanted) in [(file_name, &part["filename"]), (kind, &part["content_type"])] {
                    if let Some(wanted) = wanted.as_str() {
                        assert_eq!(sent.as_deref(), Some(wanted), "{id}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn all_recorded_requests_are_reproduced() {
    let vectors: Value = serde_json::from_str(include_str!("vectors.json")).unwrap();
    let vectors = vectors["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 18);
    for vector in vectors {
        let id = vector["id"].as_str().unwrap();
        let server = Server::start(|request, _| match request.path() {
            "/open-apis/authen/v2/oauth/token" => {
                Answer::json(200, json!({"code": 0, "access_token": "eyJ.user", "expires_in": 7200, "refresh_token": "eyJ.refresh"}))
            }
            path if path.starts_with("/open-apis/auth/v3/") => Answer::json(
                200,
                json!({"code": 0, "tenant_access_token": "t-recorded", "app_access_token": "a-recorded", "expire": 7200}),
            ),
            path if path.starts_with("/open-apis/im/v1/images/") => {
                Answer::bytes(200, b"PNG".to_vec()).header("content-disposition", "attachment; filename=\"pic%201.png\"")
            }
            _ => Answer::ok(json!({})),
        })
        .await;
        let inputs = &vector["inputs"];
        let builder = if inputs["client"]["app_type"] == "isv" {
            server.builder().store_app()
        } else {
            server.builder()
        };
        let client = builder.build().unwrap();
        if let Some(ticket) = inputs["options"]["app_ticket"].as_str() {
            client.set_app_ticket(ticket).await;
        }
        let mut expected = vector["expected"].clone();
        match vector["api"].as_str().unwrap() {
            "oauth.token" => {
                let value = |name: &str| text(&inputs[name]);
                let login = client
                    .oauth()
                    .exchange(&value("code"), &value("redirect_uri"), &value("code_verifier").into())
                    .await
                    .unwrap();
                assert_eq!(login.access_token.expose(), vector["expected_result"]["access_token"]);
                assert_eq!(
                    login.refresh_token.unwrap().expose(),
                    vector["expected_result"]["refresh_token"]
                );
                // The same members at the public endpoint, as the vector's note has it.
                expected["path"] = "/open-apis/authen/v2/oauth/token".into();
            }
            api @ "im.v1.image.get" => {
                let file = call(&client, api, inputs).download().await.unwrap();
                assert_eq!(
                    file.file_name().as_deref(),
                    vector["expected_result"]["file_name"].as_str()
                );
            }
            api => drop(call(&client, api, inputs).await.unwrap()),
        }
        let seen = server.seen();
        let (last, tokens) = seen.split_last().unwrap();
        compare(id, last, &expected);
        let expected_tokens = vector["token_requests"].as_array().unwrap();
        assert_eq!(tokens.len(), expected_tokens.len(), "{id}: requests for tokens");
        for (request, expected) in tokens.iter().zip(expected_tokens) {
            let mut expected = expected.clone();
            if let Some(documented) = expected.get("documented_body").cloned() {
                expected["body"]["documented"] = documented;
            }
            compare(id, request, &expected);
        }
    }
}
