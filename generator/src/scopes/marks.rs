//! What a linked program uses, by the marks that the macros leave in it.
//!
//! **In**: the bytes of a program, of any system and format, once from the beginning to the end. **Out**: the ids in its marks. **What can
//! fail**: reading. The marks are read as text that others wrote: what stands in them need not be an id.

use std::collections::BTreeSet;
use std::io::{self, BufRead};

use feishu_spec::mark;

/// The longest text between two edges that is looked at, in bytes. No id has more than half of it.
const LONGEST: usize = 1_000;

/// The ids in the marks of a program. One that stands there several times is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Of operations: `im.v1.chat.list`, or method and path of an endpoint of a user's own.
    pub operations: BTreeSet<String>,
    /// Of events: `im.v1.message.receive`.
    pub events: BTreeSet<String>,
}

impl Marks {
    /// Reads a program to its end. It is never in memory as a whole.
    ///
    /// # Errors
    /// Whatever the reader fails with.
    pub fn read(mut program: impl BufRead) -> io::Result<Self> {
        let mut marks = Marks::default();
        // What stands behind the last edge, as long as it can be a mark.
        let mut behind: Option<Vec<u8>> = None;
        loop {
            let bytes = program.fill_buf()?;
            if bytes.is_empty() {
                return Ok(marks);
            }
            for (index, piece) in bytes.split(|byte| char::from(*byte) == mark::EDGE).enumerate() {
                if index > 0 {
                    marks.put(&behind.unwrap_or_default());
                    behind = Some(Vec::new());
                }
                let fits = behind
                    .as_ref()
                    .is_some_and(|behind| behind.len() + piece.len() <= LONGEST);
                match &mut behind {
                    Some(behind) if fits => behind.extend_from_slice(piece),
                    behind => *behind = None,
                }
            }
            let length = bytes.len();
            program.consume(length);
        }
    }

    /// Whether there is no mark.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.events.is_empty()
    }

    /// Takes what stood between two edges, if it is a mark.
    fn put(&mut self, between: &[u8]) {
        let Ok(text) = str::from_utf8(between) else {
            return;
        };
        let event = text.strip_prefix(mark::EVENT).map(|id| (id, &mut self.events));
        let operation = text.strip_prefix(mark::OPERATION).map(|id| (id, &mut self.operations));
        if let Some((id, ids)) = event.or(operation)
            && !id.is_empty()
            && !id.contains(char::is_control)
        {
            ids.insert(id.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read};

    use super::*;

    fn read(bytes: &[u8]) -> (Vec<String>, Vec<String>) {
        let marks = Marks::read(bytes).unwrap();
        for size in [1, 2, 7, 64] {
            let slowly = BufReader::with_capacity(size, bytes);
            assert_eq!(Marks::read(slowly).unwrap(), marks, "by {size} bytes");
        }
        (
            marks.operations.into_iter().collect(),
            marks.events.into_iter().collect(),
        )
    }

    #[test]
    fn marks_stand_anywhere_and_beside_each_other() {
        let bytes = b"\x7fELF\x1f\x00\x1ffeishu:im.v1.chat.list\x1f\x1ffeishu-event:im.v1.message.receive\x1fIm\xffx\
                      \x1ffeishu:im.v1.chat.list\x1f\x1ffeishu:POST /open-apis/x/v1/things/:thing_id\x1f";
        let operations = ["POST /open-apis/x/v1/things/:thing_id", "im.v1.chat.list"];
        let expected = (
            operations.map(str::to_owned).to_vec(),
            vec!["im.v1.message.receive".to_owned()],
        );
        assert_eq!(read(bytes), expected);
    }

    #[test]
    fn an_edge_ends_one_mark_and_may_begin_the_next() {
        let (operations, _) = read(b"\x1ffeishu:a.v1.b.c\x1ffeishu:d.v1.e.f\x1f");
        assert_eq!(operations, ["a.v1.b.c", "d.v1.e.f"]);
    }

    #[test]
    fn what_is_no_mark_is_passed_over() {
        let long = [b"\x1ffeishu:".as_slice(), &[b'a'; LONGEST], b"\x1f"].concat();
        let cases: [&[u8]; 8] = [
            b"",
            b"feishu:im.v1.chat.list",
            b"feishu:im.v1.chat.list\x1f",
            b"\x1ffeishu:im.v1.chat.list",
            b"\x1ffeishu:\x1f",
            b"\x1ffeishu:im.v1\n.chat\x1f",
            b"\x1ffeishu:im.\xff\x1f",
            &long,
        ];
        for bytes in cases {
            assert_eq!(read(bytes), (vec![], vec![]), "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_reader_that_fails_is_told() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("broken"))
            }
        }
        assert_eq!(Marks::read(BufReader::new(Broken)).unwrap_err().to_string(), "broken");
    }
}
