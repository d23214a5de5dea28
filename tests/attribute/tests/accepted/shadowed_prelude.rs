//! A module in which the names of the prelude mean something else.
#![allow(dead_code, clippy::enum_variant_names)]

use feishu_api::feishu_endpoint;

pub struct Option;
pub struct Result;
pub struct String;
pub struct Vec;
pub struct Box;
pub struct Some;
pub struct None;
pub struct Default;
pub struct Client;
mod rt {}
mod feishu_client {}

#[feishu_endpoint(spec = "specs/own/option.json")]
pub struct Choose;

#[test]
fn paths_are_absolute() {
    let request = Choose::new()
        .option(choose::OptionObject::new().string("s"))
        .kind("vec")
        .strings(["a"]);
    let (_, body) = crate::sent(request);
    let expected = serde_json::json!({"option": {"string": "s"}, "kind": "vec", "strings": ["a"]});
    assert_eq!(body, expected);
}
