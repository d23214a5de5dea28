//! Members of a reply that a program cannot do without.

use std::ptr;

use crate::error::MissingMember;
use crate::object::Object;

/// Takes members that must be there, of replies, payloads of events and all that they hold.
///
/// The platform promises no member of a reply. One that is missing is an error that names it, and turns into [`Error`](crate::Error).
///
/// ```
/// use feishu_client::Require as _;
/// # use feishu_client::{error::MissingMember, rt};
/// # #[derive(Default)]
/// # struct Message { message_id: Option<String> }
/// # impl rt::Object for Message {
/// #     fn slot(&mut self, _: usize) -> &mut dyn rt::Node { &mut self.message_id }
/// #     fn members(&self, sink: &mut rt::Sink<'_>) {
/// #         sink.put(&rt::Meta { name: "Message", fields: &["message_id"], required: 0 }, &[&self.message_id]);
/// #     }
/// # }
///
/// fn link(message: &Message) -> Result<String, MissingMember> {
///     let id = message.require(|message| &message.message_id)?;
///     Ok(format!("https://example.com/{id}"))
/// }
///
/// let error = link(&Message::default()).unwrap_err();
/// assert_eq!(error.to_string(), "`Message` has no `message_id`");
/// ```
pub trait Require: Object {
    /// The value of a member.
    ///
    /// # Errors
    ///
    /// It is not there.
    fn require<T>(&self, member: impl FnOnce(&Self) -> &Option<T>) -> Result<&T, MissingMember>
    where
        Self: Sized,
    {
        let member = member(self);
        member
            .as_ref()
            .ok_or_else(|| missing(self.inner(), ptr::from_ref(member).cast()))
    }
}

impl<O: Object> Require for O {}

/// Names the member that is in this place.
fn missing(object: &dyn Object, place: *const ()) -> MissingMember {
    let member = object.name_of(place).unwrap_or("member that was asked for");
    MissingMember::new(object.meta().name, member)
}
