//! A header out of a spec named the host, or cut the body off.

use serde_json::json;

use crate::refusal;

fn told(name: &str) -> Option<String> {
    refusal(|spec| {
        spec["parameters"]["header"] = json!([{"name": "X-Ok", "type": "string"}, {"name": name, "type": "string"}])
    })
}

#[test]
fn what_the_client_and_http_make_is_no_parameter() {
    for name in [
        "host",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "AUTHORIZATION",
        "content-type",
    ] {
        let message = told(name).unwrap_or_else(|| panic!("{name} is accepted"));
        assert!(message.contains("at `$.parameters.header[1].name`: "), "{message}");
        assert!(
            message.contains("is a header that the client makes itself"),
            "{message}"
        );
    }
}

#[test]
fn what_http_cannot_name_is_no_parameter() {
    for name in ["X-Ev il", "X-A\r\nhost", "X:Y", "X-é", "\u{202e}"] {
        let message = told(name).unwrap_or_else(|| panic!("{name} is accepted"));
        assert!(message.contains("is no name of a header"), "{message}");
    }
}

/// Those that pages have.
#[test]
fn others_are_parameters() {
    for name in ["Locale", "Prefer", "Range", "X-Request-Id", "x_custom"] {
        assert_eq!(told(name), None, "{name}");
    }
}
