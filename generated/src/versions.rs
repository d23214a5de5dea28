//! A module per project-version, each one macro call. Written by `cargo run -p generator` from the specs.

use crate::event::EventKind;
use crate::operation::Operation;

#[cfg(feature = "im-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "im-v1")))]
pub mod im_v1 {
    //! The endpoints and events of `im/v1`.
    feishu_macros::project_version!("im/v1");
}

/// The `OPERATIONS` of every enabled project-version.
pub(crate) const OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "im-v1")]
    im_v1::OPERATIONS,
];

/// The `EVENTS` of every enabled project-version.
pub(crate) const EVENTS: &[&[&EventKind]] = &[
    #[cfg(feature = "im-v1")]
    im_v1::EVENTS,
];
