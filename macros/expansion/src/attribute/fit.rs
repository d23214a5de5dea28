//! Fits the user's struct into the plan of the endpoint: its names, its fields, their types. What does not fit is a mistake.

use feishu_spec::{Endpoint, Field, ResponseKind, Type};
use proc_macro2::Ident;
use syn::ext::IdentExt as _;

use super::arguments::Arguments;
use super::item::{Item, OwnField};
use super::mistakes::{Mistakes, did_you_mean, one_of};
use crate::names::{METHODS, ident};
use crate::plan::{Kind, Member, Operation, Presence};

/// Which members of the request the user's struct declares.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Declared {
    /// Without a spec: all of them, in their order.
    All,
    /// With a spec: those that have the name of a field.
    ByName,
}

/// Puts names and fields of the user's into the operation.
pub(super) fn fit(
    operation: &mut Operation<'_>,
    declared: Declared,
    item: &Item,
    arguments: &Arguments,
    mistakes: &mut Mistakes,
) {
    rename(operation, item, arguments);
    check_reply(operation, arguments, mistakes);
    match declared {
        Declared::All => {
            for (index, (member, own)) in operation.members.iter_mut().zip(&item.fields).enumerate() {
                if is_method(own) {
                    mistakes.at(&own.name, method(own, None));
                }
                give(member, index, own);
            }
        }
        Declared::ByName => find(operation, &item.fields, mistakes),
    }
}

/// The names that the user chose, or that follow from the struct's.
fn rename(operation: &mut Operation<'_>, item: &Item, arguments: &Arguments) {
    let name = item.name.unraw().to_string();
    let chosen = |chosen: &Option<Ident>, suffix: &str| match chosen {
        Some(chosen) => chosen.unraw().to_string(),
        None => format!("{name}{suffix}"),
    };
    if let Some(name) = operation.response.name_mut() {
        *name = chosen(&arguments.response_name, "Response");
    }
    if let Some(error) = &mut operation.error {
        *error = chosen(&arguments.error_name, "Error");
    }
    operation.request = name;
}

/// A name for what is not made, and a type for what is no JSON.
fn check_reply(operation: &Operation<'_>, arguments: &Arguments, mistakes: &mut Mistakes) {
    let kind = operation.spec.response.kind;
    let unwrapped = matches!(
        kind,
        ResponseKind::Binary | ResponseKind::EventStream | ResponseKind::Redirect
    );
    if let (Some(own), true) = (&arguments.response, unwrapped) {
        mistakes.at(
            own,
            "the reply of this endpoint is no JSON, so it has the runtime's own type: remove `response`",
        );
    }
    if let Some(name) = &arguments.response_name
        && (arguments.response.is_some() || operation.response.name().is_none())
    {
        mistakes.at(
            name,
            "there is no response type to be named: remove `response_name`, since the reply has a type already",
        );
    }
    if let Some(name) = &arguments.error_name
        && operation.error.is_none()
    {
        mistakes.at(
            name,
            "there is no error enum to be named: no error codes are listed; remove `error_name`",
        );
    }
}

/// Finds the members that the user declared, by their Rust names or else by their names on the wire.
fn find(operation: &mut Operation<'_>, fields: &[OwnField], mistakes: &mut Mistakes) {
    for (index, own) in fields.iter().enumerate() {
        if let Some(marker) = own.marker.as_ref().filter(|_| !own.is_added) {
            let message = format!("the spec says where `{}` goes: remove `#[{}]`", own.name, marker.word);
            mistakes.at(&marker.word, message);
        }
        let name = own.plain_name();
        let members = &operation.members;
        let by_wire = |wire: &str| members.iter().position(|member| member.field.name == wire);
        let at = if own.is_added {
            by_wire(&own.wire())
        } else {
            let by_name = members.iter().position(|member| rust_name(member) == name);
            by_name.or_else(|| by_wire(&name))
        };
        let Some(member) = at.and_then(|at| operation.members.get_mut(at)) else {
            // One that was added has its mistake already.
            if !own.is_added {
                mistakes.at(&own.name, unknown(operation, &name));
            }
            operation.members.push(extra(own, index));
            continue;
        };
        if let Some(problem) = fixed(operation.spec, member, &name) {
            mistakes.at(&own.name, problem);
        } else if is_method(own) {
            let known = Some(rust_name(member)).filter(|_| !own.is_added);
            mistakes.at(&own.name, method(own, known));
        }
        give(member, index, own);
    }
}

/// The name of a member as it is written, without `r#`.
fn rust_name(member: &Member) -> String {
    ident(&member.rust).unraw().to_string()
}

/// Gives a member the name and the type of the field with this index.
fn give(member: &mut Member, index: usize, own: &OwnField) {
    member.rust = own.plain_name();
    member.kind = Kind::Own(index);
    member.field.required = !own.may_be_absent();
    member.presence = if own.is_option() {
        Presence::Optional
    } else {
        Presence::Plain
    };
}

/// Whether the setter of the field would have the name of a method that the request has anyway.
fn is_method(own: &OwnField) -> bool {
    own.may_be_absent() && METHODS.contains(&own.plain_name().as_str())
}

/// What to do about it: `known` is the name that the spec's field has otherwise.
fn method(own: &OwnField, known: Option<String>) -> String {
    let (name, place) = (
        own.plain_name(),
        own.marker
            .as_ref()
            .map_or("body".to_owned(), |marker| marker.word.to_string()),
    );
    let way_out = match known {
        Some(known) => format!("call the field `{known}` here"),
        None => format!("give the field another name, with `#[{place}(\"{name}\")]` above it"),
    };
    format!("`{name}` is a method of every request, whose name the setter of an optional field cannot have: {way_out}")
}

/// Why the type of a member cannot be the user's own.
fn fixed(spec: &Endpoint, member: &Member, name: &str) -> Option<String> {
    let wire = &member.field.name;
    if member.field.kind.innermost() == &Type::File {
        return Some(format!(
            "`{name}` is bytes to upload, so its type is the runtime's `File`: remove the field here"
        ));
    }
    let paging = spec.paging.as_ref()?;
    let steers = &paging.cursor == wire || paging.size.as_ref() == Some(wire);
    steers.then(|| format!("`{name}` leads from page to page, so its type is the spec's: remove the field here"))
}

fn unknown(operation: &Operation<'_>, name: &str) -> String {
    let names: Vec<String> = operation.members.iter().map(rust_name).collect();
    let known = || names.iter().map(String::as_str);
    let expected = if names.is_empty() {
        "no fields, since the request has none".to_owned()
    } else {
        one_of(known())
    };
    format!(
        "`{}` has no field `{name}`: expected {expected}, or a mark of its place if the page lacks it (`#[query]`, `#[header]`, `#[body]`){}",
        operation.spec.id,
        did_you_mean(name, known())
    )
}

/// A field that is not in the spec stays in the struct, so that what uses it is not wrong as well.
fn extra(own: &OwnField, index: usize) -> Member {
    let mut member = Member {
        rust: own.plain_name(),
        kind: Kind::Any,
        presence: Presence::Optional,
        field: Field::new(own.plain_name(), Type::Any),
        only: Vec::new(),
        said: None,
    };
    give(&mut member, index, own);
    member
}
