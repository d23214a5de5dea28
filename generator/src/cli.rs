//! The command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, Args, Parser, Subcommand, value_parser};

use crate::commands;
use crate::live::Language;
use crate::live::site::{FEISHU, LARK};
use crate::tree::Tree;

/// Reads documentation pages of the Feishu (Lark) server API and writes one spec per operation and event.
///
/// Without a command it refreshes the specs of the pages that are built in, and goes nowhere near a network.
#[derive(Debug, Parser)]
#[command(name = "generator", version)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Refresh specs from pages; without `--pages` and `--live`, from those built in
    ///
    /// Exit status: 0 if specs were refreshed, 1 if none was; with `--live`, 3 if specs were refreshed and some pages could
    /// not be had or read, whose specs are kept, or `--prune` refused.
    #[command(mut_args(of_live))]
    Refresh {
        /// A page, or a folder of pages in any wrapping, read recursively
        #[arg(long, value_name = "DIR")]
        pages: Option<PathBuf>,
        /// Read the documentation site: the pages that changed since the last time, and the others from a cache
        #[arg(long, conflicts_with = "pages")]
        live: bool,
        /// Keep the pages' sentences too; for your own use, such specs are not to be committed
        #[arg(long)]
        prose: bool,
        #[command(flatten)]
        common: Common,
        #[command(flatten)]
        site: Live,
    },
    /// Turn one page into its spec
    Add {
        /// A saved page, or the address of a page of the documentation site
        page: PathBuf,
        /// Keep the page's sentences too
        #[arg(long)]
        prose: bool,
        #[command(flatten)]
        common: Common,
        #[command(flatten, next_help_heading = "With an address")]
        asking: Asking,
    },
    /// Exit 1 if the specs, their schemas or the report are not what they would be
    Check {
        #[command(flatten)]
        common: Common,
    },
    /// Print the Rust that an operation or event becomes
    Expand {
        /// Its id, `im.v1.pin.delete`; its path in the tree, `im/v1/pin/delete`; or a spec file
        id: String,
        #[command(flatten)]
        common: Common,
    },
    /// What changed between two trees of specs, and whether it breaks users of the bindings
    ///
    /// Every fact is breaking, behaviour (the same Rust, another request), additive or docs only, by what it does to the
    /// Rust that the specs become.
    ///
    /// Exit status: 0 if no program breaks, 3 if one does, 1 for an error.
    Diff {
        /// A folder of specs, or a git revision
        old: String,
        /// A folder of specs, or a git revision; by default the specs as they are
        new: Option<String>,
        /// How to write it
        #[arg(long, value_enum, default_value = "text")]
        format: commands::diff::Format,
        #[command(flatten)]
        common: Common,
    },
    /// Coverage per project and version, printed and written to REPORT.md beside the specs
    Report {
        #[command(flatten)]
        common: Common,
    },
}

/// Options of `refresh --live`.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "With --live")]
pub struct Live {
    /// The address of the site
    #[arg(long, requires = "live", value_name = "URL", default_value = FEISHU, help = format!("The address of the site; that of Lark is {LARK}"))]
    pub base_url: String,
    /// The folder that keeps the site's answers; by default in the user's cache folder
    #[arg(long, requires = "live", value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Requests that may be under way at once
    #[arg(long, requires = "live", value_name = "N", default_value_t = 4, value_parser = value_parser!(u8).range(1..=64))]
    pub concurrency: u8,
    /// Requests per second; 0 for no limit
    #[arg(long, requires = "live", value_name = "N", default_value_t = 10)]
    pub rate: u32,
    /// Remove the specs of pages that the site does not list any more
    ///
    /// Removes nothing, with exit status 3, if that were more than 5 % of all specs (and more than one), or if pages cannot
    /// be fetched or entries of the directory not read: they may be the pages of those specs.
    #[arg(long, requires = "live")]
    pub prune: bool,
    /// As `--prune`, however many specs that removes
    #[arg(long, requires = "live")]
    pub prune_anyway: bool,
    /// How to ask.
    #[command(flatten)]
    pub asking: Asking,
}

/// How to ask the documentation site.
#[derive(Args, Clone, Copy, Debug)]
pub struct Asking {
    /// The language of the pages
    #[arg(long, value_enum, default_value_t)]
    pub language: Language,
    /// The longest that a document may take, in seconds, with all attempts
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = value_parser!(u64).range(1..))]
    pub timeout: u64,
    /// Attempts after a failed one
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = value_parser!(u8).range(..=20))]
    pub retries: u8,
}

/// Options of all commands.
#[derive(Args, Clone, Debug, Default)]
pub struct Common {
    /// The tree of specs; by default the nearest `spec` folder with one
    #[arg(long, value_name = "DIR")]
    pub spec: Option<PathBuf>,
    /// Print warnings and notes too
    #[arg(long, short)]
    pub verbose: bool,
}

impl Common {
    /// The tree that the options mean.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree::new(self.spec.clone().unwrap_or_else(Tree::default_root))
    }
}

impl Cli {
    /// Runs the command.
    #[must_use]
    pub fn run(self) -> ExitCode {
        let done = match self.command {
            None => commands::refresh::run(None, false, &Common::default()),
            Some(Command::Refresh {
                live: true,
                site,
                prose,
                common,
                ..
            }) => commands::live::refresh(&site, prose, &common),
            Some(Command::Refresh {
                pages, prose, common, ..
            }) => commands::refresh::run(pages.as_deref(), prose, &common),
            Some(Command::Add {
                page,
                asking,
                prose,
                common,
            }) => match address(&page) {
                Some(address) => commands::live::add(address, &asking, prose, &common),
                None => commands::refresh::add(&page, prose, &common),
            },
            Some(Command::Check { common }) => commands::check::run(&common),
            Some(Command::Expand { id, common }) => commands::expand::run(&id, &common),
            Some(Command::Diff {
                old,
                new,
                format,
                common,
            }) => commands::diff::run(&old, new.as_deref(), format, &common),
            Some(Command::Report { common }) => commands::report::run(&common),
        };
        done.unwrap_or_else(|error| {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        })
    }
}

/// Ties the options of [`Asking`] to `--live`: without it, nothing is asked.
fn of_live(option: Arg) -> Arg {
    match option.get_id().as_str() {
        "language" | "timeout" | "retries" => option.requires("live"),
        _ => option,
    }
}

/// The address of a page, where no file is meant.
fn address(page: &Path) -> Option<&str> {
    let page = page.to_str()?;
    (page.starts_with("https://") || page.starts_with("http://")).then_some(page)
}
