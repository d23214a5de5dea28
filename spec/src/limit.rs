//! How often an operation may be called.

use serde::{Deserialize, Serialize};

use crate::field::{Field, Type, is_false};

/// How often an app may call an endpoint in one tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RateLimit {
    /// The page names no number; the platform sets it case by case.
    Special,
    /// All of these hold at once.
    Windows(Vec<Window>),
}

/// So many requests in so much time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// How many requests.
    pub requests: u32,
    /// In which time.
    pub per: Per,
    /// The text of the request by whose value requests are counted, by its name: so many to one chat, of one document. All requests
    /// are counted together without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The operations of the project-version that have such a window of the same name are counted together.
    #[serde(default, skip_serializing_if = "is_false")]
    pub shared: bool,
}

/// The length of a rate-limit window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// One second.
    Second,
    /// Sixty seconds.
    Minute,
}

impl RateLimit {
    /// The windows that cannot be kept by a request of these fields: for each, its place below the limit, and what was expected.
    pub(crate) fn faults(&self, fields: &[&Field]) -> Vec<(String, String)> {
        let RateLimit::Windows(windows) = self else {
            return Vec::new();
        };
        let is_text = |name: &str| {
            let mut named = fields.iter().filter(|field| field.name == name);
            named.any(|field| field.kind == Type::String)
        };
        let fault = |window: &Window| match &window.by {
            _ if window.requests == 0 => Some(("requests", "is 0, expected how many may be made".to_owned())),
            Some(by) if !is_text(by) => Some((
                "by",
                format!("`{by}` is no text of the request, expected a parameter or a member of the body"),
            )),
            None if window.shared => Some((
                "shared",
                "has no `by`, expected what the calls have in common".to_owned(),
            )),
            _ => None,
        };
        let faults = windows.iter().enumerate().filter_map(|(index, window)| {
            let (member, what) = fault(window)?;
            Some((format!("windows[{index}].{member}"), what))
        });
        faults.collect()
    }
}
