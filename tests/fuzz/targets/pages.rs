//! Any bytes are a page: they give a spec or problems, and every row is accounted for.
#![no_main]

use generator::interpret::interpret;
use generator::locate::locate;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(page) = locate(bytes) else { return };
    let reading = interpret(&page, true);
    assert!(reading.rows.balance(), "{:?}", reading.rows);
    match reading.spec {
        Some(spec) => drop(spec.text().expect("a spec can be written")),
        None => assert!(!reading.problems.is_empty(), "no spec, and not a word about it"),
    }
});
