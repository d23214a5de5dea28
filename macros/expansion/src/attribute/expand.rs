//! Puts the user's names, types and struct into the plan of the endpoint, and emits it.

use feishu_spec::{Endpoint, Field, ResponseKind, Type};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Attribute;
use syn::ext::IdentExt as _;

use super::arguments::Arguments;
use super::item::{Item, OwnField};
use super::mistakes::{Mistakes, did_you_mean, one_of};
use crate::docs;
use crate::emit::{Context, Paths, object, open_enum, operation};
use crate::names::{self, ident};
use crate::plan::{Kind, Member, Operation, Plan, Presence, Response};

/// Which members of the request the user's struct declares.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Declared {
    /// Without a spec: all of them, in their order.
    All,
    /// With a spec: those that have the name of a field.
    ByName,
}

/// The expansion of a spec around the user's struct.
pub(super) fn expand(
    spec: &Endpoint,
    declared: Declared,
    item: &Item,
    arguments: &Arguments,
    root: &TokenStream,
    mistakes: &mut Mistakes,
) -> TokenStream {
    let mut plan = Plan::new(std::slice::from_ref(spec), &[]);
    let Some(mut operation) = plan.operations.pop() else {
        return TokenStream::new();
    };
    rename(&mut operation, item, arguments);
    check_reply(&operation, arguments, mistakes);
    match declared {
        Declared::All => {
            for (index, (member, own)) in operation.members.iter_mut().zip(&item.fields).enumerate() {
                give(member, index, own);
            }
        }
        Declared::ByName => find(&mut operation, &item.fields, mistakes),
    }
    let own: Vec<_> = item.fields.iter().map(OwnField::own_type).collect();

    let name = item.name.unraw().to_string();
    let module = arguments.module.clone().unwrap_or_else(|| ident(&names::snake(&name)));
    let outer = Context {
        paths: Paths::absolute(root),
        visibility: item.visibility.to_token_stream(),
        prefix: quote!(#module::),
        objects: &plan.objects,
        enums: &plan.enums,
        own: &own,
    };
    let structure = structure(&outer, &operation, declared, item);
    let traits = object::traits(&outer, &name, &operation.members, &item.derived);
    let methods = object::methods(&outer, &name, &operation.members);
    let response = arguments.response.as_ref().map(ToTokens::to_token_stream);
    let behaviour = operation::behaviour(&outer, &operation, response.as_ref());
    let extension = extension(&outer, &operation, item, arguments);
    let nested = (!plan.objects.is_empty() || !plan.enums.is_empty()).then(|| {
        let inner = Context {
            visibility: quote!(pub),
            prefix: TokenStream::new(),
            ..outer
        };
        nested(&inner, &item.visibility.to_token_stream(), &module, &name)
    });
    quote! {
        #structure
        #traits
        #[allow(dead_code, unreachable_pub)]
        #methods
        #behaviour
        #extension
        #nested
    }
}

/// The names that the user chose, or that follow from the struct's.
fn rename(operation: &mut Operation<'_>, item: &Item, arguments: &Arguments) {
    let name = item.name.unraw().to_string();
    let chosen = |chosen: &Option<Ident>, suffix: &str| match chosen {
        Some(chosen) => chosen.unraw().to_string(),
        None => format!("{name}{suffix}"),
    };
    if let Response::Struct { name, .. } = &mut operation.response {
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
        && (arguments.response.is_some() || !matches!(operation.response, Response::Struct { .. }))
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
        if let Some(marker) = &own.marker {
            let message = format!("the spec says where `{}` goes: remove `#[{}]`", own.name, marker.word);
            mistakes.at(&marker.word, message);
        }
        let name = own.plain_name();
        let members = &operation.members;
        let by_name = members.iter().position(|member| rust_name(member) == name);
        let at = by_name.or_else(|| members.iter().position(|member| member.field.name == name));
        let Some(member) = at.and_then(|at| operation.members.get_mut(at)) else {
            mistakes.at(&own.name, unknown(operation, &name));
            operation.members.push(extra(own, index));
            continue;
        };
        if let Some(problem) = fixed(operation.spec, member, &name) {
            mistakes.at(&own.name, problem);
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
    member.field.required = !own.is_optional();
    member.presence = if own.is_optional() {
        Presence::Optional
    } else {
        Presence::Required
    };
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
        "`{}` has no field `{name}`: expected {expected}{}",
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
    };
    give(&mut member, index, own);
    member
}

/// The struct with the user's attributes and fields, and those of the spec.
fn structure(context: &Context<'_>, operation: &Operation<'_>, declared: Declared, item: &Item) -> TokenStream {
    let Item {
        attributes,
        visibility,
        name,
        ..
    } = item;
    let fields = operation.members.iter().map(|member| {
        let own = match member.kind {
            Kind::Own(index) => item.fields.get(index),
            _ => None,
        };
        let doc = docs::doc(&docs::field(&member.field, member.field.required));
        match own {
            Some(OwnField {
                attributes,
                visibility,
                name,
                kind,
                ..
            }) => {
                let doc = (declared == Declared::ByName).then(|| below(attributes, &doc));
                quote!(#(#attributes)* #doc #visibility #name: #kind,)
            }
            None => {
                let (name, kind) = (ident(&member.rust), object::field_type(context, member));
                quote!(#doc pub #name: #kind,)
            }
        }
    });
    // Without members its name alone is a value, which `Self {}` makes as well.
    let body = if operation.members.is_empty() {
        quote!(;)
    } else {
        quote!({ #(#fields)* })
    };
    let docs = below(attributes, &docs::request(operation.spec));
    // A page may grow; a struct that stands there whole is the user's to change.
    let open = (declared == Declared::ByName).then(|| quote!(#[non_exhaustive]));
    quote! {
        #(#attributes)*
        #docs
        #[must_use = "a request does nothing until it is sent"]
        #open
        #visibility struct #name #body
    }
}

/// Documentation as a paragraph of its own, below what the user wrote.
fn below(attributes: &[Attribute], docs: &TokenStream) -> TokenStream {
    let written = attributes.iter().any(|attribute| attribute.path().is_ident("doc"));
    let gap = written.then(|| quote!(#[doc = ""]));
    quote!(#gap #docs)
}

/// The method on the client.
fn extension(context: &Context<'_>, operation: &Operation<'_>, item: &Item, arguments: &Arguments) -> TokenStream {
    let (rt, visibility) = (&context.paths.rt, &context.visibility);
    let (request, plain) = (&item.name, &operation.request);
    let extension = format_ident!("{plain}Ext");
    let method = arguments.method.clone().unwrap_or_else(|| ident(&names::snake(plain)));
    let doc = docs::doc(&format!("Puts the call of [`{plain}`] on the client."));
    let method_doc = docs::doc(&format!("Prepares a call of [`{plain}`]. It is sent when awaited."));
    quote! {
        #doc
        #[allow(dead_code)]
        #visibility trait #extension {
            #method_doc
            fn #method(&self, request: #request) -> #rt::Call<'_, #request>;
        }
        impl #extension for #rt::Client {
            #[inline]
            fn #method(&self, request: #request) -> #rt::Call<'_, #request> { self.send(request) }
        }
    }
}

/// The module of the types that the request and the reply refer to.
fn nested(context: &Context<'_>, visibility: &TokenStream, module: &Ident, name: &str) -> TokenStream {
    let doc = docs::doc(&format!("The types that [`{name}`] and its reply are made of."));
    let objects = context.objects.iter().map(|object| object::nested(context, object, ""));
    let enums = context
        .enums
        .iter()
        .map(|open_enum| open_enum::emit(context, open_enum));
    quote! {
        #doc
        #[allow(dead_code, unreachable_pub)]
        #visibility mod #module { #(#objects)* #(#enums)* }
    }
}
