//! A handle on every generated type, by the id of its operation or event.
#![allow(clippy::question_mark, reason = "`?` is a function of its own for each type")]

use std::fmt::Debug;
use std::future::{Future, ready};
use std::pin::Pin;

use feishu_api::endpoint::Endpoint;
use feishu_api::event::{EventPayload, Sample};
use feishu_api::events::{Events, Received};
use feishu_api::operation::Operation;
use feishu_api::operation::TokenKind;
use feishu_api::rt::{Deserialize, Node, Object, Open, Serialize};
use feishu_api::sse::{EventStream, FromEvent};
use feishu_api::validate::Violation;
use feishu_api::{Call, Client, Download, Validate as _};
use feishu_client::call::DryRunBody;
use feishu_client::rt;
use serde_json::Value;

use crate::delivered::{Told, delivered};
use crate::sample;

/// The token of the user for whom operations are called that take no tenant's token.
const USER_TOKEN: &str = "u-6U1SbDiM6XIH2DcTCPyeub";

/// The values of a request's members, by the place that carries them: members of two places can have one name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    pub(crate) path: Vec<(String, Value)>,
    pub(crate) query: Vec<(String, Value)>,
    pub(crate) header: Vec<(String, Value)>,
    pub(crate) body: Vec<(String, Value)>,
    pub(crate) options: Options,
}

/// What the call asks for beside the request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) user_token: Option<String>,
    pub(crate) tenant_token: Option<String>,
    pub(crate) tenant_key: Option<String>,
}

/// What can be done with the types of an operation.
pub(crate) struct OperationProbe {
    pub(crate) operation: &'static Operation,
    /// The JSON body that a request with these members would send.
    pub(crate) body: fn(&Client, &Members) -> Result<Value, String>,
    /// A payload, decoded and encoded again; `None` where the reply is not JSON.
    pub(crate) payload: Option<Codec>,
    /// A call. What it gives is the payload encoded again, or the bytes of the reply as text.
    pub(crate) call: fn(&Client, &Members) -> Calling,
    /// What a request with these members breaks of what its page asks.
    pub(crate) validate: fn(&Members) -> Result<Vec<Violation>, String>,
}

/// JSON through a type and back.
pub(crate) type Codec = fn(&Value) -> Result<Value, String>;

pub(crate) type Calling = Pin<Box<dyn Future<Output = Result<Value, String>> + Send>>;

/// What can be done with a content of messages.
pub(crate) struct ContentProbe {
    pub(crate) id: &'static str,
    /// The JSON of a content, read and written again.
    pub(crate) content: Codec,
}

/// What can be done with the payload of an event.
pub(crate) struct EventProbe {
    pub(crate) id: &'static str,
    /// A whole message, delivered to a handler of this type; the payload that it was given, encoded again.
    pub(crate) payload: Codec,
    /// A whole message, for tests.
    pub(crate) example: &'static str,
}

fn fill(request: &mut dyn Object, operation: &Operation, members: &Members) -> Result<(), String> {
    let names = request.meta().fields;
    let mut start = 0_usize;
    let places = [
        (&members.path, operation.path_fields),
        (&members.query, operation.query_fields),
        (&members.header, operation.header_fields),
        (&members.body, usize::MAX),
    ];
    for (values, length) in places {
        let end = start.saturating_add(length).min(names.len());
        for (name, value) in values {
            let index = names[start..end].iter().position(|known| known == name);
            let index = start + index.ok_or_else(|| format!("there is no member `{name}`"))?;
            let node: &mut dyn Node = request.slot(index);
            if let Some(file) = value.get(sample::FILE) {
                // Opened, so that there is a file where the member is an `Option` as well.
                if let Open::File(slot) = node.open() {
                    *slot = sample::content(file);
                }
            } else {
                rt::fill(node, value).map_err(|error| format!("{name}: {error}"))?;
            }
        }
        start = end;
    }
    Ok(())
}

// What follows is compiled once per type, and most of what this test costs to build is that. So it is `match` in place of `?` and
// `map_err`, each of which is a function of its own for each type, and what knows no type stands in functions without one.

fn prepared<E: Endpoint>(client: &Client, members: &Members, request: E) -> Call<E> {
    let mut call = client.send(request);
    let Options {
        user_token,
        tenant_token,
        tenant_key,
    } = &members.options;
    if let Some(token) = user_token.as_deref().or(user_only(E::OPERATION)) {
        call = call.user_token(token);
    }
    if let Some(token) = tenant_token {
        call = call.tenant_token(token);
    }
    if let Some(key) = tenant_key {
        call = call.in_tenant(key);
    }
    call
}

/// The token of the user, where no tenant's will do.
fn user_only(operation: &Operation) -> Option<&'static str> {
    let takes = |kind| operation.tokens.contains(&kind);
    (takes(TokenKind::User) && !takes(TokenKind::Tenant)).then_some(USER_TOKEN)
}

fn body<E: Endpoint + Default>(client: &Client, members: &Members) -> Result<Value, String> {
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return Err(error);
    }
    match prepared(client, members, request).dry_run() {
        Ok(dry) => json_of(&dry.body),
        Err(error) => Err(error.to_string()),
    }
}

fn validate<E: Endpoint + Default>(members: &Members) -> Result<Vec<Violation>, String> {
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return Err(error);
    }
    Ok(request.validate())
}

fn json_of(body: &DryRunBody) -> Result<Value, String> {
    match body {
        DryRunBody::Json(bytes) => serde_json::from_slice(bytes).map_err(|error| error.to_string()),
        other => Err(format!("no JSON body: {other:?}")),
    }
}

