//! `add` with the address of a page.

use crate::run::{PIN, PIN_SPEC, Place};
use crate::site::{Asked, Fault, Site};

#[test]
fn one_page_gives_one_spec() {
    let site = Site::embedded();
    let undisturbed = Place::refreshed(&site);
    for address in [
        format!("{}/document{PIN}?lang=zh-CN#request", site.address()),
        format!(
            "{}/document_portal/v1/document/get_detail?fullPath={PIN}",
            site.address()
        ),
    ] {
        let place = Place::new();
        place.generator(&["add", &address]).succeeds().prints(&["im.v1"]);
        assert_eq!(site.take_asked(), [Asked::Page(PIN.to_owned())]);
        assert_eq!(place.read(PIN_SPEC), undisturbed.read(PIN_SPEC));
    }
}

#[test]
fn a_page_that_the_site_does_not_have() {
    let site = Site::embedded();
    let place = Place::new();
    place
        .generator(&["add", &format!("{}/document/no/such/page", site.address())])
        .ends_with(1)
        .complains(&[
            "the code 404, `document not found`",
            "expected a page as JSON",
            "refresh --live",
        ]);
    assert!(place.files().is_empty());
}

#[test]
fn an_address_of_no_page() {
    let place = Place::new();
    place
        .generator(&["add", "http://127.0.0.1:1/help"])
        .ends_with(1)
        .complains(&[
            "`http://127.0.0.1:1/help` names no page",
            "expected the address of a page",
        ]);
}

#[test]
fn a_site_that_does_not_answer() {
    let site = Site::embedded();
    site.fail(Asked::Page(PIN.to_owned()), usize::MAX, Fault::Silence);
    let place = Place::new();
    place
        .generator(&[
            "add",
            &format!("{}/document{PIN}", site.address()),
            "--timeout",
            "1",
            "--retries",
            "0",
        ])
        .ends_with(1)
        .complains(&["no answer within 1.0 s", "check the network"]);
    assert!(place.files().is_empty());
}
