//! What stands on the page of a request or event, and at the client's method.

use std::fmt::Write as _;

use feishu_spec::english::Noun;
use feishu_spec::words::words;
use feishu_spec::{Endpoint, EventKind, Per, RateLimit, Token};
use proc_macro2::TokenStream;
use quote::quote;

use super::text::{aliases, code, codes, doc, plain};
use crate::names::capitalized;
use crate::plan::{Payload, Response, Said};

/// How an operation is called, and the types that its call gives.
pub(crate) struct Called<'a> {
    /// The call, as in `client.im_v1().pin().delete(request)`.
    pub(crate) call: String,
    /// The feature that it needs, where it is one of our own.
    pub(crate) feature: Option<&'a str>,
    /// The type of the reply, where it has a name of its own.
    pub(crate) reply: Option<&'a str>,
    /// The enum of the error codes.
    pub(crate) error: Option<&'a str>,
    /// The member whose value makes the request repeatable.
    pub(crate) key: Option<&'a str>,
}

/// The request type: what it is, how it is called, what bounds it, where it is documented.
pub(crate) fn request(spec: &Endpoint, said: &Said, name: &str, called: &Called<'_>) -> TokenStream {
    let call = format!("{} {}", spec.method, spec.path);
    let mut subject = code(&call);
    // An endpoint without a page has no other name.
    if spec.id != call {
        let _ = write!(subject, " · operation {}", code(&spec.id));
    }
    subject.push_str(&feature(called.feature));
    let _ = write!(subject, "\n\nCalled as `{}`", called.call);
    if let Some(reply) = called.reply {
        let _ = write!(subject, ", answered with [`{reply}`]");
    }
    subject.push('.');
    if let Some(error) = called.error {
        let _ = write!(subject, " The codes of its page are in [`{error}`].");
    }
    let mut facts = access(spec);
    facts.extend(listed("Scopes for some fields of the reply", &spec.field_scopes));
    facts.extend(
        spec.rate_limit
            .as_ref()
            .map(|limit| format!("Rate limit: {}", rate_limit(limit))),
    );
    facts.extend(called.key.map(|key| {
        format!("Repeatable with [`{key}`](field@{name}::{key}): of the requests with one value, the platform carries out one")
    }));
    page(&Entry {
        said,
        title: &spec.title,
        prose: spec.doc.as_deref(),
        subject,
        deprecated: spec.deprecated,
        facts,
        link: spec.page.link(),
        name,
        aliases: [&spec.path, &spec.id, &spec.title],
    })
}

