//! Old pages: Markdown tables, nesting by indent, other column names, tables without a type column.

use feishu_spec::{BodyKind, ResponseKind};

use crate::expect::{codes, fields, head, names, operation, paging, read};

#[test]
fn several_tables_in_a_section() {
    let spec = operation("legacy-several-tables");
    assert_eq!(spec.id, "sheets.v2.import.result");
    assert_eq!(
        head(&spec),
        "GET /open-apis/sheets/v2/import/result [tenant,user] [custom,isv]"
    );
    fields(
        &spec,
        &[
            ("query.ticket", "string required"),
            ("reply.ticket", "string"),
            ("reply.url", "string"),
            ("reply.warningCode", "integer e.g. 32"),
        ],
    );
    assert_eq!(names(&spec.response.fields), ["ticket", "url", "warningCode"]);
    assert_eq!(spec.response.kind, ResponseKind::InsideData);
}

#[test]
fn sheets_v2_append() {
    let spec = operation("sheets-v2-values-append");
    assert_eq!(spec.id, "sheets.v2.values.append");
    assert_eq!(
        head(&spec),
        "POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append [tenant,user] [custom,isv] 100/s"
    );
    fields(
        &spec,
        &[
            ("path.spreadsheetToken", "string e.g. \"Iow7sNNEphp3WbtnbCscPqabcef\""),
            ("query.insertDataOption", "string {OVERWRITE|INSERT_ROWS}"),
            ("body.valueRange", "object required"),
            ("body.valueRange.range", "string required"),
            ("body.valueRange.values", "array<array<any>> required"),
            ("reply.tableRange", "string e.g. \"6e5ed3!A1:C1\""),
            ("reply.updates", "object"),
            ("reply.updates.updatedCells", "integer e.g. 3"),
        ],
    );
    assert_eq!(spec.response.kind, ResponseKind::Envelope);
}

#[test]
fn sheets_v2_one_url_two_operations() {
    let batch = operation("sheets-v2-batch-update");
    let properties = operation("sheets-v2-update-properties");
    let address = "POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update [tenant,user] [custom,isv] 100/s";
    assert_eq!((head(&batch).as_str(), head(&properties).as_str()), (address, address));
    assert_eq!(batch.id, "sheets.v2.sheet.batch_update");
    assert_eq!(properties.id, "sheets.v2.sheet.update_properties");
    fields(
        &batch,
        &[
            ("body.requests", "array<object> required"),
            ("body.requests.addSheet.properties.title", "string required"),
            ("body.requests.copySheet.destination.title", "string"),
            ("body.requests.deleteSheet.sheetId", "string required"),
            ("reply.replies", "array<object>"),
            ("reply.replies.deleteSheet.result", "boolean e.g. true"),
        ],
    );
    assert_eq!(batch.response.kind, ResponseKind::InsideData);
    fields(
        &properties,
        &[
            ("query.user_id_type", "string {open_id|union_id}"),
            ("body.requests.updateSheet.properties.frozenColCount", "integer"),
            ("body.requests.updateSheet.properties.protect.lock", "string required"),
            // The page has a space in this name; a repair takes it out.
            ("reply.replies.updateSheet.properties.frozenRowCount", "integer e.g. 8"),
        ],
    );
}

#[test]
fn human_authentication_calls_the_type_format_and_the_place_type() {
    let spec = operation("human-authentication-upload");
    assert_eq!(spec.id, "face_verify.v1.face_image.upload");
    assert_eq!(
        head(&spec),
        "POST /open-apis/face_verify/v1/upload_face_image [tenant] []"
    );
    fields(
        &spec,
        &[
            ("query.open_id", "string"),
            ("query.employee_id", "string"),
            ("body.image", "file required"),
            ("reply.face_uid", "string"),
        ],
    );
    assert_eq!(spec.body.kind, BodyKind::Multipart);
    assert_eq!(
        spec.errors.iter().map(|error| error.status).collect::<Vec<_>>(),
        [None, None]
    );
    assert_eq!(codes(&spec), [10100, 10101]);

    let spec = operation("human-authentication-query");
    assert_eq!(spec.id, "face_verify.v1.auth_result.query");
    fields(
        &spec,
        &[
            ("query.req_order_no", "string required"),
            ("query.ticket_type", "string"),
        ],
    );
    assert_eq!(names(&spec.response.fields), ["auth_state", "auth_timpstamp"]);
    assert_eq!(spec.body.kind, BodyKind::None);
}

#[test]
fn third_party_approval_marks_required_fields_with_a_tag() {
    let spec = operation("third-party-approval-create");
    assert_eq!(spec.id, "approval.v3.external_approval.create");
    assert_eq!(
        head(&spec),
        "POST www.feishu.cn/approval/openapi/v3/external/approval/create [tenant] [custom,isv]"
    );
    fields(
        &spec,
        &[
            ("body.approval_name", "string required e.g. \"@i18n@1\""),
            ("body.approval_code", "string required e.g. \"permission_test\""),
            ("body.external", "object required"),
            (
                "body.external.create_link_pc",
                "string e.g. \"https://applink.feishu.cn/client/mini_program/open?mode=appCenter&appId=cli_9c90fc38e07a9101&path=pc/pages/create-form/index?id=9999\"",
            ),
            (
                "reply.approval_code",
                "string e.g. \"C30381C8-7A5F-4717-A9CF-C233BF0202D4\"",
            ),
        ],
    );
    // The types of these rows stand outside of any cell.
    fields(
        &spec,
        &[
            ("body.external.support_batch_read", "boolean e.g. true"),
            ("body.external.enable_mark_readed", "boolean e.g. true"),
        ],
    );

    let spec = operation("third-party-instance-create");
    assert_eq!(spec.id, "approval.v2.external_instance.create");
    // The body is one text; the section's second table describes the JSON inside it.
    fields(&spec, &[("body.content", "string required")]);
    assert_eq!(names(&spec.body.fields), ["content"]);
    assert_eq!(spec.body.kind, BodyKind::Json);
}

