//! Whatever is accepted as a spec expands to Rust.
#![no_main]

use std::path::Path;

use feishu_spec::file::Spec as _;
use feishu_spec::library::ProjectVersion;
use feishu_spec::{Content, Endpoint, Event};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let file = Path::new("fuzzed.json");
    let endpoint = Endpoint::from_text(text, file);
    let event = Event::from_text(text, file);
    let content = Content::from_text(text, file);
    let (endpoints, events, contents) = (Vec::from_iter(endpoint), Vec::from_iter(event), Vec::from_iter(content));
    if endpoints.is_empty() && events.is_empty() && contents.is_empty() {
        return;
    }
    let version = ProjectVersion {
        project: "im".to_owned(),
        version: "v1".to_owned(),
    };
    let tokens = feishu_expansion::expand(&endpoints, &events, &contents, &version);
    if let Err(error) = syn::parse2::<syn::File>(tokens.clone()) {
        panic!("{error} in\n{tokens}");
    }
});
