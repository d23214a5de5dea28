//! The index of a project-version: the list of its operations, events and contents that its module in `feishu-api` begins with.
//!
//! ```text
//! feishu_macros::project_version! {
//!     "im/v1";
//!
//!     /// 移除 Pin 消息: DELETE /open-apis/im/v1/pins/:message_id
//!     pin().delete(DeletePin);
//!
//!     /// 接收消息: im.message.receive_v1
//!     MessageReceiveEvent;
//!
//!     /// 文本: text, sent and received
//!     content::Text;
//! }
//! ```
//!
//! **In**: a plan, for the generator, which writes the list; tokens, for the macro, which reads it. **Out**: the text, or where each
//! name stands. What is emitted for an operation has the span of its name here, so that an editor's definition and rustdoc's source
//! link lead to its line. **What can fail**: a list that is none, and one that says something else than the specs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use feishu_spec::library::ProjectVersion;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, LitStr, Token, parenthesized};

use crate::docs;
use crate::names::{self, spelled};
use crate::plan::{Operation, Payload, Plan};

/// What writes the list as the specs have it.
const MENDED_BY: &str = "run `cargo run -p generator`, which writes this list";

/// A list as it stands in a module.
pub(crate) struct Index {
    slug: LitStr,
    entries: Vec<(String, Ident)>,
}

/// Where the names of a list stand.
#[derive(Default)]
pub(crate) struct Places(BTreeMap<String, Span>);

impl Places {
    /// The items that are emitted for the request or event of this name, as if they stood in the list.
    pub(crate) fn put(&self, name: &str, items: TokenStream) -> TokenStream {
        match self.0.get(name) {
            Some(span) => at(*span, items, true),
            None => items,
        }
    }
}

/// The tokens with another span: items and, if they are `whole`, what is defined in their braces. What is deeper defines nothing, and to
/// go through it would cost every build.
fn at(span: Span, tokens: TokenStream, whole: bool) -> TokenStream {
    let tokens = tokens.into_iter();
    let moved = tokens.map(|mut tree| {
        match &tree {
            TokenTree::Group(group) if whole && group.delimiter() == Delimiter::Brace => {
                tree = Group::new(group.delimiter(), at(span, group.stream(), false)).into();
            }
            _ => {}
        }
        tree.set_span(span);
        tree
    });
    moved.collect()
}

/// The macro call with the list of what is planned, as its file holds it.
pub(crate) fn write(plan: &Plan<'_>, version: &ProjectVersion) -> String {
    let mut text = format!("feishu_macros::project_version! {{\n    \"{}\";\n", version.slug());
    let mut resource = None;
    for operation in plan.by_resource() {
        if resource.replace(&operation.resource) != Some(&operation.resource) {
            text.push('\n');
        }
        let _ = writeln!(
            text,
            "    /// {}\n    {};",
            docs::indexed(operation),
            of_operation(operation)
        );
    }
    if !plan.events.is_empty() {
        text.push('\n');
    }
    for payload in &plan.events {
        let _ = writeln!(
            text,
            "    /// {}\n    {};",
            docs::indexed_event(payload),
            of_event(payload)
        );
    }
    if !plan.contents.types.is_empty() {
        text.push('\n');
    }
    for (held, object) in plan.contents.held() {
        let _ = writeln!(
            text,
            "    /// {}\n    {};",
            docs::indexed_content(object, held),
            names::in_content(&object.name)
        );
    }
    text.push_str("}\n");
    text
}

fn of_operation(operation: &Operation<'_>) -> String {
    let [resource, method, request] =
        [&operation.resource, &operation.method, &operation.request].map(|name| spelled(name));
    format!("{resource}().{method}({request})")
}

fn of_event(payload: &Payload<'_>) -> String {
    spelled(&payload.name)
}

