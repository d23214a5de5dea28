//! Pages of which there are several states or forms: the newer counts, and of one state the richer.

use std::fs;
use std::path::Path;

use feishu_spec::AnySpec;
use generator::problem::Level;
use generator::report::coverage::Coverage;
use generator::run::source::Source;
use generator::run::{self, Outcome};
use generator::tree::{Batch, Tree};

use crate::pages::{page, pages};

fn newer(page: &str) -> String {
    let line = |line: &&str| line.starts_with("updateTime: ") || line.starts_with("updatedAt: ");
    let line = page.lines().find(line).unwrap();
    let digits = line.find(|c: char| c.is_ascii_digit()).unwrap();
    let later = format!("{}9{}", &line[..digits], &line[digits..]);
    page.replace(line, &later)
}

/// Refreshes a tree with the pages in it, as the command does.
fn refresh(pages: &[&str], root: &Path) -> Vec<Outcome> {
    let fetched = |page: &&str| Source::Fetched("page".to_owned(), (*page).to_owned());
    let sources: Vec<Source> = pages.iter().map(fetched).collect();
    let tree = Coverage::tell(Tree::new(root)).unwrap();
    let outcomes = run::refresh(&sources, &tree, false).unwrap();
    let mut coverage = Coverage::read(&tree).unwrap();
    coverage.update(&outcomes);
    let mut batch = Batch::new(root);
    batch.put(Path::new("coverage.json"), coverage.text().unwrap()).unwrap();
    batch.commit().unwrap();
    outcomes
}

fn spec(root: &Path) -> String {
    fs::read_to_string(root.join("endpoints/im/v1/pin/delete.json")).unwrap()
}

/// What the page alone gives.
fn alone(page: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    refresh(&[page], folder.path());
    spec(folder.path())
}

#[test]
fn of_two_forms_in_one_run_the_newer_counts() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let (site, flat) = (site.as_str(), flat.as_str());
    for (first, second, expected) in [
        (site.to_owned(), newer(flat), newer(flat)),
        (newer(site), flat.to_owned(), newer(site)),
    ] {
        for pages in [[&first, &second], [&second, &first]] {
            let folder = tempfile::tempdir().unwrap();
            let outcomes = refresh(&pages.map(String::as_str), folder.path());
            assert_eq!(spec(folder.path()), alone(&expected));
            let lost: Vec<_> = outcomes.iter().filter(|outcome| outcome.spec.is_none()).collect();
            assert_eq!(lost.len(), 1);
            assert!(lost[0].rows.balance());
            let said = lost[0].problems.last().unwrap();
            assert_eq!(said.level, Level::Note);
            assert!(said.expected.contains("because it is older"), "{said}");
        }
    }
}

#[test]
fn of_one_state_the_richer_form_counts() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let (site, flat) = (site.as_str(), flat.as_str());
    // The flat form has a limit that the other has not, so that it shows which was read.
    let flat = &flat.replace("1000 次/分钟、50 次/秒", "7 次/秒");
    for pages in [[site, flat], [flat, site]] {
        let folder = tempfile::tempdir().unwrap();
        let outcomes = refresh(&pages, folder.path());
        assert_eq!(spec(folder.path()), alone(site));
        let said: Vec<_> = outcomes.iter().flat_map(|outcome| &outcome.problems).collect();
        assert!(
            said.iter()
                .any(|problem| problem.expected.contains("its form tells less")),
            "{said:?}"
        );
    }
}

#[test]
fn an_older_or_poorer_state_leaves_the_spec() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let (site, flat) = (site.as_str(), flat.as_str());
    let other = |page: &str| page.replace("1000 次/分钟、50 次/秒", "7 次/秒");
    for (first, second, words) in [
        (newer(flat), other(site), "an older state of the page"),
        (newer(site), other(flat), "an older state of the page"),
        (site.to_owned(), other(flat), "in a form that tells less"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        refresh(&[&first], folder.path());
        let before = (
            spec(folder.path()),
            fs::read_to_string(folder.path().join("coverage.json")).unwrap(),
        );
        let outcomes = refresh(&[&second], folder.path());
        let after = (
            spec(folder.path()),
            fs::read_to_string(folder.path().join("coverage.json")).unwrap(),
        );
        assert_eq!(before, after);
        assert!(
            outcomes[0]
                .problems
                .iter()
                .any(|problem| problem.expected.contains(words))
        );
    }
}

