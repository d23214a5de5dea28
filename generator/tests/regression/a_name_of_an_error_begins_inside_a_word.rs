//! "specifies an owner" was cut behind "specifies a", and "contains any" behind "contains a".

use crate::{add, page};

/// The name of an error whose page says this.
fn name(message: &str) -> String {
    let page = page("im-v1-pin-delete.md");
    let (said, specs) = add(&page.replace("Lack of necessary permissions", message));
    assert_eq!(specs.len(), 1, "{said}");
    let line = specs[0].lines().find(|line| line.contains("230027")).unwrap();
    line.split("\"name\": \"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned()
}

#[test]
fn each_opening_ends_with_a_word() {
    for (message, expected) in [
        ("Your request contains an owner_id that is wrong.", "owner_id_wrong"),
        ("Your request contains a wrong owner.", "wrong_owner"),
        ("Your request contains wrong owners.", "wrong_owners"),
        ("Your request contains any wrong owners.", "any_wrong_owners"),
        (
            "Your request specifies an owner_id which is invalid.",
            "owner_id_invalid",
        ),
        ("Your request specifies a wrong owner.", "wrong_owner"),
        ("Your request specifies wrong owners.", "wrong_owners"),
        ("Your request specifies another owner.", "another_owner"),
        ("The request contains wrong owners.", "wrong_owners"),
    ] {
        assert_eq!(name(message), expected, "{message}");
    }
}
