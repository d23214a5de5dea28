//! Which operation a request is of: method and path.

use percent_encoding::percent_decode_str;

use crate::recorded::Recorded;

/// The values of the path's parameters, by name and in their order, if the request is of this operation.
pub(crate) fn parameters(method: &str, template: &str, request: &Recorded) -> Option<Vec<(String, String)>> {
    if request.method != method {
        return None;
    }
    let (mut wanted, mut found) = (template.split('/'), request.path.split('/'));
    let mut values = Vec::new();
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return Some(values),
            (Some(wanted), Some(found)) => match wanted.strip_prefix(':') {
                Some(name) if !found.is_empty() => values.push((name.to_owned(), text(found))),
                None if wanted == found => {}
                _ => return None,
            },
            _ => return None,
        }
    }
}

/// Whether two paths are one, whatever their parameters are called.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    segments(one).eq(segments(other))
}

/// The segments of a path, each parameter without its name.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .map(|segment| if segment.starts_with(':') { ":" } else { segment })
}

/// How much a path is like that of an operation: the more, the more segments they have in common.
pub(crate) fn likeness(method: &str, template: &str, request: &Recorded) -> usize {
    let (wanted, found): (Vec<_>, Vec<_>) = (template.split('/').collect(), request.path.split('/').collect());
    let same = wanted.iter().zip(&found).map(|(wanted, found)| match wanted {
        _ if wanted == found => 8,
        _ if wanted.starts_with(':') => 2,
        _ => 4 * common(wanted, found) / wanted.len().max(found.len()).max(1),
    });
    let length = if wanted.len() == found.len() { 6 } else { 0 };
    same.sum::<usize>() + length + usize::from(method == request.method) * 4
}

/// How many letters two words have in common at both ends.
fn common(left: &str, right: &str) -> usize {
    let ahead = left.bytes().zip(right.bytes()).take_while(|(a, b)| a == b).count();
    let behind = left
        .bytes()
        .rev()
        .zip(right.bytes().rev())
        .take_while(|(a, b)| a == b)
        .count();
    (ahead + behind).min(left.len().min(right.len()))
}

/// A segment of a path without its escapes.
pub(crate) fn text(segment: &str) -> String {
    percent_decode_str(segment).decode_utf8_lossy().into_owned()
}
