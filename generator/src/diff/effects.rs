//! What a change does to the public items: the class, and words for it.
//!
//! **In**: two surfaces. **Out**: an [`Effect`] per item that is not as it was. A part of an item that came or went as
//! a whole is not told again. Nothing can fail.
//!
//! The rules are those of [semantic versioning in Rust](https://doc.rust-lang.org/cargo/reference/semver.html): what is
//! gone or has another signature breaks; what is new adds, unless its owner was closed; what only differs on the wire
//! acts in another way. So does what the platform sends and is listed only now: a program took it for something unknown.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use feishu_spec::Foreign;

use super::surface::{Item, Kind, Surface};
use super::{Class, Effect};

/// Every effect, by the path of the item. `renamed` has the new names of items that are gone.
pub(super) fn compare(old: &Surface, new: &Surface, renamed: &BTreeMap<String, String>) -> BTreeMap<String, Effect> {
    let paths: BTreeSet<&String> = old.items.keys().chain(new.items.keys()).collect();
    let mut effects = BTreeMap::new();
    let received = new.received();
    for path in paths {
        let (was, is) = (old.items.get(path), new.items.get(path));
        let owner = was.or(is).and_then(|item| item.owner.as_ref());
        if owner.is_some_and(|owner| is_told(old.items.get(owner), new.items.get(owner))) {
            continue;
        }
        let judged = match (was, is) {
            _ if path.ends_with(HOST) => another_host(was, is),
            (Some(was), None) => Some(gone(path, was, renamed, new)),
            (None, Some(is)) => {
                let came = owner.and_then(|owner| came_before(is, owner, new, &received));
                Some(came.unwrap_or_else(|| added(is, owner.and_then(|owner| old.items.get(owner)))))
            }
            (Some(was), Some(is)) => changed(was, is),
            (None, None) => None,
        };
        if let Some((class, what)) = judged {
            let item = path.clone();
            effects.insert(path.clone(), Effect { item, class, what });
        }
    }
    effects
}

/// The host of an operation. It gets the access token.
const HOST: &str = "::OPERATION.host";

/// Another host is the one change on the wire that a reviewer must not miss.
fn another_host(was: Option<&Item>, is: Option<&Item>) -> Option<(Class, String)> {
    // `None`, or `Some("www.feishu.cn")`.
    let host = |item: Option<&Item>| match item.and_then(|item| item.wire.split('"').nth(1)) {
        None => "the open host".to_owned(),
        Some(host) => Foreign::new(host).code(),
    };
    let (was, is) = (host(was), host(is));
    (was != is).then(|| {
        let what = format!("ANOTHER HOST GETS THE ACCESS TOKEN: {is}, was {was}. Make sure that it is the platform's");
        (Class::Breaking, what)
    })
}

/// Whether an owner has come, gone or become something else, which says all about its parts.
fn is_told(was: Option<&Item>, is: Option<&Item>) -> bool {
    match (was, is) {
        (Some(was), Some(is)) => discriminant(&was.kind) != discriminant(&is.kind),
        // What is not of this module, as the client is not, always stays.
        (None, None) => false,
        _ => true,
    }
}

fn gone(path: &str, was: &Item, renamed: &BTreeMap<String, String>, new: &Surface) -> (Class, String) {
    if let Some(other) = renamed.get(path) {
        return (Class::Breaking, format!("is gone: use {}", code(other)));
    }
    let what = match &was.kind {
        Kind::Fact => {
            return (
                Class::Behaviour,
                "is not there any more, and the client went by it".to_owned(),
            );
        }
        Kind::Variant if was.signature.starts_with('(') => "is gone: what it held comes as `Unknown`".to_owned(),
        Kind::Variant if was.wire.starts_with('`') => {
            let (value, owner) = (was.wire.trim_matches('`'), was.owner.as_deref().unwrap_or_default());
            let value = if new.items.contains_key(&format!("{owner}: From<i64>")) {
                value.to_owned()
            } else {
                format!("{value:?}")
            };
            format!("is gone: write `{owner}::from({value})`")
        }
        Kind::Variant => {
            let number = was.wire.split(' ').next().unwrap_or_default();
            format!("is gone: compare the error's code with {number}")
        }
        Kind::Parameter => match setter_of(path) {
            Some(setter) if new.items.contains_key(&setter) => format!("is no argument any more: call `{setter}`"),
            _ => "is no argument any more: leave it out".to_owned(),
        },
        Kind::Function { .. } => match argument_of(path) {
            Some((argument, new_function)) if new.items.contains_key(&argument) => {
                format!("is gone: give it to `{new_function}`")
            }
            _ => "is gone".to_owned(),
        },
        Kind::Implementation => "is not implemented any more".to_owned(),
        _ => "is gone".to_owned(),
    };
    (Class::Breaking, what)
}

