//! Which member makes a request safe to repeat is a fact of each page. Members with the same name do other things elsewhere.

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, library};
use serde_json::json;

use crate::refusal;

fn shipped(file: &str) -> Endpoint {
    Endpoint::read(&library::shipped().join("endpoints").join(file)).unwrap()
}

/// Read on the pages: a mainboard's number, and the number of a report's file.
#[test]
fn what_pages_say_of_a_member_decides() {
    for file in [
        "security_and_compliance/v2/device_record/create.json",
        "hire/v1/exam/create.json",
    ] {
        let spec = shipped(file);
        assert!(spec.body.fields.iter().any(|field| field.name == "uuid"), "{file}");
        assert_eq!(spec.idempotency, None, "{file}");
    }
    for (file, key) in [
        ("im/v1/message/create.json", "uuid"),
        ("calendar/v4/calendar.event/create.json", "idempotency_key"),
        ("docx/v1/document.block.children/create.json", "client_token"),
        ("corehr/v1/job_data/create.json", "client_token"),
        ("hire/v1/external_offer/create.json", "external_id"),
        ("mail/v1/user_mailbox.message/send.json", "dedupe_key"),
        ("corehr/v2/pre_hire/create.json", "out_biz_id"),
    ] {
        assert_eq!(shipped(file).idempotency.as_deref(), Some(key), "{file}");
    }
}

/// What is said of this member in a request with `key` in two places.
fn refusal_of(name: &str) -> String {
    refusal(|spec| {
        spec["method"] = json!("POST");
        spec["parameters"]["query"] = json!([{"name": "key", "type": "string"}]);
        spec["body"] =
            json!({"kind": "json", "fields": [{"name": "key", "type": "string"}, {"name": "one", "type": "string"}]});
        spec["idempotency"] = json!(name);
    })
    .unwrap_or_default()
}

#[test]
fn it_names_one_member_of_the_request() {
    for (name, what) in [
        ("no_such", "expected a field of the query, the headers or the body"),
        ("id", "expected a field of the query, the headers or the body"),
        ("key", "stands in two places"),
    ] {
        let message = refusal_of(name);
        assert!(
            message.contains("at `$.idempotency`") && message.contains(what),
            "{message}"
        );
    }
    assert_eq!(refusal_of("one"), "");
}
