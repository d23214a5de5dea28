//! What stands in for logins in a build without the feature `oauth`.

use super::store::StoredToken;
use crate::error::ErrorKind;
use crate::exchange::Inner;
use crate::secret::Secret;

pub(super) async fn login(_: &Inner, user: &str) -> Result<StoredToken, ErrorKind> {
    Err(ErrorKind::invalid(
        "user",
        format!("`{user}` has no login: this build lacks the feature `oauth`"),
    ))
}

pub(super) async fn expire(_: &Inner, _: &str, _: &Secret) -> bool {
    false
}
