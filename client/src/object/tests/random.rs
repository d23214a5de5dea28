//! Random documents, read by our objects and by serde's derives.

use serde_json::json;

use super::{Tree, TreeTwin};
use crate::object::to_json;

/// Numbers that are the same on every run.
pub(super) struct Dice(pub(super) u64);

/// Makes the JSON text of a value; not a `Value`, which would put its members in order.
type Make<'a> = &'a dyn Fn(&mut Dice) -> String;

impl Dice {
    /// Less than `below`.
    pub(super) fn roll(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn text(&mut self) -> String {
        let alphabet = ['a', '"', '\\', '中', '\n', ' ', '7', '\u{1F600}'];
        let text: String = (0..self.roll(20)).map(|_| alphabet[self.roll(8) as usize]).collect();
        json!(text).to_string()
    }

    fn integer(&mut self) -> String {
        [0, -1, i64::MAX, i64::MIN, self.roll(1000) as i64][self.roll(5) as usize].to_string()
    }

    fn list(&mut self, make: Make<'_>) -> String {
        let elements: Vec<_> = (0..self.roll(4)).map(|_| make(self)).collect();
        format!("[{}]", elements.join(","))
    }

    /// An object of these members, some of them left out, in any order, among members that nobody knows.
    fn object(&mut self, members: &[(&str, Make<'_>)]) -> String {
        let mut found = Vec::new();
        for (name, make) in members {
            if self.roll(3) > 0 {
                found.push(format!("{name:?}:{}", make(self)));
            }
        }
        if self.roll(2) == 0 {
            found.push(r#""unknown":{"id":[1,{"n":"x"}]}"#.to_owned());
        }
        for at in (1..found.len()).rev() {
            found.swap(at, self.roll(at as u64 + 1) as usize);
        }
        format!("{{{}}}", found.join(","))
    }

    fn leaf(&mut self) -> String {
        self.object(&[
            ("n", &Self::integer),
            ("text", &Self::text),
            ("list", &|dice| dice.list(&Self::integer)),
        ])
    }

    pub(super) fn tree(&mut self, depth: u64) -> String {
        self.object(&[
            ("id", &Self::text),
            ("count", &Self::integer),
            ("flag", &|dice| (dice.roll(2) == 0).to_string()),
            ("ratio", &|dice| format!("{:?}", dice.roll(1000) as f64 / 8.0)),
            ("leaf", &Self::leaf),
            ("maybe", &Self::leaf),
            ("child", &|dice| {
                if depth == 0 {
                    "null".to_owned()
                } else {
                    dice.tree(depth - 1)
                }
            }),
            ("leaves", &|dice| dice.list(&Self::leaf)),
            ("grid", &|dice| dice.list(&|dice| dice.list(&Self::integer))),
            ("words", &|dice| dice.list(&Self::text)),
            ("map", &|dice| format!(r#"{{"k":{},"":{}}}"#, dice.leaf(), dice.leaf())),
            ("any", &|dice| format!(r#"[null,{{"deep":{}}}]"#, dice.integer())),
        ])
    }
}

#[test]
fn random_documents_read_and_write_as_with_derives() {
    let mut dice = Dice(1);
    for _ in 0..2000 {
        let document = dice.tree(3);
        let ours: Tree = serde_json::from_str(&document).unwrap();
        let twin: TreeTwin = serde_json::from_str(&document).unwrap();
        let written = serde_json::to_string(&ours).unwrap();
        assert_eq!(written, serde_json::to_string(&twin).unwrap(), "{document}");
        assert_eq!(to_json(&ours).unwrap(), written.as_bytes(), "{document}");
        let again: Tree = serde_json::from_str(&written).unwrap();
        assert_eq!(again, ours, "{document}");
    }
}

#[test]
fn a_broken_document_is_an_error_and_never_a_panic() {
    let mut dice = Dice(2);
    let mut refused = 0;
    for _ in 0..2000 {
        let mut document = dice.tree(2).into_bytes();
        for _ in 0..=dice.roll(3) {
            let at = dice.roll(document.len() as u64) as usize;
            document[at] = b"{}[]\",:0-1tfn.e\\ "[dice.roll(17) as usize];
        }
        let ours = serde_json::from_slice::<Tree>(&document);
        // Whatever strict derives read, we read, to the same effect.
        if let Ok(twin) = serde_json::from_slice::<TreeTwin>(&document) {
            assert_eq!(
                serde_json::to_string(&ours.unwrap()).unwrap(),
                serde_json::to_string(&twin).unwrap()
            );
        } else {
            refused += usize::from(ours.is_err());
        }
    }
    assert!(refused > 500, "{refused} of 2000 were broken beyond reading");
}