#[test]
fn meeting_rooms_with_bold_headers_and_a_sample_query() {
    let spec = operation("meeting-room-list");
    assert_eq!(spec.id, "meeting_room.v1.room.list");
    assert_eq!(
        head(&spec),
        "GET /open-apis/meeting_room/room/list [tenant] [custom,isv]"
    );
    fields(
        &spec,
        &[
            ("query.building_id", "string required"),
            ("query.page_size", "integer"),
            ("reply.has_more", "boolean e.g. true"),
            ("reply.rooms", "array<object>"),
            ("reply.rooms.capacity", "integer e.g. 14"),
            ("reply.rooms.is_disabled", "boolean e.g. false"),
        ],
    );
    assert_eq!(
        paging(&spec),
        "token query page_token size=page_size items=rooms next=page_token more=has_more"
    );

    let spec = operation("meeting-room-freebusy");
    assert_eq!(spec.id, "meeting_room.v1.freebusy.batch_get");
    fields(
        &spec,
        &[
            ("query.room_ids", "array<string> required"),
            ("reply.time_min", "string"),
            // The row `room_id` stands for any key.
            ("reply.free_busy", "map<array<object>>"),
            (
                "reply.free_busy.organizer_info.open_id",
                "string e.g. \"ou_09379914ab6dde664x9daf84d8b13842\"",
            ),
        ],
    );
}

#[test]
fn a_document_edit_spread_over_twenty_headings() {
    let spec = operation("doc-batch-update");
    assert_eq!(spec.id, "doc.v2.doc.batch_update");
    assert_eq!(
        head(&spec),
        "POST /open-apis/doc/v2/:docToken/batch_update [tenant,user] [custom,isv]"
    );
    // The path parameter stands among the members of the body.
    fields(
        &spec,
        &[
            ("path.docToken", "string"),
            ("body.Revision", "integer required"),
            ("body.Requests", "array<string> required"),
        ],
    );
    assert_eq!(names(&spec.body.fields), ["Revision", "Requests"]);
    assert_eq!(codes(&spec).len(), 22);
    assert_eq!((codes(&spec)[0], codes(&spec)[21]), (91401, 95053));
}

#[test]
fn a_folder_whose_children_are_keyed_by_id() {
    let spec = operation("drive-folder-children");
    assert_eq!(spec.id, "drive.v2.explorer.folder.children");
    assert_eq!(
        head(&spec),
        "GET /open-apis/drive/explorer/v2/folder/:folderToken/children [tenant,user] [custom,isv]"
    );
    fields(
        &spec,
        &[
            ("path.folderToken", "string"),
            ("query.types", "array<string>"),
            ("reply.parentToken", "string"),
            ("reply.children", "map<object>"),
            ("reply.children.is_shortcut", "boolean e.g. false"),
        ],
    );
    assert_eq!(spec.response.kind, ResponseKind::InsideData);
    assert_eq!(codes(&spec), [91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
}

#[test]
fn wiki_search_has_its_basic_facts_in_a_markdown_table() {
    let spec = operation("wiki-search");
    assert_eq!(spec.id, "wiki.v2.node.search");
    assert_eq!(head(&spec), "POST /open-apis/wiki/v2/nodes/search [user] []");
    fields(
        &spec,
        &[
            ("query.page_size", "integer"),
            ("body.query", "string required"),
            ("body.space_id", "string"),
            ("reply.items", "array<object>"),
            ("reply.items.sort_id", "integer e.g. 1"),
            ("reply.items.url", "string"),
            ("reply.page_token", "string"),
            ("reply.has_more", "boolean e.g. false"),
        ],
    );
    assert_eq!(codes(&spec), [10001, 10002]);
    // The scope has no name on the page; the table of document types lists no fields.
    let reading = read("wiki-search");
    assert_eq!(reading.problems.len(), 1, "{:?}", reading.problems);
}

#[test]
fn an_upload_described_by_a_markdown_table() {
    let spec = operation("approval-file-upload");
    assert_eq!(spec.id, "approval.v2.file.upload");
    assert_eq!(
        head(&spec),
        "POST www.feishu.cn/approval/openapi/v2/file/upload [tenant] [custom,isv]"
    );
    assert_eq!(spec.body.kind, BodyKind::Multipart);
    fields(
        &spec,
        &[
            ("body.name", "string required"),
            ("body.content", "file required"),
            // A member of `data` that is called like one of the envelope.
            ("reply.code", "string"),
            ("reply.url", "string"),
        ],
    );
}

#[test]
fn users_typed_as_an_object_are_a_list_in_the_example() {
    let spec = operation("search-user");
    assert_eq!(spec.id, "search.v1.user.search");
    assert_eq!(head(&spec), "GET /open-apis/search/v1/user [user] [custom,isv]");
    fields(
        &spec,
        &[
            ("query.query", "string required"),
            ("reply.users", "array<object>"),
            ("reply.users.avatar.avatar_72", "string"),
            ("reply.users.department_ids", "array<string>"),
        ],
    );
}
