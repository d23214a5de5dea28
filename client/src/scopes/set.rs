//! Scopes as the developer console takes and gives them.
//!
//! **In**: the console's JSON, or scopes. **Out**: the JSON, and whether the scopes are enough. **What can fail**: a text that is no such JSON.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value, json};

use super::usage::{Identity, Usage};

/// How many scopes a user can be asked for at once.
///
/// Source: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>.
pub const CONSENT_LIMIT: usize = 50;

/// The names of the lists, in the console's order.
const LISTS: [(&str, Identity); 2] = [("tenant", Identity::Tenant), ("user", Identity::User)];

/// Scopes of an app: its own, and those for what it does for its users.
///
/// `to_string()` is the JSON that the console's page "batch import" takes, and `parse()` reads it:
///
/// ```
/// use feishu_client::scopes::Scopes;
///
/// let granted: Scopes = r#"{"scopes": {"tenant": ["im:chat:read"], "user": []}}"#.parse()?;
/// assert!(granted.tenant.contains("im:chat:read"));
/// # Ok::<(), feishu_client::scopes::NoScopes>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scopes {
    /// Those of the app itself, sorted.
    pub tenant: BTreeSet<String>,
    /// Those that users consent to, sorted.
    pub user: BTreeSet<String>,
}

impl Scopes {
    /// Those of an identity.
    #[must_use]
    pub fn of(&self, identity: Identity) -> &BTreeSet<String> {
        match identity {
            Identity::Tenant => &self.tenant,
            Identity::User => &self.user,
        }
    }

    pub(super) fn of_mut(&mut self, identity: Identity) -> &mut BTreeSet<String> {
        match identity {
            Identity::Tenant => &mut self.tenant,
            Identity::User => &mut self.user,
        }
    }

    /// Whether these are enough: one of the scopes that a usage names is there, or it names none.
    #[must_use]
    pub fn allow(&self, usage: &Usage<'_>) -> bool {
        let granted = self.of(usage.identity);
        usage.scopes.is_empty() || usage.scopes.iter().any(|scope| granted.contains(*scope))
    }

    /// Those of users, in as many lists as there must be consents: each has room for `offline_access`, which a login that is to be
    /// refreshed asks for as well, below [`CONSENT_LIMIT`].
    #[must_use]
    pub fn consents(&self) -> Vec<Vec<&str>> {
        let user: Vec<&str> = self.user.iter().map(String::as_str).collect();
        user.chunks(CONSENT_LIMIT - 1).map(<[&str]>::to_vec).collect()
    }
}

/// The console's JSON, on several lines and without the last line's end.
///
/// Its form is shown on that page of the console, and by public programs that write it.
impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = LISTS.map(|(name, identity)| {
            let scopes = self.of(identity).iter().cloned().map(Value::String);
            (name.to_owned(), Value::Array(scopes.collect()))
        });
        let lists = Map::from_iter(lists);
        write!(f, "{:#}", json!({"scopes": lists}))
    }
}

impl FromStr for Scopes {
    type Err = NoScopes;

    fn from_str(text: &str) -> Result<Self, NoScopes> {
        let value: Value = serde_json::from_str(text).map_err(|error| NoScopes(error.to_string()))?;
        let lists = value.get("scopes").and_then(Value::as_object);
        let lists = lists.ok_or_else(|| NoScopes("there is no object `scopes` in it".to_owned()))?;
        if !LISTS.iter().any(|(name, _)| lists.contains_key(*name)) {
            return Err(NoScopes("`scopes` has neither `tenant` nor `user`".to_owned()));
        }
        let mut scopes = Scopes::default();
        for (name, identity) in LISTS {
            // A list that is not there has no scopes.
            let Some(list) = lists.get(name) else {
                continue;
            };
            let texts = list
                .as_array()
                .and_then(|list| list.iter().map(Value::as_str).collect());
            let texts: Vec<&str> = texts.ok_or_else(|| NoScopes(format!("`scopes.{name}` is no list of texts")))?;
            scopes.of_mut(identity).extend(texts.into_iter().map(str::to_owned));
        }
        Ok(scopes)
    }
}

/// Why a text holds no scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoScopes(String);

impl fmt::Display for NoScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = &self.0;
        write!(
            f,
            "{what}; expected {{\"scopes\": {{\"tenant\": [\"im:chat:read\"], \"user\": []}}}}"
        )
    }
}

impl std::error::Error for NoScopes {}

#[cfg(test)]
mod tests {
    use super::*;

    fn scopes(tenant: &[&str], user: &[&str]) -> Scopes {
        let set = |list: &[&str]| list.iter().map(|scope| (*scope).to_owned()).collect();
        Scopes {
            tenant: set(tenant),
            user: set(user),
        }
    }

    #[test]
    fn the_form_is_that_of_the_console() {
        let two = scopes(&["im:message:send", "docx:document:create"], &[]);
        let text = "{\n  \"scopes\": {\n    \"tenant\": [\n      \"docx:document:create\",\n      \"im:message:send\"\n    ],\n    \"user\": []\n  }\n}";
        assert_eq!(two.to_string(), text);
        assert_eq!(text.parse(), Ok(two));
    }

    #[test]
    fn a_list_may_be_missing_and_another_form_is_told() {
        assert_eq!(r#"{"scopes": {"user": ["a:b"]}}"#.parse(), Ok(scopes(&[], &["a:b"])));
        let cases = [
            ("", "EOF while parsing"),
            ("[]", "there is no object `scopes` in it"),
            (r#"{"scopes": ["im:chat"]}"#, "there is no object `scopes` in it"),
            (r#"{"scopes": {}}"#, "`scopes` has neither `tenant` nor `user`"),
            (
                r#"{"scopes": {"tenant": "im:chat"}}"#,
                "`scopes.tenant` is no list of texts",
            ),
            (
                r#"{"scopes": {"tenant": [], "user": [1]}}"#,
                "`scopes.user` is no list of texts",
            ),
        ];
        for (text, what) in cases {
            let told = text.parse::<Scopes>().unwrap_err().to_string();
            assert!(
                told.starts_with(what) && told.contains("expected {\"scopes\""),
                "{told}"
            );
        }
    }

    #[test]
    fn any_one_is_enough_and_each_identity_has_its_own() {
        let granted = scopes(&["im:chat:read"], &["im:message"]);
        let list = Usage::new("im.v1.chat.list", ["im:chat", "im:chat:read"]);
        assert!(granted.allow(&list));
        assert!(!granted.allow(&list.clone().as_user()));
        assert!(granted.allow(&Usage::new("bot.v3.bot.get", [])));
        assert!(!granted.allow(&Usage::new("x.v1.y.z", ["im:chat:readonly"])));
    }

    #[test]
    fn more_than_a_consent_takes_are_several_consents() {
        let names: Vec<String> = (0..101).map(|n| format!("x:{n:03}")).collect();
        let user = Scopes {
            user: names.into_iter().collect(),
            ..Scopes::default()
        };
        let consents = user.consents();
        assert_eq!(consents.iter().map(Vec::len).collect::<Vec<_>>(), [49, 49, 3]);
        assert_eq!((consents[0][0], consents[2][0]), ("x:000", "x:098"));
    }
}
