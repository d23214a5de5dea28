//! The whole documentation over loopback, where FEISHU_PAGES names the folder with it.

use generator::run::source::Source;

use crate::run::Place;
use crate::site::Site;

#[test]
fn a_crawl_of_everything_gives_what_the_pages_on_disk_give() {
    let Some(folder) = std::env::var_os("FEISHU_PAGES") else {
        println!("skipped: FEISHU_PAGES names no folder of real pages");
        return;
    };
    let sources = Source::below(folder.as_ref()).unwrap();
    let site = Site::serve(&sources);
    assert_eq!(site.paths().len(), sources.len());
    let (live, disk) = (Place::new(), Place::new());
    disk.generator(&["refresh", "--pages", folder.to_str().unwrap()])
        .succeeds();
    let listed = format!("{} pages are listed: {0} fetched", sources.len());
    let ran = live
        .refresh(&site, &["--concurrency", "8"])
        .succeeds()
        .prints(&[&listed]);
    assert!(!ran.out.contains("gone from the site"), "{}", ran.out);
    assert_eq!(site.take_asked().len(), sources.len() + 2);
    assert!(live.files() == disk.files(), "the trees differ");
}
