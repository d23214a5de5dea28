//! What stands in for logins in a build without the feature `oauth`.

use std::sync::Arc;

use super::shelf::Shelf;
use crate::app::App;
use crate::error::ErrorKind;
use crate::post::Post;
use crate::secret::Secret;

pub(crate) struct Logins;

impl Logins {
    pub(super) fn new(_: Arc<App>, _: Arc<dyn Post>, _: Shelf) -> Self {
        Logins
    }

    #[allow(clippy::unused_self, reason = "the signature of the other choice")]
    pub(super) fn at_hand(&self, _: &str) -> Option<Secret> {
        None
    }

    #[allow(clippy::unused_async, reason = "the signature of the other choice")]
    pub(super) async fn get(self: &Arc<Self>, user: &Arc<str>) -> Result<Secret, ErrorKind> {
        Err(ErrorKind::invalid(
            "user",
            format!("`{user}` has no login: this build lacks the feature `oauth`"),
        ))
    }

    pub(super) fn refused(&self, _: &str, _: &Secret) -> bool {
        false
    }
}
