//! The origins that a client may be given: what goes there is the app secret.

use std::net::IpAddr;

use url::Url;

use crate::error::BuildError;

/// Checks that the URL which an option gave is an origin.
pub(super) fn origin(option: &'static str, text: &str) -> Result<Url, BuildError> {
    let wrong = |problem| BuildError::Origin {
        option,
        url: shown(text).to_owned(),
        problem,
    };
    let url = Url::parse(text).map_err(|_| wrong("is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("has a user name or a password"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong("has a path, a query or a fragment"));
    }
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => {
            return Err(wrong(
                "is plain http to a host that is not this one, which would show the app secret to the network",
            ));
        }
        _ => return Err(wrong("is not http or https")),
    }
    Ok(url)
}

/// A URL as an option gave it, unless it may hold a password, or a token in its query.
pub(super) fn shown(text: &str) -> &str {
    if text.contains(['@', '?', '#']) {
        "[redacted]"
    } else {
        text
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
