//! Settings that the environment of the process has, so that no program need hold them.

use std::env;

use super::builder::ClientBuilder;

const APP_ID: &str = "FEISHU_APP_ID";
const APP_SECRET: &str = "FEISHU_APP_SECRET";
const BASE_URL: &str = "FEISHU_BASE_URL";

impl<C> ClientBuilder<C> {
    /// Starts with what the environment says: the app id in `FEISHU_APP_ID`, the app secret in `FEISHU_APP_SECRET`, and, where it is set,
    /// another [origin](Self::base_url) than Feishu's in `FEISHU_BASE_URL`.
    ///
    /// # Errors
    ///
    /// `build` tells which one is not set.
    pub fn from_env() -> Self {
        from(|name| env::var(name).ok())
    }
}

/// Starts with the values of these variables. One without characters is as good as none.
fn from<C>(variable: impl Fn(&str) -> Option<String>) -> ClientBuilder<C> {
    let value = |name| variable(name).filter(|value| !value.is_empty());
    let (app_id, app_secret) = (value(APP_ID), value(APP_SECRET));
    let unset = match (&app_id, &app_secret) {
        (None, _) => Some(APP_ID),
        (_, None) => Some(APP_SECRET),
        _ => None,
    };
    let mut builder = ClientBuilder::new(app_id.unwrap_or_default(), app_secret.unwrap_or_default());
    builder.unset = unset;
    match value(BASE_URL) {
        Some(origin) => builder.base_url(origin),
        None => builder,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;

    fn built(variables: &[(&str, &str)]) -> Result<Client, String> {
        let set = |name: &str| variables.iter().find(|(set, _)| *set == name);
        let builder: ClientBuilder = from(|name| set(name).map(|(_, value)| (*value).to_owned()));
        builder.build().map_err(|error| error.to_string())
    }

    #[test]
    fn a_variable_that_is_not_set_is_named() {
        for (variables, name) in [
            (&[][..], APP_ID),
            (&[(APP_SECRET, "secret")], APP_ID),
            (&[(APP_ID, "cli_1")], APP_SECRET),
            (&[(APP_ID, "cli_1"), (APP_SECRET, "")], APP_SECRET),
        ] {
            let error = built(variables).unwrap_err();
            assert!(error.starts_with(&format!("`{name}` is not set")), "{error}");
        }
    }

    #[test]
    fn a_client_has_the_app_and_the_origin_of_its_environment() {
        let app = [(APP_ID, "cli_1"), (APP_SECRET, "secret")];
        let client = built(&app).unwrap();
        assert_eq!(client.app_id(), "cli_1");
        assert_eq!(client.inner.app.base_url.as_str(), "https://open.feishu.cn/");
        let elsewhere = built(&[app[0], app[1], (BASE_URL, "https://open.larksuite.com")]).unwrap();
        assert_eq!(elsewhere.inner.app.base_url.as_str(), "https://open.larksuite.com/");
    }
}
