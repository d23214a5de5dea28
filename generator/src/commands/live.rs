//! `refresh --live` and `add URL`: pages of the documentation site to specs.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::process::ExitCode;
use std::time::Duration;

use feishu_spec::Foreign;

use super::options::{Asking, Common, Live};
use super::terminal::{err, out, say, tell};
use super::{Error, refresh};
use crate::diff::{self, Specs};
use crate::live::crawl::{self, Crawl, Stopped, crawl};
use crate::live::fetch::Setup;
use crate::live::gone::{self, Doubt, Gone};
use crate::live::{Cache, Fetcher, Limits, Site, catalogue};
use crate::report::coverage::Coverage;
use crate::run::source::Source;
use crate::run::{self, Outcome};
use crate::tree::{self, Tree};

/// The exit status when specs were refreshed, and some pages could not be read or `--prune` refused.
const INCOMPLETE: u8 = 3;
/// The most lines of a list that are printed without `--verbose`.
const FEW: usize = 20;
/// The longest line of a list, in characters.
const LONGEST: usize = 500;

/// Fetches what changed on the site and refreshes all specs. Nothing is written before all pages were tried. Ctrl-C stops the
/// fetching; the writing, which takes seconds, is finished.
///
/// # Errors
/// A site that cannot be read, a cache or specs that cannot be written.
pub fn refresh(live: &Live, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let tree = Coverage::tell(common.tree())?;
    let site = Site::new(&live.base_url)?;
    let root = live.cache.clone().or_else(Cache::default_root);
    let root =
        root.ok_or_else(|| Error::Usage("this user has no cache folder: name one with `--cache DIR`".to_owned()))?;
    let cache = Cache::new(&root, &site, live.asking.language);
    let crawl = block_on(async {
        let fetcher = fetcher(&live.asking, live.rate)?;
        tokio::select! {
            crawl = crawl(&site, &fetcher, &cache, live.concurrency.into()) => Ok(crawl?),
            _ = tokio::signal::ctrl_c() => Err(Error::from(Stopped::Interrupted)),
        }
    })?;

    let lock = tree.lock()?;
    let before = Specs::read(tree.root())?;
    let pages = before.pages().map(|page| page.path.clone());
    let tree = tree.without_pages(pages.filter(|path| !crawl.lists(path)).collect());
    let sources: Vec<Source> = crawl.sources.values().cloned().collect();
    let outcomes = run::refresh_with(&sources, &tree, prose, &lock, |outcomes, batch| {
        refresh::remember(outcomes, &tree, batch)
    })?;
    let mut after = Specs::read(tree.root())?;
    let gone = gone::find(&after, &tree, &crawl, &outcomes);
    let doubt = Doubt::about(&crawl, &gone, &after).filter(|_| !live.prune_anyway);
    let prune = (live.prune || live.prune_anyway) && doubt.is_none();
    if prune {
        gone::prune(&tree, gone.iter().filter(|spec| spec.is_prunable()))?;
        after = Specs::read(tree.root())?;
    }
    mark(&crawl, doubt.is_some(), &after, &tree)?;
    let written = refresh::follow(&tree)?;
    drop(lock);
    let changes = match before.is_empty() {
        // Beside an empty tree everything is new.
        true => None,
        false => Some(diff::compare(&before, &after)?),
    };
    if doubt.is_none() {
        forget(&crawl, &cache);
    }

    refresh::finish(&outcomes, &written, common);
    print_crawl(&crawl, common);
    print_gone(&gone, prune, common);
    let refused = doubt.filter(|_| live.prune && gone.iter().any(Gone::is_prunable));
    if let Some(doubt) = refused {
        tell!("nothing was pruned: {doubt}. Try again later; if the site is right, `--prune-anyway` removes them");
    }
    print_catalogue(&crawl, &after, common);
    if let Some(changes) = changes {
        out(format_args!("\n{}", changes.to_text()));
    }
    Ok(status(&crawl, &outcomes, refused))
}

/// Fetches one page and writes its spec.
///
/// # Errors
/// An address of no page, a page that cannot be fetched, a spec that cannot be written.
pub fn add(address: &str, asking: &Asking, prose: bool, common: &Common) -> Result<ExitCode, Error> {
    let (site, path) = Site::of_page(address)?;
    let page = block_on(async {
        let fetcher = fetcher(asking, 0)?;
        Ok(crawl::page(&site, &fetcher, &path).await?)
    })?;
    let source = Source::Fetched(address.to_owned(), Box::<str>::from(page).into());
    refresh::added(&[source], prose, common)
}

