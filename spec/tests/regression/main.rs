//! What went wrong once, a file each.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod a_field_contradicts_itself;
mod a_folder_called_like_a_spec_is_passed_over;
mod a_header_of_a_spec_is_one_of_http;
mod a_limit_of_one_chat_is_not_kept;
mod a_link_of_a_page_is_a_program;
mod a_name_alone_makes_a_request_repeatable;
mod a_spec_chooses_who_gets_the_token;
mod a_tree_that_was_moved;
mod an_accepted_path_leaves_its_origin;
#[path = "../support/hostile.rs"]
mod hostile;
mod two_numbers_of_a_list_have_one_name;
mod two_specs_give_a_member_two_types;
mod what_codes_say_of_another_try;

use feishu_spec::Endpoint;
use feishu_spec::file::Spec as _;
use serde_json::{Value, json};

/// What is said of a small spec after `change`; nothing when it is accepted.
fn refusal(change: impl FnOnce(&mut Value)) -> Option<String> {
    let mut spec = json!({
        "schema": 1, "id": "demo.v1.thing.get", "title": "demo", "page": {"path": "/demo"},
        "method": "GET", "path": "/open-apis/demo/v1/things/:id",
        "tokens": ["tenant"], "app_types": ["custom"], "rate_limit": "special", "scopes": [], "field_scopes": [],
        "parameters": {"path": [{"name": "id", "type": "string"}], "query": [], "header": []},
        "body": {"kind": "none"}, "response": {"kind": "envelope"}, "paging": null, "errors": [], "types": {}
    });
    change(&mut spec);
    let read = Endpoint::from_text(&spec.to_string(), std::path::Path::new("specs/get.json"));
    read.err().map(|error| error.to_string())
}
