//! The elements of a content: a list of objects that a tag tells apart, such as the parts of a post.
//!
//! **In**: the tables that a page has per tag, and examples. **Out**: an arm of a union per tag. A tag with a table has the members of that;
//! one that only examples show has the members of all of them.

use std::collections::HashMap;

use feishu_spec::words::is_symbol;
use feishu_spec::{Arm, Field, Type, Union};
use serde_json::{Map, Value};

use crate::contents::{self, Group};
use crate::interpret::name::words::symbol;

/// The member that tells elements apart.
pub(crate) const TAG: &str = "tag";

/// The elements of one content, and the words of its page.
pub(crate) struct Elements {
    group: &'static Group,
    /// What the types of the page's contents are called, by kind.
    pub(crate) kinds: HashMap<String, String>,
    /// How the names of elements begin.
    prefix: String,
    all: Vec<Element>,
    of: HashMap<String, usize>,
    /// Tags that give no arm, and elements without one.
    pub(crate) refused: Vec<String>,
}

/// One kind of element.
struct Element {
    tag: String,
    name: String,
    fields: Vec<Field>,
    /// Its members are those of examples.
    by_example: bool,
}

/// A kind of element as an arm whose type has no name yet.
pub(crate) struct Unnamed {
    tag: String,
    name: String,
    /// The number of a shape, or its name once it has one.
    pub(crate) kind: Type,
}

impl Elements {
    /// Of the content of this kind.
    pub(crate) fn new(group: &'static Group, kind: &str, kinds: HashMap<String, String>) -> Self {
        Elements {
            prefix: group.unions.get(kind).map_or(kind, String::as_str).to_owned(),
            group,
            kinds,
            all: Vec::new(),
            of: HashMap::new(),
            refused: Vec::new(),
        }
    }

    /// The name of the union.
    pub(crate) fn union(&self) -> String {
        format!("{}_element", self.prefix)
    }

    /// Whether there is no arm.
    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What a type is called for which the page has this word.
    pub(crate) fn word<'a>(&'a self, hint: &'a str) -> &'a str {
        self.group.types.get(hint).map_or(hint, String::as_str)
    }

    /// The element with this tag. `None` where no arm can be made of it.
    fn element(&mut self, tag: &str, by_example: bool) -> Option<&mut Element> {
        let known = self.of.get(tag).copied();
        let index = match known {
            Some(index) => index,
            None => {
                let reviewed = contents::table().arms.get(tag).cloned();
                let name = reviewed.unwrap_or_else(|| symbol(tag));
                if !is_symbol(&name) || self.all.iter().any(|other| other.name == name) {
                    self.refuse(tag);
                    return None;
                }
                self.of.insert(tag.to_owned(), self.all.len());
                self.all.push(Element {
                    tag: tag.to_owned(),
                    name,
                    fields: Vec::new(),
                    by_example,
                });
                self.all.len() - 1
            }
        };
        self.all.get_mut(index)
    }

    /// Notes that of a tag, or of an element without one, no arm can be made.
    pub(crate) fn refuse(&mut self, what: &str) {
        if !self.refused.iter().any(|refused| refused == what) {
            self.refused.push(what.to_owned());
        }
    }

    /// Takes in a tag that the page lists. `false` where no arm can be made of it, or it was listed before.
    pub(crate) fn list(&mut self, tag: &str) -> bool {
        !self.of.contains_key(tag) && self.element(tag, false).is_some()
    }

    /// Gives the members of a tag that the page lists.
    pub(crate) fn describe(&mut self, tag: &str, mut fields: Vec<Field>) {
        fields.retain(|field| field.name != TAG);
        if let Some(element) = self.element(tag, false) {
            element.fields = fields;
        }
    }

    /// Whether the members of a tag are those of examples. `false` where no arm can be made of it.
    pub(crate) fn is_by_example(&mut self, tag: &str) -> bool {
        self.element(tag, true).is_some_and(|element| element.by_example)
    }

    /// Takes in members that an example shows of a tag.
    pub(crate) fn show(&mut self, tag: &str, fields: Vec<Field>) {
        let Some(element) = self.element(tag, true) else { return };
        for field in fields {
            if element.fields.iter().all(|known| known.name != field.name) {
                element.fields.push(field);
            }
        }
    }

    /// The arms as far as they are known, each with the members of its object type and the word for it.
    pub(crate) fn take(&mut self) -> Vec<(Unnamed, Vec<Field>, String)> {
        let all = std::mem::take(&mut self.all).into_iter();
        all.map(|element| {
            let hint = format!("{}_{}", self.prefix, element.name);
            let arm = Unnamed {
                tag: element.tag,
                name: element.name,
                kind: Type::Any,
            };
            (arm, element.fields, hint)
        })
        .collect()
    }
}

/// The union of arms whose types have names.
pub(crate) fn union(arms: Vec<Unnamed>) -> Union {
    let of = arms.into_iter().map(|arm| Arm {
        name: (arm.name != arm.tag).then_some(arm.name),
        value: arm.tag,
        kind: arm.kind.to_string(),
    });
    Union {
        tag: TAG.to_owned(),
        of: of.collect(),
    }
}

/// Whether an object has a text per language, `{"zh_cn": "…"}`: its keys are free.
pub(crate) fn is_languages(members: &Map<String, Value>) -> bool {
    let is_language = |key: &String| {
        let parts: Vec<&str> = key.split(['_', '-']).collect();
        let is_code = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
        parts.len() == 2 && parts.iter().all(is_code)
    };
    !members.is_empty() && members.iter().all(|(key, value)| is_language(key) && value.is_string())
}

/// The tag and the members of an element in an example.
pub(crate) fn element(item: &Value) -> Option<(&str, &Map<String, Value>)> {
    let members = item.as_object()?;
    Some((members.get(TAG)?.as_str()?, members))
}