fn fetcher(asking: &Asking, rate: u32) -> Result<Fetcher, Error> {
    let limits = Limits {
        timeout: Duration::from_secs(asking.timeout),
        retries: asking.retries,
        rate,
    };
    Ok(Fetcher::new(asking.language, limits)?)
}

/// Runs requests. One thread is enough: it waits for the network.
fn block_on<T>(work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(Setup::from)?.block_on(work)
}

/// Remembers which pages the site does not list any more. A directory in doubt makes none forgotten.
fn mark(crawl: &Crawl, in_doubt: bool, specs: &Specs, tree: &Tree) -> Result<(), Error> {
    let mut coverage = Coverage::read(tree)?;
    let with_spec: BTreeSet<&str> = specs.pages().map(|page| page.path.as_str()).collect();
    let has_spec = |path: &str| with_spec.contains(path);
    coverage.mark(|path| crawl.lists(path) || (in_doubt && !has_spec(path)), has_spec);
    tree::write(&Coverage::file(tree), &coverage.text()?)?;
    Ok(())
}

/// Drops pages that the site does not list any more from the cache. They are in nobody's way if that fails.
fn forget(crawl: &Crawl, cache: &Cache) {
    match crawl.forget_others(cache) {
        Ok(0) => {}
        Ok(pages) => say!("dropped {pages} pages from the cache that are not listed any more"),
        Err(error) => tell!("pages that are not listed any more are still in the cache: {error}"),
    }
}

fn print_crawl(crawl: &Crawl, common: &Common) {
    say!(
        "{} pages are listed: {} fetched ({} of them new or changed), {} from the cache, {} not to be had",
        crawl.listed(),
        crawl.fetched,
        crawl.changed,
        crawl.sources.len() - crawl.fetched,
        crawl.failed.len(),
    );
    let odd = "entries of the directory that cannot be read, and were left out";
    err(format_args!("{}", list(odd, &crawl.odd, common)));
    let failed = crawl.failed.iter().map(|(path, fault)| format!("{path}: {fault}"));
    err(format_args!(
        "{}",
        list("pages not fetched, whose specs are kept", failed, common)
    ));
    if let Err(fault) = &crawl.catalogue {
        tell!("specs were not compared with the site's list of operations: {fault}");
    }
}

fn print_gone(gone: &[Gone], prune: bool, common: &Common) {
    let (removed, kept): (Vec<&Gone>, Vec<&Gone>) = gone.iter().partition(|spec| prune && spec.is_prunable());
    let removed = list("specs removed, because no page gives them any more", removed, common);
    let kept = list(
        "specs gone from the site, kept (`--prune` removes those whose page is gone)",
        kept,
        common,
    );
    out(format_args!("{removed}{kept}"));
}

fn print_catalogue(crawl: &Crawl, specs: &Specs, common: &Common) {
    let Ok(apis) = &crawl.catalogue else { return };
    if apis.is_empty() {
        say!("the site's list of operations is empty: specs were not compared with it");
        return;
    }
    let found = catalogue::compare(apis, &specs.endpoints().collect::<Vec<_>>());
    say!("{} operations are in the site's list", apis.len());
    for (what, lines) in [
        ("in the site's list, without a spec", found.without_spec),
        ("with a spec, not in the site's list", found.unlisted),
        ("with another id or address in the site's list", found.different),
    ] {
        out(format_args!("{}", list(what, lines, common)));
    }
}

/// The lines under a heading with their number, or nothing.
fn list<T: Display>(what: &str, lines: impl IntoIterator<Item = T>, common: &Common) -> String {
    let line = |line: T| format!("  {}\n", Foreign::cut(&line.to_string(), LONGEST));
    let lines: Vec<String> = lines.into_iter().map(line).collect();
    if lines.is_empty() {
        return String::new();
    }
    let shown = if common.verbose { lines.len() } else { FEW };
    let mut text = format!("{} {what}:\n", lines.len());
    text.extend(lines.iter().take(shown).map(String::as_str));
    if lines.len() > shown {
        text.push_str(&format!(
            "  and {} more, which `--verbose` prints\n",
            lines.len() - shown
        ));
    }
    text
}

fn status(crawl: &Crawl, outcomes: &[Outcome], refused: Option<Doubt>) -> ExitCode {
    let whole = crawl.failed.is_empty() && crawl.odd.is_empty() && crawl.catalogue.is_ok();
    if whole && refused.is_none() && outcomes.iter().all(Outcome::is_ok) {
        ExitCode::SUCCESS
    } else if outcomes.iter().any(|outcome| outcome.spec.is_some()) {
        ExitCode::from(INCOMPLETE)
    } else {
        ExitCode::FAILURE
    }
}
