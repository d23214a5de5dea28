//! The two steps to a connection, behind a trait: tests take other ones, without a network.

use std::pin::Pin;

use feishu_client::Client;

use super::address::{self, Address};
use super::config::Config;
use super::handshake::{self, Messages};
use super::reason::Failure;

/// What a step comes to.
pub(super) type Step<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

/// How a connection is made.
pub(super) trait Way: Send + Sync {
    /// Asks where it is, and takes over what the platform says of connections.
    fn ask<'a>(&'a self, config: &'a mut Config) -> Step<'a, Address>;

    /// Opens it.
    fn open<'a>(&'a self, address: &'a Address) -> Step<'a, Messages>;
}

impl Way for Client {
    fn ask<'a>(&'a self, config: &'a mut Config) -> Step<'a, Address> {
        Box::pin(address::ask(self, config))
    }

    fn open<'a>(&'a self, address: &'a Address) -> Step<'a, Messages> {
        Box::pin(handshake::open(self, address))
    }
}
