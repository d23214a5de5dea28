//! Of a page about several events the last table was read, as that of the event which the page names first; the others were lost.

use std::fs;

use feishu_spec::{AnySpec, Event, EventVersion};

use crate::generator;
use crate::support::reading;

/// A table of the first version of events, with one member of its own, and its example.
fn part(about: &str, event_type: &str, member: &str) -> String {
    format!(
        "### 事件体{about}\n\n字段 | 数据类型 | 描述\n---|---|---\nuuid | string | x\ntype | string | x\nevent | object | x\n\
         └ type | string | x\n└ {member} | string | x\n\n### 事件体示例{about}\n\n```json\n\
         {{\"uuid\": \"1\", \"event\": {{\"type\": \"{event_type}\", \"{member}\": \"2\",}}}}\n```\n\n"
    )
}

/// A page about `absence`, with these parts.
fn page(parts: &str) -> String {
    format!(
        "---\ntitle: 演示\nfullPath: /ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave\n---\n# 演示\n\n## 事件\n\n基本 | &nbsp;\n---|---\n\
         事件类型 | absence\n\n{parts}"
    )
}

fn named(event: &Event) -> (&str, &str, Vec<&str>) {
    let members = event.fields.iter().map(|field| field.name.as_str()).collect();
    (&event.id, &event.event_type, members)
}

fn events(page: &str) -> Vec<Event> {
    let reading = reading(page.as_bytes());
    assert!(reading.rows.balance(), "{:?}", reading.rows);
    let further = reading.further.into_iter().map(|(spec, _)| spec);
    let specs = reading.spec.into_iter().chain(further);
    let event = |spec| match spec {
        AnySpec::Event(event) => *event,
        other => panic!("{other:?}"),
    };
    specs.map(event).collect()
}

#[test]
fn each_has_its_table() {
    let page = page(&format!(
        "{}{}{}",
        part("（事件类型为 absence）", "absence", "reason"),
        part("（事件类型为 absenceV2）", "absenceV2", "name"),
        part("", "absence_revert", "operate_time"),
    ));
    let events = events(&page);
    let found: Vec<_> = events.iter().map(named).collect();
    assert_eq!(
        found,
        [
            ("approval.v1.approval.leave", "absence", vec!["type", "reason"]),
            ("approval.v1.approval.leave_v2", "absenceV2", vec!["type", "name"]),
            (
                "approval.v1.approval.leave_revert",
                "absence_revert",
                vec!["type", "operate_time"]
            ),
        ]
    );
    assert!(events.iter().all(|event| event.version == EventVersion::V1));
}

#[test]
fn what_is_no_other_event_gives_no_spec() {
    // The same event again, an event with an unrelated name, and a table without an example.
    let whole = part("", "absence_revert", "time");
    let (without, _) = whole.split_once("### 事件体示例").unwrap();
    for more in [&part("", "absence", "again"), &part("", "presence", "again"), without] {
        let events = events(&page(&(part("", "absence", "reason") + more)));
        let found: Vec<_> = events.iter().map(named).collect();
        assert_eq!(
            found,
            [("approval.v1.approval.leave", "absence", vec!["type", "reason"])]
        );
    }
}

#[test]
fn each_has_its_file_and_a_second_run_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tree) = (folder.path().join("page.md"), folder.path().join("specs"));
    fs::write(
        &file,
        page(&(part("", "absence", "reason") + &part("", "absence_revert", "time"))),
    )
    .unwrap();
    for expected in ["2     2", "2     0"] {
        let output = generator(&["refresh", "--pages", file.to_str().unwrap()], &tree);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains(expected) && said.contains("\n1 pages:"), "{said}");
    }
    for name in ["leave.json", "leave_revert.json"] {
        assert!(
            tree.join("events/approval/v1/approval").join(name).is_file(),
            "{name} is missing"
        );
    }
    let coverage = fs::read_to_string(tree.join("coverage.json")).unwrap();
    let ids = "\"id\":\"approval.v1.approval.leave\",\"further\":[\"approval.v1.approval.leave_revert\"]";
    assert!(coverage.contains(ids), "{coverage}");
}
