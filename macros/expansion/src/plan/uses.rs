//! Where the types of a plan stand.

use super::Plan;
use super::model::{Contents, Kind, Member, Response};

/// A place where a type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A member of a struct.
    Member { owner: String, member: String },
    /// All that an operation is answered with.
    Reply { request: String },
    /// An arm of a union.
    Arm { owner: String, arm: String },
}

/// The places of each object, enum and union, by their numbers in the plan.
#[derive(Default)]
pub(crate) struct Uses {
    pub(crate) objects: Vec<Vec<Use>>,
    pub(crate) enums: Vec<Vec<Use>>,
    pub(crate) unions: Vec<Vec<Use>>,
}

impl Uses {
    /// Those of requests first, then of replies, of events, and of other objects.
    pub(crate) fn of(plan: &Plan<'_>) -> Self {
        let mut uses = Uses {
            objects: vec![Vec::new(); plan.objects.len()],
            enums: vec![Vec::new(); plan.enums.len()],
            unions: Vec::new(),
        };
        for operation in &plan.operations {
            uses.members(&operation.request, &operation.members);
        }
        for operation in &plan.operations {
            uses.reply(&operation.request, &operation.response);
        }
        for payload in &plan.events {
            uses.members(&payload.name, &payload.members);
            if let Some(reply) = &payload.reply {
                uses.reply(&payload.name, reply);
            }
        }
        for object in &plan.objects {
            uses.members(&object.name, &object.members);
            for variant in &object.variants {
                let place = Use::Member {
                    owner: object.name.clone(),
                    member: variant.member.clone(),
                };
                uses.put(&Kind::Object(variant.object), place);
            }
        }
        uses
    }

    /// Those in contents: of members first, then of unions.
    pub(crate) fn of_contents(contents: &Contents<'_>) -> Self {
        let mut uses = Uses {
            objects: vec![Vec::new(); contents.objects.len()],
            enums: vec![Vec::new(); contents.enums.len()],
            unions: vec![Vec::new(); contents.unions.len()],
        };
        for object in &contents.objects {
            uses.members(&object.name, &object.members);
        }
        for union in &contents.unions {
            for arm in &union.arms {
                let place = Use::Arm {
                    owner: union.name.clone(),
                    arm: arm.rust.clone(),
                };
                uses.put(&Kind::Object(arm.object), place);
            }
        }
        uses
    }

    fn reply(&mut self, request: &str, response: &Response) {
        let reply = || Use::Reply {
            request: request.to_owned(),
        };
        match response {
            Response::Struct { name, members } => self.members(name, members),
            Response::Model { object, .. } => self.put(&Kind::Object(*object), reply()),
            Response::Value(kind) => self.put(kind, reply()),
            Response::EventStream(Some(message)) => self.reply(request, message),
            Response::EventStream(None) | Response::Bytes => {}
        }
    }

    fn members(&mut self, owner: &str, members: &[Member]) {
        for member in members {
            let place = Use::Member {
                owner: owner.to_owned(),
                member: member.rust.clone(),
            };
            self.put(&member.kind, place);
        }
    }

    fn put(&mut self, kind: &Kind, place: Use) {
        let uses = match kind {
            Kind::List(inner) | Kind::Map(inner) => return self.put(inner, place),
            Kind::Object(index) | Kind::Free(index) => self.objects.get_mut(*index),
            Kind::Enum(index) => self.enums.get_mut(*index),
            Kind::Union(index) => self.unions.get_mut(*index),
            _ => None,
        };
        uses.into_iter().for_each(|uses| uses.push(place.clone()));
    }
}
