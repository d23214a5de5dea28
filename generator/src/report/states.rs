//! From which state and form of its page each spec was read.

use std::fmt::Write as _;

use feishu_spec::Page;

use super::coverage::Coverage;

/// The states of all pages that gave a spec.
#[derive(Default)]
pub(super) struct States {
    days: Vec<String>,
    /// Id and day of the specs that were read from the flat form, in the order of the tree.
    flat: Vec<(String, String)>,
}

impl States {
    /// Takes in the page of a spec.
    pub(super) fn add(&mut self, coverage: &Coverage, id: &str, page: &Page) {
        let day = day(page.updated);
        if coverage.pages.get(&page.path).is_some_and(|entry| entry.flat) {
            let day = day.clone().unwrap_or_else(|| "unknown".to_owned());
            self.flat.push((id.to_owned(), day));
        }
        self.days.extend(day);
    }

    /// How many specs come from which form, and how old their pages are.
    pub(super) fn tell(&self, out: &mut String) {
        let (Some(first), Some(last)) = (self.days.iter().min(), self.days.iter().max()) else {
            return;
        };
        let _ = writeln!(
            out,
            "The pages of the specs were last changed between {first} and {last}. {} specs are read from the flat form of a mirror, \
             listed below; all others from the site's own form.\n",
            self.flat.len()
        );
    }

    /// The specs that come from the flat form, with the day of their page.
    pub(super) fn list_flat(&self, out: &mut String) {
        if self.flat.is_empty() {
            return;
        }
        out.push_str("## Specs from pages in the flat form\n\n| spec | page of |\n|---|---|\n");
        for (id, day) in &self.flat {
            let _ = writeln!(out, "| `{id}` | {day} |");
        }
        out.push('\n');
    }
}

/// The day of a time in milliseconds since 1970, such as `2026-04-10`, in UTC.
#[must_use]
pub fn day(milliseconds: Option<u64>) -> Option<String> {
    let time = jiff::Timestamp::from_millisecond(milliseconds?.try_into().ok()?).ok()?;
    Some(time.strftime("%Y-%m-%d").to_string())
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_time_has_a_day() {
        assert_eq!(day(Some(1_733_886_821_000)).as_deref(), Some("2024-12-11"));
        assert_eq!(day(Some(0)).as_deref(), Some("1970-01-01"));
        assert_eq!((day(None), day(Some(u64::MAX))), (None, None));
    }
}
