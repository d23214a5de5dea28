//! Which name was meant.

use feishu_spec::Foreign;

/// `; did you mean …?`, with the nearest of the known names, or nothing where none is near.
pub(crate) fn did_you_mean<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let distance = |known: &&str| strsim::damerau_levenshtein(given, known);
    let nearest = known.into_iter().min_by_key(distance);
    let near = nearest.filter(|known| distance(known) * 3 <= given.len());
    near.map(|known| format!("; did you mean {}?", Foreign::new(known).code()))
        .unwrap_or_default()
}
