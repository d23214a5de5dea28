//! Where each member of a request is sent.

use feishu_expansion::plan::{Member, Operation};
use feishu_spec::BodyKind;

/// A place of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    /// The body, as JSON.
    Body,
    /// The body, as a form.
    Form,
}

impl Place {
    /// The word for it; outside of the body that of OpenAPI.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Body => "body",
            Place::Form => "form",
        }
    }

    pub(crate) fn is_in_body(self) -> bool {
        matches!(self, Place::Body | Place::Form)
    }
}

/// The members of a request, each with its place.
pub(crate) fn placed<'o>(operation: &'o Operation<'_>) -> impl Iterator<Item = (Place, &'o Member)> {
    let parameters = &operation.spec.parameters;
    let outside = [
        (Place::Path, parameters.path.len()),
        (Place::Query, parameters.query.len()),
        (Place::Header, parameters.header.len()),
    ];
    let outside = outside
        .into_iter()
        .flat_map(|(place, count)| std::iter::repeat_n(place, count));
    let body = match operation.spec.body.kind {
        BodyKind::Multipart => Place::Form,
        _ => Place::Body,
    };
    outside.chain(std::iter::repeat(body)).zip(&operation.members)
}
