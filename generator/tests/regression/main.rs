//! What went wrong once, a file each.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod a_closed_pipe_stops_a_run;
mod a_cut_off_answer_of_the_site_is_no_api_page;
mod a_failed_add_changes_the_tree;
mod a_file_under_a_json_content_type;
mod a_folder_of_pages_hangs_or_ends_the_run;
mod a_killed_run_leaves_half_a_tree;
mod a_long_list_takes_the_square_of_its_time;
mod a_name_alone_makes_a_request_repeatable;
mod a_name_of_an_error_begins_inside_a_word;
mod a_page_chooses_who_gets_the_token;
mod a_page_describes_several_events;
mod a_page_loses_its_codes;
mod a_page_stops_the_run;
mod a_page_that_was_replaced_is_as_good_as_new;
mod a_page_without_its_link_doubles_its_operation;
mod a_proposal_leaves_its_fence;
mod a_schema_overflows_the_stack;
mod a_scope_inside_a_list_of_values_is_lost;
mod a_spec_says_what_no_call_can_send;
mod a_tree_that_is_not_there_is_reported_on;
mod a_type_that_the_page_describes_is_any_json;
mod an_example_keeps_its_quotes;
mod an_older_revision_cannot_be_compared;
mod deleted_specs_come_back_with_other_names;
mod errors_without_a_path;
#[path = "../support/files.rs"]
mod files;
mod names_that_are_kept_go_stale;
mod no_token_was_read;
mod pages;
mod specs_that_refer_to_themselves_take_for_ever;
#[path = "../support/reading.rs"]
mod support;
mod text_of_a_page_is_taken_for_our_own;
mod what_codes_say_of_another_try;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use generator::run::source::Source;

use self::files::files;

/// A built-in page.
fn page(name: &str) -> String {
    let pages = Source::embedded();
    let page = pages.iter().find(|page| page.name().ends_with(name)).unwrap();
    String::from_utf8(page.read().unwrap()).unwrap()
}

/// Runs the command on a tree of specs.
fn generator(arguments: &[&str], tree: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(arguments).arg("--spec").arg(tree).output().unwrap()
}

/// Adds a page to an empty tree. Gives what was said, and the spec with the id of the page's first part if one was written.
fn add(page: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let (file, tree) = (folder.path().join("page.md"), folder.path().join("specs"));
    fs::write(&file, page).unwrap();
    let output = generator(&["add", file.to_str().unwrap()], &tree);
    let specs = feishu_spec::library::files(&tree.join("endpoints")).unwrap();
    let specs = specs.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    (String::from_utf8(output.stderr).unwrap(), specs)
}
