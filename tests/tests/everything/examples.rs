//! The examples of documentation pages through the types: a request's body is sent as it stands on the page, a reply, an
//! event and the content of a message come back whole, and a request breaks no rule of its page.
//!
//! The embedded pages always; all pages of the folders that `FEISHU_PAGES` and `FEISHU_FLAT_PAGES` name, where they are set. What
//! differs must be in `differences.txt` with its cause, and what is there must differ. Of a page in several states that one counts
//! which the spec was read from.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use feishu_api::Client;
use feishu_spec::AnySpec;
use feishu_spec::{BodyKind, Content, Endpoint, Event, ResponseKind, Spec, library};
use feishu_tests::pages;
use generator::interpret::{Samples, interpret};
use generator::locate::locate;
use generator::run::source::Source;
use serde_json::{Value, json};

use crate::compare::differences;
use crate::probe::{CONTENTS, Codec, ContentProbe, EVENTS, EventProbe, Members, OPERATIONS, OperationProbe};
use crate::{sample, validated};

/// `id part: cause`, a line each.
const KNOWN: &str = include_str!("differences.txt");

/// Every example that was compared, by `id part`, with what differs.
type Results = BTreeMap<String, Vec<String>>;

struct Suite {
    client: Client,
    operations: HashMap<&'static str, &'static OperationProbe>,
    events: HashMap<&'static str, &'static EventProbe>,
    contents: HashMap<&'static str, &'static ContentProbe>,
    /// The id and the time of the page of every spec, by the path of the page.
    specs: HashMap<String, Vec<(String, Option<u64>)>>,
}

impl Suite {
    fn new() -> Self {
        Suite {
            client: Client::builder("cli_a1b2c3d4e5f6", "secret")
                .base_url("http://127.0.0.1:1")
                .build()
                .unwrap(),
            operations: OPERATIONS.iter().map(|probe| (probe.operation.id, probe)).collect(),
            events: EVENTS.iter().map(|probe| (probe.id, probe)).collect(),
            contents: CONTENTS.iter().map(|probe| (probe.id, probe)).collect(),
            specs: specs(),
        }
    }

    fn page(&self, source: &Source, results: &mut Results) {
        let Ok(page) = locate(&source.read().unwrap()) else {
            return;
        };
        let mut reading = interpret(&page, false);
        if let Some(spec) = &mut reading.spec
            && let Some(known) = self.specs.get(&spec.page().path)
        {
            let state: Vec<_> = known.iter().filter(|(_, time)| *time == spec.page().updated).collect();
            match state.as_slice() {
                [] => return,
                ids if ids.iter().any(|(id, _)| id == spec.id()) => {}
                // A page without its link has an id that was kept.
                [(id, _), ..] => spec.set_id(id),
            }
        }
        match &reading.spec {
            Some(AnySpec::Endpoint(spec)) => self.endpoint(spec, &reading.samples, results),
            Some(spec) => self.other(spec, &reading.samples, results),
            None => {}
        }
        for (spec, samples) in &reading.further {
            self.other(spec, samples, results);
        }
    }

    fn other(&self, spec: &AnySpec, samples: &Samples, results: &mut Results) {
        match spec {
            AnySpec::Event(spec) => self.event(&spec.id, samples.event.as_ref(), results),
            AnySpec::Content(spec) => self.content(&spec.id, &samples.contents, results),
            AnySpec::Endpoint(_) | AnySpec::Errors(_) => {}
        }
    }

    fn content(&self, id: &str, examples: &[Value], results: &mut Results) {
        for (number, example) in examples.iter().enumerate() {
            let found = match self.contents.get(id).map(|probe| (probe.content)(example)) {
                Some(Ok(ours)) => differences(example, &ours),
                Some(Err(error)) => vec![error],
                None => vec!["there is no type for it".to_owned()],
            };
            results.insert(format!("{id} content {}", number + 1), found);
        }
    }

    fn event(&self, id: &str, message: Option<&Value>, results: &mut Results) {
        let Some(message) = message else { return };
        let found = match self.events.get(id) {
            Some(probe) => event(probe, message),
            None => vec!["there is no type for it".to_owned()],
        };
        results.insert(format!("{id} event"), found);
        self.contents_within(&format!("{id} event"), Some(message), results);
    }

