//! What a call is counted by.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::operation::Window;
use crate::route::Route;

/// All that a call is counted by: nearly always its operation alone.
pub(super) type All<'a> = SmallVec<[Counted<'a>; 1]>;

/// What a call is counted by, and the windows of that.
#[derive(Debug)]
pub(super) struct Counted<'a> {
    pub(super) key: Key,
    pub(super) windows: Cow<'a, [Window]>,
}

impl<'a> Counted<'a> {
    /// All that a call with these windows is counted by; never nothing.
    pub(super) fn all(route: &Route, windows: &'a [Window], tenant: Option<&Arc<str>>) -> All<'a> {
        // The many calls that are counted by their operation alone need no list of their own.
        if windows.iter().all(|window| window.by.is_none()) {
            return smallvec![Self::whole(route, windows, tenant)];
        }
        let mut all = All::new();
        for window in windows {
            let Some(key) = Key::new(window, route, tenant) else {
                continue;
            };
            match all.iter_mut().find(|one| one.key == key) {
                Some(one) => one.windows.to_mut().push(*window),
                None => all.push(Counted {
                    key,
                    windows: Cow::Owned(vec![*window]),
                }),
            }
        }
        if all.is_empty() {
            // The platform may ask it for silence all the same.
            all.push(Self::whole(route, &[], tenant));
        }
        all
    }

    /// A call as one of its operation.
    fn whole(route: &Route, windows: &'a [Window], tenant: Option<&Arc<str>>) -> Self {
        Counted {
            key: Key::of(route, tenant),
            windows: Cow::Borrowed(windows),
        }
    }
}

/// What is counted together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// The operation, or the project-version if its operations share a window.
    of: Cow<'static, str>,
    /// The member of the request that it is counted by, with its value.
    by: Option<(&'static str, Box<str>)>,
    tenant: Option<Arc<str>>,
}

impl Key {
    /// What a window counts together; `None` if the request has no value for the member that it names.
    fn new(window: &Window, route: &Route, tenant: Option<&Arc<str>>) -> Option<Self> {
        let Some(by) = window.by else {
            return Some(Self::of(route, tenant));
        };
        let (member, value) = route.counted.iter().find(|(member, _)| *member == by)?;
        let of = match (window.shared, project_version(&route.id)) {
            (true, Some(version)) => Cow::Owned(version.to_owned()),
            _ => route.id.clone(),
        };
        Some(Key {
            of,
            by: Some((member, value.clone())),
            tenant: tenant.cloned(),
        })
    }

    /// All calls of an operation.
    pub(super) fn of(route: &Route, tenant: Option<&Arc<str>>) -> Self {
        Key {
            of: route.id.clone(),
            by: None,
            tenant: tenant.cloned(),
        }
    }
}

/// Of what there is alone: every call hashes a key, and nearly all are of an operation and nothing else.
impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.of.hash(state);
        if let Some((_, value)) = &self.by {
            value.hash(state);
        }
        if let Some(tenant) = &self.tenant {
            tenant.hash(state);
        }
    }
}

/// As a store of limits is told it.
impl fmt::Display for Key {
    // What may hold anything comes last.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenant = self.tenant.as_deref().unwrap_or_default();
        match &self.by {
            Some((member, value)) => write!(f, "{member}:{tenant}:{}:{value}", self.of),
            None => write!(f, ":{tenant}:{}", self.of),
        }
    }
}

/// `im.v1` of `im.v1.message.create`.
fn project_version(id: &str) -> Option<&str> {
    let (dot, _) = id.match_indices('.').nth(1)?;
    id.get(..dot)
}
