//! Running the generator on a tree and a cache of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::site::Site;
use crate::support::files;

/// The page that tests look at, and its spec.
pub const PIN: &str = "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete";
pub const PIN_SPEC: &str = "endpoints/im/v1/pin/delete.json";

/// A tree of specs and a cache, empty at first.
pub struct Place {
    folder: TempDir,
}

/// What a run printed, and its exit status.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self
    }

    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// The words stand in what was printed for people with a problem.
    #[track_caller]
    pub fn complains(self, words: &[&str]) -> Self {
        for word in words {
            assert!(self.err.contains(word), "no {word:?} in {self:#?}");
        }
        self
    }

    /// The words stand in what was printed.
    #[track_caller]
    pub fn prints(self, words: &[&str]) -> Self {
        for word in words {
            assert!(self.out.contains(word), "no {word:?} in {self:#?}");
        }
        self
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Ran {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Place {
    pub fn new() -> Self {
        Place {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// With the specs of the site's pages already there, and the pages in the cache.
    pub fn refreshed(site: &Site) -> Self {
        let place = Place::new();
        place.refresh(site, &[]).succeeds();
        site.take_asked();
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn spec(&self) -> PathBuf {
        self.path("spec")
    }

    /// `refresh --live` from a site.
    pub fn refresh(&self, site: &Site, arguments: &[&str]) -> Ran {
        self.command(site.address(), arguments).output().unwrap().into()
    }

    /// `refresh --live`, without the pauses that politeness asks for.
    pub fn command(&self, base_url: &str, arguments: &[&str]) -> Command {
        let mut command = generator(&["refresh", "--live", "--rate", "0", "--base-url", base_url]);
        command.arg("--cache").arg(self.path("cache"));
        command.args(arguments).arg("--spec").arg(self.spec());
        command
    }

    /// Another command on the tree.
    pub fn generator(&self, arguments: &[&str]) -> Ran {
        let mut command = generator(arguments);
        command.arg("--spec").arg(self.spec()).output().unwrap().into()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.spec().join(file)).unwrap()
    }

    /// All files of the tree.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.spec())
    }
}

pub fn generator(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(arguments).stdin(Stdio::null());
    for name in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
    ] {
        command.env_remove(name);
    }
    command
}
