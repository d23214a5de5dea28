//! What a builder builds.

use crate::call::client::Client;
use crate::operation::RetryTable;

/// What a [`ClientBuilder`](super::ClientBuilder) builds: the client, or the type that a crate puts around it.
pub trait Target {
    /// What the codes that any operation may answer with say of the same call, made again. For the crate that has their list.
    const GENERAL: RetryTable;

    /// Puts it around the client.
    fn around(client: Client) -> Self;
}

impl Target for Client {
    const GENERAL: RetryTable = &[];

    fn around(client: Client) -> Self {
        client
    }
}
