//! How long a message may be.

use feishu_client::Error;
use feishu_client::error::InvalidRequest;
use feishu_client::rt::Value;

use crate::im_v1::content::{IntoContent, SentContent};

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
    let content = content.into_content();
    let longest = match content.kind() {
        "text" => 150 << 10,
        "post" | "interactive" => 30 << 10,
        _ => return Ok(content),
    };
    let length = Value::from(content.json()).to_string().len();
    if length <= longest {
        return Ok(content);
    }
    let problem = format!(
        "of the kind `{}` has {length} bytes as the request has it, and the platform takes {longest} at most; shorten it, or send it in parts",
        content.kind()
    );
    Err(InvalidRequest::new("content", problem).into())
}
