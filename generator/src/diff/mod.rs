//! What changed between two trees of specs, and what it does to users of the bindings.
//!
//! **In**: two sets of [`Specs`]. **Out**: [`Changes`], fact by fact, each with its [`Class`]. **What can fail**:
//! reading the specs; after that only a mistake of the expansion.
//!
//! The class is not guessed from the fact. Both trees are expanded as the macros expand them, the public items of the
//! two expansions are compared (`surface`, `effects`), and a fact (`facts`) has the class of what happened to the items
//! that it became (`homes`). What happens to an item of which no fact changed, such as a type whose name another
//! operation's type now has too, is a consequence.
//!
//! So the report speaks of specs alone: both sides are expanded by the expansion that is built in.

mod changelog;
mod changes;
mod effects;
mod facts;
mod homes;
mod pairs;
pub mod revision;
mod specs;
mod surface;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use feishu_expansion::{expand, expand_general_errors};
use feishu_spec::library::{ProjectVersion, VersionSpecs};
use rayon::prelude::*;

use self::changes::FEATURE;
pub use self::changes::{Changes, Class, Effect, Fact, SpecChange, SpecKind, State, Status, VersionChanges};
use self::pairs::{Pair, Side};
pub use self::specs::{Error, Specs};
use self::surface::Surface;

/// Compares two sets of specs.
///
/// # Errors
/// An expansion that is no Rust, which is a mistake of ours.
pub fn compare(old: &Specs, new: &Specs) -> Result<Changes, Error> {
    let versions: BTreeSet<&ProjectVersion> = old.versions.keys().chain(new.versions.keys()).collect();
    let none = VersionSpecs::default();
    let changed = |version| {
        let old = old.versions.get(version).unwrap_or(&none);
        let new = new.versions.get(version).unwrap_or(&none);
        (old != new).then(|| project_version(version, old, new))
    };
    let mut changes = Changes {
        versions: vec![general_errors(old, new)?],
    };
    let versions: Result<Vec<_>, Error> = versions.into_par_iter().filter_map(changed).collect();
    changes.versions.extend(versions?);
    for spec in changes.versions.iter_mut().flat_map(|version| &mut version.specs) {
        for (state, specs) in [(&mut spec.was, old), (&mut spec.now, new)] {
            state
                .iter_mut()
                .for_each(|state| state.flat = specs.is_flat(&state.path));
        }
    }
    // The date of a page may be all that differs.
    changes
        .versions
        .retain(|version| !version.specs.is_empty() || !version.consequences.is_empty());
    Ok(changes)
}

fn project_version(version: &ProjectVersion, old: &VersionSpecs, new: &VersionSpecs) -> Result<VersionChanges, Error> {
    let surface = |specs: &VersionSpecs| {
        if specs.is_empty() {
            return Ok(Surface::default());
        }
        let tokens = expand(&specs.endpoints, &specs.events, &specs.contents, version);
        Surface::read(tokens).map_err(|error| Error::expansion(&version.slug(), &error))
    };
    let (old_surface, new_surface) = (surface(old)?, surface(new)?);
    let pairs = pairs::of_version((old, &old_surface), (new, &new_surface));
    let mut changes = judge(&version.slug(), &version.module(), pairs, &old_surface, &new_surface);
    changes.class = changes.class.max(feature(version, old, new, &mut changes.consequences));
    Ok(changes)
}

/// A project-version is behind a feature, which comes and goes with it.
fn feature(version: &ProjectVersion, old: &VersionSpecs, new: &VersionSpecs, consequences: &mut Vec<Effect>) -> Class {
    let (class, what) = match (old.is_empty(), new.is_empty()) {
        (false, true) => (Class::Breaking, "is gone: remove it from `Cargo.toml`"),
        (true, false) => (Class::Additive, "is new"),
        _ => return Class::Docs,
    };
    consequences.push(Effect {
        item: format!("{FEATURE}`{}`", version.feature()),
        class,
        what: what.to_owned(),
    });
    class
}

fn general_errors(old: &Specs, new: &Specs) -> Result<VersionChanges, Error> {
    let surface = |specs: &Specs| match &specs.errors {
        None => Ok(Surface::default()),
        Some(errors) => {
            Surface::read(expand_general_errors(errors)).map_err(|error| Error::expansion("the general errors", &error))
        }
    };
    let (old_surface, new_surface) = (surface(old)?, surface(new)?);
    let old_side = old.errors.as_ref().map(|spec| Side::of_errors(&old_surface, spec));
    let new_side = new.errors.as_ref().map(|spec| Side::of_errors(&new_surface, spec));
    let pair = Pair::new(SpecKind::Errors, old_side, new_side);
    Ok(judge(
        "errors",
        "",
        pair.into_iter().collect(),
        &old_surface,
        &new_surface,
    ))
}

/// Gives every fact the effects on the items that it became; what is left over is a consequence.
fn judge(version: &str, module: &str, pairs: Vec<Pair<'_>>, old: &Surface, new: &Surface) -> VersionChanges {
    let renamed: BTreeMap<String, String> = pairs.iter().flat_map(Pair::renamed).collect();
    let mut effects = effects::compare(old, new, &renamed);
    let specs: Vec<SpecChange> = pairs.iter().filter_map(|pair| pair.judge(&effects)).collect();
    for effect in specs.iter().flat_map(SpecChange::effects) {
        effects.remove(&effect.item);
    }
    let consequences: Vec<Effect> = effects.into_values().collect();
    let classes = specs.iter().map(|spec| spec.class);
    VersionChanges {
        version: version.to_owned(),
        module: module.to_owned(),
        class: classes
            .chain(consequences.iter().map(|effect| effect.class))
            .max()
            .unwrap_or(Class::Docs),
        specs,
        consequences,
    }
}
