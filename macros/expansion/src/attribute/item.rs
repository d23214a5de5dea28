//! The user's struct: what it is called, which fields it declares, and where they say that they go.

use feishu_spec::header::check_header;
use feishu_spec::{Field, Foreign};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Fields, GenericArgument, LitStr, Meta, Path, PathArguments, Type, Visibility};

use super::mistakes::{Mistakes, did_you_mean, one_of};
use crate::emit::OwnType;
use crate::emit::traits::Derived;

/// The struct, as far as it is right.
pub(super) struct Item {
    pub(super) attributes: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) name: Ident,
    pub(super) fields: Vec<OwnField>,
    pub(super) derived: Derived,
}

/// A field that the user declared, with a type of the user's own choice.
pub(super) struct OwnField {
    pub(super) attributes: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) name: Ident,
    pub(super) kind: Type,
    pub(super) marker: Option<Marker>,
    /// The spec did not have it.
    pub(super) is_added: bool,
}

/// `#[query]` or `#[query("wire-name")]`.
pub(super) struct Marker {
    pub(super) word: Ident,
    place: Place,
    wire: Option<LitStr>,
}

/// Where a field goes, in the order in which the runtime wants the members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// What marks a field for a place. A file is a part of the body.
const MARKERS: &[(&str, Place)] = &[
    ("path", Place::Path),
    ("query", Place::Query),
    ("header", Place::Header),
    ("body", Place::Body),
    ("file", Place::Body),
];

/// Types that are taken as they are, so that a literal has the type that it should.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

impl OwnField {
    /// Where it goes: into the body, unless it says something else.
    pub(super) fn place(&self) -> Place {
        self.marker.as_ref().map_or(Place::Body, |marker| marker.place)
    }

    /// Its name on the wire. Headers have hyphens where Rust has underscores.
    pub(super) fn wire(&self) -> String {
        match self.marker.as_ref().and_then(|marker| marker.wire.as_ref()) {
            Some(wire) => wire.value(),
            None if self.place() == Place::Header => self.plain_name().replace('_', "-"),
            None => self.plain_name(),
        }
    }

    /// What a page would say of it.
    pub(super) fn documented(&self) -> Field {
        let mut field = Field::new(self.wire(), feishu_spec::Type::Any);
        field.required = !self.may_be_absent();
        field
    }

    /// The name without `r#`.
    pub(super) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    /// Whether its type is an `Option`.
    pub(super) fn is_option(&self) -> bool {
        inside(&self.kind, &["Option"]).is_some()
    }

    /// Whether it may be left out: its type has a value for that.
    pub(super) fn may_be_absent(&self) -> bool {
        inside(&self.kind, &["Option", "List", "Map"]).is_some()
    }

    /// Whether it is bytes to upload.
    pub(super) fn is_file(&self) -> bool {
        self.marker.as_ref().is_some_and(|marker| marker.word == "file")
    }

    /// Its type, as the emission wants it.
    pub(super) fn own_type(&self) -> OwnType {
        let inner = inside(&self.kind, &["Option"]).unwrap_or(&self.kind);
        OwnType {
            tokens: inner.to_token_stream(),
            is_primitive: matches!(inner, Type::Path(path) if PRIMITIVES.iter().any(|name| path.path.is_ident(name))),
            is_file: self.is_file(),
        }
    }
}

impl Item {
    /// Reads the struct. Of anything else it gives back what can be compiled.
    pub(super) fn read(tokens: TokenStream, mistakes: &mut Mistakes) -> Result<Self, TokenStream> {
        let expected = "expected `#[feishu_endpoint(…)]` on a struct with named fields or none: `pub struct Unpin;`";
        let Ok(mut input) = syn::parse2::<DeriveInput>(tokens.clone()) else {
            mistakes.at(tokens.clone().into_iter().next().map(TokenStream::from), expected);
            return Err(tokens);
        };
        let fields = match &mut input.data {
            Data::Struct(data) => &mut data.fields,
            Data::Enum(data) => {
                mistakes.at(data.enum_token, format!("an enum cannot be a request: {expected}"));
                return Err(tokens);
            }
            Data::Union(data) => {
                mistakes.at(data.union_token, format!("a union cannot be a request: {expected}"));
                return Err(tokens);
            }
        };
        if !input.generics.params.is_empty() || input.generics.where_clause.is_some() {
            let message = "an endpoint is one type: expected no generic parameters here; name the types, or write a struct per type";
            mistakes.at(&input.generics, message);
            let is_ours = |attribute: &Attribute| MARKERS.iter().any(|(word, _)| attribute.path().is_ident(word));
            fields
                .iter_mut()
                .for_each(|field| field.attrs.retain(|attribute| !is_ours(attribute)));
            return Err(input.into_token_stream());
        }
        let fields = match std::mem::replace(fields, Fields::Unit) {
            Fields::Named(fields) => fields
                .named
                .into_iter()
                .filter_map(|field| own(field, mistakes))
                .collect(),
            Fields::Unit => Vec::new(),
            Fields::Unnamed(fields) => {
                mistakes.at(fields, format!("fields without names: {expected}"));
                Vec::new()
            }
        };
        Ok(Item {
            derived: derived(&input.attrs),
            attributes: input.attrs,
            visibility: input.vis,
            name: input.ident,
            fields,
        })
    }
}

