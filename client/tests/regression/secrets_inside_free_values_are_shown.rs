//! `Debug` hides the members that are named as credentials, in free JSON and in maps too.

use std::collections::BTreeMap;

use feishu_client::rt;
use serde_json::{Value, json};

#[derive(Clone, Default)]
struct Extra {
    user_access_token: Option<String>,
    extra: Option<Value>,
    texts: BTreeMap<String, String>,
}

impl rt::Object for Extra {
    fn members(&self, sink: &mut rt::Sink<'_>) {
        const META: &rt::Meta = &rt::Meta {
            name: "Extra",
            fields: &["user_access_token", "extra", "texts"],
            required: 0,
        };
        sink.put(META, &[&self.user_access_token, &self.extra, &self.texts]);
    }
    fn slot(&mut self, index: usize) -> &mut dyn rt::Node {
        match index {
            0 => &mut self.user_access_token,
            1 => &mut self.extra,
            _ => &mut self.texts,
        }
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

#[test]
fn a_credential_is_hidden_at_any_depth_and_in_any_spelling() {
    let extra = Extra {
        user_access_token: Some("planted".to_owned()),
        extra: Some(json!({
            "access_token": "planted",
            "list": [{"refreshToken": ["planted"]}, {"App-Secret": {"deep": "planted"}}],
            "encryption_key": "planted", "session_key": "planted", "ent_email_password": "planted",
            "action_callback_key": "planted", "action_callback_token": "planted", "trusteeship_url_token": "planted",
            "kept": [1, 2.5, true, null, "text"],
        })),
        texts: BTreeMap::from([
            ("client_secret".to_owned(), "planted".to_owned()),
            ("name".to_owned(), "text".to_owned()),
        ]),
    };
    let shown = format!("{extra:?} {extra:#?}");
    assert!(!shown.contains("planted"), "{shown}");
    // As serde_json itself shows it.
    let kept = format!("{:?}", json!([1, 2.5, true, null, "text"]));
    assert!(shown.contains(&format!("\"kept\": {kept}")), "{shown}");
    assert!(shown.contains(r#""name": "text""#), "{shown}");
}
