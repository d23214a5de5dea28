//! By which members an event that is sent again is known, where the page says so in a sentence.
//!
//! **In**: the texts of the page, and the event. **Out**: the ways to the members, from the payload. A sentence counts that speaks of what
//! is the same and marks the name of a member as code; a name that the payload has in several places is passed over.

use std::collections::BTreeMap;

use feishu_spec::{Event, Field, ObjectType, Type};

use crate::labels::Labels;
use crate::locate::Page;

/// The members of an event that the page names.
pub(crate) fn find(page: &Page, labels: &Labels, event: &Event) -> Vec<String> {
    let sentences = page.prose().flat_map(|text| text.split(['。', '\n']));
    let telling = sentences.filter(|text| labels.idempotency.iter().any(|words| text.contains(words)));
    let mut found: Vec<String> = Vec::new();
    for name in telling.flat_map(marked) {
        let mut ways = Vec::new();
        scalars(&event.fields, &event.types, "", name, &mut ways);
        if let [way] = ways.as_slice()
            && !found.contains(way)
        {
            found.push(way.clone());
        }
    }
    found
}

/// The words that are marked as code: between backticks, or between two equals signs each.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    ["`", "=="]
        .into_iter()
        .flat_map(|mark| text.split(mark).skip(1).step_by(2))
}

/// The ways to the texts and integers of a name, through objects. No type holds itself in an event's payload for ever: it is as deep as
/// its page's table.
fn scalars(fields: &[Field], types: &BTreeMap<String, ObjectType>, holder: &str, name: &str, found: &mut Vec<String>) {
    for field in fields {
        let way = match holder {
            "" => field.name.clone(),
            holder => format!("{holder}.{}", field.name),
        };
        match &field.kind {
            Type::String | Type::Integer if field.name == name => found.push(way),
            Type::Object(key) => {
                if let Some(object) = types.get(key) {
                    scalars(&object.fields, types, &way, name, found);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;
    use crate::locate::locate;

    /// What a page says of an event with `activity_id`, and with `id` in two places.
    fn found(text: &str) -> Vec<String> {
        let event = serde_json::json!({
            "schema": 1, "id": "demo.v1.thing.made", "title": "", "page": {"path": "/made"}, "kind": "event",
            "event_type": "made", "version": "2.0", "app_types": [], "scopes": [], "field_scopes": [],
            "fields": [
                {"name": "run", "type": {"object": "run"}},
                {"name": "id", "type": "string"},
                {"name": "all", "type": {"array": {"object": "run"}}}
            ],
            "types": {"run": {"fields": [{"name": "activity_id", "type": "string"}, {"name": "id", "type": "integer"}]}}
        });
        let page = locate(format!("# made\n\n{text}\n").as_bytes()).unwrap();
        find(&page, LANGUAGES[0], &serde_json::from_value(event).unwrap())
    }

    #[test]
    fn a_sentence_on_what_is_the_same_names_the_member() {
        assert_eq!(
            found("一次可能推送多条，请用 `activity_id` 做幂等。"),
            ["run.activity_id"]
        );
        assert_eq!(
            found("- 如需幂等请用 ==activity_id==，不要用 event_id"),
            ["run.activity_id"]
        );
        // Another sentence, a word that is not marked, a name in two places, and none of the payload.
        let nothing: [&str; 4] = [
            "请自行做幂等。`activity_id` 是活动。",
            "请用 activity_id 做幂等",
            "请用 `id` 做幂等",
            "请用 `event_id` 做幂等",
        ];
        for text in nothing {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn words_are_marked_in_two_ways() {
        let found: Vec<&str> = marked("a ==b== c `d` and `e`").collect();
        assert_eq!(found, ["d", "e", "b"]);
    }
}
