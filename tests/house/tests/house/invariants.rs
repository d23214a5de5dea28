//! What must never be in a crate, sentence by sentence as ARCHITECTURE.md has it.

use std::collections::BTreeSet;
use std::fs;

use feishu_house_tests::house::House;
use feishu_house_tests::invariants::{never_names, never_says, never_uses, only_documents, only_implements, only_uses};
use feishu_house_tests::manifest;

use crate::{folder, house};

/// A sentence, the crate that it is about, and what breaks it there.
type Invariant = (&'static str, &'static str, fn(&House) -> Vec<String>);

/// What leads to disk, network, environment and other programs.
const OUTER_WORLD: &[&str] = &[
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "tokio",
    "reqwest",
];

/// The rooms of the client that make a call.
const CALLS: [&str; 7] = [
    "src/exchange/",
    "src/call/",
    "src/oauth/",
    "src/upload/",
    "src/setup/",
    "src/page/",
    "src/prepare/",
];

const INVARIANTS: &[Invariant] = &[
    (
        "`locate` knows no meaning: no spec, no label, nothing of `interpret`",
        "generator",
        |house| {
            let mut breaches = never_names(house, &["src/locate/"], &["src/interpret/", "src/labels/"]);
            breaches.extend(never_uses(
                house,
                &["src/locate/"],
                &["feishu_spec", "feishu_expansion"],
            ));
            breaches
        },
    ),
    (
        "`locate` and `interpret` never touch disk, network or environment",
        "generator",
        |house| never_uses(house, &["src/locate/", "src/interpret/"], OUTER_WORLD),
    ),
    (
        "`interpret` knows no spec but the one that it makes: nothing of `tree`, `run` and `report`",
        "generator",
        |house| never_names(house, &["src/interpret/"], &["src/tree/", "src/run/", "src/report/"]),
    ),
    ("only `locate` reads markup", "generator", |house| {
        only_uses(house, &["src/locate/"], &["scraper"])
    }),
    ("only `live` speaks to the network", "generator", |house| {
        only_uses(house, &["src/live/"], &["reqwest", "std::net"])
    }),
    (
        "`export` reads no pages, and touches neither disk, network nor environment",
        "generator",
        |house| {
            let readers = ["src/locate/", "src/interpret/", "src/run/", "src/live/", "src/flat/"];
            let mut breaches = never_names(house, &["src/export/"], &readers);
            breaches.extend(never_uses(house, &["src/export/"], OUTER_WORLD));
            breaches
        },
    ),
    (
        "`plan` emits no tokens, and knows nothing of `emit` and `attribute`",
        "macros/expansion",
        |house| {
            let mut breaches = never_names(house, &["src/plan/"], &["src/emit/", "src/attribute/"]);
            breaches.extend(never_uses(house, &["src/plan/"], &["quote", "proc_macro2"]));
            breaches
        },
    ),
    ("`emit` knows nothing of `attribute`", "macros/expansion", |house| {
        never_names(house, &["src/emit/"], &["src/attribute/"])
    }),
    (
        "only `attribute` touches the disk and the environment",
        "macros/expansion",
        |house| only_uses(house, &["src/attribute/"], OUTER_WORLD),
    ),
    ("only `names` makes identifiers", "macros/expansion", |house| {
        let makers = [
            "quote::format_ident",
            "proc_macro2::Ident::new",
            "proc_macro2::Ident::new_raw",
            "syn::Ident::new",
            "syn::Ident::new_raw",
        ];
        only_uses(house, &["src/names.rs"], &makers)
    }),
    ("only `docs` makes documentation text", "macros/expansion", |house| {
        only_documents(house, &["src/docs/"])
    }),
    ("errors know nothing of how a call is made", "client", |house| {
        never_names(
            house,
            &["src/error/"],
            &[
                "src/exchange/",
                "src/token/",
                "src/call/",
                "src/oauth/",
                "src/upload/",
                "src/setup/",
                "src/prepare/",
            ],
        )
    }),
    (
        "no endpoint is named but those of tokens, of consent, of custom bots and of uploads in blocks",
        "client",
        |house| {
            let own = ["src/token/", "src/oauth/", "src/upload/"];
            let mut breaches = never_says(house, &["src/"], |text| text.starts_with("/open-apis/"));
            breaches.retain(|breach| !own.iter().any(|room| breach.starts_with(room)));
            breaches
        },
    ),
    (
        "no code of a product is named, only those of the gateway, of tokens and of custom bots",
        "client",
        |house| {
            let codes = words_of_specs("\"code\": ");
            // A smaller number is more often something else.
            let is_code = |text: &str| {
                let digits = text.replace('_', "");
                digits.len() > 3 && codes.contains(&digits)
            };
            let mut breaches = never_says(house, &["src/"], is_code);
            // Webhooks of custom bots are on no page of an operation.
            breaches.retain(|breach| !breach.starts_with("src/custom_bot/"));
            breaches
        },
    ),
    (
        "no member is known by its name as one that makes a request safe to repeat",
        "client",
        |house| {
            let names = words_of_specs("\"idempotency\": \"");
            let mut breaches = never_says(house, &["src/"], |text| names.contains(text));
            // Events of version 1 have an id with such a name.
            breaches.retain(|breach| !breach.starts_with("src/event/"));
            breaches
        },
    ),
    ("only the top floor has `impl Client`", "client", |house| {
        only_implements(
            house,
            &["src/setup/", "src/page/", "src/call/", "src/oauth/", "src/upload/"],
            "Client",
        )
    }),
    ("tokens know nothing of how a call is made", "client", |house| {
        let others = [&CALLS[..], &["src/limit/", "src/reply/"]].concat();
        never_names(house, &["src/token/"], &others)
    }),
    ("objects know nothing of calls, tokens and pages", "client", |house| {
        let others = [&CALLS[..], &["src/limit/", "src/token/"]].concat();
        never_names(house, &["src/object/"], &others)
    }),
    ("transports know nothing of the API", "client", |house| {
        let others = [
            "src/limit/",
            "src/token/",
            "src/reply/",
            "src/object/",
            "src/operation.rs",
        ];
        never_names(house, &["src/transport/"], &[&CALLS[..], &others].concat())
    }),
    (
        "only the built-in transport and its settings know reqwest",
        "client",
        |house| {
            let own = ["src/transport/", "src/setup/http.rs", "src/setup/tls.rs"];
            only_uses(house, &own, &["reqwest"])
        },
    ),
    (
        "what is written by hand about messages and cells makes no call",
        "generated",
        |house| {
            let rooms = ["src/bitable/", "src/message/"];
            let mut breaches = never_names(house, &rooms, &["src/lib.rs", "src/client.rs"]);
            let calls = [
                "feishu_client::Client",
                "feishu_client::Call",
                "feishu_client::call",
                "feishu_client::rt::Client",
            ];
            breaches.extend(never_uses(house, &rooms, &calls));
            breaches
        },
    ),
    ("the heart knows no door", "client/events", |house| {
        let doors = ["src/webhook/", "src/socket/", "src/testing/"];
        never_names(house, &HEART, &doors)
    }),
    ("only the doors know HTTP and cryptography", "client/events", |house| {
        let doors = ["src/webhook/", "src/socket/", "src/testing/"];
        let outside = [
            "http",
            "hyper",
            "ring",
            "aes",
            "cbc",
            "tokio_tungstenite",
            "tower_service",
        ];
        only_uses(house, &doors, &outside)
    }),
    (
        "no event is known by its name but those that belong to delivery",
        "client/events",
        |house| {
            // Tickets are for the client, who clicks on a card looks at a toast, and messages come again under another id.
            let own = ["src/deliver/known.rs", "src/settings.rs", "src/tickets.rs"];
            let mut breaches = never_says(house, &HEART, |text| {
                text.ends_with("_v1") || text.contains("card.action")
            });
            breaches.retain(|breach| !own.iter().any(|file| breach.starts_with(file)));
            breaches
        },
    ),
];

