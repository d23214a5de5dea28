//! What all that is planned is in English, for its documentation.

use feishu_spec::english::{English, Owner};

use super::model::{Member, Response, Said};
use super::{Plan, id};

impl Plan<'_> {
    /// With a line for all that has one.
    #[must_use]
    pub fn said(mut self, english: &English) -> Self {
        for operation in &mut self.operations {
            let of = &operation.spec.id;
            let entry = english.operation(of);
            operation.said = Said {
                line: english.line(&id(of)).map(String::from),
                search: entry.map(|entry| entry.search.clone()).unwrap_or_default(),
            };
            members(english, Owner::Request(of), &mut operation.members);
            let mut response = &mut operation.response;
            while let Response::EventStream(Some(message)) = response {
                response = message;
            }
            if let Response::Struct { members, .. } = response {
                self::members(english, Owner::Reply(of), members);
            }
        }
        for payload in &mut self.events {
            if let Some(entry) = english.event(&payload.spec.id) {
                payload.said = Said {
                    line: entry.line.clone(),
                    search: entry.search.clone(),
                };
            }
            members(english, Owner::Event(&payload.spec.id), &mut payload.members);
            members(english, Owner::Event(&payload.spec.id), &mut payload.header);
            if let Some(Response::Struct { members, .. }) = &mut payload.reply {
                self::members(english, Owner::Answer(&payload.spec.id), members);
            }
        }
        for object in &mut self.objects {
            object.said = english.model(&object.model).map(str::to_owned);
            members(english, Owner::Model(&object.model), &mut object.members);
        }
        for object in &mut self.contents.objects {
            object.said = english.content(&object.model).map(str::to_owned);
            members(english, Owner::Content(&object.model), &mut object.members);
        }
        for union in &mut self.contents.unions {
            union.said = english.content(&union.model).map(str::to_owned);
        }
        let nouns = english.version().nouns.iter();
        self.nouns = nouns
            .filter_map(|(id, noun)| Some((id.splitn(3, '.').nth(2)?.to_owned(), noun.clone())))
            .collect();
        self
    }
}

fn members(english: &English, owner: Owner<'_>, members: &mut [Member]) {
    for member in members {
        member.said = english.member(owner, &member.field).map(str::to_owned);
    }
}
