//! The queues of all that is counted.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use tokio::time::Instant;

use super::queue::Queue;
use crate::operation::Window;
use crate::route::Route;

/// Queues of no use are looked for when there are this many.
const SWEEP: usize = 1024;

/// What is counted together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// The operation, or the project-version if its operations share a window.
    of: Cow<'static, str>,
    /// The member of the request that it is counted by, with its value.
    by: Option<(&'static str, Box<str>)>,
    tenant: Option<Arc<str>>,
}

impl Key {
    /// All calls of an operation.
    pub(super) fn of(route: &Route, tenant: Option<&Arc<str>>) -> Self {
        Key {
            of: route.id.clone(),
            by: None,
            tenant: tenant.cloned(),
        }
    }

    /// Those with the same value of the member that a window names; `None` if the request has no value for it.
    pub(super) fn by(window: &Window, route: &Route, tenant: Option<&Arc<str>>) -> Option<Self> {
        let (member, value) = route.counted.iter().find(|(member, _)| Some(*member) == window.by)?;
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

/// The queues of all that is counted.
#[derive(Debug, Default)]
pub(super) struct Queues {
    by_key: HashMap<Key, Queue>,
    /// Those of no use are looked for when there are this many.
    sweep_at: usize,
    /// How many were looked at for that.
    #[cfg(test)]
    looked_at: usize,
}

impl Queues {
    /// The queue of what is counted together.
    pub(super) fn of(&mut self, key: &Key, now: Instant) -> &mut Queue {
        if self.by_key.len() >= self.sweep_at.max(SWEEP) {
            #[cfg(test)]
            {
                self.looked_at += self.by_key.len();
            }
            self.by_key.retain(|_, queue| !queue.is_idle(now));
            // If most are of use, it would be a waste to look again soon: so each new queue pays for one look at an old one.
            self.sweep_at = self.by_key.len().saturating_mul(2);
        }
        self.by_key.entry(key.clone()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::queue::LONGEST;
    use super::*;
    use crate::operation::Per;

    #[test]
    fn two_thousand_tenants_are_looked_at_a_few_times_each() {
        let windows = [Window::new(5, Per::Second)];
        let (mut queues, now) = (Queues::default(), Instant::now());
        let route = Route {
            id: "test".into(),
            method: crate::operation::Method::Get,
            tokens: &[],
            limits: &[],
            counted: Vec::new(),
            reply: crate::operation::ReplyKind::Json,
        };
        for round in 0..10 {
            for tenant in 0..2_000 {
                let tenant = Arc::from(format!("t{tenant}"));
                let queue = queues.of(&Key::of(&route, Some(&tenant)), now);
                queue.reserve(windows.iter(), now, now + LONGEST).unwrap();
            }
            assert!(queues.looked_at <= 4_000, "{} looks in round {round}", queues.looked_at);
        }
        // When nobody has called for a minute, they go.
        for tenant in 0..2_000 {
            let tenant = Arc::from(format!("u{tenant}"));
            queues.of(&Key::of(&route, Some(&tenant)), now + 10 * LONGEST);
        }
        assert!(queues.by_key.len() <= 2_100, "{} queues", queues.by_key.len());
    }
}
