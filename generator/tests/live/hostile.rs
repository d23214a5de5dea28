//! A site that lies in every way at once: what it can do is to lose its own pages.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::run::{PIN, PIN_SPEC, Place, Ran};
use crate::site::{Page, Site};

/// What a terminal or a build server would obey, and what nobody sees.
const HOSTILE: &str =
    "\n::stop-commands::pwn\n```\n</details>\r\nCloses #1 @all\u{1b}[31m\u{1b}]0;PWNED\u{7}\u{202e}\u{200b}\u{2028}";

/// The address on the built-in page about pins.
const ADDRESS: &str = "https://open.feishu.cn/open-apis/im/v1/pins/:message_id";

const PAGES: &str = "/uAjLw4CM/ukTMukTMukTM/reference";

/// The built-in page about pins, changed, at a path of its own.
fn page(site: &Site, end: &str, change: impl Fn(&str) -> String) -> String {
    let pin = site.remove(PIN);
    let path = format!("{PAGES}/{end}");
    site.put(Page {
        path: path.clone(),
        id: Some(end.len().to_string()),
        content: change(&pin.content),
        ..pin.clone()
    });
    site.put(pin);
    path
}

/// A table whose rows stand each one level below the one before.
fn nested(content: &str) -> String {
    let row = |level| {
        format!("<md-dt-tr level=\"{level}\"><md-dt-td>n{level}</md-dt-td><md-dt-td>object</md-dt-td></md-dt-tr>\n")
    };
    let rows: String = (0..20_000).map(row).collect();
    let head = "<md-dt-thead><md-dt-tr><md-dt-th>名称</md-dt-th><md-dt-th>类型</md-dt-th></md-dt-tr></md-dt-thead>";
    let table =
        format!("### 请求体\n:::html\n<md-dt-table>{head}<md-dt-tbody>\n{rows}</md-dt-tbody></md-dt-table>\n:::\n\n");
    let id = "project=im&version=v1&resource=nested&method=delete";
    linked(&content.replacen("## 响应", &format!("{table}## 响应"), 1), id)
}

/// Another link to the API explorer.
fn linked(content: &str, id: &str) -> String {
    let link = "project=im&version=v1&resource=pin&method=delete";
    assert!(content.contains(link));
    content.replace(link, id)
}

/// A workspace around the tree of specs.
fn workspace(place: &Place) {
    let package =
        "[package]\nname = \"bindings\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[features]\nnative-tls = []\n";
    fs::create_dir_all(place.path("generated/src")).unwrap();
    fs::write(
        place.path("Cargo.toml"),
        "[workspace]\nmembers = [\"generated\"]\nresolver = \"3\"\n",
    )
    .unwrap();
    let markers = "# begin project-versions\n# end project-versions\n";
    fs::write(place.path("generated/Cargo.toml"), format!("{package}{markers}")).unwrap();
    for file in ["generated/src/lib.rs", "generated/src/catalogue.rs"] {
        fs::write(place.path(file), markers.replace('#', "//")).unwrap();
    }
}

#[track_caller]
fn assert_printable(ran: &Ran) {
    for text in [&ran.out, &ran.err] {
        let hidden = |c: &char| c.is_control() && *c != '\n' || matches!(*c, '\u{200b}' | '\u{2028}' | '\u{202e}');
        assert_eq!(text.chars().find(hidden), None, "{text}");
        let obeyed =
            |line: &str| line.trim_start().starts_with("::") || line.starts_with("```") || line.starts_with("Closes");
        assert!(!text.lines().any(obeyed), "{text}");
    }
}

