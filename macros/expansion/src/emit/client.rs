//! The way from the client to a call: `client.im_v1().pin().delete(request)`.

use std::collections::BTreeMap;

use feishu_spec::library::ProjectVersion;
use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::paths::Paths;
use crate::docs;
use crate::index::Places;
use crate::names::{self, Scope, ident};
use crate::plan::{Operation, Plan, id};

/// A struct per resource with a method per operation, a struct for the project-version, and the client's method.
pub(crate) fn emit(context: &Context<'_>, plan: &Plan<'_>, version: &ProjectVersion, places: &Places) -> TokenStream {
    let Paths { root, rt, .. } = &context.paths;
    let mut resources: BTreeMap<&str, Vec<&Operation<'_>>> = BTreeMap::new();
    for operation in &plan.operations {
        resources
            .entry(id(&operation.spec.id).resource)
            .or_default()
            .push(operation);
    }
    let slug = version.slug();
    let module = ident(&version.module());
    let mut types = Scope::of_types();
    let door = ident(&types.claim(&[names::pascal(&slug)]));
    let (mut structs, mut accessors) = (Vec::new(), Vec::new());
    for (resource, operations) in resources {
        let name = ident(&types.claim(&[names::pascal(resource), format!("{}Resource", names::pascal(resource))]));
        let Some(accessor) = operations.first().map(|operation| ident(&operation.resource)) else {
            continue;
        };
        let doc = docs::doc(&docs::resource(resource, plan.nouns.get(resource)));
        accessors.push(quote! {
            #doc
            #[inline]
            #[must_use]
            pub fn #accessor(&self) -> #name<'a> { #name(self.0) }
        });
        structs.push(self::resource(rt, &name, &doc, &operations, places));
    }
    let module_doc = docs::doc(&format!(
        "The resources of {}, as the client hands them out.",
        docs::code(&slug)
    ));
    let door_doc = docs::doc(&format!("The resources of {}.", docs::code(&slug)));
    let method_doc = docs::doc(&format!("The endpoints of {}.", docs::code(&slug)));
    quote! {
        #module_doc
        pub mod resources {
            use super::rt;
            #door_doc
            #[derive(Clone, Copy, Debug)]
            pub struct #door<'a>(pub(super) &'a #rt::Client);
            impl<'a> #door<'a> { #(#accessors)* }
            #(#structs)*
        }
        impl #root::Client {
            #method_doc
            #[inline]
            #[must_use]
            pub fn #module(&self) -> resources::#door<'_> { resources::#door(&self.0) }
        }
    }
}

fn resource(
    rt: &TokenStream,
    name: &proc_macro2::Ident,
    doc: &TokenStream,
    operations: &[&Operation<'_>],
    places: &Places,
) -> TokenStream {
    let methods = operations.iter().map(|operation| {
        let (method, request) = (ident(&operation.method), ident(&operation.request));
        let doc = docs::method(operation.spec, &operation.said, &operation.request);
        let method = quote! {
            #doc
            #[inline]
            pub fn #method(&self, request: super::#request) -> #rt::Call<super::#request> { self.0.send(request) }
        };
        places.put(&operation.request, method)
    });
    quote! {
        #doc
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(&'a #rt::Client);
        impl<'a> #name<'a> { #(#methods)* }
    }
}
