//! Messages beyond what a page's tables tell: mentions, plain texts, files, posts that go on, and cards.
//!
//! What a message holds is typed in [`im_v1::content`](crate::im_v1::content). This is what a bot does with it:
//!
//! ```no_run
//! use feishu_api::im_v1::content::Text;
//! use feishu_api::im_v1::{MessageReceiveEvent, ReplyMessage};
//! use feishu_api::message::literal;
//! use feishu_api::{Client, Error, Require as _};
//!
//! async fn answer(
//!     client: &Client,
//!     event: &MessageReceiveEvent,
//!     me: &str,
//! ) -> Result<(), Error> {
//!     let message = event.require(|event| &event.message)?;
//!     let mentions = message.mentioned();
//!     if !mentions.contains(me) {
//!         return Ok(());
//!     }
//!     // Without the bot's own name, and with the names of others.
//!     let asked = message.content()?.to_plain_text(&mentions.without(me));
//!     let sender = event.require(|event| &event.sender)?.at()?;
//!     let answer = Text::new(format!("{sender} you asked: {}", literal(&asked)));
//!     let message_id = message.require(|message| &message.message_id)?;
//!     client.im_v1().message().reply(ReplyMessage::new(message_id, answer)).await?;
//!     Ok(())
//! }
//! ```
//!
//! A mention is written in three ways, for texts, cards and posts: [`At`] knows them. In what comes it is a placeholder, `@_user_1`:
//! [`Mentions`] knows whom it means.
//!
//! Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content>.

mod at;
mod card;
mod files;
mod limits;
mod literal;
mod mentions;
mod plain;
mod post;

use feishu_client::Error;

use crate::im_v1::ResourceType;
use crate::im_v1::content::{CardReferenceData, IntoContent, SentContent};

/// Somebody to be mentioned. `Display` writes it for texts.
///
/// A name cannot end the mention or begin another: what would, is replaced by letters that look alike.
///
/// ```
/// use feishu_api::message::At;
///
/// let tom = At::person("ou_155184d1e73cbfb8973e5a9e698e74f2").name("Tom");
/// assert_eq!(
///     format!("{tom} hello"),
///     r#"<at user_id="ou_155184d1e73cbfb8973e5a9e698e74f2">Tom</at> hello"#
/// );
/// assert_eq!(tom.in_card(), "<at id=ou_155184d1e73cbfb8973e5a9e698e74f2>Tom</at>");
/// assert_eq!(At::everyone().to_string(), r#"<at user_id="all"></at>"#);
/// ```
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json>.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct At {
    id: String,
    name: String,
}

/// A text that means nothing but itself in a message of text: what would be a mention of everyone, or bold, is shown as it was written. For
/// what others wrote. What looks like a link stays one.
///
/// ```
/// use feishu_api::message::literal;
///
/// let written = literal(r#"<at user_id="all"></at> 1 < 2"#);
/// assert_eq!(written, r#"＜at user_id="all">＜/at> 1 < 2"#);
/// ```
#[must_use]
pub fn literal(text: &str) -> String {
    literal::literal(text)
}

/// Whom a received message mentions.
///
/// ```
/// use feishu_api::im_v1::EventMessage;
///
/// let message: EventMessage = serde_json::from_str(r#"{
///     "message_type": "text",
///     "content": "{\"text\":\"@_user_1 ask @_user_2\"}",
///     "mentions": [
///         {"key": "@_user_1", "id": {"open_id": "ou_bot"}, "name": "Bot"},
///         {"key": "@_user_2", "id": {"open_id": "ou_tom"}, "name": "Tom"}
///     ]
/// }"#)?;
/// let mentions = message.mentioned();
/// assert!(mentions.contains("ou_bot"));
/// assert_eq!(mentions.without("ou_bot").resolve("@_user_1 ask @_user_2"), "ask @Tom");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content>.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions(Vec<Mentioned>);

/// Somebody whom a received message mentions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mentioned {
    /// What stands in the text: `@_user_1`.
    pub key: String,
    /// The name.
    pub name: Option<String>,
    /// The ids of the person or bot, that of the app's own first.
    pub ids: Vec<String>,
    /// Texts are to be without the mention.
    dropped: bool,
}

/// A file of a received message. `im_v1::GetMessageResource` downloads it, up to 100 MB.
///
/// ```no_run
/// use feishu_api::im_v1::EventMessage;
/// use feishu_api::{Client, Error, Require as _};
///
/// async fn save_all(client: &Client, message: &EventMessage) -> Result<(), Error> {
///     let id = message.require(|message| &message.message_id)?;
///     for (number, file) in message.content()?.files().iter().enumerate() {
///         let download = client.im_v1().message_resource().get(file.request(id)).await?;
///         // Not `file.name`, which may be a path elsewhere: this one is made harmless.
///         // Two files may have one name.
///         let name = download.file_name().unwrap_or_else(|| "file".to_owned());
///         download.limit(100 << 20).save(format!("{number}-{name}")).await?;
///     }
///     Ok(())
/// }
/// ```
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get>.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageFile {
    /// The key of the file or image.
    pub key: String,
    /// Whether it is an image.
    pub kind: ResourceType,
    /// What its sender called it. Images and audio have no name. Others wrote it, so it may be a path: what is downloaded is saved under
    /// [`Download::file_name`](crate::Download::file_name).
    pub name: Option<String>,
}

/// A card to be sent: of a template, of an id, or of JSON.
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json>.
#[derive(Clone, Debug, PartialEq)]
pub struct Card(SentContent);

/// A card that was made in the card builder, with values for its variables.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TemplateCard(CardReferenceData);

/// A content that is as short as the platform wants it: 30 KB of a card or a post, 150 KB of a text, in the form in which the request has it,
/// where each quote takes two bytes.
///
/// The platform counts the whole request, and what it makes of styles too, so that it may refuse what is a little shorter.
///
/// ```
/// use feishu_api::im_v1::content::Text;
/// use feishu_api::message::checked;
///
/// let content = checked(Text::new("hello"))?;
/// assert_eq!(content.json(), r#"{"text":"hello"}"#);
/// assert!(checked(Text::new("a".repeat(200_000))).is_err());
/// # Ok::<(), feishu_api::Error>(())
/// ```
///
/// Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create>.
///
/// # Errors
///
/// A longer one, with its length and what is allowed.
pub fn checked(content: impl IntoContent) -> Result<SentContent, Error> {
    limits::checked(content.into_content())
}
