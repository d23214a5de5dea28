//! `Debug` of objects: as a derive would print them, without what is absent, and without secrets.

use std::fmt;

use super::{Dict, List, Node, Object, View};

/// Members whose value never reaches a log: the platform's credentials, under every name that its requests and replies use.
const SECRET: &[&str] = &[
    "access_token",
    "app_access_token",
    "app_secret",
    "app_ticket",
    "client_assertion",
    "client_secret",
    "code_verifier",
    "device_code",
    "password",
    "refresh_token",
    "tenant_access_token",
    "user_access_token",
];

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
        if SECRET.contains(&name) {
            out.field(name, &format_args!("[redacted]"));
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

struct ShowView<'a>(View<'a>);

impl fmt::Debug for ShowView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Str(value) => value.fmt(f),
            View::Object(object) => debug(object, f),
            View::List(list) => show_list(list, f),
            View::Dict(dict) => show_dict(dict, f),
            View::Value(value) => value.fmt(f),
            View::File(file) => file.fmt(f),
            View::Refused(why) => write!(f, "[{why}]"),
        }
    }
}

fn show_list(list: &dyn List, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_list();
    list.each(&mut |node| {
        out.entry(&Show(node));
    });
    out.finish()
}

fn show_dict(dict: &dyn Dict, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_map();
    dict.each(&mut |key, node| {
        out.entry(&key, &Show(node));
    });
    out.finish()
}
