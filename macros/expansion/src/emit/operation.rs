//! An operation: request struct, response struct, error enum, and what the runtime must know to carry it out.

use feishu_spec::{
    AppType, BodyKind, Endpoint, Method, PagingStyle, Per, RateLimit, ResponseKind, Token, Window, mark,
};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::{Context, at};
use super::paths::Paths;
use super::{error, methods, object, retries, rules};
use crate::docs::{self, Called};
use crate::names::ident;
use crate::plan::{Kind, Member, Operation, Response};

/// Everything that belongs to one operation alone.
pub(crate) fn emit(context: &Context<'_>, operation: &Operation<'_>, feature: &str) -> TokenStream {
    let called = Called {
        call: operation.call(),
        feature: Some(feature),
        reply: operation.response.name().map(String::as_str),
        error: operation.error.as_deref(),
        key: operation.key().map(|member| member.rust.as_str()),
    };
    let mut docs = docs::request(operation.spec, &operation.said, &operation.request, &called);
    docs.extend(quote!(#[must_use = "a request does nothing until it is sent"]));
    let structure = object::structure(context, &docs, &operation.request, &operation.members, true);
    let methods = methods::methods(
        context,
        &operation.request,
        &operation.members,
        operation.content.as_ref(),
        &TokenStream::new(),
    );
    let behaviour = behaviour(context, operation, None);
    quote!(#structure #methods #behaviour)
}

/// Everything but the request: the reply, the error codes, and what the runtime must know. `own` is the type that a user has for
/// the reply, in place of the spec's.
pub(crate) fn behaviour(context: &Context<'_>, operation: &Operation<'_>, own: Option<&TokenStream>) -> TokenStream {
    let Paths { rt, str, .. } = &context.paths;
    let spec = operation.spec;
    let request = ident(&operation.request);
    let (format, (response, response_items), paged) = match own {
        Some(own) => (at(own, quote!(#rt::Serde)), (own.clone(), TokenStream::new()), None),
        None => (
            quote!(#rt::Native),
            response(context, operation, &operation.response),
            paged(context, operation),
        ),
    };
    let (error, error_items) = match &operation.error {
        Some(name) => {
            let ident = ident(name);
            (
                quote!(#ident),
                error::emit(context, name, &operation.request, &spec.errors),
            )
        }
        None => (quote!(#rt::NoCodes), TokenStream::new()),
    };
    let literal = literal(context, spec);
    let rules = rules::rules(context, operation).map(|rules| quote!(const RULES: &'static #str = #rules;));
    quote! {
        #response_items
        #error_items
        impl #rt::Endpoint for #request {
            type Response = #response;
            type Format = #format;
            type Error = #error;
            const FACTS: #rt::OperationFacts = #literal;
            #rules
        }
        #paged
    }
}

/// The type of the reply, and the items that define it.
fn response(context: &Context<'_>, operation: &Operation<'_>, response: &Response) -> (TokenStream, TokenStream) {
    let (rt, visibility) = (&context.paths.rt, &context.visibility);
    match response {
        Response::Bytes => (quote!(#rt::Download), TokenStream::new()),
        Response::EventStream(None) => (quote!(#rt::EventStream), TokenStream::new()),
        Response::EventStream(Some(message)) => {
            let (message, items) = self::response(context, operation, message);
            (quote!(#rt::EventStream<#message>), items)
        }
        Response::Value(kind) => (context.kind(kind), TokenStream::new()),
        Response::Model { name, object } => {
            let docs = docs::doc(&format!("What [`{}`] is answered with.", operation.request));
            let (ident, object) = (ident(name), context.kind(&Kind::Object(*object)));
            (quote!(#ident), quote!(#docs #visibility type #ident = #object;))
        }
        Response::Struct { name, members } => {
            let what = match &operation.response {
                Response::EventStream(_) => "A message of the stream that",
                _ => "What",
            };
            let docs = docs::doc(&format!("{what} [`{}`] is answered with.", operation.request));
            let ident = ident(name);
            // An alias, since hundreds of endpoints answer with nothing and each struct costs every build.
            let request = self::ident(&operation.request);
            let items = match members.as_slice() {
                [] => quote!(#docs #visibility type #ident = #rt::Empty<#request>;),
                members => {
                    let structure = object::structure(context, &docs, name, members, false);
                    let place = operation.spec.response.content.as_ref();
                    let content = place.map(|place| object::content(context, name, place));
                    quote!(#structure #content)
                }
            };
            (quote!(#ident), items)
        }
    }
}

/// The operation's facts as a literal.
fn literal(context: &Context<'_>, spec: &Endpoint) -> TokenStream {
    let rt = &context.paths.rt;
    let Endpoint {
        id,
        title,
        path,
        deprecated,
        scopes,
        ..
    } = spec;
    let mark = mark::of_operation(&spec.id);
    let method = match spec.method {
        Method::Get => quote!(Get),
        Method::Post => quote!(Post),
        Method::Put => quote!(Put),
        Method::Patch => quote!(Patch),
        Method::Delete => quote!(Delete),
    };
    let host = optional(context, spec.host.as_deref());
    let tokens = spec.tokens.iter().map(|token| match token {
        Token::Tenant => quote!(#rt::TokenKind::Tenant),
        Token::User => quote!(#rt::TokenKind::User),
        Token::App => quote!(#rt::TokenKind::App),
    });
    let app_types = spec.app_types.iter().map(|app| match app {
        AppType::Custom => quote!(#rt::AppType::Custom),
        AppType::Isv => quote!(#rt::AppType::Isv),
    });
    let limits = limits(rt, spec.rate_limit.as_ref());
    let paging = paging(context, spec);
    let idempotency = optional(context, spec.idempotency.as_deref());
    let retries = match context.retries {
        Some(shared) => shared.of(rt, spec),
        None => retries::alone(rt, spec),
    };
    let docs = spec.page.link();
    let [path_fields, query_fields, header_fields] =
        [&spec.parameters.path, &spec.parameters.query, &spec.parameters.header]
            .map(|fields| Literal::usize_unsuffixed(fields.len()));
    let body = match (spec.body.kind, &spec.body.value) {
        (BodyKind::None, _) => quote!(None),
        (BodyKind::Json, None) => quote!(Json),
        (BodyKind::Json, Some(_)) => quote!(JsonValue),
        (BodyKind::Multipart, _) => quote!(Multipart),
    };
    let reply = match spec.response.kind {
        ResponseKind::Envelope | ResponseKind::InsideData => quote!(Json),
        ResponseKind::Flat => quote!(Flat),
        ResponseKind::Binary => quote!(Binary),
        ResponseKind::EventStream => quote!(EventStream),
        ResponseKind::Redirect => quote!(Redirect),
    };
    quote! {
        #rt::OperationFacts {
            id: #id,
            title: #title,
            method: #rt::Method::#method,
            host: #host,
            path: #path,
            tokens: &[#(#tokens),*],
            app_types: &[#(#app_types),*],
            scopes: &[#(#scopes),*],
            limits: &[#(#limits),*],
            paging: #paging,
            idempotency: #idempotency,
            retries: #retries,
            docs: #docs,
            deprecated: #deprecated,
            path_fields: #path_fields,
            query_fields: #query_fields,
            header_fields: #header_fields,
            body: #rt::BodyKind::#body,
            reply: #rt::ReplyKind::#reply,
            mark: #mark,
        }
    }
}

fn limits(rt: &TokenStream, limit: Option<&RateLimit>) -> Vec<TokenStream> {
    let Some(RateLimit::Windows(windows)) = limit else {
        return Vec::new();
    };
    let window = |window: &Window| {
        let requests = Literal::u32_unsuffixed(window.requests);
        let per = match window.per {
            Per::Second => quote!(Second),
            Per::Minute => quote!(Minute),
        };
        let by = window.by.as_ref().map(|by| quote!(.by(#by)));
        let shared = window.shared.then(|| quote!(.shared()));
        quote!(#rt::Window::new(#requests, #rt::Per::#per) #by #shared)
    };
    windows.iter().map(window).collect()
}

fn paging(context: &Context<'_>, spec: &Endpoint) -> TokenStream {
    let Paths { rt, some, none, .. } = &context.paths;
    let Some(paging) = &spec.paging else {
        return none.clone();
    };
    let style = match paging.style {
        PagingStyle::Token => quote!(Token),
        PagingStyle::Offset => quote!(Offset),
        PagingStyle::Page => quote!(Page),
    };
    let cursor = &paging.cursor;
    let [size, items, next, has_more, total] = [
        &paging.size,
        &paging.items,
        &paging.next,
        &paging.has_more,
        &paging.total,
    ]
    .map(|name| optional(context, name.as_deref()));
    quote! {
        #some(#rt::Paging::new(#rt::PagingFacts {
            style: #rt::PagingStyle::#style,
            cursor: #cursor,
            size: #size,
            items: #items,
            next: #next,
            has_more: #has_more,
            total: #total,
        }))
    }
}

fn optional(context: &Context<'_>, text: Option<&str>) -> TokenStream {
    let Paths { some, none, .. } = &context.paths;
    match text {
        Some(text) => quote!(#some(#text)),
        None => none.clone(),
    }
}

/// The trait that lets the runtime take the items out of a page, where they are in one list.
fn paged(context: &Context<'_>, operation: &Operation<'_>) -> Option<TokenStream> {
    let members = match &operation.response {
        Response::Struct { members, .. } => members,
        Response::Model { object, .. } => &context.objects.get(*object)?.members,
        _ => return None,
    };
    let path = operation.spec.paging.as_ref()?.items.as_deref()?;
    let (item, take) = take(context, members, path, &quote!(page))?;
    let rt = &context.paths.rt;
    let request = ident(&operation.request);
    Some(quote! {
        impl #rt::Paged for #request {
            type Item = #item;
            const TAKE_ITEMS: #rt::TakeItems<Self::Response, #item> = #rt::TakeItems(|page| #take);
        }
    })
}

/// The type of the items at a dotted path, and the expression that takes them out of `holder`.
fn take(
    context: &Context<'_>,
    members: &[Member],
    path: &str,
    holder: &TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let (name, rest) = path
        .split_once('.')
        .map_or((path, None), |(name, rest)| (name, Some(rest)));
    let member = members.iter().find(|member| member.field.name == name)?;
    let field = ident(&member.rust);
    let rt = &context.paths.rt;
    match (&member.kind, rest) {
        (Kind::List(item), None) => Some((context.element(item), quote!(#rt::take(&mut #holder.#field)))),
        (Kind::Object(index), Some(rest)) => {
            let object = context.objects.get(*index)?;
            let (item, items) = take(context, &object.members, rest, &quote!(inner))?;
            Some((
                item,
                quote!(#holder.#field.as_mut().map(|inner| #items).unwrap_or_default()),
            ))
        }
        _ => None,
    }
}
