//! What pages show as a request is right by their own tables, or listed with its cause.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use feishu_client::Client;
use feishu_mock::Platform;
use feishu_spec::{AnySpec, BodyKind, Endpoint};
use feishu_tests::pages;
use generator::interpret::interpret;
use generator::locate::locate;
use generator::run::source::Source;
use serde_json::Value;

use crate::sent::{right, violations};
use crate::specs;

/// `id: cause`, a line each.
const KNOWN: &str = include_str!("differences.txt");

/// The example of each operation, by id, with its shipped spec. Of a page in several states that one counts which the spec was read from.
fn examples(sources: &[Source]) -> BTreeMap<String, (Endpoint, Value)> {
    let mut specs_of: HashMap<String, Vec<Endpoint>> = HashMap::new();
    for spec in specs() {
        specs_of.entry(spec.page.path.clone()).or_default().push(spec);
    }
    let mut found = BTreeMap::new();
    for source in sources {
        let Ok(page) = locate(&source.read().unwrap()) else {
            continue;
        };
        let reading = interpret(&page, false);
        if let (Some(AnySpec::Endpoint(read)), Some(example)) = (reading.spec, reading.samples.request)
            && let Some([spec]) = specs_of.get(&read.page.path).map(Vec::as_slice)
            && spec.page.updated == read.page.updated
            && spec.body.kind == BodyKind::Json
        {
            found.insert(spec.id.clone(), (spec.clone(), example));
        }
    }
    found
}

/// What is wrong with each example that is not right.
async fn wrong(examples: &BTreeMap<String, (Endpoint, Value)>) -> BTreeMap<&str, String> {
    let platform = Platform::builder().answer_everything().strict().start().await;
    let client: Client = platform.client();
    let mut wrong = BTreeMap::new();
    for (id, (spec, example)) in examples {
        let mut parts = right(spec);
        parts.body = example.clone();
        let found = violations(&platform, &client, spec, &parts).await;
        if !found.is_empty() {
            let told: Vec<_> = found
                .iter()
                .map(|found| format!("{} {}", found.member, found.problem))
                .collect();
            wrong.insert(id.as_str(), told.join("; "));
        }
    }
    platform.reset();
    wrong
}

#[tokio::test]
async fn examples_of_the_embedded_pages_are_right() {
    let examples = examples(&Source::embedded());
    assert!(examples.len() >= 2, "only {} examples", examples.len());
    let wrong = wrong(&examples).await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn examples_of_all_pages_are_right_or_listed() {
    let Some(sources) = pages::all() else { return };
    let examples = examples(&sources);
    let wrong = wrong(&examples).await;
    let known = pages::known(KNOWN);
    let differ: BTreeSet<&str> = wrong.keys().copied().collect();
    let unlisted: Vec<_> = differ
        .difference(&known)
        .map(|id| format!("{id}: {}", wrong[id]))
        .collect();
    let stale: Vec<_> = known.difference(&differ).collect();
    println!(
        "{} of {} examples are right",
        examples.len() - wrong.len(),
        examples.len()
    );
    assert!(
        unlisted.is_empty(),
        "{} not listed:\n{}",
        unlisted.len(),
        unlisted.join("\n")
    );
    assert!(stale.is_empty(), "listed, but these are right now or gone: {stale:?}");
}
