//! Operations and events themselves.

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use serde_json::json;

use super::Kind;
use crate::api::operation;

pub(super) const OPERATION: &[Kind] = &[
    (
        "another path",
        |api| api.make["path"] = json!("/open-apis/demo/v2/things"),
        "path",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.path",
    ),
    (
        "another method",
        |api| api.make["method"] = json!("PUT"),
        "method",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.method",
    ),
    (
        "another host",
        |api| api.make["host"] = json!("www.feishu.cn"),
        "host",
        Breaking,
        "<MakeThing as Endpoint>::OPERATION.host ANOTHER HOST GETS THE ACCESS TOKEN: `www.feishu.cn`, was the open host",
    ),
    (
        "another token",
        |api| api.make["tokens"] = json!(["tenant", "user"]),
        "tokens.user",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.tokens",
    ),
    (
        "another limit",
        |api| api.make["rate_limit"] = json!({"windows": [{"requests": 5, "per": "second"}]}),
        "rate_limit",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.limits",
    ),
    (
        "a field makes it safe to repeat",
        |api| api.make["idempotency"] = json!("name"),
        "idempotency",
        Behaviour,
        "<MakeThing as Endpoint>::OPERATION.idempotency",
    ),
    (
        "a code may be tried again",
        |api| api.make["errors"][0]["retry"] = json!("later"),
        "errors.1001.retry",
        Behaviour,
        "MakeThingError::NoSuchPlace is 1001 with HTTP status 400, the same call again: later",
    ),
    (
        "another scope",
        |api| api.make["scopes"] = json!(["demo:thing:make"]),
        "scopes.demo:thing",
        Docs,
        "",
    ),
    (
        "history",
        |api| api.make["deprecated"] = json!(true),
        "deprecated",
        Docs,
        "",
    ),
    (
        "another title",
        |api| api.make["title"] = json!("make it"),
        "title",
        Docs,
        "",
    ),
    (
        "another link",
        |api| api.make["page"]["path"] = json!("/make"),
        "page.path",
        Docs,
        "",
    ),
    (
        "another app type",
        |api| api.make["app_types"] = json!(["custom", "isv"]),
        "app_types.isv",
        Docs,
        "",
    ),
    (
        "a parameter of the path is renamed",
        |api| {
            api.remove["path"] = json!("/open-apis/demo/v1/things/:id");
            api.remove["parameters"]["path"][0]["name"] = json!("id");
        },
        "parameters.path.id",
        Breaking,
        "RemoveThing.id is new",
    ),
    (
        "an operation is added",
        |api| {
            api.more.push(operation(
                "demo.v1.shelf.open",
                "POST",
                "/open-apis/demo/v1/shelves/open",
            ))
        },
        "id",
        Additive,
        "OpenShelf is new",
    ),
    (
        "an operation is removed",
        |api| api.remove = json!(null),
        "id",
        Breaking,
        "resources::Thing::remove is gone",
    ),
    (
        "an operation is renamed",
        |api| api.remove["id"] = json!("demo.v1.thing.delete"),
        "id",
        Breaking,
        "RemoveThing is gone: use `DeleteThing`",
    ),
    (
        "an operation is renamed, and its method with it",
        |api| api.remove["id"] = json!("demo.v1.thing.delete"),
        "id",
        Breaking,
        "resources::Thing::remove is gone: use `resources::Thing::delete`",
    ),
];
