//! What a page asks of a request, as the text that the runtime's module `validate` reads.
//!
//! The rules are those of the operation's own spec, and not of the types that it shares with others: one page may allow what another does
//! not. Left out is what says nothing: no length at all as the least, and limits of lengths that mean that there is none.

use std::collections::HashMap;

use feishu_spec::contradiction::NO_LENGTH;
use feishu_spec::{Field, Type};

use super::context::Context;
use super::traits::shows;
use crate::plan::{Kind, Member, Operation};

/// The rules of an operation; `None` where its page has none that could be looked at.
pub(super) fn rules(context: &Context<'_>, operation: &Operation<'_>) -> Option<String> {
    let mut book = Book {
        context,
        operation,
        blocks: Vec::new(),
        known: HashMap::new(),
    };
    let members = operation.members.iter();
    let any = book.block(
        0,
        members
            .enumerate()
            .map(|(index, member)| (index, &member.field, member)),
    );
    any.then(|| book.blocks.join("\n\n"))
}

/// The blocks so far.
struct Book<'p> {
    context: &'p Context<'p>,
    operation: &'p Operation<'p>,
    blocks: Vec<String>,
    /// The number of the block of an object, and whether it says anything, by the spec's name for it and its number in the plan.
    known: HashMap<(&'p str, usize), (usize, bool)>,
}

impl<'p> Book<'p> {
    /// Writes the block with this number, and those of what is inside. Whether it says anything.
    fn block(&mut self, number: usize, members: impl Iterator<Item = (usize, &'p Field, &'p Member)>) -> bool {
        self.blocks.push(String::new());
        let mut lines = Vec::new();
        for (index, field, member) in members {
            let mut facts = self.facts(field, member);
            facts.extend(self.inside(field, member).map(|block| format!("inside={block}")));
            if !facts.is_empty() {
                lines.push(format!("{index} {}", facts.join(" ")));
            }
        }
        if let Some(block) = self.blocks.get_mut(number) {
            *block = lines.join("\n");
        }
        !lines.is_empty()
    }

    /// The block of the objects in a member, if it says anything. That of an object which is inside of itself is not finished, and counts.
    fn inside(&mut self, field: &'p Field, member: &'p Member) -> Option<usize> {
        let mut kind = &member.kind;
        while let Kind::List(inner) | Kind::Map(inner) = kind {
            kind = inner;
        }
        let (Type::Object(key), Kind::Object(object)) = (field.kind.innermost(), kind) else {
            return None;
        };
        if let Some((number, says)) = self.known.get(&(key.as_str(), *object)) {
            return says.then_some(*number);
        }
        let number = self.blocks.len();
        self.known.insert((key, *object), (number, true));
        let context = self.context;
        let members = &context.objects.get(*object)?.members;
        let fields = self.operation.spec.types.get(key)?.fields.iter();
        let found = fields.filter_map(|field| {
            let index = members.iter().position(|member| member.field.name == field.name)?;
            Some((index, field, members.get(index)?))
        });
        let says = self.block(number, found);
        self.known.insert((key, *object), (number, says));
        says.then_some(number)
    }

    fn facts(&self, field: &Field, member: &Member) -> Vec<String> {
        let mut facts = Vec::new();
        let mut say = |name: &str, bound: Option<String>| facts.extend(bound.map(|bound| format!("{name}={bound}")));
        let values: Vec<&str> = field.values.iter().map(|known| known.value.as_str()).collect();
        // A value that could not be told from two; without the list nothing false is said.
        let is_plain = |value: &&str| !value.contains(['|', ' ', '\n', '\r']) && !value.is_empty();
        let is_listed = !values.is_empty() && values.iter().all(is_plain);
        // What is listed is bounded by its list. A list of such values is still short or long.
        if !is_listed {
            say("min", field.min.as_ref().map(ToString::to_string));
            say("max", field.max.as_ref().map(ToString::to_string));
        }
        if !is_listed || matches!(field.kind, Type::Array(_)) {
            let length = |bound: Option<u64>| bound.filter(|bound| (1..NO_LENGTH).contains(bound));
            say("min_length", length(field.min_length).map(|bound| bound.to_string()));
            say("max_length", length(field.max_length).map(|bound| bound.to_string()));
        }
        say("values", is_listed.then(|| values.join("|")));
        if field.required && shows(self.context, member) {
            facts.insert(0, "required".to_owned());
        }
        facts
    }
}
