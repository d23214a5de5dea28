//! Which headers an operation may have as parameters: those that say something of the call, and none by which HTTP, the client or the token
//! would be another. Decided by the same function for a page, a spec file and the attribute.

use std::fmt;

/// Headers that the client and HTTP make themselves, in lower case.
const OWN: [&str; 12] = [
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// What is wrong with a header. Its text goes on behind the name: ``… is no name of a header``.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderFault {
    /// HTTP has no such name.
    NoName,
    /// The client makes it.
    Own,
}

impl fmt::Display for HeaderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            HeaderFault::NoName => "is no name of a header, which has letters, digits and hyphens",
            HeaderFault::Own => "is a header that the client makes itself",
        })
    }
}

/// Checks the name of a header that is a parameter.
///
/// # Errors
/// The first fault.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc9110#name-tokens>.
pub fn check_header(name: &str) -> Result<(), HeaderFault> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(HeaderFault::NoName);
    }
    if OWN.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(HeaderFault::Own);
    }
    Ok(())
}
