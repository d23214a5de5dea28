//! Some pages put the example of a string into quotes twice, and the inner pair was taken for a part of the value.

use crate::pages::{operation, page};

#[test]
fn a_second_pair_of_quotes_is_none_of_the_value() {
    for (written, expected) in [
        (r#"""auto"""#, "auto"),
        (r#"""{}"""#, "{}"),
        (r#""auto""#, "auto"),
        (r#"""a" or "b"""#, r#""a" or "b""#),
        // These quotes are the value's own: it is JSON inside of a text, as a custom field of a person is.
        (r#""\"Sandy\"""#, r#""Sandy""#),
        (r#""{\"a\":\"b\"}""#, r#"{"a":"b"}"#),
    ] {
        let description = format!("甲<br>**示例值**：{written}");
        let spec = operation(&page(&[["word", "string", &description]], &[]));
        let example = spec.body.fields[0].example.as_ref();
        assert_eq!(
            example.and_then(|example| example.as_str()),
            Some(expected),
            "{written}"
        );
    }
}
