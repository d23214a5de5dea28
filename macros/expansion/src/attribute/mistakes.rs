//! What the user got wrong: collected, so that all of it is reported at once.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// Every mistake so far, in the order in which they were found. They end in [`before`](Self::before) or in
/// [`forget`](Self::forget). Where they are dropped unread, a debug build panics, and with it the tests.
#[derive(Default)]
#[must_use = "mistakes are reported, or forgotten on purpose"]
pub(super) struct Mistakes {
    all: Vec<syn::Error>,
}

impl Drop for Mistakes {
    fn drop(&mut self) {
        debug_assert!(
            self.all.is_empty() || std::thread::panicking(),
            "mistakes were dropped unread"
        );
    }
}

impl Mistakes {
    /// Notes a mistake at the tokens that would have to change.
    pub(super) fn at(&mut self, place: impl ToTokens, message: impl std::fmt::Display) {
        self.all.push(syn::Error::new_spanned(place, message));
    }

    /// Notes a mistake that the parser found.
    pub(super) fn note(&mut self, error: syn::Error) {
        self.all.push(error);
    }

    /// Drops the mistakes, where they only follow from one that is reported.
    pub(super) fn forget(mut self) {
        self.all.clear();
    }

    /// The meaning of a word out of a list; another word is a mistake.
    pub(super) fn known<T: Copy>(&mut self, what: &str, word: &Ident, list: &[(&str, T)]) -> Option<T> {
        let text = word.to_string();
        let found = list.iter().find(|(known, _)| *known == text);
        if found.is_none() {
            let words = || list.iter().map(|(known, _)| *known);
            let message = format!(
                "unknown {what} `{text}`: expected {}{}",
                one_of(words()),
                did_you_mean(&text, words())
            );
            self.at(word, message);
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// The mistakes as compile errors in the order of the source, and after them what could be made of the rest.
    pub(super) fn before(mut self, rest: TokenStream) -> TokenStream {
        self.all.sort_by_key(|error| error.span().start());
        let errors = std::mem::take(&mut self.all);
        let errors = errors.iter().map(syn::Error::to_compile_error);
        quote!(#(#errors)* #rest)
    }
}

/// `; did you mean …?` with the word that is nearest, if one is near enough to be meant.
pub(super) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let near = (word.chars().count() / 3).clamp(1, 3);
    let distance = |known: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &known.to_lowercase());
    known
        .into_iter()
        .map(|known| (distance(known), known))
        .filter(|(distance, _)| *distance <= near)
        .min()
        .map(|(_, known)| format!("; did you mean `{known}`?"))
        .unwrap_or_default()
}

/// `` `a`, `b` or `c` ``
pub(super) fn one_of<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, first)) => format!("{} or {last}", first.join(", ")),
    }
}
