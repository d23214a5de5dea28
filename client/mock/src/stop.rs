//! The end of a test that is wrong.

#[track_caller]
#[allow(clippy::panic, reason = "a test that is wrong should stop")]
pub(crate) fn stop(problem: &str) -> ! {
    panic!("{problem}")
}
