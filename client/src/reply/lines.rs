//! Lines of a text that comes in pieces.

use bytes::{Buf, BytesMut};

/// What has come and was not taken yet.
#[derive(Default)]
pub(super) struct Lines {
    rest: BytesMut,
    /// So many bytes at its beginning have no line feed: they are not searched again when more comes.
    searched: usize,
    /// How many bytes were searched in all.
    #[cfg(test)]
    looked_at: usize,
}

impl Lines {
    pub(super) fn push(&mut self, piece: &[u8]) {
        self.rest.extend_from_slice(piece);
    }

    /// The next whole line, without its line feed.
    pub(super) fn next(&mut self) -> Option<BytesMut> {
        let new = self.rest.get(self.searched..).unwrap_or_default();
        let end = new.iter().position(|byte| *byte == b'\n');
        #[cfg(test)]
        {
            self.looked_at += end.map_or(new.len(), |end| end + 1);
        }
        let Some(end) = end else {
            self.searched = self.rest.len();
            return None;
        };
        let line = self.rest.split_to(self.searched + end);
        self.rest.advance(1);
        self.searched = 0;
        Some(line)
    }

    /// How many bytes wait for the end of their line.
    pub(super) fn len(&self) -> usize {
        self.rest.len()
    }

    pub(super) fn clear(&mut self) {
        *self = Lines::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_wherever_the_pieces_end() {
        let text = b"a\n\nbc\r\nd";
        for size in 1..=text.len() {
            let (mut lines, mut found) = (Lines::default(), Vec::new());
            for piece in text.chunks(size) {
                lines.push(piece);
                while let Some(line) = lines.next() {
                    found.push(line.to_vec());
                }
            }
            assert_eq!(found, [&b"a"[..], b"", b"bc\r"], "pieces of {size}");
            assert_eq!(lines.len(), 1);
        }
    }

    #[test]
    fn a_line_in_many_pieces_is_searched_once() {
        let mut lines = Lines::default();
        for _ in 0..10_000 {
            lines.push(&[b'x'; 100]);
            assert!(lines.next().is_none());
        }
        lines.push(b"\n");
        assert_eq!(lines.next().map(|line| line.len()), Some(1_000_000));
        assert_eq!(lines.looked_at, 1_000_001);
    }
}
