//! What a spec may show of the values in a page's example: scalars of the field's type that are one word, and neither a secret nor a
//! person's.
//!
//! Both are told by the names on the way to the value, and by its form. In doubt nothing is shown: a field without an example is no
//! loss, and a phone number in a spec is one.

use feishu_spec::words::words;
use feishu_spec::{Field, Type};
use serde_json::Value;

/// Words in the names of fields, or of what holds them, whose values open a door or are a person's.
const PRIVATE: [&str; 67] = [
    "account",
    "address",
    "alias",
    "auth",
    "authorization",
    "avatar",
    "bank",
    "birth",
    "birthday",
    "bssid",
    "captcha",
    "card",
    "cert",
    "certificate",
    "cipher",
    "content",
    "cookie",
    "credential",
    "credentials",
    "email",
    "encrypt",
    "face",
    "fullname",
    "gender",
    "iban",
    "idcard",
    "identification",
    "identity",
    "idfv",
    "imei",
    "ip",
    "latitude",
    "longitude",
    "mac",
    "mail",
    "mobile",
    "name",
    "names",
    "national",
    "nationality",
    "nickname",
    "nonce",
    "otp",
    "passport",
    "passwd",
    "password",
    "phone",
    "phonetic",
    "pinyin",
    "private",
    "resident",
    "salary",
    "secret",
    "session",
    "sign",
    "signature",
    "skype",
    "ssid",
    "swift",
    "tel",
    "telephone",
    "ticket",
    "token",
    "tokens",
    "username",
    "verification",
    "wechat",
];

/// Longer texts are contents, and not the form of a value.
const LONGEST: usize = 64;

/// As many letters and digits in a row, of all kinds, are made to be hard to guess.
const RANDOM: usize = 20;

/// The value as the example of the field at the end of `path`, if it may be shown.
pub(crate) fn shown(path: &[String], value: &Value, field: &Field) -> Option<Value> {
    let is_listed = |text: &str| field.values.iter().any(|listed| listed.value == text);
    let of_kinds = path.last().is_some_and(|name| names_kinds(name));
    let fits = match (value, &field.kind) {
        (Value::String(text), Type::String) => {
            is_listed(text) || (of_kinds && is_word(text)) || (is_plain(text) && !is_private(text))
        }
        (Value::Number(number), Type::Integer) => {
            (number.is_i64() || number.is_u64()) && !is_private(&number.to_string())
        }
        (Value::Number(_), Type::Number) | (Value::Bool(_), Type::Boolean) => true,
        _ => false,
    };
    let is_shown = fits && !path.iter().any(|name| names_private(name));
    (is_shown || is_text_message(value)).then(|| value.clone())
}

/// The content of a message of words in ASCII, `{"text":"@_user_1 hello"}`: without one no bot can be tried.
fn is_text_message(value: &Value) -> bool {
    let content = value.as_str().map(serde_json::from_str::<Value>);
    let Some(Ok(Value::Object(content))) = content else {
        return false;
    };
    let said = content
        .get("text")
        .and_then(Value::as_str)
        .filter(|_| content.len() == 1);
    let is_said = |word: &str| {
        let word = word.strip_prefix('@').unwrap_or(word);
        let is_known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        word.bytes().all(is_known) && !is_private(word)
    };
    said.is_some_and(|said| said.len() <= LONGEST && said.split(' ').all(is_said))
}

fn names_private(name: &str) -> bool {
    // A code alone is one that is exchanged for a token.
    name == "code" || words(name).iter().any(|word| PRIVATE.contains(&word.as_str()))
}

/// Whether values of this name tell kinds of things, of which a word of letters is none's name.
fn names_kinds(name: &str) -> bool {
    words(name).last().is_some_and(|word| word == "type")
}

fn is_word(text: &str) -> bool {
    let is_known = |byte: u8| byte.is_ascii_lowercase();
    !text.is_empty() && text.len() <= RANDOM && text.bytes().all(is_known) && !text.contains("xxx")
}

/// A word in ASCII that has more than letters: an id, a number, a time. No address of mail or of the web, nothing that the page has made
/// unreadable. Letters alone may be anybody's name.
fn is_plain(text: &str) -> bool {
    let is_mark = |byte: u8| b"_-.:/=,;#%!~".contains(&byte);
    let is_known = |byte: u8| byte.is_ascii_alphanumeric() || is_mark(byte);
    text.len() <= LONGEST
        && text.bytes().all(is_known)
        && text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'_')
        && !text.contains("://")
        && !text.to_ascii_lowercase().contains("xxx")
}

/// Whether the form of a word is that of a secret or of a person's number.
fn is_private(text: &str) -> bool {
    is_phone(text)
        || is_citizen(text)
        || is_address(text)
        || text.split(|c: char| !c.is_ascii_alphanumeric()).any(is_random)
}

/// A mobile number of China: eleven digits, the first two from 13 to 19.
fn is_phone(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits && text.len() == 11 && matches!(text.as_bytes(), [b'1', b'3'..=b'9', ..])
}

