//! Whole pages in both forms.

use generator::locate::{Form, locate};
use generator::run::source::Source;

use crate::converter::flat;
use crate::support::reading;

/// The built-in pages: their name, their text in the site's own form, and in the flat form.
pub(crate) fn pages() -> Vec<(String, String, String)> {
    let both = |page: &Source| {
        let site = String::from_utf8(page.read().unwrap()).unwrap();
        let flat = flat(&site);
        assert!(!flat.contains("<md-"), "{flat}");
        (page.name(), site, flat)
    };
    Source::embedded().iter().map(both).collect()
}

/// A built-in page in both forms.
pub(crate) fn page(name: &str) -> (String, String) {
    let found = pages().into_iter().find(|(known, ..)| known.ends_with(name));
    found.map(|(_, site, flat)| (site, flat)).unwrap()
}

fn spec(text: &str) -> String {
    let reading = reading(text.as_bytes());
    let spec = reading.spec.unwrap_or_else(|| panic!("{:?}", reading.problems));
    spec.text().unwrap()
}

/// The page with the line that the flat form has lost: the link to the API explorer.
fn linked(site: &str, flat: &str) -> String {
    let link = site.lines().find(|line| line.contains("api_explore_config?")).unwrap();
    flat.replacen("\n## ", &format!("\n{link}\n\n## "), 1)
}

#[test]
fn both_forms_give_one_spec() {
    for (name, site, flat) in pages() {
        assert_eq!(spec(&linked(&site, &flat)), spec(&site), "{name}");
    }
}

#[test]
fn the_form_is_known() {
    for (name, site, flat) in pages() {
        assert_eq!(locate(site.as_bytes()).unwrap().form, Form::Site, "{name}");
        assert_eq!(locate(flat.as_bytes()).unwrap().form, Form::Flat, "{name}");
    }
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    for (name, site, flat) in pages() {
        let flat = linked(&site, &flat);
        assert_eq!(
            spec(&format!("\u{feff}{}", flat.replace('\n', "\r\n"))),
            spec(&site),
            "{name}"
        );
    }
}

#[test]
fn an_alert_box_is_one_in_either_form() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let warned = |text: &str| linked(&site, &flat).replacen("\n## ", &format!("\n{text}\n\n## "), 1);
    let is_history = |page: &str| spec(page).contains("\"deprecated\": true");
    assert!(is_history(&warned("> **Warning**: 当前接口为历史版本。")));
    assert!(!is_history(&warned("> **Note**\n> 当前接口为历史版本。")));
    assert!(!is_history(&linked(&site, &flat)));
}