/// The method that makes the call, in a module below that of the request: what is called, and who may do so.
pub(crate) fn method(spec: &Endpoint, said: &Said, request: &str) -> TokenStream {
    let call = code(&format!("{} {}", spec.method, spec.path));
    let mut text = String::new();
    if let Some(line) = &said.line {
        let _ = write!(text, "{}\n\n", plain(line));
    }
    let _ = write!(
        text,
        "{}: [`{request}`](super::{request}).\n\n{call}\n\n",
        plain(&spec.title)
    );
    for fact in access(spec) {
        let _ = writeln!(text, "- {fact}");
    }
    let (text, aliases) = (doc(&text), aliases(said.search.iter().map(String::as_str)));
    quote!(#text #aliases)
}

/// The payload of an event: what it is, its name on the wire, what it takes to receive it, where it is documented.
pub(crate) fn event(payload: &Payload<'_>, feature: &str) -> TokenStream {
    let Payload { spec, name, said, .. } = payload;
    let mut facts = Vec::new();
    facts.extend(listed("Scopes, any one of", &spec.scopes));
    facts.extend(listed("Scopes for some fields", &spec.field_scopes));
    facts.extend(listed("Sent again, known by", &spec.known_by));
    let what = match spec.kind {
        EventKind::Event => "event",
        EventKind::Callback => "callback",
    };
    let mut subject = format!(
        "The payload of the {what} {}{}\n\nRead by `event.payload::<{name}>()`",
        code(&spec.event_type),
        self::feature(Some(feature)),
    );
    if let Some(reply) = payload.reply.as_ref().and_then(Response::name) {
        let _ = write!(subject, ", answered with [`{reply}`]");
    }
    subject.push('.');
    page(&Entry {
        said,
        title: &spec.title,
        prose: spec.doc.as_deref(),
        subject,
        deprecated: spec.deprecated,
        facts,
        link: spec.page.link(),
        name,
        aliases: [&spec.event_type, &spec.id, &spec.title],
    })
}

fn feature(feature: Option<&str>) -> String {
    feature
        .map(|feature| format!(" · feature `{feature}`"))
        .unwrap_or_default()
}

/// What the documentation of a page's type is made of.
struct Entry<'a> {
    said: &'a Said,
    title: &'a str,
    prose: Option<&'a str>,
    subject: String,
    deprecated: bool,
    facts: Vec<String>,
    link: String,
    name: &'a str,
    aliases: [&'a str; 3],
}

fn page(entry: &Entry<'_>) -> TokenStream {
    let mut text = String::new();
    if let Some(line) = &entry.said.line {
        let _ = write!(text, "{}\n\n", plain(line));
    }
    if !entry.title.is_empty() {
        let _ = write!(text, "{}.\n\n", plain(entry.title));
    }
    if let Some(prose) = entry.prose {
        let _ = write!(text, "{}\n\n", plain(prose));
    }
    let _ = write!(text, "{}\n\n", entry.subject);
    if entry.deprecated {
        text.push_str("**Deprecated**: the platform documents this as a historic version.\n\n");
    }
    for fact in &entry.facts {
        let _ = writeln!(text, "- {fact}");
    }
    if !entry.link.is_empty() {
        let _ = write!(text, "\n[Documentation]({})", entry.link);
    }
    let name = in_words(entry.name).filter(|name| !entry.said.search.contains(name));
    let search = entry.said.search.iter().chain(&name).map(String::as_str);
    let (text, aliases) = (doc(&text), aliases(entry.aliases.into_iter().chain(search)));
    quote!(#text #aliases)
}

/// A name as people type it, since rustdoc finds `CreateCalendarEvent` by no words with spaces between them. Names of two words are too
/// many for one search, and what people mean by those is told by phrases.
fn in_words(name: &str) -> Option<String> {
    let words = words(name);
    (words.len() > 2).then(|| words.join(" "))
}

/// Who may make a call: tokens and scopes.
fn access(spec: &Endpoint) -> Vec<String> {
    let tokens = spec.tokens.iter().map(|token| match token {
        Token::Tenant => "tenant_access_token",
        Token::User => "user_access_token",
        Token::App => "app_access_token",
    });
    let tokens = match spec.tokens.is_empty() {
        true => "none".to_owned(),
        false => codes(tokens),
    };
    let mut facts = vec![format!("Token: {tokens}")];
    facts.extend(listed("Scopes, any one of", &spec.scopes));
    facts
}

fn listed(label: &str, names: &[String]) -> Option<String> {
    (!names.is_empty()).then(|| format!("{label}: {}", codes(names.iter().map(String::as_str))))
}

fn rate_limit(limit: &RateLimit) -> String {
    let RateLimit::Windows(windows) = limit else {
        return "set by the platform case by case".to_owned();
    };
    let windows = windows.iter().map(|window| {
        let per = match window.per {
            Per::Second => "second",
            Per::Minute => "minute",
        };
        let of = match (&window.by, window.shared) {
            (None, _) => String::new(),
            (Some(by), false) => format!(" for each {}", code(by)),
            (Some(by), true) => format!(" for each {}, counted over all operations of this kind", code(by)),
        };
        format!("{} per {per}{of}", window.requests)
    });
    windows.collect::<Vec<_>>().join(" and ")
}

/// A resource: what its operations are about.
pub(crate) fn resource(name: &str, noun: Option<&Noun>) -> String {
    let name = code(name);
    match noun {
        None => format!("The resource {name}."),
        Some(Noun { many, means: None, .. }) => format!("{}: the resource {name}.", capitalized(&plain(many))),
        Some(Noun {
            many,
            means: Some(means),
            ..
        }) => format!("{} ({}): the resource {name}.", capitalized(&plain(many)), plain(means)),
    }
}
