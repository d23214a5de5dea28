//! A page said that a body with a file in it is JSON, and the operation sent JSON with anything in place of the file.

use super::{add, page};

#[test]
fn a_file_in_the_body_makes_it_a_form() {
    let text = page("im-v1-image-create.md");
    let json = text.replace(
        "multipart/form-data; boundary=---7MA4YWxkTrZu0gW",
        "application/json; charset=utf-8",
    );
    assert!(!json.contains("multipart/form-data"), "{text}");
    let ((_, form), (said, specs)) = (add(&text), add(&json));
    assert_eq!(specs, form, "{said}");
    assert!(
        specs[0].contains("\"kind\": \"multipart\"") && specs[0].contains("\"type\": \"file\""),
        "{specs:?}"
    );
}
