//! What a name promises of a value.

use feishu_spec::Type;
use serde_json::{Value, json};

use super::echo::Echo;

/// What texts look like, by the end of their name: the first that fits. Source of the forms of ids:
/// <https://open.feishu.cn/document/home/user-identity-introduction/introduction>, and the examples of the pages.
const TEXTS: &[(&str, &str)] = &[
    ("open_id", "ou_7d8a6e6df7621556ce0d21922b676706"),
    ("union_id", "on_cad4860e7af114fb4ff6c5d496d1dd76"),
    ("open_chat_id", "oc_a0553eda9014c201e6969b478895c230"),
    ("chat_id", "oc_a0553eda9014c201e6969b478895c230"),
    ("open_message_id", "om_dc13264520392913993dd051dba21dcf"),
    ("message_id", "om_dc13264520392913993dd051dba21dcf"),
    ("thread_id", "omt_dc13264520392913993dd051dba21dcf"),
    ("app_id", "cli_a1b2c3d4e5f6"),
    ("open_department_id", "od-4e6ac4d14bcd5071a37a39de902c7141"),
    ("department_id", "od-4e6ac4d14bcd5071a37a39de902c7141"),
    ("tenant_key", "2ca1d211f64f6438"),
    ("image_key", "img_8d5181ca-0aed-40f0-b0d1-b1452132afbg"),
    ("file_key", "file_456a92d6-c6ea-4de4-ac3f-7afcf44ac78g"),
    ("app_token", "bascng7vrxcxpig7geggXiCtadY"),
    ("document_id", "doxcni6mOy7jLRWbEylaKKC7K88"),
    ("spreadsheet_token", "shtcnmBA3yYlkdnxkbdGeBabcef"),
    ("file_token", "boxcnrHpsg1QDqXAAAyachabcef"),
    ("folder_token", "fldbcO1UuPz8VwnpPx5a92abcef"),
    ("table_id", "tblsRc9GRRXKqhvW"),
    ("record_id", "recqwIwhc6"),
    (
        "calendar_id",
        "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
    ),
    ("event_id", "75d28f9b-e35c-4230-8a83-4a661497db54_0"),
    ("email", "nobody@example.com"),
    ("mobile", "+8613011111111"),
    ("url", "https://example.com/"),
    ("link", "https://example.com/"),
    ("avatar", "https://example.com/avatar.png"),
    ("_time", "1609073151345"),
    ("timestamp", "1609073151345"),
    ("_date", "2021-01-31"),
    ("date", "2021-01-31"),
    ("version", "1"),
    ("timezone", "Asia/Shanghai"),
    ("currency", "CNY"),
    ("locale", "zh_cn"),
    ("color", "#3370ff"),
];

/// A value of a scalar type for a member of this name.
pub(super) fn of(name: &str, kind: &Type, echo: &Echo) -> Value {
    match kind {
        Type::Boolean => json!(false),
        Type::Number => json!(1.5),
        Type::Integer if name.ends_with("time") || name.ends_with("timestamp") => json!(1_609_073_151),
        Type::Integer => json!(1),
        _ => json!(text(name, echo)),
    }
}

fn text(name: &str, echo: &Echo) -> String {
    if matches!(
        name,
        "user_id" | "owner_id" | "operator_id" | "creator_id" | "member_id"
    ) {
        return match echo.id_type() {
            "union_id" => "on_cad4860e7af114fb4ff6c5d496d1dd76",
            "user_id" => "3e3cf96b",
            _ => "ou_7d8a6e6df7621556ce0d21922b676706",
        }
        .to_owned();
    }
    let known = TEXTS.iter().find(|(end, _)| name.ends_with(end));
    known.map_or_else(|| name.replace('_', " "), |(_, text)| (*text).to_owned())
}

/// A listed value, as its type is written.
pub(super) fn listed(kind: &Type, value: &str) -> Value {
    match kind {
        Type::Integer => value.parse::<i64>().map_or_else(|_| json!(1), Value::from),
        Type::Number => value.parse::<f64>().map_or_else(|_| json!(1.5), Value::from),
        Type::Boolean => json!(value == "true"),
        _ => json!(value),
    }
}
