//! The frame of the long connection: `pbbp2.Frame`, in the encoding of protocol buffers 2.
//!
//! A codec by hand: with prost it would be 4.9 CPU seconds of every build, and required zeros would be left out by a later version.
//!
//! Source: the official SDKs' `pbbp2.proto`.

use std::fmt;

use bytes::{Buf, BufMut, Bytes, BytesMut};

/// More headers than any frame has.
const MOST_HEADERS: usize = 64;
/// The longest payload, in bytes.
const LONGEST: usize = 8 << 20;

/// A message, or a part of one.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// Tells the frames of a connection apart.
    pub seq_id: u64,
    /// Of the platform's log.
    pub log_id: u64,
    /// The service id of the connection.
    pub service: i32,
    /// [`CONTROL`] or [`DATA`].
    pub method: i32,
    /// What the frame is, and which part of what.
    pub headers: Vec<Header>,
    /// How the payload is encoded.
    pub payload_encoding: Option<Bytes>,
    /// What the payload is.
    pub payload_type: Option<Bytes>,
    /// What it is about.
    pub payload: Option<Bytes>,
    /// Of the platform's log.
    pub log_id_new: Option<Bytes>,
}

/// The method of pings and pongs.
pub const CONTROL: i32 = 0;
/// The method of events.
pub const DATA: i32 = 1;

/// A name and a value. What was received is sent back byte for byte.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    /// The name.
    pub key: Bytes,
    /// The value.
    pub value: Bytes,
}

/// A frame that cannot be read, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl Header {
    /// A header of these texts.
    #[must_use]
    pub fn new(key: &'static str, value: impl Into<Bytes>) -> Self {
        Header {
            key: Bytes::from_static(key.as_bytes()),
            value: value.into(),
        }
    }
}

impl Frame {
    /// A frame without payload for this service: a ping, a pong.
    #[must_use]
    pub fn control(service: i32, kind: &'static str) -> Self {
        Frame {
            service,
            method: CONTROL,
            headers: vec![Header::new("type", kind)],
            ..Self::default()
        }
    }

    /// The value of a header, if it is text. The first of several counts.
    #[must_use]
    pub fn header(&self, key: &str) -> Option<&str> {
        let found = self.headers.iter().find(|header| header.key == key.as_bytes())?;
        std::str::from_utf8(&found.value).ok()
    }

    /// Reads a frame, whose texts and payload are slices of these bytes.
    ///
    /// # Errors
    /// A field that is cut off, of another type, or too long; a required field that is missing.
    pub fn decode(mut bytes: Bytes) -> Result<Self, Malformed> {
        let mut frame = Frame::default();
        // SeqID, LogID, service and method are required.
        let mut required = [false; 4];
        while bytes.has_remaining() {
            let (field, wire) = tag(&mut bytes)?;
            match (field, wire) {
                (1..=4, 0) => {
                    let number = varint(&mut bytes)?;
                    match field {
                        1 => frame.seq_id = number,
                        2 => frame.log_id = number,
                        3 => frame.service = int32(number),
                        _ => frame.method = int32(number),
                    }
                    if let Some(seen) = required.get_mut(field as usize - 1) {
                        *seen = true;
                    }
                }
                (5, 2) => {
                    if frame.headers.len() == MOST_HEADERS {
                        return Err(Malformed("more than 64 headers"));
                    }
                    frame.headers.push(Header::decode(text(&mut bytes)?)?);
                }
                (6, 2) => frame.payload_encoding = Some(text(&mut bytes)?),
                (7, 2) => frame.payload_type = Some(text(&mut bytes)?),
                (8, 2) => frame.payload = Some(text(&mut bytes)?),
                (9, 2) => frame.log_id_new = Some(text(&mut bytes)?),
                (1..=9, _) => return Err(Malformed("a field of another type")),
                (_, wire) => skip(&mut bytes, wire)?,
            }
        }
        if required.contains(&false) {
            return Err(Malformed("a required field is missing"));
        }
        if frame.payload.as_ref().is_some_and(|payload| payload.len() > LONGEST) {
            return Err(Malformed("a payload of more than 8 MiB"));
        }
        Ok(frame)
    }

