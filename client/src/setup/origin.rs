//! The addresses that a program may give: what goes there, or is in them, is a secret.

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
    let url = secure(text).map_err(wrong)?;
    if url.path() != "/" {
        return Err(wrong("has a path"));
    }
    Ok(url)
}

/// A URL that shows no secret to the network, and has nothing beside host and path.
///
/// # Errors
///
/// What is wrong with it, to be read after the words "the URL".
pub(crate) fn secure(text: &str) -> Result<Url, &'static str> {
    let url = Url::parse(text).map_err(|_| "is not a URL")?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err("is plain http to a host that is not this one, which would show secrets to the network"),
        _ => return Err("is not http or https"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("has a user name or a password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or a fragment");
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

pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
