//! `export`: the specs for tools that know no Rust.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, value_parser};
use feishu_expansion::plan::Plan;
use feishu_spec::library::{self, ProjectVersion};
use rayon::prelude::*;
use serde_json::Value;

use super::Error;
use super::options::Common;
use super::terminal::{say, tell};
use crate::export::json_schema::{self, Limits};
use crate::export::{self, Enums, Naming, Version};
use crate::nearest::did_you_mean;
use crate::tree::{Batch, Tree};

/// The document of all project-versions.
const WHOLE: &str = "whole.json";
/// The folder for JSON Schemas.
const SCHEMAS: &str = "json-schema";

/// Options of `export openapi`.
#[derive(Args, Clone, Debug)]
pub struct OpenApi {
    /// The folder to write to; what else is in it stays
    #[arg(long, value_name = "DIR", default_value = "openapi")]
    pub out: PathBuf,
    /// Only these project-versions, `im.v1`
    #[arg(long, value_name = "PROJECT", num_args = 1..)]
    pub project: Vec<String>,
    /// One document of all as well, `whole.json`, whose types have the project-version in front: `ImV1Message`
    #[arg(long)]
    pub whole: bool,
    /// Whether lists of values are complete in what the platform sends
    #[arg(long, value_enum, default_value_t)]
    pub enums: Enums,
    /// A JSON Schema per request, reply, event and content as well, in the folder `json-schema`
    #[arg(long)]
    pub json_schema: bool,
    /// How deep objects may stand in each other in a JSON Schema
    #[arg(long, value_name = "N", requires = "json_schema", default_value_t = Limits::default().depth, value_parser = value_parser!(u8).range(..=i64::from(Limits::DEEPEST)))]
    pub depth: u8,
    /// How many bytes a JSON Schema may have, written without spaces
    #[arg(long, value_name = "BYTES", requires = "json_schema", default_value_t = Limits::default().budget)]
    pub budget: usize,
}

/// Writes an OpenAPI 3.1 document per project-version.
///
/// # Errors
/// A project-version that there is none of, specs that cannot be used, two types of one name in the whole, a folder or file that cannot be
/// written.
pub fn openapi(options: &OpenApi, common: &Common) -> Result<ExitCode, Error> {
    let tree = common.tree();
    if options.out.is_file() {
        let out = options.out.display();
        return Err(Error::Usage(format!(
            "`{out}` is a file, expected a folder to write documents to"
        )));
    }
    let wanted = wanted(&options.project, tree.root())?;
    let read: Result<Vec<_>, Vec<_>> = wanted
        .par_iter()
        .map(|version| feishu_expansion::specs(tree.root(), version).map(|specs| (version, specs)))
        .collect();
    let read = read.map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Error::Usage(lines.join("\n"))
    })?;
    let versions: Vec<Version<'_>> = read
        .par_iter()
        .map(|(version, (specs, english))| Version {
            version: (*version).clone(),
            plan: Plan::of(specs).said(english),
        })
        .collect();
    let files = files(&versions, options)?;
    let dropped: Vec<String> = versions.iter().flat_map(export::dropped).collect();
    for line in &dropped {
        tell!("dropped: {line}");
    }
    let count = files.len();
    let lock = Tree::new(&options.out).lock()?;
    let mut batch = Batch::new(&options.out);
    for (file, text) in files {
        batch.put(&file, text)?;
    }
    batch.commit()?;
    drop(lock);
    say!("{count} files in {}", options.out.display());
    Ok(ExitCode::SUCCESS)
}

/// The files with their texts.
fn files(versions: &[Version<'_>], options: &OpenApi) -> Result<Vec<(PathBuf, String)>, Error> {
    let limits = Limits {
        depth: options.depth,
        budget: options.budget,
    };
    let of_one = |version: &Version<'_>| -> Result<Vec<(PathBuf, String)>, Error> {
        let document = export::document(std::slice::from_ref(version), Naming::Plain, options.enums)?;
        let mut files = vec![(PathBuf::from(format!("{}.json", version.version)), text(document)?)];
        if options.json_schema {
            for (name, schema) in json_schema::schemas(version, options.enums, limits)? {
                files.push((Path::new(SCHEMAS).join(name), text(schema)?));
            }
        }
        Ok(files)
    };
    let whole = || -> Result<Vec<(PathBuf, String)>, Error> {
        let whole = options
            .whole
            .then(|| export::document(versions, Naming::Prefixed, options.enums));
        let whole = whole.transpose()?.map(text).transpose()?;
        Ok(whole.into_iter().map(|text| (PathBuf::from(WHOLE), text)).collect())
    };
    let (parts, whole) = rayon::join(|| versions.par_iter().map(of_one).collect::<Result<Vec<_>, _>>(), whole);
    Ok(parts?.into_iter().chain([whole?]).flatten().collect())
}

/// The text of a document. Its keys are sorted, so that it does not depend on how a map is kept.
fn text(mut document: Value) -> Result<String, Error> {
    document.sort_all_objects();
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// The project-versions that are asked for: all where none is.
fn wanted(given: &[String], root: &Path) -> Result<BTreeSet<ProjectVersion>, Error> {
    let known = library::project_versions(root)?;
    if known.is_empty() {
        return Err(Error::NoSpecs(root.to_owned()));
    }
    if given.is_empty() {
        return Ok(known);
    }
    let find = |given: &String| {
        let spelled = given.replace(['/', '_', '-'], ".");
        let alike = |version: &&ProjectVersion| version.to_string().replace('_', ".") == spelled;
        if let Some(version) = known.iter().find(alike) {
            return Ok(version.clone());
        }
        let names: Vec<String> = known.iter().map(ToString::to_string).collect();
        let near = did_you_mean(given, names.iter().map(String::as_str));
        let root = root.display();
        Err(Error::Usage(format!(
            "there is no project-version `{given}` in `{root}`{near}"
        )))
    };
    given.iter().map(find).collect()
}
