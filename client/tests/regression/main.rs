//! What once went wrong, a file for each, named after it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a test that cannot go on should stop, and its helpers are nobody's API"
)]

mod a_call_outside_of_a_runtime_panics;
mod a_call_that_is_not_repeated_pays_for_it;
mod a_call_to_this_host_goes_through_a_proxy;
mod a_code_of_null_is_a_success;
mod a_code_of_success_is_no_code;
mod a_consent_shows_its_state;
mod a_date_of_a_server_panics;
mod a_download_of_json_is_a_reply;
mod a_dry_run_shows_what_it_should_hide;
mod a_large_number_overflows;
mod a_limit_by_a_member_is_none;
mod a_long_address_is_no_connection;
mod a_member_called_uuid_makes_a_call_repeatable;
mod a_message_of_the_platform_forges_lines;
mod a_path_or_a_host_leads_a_token_elsewhere;
mod a_pause_is_kept_by_its_own_call_only;
mod a_pipe_goes_up_as_an_empty_file;
mod a_raw_call_decodes_otherwise;
mod a_raw_call_shows_its_query;
mod a_saved_download_has_no_limit;
mod a_slow_reader_is_told_of_silence;
mod a_token_ends_while_its_call_waits;
mod an_error_repeats_the_body_of_a_reply;
mod an_observer_is_told_of_its_own_panic;
mod an_unreadable_file_is_a_broken_connection;
mod an_upload_in_blocks_is_begun_by_another;
mod any_one_scope_reads_as_all_of_them;
mod dropped_calls_keep_their_turn;
#[path = "../../../spec/tests/support/hostile.rs"]
mod hostile;
mod names_of_downloads_are_traps;
mod no_limit_of_time_panics;
mod no_more_pages_while_one_is_under_way;
mod numbers_of_an_upload_in_blocks_are_believed;
mod numbers_with_all_their_digits_are_objects;
mod secrets_inside_free_values_are_shown;
#[path = "../loopback/support/mod.rs"]
mod support;
mod what_codes_say_of_another_try;
