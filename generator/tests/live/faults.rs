//! A site that does not do as it should: specs stay as they were or become what they should be.

use std::fs;
use std::time::Duration;

use crate::run::{PIN, PIN_SPEC, Place};
use crate::site::{Asked, Fault, Site};
use crate::support::files;

fn json(body: &str) -> Fault {
    Fault::Answer(200, "", "application/json", body.to_owned())
}

fn login_page() -> Fault {
    let body = "<!DOCTYPE html>\n<html><title>Sign in</title></html>";
    Fault::Answer(200, "", "text/html; charset=utf-8", body.to_owned())
}

/// A fault that goes by: the tree is that of a run without it.
fn goes_by(what: Asked, times: usize, fault: Fault, arguments: &[&str]) {
    let site = Site::embedded();
    let undisturbed = Place::refreshed(&site).files();
    site.fail(what.clone(), times, fault);
    let place = Place::new();
    place.refresh(&site, arguments).succeeds();
    assert_eq!(place.files(), undisturbed);
    let asked = site.take_asked();
    assert_eq!(asked.iter().filter(|asked| **asked == what).count(), times + 1);
}

/// A fault of one page that stays: its spec is kept, those of the others are new, and the exit status says so.
fn spoils_one_page(fault: Fault, arguments: &[&str], words: &[&str]) {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.read(PIN_SPEC);
    // Every page changes: a time in its spec tells the new version from the old.
    for path in site.paths() {
        site.change(&path, |page| page.updated = 1_999_999_999_000);
    }
    let undisturbed = Place::refreshed(&site);
    site.fail(Asked::Page(PIN.to_owned()), usize::MAX, fault);
    place
        .refresh(&site, arguments)
        .ends_with(3)
        .complains(words)
        .complains(&[
            PIN,
            "1 pages not fetched, whose specs are kept",
            "expected a page as JSON",
        ])
        .prints(&["7 pages are listed: 6 fetched", "1 not to be had"]);
    for (file, text) in undisturbed.files() {
        let expected = match file.ends_with("pin/delete.json") {
            true => before.clone().into_bytes(),
            false => text,
        };
        if file.starts_with("endpoints") || file.starts_with("events") {
            assert_eq!(place.files()[&file], expected, "{}", file.display());
        }
    }

    site.heal();
    place.refresh(&site, arguments).succeeds().prints(&["1 fetched"]);
    assert_eq!(place.files(), undisturbed.files());
}

/// A fault of the directory that stays: nothing is touched.
fn stops_everything(fault: Fault, arguments: &[&str], words: &[&str]) {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.files();
    site.fail(Asked::Directory, usize::MAX, fault);
    place
        .refresh(&site, &[&["--prune"], arguments].concat())
        .ends_with(1)
        .complains(words)
        .complains(&["directory_list", "expected"]);
    assert_eq!(place.files(), before);
}

#[test]
fn too_many_requests_with_a_delay() {
    let busy = Fault::Answer(429, "retry-after: 1\r\n", "text/plain", "slow down".to_owned());
    goes_by(Asked::Page(PIN.to_owned()), 2, busy.clone(), &[]);
    goes_by(Asked::Directory, 1, busy, &[]);
}

#[test]
fn a_delay_that_is_too_long_is_not_waited_for() {
    let busy = Fault::Answer(429, "retry-after: 86400\r\n", "text/plain", "tomorrow".to_owned());
    spoils_one_page(busy, &[], &["429 Too Many Requests", "tomorrow", "--rate"]);
}

#[test]
fn server_errors() {
    let broken = Fault::Answer(500, "", "text/plain", "oops".to_owned());
    goes_by(Asked::Page(PIN.to_owned()), 2, broken.clone(), &[]);
    spoils_one_page(
        broken.clone(),
        &["--retries", "1"],
        &["500 Internal Server Error", "oops", "2 attempts"],
    );
    stops_everything(
        broken,
        &["--retries", "1"],
        &["500 Internal Server Error", "2 attempts"],
    );
}

#[test]
fn time_outs() {
    let limits = ["--timeout", "4", "--retries", "1"];
    goes_by(Asked::Page(PIN.to_owned()), 1, Fault::Silence, &limits);
    spoils_one_page(Fault::Silence, &limits, &["no answer within", "--timeout"]);
    stops_everything(Fault::Silence, &limits, &["no answer within", "--timeout"]);
}

#[test]
fn a_slow_page_is_waited_for() {
    let site = Site::embedded();
    site.fail_pages(1, &Fault::Late(Duration::from_millis(300)));
    Place::new().refresh(&site, &[]).succeeds().prints(&["7 fetched"]);
}

#[test]
fn a_connection_cut_in_the_middle_of_a_page() {
    goes_by(Asked::Page(PIN.to_owned()), 2, Fault::Cut, &[]);
    spoils_one_page(Fault::Cut, &["--retries", "1"], &["broke off", "2 attempts"]);
    stops_everything(Fault::Cut, &["--retries", "0"], &["broke off"]);
}

#[test]
fn an_html_page_that_asks_to_sign_in() {
    let words = [
        "an HTML page",
        "<title>Sign in</title>",
        "text/html",
        "open the address in a browser",
    ];
    spoils_one_page(login_page(), &[], &words);
    stops_everything(login_page(), &[], &words);
}

#[test]
fn a_redirect_to_a_page_that_asks_to_sign_in() {
    let away = Fault::Answer(
        302,
        "location: https://sign-in.invalid/x\r\n",
        "text/html",
        String::new(),
    );
    let words = [
        "302 Found",
        "https://sign-in.invalid/x",
        "open the address in a browser",
    ];
    spoils_one_page(away.clone(), &[], &words);
    stops_everything(away, &[], &words);
}

