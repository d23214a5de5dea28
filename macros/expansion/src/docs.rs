//! Documentation of what is emitted, made from a spec's facts.
//!
//! Text of a spec is hostile until escaped, by [`Foreign`]: it must neither format, nor link, nor become a doc test.

use std::fmt::Write as _;

use feishu_spec::{Endpoint, EnumValue, ErrorCode, Event, Field, Foreign, Per, RateLimit, RetryClass, Token, Type};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// Examples and values longer than this are cut.
const LONGEST: usize = 80;

/// Lines of an index that are longer are cut.
const INDEXED: usize = 130;

/// `#[doc = …]`, with the space that a hand-written comment has.
pub(crate) fn doc(text: &str) -> TokenStream {
    let text: String = text
        .lines()
        .map(|line| {
            if line.is_empty() {
                "\n".into()
            } else {
                format!(" {line}\n")
            }
        })
        .collect();
    let text = text.trim_end();
    quote!(#[doc = #text])
}

/// The line between two paragraphs.
pub(crate) fn gap() -> TokenStream {
    quote!(#[doc = ""])
}

/// Text of a spec as plain prose on one line.
pub(crate) fn plain(text: &str) -> String {
    Foreign::new(text).prose()
}

/// Text of a spec as inline code on one line.
pub(crate) fn code(text: &str) -> String {
    Foreign::cut(text, LONGEST).code()
}

fn codes<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// A value of a spec as inline code.
fn value(value: &Value) -> String {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// A value of a field as inline code, with the name that the field's list has for it.
fn listed(field: &Field, given: &Value) -> String {
    let text = match given {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let known = field.values.iter().find(|known| known.value == text);
    match known {
        Some(known) => named(value(given), known),
        None => value(given),
    }
}

fn named(code: String, known: &EnumValue) -> String {
    match &known.name {
        Some(name) => format!("{code} ({})", plain(name)),
        None => code,
    }
}

/// The request type: what it is, how it is called, what bounds it, where it is documented.
pub(crate) fn request(spec: &Endpoint) -> TokenStream {
    let tokens = spec.tokens.iter().map(|token| match token {
        Token::Tenant => "tenant_access_token",
        Token::User => "user_access_token",
        Token::App => "app_access_token",
    });
    let tokens = if spec.tokens.is_empty() {
        "none".to_owned()
    } else {
        codes(tokens)
    };
    let mut facts = vec![format!("Token: {tokens}")];
    facts.extend(scopes("Scopes, any one of", &spec.scopes));
    facts.extend(scopes("Scopes for some fields of the reply", &spec.field_scopes));
    facts.extend(
        spec.rate_limit
            .as_ref()
            .map(|limit| format!("Rate limit: {}", rate_limit(limit))),
    );
    facts.extend(
        spec.idempotency
            .as_ref()
            .map(|name| format!("Safe to repeat with the same {}", code(name))),
    );
    let call = format!("{} {}", spec.method, spec.path);
    let mut subject = code(&call);
    // An endpoint without a page has no other name.
    if spec.id != call {
        let _ = write!(subject, " · operation {}", code(&spec.id));
    }
    page(&Entry {
        title: &spec.title,
        subject,
        deprecated: spec.deprecated,
        facts,
        link: spec.page.link(),
        aliases: [&spec.path, &spec.id, &spec.title],
    })
}

/// The payload of an event: what it is, its name on the wire, what it takes to receive it, where it is documented.
pub(crate) fn event(spec: &Event) -> TokenStream {
    let mut facts = Vec::new();
    facts.extend(scopes("Scopes, any one of", &spec.scopes));
    facts.extend(scopes("Scopes for some fields", &spec.field_scopes));
    page(&Entry {
        title: &spec.title,
        subject: format!("The payload of the event {}.", code(&spec.event_type)),
        deprecated: spec.deprecated,
        facts,
        link: spec.page.link(),
        aliases: [&spec.event_type, &spec.id, &spec.title],
    })
}

/// An operation in the index of its project-version: its title, and what is called.
pub(crate) fn indexed(spec: &Endpoint) -> String {
    indexed_line(&spec.title, &format!("{} {}", spec.method, spec.path))
}

/// An event in the index of its project-version: its title, and its name on the wire.
pub(crate) fn indexed_event(spec: &Event) -> String {
    indexed_line(&spec.title, &spec.event_type)
}

/// One line, in which the title is cut rather than what follows it.
fn indexed_line(title: &str, fact: &str) -> String {
    let fact = Foreign::cut(fact, INDEXED).to_string();
    // Most titles are Chinese, whose letters are two columns wide.
    match INDEXED.saturating_sub(fact.chars().count()) / 2 {
        0..3 => fact,
        room => format!("{}: {fact}", Foreign::cut(title, room)),
    }
}

/// What the documentation of a page's type is made of.
struct Entry<'a> {
    title: &'a str,
    subject: String,
    deprecated: bool,
    facts: Vec<String>,
    link: String,
    aliases: [&'a str; 3],
}

fn page(entry: &Entry<'_>) -> TokenStream {
    let mut text = String::new();
    if !entry.title.is_empty() {
        let _ = write!(text, "{}.\n\n", plain(entry.title));
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
    let text = doc(&text);
    let aliases = entry.aliases.map(alias).into_iter().flatten();
    quote!(#text #(#[doc(alias = #aliases)])*)
}

fn scopes(label: &str, scopes: &[String]) -> Option<String> {
    (!scopes.is_empty()).then(|| format!("{label}: {}", codes(scopes.iter().map(String::as_str))))
}

fn rate_limit(limit: &RateLimit) -> String {
    let RateLimit::Windows(windows) = limit else {
        return "set by the platform case by case".to_owned();
    };
    let windows = windows.iter().map(|window| match window.per {
        Per::Second => format!("{} per second", window.requests),
        Per::Minute => format!("{} per minute", window.requests),
    });
    windows.collect::<Vec<_>>().join(" and ")
}

/// A search alias, without what rustdoc refuses in one; `None` if nothing is left.
fn alias(text: &str) -> Option<String> {
    let alias = Foreign::new(text).to_string().replace(['"', '\''], "");
    let words = alias.split_whitespace().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then_some(words)
}

/// A field: its name on the wire and what the page says of its values.
pub(crate) fn field(field: &Field, required: bool) -> String {
    let mut text = format!("{}: {}", code(&field.name), kind(&field.kind));
    if required {
        text.push_str(", required");
    }
    if field.nullable {
        text.push_str(", may be null");
    }
    if let Some(default) = &field.default {
        let _ = write!(text, ", default {}", listed(field, default));
    }
    text.push_str(&range(field.min.as_ref(), field.max.as_ref()));
    if field.min_length.is_some() || field.max_length.is_some() {
        let unit = if matches!(field.kind, Type::Array(_)) {
            "elements"
        } else {
            "characters"
        };
        let _ = write!(text, "{} {unit}", range(field.min_length, field.max_length));
    }
    text.push('.');
    if field.deprecated {
        text.push_str(" **Deprecated.**");
    }
    if !field.values.is_empty() {
        let named = field.values.iter().map(|known| named(code(&known.value), known));
        let _ = write!(text, " One of {}.", named.collect::<Vec<_>>().join(", "));
    }
    if let Some(pattern) = &field.pattern {
        let _ = write!(text, " Matches {}.", code(pattern));
    }
    if let Some(example) = &field.example {
        let _ = write!(text, " Example: {}.", listed(field, example));
    }
    if !field.scopes.is_empty() {
        let _ = write!(
            text,
            " Scopes, any one of: {}.",
            codes(field.scopes.iter().map(String::as_str))
        );
    }
    for (value, scopes) in &field.value_scopes {
        let scopes = codes(scopes.iter().map(String::as_str));
        let _ = write!(text, " With {}, scopes, any one of: {scopes}.", code(value));
    }
    if let Some(prose) = &field.doc {
        let _ = write!(text, "\n\n{}", plain(prose));
    }
    text
}

fn kind(kind: &Type) -> String {
    match kind {
        Type::String => "text".to_owned(),
        Type::File => "bytes".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::Object(_) => "object".to_owned(),
        Type::Array(inner) => format!("list of {}", self::kind(inner)),
        Type::Map(inner) => format!("map to {}", self::kind(inner)),
        scalar => scalar.to_string(),
    }
}

fn range(min: Option<impl ToString>, max: Option<impl ToString>) -> String {
    match (min.map(|min| min.to_string()), max.map(|max| max.to_string())) {
        (Some(min), Some(max)) => format!(", {min} to {max}"),
        (Some(min), None) => format!(", at least {min}"),
        (None, Some(max)) => format!(", at most {max}"),
        (None, None) => String::new(),
    }
}

/// The operations and events that alone have a member, where it is not all that have the object.
pub(crate) fn only_in(ids: &[String]) -> String {
    const SHOWN: usize = 4;
    if ids.is_empty() {
        return String::new();
    }
    let shown = codes(ids.iter().take(SHOWN).map(String::as_str));
    match ids.len().saturating_sub(SHOWN) {
        0 => format!(" Only in {shown}."),
        more => format!(" Only in {shown} and {more} more."),
    }
}

/// A variant of an error enum.
pub(crate) fn error(error: &ErrorCode) -> String {
    let mut text = code(&error.code.to_string());
    if let Some(status) = error.status {
        let _ = write!(text, ", HTTP {status}");
    }
    if let Some(parent) = error.parent {
        let _ = write!(text, "; comes inside {}", code(&parent.to_string()));
    }
    text.push_str(match error.retry {
        None => "",
        Some(RetryClass::Later) => "; the same call may succeed later",
        Some(RetryClass::Limited) => "; there were too many calls, and the same one may succeed in a moment",
        Some(RetryClass::Quota) => "; what a day or a month allows is used up",
    });
    text.push('.');
    if let Some(prose) = &error.doc {
        let _ = write!(text, "\n\n{}", plain(prose));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(plain("# [x](y) `z` <b>"), r"\# \[x\](y) \`z\` \<b\>");
        assert_eq!(
            plain("1. a\n```\nfn main() {}\n```"),
            r"&#8203;1. a \`\`\` fn main() \{\} \`\`\`"
        );
        assert_eq!(code("a `b` ``c``"), "`a 'b' ''c''`");
        assert_eq!(code("\n\n    let x;\r\n"), "`let x;`");
        assert_eq!(alias("\"a' \n b\""), Some("a b".to_owned()));
        assert_eq!(alias("\"\""), None);
    }

    #[test]
    fn a_field_tells_its_facts_in_one_line() {
        let mut size = Field::new("page_size", Type::Integer);
        (size.default, size.min, size.max) = (Some(20.into()), Some(1.into()), Some(100.into()));
        size.example = Some(10.into());
        assert_eq!(
            field(&size, false),
            "`page_size`: integer, default `20`, 1 to 100. Example: `10`."
        );
        let mut level = Field::new("level", Type::Integer);
        level.values = ["low", "high"]
            .into_iter()
            .zip(["1", "2"])
            .map(|(name, value)| EnumValue {
                name: Some(name.to_owned()),
                ..EnumValue::new(value)
            })
            .collect();
        (level.default, level.example) = (Some(1.into()), Some(2.into()));
        assert_eq!(
            super::field(&level, false),
            "`level`: integer, default `1` (low). One of `1` (low), `2` (high). Example: `2` (high)."
        );
    }
}