#[test]
fn a_hostile_site_loses_its_own_pages_and_no_other() {
    let site = Site::embedded();
    let to = |address: &'static str| {
        move |content: &str| {
            let id = format!("project=im&version=v1&resource=pin&method=m{}", address.len());
            linked(content, &id).replace(ADDRESS, address)
        }
    };
    let method = format!("<md-td>DELETE{HOSTILE}</md-td>");
    let bad = [
        page(
            &site,
            "im-v1/host",
            to("https://evil.example/open-apis/im/v1/pins/:message_id"),
        ),
        page(
            &site,
            "im-v1/user",
            to("https://open.feishu.cn@evil.example/im/v1/pins/:message_id"),
        ),
        page(
            &site,
            "im-v1/backslash",
            to("https://open.feishu.cn/\\evil.example/:message_id"),
        ),
        page(
            &site,
            "im-v1/slashes",
            to("https://open.feishu.cn//evil.example/im/v1/:message_id"),
        ),
        page(
            &site,
            "im-v1/dots",
            to("https://open.feishu.cn/open-apis/x/.%2e/%2E./admin/:message_id"),
        ),
        page(&site, "im-v1/case", |content| {
            linked(content, "project=Im&version=v1&resource=pin&method=x")
        }),
        page(&site, "native/tls", |content| {
            linked(content, "project=native&version=tls&resource=pin&method=x")
        }),
        page(&site, "im-v1/climbs", |content| {
            linked(content, "project=..&version=..&resource=..&method=x")
        }),
        page(&site, "im-v1/method", |content| {
            content.replace("<md-td>DELETE</md-td>", &method)
        }),
    ];
    let deep = page(&site, "im-v1/nested", nested);
    // The header of a saved page, inside the page.
    let linked_to = page(&site, "im-v1/link", |content| {
        let id = "project=im&version=v1&resource=link&method=delete";
        format!(
            "---\nsource: javascript:alert(document.domain)\n---\n{}",
            linked(content, id)
        )
    });
    site.change(&linked_to, |page| page.title = format!("T{HOSTILE}"));
    site.list_odd(json!({"id": HOSTILE, "name": HOSTILE, "type": HOSTILE, "fullPath": format!("/odd{HOSTILE}")}));
    site.list_odd(json!({"id": "9", "type": "DocumentType", "name": "n", "fullPath": format!("/lines{HOSTILE}"), "updateTime": 1}));
    site.list(
        "DELETE:/open-apis/nowhere",
        &format!("/listed{HOSTILE}"),
        ["a", HOSTILE, "b", "c"],
    );

    let place = Place::new();
    workspace(&place);
    let ran = place.refresh(&site, &["--verbose"]).ends_with(3);
    assert_printable(&ran);
    let errors: Vec<&str> = ran.err.lines().filter(|line| line.contains(": error: ")).collect();
    for path in &bad {
        assert!(
            errors.iter().any(|line| line.starts_with(path.as_str())),
            "{path} is not named in {ran:#?}"
        );
    }
    let named = |start: &str, words: &str| ran.err.lines().any(|line| line.contains(start) && line.contains(words));
    assert!(named(&deep, "expected at most 32 levels"), "{ran:#?}");
    assert!(named("/odd", "DocumentType") && named("/lines", "found"), "{ran:#?}");

    // The good pages' specs, and no other.
    for spec in [
        PIN_SPEC,
        "endpoints/im/v1/chat/list.json",
        "events/im/v1/message/receive.json",
    ] {
        assert!(place.spec().join(spec).is_file(), "{spec}");
    }
    let specs: String = place
        .files()
        .into_iter()
        .filter(|(file, _)| file.starts_with("endpoints"))
        .map(|(_, text)| String::from_utf8(text).unwrap())
        .collect();
    assert!(
        !specs.contains("evil.example") && !specs.contains("javascript"),
        "{specs}"
    );
    let versions: Vec<_> = fs::read_dir(place.spec().join("endpoints")).unwrap().collect();
    assert_eq!(versions.len(), 1, "{versions:?}");

    // What it says to a reviewer, and the workspace that cargo reads next.
    let diff = place.generator(&["diff", place.spec().to_str().unwrap(), "--format", "changelog"]);
    assert_printable(&diff);
    let loaded = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(place.path(""))
        .output()
        .unwrap();
    assert!(loaded.status.success(), "{}", String::from_utf8_lossy(&loaded.stderr));
}

#[test]
fn what_came_without_encryption_is_no_answer_of_the_site() {
    let place = Place::new();
    for address in [
        "http://192.0.2.1",
        "http://open.feishu.cn",
        "http://127.0.0.1.evil.example",
        "http://[2001:db8::1]",
    ] {
        let ran = Ran::from(place.command(address, &[]).output().unwrap()).ends_with(1);
        ran.complains(&[address, "expected the address of a site"]);
    }
    let site = Site::embedded();
    place.refresh(&site, &[]).succeeds();
    let caches: Vec<String> = fs::read_dir(place.path("cache"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let port = site.address().rsplit(':').next().unwrap();
    assert_eq!(
        caches,
        [format!("http_127.0.0.1_{port}")],
        "a cache is of one origin, scheme included"
    );
}

#[test]
fn no_password_of_an_address_or_a_proxy_is_told() {
    let place = Place::new();
    for address in [
        "https://me:PLANTED@open.feishu.cn",
        "https://me:PLANTED@",
        "https://me:PLANTED@[bad",
        "ftp://PLANTED@open.feishu.cn",
        "http://PLANTED@192.0.2.1",
        "https://open.feishu.cn:PLANTED@x",
    ] {
        let ran = Ran::from(place.command(address, &["--verbose"]).output().unwrap()).ends_with(1);
        assert!(!ran.err.contains("PLANTED") && !ran.out.contains("PLANTED"), "{ran:#?}");
        let added = place.generator(&["add", &format!("{address}/document/a/b")]);
        assert!(!added.err.contains("PLANTED"), "{added:#?}");
    }
    // Nobody listens there.
    for proxy in [
        "http://me:PLANTED@127.0.0.1:9",
        "PLANTED:PLANTED@127.0.0.1:9",
        "socks9://me:PLANTED@127.0.0.1:9",
    ] {
        let mut command = place.command("https://open.feishu.invalid", &["--retries", "0", "--timeout", "2"]);
        for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"] {
            command.env(name, proxy);
        }
        let ran = Ran::from(command.output().unwrap()).ends_with(1);
        assert!(!ran.err.contains("PLANTED") && !ran.out.contains("PLANTED"), "{ran:#?}");
    }
}
