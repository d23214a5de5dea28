//! What a crate's manifest says that it stands on.

use std::collections::BTreeSet;

use serde_json::Value;

/// The names of a manifest's dependencies that start with `feishu-` or are `generator`, those for tests left out.
///
/// # Errors
///
/// If the text is no TOML.
pub fn of_ours(manifest: &str) -> Result<BTreeSet<String>, String> {
    let manifest: Value = basic_toml::from_str(manifest).map_err(|error| error.to_string())?;
    let mut ours = BTreeSet::new();
    for table in ["dependencies", "build-dependencies"] {
        let names = manifest.get(table).and_then(Value::as_object).into_iter().flatten();
        ours.extend(
            names
                .map(|(name, _)| name.clone())
                .filter(|name| name.starts_with("feishu-") || name == "generator"),
        );
    }
    Ok(ours)
}
