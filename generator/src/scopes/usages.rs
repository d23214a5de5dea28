//! What the specs say of what a program uses.
//!
//! **In**: marks, what they do not show, and all specs. **Out**: usages, of which the least scopes can be computed, and the ids that no spec
//! has. **What can fail**: ids that were said to be called, or to be called for users, and cannot be.

use std::collections::{BTreeMap, BTreeSet};

use feishu_client::operation::TokenKind;
use feishu_client::scopes::Usage;
use feishu_spec::{Endpoint, Event, Foreign, Token};

use super::marks::Marks;
use crate::nearest::did_you_mean;

/// What a program does not show: for whom it calls, and what it calls by a path.
#[derive(Clone, Debug, Default)]
pub struct Called {
    /// Operations that are called for users, and not for the app.
    pub user: BTreeSet<String>,
    /// Operations that are called for users and for the app.
    pub both: BTreeSet<String>,
    /// Operations that are called and leave no mark.
    pub also: BTreeSet<String>,
}

/// What is used, as the specs know it.
#[derive(Clone, Debug, Default)]
pub struct Used<'s> {
    /// The operations.
    pub endpoints: Vec<&'s Endpoint>,
    /// The events.
    pub events: Vec<&'s Event>,
    /// What is used of them, and for whom; an operation that is called for both stands twice.
    pub usages: Vec<Usage<'s>>,
    /// The ids of which no spec is known.
    pub unknown: BTreeSet<String>,
}

/// Looks up what a program uses.
///
/// # Errors
/// A sentence for an id in `called` that no spec has, that is not called, or that takes no token of a user.
pub fn look_up<'s>(
    marks: &Marks,
    called: &Called,
    endpoints: impl IntoIterator<Item = &'s Endpoint>,
    events: impl IntoIterator<Item = &'s Event>,
) -> Result<Used<'s>, String> {
    let endpoints: BTreeMap<&str, &Endpoint> = endpoints.into_iter().map(|spec| (spec.id.as_str(), spec)).collect();
    let events: BTreeMap<&str, &Event> = events.into_iter().map(|spec| (spec.id.as_str(), spec)).collect();
    if let Some(id) = called.also.iter().find(|id| !endpoints.contains_key(id.as_str())) {
        return Err(told("there is no spec of", id, endpoints.keys().copied()));
    }
    let operations: BTreeSet<&str> = marks.operations.union(&called.also).map(String::as_str).collect();
    let mut for_users = called.user.union(&called.both);
    if let Some(id) = for_users.find(|id| !operations.contains(id.as_str())) {
        return Err(told("the program does not call", id, operations.into_iter()));
    }
    let mut used = Used::default();
    for id in operations {
        let Some(spec) = endpoints.get(id) else {
            used.unknown.insert(id.to_owned());
            continue;
        };
        used.endpoints.push(spec);
        used.usages.extend(usages(spec, called)?);
    }
    for id in &marks.events {
        let Some(spec) = events.get(id.as_str()) else {
            used.unknown.insert(id.clone());
            continue;
        };
        used.events.push(spec);
        used.usages
            .push(Usage::new(&spec.id, spec.scopes.iter().map(String::as_str)));
    }
    Ok(used)
}

/// An operation, once for each for whom it is called.
fn usages<'s>(spec: &'s Endpoint, called: &Called) -> Result<Vec<Usage<'s>>, String> {
    let usage = Usage::new(&spec.id, spec.scopes.iter().map(String::as_str));
    let tokens: Vec<TokenKind> = spec.tokens.iter().copied().map(kind).collect();
    let (user, both) = (called.user.contains(&spec.id), called.both.contains(&spec.id));
    if (user || both) && !tokens.contains(&TokenKind::User) {
        return Err(format!(
            "`{}` is not called for users: it takes no user_access_token",
            spec.id
        ));
    }
    Ok(match (both, user) {
        (true, _) => vec![usage.clone(), usage.as_user()],
        (_, true) => vec![usage.as_user()],
        _ => vec![usage.by_default(&tokens)],
    })
}

fn kind(token: Token) -> TokenKind {
    match token {
        Token::Tenant => TokenKind::Tenant,
        Token::User => TokenKind::User,
        Token::App => TokenKind::App,
    }
}

/// What is wrong with an id, and which one was meant.
fn told<'k>(what: &str, id: &str, known: impl Iterator<Item = &'k str>) -> String {
    format!("{what} {}{}", Foreign::new(id).code(), did_you_mean(id, known))
}
