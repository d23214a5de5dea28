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
mod mentions;
mod plain;
mod post;

pub use at::{At, literal};
pub use card::{Card, TemplateCard};
pub use files::MessageFile;
pub use limits::checked;
pub use mentions::{Mentioned, Mentions};