    /// Writes a frame. Fields of zero are written: they are required.
    #[must_use]
    pub fn encode(&self) -> Bytes {
        let payload = self.payload.as_ref().map_or(0, Bytes::len);
        let mut out = BytesMut::with_capacity(payload + 64 * (self.headers.len() + 2));
        put_number(&mut out, 1, self.seq_id);
        put_number(&mut out, 2, self.log_id);
        put_number(&mut out, 3, wide(self.service));
        put_number(&mut out, 4, wide(self.method));
        for header in &self.headers {
            let length = text_length(&header.key) + text_length(&header.value);
            put_varint(&mut out, tag_of(5, 2));
            put_varint(&mut out, length as u64);
            put_text(&mut out, 1, &header.key);
            put_text(&mut out, 2, &header.value);
        }
        for (field, text) in [
            (6, &self.payload_encoding),
            (7, &self.payload_type),
            (8, &self.payload),
            (9, &self.log_id_new),
        ] {
            if let Some(text) = text {
                put_text(&mut out, field, text);
            }
        }
        out.freeze()
    }
}

impl Header {
    fn decode(mut bytes: Bytes) -> Result<Self, Malformed> {
        let (mut key, mut value) = (None, None);
        while bytes.has_remaining() {
            match tag(&mut bytes)? {
                (1, 2) => key = Some(text(&mut bytes)?),
                (2, 2) => value = Some(text(&mut bytes)?),
                (1 | 2, _) => return Err(Malformed("a field of another type")),
                (_, wire) => skip(&mut bytes, wire)?,
            }
        }
        match (key, value) {
            (Some(key), Some(value)) => Ok(Header { key, value }),
            _ => Err(Malformed("a header without its key or its value")),
        }
    }
}

fn tag(bytes: &mut Bytes) -> Result<(u64, u8), Malformed> {
    let tag = varint(bytes)?;
    #[allow(clippy::cast_possible_truncation, reason = "three bits")]
    let wire = (tag & 7) as u8;
    Ok((tag >> 3, wire))
}

/// A number of at most ten bytes.
fn varint(bytes: &mut Bytes) -> Result<u64, Malformed> {
    let mut number = 0_u64;
    for position in 0..10 {
        let byte = bytes.try_get_u8().map_err(|_| Malformed("cut off in a number"))?;
        let part = u64::from(byte & 0x7f);
        if position == 9 && part > 1 {
            break;
        }
        number |= part << (7 * position);
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(Malformed("a number of more than 64 bits"))
}

fn text(bytes: &mut Bytes) -> Result<Bytes, Malformed> {
    let length = usize::try_from(varint(bytes)?).map_err(|_| Malformed("cut off in a text"))?;
    if length > bytes.remaining() {
        return Err(Malformed("cut off in a text"));
    }
    Ok(bytes.split_to(length))
}

/// A field that this version does not know.
fn skip(bytes: &mut Bytes, wire: u8) -> Result<(), Malformed> {
    let length = match wire {
        0 => return varint(bytes).map(drop),
        2 => return text(bytes).map(drop),
        1 => 8,
        5 => 4,
        _ => return Err(Malformed("a field of an unknown type")),
    };
    if bytes.remaining() < length {
        return Err(Malformed("cut off in a field"));
    }
    bytes.advance(length);
    Ok(())
}

/// The lower half: a negative number is written in ten bytes.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "what protocol buffers say of int32"
)]
fn int32(number: u64) -> i32 {
    number as i32
}

#[allow(clippy::cast_sign_loss, reason = "what protocol buffers say of int32")]
fn wide(number: i32) -> u64 {
    i64::from(number) as u64
}

fn tag_of(field: u64, wire: u64) -> u64 {
    field << 3 | wire
}

fn put_number(out: &mut BytesMut, field: u64, number: u64) {
    put_varint(out, tag_of(field, 0));
    put_varint(out, number);
}

fn put_text(out: &mut BytesMut, field: u64, text: &[u8]) {
    put_varint(out, tag_of(field, 2));
    put_varint(out, text.len() as u64);
    out.put_slice(text);
}

#[allow(clippy::cast_possible_truncation, reason = "seven bits")]
fn put_varint(out: &mut BytesMut, mut number: u64) {
    while number >= 0x80 {
        out.put_u8((number as u8 & 0x7f) | 0x80);
        number >>= 7;
    }
    out.put_u8(number as u8);
}

/// The bytes of a text field with a tag of one byte.
fn text_length(text: &[u8]) -> usize {
    let bits = (usize::BITS - (text.len() | 1).leading_zeros()) as usize;
    1 + bits.div_ceil(7) + text.len()
}

/// Without values and payload, which may be private.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("seq_id", &self.seq_id)
            .field("method", &self.method)
            .field("type", &self.header("type"))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Header").field(&self.key).finish()
    }
}