fn own(field: syn::Field, mistakes: &mut Mistakes) -> Option<OwnField> {
    let name = field.ident?;
    let (mut attributes, mut marker) = (Vec::new(), None);
    for attribute in field.attrs {
        match self::marker(&attribute, &name, mistakes) {
            Reading::Other => attributes.push(attribute),
            Reading::Wrong => {}
            Reading::Marker(second) => match &marker {
                None => marker = Some(second),
                Some(first) => {
                    let message = format!("`{name}` goes into one place: it is marked `#[{}]` already", first.word);
                    mistakes.at(attribute, message);
                }
            },
        }
    }
    let own = OwnField {
        attributes,
        visibility: field.vis,
        name,
        kind: field.ty,
        marker,
        is_added: false,
    };
    if own.place() == Place::Header
        && let Err(fault) = check_header(&own.wire())
    {
        let shown = Foreign::new(&own.wire()).to_string();
        mistakes.at(
            &own.name,
            format!("`{shown}` {fault}: expected one such as `X-Request-Id`"),
        );
    }
    Some(own)
}

/// What an attribute of a field is to us.
enum Reading {
    Marker(Marker),
    /// Meant as one, and reported.
    Wrong,
    /// Somebody else's.
    Other,
}

fn marker(attribute: &Attribute, field: &Ident, mistakes: &mut Mistakes) -> Reading {
    let Some(word) = attribute.path().get_ident() else {
        return Reading::Other;
    };
    let text = word.to_string();
    let words = || MARKERS.iter().map(|(known, _)| *known);
    let Some((_, place)) = MARKERS.iter().find(|(known, _)| *known == text) else {
        let near = did_you_mean(&text, words());
        // Anything that does not look like a place is for another macro.
        if near.is_empty() {
            return Reading::Other;
        }
        let message = format!(
            "unknown location `{text}` for field `{field}`: expected {}{near}",
            one_of(words())
        );
        mistakes.at(word, message);
        return Reading::Wrong;
    };
    let wire = match &attribute.meta {
        Meta::Path(_) => None,
        Meta::List(list) => match list.parse_args::<LitStr>() {
            Ok(wire) if wire.value().is_empty() => {
                mistakes.at(wire, "an empty name: expected the field's name on the wire");
                return Reading::Wrong;
            }
            Ok(wire) => Some(wire),
            Err(error) => {
                let message = format!("not a name: expected the field's name on the wire, as in `#[{text}(\"name\")]`");
                mistakes.note(syn::Error::new(error.span(), message));
                return Reading::Wrong;
            }
        },
        Meta::NameValue(_) => {
            let message = format!("`#[{text}]` takes its name in parentheses: write `#[{text}(\"name\")]`");
            mistakes.at(&attribute.meta, message);
            return Reading::Wrong;
        }
    };
    Reading::Marker(Marker {
        word: word.clone(),
        place: *place,
        wire,
    })
}

/// The type inside one of these generic types of one parameter.
fn inside<'t>(kind: &'t Type, outer: &[&str]) -> Option<&'t Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(inner) = &last.arguments else {
        return None;
    };
    match inner.args.first()? {
        GenericArgument::Type(inside) if inner.args.len() == 1 && outer.iter().any(|name| last.ident == name) => {
            Some(inside)
        }
        _ => None,
    }
}

/// The traits that the struct's own `#[derive]`s implement.
fn derived(attributes: &[Attribute]) -> Derived {
    let mut derived = Derived::default();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        let paths = attribute.parse_args_with(syn::punctuated::Punctuated::<Path, syn::Token![,]>::parse_terminated);
        for path in paths.into_iter().flatten() {
            match path.segments.last().map(|segment| segment.ident.to_string()).as_deref() {
                Some("Clone") => derived.clone = true,
                Some("Debug") => derived.debug = true,
                Some("Default") => derived.default = true,
                Some("PartialEq") => derived.partial_eq = true,
                Some("Serialize") => derived.serialize = true,
                Some("Deserialize") => derived.deserialize = true,
                _ => {}
            }
        }
    }
    derived
}
