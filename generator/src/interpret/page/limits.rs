//! Limits that a page tells in a sentence: so many calls to one chat, or of one document.
//!
//! **In**: the texts of the page, the fields of its request, and what the table of basic facts says. **Out**: the operation's rate limit.
//! A sentence names whose calls are counted, then a number and a time. One that names what no field of the request has is passed over: a
//! reply goes to the chat of a message, which only the platform knows.

use feishu_spec::{Field, Per, RateLimit, Type, Window};

use crate::labels::{Labels, Subject};
use crate::locate::Page;

/// The limit of the table, with the windows of the sentences behind its own.
pub(crate) fn find(page: &Page, labels: &Labels, fields: &[&Field], table: Option<&RateLimit>) -> Option<RateLimit> {
    let told: Vec<Told> = page.prose().flat_map(|text| told(text, labels)).collect();
    let mut windows = match table {
        Some(RateLimit::Windows(windows)) => windows.clone(),
        // The table leaves it to the platform; a sentence may tell what that is.
        Some(RateLimit::Special) | None => {
            let of_app = told.iter().filter(|told| told.subject == Subject::App);
            of_app.map(|told| told.window(None)).collect()
        }
    };
    let keyed = told.iter().filter_map(|told| {
        let member = member(told.subject, fields)?;
        Some(told.window(Some(member)))
    });
    for window in keyed {
        if !windows.contains(&window) {
            windows.push(window);
        }
    }
    if windows.is_empty() {
        table.cloned()
    } else {
        Some(RateLimit::Windows(windows))
    }
}

/// What a sentence tells.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    subject: Subject,
    requests: u32,
    per: Per,
}

impl Told {
    fn window(&self, by: Option<&str>) -> Window {
        Window {
            requests: self.requests,
            per: self.per,
            by: by.map(str::to_owned),
            shared: by.is_some()
                && matches!(
                    self.subject,
                    Subject::Receiver | Subject::Document | Subject::Announcement
                ),
        }
    }
}

/// The field whose value says which one is meant.
fn member<'a>(subject: Subject, fields: &[&'a Field]) -> Option<&'a str> {
    let name = match subject {
        Subject::App => return None,
        Subject::Receiver => "receive_id",
        Subject::Chat | Subject::Announcement => "chat_id",
        Subject::Document => "document_id",
        Subject::Message => "message_id",
    };
    let field = fields
        .iter()
        .find(|field| field.name == name && field.kind == Type::String);
    field.map(|field| field.name.as_str())
}

/// All that a text tells: after each subject, up to the next one or the end of the sentence, the first number with a time.
fn told(text: &str, labels: &Labels) -> Vec<Told> {
    let mut found = Vec::new();
    for sentence in text.split(['。', '\n']) {
        let mut starts: Vec<(usize, usize, Subject)> = Vec::new();
        for (words, subject) in labels.limit_subjects {
            let places = sentence.match_indices(words);
            starts.extend(places.map(|(at, words)| (at, at + words.len(), *subject)));
        }
        starts.sort_by_key(|(at, ..)| *at);
        for (index, (_, from, subject)) in starts.iter().enumerate() {
            let until = starts.get(index + 1).map_or(sentence.len(), |(at, ..)| *at);
            let rest = sentence.get(*from..until).unwrap_or_default();
            if let Some((requests, per)) = rate(rest, labels) {
                found.push(Told {
                    subject: *subject,
                    requests,
                    per,
                });
            }
        }
    }
    found
}

/// The first number with a time: `5 QPS`, `3 次/秒`, `每秒 3 次`.
fn rate(text: &str, labels: &Labels) -> Option<(u32, Per)> {
    let behind = labels.rates_behind.iter().filter_map(|(unit, per)| {
        let at = text.find(unit)?;
        let number = text.get(..at)?.trim_end();
        let digits = number.len() - number.bytes().rev().take_while(u8::is_ascii_digit).count();
        Some((at, number.get(digits..)?.parse().ok()?, *per))
    });
    let before = labels.rates_before.iter().filter_map(|(unit, per)| {
        let at = text.find(unit)?;
        let number = text.get(at + unit.len()..)?.trim_start();
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        Some((at, number.get(..digits)?.parse().ok()?, *per))
    });
    let first = behind.chain(before).min_by_key(|(at, ..)| *at);
    first
        .map(|(_, requests, per)| (requests, per))
        .filter(|(requests, _)| *requests > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;

    type Found = (Subject, u32, Per);

    /// Sentences in the words that the pages use, with what they say, by hand.
    #[test]
    fn a_sentence_tells_whose_calls_are_counted() {
        let cases: [(&str, &[Found]); 7] = [
            (
                "向同一用户发送的限频为 ==5 QPS==、向同一群组发送的限频为 ==4 QPS==。",
                &[(Subject::Receiver, 5, Per::Second), (Subject::Receiver, 4, Per::Second)],
            ),
            (
                "- 对同一条消息的操作不能超过 5 QPS。",
                &[(Subject::Message, 5, Per::Second)],
            ),
            ("- 单条消息更新频控为 5 QPS", &[(Subject::Message, 5, Per::Second)]),
            (
                "**应用频率限制**：单个应用调用频率上限为每秒 3 次，否则返回 <font>400</font> 及 99991400。**文档频率限制**：单篇文档并发编辑上限为每秒 2 次",
                &[(Subject::App, 3, Per::Second), (Subject::Document, 2, Per::Second)],
            ),
            ("单个应用限制为 60 次/分钟", &[(Subject::App, 60, Per::Minute)]),
            ("单个应用最多创建 100 个", &[]),
            ("上限是 40 QPS", &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = told(text, LANGUAGES[0])
                .into_iter()
                .map(|told| (told.subject, told.requests, told.per))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
