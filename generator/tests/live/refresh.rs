//! Refreshes of a site without faults.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::run::{PIN, PIN_SPEC, Place};
use crate::site::{Asked, Site};

/// The committed spec of a page that is built in.
fn committed(file: &str) -> String {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(file);
    fs::read_to_string(own).unwrap()
}

#[test]
fn a_full_refresh_gives_what_the_saved_answers_give() {
    let site = Site::embedded();
    let (live, saved) = (Place::new(), Place::new());
    live.refresh(&site, &[])
        .succeeds()
        .prints(&["7 pages are listed: 7 fetched (7 of them new or changed), 0 from the cache"]);
    let mut asked = vec![Asked::Catalogue, Asked::Directory];
    asked.extend(site.paths().into_iter().map(Asked::Page));
    assert_eq!(site.take_asked(), asked);

    site.save(&saved.path("answers"));
    let answers = saved.path("answers");
    saved
        .generator(&["refresh", "--pages", answers.to_str().unwrap()])
        .succeeds();
    assert_eq!(live.files(), saved.files());

    // The site's answer does not tell the address that readers see.
    let mut pin: Vec<&str> = Vec::new();
    let known = committed(PIN_SPEC);
    pin.extend(known.lines().filter(|line| !line.contains("\"source\"")));
    assert_eq!(live.read(PIN_SPEC).lines().collect::<Vec<_>>(), pin);
}

#[test]
fn a_second_run_fetches_only_the_directory_and_writes_nothing() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let times = || -> Vec<_> {
        let files = place.files().into_keys();
        files
            .map(|file| fs::metadata(place.spec().join(file)).unwrap().modified().unwrap())
            .collect()
    };
    let before = times();
    place.refresh(&site, &[]).succeeds().prints(&[
        "7 pages are listed: 0 fetched (0 of them new or changed), 7 from the cache",
        "\nNothing changed.\n",
    ]);
    assert_eq!(site.take_asked(), [Asked::Directory]);
    assert_eq!(times(), before);
}

#[test]
fn one_changed_page_gives_one_changed_spec() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.files();
    site.change(PIN, |page| {
        page.content = page.content.replace("<md-td>DELETE</md-td>", "<md-td>POST</md-td>");
        page.updated += 1000;
    });
    place
        .refresh(&site, &[])
        .succeeds()
        .prints(&["1 fetched (1 of them new or changed), 6 from the cache"])
        .prints(&[
            "im/v1: 1 behaviour\n\n  behaviour: im.v1.pin.delete ",
            "\n    method: POST, was DELETE\n",
            "\nNo program breaks, but some requests change.\n",
        ]);
    assert_eq!(
        site.take_asked(),
        [Asked::Catalogue, Asked::Directory, Asked::Page(PIN.to_owned())]
    );
    let after = place.files();
    let changed: Vec<&PathBuf> = after
        .iter()
        .filter(|(file, text)| before.get(*file) != Some(*text))
        .map(|(file, _)| file)
        .collect();
    assert_eq!(changed, [Path::new(PIN_SPEC)]);
    let expected = String::from_utf8(before[Path::new(PIN_SPEC)].clone()).unwrap();
    let expected = expected
        .replace("\"DELETE\"", "\"POST\"")
        .replace("1733886822000", "1733886823000");
    assert_eq!(place.read(PIN_SPEC), expected);
}

#[test]
fn a_page_with_another_time_and_the_same_text_changes_its_time_only() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.read(PIN_SPEC);
    site.change(PIN, |page| page.updated += 1000);
    place.refresh(&site, &[]).succeeds();
    assert_eq!(place.read(PIN_SPEC), before.replace("1733886822000", "1733886823000"));
}

#[test]
fn a_page_that_vanished_keeps_its_spec_until_it_is_pruned() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.read(PIN_SPEC);
    site.remove(PIN);
    let words = [
        "1 specs gone from the site, kept",
        "im.v1.pin.delete: its page",
        PIN,
        "is not listed any more",
    ];
    place.refresh(&site, &[]).succeeds().prints(&words);
    assert_eq!(place.read(PIN_SPEC), before);
    let gone = "## Pages that the site does not list any more\n\n- `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete`: im.v1.pin.delete is kept\n";
    place.generator(&["report"]).succeeds().prints(&[gone]);

    place.refresh(&site, &["--prune"]).succeeds().prints(&[
        "1 specs removed",
        "im.v1.pin.delete: its page",
        "\nPrograms break",
    ]);
    assert!(!place.spec().join("endpoints/im/v1/pin").exists());
    assert!(place.spec().join("endpoints/im/v1/chat/list.json").exists());
    let report = place.generator(&["report"]).succeeds();
    assert!(!report.out.contains("pin/delete"), "{report:?}");
}

