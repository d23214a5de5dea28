//! `scopes`: which scopes a linked program needs.

mod found;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use feishu_client::scopes::{self, CONSENT_LIMIT, Objective, Scopes, Usage};
use feishu_spec::Foreign;

use self::found::Found;
use super::Error;
use super::options::Common;
use super::terminal::{out, say, tell};
use crate::diff::Specs;
use crate::scopes::marks::Marks;
use crate::scopes::opened::opened;
use crate::scopes::usages::{Called, look_up};

/// The exit status when a scope is missing. One is for errors, and two for a command line that is wrong.
const MISSING: u8 = 3;

/// How an archive of compiled parts begins, such as an `.rlib`.
const ARCHIVE: &[u8] = b"!<arch>\n";

/// Options of `scopes`.
#[derive(Args, Clone, Debug)]
pub struct Options {
    /// The linked program
    pub binary: PathBuf,
    /// An operation that is called for users, not for the app: `im.v1.chat.list`
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub user: Vec<String>,
    /// An operation that is called for users and for the app
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub both: Vec<String>,
    /// An operation that is called by its path, which leaves no mark in a program: a raw call, an upload in blocks
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub also: Vec<String>,
    /// As few scopes as can be, in place of those that open least
    #[arg(long)]
    pub fewest: bool,
    /// The console's JSON of scopes that the app has: only what is missing is told
    #[arg(long, value_name = "FILE")]
    pub granted: Option<PathBuf>,
    /// Print the JSON that the console's batch import takes
    #[arg(long)]
    pub json: bool,
}

/// Prints the least scopes for what a program uses.
///
/// # Errors
/// A file that is no program or has no marks, specs that cannot be used, scopes that are no JSON of the console, and ids of operations that
/// are not called.
pub fn run(options: &Options, common: &Common) -> Result<ExitCode, Error> {
    let tree = common.tree();
    let marks = read(&options.binary)?;
    let specs = Specs::read(tree.root())?;
    let ids = |list: &[String]| list.iter().cloned().collect();
    if marks.is_empty() && options.also.is_empty() {
        return Err(Error::Usage(no_marks(&options.binary)));
    }
    let called = Called {
        user: ids(&options.user),
        both: ids(&options.both),
        also: ids(&options.also),
    };
    let used = look_up(&marks, &called, specs.endpoints(), specs.events()).map_err(Error::Usage)?;
    let granted = options.granted.as_deref().map(granted).transpose()?;
    tell_unknown(&used.unknown, &tree.root().display().to_string());

    let has = |usage: &&Usage<'_>| granted.as_ref().is_some_and(|granted| granted.allow(usage));
    let open: Vec<Usage<'_>> = used.usages.iter().filter(|usage| !has(usage)).cloned().collect();
    let opened: Vec<(&str, u32)> = opened(specs.endpoints(), specs.events()).into_iter().collect();
    let objective = match options.fewest {
        true => Objective::Fewest,
        false => Objective::Narrowest,
    };
    let needed = scopes::needed(open.iter().cloned(), objective, &opened);
    match options.json {
        true => say!("{needed}"),
        false => {
            let fewest = scopes::needed(open.iter().cloned(), Objective::Fewest, &opened);
            let found = Found {
                used: &used,
                open: &open,
                needed: &needed,
                fewest: &fewest,
                granted: granted.as_ref(),
            };
            out(format_args!("{found}"));
        }
    }
    let steps = needed.consents().len();
    if steps > 1 {
        tell!(
            "warning: a user is asked for {CONSENT_LIMIT} scopes at most, with `offline_access`, and these are {} without: ask in {steps} steps",
            needed.user.len()
        );
    }
    let is_missing = granted.is_some() && needed != Scopes::default();
    Ok(match is_missing {
        true => ExitCode::from(MISSING),
        false => ExitCode::SUCCESS,
    })
}

/// The marks of a program.
fn read(path: &Path) -> Result<Marks, Error> {
    let name = || Foreign::new(&path.display().to_string()).code();
    let cannot = |error| Error::Usage(format!("cannot read the program {}: {error}", name()));
    // It is looked at without a step back: a program may come through a pipe.
    let mut program = BufReader::new(File::open(path).map_err(cannot)?);
    if program.fill_buf().map_err(cannot)?.starts_with(ARCHIVE) {
        return Err(Error::Usage(format!(
            "{} is a library, which shows what was compiled and not what is called: expected a linked program",
            name()
        )));
    }
    Marks::read(program).map_err(cannot)
}

fn no_marks(path: &Path) -> String {
    format!(
        "{} shows no operation of feishu-api: expected a program that is linked and calls one. Of a program that is compressed, give what it \
         unpacks to; an operation that is called by its path is named with `--also`",
        Foreign::new(&path.display().to_string()).code()
    )
}

fn granted(path: &Path) -> Result<Scopes, Error> {
    let name = || Foreign::new(&path.display().to_string()).code();
    let text = std::fs::read_to_string(path);
    let text = text.map_err(|error| Error::Usage(format!("cannot read the scopes in {}: {error}", name())))?;
    text.parse()
        .map_err(|error| Error::Usage(format!("{} has no scopes: {error}", name())))
}

fn tell_unknown(unknown: &BTreeSet<String>, tree: &str) {
    if !unknown.is_empty() {
        let ids: Vec<String> = unknown.iter().map(|id| Foreign::new(id).code()).collect();
        tell!(
            "warning: of {} there is no spec in {}, so what is needed for it is not counted: {}",
            unknown.len(),
            Foreign::new(tree).code(),
            ids.join(", ")
        );
    }
}
