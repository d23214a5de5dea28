//! What a page would say against a request, for a program that asks.
//!
//! **In**: a request. **Out**: each rule of its page that it breaks, with the member, the bound, and what is there. Nothing can fail, and
//! nothing is refused: the platform moves its limits without notice, and pages are wrong in places.
//!
//! The rules of an operation are a text in a constant of its own (`rules` reads it), which nothing but [`Validate`] names. So a program
//! that does not ask has neither the rules nor the code. They are those of the operation's page, and not of the types that it shares with
//! others: one page may allow what another does not.

mod facts;
mod rules;
#[cfg(test)]
mod tests;
mod violation;

pub use violation::{Rule, Violation};

use crate::endpoint::Endpoint;
use rules::Walk;

/// Holds a request against its page, before it is sent or in a test.
///
/// Looked at, at every depth: members that must be there; the least and the greatest value; the least and the greatest length; lists of
/// values. A length is told only if it is beyond the limit whether bytes, UTF-16 units or characters are counted, since pages do not say
/// what counts. Limits from a million up are not looked at, since pages write so where they mean none.
///
/// Not looked at: patterns, what is inside of any JSON, what a call adds by
/// [`Call::query`](crate::Call::query) and [`Call::member`](crate::Call::member), and whether a plain number or text that must be given was
/// given.
///
/// ```
/// use feishu_client::Validate as _;
/// use feishu_client::validate::Rule;
/// # use feishu_client::{error::NoCodes, operation::{BodyKind, Method, ReplyKind}, rt};
/// # #[derive(Default)]
/// # struct CreateTag { name: String }
/// # impl CreateTag { fn new(name: &str) -> Self { CreateTag { name: name.to_owned() } } }
/// # impl Clone for CreateTag { fn clone(&self) -> Self { rt::duplicate(self) } }
/// # impl rt::Object for CreateTag {
/// #     fn slot(&mut self, _: usize) -> &mut dyn rt::Node { &mut self.name }
/// #     fn members(&self, sink: &mut rt::Sink<'_>) {
/// #         sink.put(&rt::Meta { name: "CreateTag", fields: &["name"], required: 1 }, &[&self.name]);
/// #     }
/// # }
/// # impl rt::Endpoint for CreateTag {
/// #     type Response = rt::Empty<CreateTag>;
/// #     type Format = rt::Native;
/// #     type Error = NoCodes;
/// #     const RULES: &'static str = "0 required min_length=1 max_length=5";
/// #     const FACTS: rt::OperationFacts = rt::OperationFacts {
/// #         id: "im.v2.tag.create", title: "", method: Method::Post, host: None, path: "/open-apis/im/v2/tags",
/// #         tokens: &[], app_types: &[], scopes: &[], limits: &[], paging: None, idempotency: None, retries: &[],
/// #         docs: "https://open.feishu.cn/document/im-v2/tag/create", deprecated: false, path_fields: 0, query_fields: 0,
/// #         header_fields: 0, body: BodyKind::Json, reply: ReplyKind::Json, mark: "",
/// #     };
/// # }
///
/// // A name has five characters at most.
/// let violations = CreateTag::new("urgent").validate();
/// assert_eq!(violations[0].member, "name");
/// assert_eq!(violations[0].rule, Rule::MaxLength(5));
/// assert_eq!(
///     violations[0].to_string(),
///     "im.v2.tag.create: `name` has 6 characters, the page allows 5 at most: shorten it \
///      (https://open.feishu.cn/document/im-v2/tag/create)"
/// );
/// assert!(CreateTag::new("later").validate().is_empty());
/// ```
pub trait Validate: Endpoint {
    /// Each rule of the page that the request breaks, in the page's order of members. Empty: it breaks none.
    #[must_use]
    fn validate(&self) -> Vec<Violation> {
        let mut walk = Walk::new(Self::OPERATION, Self::RULES);
        walk.request(self.inner());
        walk.found
    }
}

impl<E: Endpoint> Validate for E {}
