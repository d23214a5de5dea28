//! Emits an endpoint around the user's struct: the way of our own endpoints, with the user's names, types and attributes.

use feishu_spec::Endpoint;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Attribute;
use syn::ext::IdentExt as _;

use super::arguments::Arguments;
use super::fit::{Declared, fit};
use super::item::{Item, OwnField};
use super::mistakes::Mistakes;
use crate::docs::{self, Called};
use crate::emit::{Context, Paths, field_type, methods, object, open_enum, operation, traits};
use crate::names::{self, ident};
use crate::plan::{Kind, Member, Operation, Plan};

/// The expansion of a spec around the user's struct.
pub(super) fn expand(
    spec: &Endpoint,
    declared: Declared,
    item: &Item,
    arguments: &Arguments,
    root: &TokenStream,
    mistakes: &mut Mistakes,
) -> TokenStream {
    let mut plan = Plan::new(std::slice::from_ref(spec), &[], &[]);
    let Some(mut operation) = plan.operations.pop() else {
        return TokenStream::new();
    };
    fit(&mut operation, declared, item, arguments, mistakes);
    let own: Vec<_> = item.fields.iter().map(OwnField::own_type).collect();

    let name = item.name.unraw().to_string();
    let module = arguments.module.clone().unwrap_or_else(|| ident(&names::snake(&name)));
    let outer = Context {
        paths: Paths::absolute(root),
        retries: None,
        visibility: item.visibility.to_token_stream(),
        prefix: quote!(#module::),
        objects: &plan.objects,
        enums: &plan.enums,
        unions: &[],
        contents: None,
        own: &own,
    };
    let structure = structure(&outer, &operation, declared, item, arguments);
    let traits = traits::traits(&outer, &name, &operation.members, true, &item.derived);
    let methods = methods::methods(
        &outer,
        &name,
        &operation.members,
        operation.content.as_ref(),
        &TokenStream::new(),
    );
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

/// The struct with the user's attributes and fields, and those of the spec.
fn structure(
    context: &Context<'_>,
    operation: &Operation<'_>,
    declared: Declared,
    item: &Item,
    arguments: &Arguments,
) -> TokenStream {
    let Item {
        attributes,
        visibility,
        name,
        ..
    } = item;
    let docs_of: Vec<_> = operation
        .members
        .iter()
        .map(|member| object::member_docs(context, member))
        .collect();
    let silence = object::silence(&docs_of);
    let fields = operation.members.iter().zip(docs_of);
    let fields = fields.map(|(member, doc)| field(context, declared, item, member, doc));
    // Without members its name alone is a value, which `Self {}` makes as well.
    let body = if operation.members.is_empty() {
        quote!(;)
    } else {
        quote!({ #(#fields)* })
    };
    let docs = documentation(operation, item, arguments);
    // A page may grow; a struct that stands there whole is the user's to change.
    let open = (declared == Declared::ByName).then(|| quote!(#[non_exhaustive]));
    quote! {
        #(#attributes)*
        #docs
        #silence
        #[must_use = "a request does nothing until it is sent"]
        #open
        #visibility struct #name #body
    }
}

/// One field: as the user declared it, or the spec's.
fn field(
    context: &Context<'_>,
    declared: Declared,
    item: &Item,
    member: &Member,
    doc: Option<TokenStream>,
) -> TokenStream {
    let own = match member.kind {
        Kind::Own(index) => item.fields.get(index),
        _ => None,
    };
    let Some(own) = own else {
        let (name, kind) = (ident(&member.rust), field_type(context, member));
        return quote!(#doc pub #name: #kind,);
    };
    let OwnField {
        attributes,
        visibility,
        name,
        kind,
        is_added,
        ..
    } = own;
    let doc = doc
        .filter(|_| declared == Declared::ByName && !is_added)
        .map(|doc| below(attributes, &doc));
    quote!(#(#attributes)* #doc #visibility #name: #kind,)
}

/// What the spec says of the request, below what the user wrote.
fn documentation(operation: &Operation<'_>, item: &Item, arguments: &Arguments) -> TokenStream {
    let reply = operation.response.name().filter(|_| arguments.response.is_none());
    let called = Called {
        call: format!("client.{}(request)", method(operation, arguments)),
        feature: None,
        reply: reply.map(String::as_str),
        error: operation.error.as_deref(),
        key: operation.key().map(|member| member.rust.as_str()),
    };
    let plain = item.name.unraw().to_string();
    let docs = docs::request(operation.spec, &operation.said, &plain, &called);
    below(&item.attributes, &docs)
}

/// Documentation as a paragraph of its own, below what the user wrote.
fn below(attributes: &[Attribute], docs: &TokenStream) -> TokenStream {
    let written = attributes.iter().any(|attribute| attribute.path().is_ident("doc"));
    let gap = written.then(docs::gap);
    quote!(#gap #docs)
}

/// The name of the method on the client.
fn method(operation: &Operation<'_>, arguments: &Arguments) -> Ident {
    let given = arguments.method.clone();
    given.unwrap_or_else(|| ident(&names::snake(&operation.request)))
}

/// The method on the client.
fn extension(context: &Context<'_>, operation: &Operation<'_>, item: &Item, arguments: &Arguments) -> TokenStream {
    let (root, rt, visibility) = (&context.paths.root, &context.paths.rt, &context.visibility);
    let (request, plain) = (&item.name, &operation.request);
    let extension = ident(&format!("{plain}Ext"));
    let method = method(operation, arguments);
    let doc = docs::doc(&format!("Puts the call of [`{plain}`] on the client."));
    let method_doc = docs::doc(&format!("Prepares a call of [`{plain}`]. It is sent when awaited."));
    quote! {
        #doc
        #[allow(dead_code)]
        #visibility trait #extension {
            #method_doc
            fn #method(&self, request: #request) -> #rt::Call<#request>;
        }
        impl #extension for #root::Client {
            #[inline]
            fn #method(&self, request: #request) -> #rt::Call<#request> { self.send(request) }
        }
    }
}

/// The module of the types that the request and the reply refer to.
fn nested(context: &Context<'_>, visibility: &TokenStream, module: &Ident, name: &str) -> TokenStream {
    let doc = docs::doc(&format!("The types that [`{name}`] and its reply are made of."));
    let objects = context
        .objects
        .iter()
        .map(|object| object::nested(context, object, &[]));
    let enums = context
        .enums
        .iter()
        .map(|open_enum| open_enum::emit(context, open_enum, &[]));
    quote! {
        #doc
        #[allow(dead_code, unreachable_pub)]
        #visibility mod #module { #(#objects)* #(#enums)* }
    }
}
