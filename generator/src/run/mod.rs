//! A run: many pages to many specs, on all cores.
//!
//! Pages are read in parallel and independently; then pages that claim one id are told apart, names are settled, and what changed
//! is written.

pub mod agreement;
mod identity;
mod keep;
pub mod outcome;
mod settle;
pub mod source;
mod twins;

use std::path::Path;

use feishu_spec::AnySpec;
use feishu_spec::library::{self, FOLDERS};
use rayon::prelude::*;

use self::agreement::measure;
pub use self::outcome::Outcome;
use self::source::Source;
use crate::interpret::interpret;
use crate::locate::{Form, locate};
use crate::naming::{self, Known, Platform};
use crate::problem::{Level, Problem};
use crate::tree::names::{self, Kept, Names};
use crate::tree::{Batch, Error, Lock, Tree};
use crate::values;

/// Reads pages, and writes nothing.
///
/// # Errors
/// A file beside the specs that cannot be read, a folder of specs that cannot be listed.
pub fn read(sources: &[Source], tree: &Tree, prose: bool) -> Result<Vec<Outcome>, Error> {
    let names = Names::read(tree.root())?;
    // What cannot be listed would be taken for specs that do not exist, and their names would be given anew.
    for folder in FOLDERS {
        library::files(&tree.root().join(folder))?;
    }
    let mut outcomes: Vec<Outcome> = sources
        .par_iter()
        .with_max_len(1)
        .flat_map_iter(|source| page(source, prose))
        .collect();
    identity::settle(&mut outcomes, tree);
    outcomes
        .par_iter_mut()
        .with_max_len(1)
        .for_each(|outcome| keep_what_was(outcome, tree, &names));
    twins::resolve(&mut outcomes, tree);
    settle::settle(&mut outcomes, tree, platform()?);
    for outcome in outcomes.iter_mut().filter(|outcome| !outcome.stands) {
        outcome.problems.extend(outcome.spec.iter().flat_map(values::unnamed));
    }
    Ok(outcomes)
}

/// Reads pages and writes the specs that changed, with the names that outlive them.
///
/// # Errors
/// A file that cannot be read or written. Nothing is written then, or the next run finishes it.
pub fn refresh(sources: &[Source], tree: &Tree, prose: bool) -> Result<Vec<Outcome>, Error> {
    let lock = tree.lock()?;
    refresh_with(sources, tree, prose, &lock, |outcomes, batch| {
        remember(outcomes, tree, batch)
    })
}

/// Reads pages and writes the specs that changed, and with them what `more` puts into the batch.
///
/// # Errors
/// As [`refresh`], and those of `more`.
pub fn refresh_with(
    sources: &[Source],
    tree: &Tree,
    prose: bool,
    _lock: &Lock,
    more: impl FnOnce(&[Outcome], &mut Batch) -> Result<(), Error>,
) -> Result<Vec<Outcome>, Error> {
    let mut outcomes = read(sources, tree, prose)?;
    let mut batch = Batch::new(tree.root());
    for outcome in &mut outcomes {
        if let Some(spec) = &outcome.spec {
            outcome.change = Some(tree.put(spec, &mut batch)?);
        }
    }
    more(&outcomes, &mut batch)?;
    batch.commit()?;
    Ok(outcomes)
}

/// Puts the names that the specs owe to what happened before into a batch.
///
/// # Errors
/// A file that cannot be read.
pub fn remember(outcomes: &[Outcome], tree: &Tree, batch: &mut Batch) -> Result<(), Error> {
    let platform = platform()?;
    let mut all = Names::read(tree.root())?;
    for outcome in outcomes {
        let Some(spec) = &outcome.spec else { continue };
        // Of a spec that stands, nothing was read that would be new; but it may have got names in this run.
        let kept = match outcome.stands {
            true => all.get(spec).cloned().unwrap_or_default(),
            false => outcome.kept.clone(),
        };
        all.remember(spec, remembered(spec, kept, platform));
    }
    batch.put(Path::new(names::FILE), all.text()?)?;
    Ok(())
}

