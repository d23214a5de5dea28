//! A reqwest client of the user's own.

use url::Url;

use super::{Request, Transport, TransportFuture, built_in};
use crate::error::{TransportError, TransportKind};

/// Turn its redirects off (`redirect(Policy::none())`) and its repetitions too (`retry(never())`), since neither can be checked here.
impl Transport for reqwest::Client {
    fn send(&self, request: Request) -> TransportFuture<'_> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let url = Url::parse(&parts.uri.to_string())
                .map_err(|error| TransportError::new(TransportKind::Connect, error))?;
            built_in::end(built_in::begin(self, parts.method, url, parts.headers, body).await)
        })
    }
}
