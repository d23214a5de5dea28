//! What messages hold: the page of their module, and of each type that is a content.

use std::fmt::Write as _;

use feishu_spec::Direction;
use feishu_spec::library::ProjectVersion;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::table::{directions, of_contents};
use super::text::{aliases, code, doc, plain};
use crate::names::{CONTENT, RECEIVED};
use crate::plan::{Held, Kind, Object, Operation, Plan};

/// The kind that the example of the module sends.
const TEXT: &str = "text";

/// A type that is a content: what it is, its kind, in which directions it travels, where it is documented.
pub(crate) fn held(object: &Object, held: &Held<'_>) -> TokenStream {
    let Some(first) = held.specs.first() else {
        return TokenStream::new();
    };
    let mut text = String::new();
    if let Some(line) = &object.said {
        let _ = write!(text, "{}\n\n", plain(line));
    }
    if !first.title.is_empty() {
        let _ = write!(text, "{}.\n\n", plain(&first.title));
    }
    for prose in held.specs.iter().filter_map(|spec| spec.doc.as_deref()) {
        let _ = write!(text, "{}\n\n", plain(prose));
    }
    let _ = write!(
        text,
        "The content of messages of the kind {}, {}.\n\n",
        code(&first.kind),
        directions(held)
    );
    for spec in &held.specs {
        let what = match spec.direction {
            Direction::Sent => "What is sent",
            Direction::Received => "What is received",
        };
        let _ = writeln!(text, "- [Documentation]({}): {what}", spec.page.link());
    }
    let ids = held.specs.iter().map(|spec| spec.id.as_str());
    let (text, aliases) = (doc(&text), aliases(ids.chain([first.title.as_str()])));
    quote!(#text #aliases)
}

/// The page of the module, written where the module stands: how contents are sent and read, with an example of both, and the table of all.
pub(crate) fn contents(plan: &Plan<'_>, version: &ProjectVersion) -> String {
    let mut text = String::from(
        "What messages hold: JSON inside of a text, with its kind beside it, as a type for each kind.\n\n",
    );
    let requests: Vec<String> = plan
        .operations
        .iter()
        .filter(|operation| operation.content.is_some())
        .map(|operation| format!("[`{}`]", operation.request))
        .collect();
    if !requests.is_empty() {
        let _ = write!(
            text,
            "To send one, give it to {}. They take any [`IntoContent`]({CONTENT}::IntoContent), which a kind and its JSON are as well: \
             `(\"text\", r#\"{{\"text\":\"hello\"}}\"#)`.\n\n",
            requests.join(", ")
        );
    }
    let holders: Vec<&Object> = plan.objects.iter().filter(|object| object.content.is_some()).collect();
    if !holders.is_empty() {
        let links = holders
            .iter()
            .map(|object| format!("[`{0}::{CONTENT}`]({0}::{CONTENT}())", object.name));
        let _ = write!(
            text,
            "To read one, call {}. Each gives a [`{RECEIVED}`]({CONTENT}::{RECEIVED}), whatever came: a kind that no page lists, and what is no JSON of its \
             kind, is `Unknown` with its text.\n\n",
            links.collect::<Vec<_>>().join(", ")
        );
    }
    text.push_str(&example(plan, version, holders.first().copied()).unwrap_or_default());
    text.push_str("| Type | Kind | | |\n| --- | --- | --- | --- |\n");
    text.push_str(&of_contents(plan));
    text
}

/// Sends a text, and reads what an object holds.
fn example(plan: &Plan<'_>, version: &ProjectVersion, holder: Option<&Object>) -> Option<String> {
    let module = version.module();
    let (held, text) = plan.contents.held().find(|(held, _)| {
        let mut specs = held.specs.iter();
        specs.any(|spec| spec.kind == TEXT && spec.direction == Direction::Sent)
    })?;
    let member = text.members.iter().find(|member| member.field.required)?;
    let said = held.specs.iter().find_map(|spec| spec.fields.first()?.example.clone());
    let said = given(said.as_ref(), "hello");
    let (operation, types, before) = plan.operations.iter().find_map(|operation| {
        let (types, arguments) = arguments(plan, operation)?;
        Some((operation, types, arguments))
    })?;
    let (request, text_name) = (&operation.request, &text.name);
    let reads = plan.contents.received.iter().any(|(spec, _)| spec.kind == TEXT);
    let holder = holder.filter(|_| reads).map(|holder| &holder.name);
    let mut uses: Vec<&String> = types.iter().chain([request]).chain(holder).collect();
    uses.sort();
    let uses = uses.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let mut lines = String::from("```\n");
    if holder.is_some() {
        lines.push_str("use feishu_api::error::MissingMember;\n");
    }
    let _ = write!(
        lines,
        "use feishu_api::{module}::{CONTENT}::{{{RECEIVED}, {text_name}}};\nuse feishu_api::{module}::{{{uses}}};\n\n\
         let text = {text_name}::new({said});\nlet request = {request}::new({before}text);\n"
    );
    if let Some(name) = holder {
        let member = &member.rust;
        let _ = write!(
            lines,
            "\nfn read(message: &{name}) -> Result<(), MissingMember> {{\n    \
             match message.{CONTENT}()? {{\n        \
             {RECEIVED}::Text(text) => println!(\"{{}}\", text.{member}.unwrap_or_default()),\n        \
             {RECEIVED}::Unknown(other) => println!(\"{{}}: {{}}\", other.kind(), other.text()),\n        \
             other => println!(\"{{other:?}}\"),\n    \
             }}\n    Ok(())\n}}\n"
        );
    }
    lines.push_str("```\n\n");
    Some(lines)
}

/// What stands before the content in the constructor of a request, and the types that it needs; `None` where that is not a few texts.
fn arguments(plan: &Plan<'_>, operation: &Operation<'_>) -> Option<(Vec<String>, String)> {
    let content = operation.content.as_ref()?;
    let (mut types, mut text) = (Vec::new(), String::new());
    for member in operation.members.iter().filter(|member| member.field.required) {
        if member.rust == content.json || member.rust == content.kind {
            continue;
        }
        match &member.kind {
            Kind::String => {
                let example = given(member.field.example.as_ref(), &member.field.name);
                let _ = write!(text, "{example}, ");
            }
            Kind::Enum(index) => {
                let listed = plan.enums.get(*index)?;
                let (variant, _) = listed.variants.first()?;
                let _ = write!(text, "{}::{variant}, ", listed.name);
                types.push(listed.name.clone());
            }
            _ => return None,
        }
    }
    Some((types, text))
}

/// The example of a member, or its name, as a literal; one that could end the example is left out.
fn given(example: Option<&Value>, name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | ' ');
    let texts = [example.and_then(Value::as_str), Some(name)];
    let text = texts.into_iter().flatten().find(|text| text.chars().all(is_plain));
    format!("{:?}", text.unwrap_or_default())
}
