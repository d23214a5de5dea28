//! Asking the site: paced, with retries, within a time-out.

use std::error::Error as _;
use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder as _, ExponentialBuilder};
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, RETRY_AFTER};
use reqwest::{Client, Response, Url, redirect};
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde_json::value::RawValue;
use tokio::time::{Instant, sleep, timeout};

use super::fault::{Fault, Passing};
use super::pace::Pace;
use super::shape::{Answer, Shape};
use super::site::Language;

/// How hard to try, and how fast.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The longest that one document may take, with all attempts. Waits that the site asks for are not counted.
    pub timeout: Duration,
    /// Attempts after the first.
    pub retries: u8,
    /// Requests per second; 0 for no limit.
    pub rate: u32,
}

/// The most that an answer may hold, in bytes. The largest page has a hundredth of it.
const LARGEST: usize = 64 << 20;
/// The longest that a site may ask to wait.
const LONGEST_WAIT: Duration = Duration::from_secs(300);
/// Redirects that are followed on the site itself.
const REDIRECTS: usize = 5;

const TOO_LARGE: &str = "open the address in a browser to see what the site sends";
const UNREACHABLE: &str = "check the network and the address; `HTTPS_PROXY` names a proxy, `--timeout` and `--retries` give a slow site more time";

/// Asks a site.
#[derive(Debug)]
pub struct Fetcher {
    http: Client,
    pace: Pace,
    limits: Limits,
}

/// What is needed to ask the site cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum Setup {
    /// The certificates of the system.
    #[error("cannot set up TLS: {0}")]
    Tls(#[from] rustls::Error),
    /// The HTTP client.
    #[error("cannot set up the HTTP client: {0}")]
    Http(#[from] reqwest::Error),
    /// The event loop.
    #[error("cannot wait for the network: {0}")]
    Runtime(#[from] std::io::Error),
}

impl Fetcher {
    /// A fetcher of pages in a language.
    ///
    /// # Errors
    /// TLS that cannot be set up, because the operating system gives no certificates.
    pub fn new(language: Language, limits: Limits) -> Result<Self, Setup> {
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_platform_verifier()?
            .with_no_client_auth();
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (ACCEPT_LANGUAGE, HeaderValue::from_static(language.tag())),
        ]);
        let http = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(concat!("feishu-api-generator/", env!("CARGO_PKG_VERSION")))
            .default_headers(headers)
            .redirect(redirect::Policy::custom(on_the_same_site))
            .build()?;
        Ok(Fetcher {
            http,
            pace: Pace::new(limits.rate),
            limits,
        })
    }

    /// The answer at an address: the `data` in it, and the bytes of that.
    ///
    /// # Errors
    /// The fault of the last attempt.
    pub async fn get<T: Shape>(&self, url: &Url) -> Result<(T, Box<RawValue>), Fault> {
        let backoff = ExponentialBuilder::new()
            .with_min_delay(Duration::from_millis(500))
            .with_max_delay(Duration::from_secs(10))
            .with_max_times(self.limits.retries.into())
            .with_jitter();
        let mut delays = backoff.build();
        let mut left = self.limits.timeout;
        let mut attempts = 0;
        loop {
            self.pace.turn().await;
            attempts += 1;
            let begun = Instant::now();
            let fault = match self.attempt::<T>(url, self.share().min(left)).await {
                Ok(found) => return Ok(found),
                Err(fault) => Fault { attempts, ..fault },
            };
            left = left.saturating_sub(begun.elapsed());
            let Some(delay) = delays.next() else { return Err(fault) };
            match fault.passing {
                Passing::After(wait) if wait <= LONGEST_WAIT && !left.is_zero() => self.pace.pause(wait.max(delay)),
                Passing::Soon if delay < left => {
                    left -= delay;
                    sleep(delay).await;
                }
                Passing::After(_) | Passing::Soon | Passing::Never => return Err(fault),
            }
        }
    }

    /// The time of one attempt, so that a silent site leaves some to the next.
    fn share(&self) -> Duration {
        self.limits.timeout / (u32::from(self.limits.retries) + 1)
    }

    async fn attempt<T: Shape>(&self, url: &Url, limit: Duration) -> Result<(T, Box<RawValue>), Fault> {
        let unreachable = |found| Fault {
            passing: Passing::Soon,
            ..Fault::of(url, found, T::EXPECTED.to_owned(), UNREACHABLE)
        };
        let answer = timeout(limit, self.answer(url)).await;
        let answer = answer.map_err(|_| unreachable(format!("no answer within {:.1} s", limit.as_secs_f32())))?;
        let answer = answer.map_err(|error| unreachable(cause(&error)))?;
        if answer.body.len() > LARGEST {
            return Err(answer.fault::<T>(format!("an answer of more than {LARGEST} bytes"), TOO_LARGE));
        }
        answer.read()
    }

    async fn answer(&self, url: &Url) -> Result<Answer, reqwest::Error> {
        let mut response = self.http.get(url.clone()).send().await?;
        let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
        let mut answer = Answer {
            url: url.clone(),
            status: response.status(),
            content_type: header(CONTENT_TYPE).unwrap_or_default().to_owned(),
            location: header(LOCATION).map(str::to_owned),
            retry_after: header(RETRY_AFTER).and_then(wait),
            body: Vec::new(),
        };
        while answer.body.len() <= LARGEST {
            let Some(part) = Response::chunk(&mut response).await? else {
                break;
            };
            answer.body.extend_from_slice(&part);
        }
        Ok(answer)
    }
}

/// A redirect to another host is a sign-in page: it is not followed, so that the fault can say where it leads.
fn on_the_same_site(attempt: redirect::Attempt) -> redirect::Action {
    let from = attempt.previous().last().map(Url::origin);
    if from == Some(attempt.url().origin()) && attempt.previous().len() <= REDIRECTS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}

/// The value of `Retry-After`: seconds or a date.
fn wait(value: &str) -> Option<Duration> {
    match value.trim().parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default())
        }
    }
}

/// Why there is no answer, from the outermost cause to the innermost. The address is in the fault already.
fn cause(error: &reqwest::Error) -> String {
    let what = match (error.is_connect(), error.is_body() || error.is_decode()) {
        (true, _) => "no connection",
        (_, true) => "an answer that broke off",
        _ => "no answer",
    };
    let mut text = what.to_owned();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(&format!(": {error}"));
        source = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_seconds_or_a_date() {
        assert_eq!(wait("7"), Some(Duration::from_secs(7)));
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        assert_eq!(wait("later"), None);
    }
}
