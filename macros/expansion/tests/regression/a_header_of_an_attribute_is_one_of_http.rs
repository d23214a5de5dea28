//! A field that is a header could name the host, or cut the body off, or have a name that no call can carry.

use std::str::FromStr as _;

use feishu_expansion::{Package, endpoint};
use proc_macro2::TokenStream;

fn expanded(field: &str) -> String {
    let arguments = r#"GET, "/open-apis/x/v1/things", tokens(tenant), crate = ::feishu_api"#;
    let item = format!("pub struct Thing {{ {field} }}");
    let [arguments, item] = [arguments, &item].map(|text| TokenStream::from_str(text).unwrap());
    endpoint(arguments, item, &Package::default()).to_string()
}

#[test]
fn only_headers_that_say_something_of_the_call_are_fields() {
    for (field, told) in [
        (r#"#[header("X Bad")] bad: String"#, "`X Bad` is no name of a header"),
        (
            "#[header] host: String",
            "`host` is a header that the client makes itself",
        ),
        (
            r#"#[header("Content-Length")] length: String"#,
            "`Content-Length` is a header that the client makes itself",
        ),
        (
            "#[header] transfer_encoding: String",
            "`transfer-encoding` is a header that the client makes itself",
        ),
    ] {
        let code = expanded(field);
        assert!(code.contains("compile_error") && code.contains(told), "{field}: {code}");
    }
    for field in [
        r#"#[header("X-Request-Id")] id: String"#,
        "#[header] locale: Option<String>",
    ] {
        assert!(!expanded(field).contains("compile_error"), "{field}");
    }
}
