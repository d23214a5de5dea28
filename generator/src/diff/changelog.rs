//! The report as a section of the changelog: what users must do, what they get, what acts in another way.
//!
//! One line per public item that users write themselves. Operations that are new or gone are told whole, and of what
//! only the documentation says differently, the number.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use feishu_spec::Foreign;

use super::text::told;
use super::{Changes, Class, SpecChange, SpecKind, Status, VersionChanges};

impl Changes {
    /// A section for `CHANGELOG.md`.
    #[must_use]
    pub fn to_changelog(&self) -> String {
        section(self)
    }
}

/// The section, under the headings of the classes that there are.
fn section(changes: &Changes) -> String {
    let mut text = String::new();
    for (class, heading) in [
        (Class::Breaking, "Breaking"),
        (Class::Additive, "Added"),
        (Class::Behaviour, "Changed on the wire"),
    ] {
        let lines: Vec<String> = changes
            .versions
            .iter()
            .flat_map(|version| lines(version, class))
            .collect();
        if !lines.is_empty() {
            let _ = writeln!(text, "### {heading}\n\n{}\n", lines.join("\n"));
        }
    }
    let specs = changes.versions.iter().flat_map(|version| &version.specs);
    let told_only = specs.filter(|spec| spec.class == Class::Docs).count();
    if told_only > 0 {
        let pages = if told_only == 1 { "page" } else { "pages" };
        let _ = writeln!(text, "Of {told_only} more {pages}, only the documentation has changed.");
    }
    text
}

/// The lines of a project-version under the heading of a class.
fn lines(version: &VersionChanges, class: Class) -> Vec<String> {
    let mut lines = Vec::new();
    let mut told_items = BTreeSet::new();
    for spec in &version.specs {
        if let Some(line) = whole(version, spec).filter(|_| spec.class == class) {
            lines.push(line);
        }
        if spec.status != Status::Changed {
            told_items.extend(spec.effects().map(|effect| &effect.item));
        }
    }
    for spec in version.specs.iter().filter(|spec| spec.status == Status::Changed) {
        let page = format!("([{}]({}))", spec.id, spec.docs);
        // What the client sends has no name that users write; the fact says more.
        let facts = spec
            .facts
            .iter()
            .filter(|fact| fact.class == class && class == Class::Behaviour);
        lines
            .extend(facts.map(|fact| format!("- `{}`: {}. {page}", version.version, Foreign::new(&told(fact)).code())));
        let effects = spec
            .effects()
            .filter(|effect| effect.class == class && class != Class::Behaviour);
        for effect in effects.filter(|effect| told_items.insert(&effect.item)) {
            lines.push(format!("- `{}` {}. {page}", version.path_of(&effect.item), effect.what));
        }
    }
    for effect in version.consequences.iter().filter(|effect| effect.class == class) {
        lines.push(format!("- `{}` {}.", version.path_of(&effect.item), effect.what));
    }
    lines
}

/// The line of an operation or event that came, went or has another name; with what to write instead of types that
/// went.
fn whole(version: &VersionChanges, spec: &SpecChange) -> Option<String> {
    let what = match spec.kind {
        SpecKind::Operation => "operation",
        SpecKind::Event => "event",
        SpecKind::Content => "content",
        SpecKind::Errors => "list of general error codes",
    };
    let status = match &spec.status {
        Status::Added => "new".to_owned(),
        Status::Removed => "gone".to_owned(),
        Status::Renamed { from } => format!("was `{from}`"),
        Status::Changed => return None,
    };
    let (slug, id, docs) = (&version.version, &spec.id, &spec.docs);
    // What a forge shows may mention people and close issues, but not inside code.
    let title = Foreign::cut(&spec.title, 80).code();
    let broken = spec.effects().filter(|effect| effect.class == Class::Breaking);
    let told: Vec<String> = broken
        .map(|effect| format!("`{}` {}", effect.item, effect.what))
        .collect();
    let told = if told.is_empty() {
        String::new()
    } else {
        format!(": {}", told.join("; "))
    };
    Some(format!(
        "- `{slug}`: {status}, the {what} [{id}]({docs}) ({title}){told}."
    ))
}
