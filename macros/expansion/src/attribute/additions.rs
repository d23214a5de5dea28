//! Fields that the user adds to a spec, for what its page does not have yet. They are marked with their place, as without a spec.
//!
//! **In**: a spec, and the fields of the struct. **Out**: the spec as of a page that has these fields. **What can fail**: a field of the
//! path, which no template would have room for, and one of a body that there is not.

use feishu_spec::{BodyKind, Endpoint, Method};

use super::item::{Item, OwnField, Place};
use super::mistakes::Mistakes;
use crate::names;

/// Puts marked fields that the spec does not know into it. A mark on one that it knows is left for those who look for that one.
pub(super) fn add(spec: &mut Endpoint, item: &mut Item, mistakes: &mut Mistakes) {
    for own in &mut item.fields {
        let Some(marker) = &own.marker else { continue };
        if is_known(spec, own) {
            continue;
        }
        own.is_added = true;
        if let Err(problem) = put(spec, own) {
            mistakes.at(&marker.word, problem);
        }
    }
}

/// Whether the spec has a field of this name, in Rust or on the wire.
fn is_known(spec: &Endpoint, own: &OwnField) -> bool {
    let (plain, wire) = (own.plain_name(), own.wire());
    spec.request_fields()
        .any(|field| field.name == wire || field.name == plain || names::snake(&field.name) == plain)
}

fn put(spec: &mut Endpoint, own: &OwnField) -> Result<(), String> {
    let place = match own.place() {
        Place::Path => {
            return Err(format!(
                "`{}` has no `:{}` in its path: expected `#[query]`, `#[header]` or `#[body]` on a field that its page does not have",
                spec.id,
                own.wire()
            ));
        }
        Place::Query => &mut spec.parameters.query,
        Place::Header => &mut spec.parameters.header,
        Place::Body => {
            spec.body.kind = body(spec, own)?;
            &mut spec.body.fields
        }
    };
    place.push(own.documented());
    Ok(())
}

/// The kind of body that has room for one field more.
fn body(spec: &Endpoint, own: &OwnField) -> Result<BodyKind, String> {
    let (id, name) = (&spec.id, &own.name);
    if spec.body.value.is_some() {
        return Err(format!(
            "the body of `{id}` is one value, to which no field can be added: expected a field for that value, with a type of yours"
        ));
    }
    match (spec.body.kind, own.is_file()) {
        (BodyKind::None, _) if spec.method == Method::Get => Err(format!(
            "`{name}` would go into the body, and `{id}` is a `GET`, which has none: mark it `#[query]`"
        )),
        (BodyKind::Json, true) => Err(format!(
            "`{name}` is bytes to upload, and the body of `{id}` is JSON: mark it `#[body]`, with a type that is JSON"
        )),
        (BodyKind::None | BodyKind::Json, false) => Ok(BodyKind::Json),
        (BodyKind::None, true) | (BodyKind::Multipart, _) => Ok(BodyKind::Multipart),
    }
}