    /// The contents that stand as texts in an example of messages, each through the type of its kind.
    fn contents_within(&self, part: &str, example: Option<&Value>, results: &mut Results) {
        if !part.starts_with("im.v1.message.") {
            return;
        }
        let group = if part.ends_with("request") { "sent" } else { "received" };
        let mut found = Vec::new();
        texts(example.unwrap_or(&Value::Null), &mut found);
        for (number, (kind, text)) in found.into_iter().enumerate() {
            let probe = self.contents.get(format!("im.v1.message.{group}.{kind}").as_str());
            let differ = match (probe, serde_json::from_str::<Value>(text)) {
                (None, _) => vec![format!("no page tells what `{kind}` holds")],
                (_, Err(error)) => vec![format!("the content is no JSON: {error}")],
                (Some(probe), Ok(json)) => match (probe.content)(&json) {
                    Ok(ours) => differences(&json, &ours),
                    Err(error) => vec![error],
                },
            };
            results.insert(format!("{part}, content {}", number + 1), differ);
        }
    }

    fn endpoint(&self, spec: &Endpoint, samples: &Samples, results: &mut Results) {
        let Some(probe) = self.operations.get(spec.id.as_str()) else {
            results.insert(
                format!("{} request", spec.id),
                vec!["there is no type for it".to_owned()],
            );
            return;
        };
        if let Some(example) = samples.request.as_ref().filter(|_| spec.body.kind == BodyKind::Json) {
            let found = request(&self.client, probe, spec, example);
            results.insert(format!("{} request", spec.id), found);
            if let Some(found) = validated::of_example(probe, spec, example) {
                results.insert(format!("{} rules", spec.id), found);
            }
        }
        if let (Some(example), Some(payload)) = (&samples.reply, probe.payload) {
            results.insert(format!("{} reply", spec.id), reply(payload, spec, example));
        }
        self.contents_within(&format!("{} request", spec.id), samples.request.as_ref(), results);
        self.contents_within(&format!("{} reply", spec.id), samples.reply.as_ref(), results);
    }
}

/// The kinds and the texts of all contents below a value.
fn texts<'v>(value: &'v Value, found: &mut Vec<(&'v str, &'v str)>) {
    match value {
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            let within = members.get("body").and_then(|body| body.get("content")?.as_str());
            let kind = text("msg_type").or_else(|| text("message_type"));
            found.extend(kind.zip(text("content").or(within)));
            members.values().for_each(|member| texts(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, found)),
        _ => {}
    }
}

/// The shipped specs by the path of their page.
fn specs() -> HashMap<String, Vec<(String, Option<u64>)>> {
    let mut specs: HashMap<String, Vec<(String, Option<u64>)>> = HashMap::new();
    let mut add = |id: String, page: feishu_spec::Page| specs.entry(page.path).or_default().push((id, page.updated));
    for file in library::files(&library::shipped().join(library::ENDPOINTS)).unwrap() {
        let spec = Endpoint::read(&file).unwrap();
        add(spec.id, spec.page);
    }
    for file in library::files(&library::shipped().join(library::EVENTS)).unwrap() {
        let spec = Event::read(&file).unwrap();
        add(spec.id, spec.page);
    }
    for file in library::files(&library::shipped().join(library::CONTENTS)).unwrap() {
        let spec = Content::read(&file).unwrap();
        add(spec.id, spec.page);
    }
    specs
}

fn request(client: &Client, probe: &OperationProbe, spec: &Endpoint, example: &Value) -> Vec<String> {
    let parameters = &spec.parameters;
    let path = parameters.path.iter().map(|field| (field.name.clone(), json!("1")));
    // What an example of a body does not tell and the request must have.
    let required = parameters.query.iter().filter(|field| field.required);
    let query = required.map(|field| (field.name.clone(), sample::field(field, &spec.types)));
    let (path, query) = (path.collect(), query.collect());
    let body = match (&spec.body.value, example) {
        (Some(_), whole) => vec![("body".to_owned(), whole.clone())],
        (None, Value::Object(members)) => members.clone().into_iter().collect(),
        (None, other) => return vec![format!("the example is no object: {other}")],
    };
    match (probe.body)(
        client,
        &Members {
            path,
            query,
            body,
            ..Members::default()
        },
    ) {
        Ok(sent) => {
            let mut found = differences(example, &sent);
            // What the type requires is sent even where the example forgets it.
            found.retain(|difference| !is_required_and_new(difference, spec));
            found
        }
        Err(error) => vec![error],
    }
}

