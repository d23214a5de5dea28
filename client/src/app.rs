//! The app that a client acts for.

use url::Url;

use crate::operation::AppType;
use crate::secret::Secret;

/// The app that a client acts for, and where.
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) kind: AppType,
    /// The open host: an origin.
    pub(crate) base_url: Url,
}
