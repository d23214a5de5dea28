//! `Debug` of objects: as a derive would print them, without what is absent, and without secrets.

use std::fmt;

use serde_json::Value;

use super::{Elements, Entries, Node, Object, View};

/// Members whose value never reaches a log: the platform's credentials, under every name that its requests and replies use. They are
/// known in other spellings too: `accessToken`, `access-token`.
const SECRET: &[&str] = &[
    "access_token",
    "action_callback_key",
    "action_callback_token",
    "app_access_token",
    "app_secret",
    "app_ticket",
    "client_assertion",
    "client_secret",
    "code_verifier",
    "device_code",
    "encrypt_key",
    "encryption_key",
    "ent_email_password",
    "password",
    "refresh_token",
    "session_key",
    "tenant_access_token",
    "trusteeship_url_token",
    "user_access_token",
    "verification_token",
];

fn is_secret(name: &str) -> bool {
    let letters = |name: &'static str| name.bytes().filter(|byte| *byte != b'_');
    let given = || {
        name.bytes()
            .filter(|byte| !matches!(byte, b'_' | b'-'))
            .map(|byte| byte.to_ascii_lowercase())
    };
    SECRET.iter().any(|secret| letters(secret).eq(given()))
}

/// What stands in place of a secret.
struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// `Debug` of an object: `Mention { key: Some("a"), .. }`. Absent members are left out, and `..` says so.
///
/// # Errors
///
/// Those of the formatter.
#[inline(never)]
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let meta = object.meta();
    let mut shown = 0;
    let mut out = f.debug_struct(meta.name);
    object.each(|_, name, node| {
        shown += 1;
        if is_secret(name) {
            out.field(name, &Redacted);
        } else {
            out.field(name, &Show(node));
        }
    });
    if shown < meta.fields.len() {
        out.finish_non_exhaustive()
    } else {
        out.finish()
    }
}

struct Show<'a>(&'a dyn Node);

impl fmt::Debug for Show<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Absent => f.write_str("None"),
            view if self.0.optional() => f.debug_tuple("Some").field(&ShowView(view)).finish(),
            view => ShowView(view).fmt(f),
        }
    }
}

/// As a derive would print what a node shows.
pub(super) struct ShowView<'a>(pub(super) View<'a>);

impl fmt::Debug for ShowView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Named(value, names) => f
                .debug_tuple(names.find(value).unwrap_or("Unknown"))
                .field(&value)
                .finish(),
            View::Float(value) => value.fmt(f),
            View::Str(value) => value.fmt(f),
            View::Object(object) => debug(object, f),
            View::List(list) => show_list(list, f),
            View::Map(map) => show_map(map, f),
            View::Value(value) => ShowValue(value).fmt(f),
            View::Arm(arm) => f
                .debug_tuple(arm.name())
                .field(&ShowView(View::Object(arm.object)))
                .finish(),
            View::File(file) => file.fmt(f),
            View::Refused(why) => write!(f, "[{why}]"),
        }
    }
}

fn show_list(list: &dyn Elements, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_list();
    for node in list.iter() {
        out.entry(&Show(node));
    }
    out.finish()
}

fn show_map(map: &dyn Entries, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_map();
    map.each(&mut |key, node| {
        if is_secret(key) {
            out.entry(&key, &Redacted);
        } else {
            out.entry(&key, &Show(node));
        }
    });
    out.finish()
}

/// As `Debug` of serde_json shows a value, without secrets.
struct ShowValue<'a>(&'a Value);

impl fmt::Debug for ShowValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(values) => {
                f.write_str("Array ")?;
                f.debug_list().entries(values.iter().map(ShowValue)).finish()
            }
            Value::Object(members) => {
                f.write_str("Object ")?;
                let mut out = f.debug_map();
                for (key, value) in members {
                    if is_secret(key) {
                        out.entry(key, &Redacted);
                    } else {
                        out.entry(key, &ShowValue(value));
                    }
                }
                out.finish()
            }
            scalar => scalar.fmt(f),
        }
    }
}