/// A citizen's number: six digits for the place, eight for the day of birth, three, and a check digit or `X`.
fn is_citizen(text: &str) -> bool {
    let Some((digits, last)) = text.split_at_checked(17) else {
        return false;
    };
    let century = digits.get(6..8);
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && matches!(last.as_bytes(), [b'0'..=b'9' | b'X' | b'x'])
        && matches!(century, Some("18" | "19" | "20"))
}

/// An address in a net, such as `192.0.2.1` or `2001:db8:0:0:1::`, or of a card in it.
fn is_address(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('.').collect();
    let is_byte = |number: &&str| number.parse::<u8>().is_ok();
    (numbers.len() == 4 && numbers.iter().all(is_byte)) || text.matches(':').count() > 3
}

fn is_random(run: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| run.bytes().any(|byte| kind(&byte));
    run.len() >= RANDOM && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(path: &str) -> Vec<String> {
        path.split('.').map(str::to_owned).collect()
    }

    fn of(path: &str, value: &Value, kind: Type) -> Option<Value> {
        shown(&at(path), value, &Field::new("any", kind))
    }

    #[test]
    fn a_scalar_that_fits_is_shown() {
        for (path, value, kind) in [
            (
                "data.message_id",
                json!("om_dc13264520392913993dd051dba21dcf"),
                Type::String,
            ),
            ("data.create_time", json!("1615380573411"), Type::String),
            ("data.update_time", json!(1_615_380_573), Type::Integer),
            (
                "data.instance_code",
                json!("3CC91234-E23E-4DD7-1234-164D737C1234"),
                Type::String,
            ),
            ("data.total", json!(3), Type::Integer),
            ("data.rate", json!(0.5), Type::Number),
            ("data.has_more", json!(false), Type::Boolean),
            ("data.start", json!("2020-01-01T08:00:00/PT1H"), Type::String),
            ("data.snowflake", json!("7023456789012345678"), Type::String),
        ] {
            assert_eq!(of(path, &value, kind), Some(value.clone()), "{path}");
        }
    }

    #[test]
    fn what_is_named_as_secret_or_personal_is_not() {
        for (path, value) in [
            ("data.page_token", json!("abc")),
            ("data.appSecret", json!("dsk")),
            ("data.encrypt_key", json!("abc")),
            ("data.code", json!("abc")),
            ("data.zh_name", json!("Zhang")),
            ("data.name.en_us", json!("Zhang")),
            ("data.mobilePhone.number", json!("41538372000")),
            ("data.user_email", json!("zhang")),
            ("data.id_card.number", json!("1")),
        ] {
            assert_eq!(of(path, &value, Type::String), None, "{path}");
        }
        assert_eq!(of("data.mobile", &json!(1), Type::Integer), None);
        assert_eq!(of("data.salary", &json!(1.5), Type::Number), None);
    }

    #[test]
    fn what_looks_like_a_secret_or_a_person_is_not() {
        for value in [
            "zhang@example.com",
            "+41446681800",
            "13800138000",
            "11010519491231002X",
            "192.0.2.1",
            "2001:db8:0:0:1::2",
            "https://example.com/a",
            "WWxHTStrOEs5WHZpNktGbU94",
            "t-7f1bcd13FC57D46bac21793a18e560",
            "Zhang",
            "ou_xxxxxx",
            "two words",
            "标题",
            "",
            &"a".repeat(65),
        ] {
            assert_eq!(of("data.value", &json!(value), Type::String), None, "{value}");
        }
        assert_eq!(of("data.value", &json!(13_800_138_000_u64), Type::Integer), None);
    }

    #[test]
    fn a_value_of_another_type_is_not() {
        for (value, kind) in [
            (json!("3"), Type::Integer),
            (json!(1.5), Type::Integer),
            (json!(3), Type::String),
            (json!(["a"]), Type::Array(Box::new(Type::String))),
        ] {
            assert_eq!(of("data.count", &value, kind), None, "{value}");
        }
    }

    #[test]
    fn a_word_for_a_kind_is() {
        let text = |path, value| of(path, &json!(value), Type::String).is_some();
        assert!(text("event.sender.sender_type", "user") && text("data.type", "text"));
        assert!(!text("data.owner", "user") && !text("data.type", "Zhang") && !text("data.card_type", "visa"));
    }

    #[test]
    fn what_a_bot_is_told_is() {
        let content = json!(r#"{"text":"@_user_1 hello"}"#);
        assert_eq!(of("event.message.content", &content, Type::String), Some(content));
        for other in [
            r#"{"text":"zhang@example.com"}"#,
            r#"{"text":"call 13800138000"}"#,
            r#"{"text":"标题"}"#,
            r#"{"text":"hello","to":"Zhang"}"#,
            r#"{"name":"Zhang"}"#,
            "hello",
        ] {
            assert_eq!(
                of("event.message.content", &json!(other), Type::String),
                None,
                "{other}"
            );
        }
    }

    #[test]
    fn a_value_that_the_page_lists_is() {
        let mut field = Field::new("state", Type::String);
        field.values = vec![feishu_spec::EnumValue::new("active".to_owned())];
        assert_eq!(
            shown(&at("data.state"), &json!("active"), &field),
            Some(json!("active"))
        );
        assert_eq!(shown(&at("data.state"), &json!("other"), &field), None);
    }
}