#[test]
fn json_of_another_shape() {
    let renamed = json(r#"{"code":0,"data":{"fullPath":"/p","markdown":"x"}}"#);
    spoils_one_page(
        renamed,
        &[],
        &["missing field `content`", r#""markdown":"x""#, "report it"],
    );
    let nodes = json(r#"{"code":0,"data":{"nodes":[]}}"#);
    stops_everything(nodes, &[], &["missing field `items`", r#"{"nodes":[]}"#, "report it"]);
    stops_everything(json(r#"[1,2,3]"#), &[], &["no such JSON", "[1,2,3]"]);
    stops_everything(json(""), &[], &["cut off", "an empty body"]);
}

#[test]
fn a_page_that_the_site_refuses() {
    spoils_one_page(
        json(r#"{"code":1061002,"msg":"no permission"}"#),
        &[],
        &["the code 1061002, `no permission`"],
    );
}

#[test]
fn the_answer_of_another_page() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    site.change(PIN, |page| page.updated += 1000);
    site.fail(
        Asked::Page(PIN.to_owned()),
        1,
        json(r#"{"code":0,"data":{"fullPath":"/other","content":"x"}}"#),
    );
    let before = place.read(PIN_SPEC);
    place
        .refresh(&site, &[])
        .ends_with(3)
        .complains(&["found the page /other", PIN]);
    assert_eq!(place.read(PIN_SPEC), before);
}

#[test]
fn one_page_among_many_that_cannot_be_read() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.files();
    site.change(PIN, |page| {
        page.content = page.content.replace("<md-td>DELETE</md-td>", "<md-td>REMOVE</md-td>");
        page.updated += 1000;
    });
    place
        .refresh(&site, &[])
        .ends_with(3)
        .complains(&[PIN, "found `REMOVE`, expected GET, POST"]);
    assert_eq!(place.files(), before);
}

#[test]
fn an_empty_directory() {
    stops_everything(
        json(r#"{"code":0,"data":{"items":[]}}"#),
        &[],
        &["an empty list of pages", "nothing was changed"],
    );
    let without_pages = json(r#"{"code":0,"data":{"items":[{"id":"103","type":"DirectoryType","items":[]}]}}"#);
    stops_everything(without_pages, &[], &["without a page", "nothing was changed"]);
    let other_parts = json(r#"{"code":0,"data":{"items":[{"id":"9","type":"DirectoryType","fullPath":"/new"}]}}"#);
    stops_everything(other_parts, &[], &["the parts \"9\" (/new)", "the server API"]);
}

#[test]
fn a_site_that_goes_away_in_the_middle() {
    let sources: Vec<_> = (0..30).map(numbered).collect();
    let site = Site::serve(&sources);
    for path in site.paths().iter().skip(5) {
        site.fail(
            Asked::Page(path.clone()),
            usize::MAX,
            Fault::Answer(503, "", "text/plain", "down".to_owned()),
        );
    }
    let place = Place::new();
    let one_by_one = ["--retries", "0", "--concurrency", "1"];
    place.refresh(&site, &one_by_one).ends_with(1).complains(&[
        "gave up after 10 pages",
        "503 Service Unavailable",
        "5 of 30 pages are in the cache",
        "run the same command again",
    ]);
    assert!(place.files().is_empty());
    // The directory, the catalogue, five pages, and ten that failed.
    assert_eq!(site.take_asked().len(), 17);

    site.heal();
    place
        .refresh(&site, &[])
        .prints(&["30 pages are listed: 25 fetched", "5 from the cache"]);
}

#[test]
fn many_pages_that_the_site_refuses_do_not_stop_the_others() {
    let sources: Vec<_> = (0..30).map(numbered).collect();
    let site = Site::serve(&sources);
    for path in site.paths().into_iter().take(25) {
        site.fail(Asked::Page(path), 1, json(r#"{"code":1061002,"msg":"no permission"}"#));
    }
    Place::new()
        .refresh(&site, &[])
        .prints(&["30 pages are listed: 5 fetched", "25 not to be had"])
        .complains(&[
            "25 pages not fetched",
            "/n/00: ",
            "and 5 more, which `--verbose` prints",
        ]);
}

/// A page of its own path, which describes no operation.
fn numbered(number: usize) -> generator::run::source::Source {
    let page = format!(r##"{{"fullPath":"/n/{number:02}","title":"N","updateTime":1,"content":"# N"}}"##);
    generator::run::source::Source::Fetched("numbered".to_owned(), page)
}

#[test]
fn a_catalogue_of_another_shape_spoils_only_the_comparison() {
    let site = Site::embedded();
    let undisturbed = Place::refreshed(&site).files();
    site.fail(Asked::Catalogue, 1, login_page());
    let place = Place::new();
    place.refresh(&site, &[]).ends_with(3).complains(&[
        "not compared with the site's list of operations",
        "an HTML page",
        "server-side-api/list",
    ]);
    assert_eq!(place.files(), undisturbed);
}

#[test]
fn a_cache_that_was_cut_short_is_fetched_again() {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    let before = place.files();
    let cached = files(&place.path("cache"));
    assert_eq!(cached.len(), 8);
    for (file, text) in cached {
        fs::write(place.path("cache").join(file), &text[..text.len() / 2]).unwrap();
    }
    place.refresh(&site, &[]).succeeds().prints(&["7 fetched"]);
    assert_eq!(place.files(), before);
}

#[test]
fn a_cache_that_cannot_be_written() {
    let site = Site::embedded();
    let place = Place::new();
    fs::write(place.path("cache"), "a file").unwrap();
    place
        .refresh(&site, &[])
        .ends_with(1)
        .complains(&["cannot write the cache", "--cache"]);
    assert!(place.files().is_empty());
}
