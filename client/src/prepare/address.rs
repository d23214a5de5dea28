//! The address of a call.
//!
//! **In**: the client's base, another host if the call has one, a path template and its values, a query. **Out**: a URL whose origin is
//! the base's, or that of the host which was named, whatever stands in template and values. **What can fail**: a host, a template or a
//! value that would lead elsewhere; an address that is too long.
//!
//! The access token goes where the address says. So nothing else in the client makes one, and the origin is checked on the finished URL.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

use crate::error::ErrorKind;

/// A name and its value, in a path or in a query.
pub(crate) type Pair = (Cow<'static, str>, String);

/// Every byte that is not unreserved is escaped, in paths and in queries.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest address that `http::Uri` takes, in bytes.
const LONGEST: usize = 65_534;

/// Puts a path and a query onto the base, or onto another host.
///
/// In the template `:name` as a whole segment is replaced by the value of that name. A query at its end stays.
pub(crate) fn address(
    base: &Url,
    host: Option<&str>,
    template: &str,
    values: &[Pair],
    query: &[Pair],
) -> Result<Url, ErrorKind> {
    let other = host.map(origin).transpose()?;
    let base = other.as_ref().unwrap_or(base);
    let mut target = String::with_capacity(128);
    push_path(&mut target, template, values)?;
    push_query(&mut target, query);
    let url = base
        .join(&target)
        .map_err(|error| ErrorKind::invalid("path", format!("makes no address: {error}")))?;
    if !same_origin(&url, base) {
        return Err(ErrorKind::invalid(
            "path",
            "leads to another host; expected one such as `/open-apis/im/v1/chats`",
        ));
    }
    let length = url.as_str().len();
    if length > LONGEST {
        let part = if url.query().is_some() { "query" } else { "path" };
        let problem = format!(
            "makes an address of {length} bytes, and {LONGEST} is the most; give fewer or shorter values, and the others in further calls"
        );
        return Err(ErrorKind::invalid(part, problem));
    }
    Ok(url)
}

/// Appends a query. Names and values are escaped.
pub(crate) fn push_query(url: &mut String, pairs: &[Pair]) {
    let mut separator = if url.contains('?') { '&' } else { '?' };
    for (key, value) in pairs {
        url.push(separator);
        push_escaped(url, key);
        url.push('=');
        push_escaped(url, value);
        separator = '&';
    }
}

/// The origin of a host. It must be a host, with a port or without, and nothing else: a user name, a path or a query would hide where the
/// call goes.
fn origin(host: &str) -> Result<Url, ErrorKind> {
    let plain = host
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b'[' | b']'));
    let parsed = (plain && !host.ends_with(':')).then(|| Url::parse(&format!("https://{host}")).ok());
    parsed.flatten().filter(|url| is_as_written(host, url)).ok_or_else(|| {
        let problem = format!("is none: `{host}`; expected one such as `www.feishu.cn`, or `www.feishu.cn:443`");
        ErrorKind::invalid("host", problem)
    })
}

/// Whether the host of a URL is the one that was written. A parser reads a number alone as an address, `443` as `0.0.1.187`.
fn is_as_written(host: &str, url: &Url) -> bool {
    let named = url.host_str().unwrap_or_default();
    let (name, rest) = host.split_at_checked(named.len()).unwrap_or_default();
    name.eq_ignore_ascii_case(named) && (rest.is_empty() || rest.starts_with(':'))
}

fn same_origin(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host_str() == other.host_str()
        && one.port_or_known_default() == other.port_or_known_default()
        && one.username().is_empty()
        && one.password().is_none()
}

fn push_path(target: &mut String, template: &str, values: &[Pair]) -> Result<(), ErrorKind> {
    let (path, query) = template
        .split_once('?')
        .map_or((template, None), |(path, query)| (path, Some(query)));
    for segment in path.trim_start_matches('/').split('/') {
        target.push('/');
        match segment.strip_prefix(':') {
            Some(name) => push_value(target, name, values)?,
            None => {
                if !is_plain(segment) {
                    check(segment)?;
                }
                target.push_str(segment);
            }
        }
    }
    if let Some(query) = query {
        check_characters(query)?;
        target.push('?');
        target.push_str(query);
    }
    Ok(())
}

fn push_value(target: &mut String, name: &str, values: &[Pair]) -> Result<(), ErrorKind> {
    let value = values
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value);
    let problem = if value.is_empty() {
        "is missing or empty, and it is a segment of the path"
    } else if value.chars().any(char::is_control) {
        "has a control character, such as a line break"
    } else if moves(value) {
        "is `.` or `..`, or has one between slashes, which would change the route"
    } else {
        push_escaped(target, value);
        return Ok(());
    };
    Err(ErrorKind::invalid(name, problem))
}

/// Refuses a segment that would not stay in its place.
fn check(segment: &str) -> Result<(), ErrorKind> {
    check_characters(segment)?;
    if moves(&percent_decode_str(segment).decode_utf8_lossy()) {
        let problem =
            format!("has the segment `{segment}`, which would change the route; write the path that it leads to");
        return Err(ErrorKind::invalid("path", problem));
    }
    Ok(())
}

/// Refuses what a URL parser does not leave as it is: it reads a backslash as a slash, and drops tabs and line breaks.
fn check_characters(part: &str) -> Result<(), ErrorKind> {
    let wrong = |char: &char| !char.is_ascii_graphic() || matches!(char, '\\' | '#');
    match part.chars().find(wrong) {
        None => Ok(()),
        Some(wrong) => Err(ErrorKind::invalid(
            "path",
            format!(
                "has the character {wrong:?}, which may lead elsewhere; write it as a parameter, `/:name`, and give its value with `path`"
            ),
        )),
    }
}

/// Whether a segment is of characters that mean nothing but themselves, as nearly all are.
fn is_plain(segment: &str) -> bool {
    segment
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether a segment steps out of its place, for a server that reads an escaped slash or a backslash as a slash.
fn moves(segment: &str) -> bool {
    segment
        .split(['/', '\\'])
        .any(|part| matches!(part, "." | "..") || part.contains(char::is_control))
}

fn push_escaped(target: &mut String, value: &str) {
    // Names and most ids are harmless as a whole.
    if value
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
    {
        target.push_str(value);
    } else {
        target.extend(utf8_percent_encode(value, ESCAPED));
    }
}
