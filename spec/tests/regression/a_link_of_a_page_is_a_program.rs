//! The address of a page came into rustdoc as it was, `javascript:` too.

use feishu_spec::Page;
use serde_json::json;

use crate::refusal;

#[test]
fn a_spec_names_its_page_by_https() {
    assert_eq!(
        refusal(|spec| spec["page"]["source"] = json!("https://open.feishu.cn/document/a")),
        None
    );
    for source in [
        "javascript:alert(document.domain)",
        "http://open.feishu.cn/document/a",
        "//x",
        "",
    ] {
        let message = refusal(|spec| spec["page"]["source"] = json!(source)).unwrap_or_else(|| panic!("{source:?}"));
        assert!(
            message.contains("at `$.page.source`") && message.contains("`https://`"),
            "{message}"
        );
    }
}

#[test]
fn a_link_falls_back_on_the_path() {
    let link = |source: &str| {
        let page = Page {
            path: "/a/b".to_owned(),
            id: None,
            source: Some(source.to_owned()),
            updated: None,
        };
        page.link()
    };
    assert_eq!(link("javascript:alert(1)"), "https://open.feishu.cn/document/a/b");
    assert_eq!(link("https://x.example/a) b"), "https://x.example/a%29%20b");
}
