//! The user's struct: what it is called, which fields it declares, and where they say that they go.

use std::fmt;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Fields, GenericArgument, LitStr, Meta, Path, PathArguments, Type, Visibility};

use super::mistakes::{Mistakes, did_you_mean, one_of};
use crate::emit::object::Derived;

/// The struct, as far as it is right.
pub(super) struct Item {
    pub(super) attributes: Vec<Attribute>,
    pub(super) visibility: Visibility,
    pub(super) name: Ident,
    pub(super) fields: Vec<OwnField>,
    pub(super) derived: Derived,
}

/// A field that the user declared, with a type of the user's own choice.
pub(crate) struct OwnField {
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) visibility: Visibility,
    pub(crate) name: Ident,
    /// The type as it is written.
    pub(crate) written: Type,
    /// The type inside an `Option` around it.
    pub(crate) kind: Type,
    /// Where the field says that it goes.
    pub(crate) marker: Option<Marker>,
}

/// `#[query]` or `#[query("wire-name")]`.
pub(crate) struct Marker {
    pub(crate) word: Ident,
    pub(crate) place: Place,
    pub(crate) wire: Option<LitStr>,
}

/// Where a field goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
    /// A part of a form that is bytes.
    File,
}

const PLACES: &[(&str, Place)] = &[
    ("path", Place::Path),
    ("query", Place::Query),
    ("header", Place::Header),
    ("body", Place::Body),
    ("file", Place::File),
];

/// Types that are taken as they are, so that a literal has the type that it should.
const PRIMITIVES: &[&str] = &[
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

impl OwnField {
    /// Whether the field may be left out.
    pub(crate) fn is_optional(&self) -> bool {
        option(&self.written).is_some()
    }

    /// Whether it is bytes to upload, of the runtime's type, and not for serde.
    pub(crate) fn is_file(&self) -> bool {
        self.place() == Some(Place::File)
    }

    /// Whether an argument for it needs no conversion.
    pub(crate) fn is_primitive(&self) -> bool {
        matches!(&self.kind, Type::Path(path) if PRIMITIVES.iter().any(|name| path.path.is_ident(name)))
    }

    pub(super) fn place(&self) -> Option<Place> {
        self.marker.as_ref().map(|marker| marker.place)
    }

    /// The name without `r#`.
    pub(super) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }
}

impl fmt::Debug for OwnField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.written.to_token_stream())
    }
}

impl Item {
    /// Reads the struct; `None` if there is none.
    pub(super) fn read(tokens: TokenStream, mistakes: &mut Mistakes) -> Option<Self> {
        let expected = "expected `#[feishu_endpoint(…)]` on a struct with named fields or none: `pub struct Unpin;`";
        let input: DeriveInput = match syn::parse2(tokens.clone()) {
            Ok(input) => input,
            Err(_) => {
                mistakes.at(
                    tokens
                        .into_iter()
                        .next()
                        .map_or_else(TokenStream::new, TokenStream::from),
                    expected,
                );
                return None;
            }
        };
        let fields = match input.data {
            Data::Struct(data) => data.fields,
            Data::Enum(data) => {
                mistakes.at(data.enum_token, format!("an enum cannot be a request: {expected}"));
                return None;
            }
            Data::Union(data) => {
                mistakes.at(data.union_token, format!("a union cannot be a request: {expected}"));
                return None;
            }
        };
        if !input.generics.params.is_empty() || input.generics.where_clause.is_some() {
            let message = "an endpoint is one type: expected no generic parameters here; name the types, or write a struct per type";
            mistakes.at(&input.generics, message);
            return None;
        }
        let fields = match fields {
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
        Some(Item {
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
    let kind = option(&field.ty).unwrap_or(&field.ty).clone();
    Some(OwnField {
        attributes,
        visibility: field.vis,
        name,
        written: field.ty,
        kind,
        marker,
    })
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
    let words = || PLACES.iter().map(|(known, _)| *known);
    let Some((_, place)) = PLACES.iter().find(|(known, _)| *known == text) else {
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

/// The type inside an `Option`.
fn option(kind: &Type) -> Option<&Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    match &last.arguments {
        PathArguments::AngleBracketed(inner) => match inner.args.first() {
            Some(GenericArgument::Type(inner)) => Some(inner),
            _ => None,
        },
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
                Some("Serialize") => derived.serialize = true,
                Some("Deserialize") => derived.deserialize = true,
                _ => {}
            }
        }
    }
    derived
}
