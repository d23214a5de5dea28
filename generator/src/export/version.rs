//! A project-version that is exported.

use feishu_expansion::plan::Plan;
use feishu_spec::library::ProjectVersion;

/// A project-version with what it becomes.
pub struct Version<'a> {
    /// Which one.
    pub version: ProjectVersion,
    /// What it becomes, with its English lines.
    pub plan: Plan<'a>,
}
