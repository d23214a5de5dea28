//! What a failed call is answered with.

use feishu_spec::ErrorCode;
use serde_json::{Value, json};

use super::names::{ERROR, reference as reference_to};

/// The reply in the document that all operations share.
const NAME: &str = "Error";

/// A reference to the reply.
pub(crate) fn reference() -> Value {
    json!({"$ref": format!("#/components/responses/{NAME}")})
}

/// The replies that operations share, by their names.
pub(crate) fn responses() -> Value {
    json!({NAME: {
        "description": "The call failed: `code` is one of the operation's `x-feishu-errors`, or one that every operation may give.",
        "content": {"application/json": {"schema": reference_to(ERROR)}},
    }})
}

/// What a failed call is answered with.
pub(crate) fn schema() -> Value {
    json!({
        "type": "object",
        "description": "What a failed call is answered with.",
        "properties": {
            "code": {
                "type": "integer", "format": "int64", "description": "What went wrong, never 0.", "examples": [99_991_663],
            },
            "msg": {"type": "string", "description": "What went wrong, for people.", "examples": ["Invalid access token"]},
            "error": {
                "type": "object",
                "description": "More about it, such as the scopes that the app lacks.",
                "additionalProperties": true,
                "properties": {
                    "log_id": {"type": "string", "description": "By this the platform's support finds the call."},
                    "troubleshooter": {"type": "string", "description": "Where to look it up."},
                },
            },
        },
        "required": ["code"],
    })
}

/// The codes of an operation's page.
pub(crate) fn codes(errors: &[ErrorCode]) -> Vec<Value> {
    let errors = errors
        .iter()
        .map(|error| serde_json::to_value(error).unwrap_or_default());
    errors.collect()
}