fn is_required_and_new(difference: &str, spec: &Endpoint) -> bool {
    let required = spec.body.fields.iter().filter(|field| field.required);
    required
        .into_iter()
        .any(|field| difference == format!("$.{} is new", field.name))
}

fn reply(payload: Codec, spec: &Endpoint, example: &Value) -> Vec<String> {
    let mut theirs = match (spec.response.kind, example.get("data")) {
        (ResponseKind::Flat, _) | (_, None) => example.clone(),
        (_, Some(data)) => data.clone(),
    };
    if let Some(members) = theirs.as_object_mut() {
        let own = |name: &str| spec.response.fields.iter().any(|field| field.name == name);
        members.retain(|name, _| !matches!(name.as_str(), "code" | "msg" | "message" | "error") || own(name));
    }
    match payload(&theirs) {
        Ok(ours) => differences(&theirs, &ours),
        Err(error) => vec![error],
    }
}

fn event(probe: &EventProbe, message: &Value) -> Vec<String> {
    match (probe.payload)(message) {
        Ok(ours) => differences(message.get("event").unwrap_or(&Value::Null), &ours),
        Err(error) => vec![error],
    }
}

fn run(sources: &[Source]) -> Results {
    let suite = Suite::new();
    let mut results = Results::new();
    sources.iter().for_each(|source| suite.page(source, &mut results));
    results
}

fn report(results: &Results, keys: &[&str]) -> String {
    keys.iter()
        .map(|key| format!("{key}: {}", results[*key].join("; ")))
        .collect::<Vec<_>>()
        .join("\n")
}

#[tokio::test]
async fn examples_of_the_embedded_pages_pass() {
    let results = run(&Source::embedded());
    let known = pages::known(KNOWN);
    let failed: Vec<&str> = results
        .iter()
        .filter(|(key, found)| !found.is_empty() && !known.contains(key.as_str()))
        .map(|(key, _)| key.as_str())
        .collect();
    assert!(results.len() >= 8, "only {} examples", results.len());
    assert!(failed.is_empty(), "{}", report(&results, &failed));
}

/// The two pages about contents, without their sentences.
#[tokio::test]
async fn examples_of_contents_pass_or_are_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/contents/pages");
    let results = run(&Source::below(&folder).unwrap());
    assert!(results.len() > 40, "only {} examples", results.len());
    let known = pages::known(KNOWN);
    let differ = results.iter().filter(|(_, found)| !found.is_empty());
    let unlisted: Vec<&str> = differ
        .map(|(key, _)| key.as_str())
        .filter(|key| !known.contains(key))
        .collect();
    assert!(unlisted.is_empty(), "{}", report(&results, &unlisted));
}

#[tokio::test]
async fn examples_of_all_pages_pass_or_are_listed() {
    let Some(sources) = pages::all() else { return };
    let results = run(&sources);
    let (known, total) = (pages::known(KNOWN), results.len());
    let differ: BTreeSet<&str> = results
        .iter()
        .filter(|(_, found)| !found.is_empty())
        .map(|(key, _)| key.as_str())
        .collect();
    let unlisted: Vec<&str> = differ.difference(&known).copied().collect();
    let stale: Vec<&str> = known.difference(&differ).copied().collect();
    println!("{} of {total} examples pass", total - differ.len());
    assert!(
        unlisted.is_empty(),
        "{} not listed:\n{}",
        unlisted.len(),
        report(&results, &unlisted)
    );
    assert!(stale.is_empty(), "listed, but these pass now or are gone: {stale:?}");
    assert!(
        differ.len() * 100 <= total * 3,
        "{} of {total} differ, expected at most 3 %",
        differ.len()
    );
}