/// The project-version that a text in the source names.
pub(crate) fn version(slug: &LitStr) -> syn::Result<ProjectVersion> {
    let name = slug.value();
    let parts = name.split_once('/');
    let parts = parts.filter(|(project, version)| ProjectVersion::is_one(project, version));
    let Some((project, version)) = parts else {
        let message = format!("`{name}` is no project-version: expected project and version, as in `\"im/v1\"`");
        return Err(syn::Error::new(slug.span(), message));
    };
    Ok(ProjectVersion {
        project: project.to_owned(),
        version: version.to_owned(),
    })
}

impl Index {
    /// The project-version that it is of.
    pub(crate) fn version(&self) -> syn::Result<ProjectVersion> {
        version(&self.slug)
    }

    /// An error at the head of the list.
    pub(crate) fn error(&self, message: impl std::fmt::Display) -> syn::Error {
        syn::Error::new(self.slug.span(), message)
    }

    /// Where the names stand, and what the list says otherwise than the specs.
    pub(crate) fn hold_against(self, plan: &Plan<'_>) -> (Places, Vec<syn::Error>) {
        let slug = self.slug.value();
        let mut places = Places::default();
        let mut errors = Vec::new();
        let mut listed: BTreeMap<String, Ident> = BTreeMap::new();
        for (text, name) in self.entries {
            if let Some(twice) = listed.insert(text, name) {
                errors.push(syn::Error::new(twice.span(), format!("stands twice: {MENDED_BY}")));
            }
        }
        let operations = plan.operations.iter();
        let operations =
            operations.map(|operation| (of_operation(operation), operation.request.clone(), &operation.spec.id));
        let events = plan.events.iter();
        let events = events.map(|payload| (of_event(payload), payload.name.clone(), &payload.spec.id));
        let contents = plan.contents.held().filter_map(|(held, object)| {
            let name = names::in_content(&object.name);
            Some((name.clone(), name, &held.specs.first()?.id))
        });
        let mut missing = Vec::new();
        for (text, name, id) in operations.chain(events).chain(contents) {
            match listed.remove(&text) {
                Some(found) => {
                    places.0.insert(name, found.span());
                }
                None => missing.push(format!("`{text}` ({id})")),
            }
        }
        if !missing.is_empty() {
            let message = format!(
                "the specs of `{slug}` have what this list lacks: {}: {MENDED_BY}",
                missing.join(", ")
            );
            errors.push(syn::Error::new(self.slug.span(), message));
        }
        errors.extend(listed.into_iter().map(|(text, name)| {
            let message = format!("`{text}` is in no spec of `{slug}`: {MENDED_BY}");
            syn::Error::new(name.span(), message)
        }));
        (places, errors)
    }
}

impl Parse for Index {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let slug = input.parse()?;
        input.parse::<Token![;]>()?;
        let mut entries = Vec::new();
        while !input.is_empty() {
            entries.push(entry(input)?);
        }
        Ok(Index { slug, entries })
    }
}

/// `pin().delete(DeletePin);`, `MessageReceiveEvent;` or `content::Text;`, and the name in it.
fn entry(input: ParseStream<'_>) -> syn::Result<(String, Ident)> {
    Attribute::parse_outer(input)?;
    let first = input.call(Ident::parse_any)?;
    let entry = if input.peek(Token![;]) {
        (first.to_string(), first)
    } else if input.peek(Token![::]) {
        input.parse::<Token![::]>()?;
        let name = input.call(Ident::parse_any)?;
        (format!("{first}::{name}"), name)
    } else {
        let (nothing, request);
        parenthesized!(nothing in input);
        nothing.parse::<syn::parse::Nothing>()?;
        input.parse::<Token![.]>()?;
        let method = input.call(Ident::parse_any)?;
        parenthesized!(request in input);
        let request = request.call(Ident::parse_any)?;
        (format!("{first}().{method}({request})"), request)
    };
    input.parse::<Token![;]>()?;
    Ok(entry)
}
