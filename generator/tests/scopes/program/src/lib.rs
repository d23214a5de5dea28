//! Calls that a program makes, and calls that nobody makes.
#![deny(warnings, missing_docs)]

use feishu_api::minutes_v1::{GetMinute, GetMinuteMedia, GetMinuteStatistics};
use feishu_api::{Client, Error, endpoint::Endpoint};

/// A method of the client.
///
/// # Errors
/// Those of the call.
pub async fn title(client: &Client, minute: &str) -> Result<String, Error> {
    let reply = client.minutes_v1().minute().get(GetMinute::new(minute)).await?;
    Ok(format!("{:?}", reply.minute))
}

/// Any call, where the type comes from elsewhere.
///
/// # Errors
/// Those of the call.
pub async fn logged<E: Endpoint>(client: &Client, request: E) -> Result<(), Error> {
    client.send(request).await.map(drop)
}

/// A function that everybody could call and nobody does.
///
/// # Errors
/// Those of the call.
pub async fn statistics(client: &Client, minute: &str) -> Result<(), Error> {
    logged(client, GetMinuteStatistics::new(minute)).await
}

/// A request that is made and never sent.
#[must_use]
pub fn unsent(minute: &str) -> GetMinuteMedia {
    GetMinuteMedia::new(minute)
}
