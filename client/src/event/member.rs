//! One member of a payload, without reading the rest.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::name::Name;

/// The text or the number at a path of names with dots between them.
pub(super) fn find(json: &str, path: &str) -> Option<String> {
    let mut json = serde_json::Deserializer::from_str(json);
    let found = At { path: Some(path) }.deserialize(&mut json).ok().flatten();
    found.filter(|text| !text.is_empty())
}

/// The value to which the rest of a path leads, `None` at its end.
#[derive(Clone, Copy)]
struct At<'p> {
    path: Option<&'p str>,
}

impl At<'_> {
    fn here<E>(self, text: impl ToString) -> Result<Option<String>, E> {
        Ok(self.path.is_none().then(|| text.to_string()))
    }
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.here(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.here(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.here(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        self.here(value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let (wanted, rest) = match self.path.map(|path| path.split_once('.').unwrap_or((path, ""))) {
            Some((wanted, "")) => (Some(wanted), None),
            Some((wanted, rest)) => (Some(wanted), Some(rest)),
            None => (None, None),
        };
        let mut found = None;
        while let Some(Name(name)) = members.next_key()? {
            if wanted == Some(&*name) {
                found = members.next_value_seed(At { path: rest })?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_path_leads_to_a_text_or_a_number() {
        let json = r#"{"a": {"x": [1, {"b": "no"}], "b": "yes", "n": 7, "o": {}}, "b": "", "t": true}"#;
        assert_eq!(find(json, "a.b").as_deref(), Some("yes"));
        assert_eq!(find(json, "a.n").as_deref(), Some("7"));
        for nothing in ["", "a", "a.o", "a.x", "a.x.b", "a.b.c", "b", "t", "c"] {
            assert_eq!(find(json, nothing), None, "{nothing}");
        }
        assert_eq!(find("", "a"), None);
        assert_eq!(find(r#"{"a": "#, "a"), None);
    }
}