/// The rooms of receiving that every door stands on.
const HEART: [&str; 12] = [
    "src/counts.rs",
    "src/deliver/",
    "src/delivery.rs",
    "src/events.rs",
    "src/failure.rs",
    "src/handler.rs",
    "src/received.rs",
    "src/seen/",
    "src/settings.rs",
    "src/state.rs",
    "src/stream.rs",
    "src/tickets.rs",
];

/// The words that follow `key` in the specs of operations, without those by which tokens are got: the client makes such calls itself.
fn words_of_specs(key: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut folders = vec![folder("spec/endpoints")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("endpoints/auth") && !path.ends_with("endpoints/authen") {
                    folders.push(path);
                }
                continue;
            }
            let text = fs::read_to_string(path).unwrap();
            for rest in text.split(key).skip(1) {
                let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
                words.insert(rest.chars().take_while(|letter| is_part(*letter)).collect());
            }
        }
    }
    assert!(words.len() > 5, "{key}: {words:?}");
    words
}

#[test]
fn nothing_is_where_it_must_not_be() {
    let mut told = String::new();
    for (says, of_crate, breaches) in INVARIANTS {
        for breach in breaches(house(of_crate)) {
            told += &format!("{of_crate}/{breach}, but {says}\n");
        }
    }
    assert!(told.is_empty(), "{told}");
}

/// Each crate and what it may stand on.
const ARROWS: &[(&str, &[&str])] = &[
    ("spec", &[]),
    ("macros/expansion", &["feishu-spec"]),
    ("macros", &["feishu-expansion", "feishu-spec"]),
    ("client", &[]),
    ("client/events", &["feishu-client"]),
    ("client/mock", &["feishu-client", "feishu-events", "feishu-spec"]),
    ("generator", &["feishu-client", "feishu-expansion", "feishu-spec"]),
    ("generated", &["feishu-client", "feishu-events", "feishu-macros"]),
    ("tests/house", &[]),
];

#[test]
fn crates_stand_on_what_is_below_them() {
    for (of_crate, may) in ARROWS {
        let text = fs::read_to_string(folder(of_crate).join("Cargo.toml")).unwrap();
        let stands_on = manifest::of_ours(&text).unwrap();
        let may: BTreeSet<String> = may.iter().map(|name| (*name).to_owned()).collect();
        let more: Vec<_> = stands_on.difference(&may).collect();
        assert!(
            more.is_empty(),
            "{of_crate}/Cargo.toml: expected {may:?} at most, found {more:?}"
        );
    }
}

#[test]
fn architecture_says_the_same() {
    let architecture = fs::read_to_string(folder("ARCHITECTURE.md")).unwrap();
    let words: Vec<&str> = architecture.split_whitespace().collect();
    let architecture = words.join(" ").to_lowercase();
    for (says, of_crate, _) in INVARIANTS {
        assert!(
            architecture.contains(&says.to_lowercase()),
            "{of_crate}: expected ARCHITECTURE.md to say: {says}"
        );
    }
}
