//! The module of what messages hold: a struct per content and per object in one, unions, and the enum of all that are received.

use feishu_spec::Direction;
use feishu_spec::library::ProjectVersion;
use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use super::union::{self, Variant};
use super::{object, open_enum};
use crate::docs;
use crate::index::Places;
use crate::names::{self, CONTENT, RECEIVED, ident};
use crate::plan::{Contents, Held, Object, Plan, Uses};

/// The module; nothing where no page tells what messages hold.
pub(super) fn emit(plan: &Plan<'_>, version: &ProjectVersion, places: &Places) -> Option<TokenStream> {
    let contents = &plan.contents;
    if contents.types.is_empty() {
        return None;
    }
    let context = Context {
        paths: Paths::of_our_module(),
        visibility: quote!(pub),
        prefix: TokenStream::new(),
        objects: &contents.objects,
        enums: &contents.enums,
        unions: &contents.unions,
        contents: None,
        own: &[],
        retries: None,
    };
    let rt = &context.paths.rt;
    let uses = Uses::of_contents(contents);
    let objects = contents.objects.iter().zip(&uses.objects).enumerate();
    let objects =
        objects.map(
            |(number, (object, uses))| match contents.types.iter().find(|held| held.object == number) {
                Some(held) => places.put(&names::in_content(&object.name), self::held(&context, object, held)),
                None => object::nested(&context, object, uses),
            },
        );
    let enums = contents.enums.iter().zip(&uses.enums);
    let enums = enums.map(|(open_enum, uses)| open_enum::emit(&context, open_enum, uses));
    let unions = contents.unions.iter().zip(&uses.unions);
    let unions = unions.map(|(union, uses)| union::emit(&context, union, uses));
    let received = received(&context, contents);
    let (docs, module) = (docs::doc(&docs::contents(plan, version)), ident(CONTENT));
    Some(quote! {
        #docs
        pub mod #module {
            use super::rt;
            #[doc(inline)]
            pub use #rt::{IntoContent, SentContent, UnknownContent};
            #(#objects)*
            #(#enums)*
            #(#unions)*
            #received
        }
    })
}

/// A content, which becomes what is sent if any page says that it is.
fn held(context: &Context<'_>, object: &Object, held: &Held<'_>) -> TokenStream {
    let rt = &context.paths.rt;
    let structure = object::described(context, object, docs::held(object, held));
    let sent = held.specs.iter().find(|spec| spec.direction == Direction::Sent);
    let conversion = sent.map(|spec| {
        let (name, kind) = (ident(&object.name), &spec.kind);
        quote! {
            impl #rt::IntoContent for #name {
                #[inline]
                fn into_content(self) -> #rt::SentContent { #rt::sent(#kind, &self) }
            }
        }
    });
    quote!(#structure #conversion)
}

/// The enum of all kinds that are received.
fn received(context: &Context<'_>, contents: &Contents<'_>) -> TokenStream {
    let Paths {
        rt,
        from,
        into,
        string,
        str,
        ..
    } = &context.paths;
    let name = ident(RECEIVED);
    let mut scope = names::variants();
    let called: Vec<String> = contents
        .received
        .iter()
        .map(|(spec, _)| {
            let name = names::variant(&spec.kind);
            scope.claim(&[name.clone(), format!("{name}Kind")])
        })
        .collect();
    let variants: Vec<Variant<'_>> = contents
        .received
        .iter()
        .zip(&called)
        .map(|((spec, object), name)| Variant {
            doc: docs::doc(&format!("{}: {}.", docs::code(&spec.kind), docs::plain(&spec.title))),
            name,
            value: &spec.kind,
            object: *object,
        })
        .collect();
    let doc = docs::doc(
        "What a message came with, by its kind.\n\nA kind that no page lists, and a text that is no JSON of its kind, is \
         [`Unknown`](Self::Unknown), as it came.",
    );
    let unknown =
        docs::doc("A kind that no page lists, or a content that is otherwise than its page says, as it came.");
    let structure = union::structure(
        context,
        &quote!(#doc #[derive(Clone, Debug, PartialEq)]),
        &name,
        "",
        &variants,
        &quote!(#unknown Unknown(#rt::UnknownContent)),
    );
    let read = docs::doc("Of a kind and its text, wherever they come from.");
    let kind = docs::doc("The kind, as it is called on the wire.");
    quote! {
        #structure
        impl #name {
            #read
            #[inline]
            #[must_use]
            pub fn read(kind: impl #into<#string>, text: impl #into<#string>) -> Self {
                #rt::read_content(kind.into(), text.into())
            }
            #kind
            #[inline]
            #[must_use]
            pub fn kind(&self) -> &#str {
                match self { Self::Unknown(other) => other.kind(), listed => #rt::arm_value(listed) }
            }
        }
        impl #from<#rt::UnknownContent> for #name {
            #[inline]
            fn from(content: #rt::UnknownContent) -> Self { Self::Unknown(content) }
        }
    }
}
