//! Credentials, kept out of logs.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A credential: an app secret, a token. `Debug` shows that it is there, never what it is.
///
/// Clones share one text, which is overwritten in memory when the last of them is dropped. That does not reach copies that were made on
/// the way here or are made on the way out: in a request that is under way, or in a `String` of the caller's.
///
/// `==` takes as long for two texts of one length wherever they differ, so it may compare what a stranger sent with what is expected.
///
/// An own type of a few lines: a crate for it would cost every build more than it saves here.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// The credential itself. Do not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Hash for Secret {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.expose().hash(state);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Secret::from(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret(Arc::new(Zeroizing::new(text)))
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Secret::from(text.as_str())
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

#[cfg(test)]
mod tests {
    use zeroize::ZeroizeOnDrop;

    use super::*;

    #[test]
    fn secrets_are_equal_if_their_texts_are() {
        for (one, other, equal) in [
            ("", "", true),
            ("u-1", "u-1", true),
            ("u-1", "u-2", false),
            ("u-1", "u-10", false),
        ] {
            assert_eq!(Secret::from(one) == Secret::from(other), equal, "{one} {other}");
        }
    }

    #[test]
    fn the_text_is_wiped_on_drop() {
        // Memory that was freed cannot be read without unsafe code. The type that holds the text promises it.
        fn wipes<T: ZeroizeOnDrop>(_: &Arc<T>) {}
        wipes(&Secret::from("u-1").0);
    }
}
