//! Types in the place of references to them.

use serde_json::{Map, Value};

use crate::export::names::SCHEMAS;

/// A schema without references, and where it was cut.
pub(super) struct Inlined {
    pub(super) schema: Value,
    /// JSON pointers to what is cut, with the type that would stand there.
    pub(super) cut: Vec<(String, String)>,
}

/// Puts types in place of references to them, as far as they are at most `depth` objects deep, in at most about `budget` bytes. `None` where
/// it would be more.
pub(super) fn inline(schema: &Value, types: &Map<String, Value>, depth: usize, budget: usize) -> Option<Inlined> {
    let mut walk = Walk {
        types,
        left: budget,
        cut: Vec::new(),
    };
    let schema = walk.value(schema, depth, &mut String::new())?;
    Some(Inlined { schema, cut: walk.cut })
}

struct Walk<'t> {
    types: &'t Map<String, Value>,
    left: usize,
    cut: Vec<(String, String)>,
}

impl Walk<'_> {
    fn spend(&mut self, bytes: usize) -> Option<()> {
        self.left = self.left.checked_sub(bytes)?;
        Some(())
    }

    fn value(&mut self, value: &Value, depth: usize, at: &mut String) -> Option<Value> {
        match value {
            Value::Object(members) => self.object(members, depth, at),
            Value::Array(elements) => {
                self.spend(2)?;
                let mut inlined = Vec::new();
                for (index, element) in elements.iter().enumerate() {
                    inlined.push(self.below(&index.to_string(), element, depth, at)?);
                }
                Some(inlined.into())
            }
            scalar => {
                self.spend(scalar.to_string().len() + 1)?;
                Some(scalar.clone())
            }
        }
    }

    fn object(&mut self, members: &Map<String, Value>, depth: usize, at: &mut String) -> Option<Value> {
        let name = members
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix(SCHEMAS));
        let Some((name, target)) = name.and_then(|name| Some((name, self.types.get(name)?))) else {
            return self.members(members, depth, at).map(Value::from);
        };
        // Lists of values hold nothing that could be deep.
        let is_flat = target.get("enum").is_some();
        let mut inlined = match depth.checked_sub(usize::from(!is_flat)) {
            Some(depth) => match self.value(target, depth, at)? {
                Value::Object(inlined) => inlined,
                other => return Some(other),
            },
            None => {
                self.spend(60 + name.len())?;
                self.cut.push((at.clone(), name.to_owned()));
                let mut stub = Map::new();
                stub.insert("type".to_owned(), "object".into());
                stub.insert(
                    "$comment".to_owned(),
                    format!("cut: `{name}` is not written out here").into(),
                );
                stub
            }
        };
        // What stands beside a reference is narrower than what stands in the type.
        let beside = members.iter().filter(|(key, _)| *key != "$ref");
        for (key, value) in beside {
            self.spend(key.len() + value.to_string().len() + 4)?;
            inlined.insert(key.clone(), value.clone());
        }
        Some(inlined.into())
    }

    fn members(&mut self, members: &Map<String, Value>, depth: usize, at: &mut String) -> Option<Map<String, Value>> {
        self.spend(2)?;
        let mut inlined = Map::new();
        for (key, member) in members {
            // It refers to types, and there are none to refer to. A member may be called so as well.
            if key == "discriminator" && member.get("propertyName").is_some() {
                continue;
            }
            self.spend(key.len() + 4)?;
            inlined.insert(key.clone(), self.below(key, member, depth, at)?);
        }
        Some(inlined)
    }

    /// What stands at a key below `at`.
    fn below(&mut self, key: &str, value: &Value, depth: usize, at: &mut String) -> Option<Value> {
        let length = at.len();
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        let inlined = self.value(value, depth, at);
        at.truncate(length);
        inlined
    }
}
