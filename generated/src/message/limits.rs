//! How long a message may be.

use feishu_client::Error;
use feishu_client::error::InvalidRequest;
use feishu_client::rt::Value;

use crate::im_v1::content::SentContent;

/// The content, unless it is longer than the platform takes.
pub(super) fn checked(content: SentContent) -> Result<SentContent, Error> {
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
