//! The command line.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, Parser, Subcommand};
use feishu_spec::Foreign;

use crate::commands;
use crate::commands::options::{Asking, Common, Live};
use crate::commands::terminal::tell;

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
    /// Both sides are expanded as this build of the macros does it, so what changes in the client and in the macros
    /// themselves is not its matter.
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
    /// Write the specs for tools that know no Rust
    Export {
        #[command(subcommand)]
        what: Export,
    },
    /// Coverage per project and version, printed and written to REPORT.md beside the specs
    Report {
        #[command(flatten)]
        common: Common,
    },
    /// The least scopes for what a linked program calls and receives
    ///
    /// They are read off the program, of any system, stripped or not: those that it can reach. What it calls by a path leaves no mark and
    /// is named with `--also`. An operation is called for the app, unless it takes the tokens of users alone.
    ///
    /// Exit status: 0, or with `--granted` 3 if a scope is missing; 1 for an error.
    Scopes {
        #[command(flatten)]
        options: commands::scopes::Options,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Debug, Subcommand)]
enum Export {
    /// An OpenAPI 3.1 document per project-version, with its events as webhooks
    ///
    /// What of the pages no document can have, such as an example that breaks its own pattern, is told on standard error.
    Openapi {
        #[command(flatten)]
        options: commands::export::OpenApi,
        #[command(flatten)]
        common: Common,
    },
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
            Some(Command::Export {
                what: Export::Openapi { options, common },
            }) => commands::export::openapi(&options, &common),
            Some(Command::Report { common }) => commands::report::run(&common),
            Some(Command::Scopes { options, common }) => commands::scopes::run(&options, &common),
        };
        done.unwrap_or_else(|error| {
            // What a page, a site or a spec told may stand in it.
            for line in error.to_string().lines() {
                tell!("error: {}", Foreign::cut(line, 2_000));
            }
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
    page.contains("://").then_some(page)
}
