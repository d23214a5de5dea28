//! Names of error codes: the reviewed table, and the specs that are shipped.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::library::{self, VersionSpecs};
use feishu_spec::words::is_symbol;
use feishu_spec::{ErrorCode, SharedErrors, Spec};
use generator::codes::{self, Names};

/// The codes of all specs, by the id of the spec.
fn specs() -> BTreeMap<String, Vec<ErrorCode>> {
    let root = library::shipped();
    let mut all = BTreeMap::new();
    for version in library::project_versions(root).unwrap() {
        let (specs, _) = VersionSpecs::read(root, &version);
        all.extend(specs.endpoints.into_iter().map(|spec| (spec.id, spec.errors)));
    }
    let general = SharedErrors::read(&root.join(library::ERRORS)).unwrap();
    all.insert(general.id().to_owned(), general.errors);
    assert!(all.len() > 1600, "{}", all.len());
    all
}

/// `im.v1` of `im.v1.pin.delete`.
fn version(id: &str) -> String {
    id.split('.').take(2).collect::<Vec<_>>().join(".")
}

#[test]
fn every_code_has_a_name_of_words() {
    for (id, errors) in specs() {
        for error in errors {
            assert_ne!(
                error.name,
                format!("code_{}", error.code),
                "no name for a code of {id}: add it to `generator/data/errors.json`"
            );
        }
    }
}

#[test]
fn a_code_of_a_project_version_has_one_name_or_is_told_to_have_several() {
    let mut found: BTreeMap<(String, i64), BTreeSet<String>> = BTreeMap::new();
    for (id, errors) in specs() {
        for error in errors {
            found.entry((version(&id), error.code)).or_default().insert(error.name);
        }
    }
    assert!(found.len() > 3000, "{}", found.len());
    for ((version, code), names) in found.iter().filter(|(_, names)| names.len() > 1) {
        let told = matches!(codes::names(version, *code), Some(Names::Several(_)));
        assert!(
            told,
            "{version} {code} is called {names:?}: choose one in `generator/data/errors.json`"
        );
    }
}

#[test]
fn every_line_of_the_table_applies_to_a_spec() {
    let specs = specs();
    let has = |id: &str, code: i64| {
        specs
            .get(id)
            .is_some_and(|errors| errors.iter().any(|error| error.code == code))
    };
    for (version, codes) in codes::read().unwrap() {
        for (code, names) in codes {
            let of_version = specs.keys().filter(|id| self::version(id) == version && has(id, code));
            let mut ids: Vec<&String> = of_version.collect();
            if let Names::Several(names) = &names {
                assert!(names.len() > 1, "{version} {code} has one name only");
                assert_eq!(
                    names.values().filter(|ids| ids.is_empty()).count(),
                    1,
                    "{version} {code}"
                );
                for id in names.values().flatten() {
                    assert!(has(id, code), "`{id}` has no code {code}");
                    ids.retain(|other| *other != id);
                }
            }
            assert!(
                !ids.is_empty(),
                "no spec has the code: remove it from `generator/data/errors.json`: {version} {code}"
            );
        }
    }
}

#[test]
fn the_table_has_symbols_and_no_numbers_for_names() {
    for (version, codes) in codes::read().unwrap() {
        for (code, names) in codes {
            let names = match names {
                Names::One(name) => vec![name],
                Names::Several(names) => names.into_keys().collect(),
            };
            for name in names {
                assert!(
                    is_symbol(&name) && name != format!("code_{code}"),
                    "{version} {code}: {name}"
                );
            }
        }
    }
}

/// Read on the pages and typed by hand; about half of the messages are in Chinese.
#[test]
fn the_codes_of_the_pages_are_called_so() {
    let specs = specs();
    for (id, code, name) in [
        ("im.v1.pin.delete", 230_002, "bot_outside_group"),
        ("hire.v1.job.get", 1_002_601, "job_not_exist"),
        ("hire.v1.offer.create", 1_002_073, "job_level_not_exist"),
        (
            "hire.v1.offer.offer_status",
            1_002_073,
            "offer_already_sent_by_feishu_hire",
        ),
        ("hire.v1.talent.get", 1_002_001, "system_error"),
        ("task.v2.task.create", 1_470_400, "invalid_request_parameter"),
        ("task.v2.task.get", 1_470_404, "not_exist_or_deleted"),
        ("task.v2.task.add_reminders", 1_470_613, "task_already_has_reminder"),
        ("search.v2.data_source.create", 1_271_005, "too_many_data_sources"),
        (
            "search.v2.data_source.delete",
            1_272_001,
            "no_permission_to_data_source",
        ),
        ("bitable.v1.app.table.record.search", 1_255_040, "request_timed_out"),
        ("bitable.v1.app.table.record.list", 1_255_004, "unmarshal_error"),
        (
            "directory.v1.department.delete",
            2_221_332,
            "department_has_members_cannot_delete_department",
        ),
        ("attendance.v1.user_task.query", 1_220_600, "general_error"),
        ("mail.v1.user_mailbox.draft.create", 1_234_013, "user_mailbox_not_found"),
        ("authen.v2.oauth.token.create", 20_065, "authorization_code_used"),
        ("tenant.v2.tenant.query", 1_184_000, "tenant_not_exist"),
        (
            "contact.v3.functional_role.delete",
            41_206,
            "functional_role_has_members_cannot_delete",
        ),
        ("interactive.v1.card.update", 300_030, "card_update_token_expired"),
        ("errors", 99_992_402, "field_validation_failed"),
    ] {
        let errors = specs.get(id).unwrap_or(&Vec::new()).clone();
        let error = errors.iter().find(|error| error.code == code);
        assert_eq!(error.map(|error| error.name.as_str()), Some(name), "{id} {code}");
    }
}