fn again<T: Serialize + for<'de> Deserialize<'de>>(value: &Value) -> Result<Value, String> {
    match T::deserialize(value) {
        Ok(decoded) => encoded(&decoded),
        Err(error) => Err(error.to_string()),
    }
}

fn encoded<T: Serialize>(value: &T) -> Result<Value, String> {
    told(serde_json::to_value(value))
}

fn told(result: serde_json::Result<Value>) -> Result<Value, String> {
    result.map_err(|error| error.to_string())
}

/// As [`again`], where no element of a union may be one that the page does not list.
fn content<T: Serialize + for<'de> Deserialize<'de> + Debug>(value: &Value) -> Result<Value, String> {
    let decoded = T::deserialize(value).map_err(|error| error.to_string())?;
    let shown = format!("{decoded:?}");
    // What is kept as it came is shown as the JSON that it is.
    match shown.split_once(r#""tag": String("#) {
        Some((_, tag)) => Err(format!(
            "an element is of no known kind: {}",
            tag.split(')').next().unwrap_or_default()
        )),
        None => encoded(&decoded),
    }
}

fn event<T: EventPayload + Serialize + 'static>(message: &Value) -> Result<Value, String> {
    let told = Told::default();
    let tell = told.clone();
    let events = Events::new().on(move |event: Received<T>| {
        tell.put(encoded(event.payload()));
        ready(())
    });
    delivered(&events, message, &told)
}

/// A call that came to nothing before it was sent.
fn refused(error: String) -> Calling {
    Box::pin(ready(Err(error)))
}

fn json<E>(client: &Client, members: &Members) -> Calling
where
    E: Endpoint + Default,
    E::Response: Serialize,
{
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return refused(error);
    }
    let call = prepared(client, members, request);
    Box::pin(async move {
        match call.await {
            Ok(reply) => encoded(&reply),
            Err(error) => Err(error.to_string()),
        }
    })
}

fn bytes<E>(client: &Client, members: &Members) -> Calling
where
    E: Endpoint<Response = Download> + Default,
{
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return refused(error);
    }
    let call = prepared(client, members, request);
    Box::pin(async move {
        let reply = call.await.map_err(|error| error.to_string())?;
        let bytes = reply.bytes(1 << 20).await.map_err(|error| error.to_string())?;
        Ok(String::from_utf8_lossy(&bytes).into())
    })
}

#[allow(
    dead_code,
    reason = "used where a page does not say what a message of its stream is, which all do today"
)]
fn stream<E>(client: &Client, members: &Members) -> Calling
where
    E: Endpoint<Response = EventStream> + Default,
{
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return refused(error);
    }
    let call = prepared(client, members, request);
    Box::pin(async move {
        let mut stream = call.await.map_err(|error| error.to_string())?;
        let mut texts = Vec::new();
        while let Some(event) = stream.next().await {
            texts.push(event.map_err(|error| error.to_string())?.data);
        }
        Ok(texts.concat().into())
    })
}

/// A stream of typed messages.
trait Messages {
    type Message;

    /// Its first message.
    fn first(self) -> Pin<Box<dyn Future<Output = Result<Value, String>> + Send>>;
}

impl<M: FromEvent + Serialize> Messages for EventStream<M> {
    type Message = M;

    fn first(mut self) -> Pin<Box<dyn Future<Output = Result<Value, String>> + Send>> {
        Box::pin(async move {
            match self.next().await {
                Some(Ok(message)) => encoded(&message),
                Some(Err(error)) => Err(error.to_string()),
                None => Err("expected a message".to_owned()),
            }
        })
    }
}

fn messages<E>(client: &Client, members: &Members) -> Calling
where
    E: Endpoint + Default,
    E::Response: Messages,
{
    let mut request = E::default();
    if let Err(error) = fill(&mut request, E::OPERATION, members) {
        return refused(error);
    }
    let call = prepared(client, members, request);
    Box::pin(async move { call.await.map_err(|error| error.to_string())?.first().await })
}

macro_rules! payload_of {
    (json $response:ty) => {
        Some(again::<$response>)
    };
    (messages $response:ty) => {
        Some(again::<<$response as Messages>::Message>)
    };
    ($other:ident $response:ty) => {
        None
    };
}

macro_rules! probes {
    (
        operations: [$(($module:ident $request:ident $reply:ident))*]
        events: [$(($event_module:ident $payload:ident))*]
        contents: [$(($content_module:ident $content:ident $content_id:literal))*]
    ) => {
        /// Every operation, sorted by id within its project-version.
        pub(crate) static OPERATIONS: &[OperationProbe] = &[$(OperationProbe {
            operation: <feishu_api::$module::$request as Endpoint>::OPERATION,
            body: body::<feishu_api::$module::$request>,
            payload: payload_of!($reply <feishu_api::$module::$request as Endpoint>::Response),
            call: $reply::<feishu_api::$module::$request>,
            validate: validate::<feishu_api::$module::$request>,
        }),*];

        /// Every event, sorted by id within its project-version.
        pub(crate) static EVENTS: &[EventProbe] = &[$(EventProbe {
            id: <feishu_api::$event_module::$payload as EventPayload>::KIND.id,
            payload: event::<feishu_api::$event_module::$payload>,
            example: <feishu_api::$event_module::$payload as Sample>::EXAMPLE,
        }),*];

        /// Every content, sorted by type within its project-version.
        pub(crate) static CONTENTS: &[ContentProbe] = &[$(ContentProbe {
            id: $content_id,
            content: content::<feishu_api::$content_module::content::$content>,
        }),*];
    };
}

feishu_macros::for_everything!(probes);
