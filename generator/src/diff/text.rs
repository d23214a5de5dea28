//! The report for people.
//!
//! Worst first, by project-version and operation: each fact on a line, below it what it does to the public items and
//! what to write instead.

use std::fmt::Write as _;

use feishu_spec::{Foreign, Type};
use serde::Deserialize as _;
use serde_json::Value;

use crate::report::day;

use super::{Changes, Class, Effect, Fact, SpecChange, SpecKind, State, Status, VersionChanges};

impl Changes {
    /// The report for people: what breaks first.
    #[must_use]
    pub fn to_text(&self) -> String {
        report(self)
    }
}

/// The whole report.
fn report(changes: &Changes) -> String {
    let mut text = String::new();
    let mut versions: Vec<&VersionChanges> = changes.versions.iter().collect();
    versions.sort_by_key(|version| std::cmp::Reverse(version.class));
    for version in versions {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{}: {}", version.version, counts(version));
        let mut specs: Vec<&SpecChange> = version.specs.iter().collect();
        specs.sort_by_key(|spec| std::cmp::Reverse(spec.class));
        for spec in specs {
            spec_change(&mut text, version, spec);
        }
        if !version.consequences.is_empty() {
            let _ = writeln!(text, "\n  follows from the above");
            effects(&mut text, version, &version.consequences);
        }
        text.push('\n');
    }
    let verdict = match changes.versions.iter().map(|version| version.class).max() {
        None => "Nothing changed.",
        Some(Class::Breaking) => "Programs break: this needs a release that says so.",
        Some(Class::Behaviour) => "No program breaks, but some requests change.",
        Some(Class::Additive) => "No program breaks; there is something new.",
        Some(Class::Docs) => "No program breaks; only documentation changes.",
    };
    let rest = match changes.versions.as_slice() {
        [] => "",
        _ => "What changed in the client and in the macros themselves is not told here.\n",
    };
    format!("{text}{verdict}\n{rest}")
}

/// How many specs have each class: `1 breaking, 2 additive`.
fn counts(version: &VersionChanges) -> String {
    let classes = [Class::Breaking, Class::Behaviour, Class::Additive, Class::Docs];
    let counts = classes.into_iter().filter_map(|class| {
        let count = version.specs.iter().filter(|spec| spec.class == class).count();
        (count > 0).then(|| format!("{count} {}", word(class)))
    });
    let mut counts: Vec<String> = counts.collect();
    if let Some(worst) = version.consequences.iter().map(|effect| effect.class).max() {
        counts.push(format!(
            "{} consequences, up to {}",
            version.consequences.len(),
            word(worst)
        ));
    }
    counts.join(", ")
}

fn word(class: Class) -> &'static str {
    match class {
        Class::Breaking => "breaking",
        Class::Behaviour => "behaviour",
        Class::Additive => "additive",
        Class::Docs => "docs only",
    }
}

fn spec_change(text: &mut String, version: &VersionChanges, spec: &SpecChange) {
    let status = match &spec.status {
        Status::Added => ", new".to_owned(),
        Status::Removed => ", gone".to_owned(),
        Status::Renamed { from } => format!(", was {from}"),
        Status::Changed => String::new(),
    };
    let kind = match spec.kind {
        SpecKind::Operation => "",
        SpecKind::Event => "event ",
        SpecKind::Content => "content ",
        SpecKind::Errors => "general ",
    };
    let _ = writeln!(
        text,
        "\n  {}: {kind}{}{status}  ({})  {}",
        word(spec.class),
        spec.id,
        Foreign::cut(&spec.title, 80),
        spec.docs
    );
    let states: Vec<String> = [("page of", &spec.now), ("was of", &spec.was)]
        .into_iter()
        .filter_map(|(word, state)| Some(format!("{word} {}", told_state(state.as_ref()?)?)))
        .collect();
    if !states.is_empty() {
        let _ = writeln!(text, "    {}", states.join("; "));
    }
    let mut facts: Vec<&Fact> = spec.facts.iter().collect();
    facts.sort_by_key(|fact| std::cmp::Reverse(fact.class));
    for fact in facts {
        let _ = writeln!(text, "    {}", Foreign::new(&told(fact)));
        effects(text, version, &fact.effects);
    }
}

/// `2026-04-10, flat form`; nothing where neither is known.
fn told_state(state: &State) -> Option<String> {
    let form = if state.flat { ", flat form" } else { "" };
    match day(state.updated) {
        None if form.is_empty() => None,
        day => Some(format!("{}{form}", day.as_deref().unwrap_or("an unknown day"))),
    }
}

fn effects(text: &mut String, version: &VersionChanges, effects: &[Effect]) {
    let mut effects: Vec<&Effect> = effects.iter().collect();
    effects.sort_by_key(|effect| std::cmp::Reverse(effect.class));
    for effect in effects {
        let _ = writeln!(
            text,
            "      {}: {} {}",
            word(effect.class),
            version.path_of(&effect.item),
            effect.what
        );
    }
}

/// A fact in words: `body.fields.uuid.required: new, true`.
pub(super) fn told(fact: &Fact) -> String {
    let Fact { at, old, new, .. } = fact;
    let names_it = |value: &Value| value.as_str().is_some_and(|text| at.ends_with(text));
    match (old, new) {
        (None, Some(new)) if names_it(new) => format!("{at}: new"),
        (Some(old), None) if names_it(old) => format!("{at}: gone"),
        (None, Some(new)) => format!("{at}: new, {}", value(new)),
        (Some(old), None) => format!("{at}: gone, was {}", value(old)),
        (Some(old), Some(new)) => format!("{at}: {}, was {}", value(new), value(old)),
        (None, None) => at.clone(),
    }
}

/// The longest value that is told whole.
const LONGEST: usize = 60;

/// A value of a spec, briefly.
fn value(value: &Value) -> String {
    match value {
        Value::String(text) => cut(text),
        Value::Object(object) => match (object.get("type"), object.get("name"), object.get("fields")) {
            (Some(kind), _, _) => {
                let required = object.get("required") == Some(&Value::Bool(true));
                format!("{}{}", self::value(kind), if required { ", required" } else { "" })
            }
            (_, Some(Value::String(name)), _) => name.clone(),
            (_, _, Some(Value::Array(fields))) => format!("an object with {} fields", fields.len()),
            _ => match Type::deserialize(value) {
                Ok(kind) => kind.to_string(),
                Err(_) => cut(&value.to_string()),
            },
        },
        Value::Array(list) if list.iter().all(|element| element.get("name").is_some()) => {
            let names = list.iter().filter_map(|element| element.get("name")?.as_str());
            cut(&names.collect::<Vec<_>>().join(", "))
        }
        _ => cut(&value.to_string()),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
