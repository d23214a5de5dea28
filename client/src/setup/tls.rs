//! TLS, by the features of the build.

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
use std::sync::Arc;

use crate::error::BuildError;

/// TLS in Rust with ring: no C compiler beyond what ring needs, no cmake, no OpenSSL. The provider is given to this client
/// alone, so that a program's own choice of a process-wide provider stays possible.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BuildError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| BuildError::Tls(error.to_string()))?
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(any(not(feature = "rustls"), feature = "native-tls"))]
#[allow(clippy::unnecessary_wraps, reason = "the signature of the other choice")]
pub(super) fn tls(builder: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, BuildError> {
    Ok(builder)
}