/// The names that a tree should keep: those that it keeps, and those in its specs.
///
/// # Errors
/// As [`Names::following_specs`].
pub fn names(tree: &Tree) -> Result<Names, Error> {
    let platform = platform()?;
    Names::following_specs(tree.root(), |spec, kept| remembered(spec, kept, platform))
}

/// All names of a spec that its page and the platform's table do not give.
fn remembered(spec: &AnySpec, mut kept: Kept, platform: &Platform) -> Kept {
    // The types of contents are called by their pages and the reviewed table alone.
    if matches!(spec, AnySpec::Content(_)) {
        return kept;
    }
    let known = Known::of(spec);
    let [models, lists] = known.texts(&naming::expected(spec, &known, platform));
    (kept.models, kept.lists) = (models, lists);
    kept.reply = spec.reply_model().map(str::to_owned);
    kept
}

/// The platform's names of its models.
fn platform() -> Result<&'static Platform, Error> {
    naming::shipped().map_err(Error::Models)
}

/// Reads a page: one outcome, and one more for each further spec.
fn page(source: &Source, prose: bool) -> Vec<Outcome> {
    let mut outcome = Outcome::new(source.name());
    let unreadable = |expected| Problem::of_page(Level::Error, expected);
    let bytes = match source.read() {
        Ok(bytes) => bytes,
        Err(error) => {
            outcome
                .problems
                .push(unreadable(format!("the file cannot be read: {error}")));
            return vec![outcome];
        }
    };
    outcome.bytes = bytes.len();
    let page = match locate(&bytes) {
        Ok(page) => page,
        Err(error) => {
            outcome.problems.push(unreadable(error.to_string()));
            return vec![outcome];
        }
    };
    let reading = interpret(&page, prose);
    outcome.kind = Some(reading.kind);
    outcome.path = page.front.path.clone();
    outcome.form = page.form;
    outcome.id_is_given = reading.id_is_given;
    outcome.problems = reading.problems;
    outcome.rows = reading.rows;
    outcome.unknown_types = reading.unknown_types;
    outcome.agreements = reading
        .spec
        .as_ref()
        .map(|spec| measure(spec, &reading.samples))
        .unwrap_or_default();
    outcome.spec = reading.spec;
    let mut all = vec![outcome];
    for (spec, samples) in reading.further {
        let agreements = measure(&spec, &samples);
        all.extend(all.first().map(|first| first.further(spec, agreements)));
    }
    all
}

/// Gives the spec of a page what was there before: the spec itself, where the page is an older one; its names; facts that the page's
/// form may have lost; or the names that are remembered of one that was lost.
fn keep_what_was(outcome: &mut Outcome, tree: &Tree, names: &Names) {
    let Some(spec) = &mut outcome.spec else { return };
    let old = tree.existing(spec).unwrap_or_else(|error| {
        let told = format!(
            "the spec that exists cannot be used, and is written anew with the names that are remembered of it: {error}"
        );
        outcome.problems.push(Problem::of_page(Level::Warning, told));
        None
    });
    let Some(old) = old else {
        if let Some(kept) = names.get(spec) {
            kept.restore(spec);
            outcome.kept = kept.clone();
            outcome.was_lost = true;
        }
        return;
    };
    if let Some(why) = why_it_stands(&old, spec, (tree.form(&old.page().path), outcome.form)) {
        outcome.problems.push(Problem::of_page(Level::Note, why.to_owned()));
        outcome.spec = Some(old);
        outcome.stands = true;
        return;
    }
    let read = spec.clone();
    keep::keep(spec, &old);
    outcome.kept = Kept::between(&read, spec);
    outcome.problems.extend(keep::codes(spec, &old, outcome.form));
}

/// Why the spec that exists stays as it is, though its page was read again.
fn why_it_stands(old: &AnySpec, new: &AnySpec, (had, has): (Form, Form)) -> Option<&'static str> {
    let (old, new) = (old.page(), new.page());
    let times = old.updated.zip(new.updated).filter(|_| old.path == new.path);
    match times {
        Some((old, new)) if new < old => {
            Some("an older state of the page than the spec was read from: the spec stays as it is")
        }
        Some((old, new)) if new == old && has < had => {
            Some("the page that the spec was read from, in a form that tells less: the spec stays as it is")
        }
        _ => None,
    }
}
