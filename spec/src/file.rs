//! Reading and writing a spec file.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::validate::{self, Problem};
use crate::{Content, Endpoint, Event, Foreign, SCHEMA_VERSION, SharedErrors, format};

/// What a spec file can hold. Sealed: an [`Endpoint`], an [`Event`], a [`Content`] or the [`SharedErrors`].
pub trait Spec: Serialize + DeserializeOwned + sealed::Sealed {
    /// The id of the operation, event or content.
    fn id(&self) -> &str;

    /// What is wrong with it beyond the shape of the JSON; empty when all holds.
    fn problems(&self) -> Vec<Problem>;

    /// The canonical text of the file.
    ///
    /// # Errors
    /// A value that JSON cannot express.
    fn to_text(&self) -> Result<String, Error> {
        format::to_text(self).map_err(|error| Error {
            file: PathBuf::new(),
            id: Some(self.id().to_owned()),
            at: "$".to_owned(),
            what: error.to_string(),
        })
    }

    /// Reads the text of a spec file and validates it. `file` is only for the message of an error.
    ///
    /// # Errors
    /// JSON that is malformed, has another format version, lacks a key, has a value of the wrong type, or breaks a
    /// rule of [`validate`].
    fn from_text(text: &str, file: &Path) -> Result<Self, Error> {
        let fail = |at: &str, what: String| Error {
            file: file.to_owned(),
            id: header(text).id,
            at: at.to_owned(),
            what,
        };
        let found = header(text).schema;
        if let Some(version) = found
            && version != u64::from(SCHEMA_VERSION)
        {
            let what = format!(
                "format version {version}, expected {SCHEMA_VERSION}: refresh the spec with the generator of this release"
            );
            return Err(fail("$.schema", what));
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let spec: Self = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let path = match error.path().to_string() {
                // `?`: the JSON ends or breaks where no member has begun.
                root if root == "." || root == "?" => "$".to_owned(),
                path => format!("$.{path}"),
            };
            fail(&path, error.into_inner().to_string())
        })?;
        json.end().map_err(|error| fail("$", error.to_string()))?;
        match spec.problems().into_iter().next() {
            Some(problem) => Err(fail(&problem.at, problem.what)),
            None => Ok(spec),
        }
    }

    /// Reads and validates a spec file.
    ///
    /// # Errors
    /// As [`Spec::from_text`], and a file that cannot be read.
    fn read(file: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(file).map_err(|error| Error {
            file: file.to_owned(),
            id: None,
            at: "$".to_owned(),
            what: format!("cannot read the file: {error}"),
        })?;
        Self::from_text(&text, file)
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::Endpoint {}
    impl Sealed for crate::Event {}
    impl Sealed for crate::Content {}
    impl Sealed for crate::SharedErrors {}
}

impl Spec for Endpoint {
    fn id(&self) -> &str {
        &self.id
    }

    fn problems(&self) -> Vec<Problem> {
        validate::endpoint(self)
    }
}

impl Spec for Event {
    fn id(&self) -> &str {
        &self.id
    }

    fn problems(&self) -> Vec<Problem> {
        validate::event(self)
    }
}

impl Spec for Content {
    fn id(&self) -> &str {
        &self.id
    }

    fn problems(&self) -> Vec<Problem> {
        validate::content(self)
    }
}

impl Spec for SharedErrors {
    fn id(&self) -> &'static str {
        "errors"
    }

    fn problems(&self) -> Vec<Problem> {
        validate::shared_errors(self)
    }
}

/// As much of a spec as an error message wants, read from whatever JSON there is.
#[derive(Default, Deserialize)]
struct Header {
    #[serde(default, deserialize_with = "lenient")]
    id: Option<String>,
    #[serde(default, deserialize_with = "lenient")]
    schema: Option<u64>,
}

fn header(text: &str) -> Header {
    serde_json::from_str(text).unwrap_or_default()
}

fn lenient<'de, D: serde::Deserializer<'de>, T: DeserializeOwned>(json: D) -> Result<Option<T>, D::Error> {
    let value = serde_json::Value::deserialize(json)?;
    Ok(T::deserialize(value).ok())
}

/// A spec that cannot be used: which file, which operation, where in the JSON, and why; or a folder of specs that cannot be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The spec file, or the folder.
    pub file: PathBuf,
    /// The operation's id, if the file tells it.
    pub id: Option<String>,
    /// The JSON path of the culprit: `$.errors[2].code`. Empty for a folder.
    pub at: String,
    /// What is wrong and what was expected.
    pub what: String,
}

impl Error {
    /// A folder of specs that cannot be used.
    pub(crate) fn of_folder(folder: &Path, what: impl Into<String>) -> Self {
        Error {
            file: folder.to_owned(),
            id: None,
            at: String::new(),
            what: what.into(),
        }
    }
}

/// The most that is shown of a part that a spec tells, in characters.
const LONGEST: usize = 400;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display().to_string();
        let (file, what) = (Foreign::new(&file), Foreign::cut(&self.what, LONGEST));
        if self.at.is_empty() {
            return write!(f, "folder `{file}`: {what}");
        }
        write!(f, "spec file `{file}`")?;
        if let Some(id) = &self.id {
            write!(f, ", operation `{}`", Foreign::cut(id, LONGEST))?;
        }
        write!(f, ", at `{}`: {what}", Foreign::cut(&self.at, LONGEST))
    }
}

impl std::error::Error for Error {}
