//! A directory that does not list all pages: what it does not tell is kept.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::json;

use crate::run::{PIN, PIN_SPEC, Place};
use crate::site::{Asked, Fault, Page, Site};
use crate::support::files;

/// The specs of a place.
fn specs(place: &Place) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = place.files();
    files.retain(|file, _| file.starts_with("endpoints") || file.starts_with("events"));
    files
}

/// A site whose directory has lost four of seven pages, a place from before, and the pages.
fn cut_short() -> (Site, Place, Vec<Page>) {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let lost = site.paths().iter().take(4).map(|path| site.remove(path)).collect();
    (site, place, lost)
}

#[test]
fn a_directory_that_is_cut_short_prunes_nothing() {
    let (site, place, lost) = cut_short();
    let before = specs(&place);
    place
        .refresh(&site, &["--prune"])
        .ends_with(3)
        .complains(&[
            "nothing was pruned: 4 of 7 specs (57 %) have no page any more",
            "more than 5 %",
            "Try again later",
            "--prune-anyway",
        ])
        .prints(&["4 specs gone from the site, kept"]);
    assert_eq!(specs(&place), before);

    // The whole directory again: every page is still in the cache.
    site.take_asked();
    for page in lost {
        site.put(page);
    }
    let whole = place.refresh(&site, &["--prune"]).succeeds();
    assert!(!whole.out.contains("gone from the site"), "{whole:?}");
    assert_eq!(specs(&place), before);
    assert_eq!(site.take_asked(), [Asked::Catalogue, Asked::Directory]);
}

#[test]
fn without_prune_a_directory_that_is_cut_short_is_told() {
    let (site, place, _) = cut_short();
    let before = specs(&place);
    place
        .refresh(&site, &[])
        .succeeds()
        .prints(&["4 specs gone from the site, kept"]);
    assert_eq!(specs(&place), before);
}

#[test]
fn many_specs_are_pruned_when_asked_twice() {
    let (site, place, _) = cut_short();
    place
        .refresh(&site, &["--prune-anyway"])
        .succeeds()
        .prints(&["4 specs removed", "dropped 4 pages from the cache"]);
    assert_eq!(specs(&place).len(), 3);
    // Three pages and the list of operations.
    assert_eq!(files(&place.path("cache")).len(), 4);
}

#[test]
fn an_entry_that_cannot_be_read_is_told_and_stops_nothing_but_pruning() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let cached = files(&place.path("cache")).len();
    let pin = site.remove(PIN);
    let changed = site.paths().remove(0);
    site.change(&changed, |page| page.updated = 1_999_999_999_000);
    site.list_odd(json!({"id": "8", "name": "Delete a pin", "type": "DocumentType", "updateTime": pin.updated}));
    site.list_odd(json!({"id": "9", "type": "LinkType", "fullPath": "/elsewhere"}));
    let before = place.read(PIN_SPEC);
    place
        .refresh(&site, &["--prune"])
        .ends_with(3)
        .complains(&[
            "2 entries of the directory that cannot be read, and were left out:",
            "\"8\" (Delete a pin, without a path): found a page without a path, expected its `fullPath`",
            "\"9\" (/elsewhere): found the type `LinkType`",
            "nothing was pruned: 2 entries of the directory cannot be read",
        ])
        .prints(&["6 pages are listed: 1 fetched", "1 specs gone from the site, kept"]);
    assert_eq!(place.read(PIN_SPEC), before);
    let updated = |text: &[u8]| String::from_utf8_lossy(text).contains("1999999999000");
    assert_eq!(specs(&place).values().filter(|text| updated(text)).count(), 1);
    assert_eq!(files(&place.path("cache")).len(), cached);

    // Incomplete without `--prune` as well, and removed where a person insists.
    place.refresh(&site, &[]).ends_with(3);
    place
        .refresh(&site, &["--prune-anyway"])
        .ends_with(3)
        .prints(&["1 specs removed"]);
    assert!(!place.spec().join(PIN_SPEC).exists());
}

#[test]
fn a_page_that_moved_and_cannot_be_fetched_keeps_its_spec() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = specs(&place);
    site.rename(PIN, "/a/pin/delete");
    let moved = Asked::Page("/a/pin/delete".to_owned());
    site.fail(
        moved,
        usize::MAX,
        Fault::Answer(503, "", "text/plain", "down".to_owned()),
    );
    place
        .refresh(&site, &["--prune", "--retries", "0"])
        .ends_with(3)
        .complains(&["nothing was pruned: 1 pages could not be fetched", "under another path"])
        .prints(&["1 specs gone from the site, kept"]);
    assert_eq!(specs(&place), before);
}

#[test]
fn a_page_that_vanished_leaves_the_cache() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = files(&place.path("cache")).len();
    site.remove(PIN);
    place
        .refresh(&site, &[])
        .succeeds()
        .prints(&["dropped 1 pages from the cache that are not listed any more"]);
    assert_eq!(files(&place.path("cache")).len(), before - 1);
}