#[test]
fn a_page_that_moved_takes_its_spec_along() {
    for new in ["/a/pin/delete", "/z/pin/delete"] {
        let site = Site::embedded();
        let place = Place::refreshed(&site);
        let before = place.read(PIN_SPEC);
        site.rename(PIN, new);
        let ran = place.refresh(&site, &["--prune"]).succeeds();
        assert!(!ran.out.contains("no page gives them"), "{ran:?}");
        let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        assert_eq!(value(&place.read(PIN_SPEC)), value(&before.replace(PIN, new)));
        let report = place.generator(&["report"]).succeeds();
        assert!(!report.out.contains(PIN), "{report:?}");
    }
}

#[test]
fn a_page_that_describes_another_operation_leaves_a_spec_behind() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.read(PIN_SPEC);
    site.change(PIN, |page| {
        page.content = page.content.replace("&method=delete)", "&method=remove)");
        page.content = page.content.replace("/v1/pins/", "/v1/removed_pins/");
        page.updated += 1000;
    });
    let line = format!("im.v1.pin.delete: its page {PIN} describes im.v1.pin.remove now");
    place.refresh(&site, &[]).succeeds().prints(&["1 specs gone", &line]);
    assert_eq!(place.read(PIN_SPEC), before);
    assert!(place.spec().join("endpoints/im/v1/pin/remove.json").exists());

    place
        .refresh(&site, &["--prune"])
        .succeeds()
        .prints(&["1 specs removed", &line]);
    assert!(!place.spec().join(PIN_SPEC).exists());
    assert!(place.spec().join("endpoints/im/v1/pin/remove.json").exists());
}

#[test]
fn a_page_that_describes_nothing_any_more_keeps_its_spec() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.read(PIN_SPEC);
    site.change(PIN, |page| {
        page.content = "# A guide\n\nText.\n".to_owned();
        page.updated += 1000;
    });
    let ran = place.refresh(&site, &["--prune"]);
    assert_eq!(place.read(PIN_SPEC), before);
    assert!([ran.out, ran.err].concat().contains(PIN));
}

#[test]
fn the_sites_list_of_operations_is_compared() {
    let site = Site::embedded();
    site.list(
        "DELETE:/open-apis/im/v1/pins/:message_id",
        PIN,
        ["im", "v1", "pin", "delete"],
    );
    site.list("GET:/open-apis/im/v1/pins", "/pins", ["im", "v1", "pin", "list"]);
    site.list("PUT:/open-apis/im/v1/chats", "/c", ["im", "v1", "chat", "create"]);
    Place::new().refresh(&site, &[]).succeeds().prints(&[
        "3 operations are in the site's list\n",
        "1 in the site's list, without a spec:\n  GET /open-apis/im/v1/pins (im.v1.pin.list, /pins)\n",
        "4 with a spec, not in the site's list:\n",
        "  im.v1.chat.list: GET /open-apis/im/v1/chats\n",
        "1 with another id or address in the site's list:\n  im.v1.chat.create: the site lists it as PUT /open-apis/im/v1/chats, its page says POST /open-apis/im/v1/chats\n",
    ]);
}

#[test]
fn the_language_is_asked_for_and_has_a_cache_of_its_own() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    assert_eq!(
        BTreeSet::from_iter(site.take_languages()),
        BTreeSet::from(["zh-CN".to_owned()])
    );
    place
        .refresh(&site, &["--language", "en-US"])
        .succeeds()
        .prints(&["7 fetched"]);
    assert_eq!(
        BTreeSet::from_iter(site.take_languages()),
        BTreeSet::from(["en-US".to_owned()])
    );
}

#[test]
fn a_directory_without_times_has_every_page_fetched() {
    let site = Site::embedded();
    site.drop_times();
    let place = Place::refreshed(&site);
    place
        .refresh(&site, &[])
        .succeeds()
        .prints(&["7 fetched (0 of them new or changed), 0 from the cache"]);
}
