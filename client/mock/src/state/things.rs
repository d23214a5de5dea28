//! What was created at an address, by the address of each.

use std::collections::BTreeMap;

use feishu_spec::{Endpoint, Method};
use serde_json::{Map, Value, json};

use super::asked::Asked;
use super::message;
use crate::answer::{Answer, NOT_EXPECTED};
use crate::catalogue::catalogue;
use crate::recorded::Recorded;
use crate::reply::put;
use crate::route;

type Members = Map<String, Value>;

/// What was created: its members, and `None` when it was deleted.
#[derive(Debug, Default)]
pub(super) struct Things {
    kept: BTreeMap<(String, String), Option<Members>>,
}

impl Things {
    pub(super) fn answer(&mut self, asked: &Asked<'_>, plausible: Answer) -> Answer {
        let request = asked.request;
        let item = request.path.rsplit_once('/');
        let item = item.map(|(place, id)| (place.to_owned(), route::text(id)));
        match (
            asked.spec.method,
            message::place(asked),
            catalogue().item_of(&asked.spec.path),
        ) {
            (Method::Post, Some(place), _) => self.create(asked, plausible, place, "message_id"),
            (Method::Post, None, Some(name)) => self.create(asked, plausible, &request.path, &name),
            (Method::Get, _, _) if asked.spec.paging.is_some() => self.list(asked, plausible),
            (method, _, _) => match item.and_then(|item| self.kept.get_mut(&item)) {
                None => plausible,
                Some(None) => gone(asked.spec, request),
                Some(kept) if method == Method::Delete => {
                    *kept = None;
                    plausible
                }
                Some(Some(members)) => {
                    if method != Method::Get {
                        members.extend(said(request));
                        message::change(asked, members);
                    }
                    asked.with_payload(plausible, |payload| overlay(payload, members))
                }
            },
        }
    }

    /// Keeps what is created, under an id of its own. `name` is the parameter that has the id in its address.
    fn create(&mut self, asked: &Asked<'_>, plausible: Answer, place: &str, name: &str) -> Answer {
        let before = message::replied_to(asked).map(|id| (place.to_owned(), id));
        let before = before.and_then(|key| self.kept.get(&key)?.as_ref());
        let chat = before.and_then(|message| message.get("chat_id").cloned());
        asked.with_payload(plausible, |payload| {
            let Some(created) = holder(payload, name) else { return };
            let Some(Value::String(id)) = created.get_mut(name) else {
                return;
            };
            *id = asked.own(id);
            let key = (place.to_owned(), id.clone());
            let mut members = said(asked.request);
            members.extend(created.clone());
            message::complete(asked, &mut members, chat);
            overlay(payload, &members);
            self.kept.insert(key, Some(members));
        })
    }

    /// Lists what is there, in pages of the size that was asked for.
    fn list(&self, asked: &Asked<'_>, plausible: Answer) -> Answer {
        let place = asked.request.path.as_str();
        let of_place = self.kept.iter().filter(|((known, _), _)| known == place);
        let all: Vec<_> = of_place.map(|(_, members)| members).collect();
        let (Some(paging), false) = (&asked.spec.paging, all.is_empty()) else {
            return plausible;
        };
        let there: Vec<_> = all
            .into_iter()
            .flatten()
            .filter(|members| message::is_meant(asked, members))
            .collect();
        let position = asked.request.position(&paging.cursor);
        let from: usize = position.and_then(|text| text.parse().ok()).unwrap_or(0);
        let size = paging.size.as_deref().and_then(|name| asked.request.parameter(name));
        let size = size.and_then(|text| text.parse().ok()).unwrap_or(20).max(1);
        asked.with_payload(plausible, |payload| {
            let way = paging.items.as_deref().unwrap_or_default().replace('.', "/");
            let example = payload.pointer(&format!("/{way}/0")).cloned().unwrap_or(json!({}));
            let page = there.iter().skip(from).take(size).map(|members| {
                let mut item = example.clone();
                overlay(&mut item, members);
                item
            });
            put(payload, paging.items.as_deref(), page.collect());
            let more = from + size < there.len();
            put(payload, paging.has_more.as_deref(), json!(more));
            let next = if more { (from + size).to_string() } else { String::new() };
            put(payload, paging.next.as_deref(), json!(next));
            put(payload, paging.total.as_deref(), json!(there.len()));
        })
    }
}

/// The object that has a member: the payload, or one inside of it.
fn holder<'v>(payload: &'v mut Value, name: &str) -> Option<&'v mut Members> {
    let members = payload.as_object_mut()?;
    if members.contains_key(name) {
        return Some(members);
    }
    let mut inner = members.values_mut().filter_map(Value::as_object_mut);
    inner.find(|members| members.contains_key(name))
}

/// What a request says in its body.
fn said(request: &Recorded) -> Members {
    match request.json() {
        Some(Value::Object(members)) => members.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        _ => Members::new(),
    }
}

/// Puts what is known in place of what is plausible: members of one name and kind, in the payload and in the objects of it.
fn overlay(payload: &mut Value, known: &Members) {
    let Some(members) = payload.as_object_mut() else { return };
    let is_wrapped = members.len() == 1;
    for (name, value) in members {
        match known.get(name) {
            Some(Value::Object(inner)) if value.is_object() => overlay(value, inner),
            Some(known) if std::mem::discriminant(known) == std::mem::discriminant(value) => *value = known.clone(),
            _ if value.is_object() => overlay_inner(value, known),
            // A reply that is nothing but a list of one, as that of a message is.
            _ if is_wrapped => value
                .as_array_mut()
                .into_iter()
                .flatten()
                .for_each(|value| overlay(value, known)),
            _ => {}
        }
    }
}

fn overlay_inner(value: &mut Value, known: &Members) {
    for (name, value) in value.as_object_mut().into_iter().flatten() {
        if let Some(known) = known.get(name)
            && std::mem::discriminant(known) == std::mem::discriminant(value)
        {
            *value = known.clone();
        }
    }
}

/// The code of the page for what is not there, if it has one.
fn gone(spec: &Endpoint, request: &Recorded) -> Answer {
    let says = |name: &str| {
        ["not_exist", "not_found", "deleted"]
            .iter()
            .any(|word| name.contains(word))
    };
    let code = spec.errors.iter().find(|error| says(&error.name));
    let (status, code) = code.map_or((404, NOT_EXPECTED), |error| (error.status.unwrap_or(200), error.code));
    Answer::failure(status, code, &format!("{request}: it was deleted"))
}
