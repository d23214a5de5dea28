//! Writing objects as JSON text, in about half of the time that [`serialize`](super::serialize) takes with serde_json.
//!
//! **Out**: byte for byte what serde_json writes; tests hold them against each other on random objects. **What can fail**: a foreign
//! `Serialize` inside.

use serde::ser::Error as _;
use serde_json::Error;

use super::{Object, View};

/// The JSON text of an object, as a request sends it.
///
/// # Errors
///
/// A member of a foreign type that refuses to be written.
///
/// ```
/// use feishu_client::rt::{Empty, to_json};
///
/// assert_eq!(to_json(&Empty::<()>::default())?, b"{}");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn to_json(object: &dyn Object) -> Result<Vec<u8>, Error> {
    members_to_json(object, 0)
}

/// As [`to_json`], without the members before index `start`.
pub(crate) fn members_to_json(object: &dyn Object, start: usize) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(128);
    write_object(object, start, &mut out)?;
    Ok(out)
}

/// The JSON text of any value.
pub(crate) fn view_to_json(view: View<'_>) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    write(view, &mut out)?;
    Ok(out)
}

fn write(view: View<'_>, out: &mut Vec<u8>) -> Result<(), Error> {
    match view {
        View::Absent => out.extend_from_slice(b"null"),
        View::Bool(true) => out.extend_from_slice(b"true"),
        View::Bool(false) => out.extend_from_slice(b"false"),
        View::Int(value) | View::Named(value, _) => serde_json::to_writer(out, &value)?,
        View::Float(value) => serde_json::to_writer(out, &value)?,
        View::Str(text) => write_text(text, out)?,
        View::Object(object) => write_object(object, 0, out)?,
        View::List(list) => {
            let mut separator = b'[';
            for node in list.iter() {
                out.push(separator);
                separator = b',';
                write(node.view(), out)?;
            }
            close(separator, b'[', b']', out);
        }
        View::Map(map) => {
            let mut result = Ok(());
            let mut separator = b'{';
            map.each(&mut |key, node| {
                if result.is_ok() {
                    result = write_member(&mut separator, key, node.view(), out);
                }
            });
            result?;
            close(separator, b'{', b'}', out);
        }
        View::Value(value) => serde_json::to_writer(out, value)?,
        View::Arm(arm) => {
            let mut separator = b'{';
            write_member(&mut separator, arm.tag(), View::Str(arm.value()), out)?;
            write_members(&mut separator, arm.object, 0, out)?;
            out.push(b'}');
        }
        // A log of a request says which file was sent; the bytes are not for JSON.
        View::File(file) => write_text(file.name(), out)?,
        View::Refused(why) => return Err(Error::custom(why)),
    }
    Ok(())
}

fn write_object(object: &dyn Object, start: usize, out: &mut Vec<u8>) -> Result<(), Error> {
    let mut separator = b'{';
    write_members(&mut separator, object, start, out)?;
    close(separator, b'{', b'}', out);
    Ok(())
}

fn write_members(separator: &mut u8, object: &dyn Object, start: usize, out: &mut Vec<u8>) -> Result<(), Error> {
    object.try_each(|index, name, node| match index < start {
        true => Ok(()),
        false => write_member(separator, name, node.view(), out),
    })
}

#[inline]
fn write_member(separator: &mut u8, name: &str, value: View<'_>, out: &mut Vec<u8>) -> Result<(), Error> {
    out.push(*separator);
    *separator = b',';
    write_text(name, out)?;
    out.push(b':');
    write(value, out)
}

/// Ends a list or an object, which has not even begun if it is empty.
fn close(separator: u8, begin: u8, end: u8, out: &mut Vec<u8>) {
    if separator == begin {
        out.push(begin);
    }
    out.push(end);
}

fn write_text(text: &str, out: &mut Vec<u8>) -> Result<(), Error> {
    if !is_plain(text.as_bytes()) {
        return serde_json::to_writer(out, text);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
    Ok(())
}

/// Whether nothing has to be escaped: no quote, no backslash, no control character. Eight bytes at a time.
fn is_plain(bytes: &[u8]) -> bool {
    let (words, rest) = bytes.as_chunks::<8>();
    let plain = |byte: &u8| *byte >= 0x20 && !matches!(byte, b'"' | b'\\');
    words.iter().all(|word| is_plain_word(u64::from_le_bytes(*word))) && rest.iter().all(plain)
}

/// [`is_plain`] for eight bytes at once. Exact: a borrow can only come from a byte that must be escaped itself.
///
/// Source: <https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord>.
fn is_plain_word(word: u64) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const TOP: u64 = 0x80 * EACH;
    let below = |limit: u8, word: u64| word.wrapping_sub(u64::from(limit) * EACH) & !word;
    let equal = |byte: u8| below(1, word ^ (u64::from(byte) * EACH));
    (below(0x20, word) | equal(b'"') | equal(b'\\')) & TOP == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_written_as_serde_json_does_wherever_it_stands() {
        for character in ('\0'..='\u{ff}').chain(['中', '\u{1F600}']) {
            for at in 0..18 {
                let text = format!("{}{character}{}", "a".repeat(at), "~".repeat(17 - at));
                let expected = serde_json::to_vec(&text).unwrap();
                assert_eq!(view_to_json(View::Str(&text)).unwrap(), expected, "{text:?}");
            }
        }
    }
}
