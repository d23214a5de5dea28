//! What the compiler says about handlers of a wrong shape, in a folder named after what is wrong.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

#[path = "../../../tests/linked/mistakes/mod.rs"]
mod mistakes;

#[test]
fn every_mistake_is_told_with_what_to_write() {
    mistakes::Mistakes {
        compiler: &feishu_linked::compiler!(),
        package: env!("CARGO_MANIFEST_DIR"),
        temporary: env!("CARGO_TARGET_TMPDIR"),
    }
    .check();
}