/// A variant for what the platform may have sent before it was listed: a program that compiled goes another way.
fn came_before(is: &Item, owner: &str, new: &Surface, received: &BTreeSet<String>) -> Option<(Class, String)> {
    let is_code = new.items.contains_key(&format!("{owner}: ErrorCode"));
    let what = match is.kind {
        Kind::Variant if is_code => "is new: `known()` gives it where it gave none",
        Kind::Variant if received.contains(owner) => "is new: a `match` takes it where it took `Unknown`",
        _ => return None,
    };
    Some((Class::Behaviour, what.to_owned()))
}

fn added(is: &Item, owner: Option<&Item>) -> (Class, String) {
    let closed = owner.is_some_and(|owner| owner.kind == Kind::Type { open: false });
    match &is.kind {
        Kind::Fact => (Class::Behaviour, "is new, and the client goes by it".to_owned()),
        Kind::Parameter => (Class::Breaking, format!("is asked for: give {}", code(&is.signature))),
        Kind::Field if closed => (Class::Breaking, "is new, and every literal must give it".to_owned()),
        Kind::Variant if closed => (Class::Breaking, "is new, and every `match` must handle it".to_owned()),
        Kind::Field => (Class::Additive, format!("is new: {}", code(&is.signature))),
        _ => (Class::Additive, "is new".to_owned()),
    }
}

fn changed(was: &Item, is: &Item) -> Option<(Class, String)> {
    let behaves = |what| Some((Class::Behaviour, what));
    let what = match (&was.kind, &is.kind) {
        (Kind::Function { parameters: was }, Kind::Function { parameters: is }) if reordered(was, is) => {
            format!("takes its arguments in another order: {}", code(&is.join(", ")))
        }
        (Kind::Function { .. }, Kind::Function { .. }) if was.signature == is.signature => return None,
        // Of a type that has no members and that nobody can name, a struct is only more.
        (Kind::Alias, Kind::Type { open: true }) if was.signature.starts_with("rt::Empty<") => {
            return Some((Class::Additive, "has its first members".to_owned()));
        }
        (Kind::Alias, Kind::Type { .. }) => {
            format!("is a type of its own: write it where {} stood", code(&was.signature))
        }
        (Kind::Type { .. }, Kind::Alias) => format!("is an alias of {}", code(&is.signature)),
        _ if was.signature != is.signature => format!("is {}, was {}", code(&is.signature), code(&was.signature)),
        _ if was.wire == is.wire => return None,
        // The fact tells the values better than the literals of the expansion do.
        (Kind::Fact, _) => return behaves("is another, and the client goes by it".to_owned()),
        _ => return behaves(format!("is {} on the wire, was {}", is.wire, was.wire)),
    };
    Some((Class::Breaking, what))
}

/// The method that sets what was an argument of `new`.
fn setter_of(argument: &str) -> Option<String> {
    let (owner, name) = argument.strip_suffix(')')?.split_once("::new(")?;
    Some(format!("{owner}::{name}"))
}

/// The argument of `new` for what had a method, and `new`.
fn argument_of(setter: &str) -> Option<(String, String)> {
    let (owner, name) = setter.rsplit_once("::")?;
    Some((format!("{owner}::new({name})"), format!("{owner}::new")))
}

/// Whether the arguments that both lists have stand in another order.
fn reordered(was: &[String], is: &[String]) -> bool {
    let kept = was.iter().filter(|name| is.contains(name));
    !kept.eq(is.iter().filter(|name| was.contains(name)))
}

/// A type as users write it: not by the facade that only generated code uses.
fn code(signature: &str) -> String {
    format!("`{}`", signature.replace("rt::", "").replace("super::", ""))
}
