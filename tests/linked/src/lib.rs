//! What the compiler links into the test that asks, so that the test can compile programs against the same.
//!
//! A test that runs cargo on a program of its own builds everything below that program a second time, with other features and
//! flags. What it needs is there already: it was linked into the test itself.

use std::env;

use proc_macro::TokenStream;

/// The compiler, and the arguments that tell it where the dependencies of this crate are, as an array of texts. What else a
/// program needs, such as its edition, is for the caller to add.
#[proc_macro]
pub fn compiler(_: TokenStream) -> TokenStream {
    let compiler = env::current_exe().unwrap_or_else(|_| "rustc".into());
    let mut told = vec![compiler.to_string_lossy().into_owned()];
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--extern" || argument == "-L" {
            told.push(argument);
            told.extend(arguments.next());
        }
    }
    let texts: Vec<String> = told.iter().map(|text| format!("{text:?}")).collect();
    format!("[{}]", texts.join(", ")).parse().unwrap_or_default()
}
