//! Pages about what messages hold.
//!
//! The pages in `pages/` keep the markup and the facts of the two real pages and not their sentences: Chinese prose is cut to `文`, links to
//! `[文](/x)`. Of the page about what is sent it is the site's own form, of the other the flat one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod hard;
mod hostile;
mod kinds;
mod places;
mod refreshed;
#[path = "../support/reading.rs"]
mod support;

use feishu_spec::{AnySpec, Content, Field, Type};
use generator::interpret::Reading;

use self::support::reading;

const SENT: &str = include_str!("pages/sent.md");
const RECEIVED: &str = include_str!("pages/received.md");

/// The path of the page about what is sent.
const SENT_PATH: &str = "/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json";
/// The path of the page about what is received.
const RECEIVED_PATH: &str = "/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content";

/// A page with this path and text.
fn page(path: &str, text: &str) -> String {
    format!("---\ntitle: \"文\"\nfullPath: \"{path}\"\nupdateTime: \"1\"\n---\n# 文\n\n{text}\n")
}

/// The contents of a page, in its order.
fn contents(reading: &Reading) -> Vec<&Content> {
    let all = reading.spec.iter().chain(reading.further.iter().map(|(spec, _)| spec));
    all.map(|spec| match spec {
        AnySpec::Content(spec) => spec.as_ref(),
        other => panic!("{other:?}"),
    })
    .collect()
}

/// The content of a kind, read from a page about what is received with this section in it.
fn received(section: &str) -> Content {
    let reading = reading(page(RECEIVED_PATH, section).as_bytes());
    assert_eq!(reading.errors().count(), 0, "{:?}", reading.problems);
    let all = contents(&reading);
    assert_eq!(all.len(), 1);
    all[0].clone()
}

/// `text string!, style [string]`: the members with their types; those that are required have a `!`.
fn line(fields: &[Field]) -> String {
    let fields = fields.iter().map(|field| {
        let required = if field.required { "!" } else { "" };
        format!("{} {}{required}", field.name, kind(&field.kind))
    });
    fields.collect::<Vec<_>>().join(", ")
}

fn kind(kind: &Type) -> String {
    match kind {
        Type::Array(inner) => format!("[{}]", self::kind(inner)),
        Type::Map(inner) => format!("map<{}>", self::kind(inner)),
        other => other.to_string(),
    }
}

/// The content itself, its types and its unions, a line each.
fn outline(spec: &Content) -> Vec<String> {
    let own = std::iter::once(format!("{}: {}", spec.called(), line(&spec.fields)));
    let types = spec
        .types
        .iter()
        .map(|(name, object)| format!("{name}: {}", line(&object.fields)));
    let unions = spec.unions.iter().map(|(name, union)| {
        let arms = union.of.iter();
        let arms = arms.map(|arm| format!("{}={} {}", arm.value, arm.called(), arm.kind));
        format!("{name} by {}: {}", union.tag, arms.collect::<Vec<_>>().join(", "))
    });
    own.chain(types).chain(unions).collect()
}
