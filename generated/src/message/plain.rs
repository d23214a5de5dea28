//! The plain text of a content.

use feishu_client::rt::{Serialize, Value, into_entries};

use super::mentions::Mentions;
use crate::im_v1::content::{CardElement, PostBody, PostElement, ReceivedContent, ReceivedSystem};

impl ReceivedContent {
    /// What a person would read, without styles: names in place of placeholders, `[image]` in place of an image. For logs, searches and
    /// models of language.
    ///
    /// Of a kind that no page lists, it is the text that its JSON has, else the kind in brackets.
    #[must_use]
    pub fn to_plain_text(&self, mentions: &Mentions) -> String {
        match self {
            ReceivedContent::Text(text) => mentions.resolve(of(&text.text)),
            ReceivedContent::Post(body) => post(body, mentions),
            ReceivedContent::File(file) => named("file", &file.file_name),
            ReceivedContent::Folder(folder) => named("folder", &folder.file_name),
            ReceivedContent::Media(video) => named("video", &video.file_name),
            ReceivedContent::Interactive(card) => {
                let lines = card.elements.iter().map(|line| {
                    let parts: Vec<_> = line.iter().map(|part| card_element(part, mentions)).collect();
                    parts.concat()
                });
                joined(card.title.iter().cloned().chain(lines))
            }
            ReceivedContent::Hongbao(money) => of(&money.text).to_owned(),
            ReceivedContent::ShareCalendarEvent(event) => of(&event.summary).to_owned(),
            ReceivedContent::Calendar(event) => of(&event.summary).to_owned(),
            ReceivedContent::GeneralCalendar(event) => of(&event.summary).to_owned(),
            ReceivedContent::ShareChat(chat) => named("chat", &chat.chat_id),
            ReceivedContent::ShareUser(user) => named("contact", &user.user_id),
            ReceivedContent::System(told) => system(told),
            ReceivedContent::Location(place) => named("location", &place.name),
            ReceivedContent::VideoChat(chat) => named("video chat", &chat.topic),
            ReceivedContent::Todo(todo) => todo
                .summary
                .as_ref()
                .map(|summary| post(summary, mentions))
                .unwrap_or_default(),
            ReceivedContent::Vote(vote) => joined(vote.topic.iter().chain(&vote.options).cloned()),
            ReceivedContent::MergeForward(merged) => of(&merged.content).to_owned(),
            ReceivedContent::Unknown(other) => {
                let json = other.text().parse::<Value>().unwrap_or_default();
                match json.get("text").and_then(Value::as_str) {
                    Some(text) => mentions.resolve(text),
                    None => format!("[{}]", other.kind()),
                }
            }
            // Images, audio, stickers: there is nothing to read.
            other => format!("[{}]", other.kind()),
        }
    }
}

/// A member that may be absent.
fn of(member: &Option<String>) -> &str {
    member.as_deref().unwrap_or_default()
}

fn named(kind: &str, name: &Option<String>) -> String {
    match of(name) {
        "" => format!("[{kind}]"),
        name => format!("[{kind}: {name}]"),
    }
}

/// Lines that say something.
fn joined(lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn post(body: &PostBody, mentions: &Mentions) -> String {
    let lines = body.content.iter().map(|line| {
        let parts: Vec<_> = line.iter().map(|part| post_element(part, mentions)).collect();
        parts.concat()
    });
    joined(body.title.iter().cloned().chain(lines)).trim().to_owned()
}

fn post_element(element: &PostElement, mentions: &Mentions) -> String {
    match element {
        PostElement::Text(text) => of(&text.text).to_owned(),
        PostElement::Link(link) => linked(of(&link.text), of(&link.href)),
        PostElement::Mention(mention) => mentions.name_of(mention),
        PostElement::Image(_) => "[image]".to_owned(),
        PostElement::Media(_) => "[video]".to_owned(),
        PostElement::Emotion(emotion) => format!("[{}]", of(&emotion.emoji_type)),
        PostElement::Divider(_) => "---".to_owned(),
        other => text_of(other),
    }
}

fn card_element(element: &CardElement, mentions: &Mentions) -> String {
    match element {
        CardElement::Text(text) => of(&text.text).to_owned(),
        CardElement::Button(button) => format!("[{}]", of(&button.text)),
        CardElement::Link(link) => linked(of(&link.text), of(&link.href)),
        CardElement::Mention(mention) => match (of(&mention.user_name), of(&mention.user_id)) {
            ("", key) => mentions.resolve(key),
            (name, _) => format!("@{name}"),
        },
        CardElement::Image(_) => "[image]".to_owned(),
        CardElement::Divider(_) => "---".to_owned(),
        CardElement::Note(note) => {
            let parts: Vec<_> = note.elements.iter().map(|part| card_element(part, mentions)).collect();
            parts.concat()
        }
        CardElement::Select(choice) => format!("[{}]", choice.options.join(", ")),
        CardElement::Overflow(choice) => format!("[{}]", choice.options.join(", ")),
        CardElement::DatePicker(date) => named("date", &date.initial_date),
        other => text_of(other),
    }
}

/// As a text has a link.
fn linked(text: &str, href: &str) -> String {
    if text == href {
        href.to_owned()
    } else {
        format!("[{text}]({href})")
    }
}

/// The text that any other element has.
fn text_of(element: &impl Serialize) -> String {
    let members = into_entries(element, "element").unwrap_or_default();
    members
        .get("text")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// A template, with its variables filled in.
fn system(told: &ReceivedSystem) -> String {
    let divider = told.divider_text.as_ref().map(|divider| of(&divider.text));
    of(&told.template)
        .replace("{from_user}", &told.from_user.join(", "))
        .replace("{to_chatters}", &told.to_chatters.join(", "))
        .replace("{divider_text}", divider.unwrap_or_default())
}
