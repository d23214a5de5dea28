//! A user's optional field `new` would have a setter beside the constructor `new`.

use std::str::FromStr as _;

use feishu_expansion::{Package, endpoint};
use proc_macro2::TokenStream;

const ARGUMENTS: &str = "POST, \"/open-apis/demo/v1/things\", tokens(tenant), crate = ::feishu_api";

fn expand(item: &str) -> String {
    let (arguments, item) = (
        TokenStream::from_str(ARGUMENTS).unwrap(),
        TokenStream::from_str(item).unwrap(),
    );
    let tokens = endpoint(arguments, item, &Package::default());
    let file: syn::File = syn::parse2(tokens).unwrap();
    prettyplease::unparse(&file)
}

#[test]
fn it_is_a_mistake_with_the_way_out() {
    let code = expand("struct Send { new: Option<String> }");
    assert_eq!(code.matches("pub fn new(").count(), 1, "{code}");
    assert_eq!(code.matches("compile_error!").count(), 1, "{code}");
    assert!(code.contains("`new` is a method of every request"), "{code}");
    assert!(code.contains("#[body(\\\"new\\\")]"), "{code}");
}

#[test]
fn a_method_of_a_trait_that_every_request_has_is_hidden_by_no_setter() {
    for name in ["clone", "default", "validate", "with"] {
        let code = expand(&format!("struct Send {{ {name}: Option<String> }}"));
        assert!(
            code.contains(&format!("`{name}` is a method of every request")),
            "{code}"
        );
    }
}

#[test]
fn a_field_that_must_be_given_has_no_setter() {
    let code = expand("struct Send { new: String }");
    assert_eq!(code.matches("pub fn new(").count(), 1, "{code}");
    assert!(!code.contains("compile_error!"), "{code}");
}