#[test]
fn a_richer_form_of_the_same_state_replaces_the_spec() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let (site, flat) = (site.as_str(), flat.as_str());
    let folder = tempfile::tempdir().unwrap();
    refresh(&[&flat.replace("1000 次/分钟、50 次/秒", "7 次/秒")], folder.path());
    refresh(&[site], folder.path());
    assert_eq!(spec(folder.path()), alone(site));
    // And from then on it is known to be of the richer form.
    refresh(&[&flat.replace("1000 次/分钟、50 次/秒", "7 次/秒")], folder.path());
    assert_eq!(spec(folder.path()), alone(site));
}

#[test]
fn a_folder_may_hold_both_forms() {
    let folder = tempfile::tempdir().unwrap();
    for (name, site, flat) in pages() {
        for (form, page) in [("docs", site), ("docs-flat", flat)] {
            let file = folder.path().join(form).join(name.replace(' ', "-"));
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, page).unwrap();
        }
    }
    let tree = tempfile::tempdir().unwrap();
    let outcomes = run::refresh(&Source::below(folder.path()).unwrap(), &Tree::new(tree.path()), false).unwrap();
    assert_eq!(
        outcomes.iter().filter(|outcome| outcome.spec.is_some()).count(),
        pages().len()
    );
    assert!(outcomes.iter().all(Outcome::is_ok));
}

#[test]
fn a_fact_that_a_newer_flat_page_lost_is_kept_and_told() {
    let (site, flat) = page("im-v1-message-create.md");
    let (site, flat) = (site.as_str(), flat.as_str());
    let file = "endpoints/im/v1/message/create.json";
    let folder = tempfile::tempdir().unwrap();
    refresh(&[site], folder.path());
    let (_, list) = flat.split_once("<br>**可选值有**： - text").unwrap();
    let (list, _) = list.split_once("<br>").unwrap();
    let poorer = newer(&flat.replace(&format!("<br>**可选值有**： - text{list}"), ""));
    let outcomes = refresh(&[&poorer], folder.path());
    let spec = fs::read_to_string(folder.path().join(file)).unwrap();
    assert!(spec.contains("\"share_user\""), "{spec}");
    let said = outcomes[0]
        .problems
        .iter()
        .find(|problem| problem.found.contains("body.msg_type"))
        .unwrap();
    assert_eq!(said.level, Level::Note);
    assert!(
        said.expected.contains("expected values, which the spec has: kept"),
        "{said}"
    );
    // A second time it is the same.
    refresh(&[&poorer], folder.path());
    assert_eq!(fs::read_to_string(folder.path().join(file)).unwrap(), spec);
    // What is in the site's own form and says nothing, says nothing.
    let silent = newer(&newer(site)).replace("**可选值有**", "**注意**");
    let outcomes = refresh(&[&silent], folder.path());
    let Some(AnySpec::Endpoint(spec)) = &outcomes[0].spec else {
        panic!("{:?}", outcomes[0].problems)
    };
    assert!(spec.body.fields.iter().all(|field| field.values.is_empty()));
}

#[test]
fn a_mirror_s_own_pages_are_no_operations() {
    let index = "# Index\n\n| 名称 | 描述 |\n| --- | --- |\n| [发送消息](https://open.larkoffice.com/document/a) | `im:message` |\n";
    let guide = "---\ntitle: \"Guide\"\nfullPath: \"/guide\"\n---\n# Guide\n\n> **Tip**: text\n\n| 项目 | 值 |\n| --- | --- |\n| a | b |\n";
    for page in [index, guide, "# Nothing\n\ntext\n"] {
        let reading = crate::support::reading(page.as_bytes());
        assert!(reading.spec.is_none());
        assert!(
            reading.problems.iter().all(|problem| problem.level == Level::Note),
            "{:?}",
            reading.problems
        );
    }
}

#[test]
fn a_flat_page_that_has_lost_its_codes_keeps_those_of_the_spec() {
    let (site, flat) = page("im-v1-pin-delete.md");
    let folder = tempfile::tempdir().unwrap();
    refresh(&[&site], folder.path());
    let codes = |text: &str| text.matches("\"code\": ").count();
    let before = codes(&spec(folder.path()));
    let (cut, _) = flat.split_once("### 错误码").unwrap();
    let outcomes = refresh(&[&newer(cut)], folder.path());
    assert!(before > 0 && codes(&spec(folder.path())) == before);
    let mut said = outcomes[0].problems.iter();
    assert!(
        said.any(
            |problem| problem.level == Level::Note && problem.expected.starts_with("expected a table of error codes")
        )
    );
}
