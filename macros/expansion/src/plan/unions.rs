//! Which unions there are, and what they and their arms are called.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::models::{Models, identity};
use feishu_spec::{Content, union};

use super::model::{Arm, Union};
use crate::names::{self, Scope};

/// Collects the unions of several specs: those of one name are one, with the arms of all.
#[derive(Default)]
pub(super) struct UnionBook {
    all: Vec<Union>,
    numbers: BTreeMap<String, usize>,
    /// The objects that are arms.
    arms: BTreeSet<usize>,
}

impl UnionBook {
    /// The unions of these specs, which are the first of `models`.
    pub(super) fn new(specs: &[&Content], models: &Models<'_>, scope: &mut Scope) -> Self {
        let mut book = UnionBook::default();
        for (spec, content) in specs.iter().enumerate() {
            for (name, union) in &content.unions {
                let arms = union.of.iter();
                let arms = arms.filter_map(|arm| Some((arm, models.find(spec, &arm.kind)?)));
                book.add(name, &union.tag, arms, scope);
            }
        }
        book
    }

    fn add<'s>(
        &mut self,
        name: &str,
        tag: &str,
        arms: impl Iterator<Item = (&'s union::Arm, usize)>,
        scope: &mut Scope,
    ) {
        let number = *self.numbers.entry(identity(name)).or_insert_with(|| {
            let plain = names::pascal(name);
            self.all.push(Union {
                name: scope.claim(&[plain.clone(), format!("{plain}Union")]),
                tag: tag.to_owned(),
                arms: Vec::new(),
                model: name.to_owned(),
                said: None,
            });
            self.all.len() - 1
        });
        let Some(union) = self.all.get_mut(number) else { return };
        for (arm, object) in arms {
            self.arms.insert(object);
            if !union.arms.iter().any(|known| known.value == arm.value) {
                union.arms.push(Arm {
                    rust: names::variant(arm.called()),
                    value: arm.value.clone(),
                    object,
                });
            }
        }
    }

    /// The number of the union of this name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.numbers.get(&identity(name)).copied()
    }

    /// Whether an object is an arm.
    pub(super) fn is_arm(&self, object: usize) -> bool {
        self.arms.contains(&object)
    }

    /// The unions by their numbers, with names that no two arms share.
    pub(super) fn finish(self) -> Vec<Union> {
        let mut all = self.all;
        for union in &mut all {
            let mut scope = names::variants();
            for arm in &mut union.arms {
                arm.rust = scope.claim(&[arm.rust.clone(), format!("{}Arm", arm.rust)]);
            }
        }
        all
    }
}
