//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::commands;
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
    /// Refresh specs from pages; without `--pages`, from those built in
    Refresh {
        /// A page, or a folder of pages in any wrapping, read recursively
        #[arg(long, value_name = "DIR")]
        pages: Option<PathBuf>,
        /// Keep the pages' sentences too; for your own use, such specs are not to be committed
        #[arg(long)]
        prose: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Turn one saved page into its spec
    Add {
        /// The page
        page: PathBuf,
        /// Keep the page's sentences too
        #[arg(long)]
        prose: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Exit 1 if the specs, their schemas or the report are not what they would be
    Check {
        #[command(flatten)]
        common: Common,
    },
    /// Print the Rust that an operation or event becomes
    Expand {
        /// Its id or the path of its spec: `im.v1.pin.delete`, `im/v1/pin/delete`
        id: String,
        #[command(flatten)]
        common: Common,
    },
    /// Coverage per project and version, printed and written to REPORT.md beside the specs
    Report {
        #[command(flatten)]
        common: Common,
    },
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
            Some(Command::Refresh { pages, prose, common }) => commands::refresh::run(pages.as_deref(), prose, &common),
            Some(Command::Add { page, prose, common }) => commands::refresh::run(Some(&page), prose, &common),
            Some(Command::Check { common }) => commands::check::run(&common),
            Some(Command::Expand { id, common }) => commands::expand::run(&id, &common),
            Some(Command::Report { common }) => commands::report::run(&common),
        };
        done.unwrap_or_else(|error| {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        })
    }
}
