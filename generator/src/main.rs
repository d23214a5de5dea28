//! Pages in, specs out. `generator --help` says how.

use std::process::ExitCode;

use clap::Parser as _;
use generator::cli::Cli;

fn main() -> ExitCode {
    Cli::parse().run()
}
