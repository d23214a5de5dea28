//! Random numbers for spreading load and telling parts apart. Not for secrets.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A random number, from the keys that the standard library gives its hash maps.
pub(crate) fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A random factor.
#[allow(clippy::cast_precision_loss, reason = "a factor needs no 64 bits")]
pub(crate) fn between(low: f64, high: f64) -> f64 {
    low + (high - low) * (number() as f64 / u64::MAX as f64)
}
