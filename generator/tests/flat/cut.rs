//! A flat page that ends anywhere: it gives a spec or an error, and never the spec of another page.

use feishu_spec::AnySpec;
use generator::locate::locate;

use crate::pages::pages;
use crate::support::reading;

#[test]
fn a_page_cut_anywhere_is_read_or_refused() {
    for (name, _, flat) in pages() {
        let ends: Vec<usize> = flat.char_indices().map(|(at, _)| at).step_by(7).collect();
        for end in ends {
            let part = &flat.as_bytes()[..end];
            if locate(part).is_err() {
                continue;
            }
            let reading = reading(part);
            assert!(
                reading.spec.is_some() || !reading.problems.is_empty(),
                "{name}, {end} bytes"
            );
            if let Some(AnySpec::Endpoint(spec)) = &reading.spec {
                assert!(!spec.path.is_empty(), "{name}, {end} bytes");
            }
        }
    }
}

#[test]
fn a_page_cut_before_its_reply_gives_no_spec() {
    for (name, _, flat) in pages() {
        let Some(end) = flat.find("\n## 响应") else { continue };
        assert!(reading(&flat.as_bytes()[..end]).spec.is_none(), "{name}");
    }
}
