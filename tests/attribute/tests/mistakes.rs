//! Every message of the attribute, in a folder named after the mistake.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

#[path = "../../linked/mistakes/mod.rs"]
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
