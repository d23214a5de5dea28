//! How arguments are read: what commas separate, and a table of those that have a name.

use proc_macro2::{Ident, TokenTree};
use syn::Token;
use syn::parse::ParseStream;
use syn::token::Paren;

use super::mistakes::Mistakes;

/// Reads one thing into a `T`.
pub(super) type Parse<T> = fn(&mut T, ParseStream<'_>, &mut Mistakes) -> syn::Result<()>;

/// An argument with a name.
pub(super) struct Named<T> {
    pub(super) name: &'static str,
    /// How it is written.
    pub(super) example: &'static str,
    /// A spec says the same, so it stands beside none.
    pub(super) is_fact: bool,
    pub(super) read: Read<T>,
}

/// What follows the name.
pub(super) enum Read<T> {
    /// `= value`
    Value(Parse<T>),
    /// `(element, element)`
    List(Parse<T>),
}

impl<T> Named<T> {
    /// Reads what stands behind `name`.
    pub(super) fn read(
        &self,
        name: &Ident,
        to: &mut T,
        input: ParseStream<'_>,
        mistakes: &mut Mistakes,
    ) -> syn::Result<()> {
        match self.read {
            Read::Value(parse) if input.peek(Token![=]) => {
                input.parse::<Token![=]>()?;
                parse(to, input, mistakes).map_err(|error| {
                    let message = format!("`{name}` has another kind of value: write `{}`", self.example);
                    syn::Error::new(error.span(), message)
                })
            }
            Read::List(parse) if input.peek(Paren) => {
                let content;
                syn::parenthesized!(content in input);
                each(to, &content, mistakes, parse);
                Ok(())
            }
            _ => {
                let message = format!("`{name}` lacks its value: write `{}`", self.example);
                Err(syn::Error::new_spanned(name, message))
            }
        }
    }
}

/// Reads what commas separate; a mistake ends its own element and no other.
pub(super) fn each<T>(to: &mut T, input: ParseStream<'_>, mistakes: &mut Mistakes, element: Parse<T>) {
    while !input.is_empty() {
        let done = element(to, input, mistakes).and_then(|()| {
            if input.is_empty() || input.peek(Token![,]) {
                Ok(())
            } else {
                Err(input.error("unexpected token: expected `,` between arguments"))
            }
        });
        if let Err(error) = done {
            mistakes.note(error);
            while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
        }
        let _ = input.parse::<Option<Token![,]>>();
    }
}
