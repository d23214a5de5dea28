//! TLS, by the features of the build.

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
use std::sync::Arc;

use url::Url;

use crate::error::BuildError;

/// TLS in Rust with ring: no C compiler beyond what ring needs, no cmake, no OpenSSL. The provider is given to this client
/// alone, so that a program's own choice of a process-wide provider stays possible.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn tls(builder: reqwest::ClientBuilder, _: &Url) -> Result<reqwest::ClientBuilder, BuildError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| BuildError::Tls(error.to_string()))?
        .with_no_client_auth();
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(feature = "native-tls")]
#[allow(clippy::unnecessary_wraps, reason = "the signature of the other choice")]
pub(super) fn tls(builder: reqwest::ClientBuilder, _: &Url) -> Result<reqwest::ClientBuilder, BuildError> {
    Ok(builder)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn tls(builder: reqwest::ClientBuilder, base_url: &Url) -> Result<reqwest::ClientBuilder, BuildError> {
    without_tls(base_url).map(|()| builder)
}

/// What a build without TLS can reach. The HTTP client would send a request for `https` to a proxy as it is, secrets and all.
#[cfg(any(test, not(any(feature = "rustls", feature = "native-tls"))))]
fn without_tls(base_url: &Url) -> Result<(), BuildError> {
    if base_url.scheme() == "https" {
        let problem = "this build has none, and the base URL is one of `https`; turn on the feature `rustls` or `native-tls`, or give the \
                       client a `transport`";
        return Err(BuildError::Tls(problem.to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_tls_sends_no_secret_through_a_proxy() {
        let url = |text: &str| Url::parse(text).unwrap();
        assert!(without_tls(&url("http://127.0.0.1:4000")).is_ok());
        let told = without_tls(&url("https://open.feishu.cn")).unwrap_err().to_string();
        assert!(told.contains("turn on the feature `rustls`"), "{told}");
    }
}
