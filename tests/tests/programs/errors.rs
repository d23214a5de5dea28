//! One type of error: through functions that call several endpoints, thiserror, anyhow, and wrappers of one's own.

use std::collections::{BTreeSet, HashSet};
use std::future::IntoFuture;
use std::sync::atomic::{AtomicU32, Ordering};

use feishu_api::endpoint::Endpoint;
use feishu_api::error::{ApiError, ErrorCode, ErrorKind};
use feishu_api::im_v1::{CreatePin, CreatePinError, DeletePin, DeletePinError, ListPin};
use feishu_api::{Client, Error, GeneralError, Require as _};
use feishu_mock::{Answer, Platform};
use serde_json::json;

const CHAT: &str = "oc_234jsi43d3ssi993d43545f";
const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";

/// A platform on which messages can be pinned and nothing can be unpinned.
async fn platform() -> Platform {
    let platform = Platform::start().await;
    let pinned = Answer::payload(&json!({"pin": {"message_id": MESSAGE}}));
    platform.on::<CreatePin>().answer(pinned);
    let pins = Answer::payload(&json!({"items": [{"message_id": MESSAGE}]}));
    platform.on::<ListPin>().answer(pins);
    platform.on::<DeletePin>().fail(DeletePinError::BotOutsideGroup);
    platform
}

/// Three endpoints, and one way to fail.
async fn pin_instead(client: &Client, message: &str) -> Result<(), Error> {
    let pins = client.im_v1().pin();
    pins.create(CreatePin::new(message)).await?;
    for old in pins.list(ListPin::new(CHAT)).await?.items.iter() {
        pins.delete(DeletePin::new(old.require(|old| &old.message_id)?)).await?;
    }
    Ok(())
}

fn advice(error: &Error) -> &'static str {
    match error.known() {
        Some(DeletePinError::BotOutsideGroup) => "add the bot to the group first",
        Some(DeletePinError::ChatDissolved) => "the chat is gone",
        Some(_) => "see the page",
        None if error.is_retryable() => "later",
        None => "ask support",
    }
}

#[tokio::test]
async fn a_function_calls_three_endpoints_with_question_marks() {
    let platform = platform().await;
    let error = pin_instead(&platform.client(), MESSAGE).await.unwrap_err();
    assert_eq!(error.operation(), "im.v1.pin.delete");
    assert!(error.is(DeletePinError::BotOutsideGroup));
    assert_eq!(advice(&error), "add the bot to the group first");
    // The same code on the page of the pin's creation.
    assert_eq!(error.known(), Some(CreatePinError::BotOutsideGroup));
    assert_eq!(error.known::<GeneralError>(), None);
}

#[test]
fn what_a_program_does_about_an_error_is_tested_without_a_call() {
    assert_eq!(
        advice(&Error::of::<DeletePin>(DeletePinError::ChatDissolved)),
        "the chat is gone"
    );
    let limited = ApiError::new(99_991_400, "request trigger frequency limit");
    assert_eq!(advice(&Error::of::<DeletePin>(limited)), "later");
    assert_eq!(
        advice(&Error::of::<DeletePin>(ApiError::new(1, "new trouble"))),
        "ask support"
    );
}

#[tokio::test]
async fn a_member_that_must_be_there_is_named() {
    let platform = Platform::start().await;
    platform.on::<CreatePin>().answer(Answer::payload(&json!({})));
    let pins = Answer::payload(&json!({"items": [{"chat_id": CHAT}]}));
    platform.on::<ListPin>().answer(pins);
    let error = pin_instead(&platform.client(), MESSAGE).await.unwrap_err();
    assert_eq!(error.to_string(), "`Pin` has no `message_id`");
    let ErrorKind::Missing(missing) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!((missing.object, missing.member), ("Pin", "message_id"));
    assert!(!error.is_retryable() && error.code().is_none());
}

#[derive(Debug, thiserror::Error)]
enum JobError {
    #[error("the job has no message")]
    Empty,
    #[error("pinning failed")]
    Feishu(#[from] Error),
}

async fn job(client: &Client, message: &str) -> Result<(), JobError> {
    if message.is_empty() {
        return Err(JobError::Empty);
    }
    Ok(pin_instead(client, message).await?)
}

#[tokio::test]
async fn thiserror_takes_all_endpoints_in_one_variant() {
    let platform = platform().await;
    let error = job(&platform.client(), MESSAGE).await.unwrap_err();
    assert!(matches!(&error, JobError::Feishu(error) if error.is(DeletePinError::BotOutsideGroup)));
    assert!(matches!(job(&platform.client(), "").await, Err(JobError::Empty)));
}

#[tokio::test]
async fn anyhow_gives_the_error_back_and_tells_everything_once() {
    let platform = platform().await;
    let error = anyhow::Error::from(job(&platform.client(), MESSAGE).await.unwrap_err()).context("the job of today");
    assert_eq!(
        format!("{error:#}"),
        "the job of today: pinning failed: im.v1.pin.delete: the platform answered code 230002: bot outside group (HTTP 400, log id mock-4)"
    );
    let found = error.chain().find_map(|cause| cause.downcast_ref::<Error>()).unwrap();
    assert_eq!(found.code(), Some(230_002));
    let error = anyhow::Error::from(pin_instead(&platform.client(), MESSAGE).await.unwrap_err());
    assert!(error.downcast::<Error>().unwrap().is(DeletePinError::BotOutsideGroup));
}

/// What stands around calls of any endpoint.
#[derive(Default)]
struct Watched {
    refused: AtomicU32,
    broken: AtomicU32,
}

impl Watched {
    /// Around a request.
    async fn send<E: Endpoint>(&self, client: &Client, request: E) -> Result<E::Response, Error> {
        self.watch(client.send(request)).await
    }

    /// Around anything that ends in a reply: a call, one with options, a raw one, or a function that makes several.
    async fn watch<T>(&self, work: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
        let result = work.await;
        if let Err(error) = &result {
            let counter = match error.api() {
                Some(_) => &self.refused,
                None => &self.broken,
            };
            counter.fetch_add(1, Ordering::Relaxed);
        }
        result
    }
}

#[tokio::test]
async fn a_wrapper_takes_calls_of_any_endpoint() {
    let platform = platform().await;
    let (client, watched) = (platform.client(), Watched::default());
    watched.send(&client, CreatePin::new(MESSAGE)).await.unwrap();
    let error = watched.send(&client, DeletePin::new(MESSAGE)).await.unwrap_err();
    assert!(error.is(DeletePinError::BotOutsideGroup));
    watched.watch(pin_instead(&client, MESSAGE)).await.unwrap_err();
    watched
        .watch(client.im_v1().pin().delete(DeletePin::new("")))
        .await
        .unwrap_err();
    assert_eq!((watched.refused.into_inner(), watched.broken.into_inner()), (2, 1));
}

#[test]
fn codes_in_sets() {
    let known = HashSet::from([DeletePinError::BotOutsideGroup, DeletePinError::BotOutsideGroup]);
    assert_eq!(known.len(), 1);
    let numbers: BTreeSet<i64> = known.into_iter().map(ErrorCode::code).collect();
    assert_eq!(numbers, BTreeSet::from([230_002]));
}

#[test]
fn an_error_that_is_kept_and_sent_elsewhere() {
    let error = Error::of::<DeletePin>(DeletePinError::BotOutsideGroup);
    let copy = error.clone();
    let told = std::thread::spawn(move || copy.to_string()).join().unwrap();
    assert_eq!(told, error.to_string());
}
