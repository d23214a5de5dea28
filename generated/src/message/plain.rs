//! The plain text of a content.

use feishu_client::rt::{Serialize, Value, into_entries};

use super::Mentions;
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
                titled(&card.title, &card.elements, |part| card_element(part, mentions))
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
            ReceivedContent::Todo(todo) => {
                let summary = todo.summary.as_deref();
                summary.map(|summary| post(summary, mentions)).unwrap_or_default()
            }
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

/// A title, and below it lines of elements.
fn titled<E>(title: &Option<String>, lines: &[Vec<E>], read: impl Fn(&E) -> String) -> String {
    let lines = lines.iter().map(|line| line.iter().map(&read).collect());
    joined(title.iter().cloned().chain(lines))
}

/// Lines that say something.
fn joined(lines: impl Iterator<Item = String>) -> String {
    let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn post(body: &PostBody, mentions: &Mentions) -> String {
    let text = titled(&body.title, &body.content, |part| post_element(part, mentions));
    text.trim().to_owned()
}

fn post_element(element: &PostElement, mentions: &Mentions) -> String {
    match element {
        PostElement::Text(text) => of(&text.text).to_owned(),
        PostElement::Link(link) => linked(of(&link.text), of(&link.href)),
        PostElement::Mention(mention) => mentions.name_of(of(&mention.user_id), mention.user_name.as_deref()),
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
        CardElement::Mention(mention) => mentions.name_of(of(&mention.user_id), mention.user_name.as_deref()),
        CardElement::Image(_) => "[image]".to_owned(),
        CardElement::Divider(_) => "---".to_owned(),
        CardElement::Note(note) => note.elements.iter().map(|part| card_element(part, mentions)).collect(),
        CardElement::Select(choice) => chosen(&choice.options),
        CardElement::Overflow(choice) => chosen(&choice.options),
        CardElement::DatePicker(date) => named("date", &date.initial_date),
        other => text_of(other),
    }
}

/// What may be chosen.
fn chosen(options: &[String]) -> String {
    format!("[{}]", options.join(", "))
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
    let text = members.get("text").and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

/// A template, with its variables filled in.
fn system(told: &ReceivedSystem) -> String {
    let divider = told.divider_text.as_ref().map(|divider| of(&divider.text));
    of(&told.template)
        .replace("{from_user}", &told.from_user.join(", "))
        .replace("{to_chatters}", &told.to_chatters.join(", "))
        .replace("{divider_text}", divider.unwrap_or_default())
}
