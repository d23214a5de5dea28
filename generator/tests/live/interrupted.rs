//! A refresh that is killed: the next one goes on, and ends where an undisturbed one would have.

use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::Place;
use crate::site::{Fault, Site};

/// A tree of old versions of all pages, and a site with new ones that answers slowly.
fn changed_site() -> (Site, Place, Place) {
    let site = Site::embedded();
    let place = Place::refreshed(&site);
    for path in site.paths() {
        site.change(&path, |page| page.updated = 1_999_999_999_000);
    }
    let undisturbed = Place::refreshed(&site);
    site.take_asked();
    site.fail_pages(1, &Fault::Late(Duration::from_millis(100)));
    (site, place, undisturbed)
}

fn start(place: &Place, site: &Site) -> Child {
    let mut command = place.command(site.address(), &["--concurrency", "2"]);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn wait_for(site: &Site, requests: usize) {
    let begun = Instant::now();
    while site.count() < requests {
        assert!(begun.elapsed() < Duration::from_secs(60), "{} requests", site.count());
        thread::sleep(Duration::from_millis(1));
    }
}

/// Every spec is the old or the new version, byte for byte.
fn check_versions(place: &Place, old: &Place, new: &Place) {
    let (old, new) = (old.files(), new.files());
    for (file, text) in place.files() {
        // What the run was about to put into place, and its lock.
        if file.starts_with(".refresh") || file.ends_with(".lock") {
            continue;
        }
        let known = [old.get(&file), new.get(&file)];
        assert!(
            known.contains(&Some(&text)),
            "{} is neither old nor new",
            file.display()
        );
    }
}

#[test]
fn killed_while_fetching() {
    // The directory, the catalogue, and so many pages.
    for requests in [1, 3, 5, 9] {
        let (site, place, undisturbed) = changed_site();
        let before = Place::refreshed(&Site::embedded());
        let mut run = start(&place, &site);
        wait_for(&site, requests);
        run.kill().unwrap();
        run.wait().unwrap();
        check_versions(&place, &before, &undisturbed);

        let asked = site.take_asked().len();
        place.refresh(&site, &[]).succeeds();
        assert_eq!(place.files(), undisturbed.files());
        // Two requests were under way at most; what came before them is not asked for again.
        let again = site.take_asked().len();
        assert!(asked + again <= 9 + 1 + 1 + 2, "{asked} requests, then {again}");
    }
}

#[test]
fn killed_while_writing() {
    let (site, place, undisturbed) = changed_site();
    let before = Place::refreshed(&Site::embedded());
    site.heal();
    // Longer and longer after the last answer, until a run is through before it is killed.
    for delay in 0.. {
        assert!(delay < 3000, "no run came to its end");
        let mut run = start(&place, &site);
        wait_for(&site, 1);
        thread::sleep(Duration::from_millis(delay * 5));
        let finished = run.try_wait().unwrap().is_some();
        run.kill().unwrap();
        run.wait().unwrap();
        check_versions(&place, &before, &undisturbed);
        site.take_asked();
        if finished {
            break;
        }
    }
    place.refresh(&site, &[]).succeeds();
    assert_eq!(place.files(), undisturbed.files());
}

#[cfg(unix)]
#[test]
fn stopped_by_a_person() {
    let (site, place, undisturbed) = changed_site();
    let before = place.files();
    let mut command = place.command(site.address(), &["--concurrency", "1"]);
    let run = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    wait_for(&site, 5);
    let id = run.id().to_string();
    std::process::Command::new("kill").args(["-INT", &id]).status().unwrap();
    let printed = run.wait_with_output().unwrap();
    assert_eq!(printed.status.code(), Some(1));
    let printed = String::from_utf8(printed.stderr).unwrap();
    assert!(
        printed.contains("no spec was touched") && printed.contains("run the same command again"),
        "{printed}"
    );
    assert_eq!(place.files(), before);

    place.refresh(&site, &[]).succeeds();
    assert_eq!(place.files(), undisturbed.files());
}
