//! Events of both shapes, events without a table, and a callback.

use feishu_spec::{EventKind, EventVersion};

use crate::expect::{event, event_fields, names, read};

#[test]
fn an_event_of_the_first_shape() {
    let spec = event("event-approval-instance");
    assert_eq!(
        (spec.id.as_str(), spec.event_type.as_str()),
        ("approval.v1.instance.status_change", "approval_instance")
    );
    assert_eq!((spec.kind, spec.version), (EventKind::Event, EventVersion::V1));
    assert_eq!(spec.scopes, ["approval:approval:readonly", "approval:approval"]);
    event_fields(
        &spec,
        &[
            ("type", "string e.g. \"approval_instance\""),
            ("instance_code", "string e.g. \"81D31358-93AF-92D6-7425-01A5D67C4E71\""),
            ("operate_time", "string e.g. \"1666079207003\""),
        ],
    );
    assert_eq!(spec.fields.len(), 9);
}

#[test]
fn an_event_with_more_in_its_header() {
    let spec = event("event-file-edited");
    assert_eq!(
        (spec.id.as_str(), spec.event_type.as_str()),
        ("drive.v1.file.edit", "drive.file.edit_v1")
    );
    assert_eq!(spec.version, EventVersion::V2);
    event_fields(
        &spec,
        &[
            ("file_type", "string e.g. \"docx\""),
            ("operator_id_list", "array<object>"),
            (
                "operator_id_list.union_id",
                "string e.g. \"on_8ed6aa67826108097d9ee1438abcef\"",
            ),
        ],
    );
    assert_eq!(names(&spec.header), ["union_id"]);
}

#[test]
fn an_event_whose_table_has_no_heading() {
    let spec = event("event-user-flow");
    assert_eq!(spec.event_type, "attendance.user_flow.created_v1");
    event_fields(
        &spec,
        &[
            // Where somebody was is nobody's example.
            ("longitude", "number"),
            ("is_field", "boolean e.g. false"),
            ("photo_urls", "array<string>"),
        ],
    );
    assert_eq!(spec.fields.len(), 15);
}

#[test]
fn events_that_only_an_example_shows() {
    let spec = event("event-order-paid");
    assert_eq!(
        (spec.event_type.as_str(), spec.version),
        ("order_paid", EventVersion::V1)
    );
    event_fields(
        &spec,
        &[
            ("seats", "integer e.g. 20"),
            ("order_pay_price", "integer e.g. 10000"),
            ("pay_time", "string e.g. \"1502199209\""),
        ],
    );

    let spec = event("event-department-update");
    assert_eq!((spec.event_type.as_str(), spec.version), ("dept_add", EventVersion::V1));
    assert!(!spec.fields.is_empty());
    assert_eq!(read("event-department-update").problems.len(), 1);
}

#[test]
fn a_callback() {
    let spec = event("card-callback");
    assert_eq!(
        (spec.id.as_str(), spec.event_type.as_str()),
        ("card.v1.action.trigger", "card.action.trigger")
    );
    assert_eq!((spec.kind, spec.version), (EventKind::Callback, EventVersion::V2));
    event_fields(
        &spec,
        &[
            ("operator", "object"),
            ("operator.open_id", "string"),
            ("context.open_chat_id", "string"),
        ],
    );
    assert_eq!(names(&spec.fields)[0], "operator");
}

#[test]
fn what_a_callback_is_answered_with() {
    let spec = event("card-callback");
    assert_eq!(names(&spec.reply.fields), ["toast", "card"]);
    let members = |key: &str| {
        let fields = spec.types[key].fields.iter();
        let told = fields.map(|field| (field.name.as_str(), field.kind.to_string(), field.required));
        told.collect::<Vec<_>>()
    };
    let text = |name, required| (name, "string".to_owned(), required);
    let i18n = ("i18n", "map<string>".to_owned(), false);
    assert_eq!(members("toast"), [text("type", false), text("content", false), i18n]);
    assert_eq!(members("card"), [text("type", true), ("data", "any".to_owned(), true)]);
    let values = |key: &str| {
        let values = spec.types[key].fields[0].values.iter();
        values.map(|value| value.value.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(values("toast"), ["info", "success", "error", "warning"]);
    assert_eq!(values("card"), ["template", "raw"]);
    // Only one of the two ways to answer tells what `data` is.
    let [variant] = spec.reply.variants.as_slice() else {
        panic!("{:?}", spec.reply.variants)
    };
    let told = [&variant.at, &variant.by, &variant.value].map(String::as_str);
    assert_eq!(told, ["card.data", "type", "template"]);
    assert_eq!(variant.kind.to_string(), "card_template");
    let any = ("template_variable", "any".to_owned(), false);
    assert_eq!(
        members("card_template"),
        [text("template_id", true), any, text("template_version_name", false)]
    );
}
