//! A struct: its fields, and the rest that belongs to every struct ([`traits`]) or to one that is sent ([`methods`]).

use proc_macro2::TokenStream;
use quote::quote;

use feishu_spec::ContentPlace;

use super::context::Context;
use super::member::field_type;
use super::methods::methods;
use super::paths::Paths;
use super::traits::{Derived, traits};
use super::variant;
use crate::docs;
use crate::names::ident;
use crate::names::{CONTENT, RECEIVED};
use crate::plan::{Kind, Member, Object, Use};

/// A struct that fields refer to, and where they do. One that is sent has a constructor and setters.
pub(crate) fn nested(context: &Context<'_>, object: &Object, uses: &[Use]) -> TokenStream {
    let (name, stands) = (docs::code(&object.name), docs::stands(uses));
    let line = object.said.as_deref().map(|line| format!("{}\n\n", docs::plain(line)));
    let docs = docs::doc(&format!("{}The object {name}{stands}.", line.unwrap_or_default()));
    described(context, object, docs)
}

/// A struct with this documentation.
pub(super) fn described(context: &Context<'_>, object: &Object, mut docs: TokenStream) -> TokenStream {
    if object.members.is_empty() && !object.is_arm {
        let (rt, visibility, name) = (&context.paths.rt, &context.visibility, ident(&object.name));
        docs.extend(docs::doc("\nNo page tells what is in it."));
        return quote!(#docs #visibility type #name = #rt::Map<#rt::Value>;);
    }
    if object.sent && object.members.iter().any(|member| member.field.required) {
        docs.extend(docs::doc(
            "\nRequests must give the fields that `new` asks for; in replies any may be missing.",
        ));
    }
    for variant in &object.variants {
        let (member, kind) = (docs::code(&variant.member), context.kind(&Kind::Object(variant.object)));
        let value = docs::code(&variant.value.1);
        docs.extend(docs::doc(&format!(
            "\nA [`{kind}`] becomes one whose {member} it is, of the kind {value}."
        )));
    }
    let structure = structure(context, &docs, &object.name, &object.members, false);
    let methods = object
        .sent
        .then(|| methods(context, &object.name, &object.members, None, &quote!(#[must_use])));
    let content = object
        .content
        .as_ref()
        .map(|place| content(context, &object.name, place));
    let variants = object.variants.iter();
    let variants = variants.map(|variant| variant::emit(context, &object.name, variant));
    quote!(#structure #methods #content #(#variants)*)
}

/// The method that reads the content which stands among the members.
pub(super) fn content(context: &Context<'_>, name: &str, place: &ContentPlace) -> Option<TokenStream> {
    let Paths { rt, result, .. } = &context.paths;
    let contents = context.contents.as_ref()?;
    let (name, method, received) = (ident(name), ident(CONTENT), ident(RECEIVED));
    let ContentPlace { at, by, .. } = place;
    let doc = docs::doc(&format!(
        "The content, read as what {} says.\n\n# Errors\n\n{} or {} is not there. Whatever is in them is a content.",
        docs::code(by),
        docs::code(by),
        docs::code(at)
    ));
    Some(quote! {
        impl #name {
            #doc
            #[inline]
            pub fn #method(&self) -> #result<#contents::#received, #rt::MissingMember> { #rt::content(self, #by, #at) }
        }
    })
}

/// The struct, and the traits that every struct has.
pub(crate) fn structure(
    context: &Context<'_>,
    docs: &TokenStream,
    name: &str,
    members: &[Member],
    is_request: bool,
) -> TokenStream {
    let (visibility, ident) = (&context.visibility, ident(name));
    let docs_of: Vec<_> = members.iter().map(|member| member_docs(context, member)).collect();
    let silence = silence(&docs_of);
    let fields = members.iter().zip(docs_of).map(|(member, doc)| {
        let (name, kind) = (self::ident(&member.rust), field_type(context, member));
        quote!(#doc pub #name: #kind,)
    });
    let traits = traits(context, name, members, is_request, &Derived::default());
    quote! {
        #docs
        #silence
        #[non_exhaustive]
        #visibility struct #ident { #(#fields)* }
        #traits
    }
}

/// For a struct with a member whose name and type say all, where the module's author asks for documentation of everything.
pub(crate) fn silence(docs: &[Option<TokenStream>]) -> Option<TokenStream> {
    docs.iter().any(Option::is_none).then(|| quote!(#[allow(missing_docs)]))
}

/// What is said of a member, if anything is.
pub(crate) fn member_docs(context: &Context<'_>, member: &Member) -> Option<TokenStream> {
    let mut kind = &member.kind;
    while let Kind::List(inner) | Kind::Map(inner) = kind {
        kind = inner;
    }
    let values = match kind {
        // Its variants are documented, and those of other fields may be among them.
        Kind::Enum(index) => {
            context.enums.get(*index).map(|found| found.variants.len()) != Some(member.field.values.len())
        }
        _ => true,
    };
    let said = docs::field(&member.field, &member.rust, values);
    let line = member.said.as_deref().map(docs::plain);
    let said: Vec<String> = line
        .into_iter()
        .chain(said)
        .chain(docs::only_in(&member.only))
        .collect();
    (!said.is_empty()).then(|| docs::doc(&said.join(" ")))
}
