//! Where a call may go: the hosts that people have looked at, and what a path may be made of.
//!
//! The access token follows the address of a call, and the address may come from a page that somebody else wrote. So what may stand in
//! it is decided here, by the same functions for a page, a spec file and the attribute.

use std::fmt;

/// The host of nearly all operations. A spec does not name it.
pub const OPEN_HOST: &str = "open.feishu.cn";

/// The hosts that a spec may name. Each was looked at by people and belongs to the platform. Lark has the same ones under its own name,
/// which the client knows.
pub const HOSTS: [&str; 2] = ["accounts.feishu.cn", "www.feishu.cn"];

/// What is wrong with a path. Its text goes on behind the path: ``… has a backslash``.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// It does not begin with `/`.
    NoSlash,
    /// It goes on behind `?` or `#`.
    Query,
    /// It has white space.
    Blank,
    /// It has another character than visible ASCII.
    NoAscii,
    /// It has a backslash, which browsers and HTTP libraries take for a slash.
    Backslash,
    /// It has an empty segment in its middle.
    DoubleSlash,
    /// It has a segment `.` or `..`.
    Dots,
    /// It has an escaped dot, slash or backslash.
    Escaped,
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PathFault::NoSlash => "does not start with `/`",
            PathFault::Query => "goes on behind `?` or `#`",
            PathFault::Blank => "has white space",
            PathFault::NoAscii => "has a character other than visible ASCII",
            PathFault::Backslash => "has a backslash, which may stand for a slash and lead to another host",
            PathFault::DoubleSlash => "has two slashes in a row, which may lead to another host",
            PathFault::Dots => "has a segment `.` or `..`, which would change the route",
            PathFault::Escaped => "has an escaped dot, slash or backslash, which would change the route",
        })
    }
}

/// Checks the path of an operation, in which parameters are segments such as `:message_id`. Whatever passes stays on the host that it is
/// put behind, and on its own route.
///
/// # Errors
/// The first fault.
pub fn check_path(path: &str) -> Result<(), PathFault> {
    let escaped = |path: &str| {
        let path = path.to_ascii_lowercase();
        ["%2e", "%2f", "%5c"].iter().any(|escape| path.contains(escape))
    };
    let fault = if !path.starts_with('/') {
        PathFault::NoSlash
    } else if path.contains(['?', '#']) {
        PathFault::Query
    } else if path.contains(char::is_whitespace) {
        PathFault::Blank
    } else if !path.bytes().all(|byte| byte.is_ascii_graphic()) {
        PathFault::NoAscii
    } else if path.contains('\\') {
        PathFault::Backslash
    } else if path.contains("//") {
        PathFault::DoubleSlash
    } else if path.split('/').any(|segment| matches!(segment, "." | "..")) {
        PathFault::Dots
    } else if escaped(path) {
        PathFault::Escaped
    } else {
        return Ok(());
    };
    Err(fault)
}

/// Whether a text is the name of a host, or its number, with a port or without, and nothing else: no user, no path.
#[must_use]
pub fn is_host(text: &str) -> bool {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !text.ends_with(']') => (host, Some(port)),
        _ => (text, None),
    };
    let number = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let named = match number {
        Some(number) => number.parse::<std::net::Ipv6Addr>().is_ok(),
        None => host.split('.').all(is_label),
    };
    named && port.is_none_or(|port| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok())
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
