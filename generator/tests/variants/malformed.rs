//! Pages whose markup is broken.

use feishu_spec::{BodyKind, ResponseKind};

use crate::expect::{codes, fields, head, operation, paging};

#[test]
fn cardkit_leaves_a_table_open() {
    let spec = operation("cardkit-element-content");
    assert_eq!(spec.id, "cardkit.v1.card.element.content");
    assert_eq!(
        head(&spec),
        "PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content [tenant] [custom,isv] 1000/m 50/s"
    );
    fields(
        &spec,
        &[
            (
                "path.card_id",
                "string length 1.. length ..20 e.g. \"7355439197428236291\"",
            ),
            ("path.element_id", "string length 1.. length ..20 e.g. \"markdown_1\""),
            (
                "body.uuid",
                "string length 1.. length ..64 e.g. \"a0d69e20-1dd1-458b-k525-dfeca4015204\"",
            ),
            ("body.sequence", "integer required min 1 max 2147483647 e.g. 1"),
        ],
    );
    assert_eq!(codes(&spec).len(), 16);
    assert!(codes(&spec).contains(&300_313));

    let spec = operation("cardkit-card-settings");
    assert_eq!(spec.id, "cardkit.v1.card.settings");
    assert_eq!(
        head(&spec),
        "PATCH /open-apis/cardkit/v1/cards/:card_id/settings [tenant] [custom,isv] 1000/m 50/s"
    );
    assert_eq!(
        codes(&spec),
        [
            10002, 200_220, 200_740, 200_750, 200_770, 200_810, 200_860, 300_122, 300_302, 300_307, 300_311, 300_317
        ]
    );
    assert_eq!(spec.response.kind, ResponseKind::Envelope);
    assert_eq!(spec.response.fields, []);
}

#[test]
fn directory_pages_have_stray_closing_tags() {
    let spec = operation("directory-employee-create");
    assert_eq!(spec.id, "directory.v1.employee.create");
    assert_eq!(
        head(&spec),
        "POST /open-apis/directory/v1/employees [tenant,user] [custom] 5/s"
    );
    fields(
        &spec,
        &[
            (
                "query.department_id_type",
                "string =\"open_department_id\" {department_id|open_department_id} e.g. \"open_department_id\"",
            ),
            ("body.employee", "object required"),
            (
                "body.employee.name.name.default_value",
                "string required length 1.. e.g. \"张三\"",
            ),
            (
                "body.employee.name.name.i18n_value",
                "map<string> e.g. {\"zh_cn\":\"张三\"}",
            ),
            ("body.employee.gender", "integer {0|1|2|3} e.g. 1"),
            (
                "body.employee.employee_order_in_departments.department_id",
                "string e.g. \"eeddjisdwe\"",
            ),
            ("reply.employee_id", "string"),
        ],
    );
    assert_eq!(codes(&spec).len(), 53);

    let spec = operation("directory-department-filter");
    assert_eq!(spec.id, "directory.v1.department.filter");
    fields(
        &spec,
        &[
            (
                "body.filter.conditions",
                "array<object> required length 0.. length ..10",
            ),
            ("body.page_request.page_token", "string e.g. \"iuu14140aknladna91ndas\""),
            ("reply.departments", "array<object>"),
            (
                "reply.departments.department_count.direct_members_count",
                "string e.g. \"100\"",
            ),
            ("reply.departments.leaders.leader_type", "integer {1|2} e.g. 1"),
        ],
    );
    assert_eq!(codes(&spec).len(), 7);
}

#[test]
fn the_agency_page_swallows_nothing() {
    let spec = operation("hire-agency-batch-query");
    assert_eq!(spec.id, "hire.v1.agency.batch_query");
    assert_eq!(
        head(&spec),
        "POST /open-apis/hire/v1/agencies/batch_query [tenant] [custom,isv] 10/s"
    );
    fields(
        &spec,
        &[
            (
                "body.agency_supplier_id_list",
                "array<string> length ..20 e.g. [\"7412902352778840358\"]",
            ),
            ("body.filter_list.value_type", "integer required {1|2} e.g. 1"),
            ("body.filter_list.range_filter.from", "string e.g. \"1725951088959\""),
            ("reply.items", "array<object>"),
            ("reply.items.label_list.name.en_us", "string"),
        ],
    );
    assert_eq!(
        paging(&spec),
        "token query page_token size=page_size items=items next=page_token more=has_more"
    );
    assert_eq!(codes(&spec), [1_002_001, 1_002_002]);
}

#[test]
fn two_tables_of_codes_and_a_stray_head() {
    let spec = operation("drive-export-task-create");
    assert_eq!(spec.id, "drive.v1.export_task.create");
    assert_eq!(
        head(&spec),
        "POST /open-apis/drive/v1/export_tasks [tenant,user] [custom] 100/m"
    );
    fields(
        &spec,
        &[
            (
                "body.token",
                "string required length ..27 e.g. \"Fm7osyjtMh5o7Ktrv32c73abcef\"",
            ),
            ("body.sub_id", "string e.g. \"6e5ed3\""),
            ("reply.ticket", "string"),
        ],
    );
    assert_eq!(
        codes(&spec),
        [
            1_069_901, 1_069_902, 1_069_904, 1_069_906, 1_069_914, 1_069_918, 1_069_923
        ]
    );
}

#[test]
fn the_bot_page_has_a_row_left_open() {
    let spec = operation("bot-info");
    assert_eq!(spec.id, "bot.v3.bot.get");
    assert_eq!(head(&spec), "GET /open-apis/bot/v3/info [tenant] []");
    assert_eq!(
        (spec.response.kind, spec.body.kind),
        (ResponseKind::Flat, BodyKind::None)
    );
    fields(
        &spec,
        &[
            ("reply.bot", "object"),
            ("reply.bot.ip_white_list", "array<string>"),
            ("reply.bot.activate_status", "integer e.g. 2"),
        ],
    );
}
