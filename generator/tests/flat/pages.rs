//! Whole pages in both forms.

use generator::locate::{Form, locate};

use crate::support::reading;

/// The embedded pages beside the same in the flat form.
macro_rules! both {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../pages/", $name)), include_str!(concat!("pages/", $name)))),*]
    };
}

pub(crate) const PAGES: &[(&str, &str, &str)] = both![
    "im-v1-chat-list.md",
    "im-v1-image-create.md",
    "im-v1-image-get.md",
    "im-v1-message-create.md",
    "im-v1-message-receive.md",
    "im-v1-pin-delete.md",
];

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
    for (name, site, flat) in PAGES {
        assert_eq!(spec(&linked(site, flat)), spec(site), "{name}");
    }
}

#[test]
fn the_form_is_known() {
    for (name, site, flat) in PAGES {
        assert_eq!(locate(site.as_bytes()).unwrap().form, Form::Site, "{name}");
        assert_eq!(locate(flat.as_bytes()).unwrap().form, Form::Flat, "{name}");
    }
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    for (name, site, flat) in PAGES {
        let flat = linked(site, flat);
        assert_eq!(
            spec(&format!("\u{feff}{}", flat.replace('\n', "\r\n"))),
            spec(site),
            "{name}"
        );
    }
}

#[test]
fn an_alert_box_is_one_in_either_form() {
    let (_, site, flat) = PAGES.iter().find(|(name, ..)| *name == "im-v1-pin-delete.md").unwrap();
    let warned = |text: &str| linked(site, flat).replacen("\n## ", &format!("\n{text}\n\n## "), 1);
    let is_history = |page: &str| spec(page).contains("\"deprecated\": true");
    assert!(is_history(&warned("> **Warning**: 当前接口为历史版本。")));
    assert!(!is_history(&warned("> **Note**\n> 当前接口为历史版本。")));
    assert!(!is_history(&linked(site, flat)));
}
