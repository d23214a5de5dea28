//! Replies of every kind.

use feishu_spec::{BodyKind, ResponseKind, Token};

use crate::expect::{codes, fields, head, names, operation, paging};

#[test]
fn a_flat_token_reply_with_an_error_of_its_own() {
    let spec = operation("oauth-token");
    assert_eq!(spec.id, "authen.v2.oauth.token.create");
    assert_eq!(
        head(&spec),
        "POST /open-apis/authen/v2/oauth/token [] [custom,isv] 1000/m 50/s"
    );
    assert_eq!(spec.response.kind, ResponseKind::Flat);
    assert_eq!(
        names(&spec.response.fields),
        [
            "access_token",
            "expires_in",
            "refresh_token",
            "refresh_token_expires_in",
            "token_type",
            "scope",
            "error",
            "error_description"
        ]
    );
    fields(
        &spec,
        &[
            ("body.grant_type", "string required {authorization_code}"),
            ("body.client_id", "string required e.g. \"cli_a5ca35a685b0x26e\""),
            ("reply.expires_in", "integer e.g. 7200"),
        ],
    );
    assert_eq!(codes(&spec).len(), 21);
    assert_eq!(spec.errors[11].status, Some(500));
    assert_eq!(spec.errors[11].code, 20050);
}

#[test]
fn a_flat_token_reply_inside_a_usual_one() {
    let spec = operation("tenant-token-internal");
    assert_eq!(spec.id, "auth.v3.tenant_access_token.internal");
    assert_eq!(
        head(&spec),
        "POST /open-apis/auth/v3/tenant_access_token/internal [] [custom]"
    );
    assert_eq!(spec.response.kind, ResponseKind::Flat);
    assert_eq!(names(&spec.response.fields), ["tenant_access_token", "expire"]);
    fields(
        &spec,
        &[
            ("body.app_id", "string required e.g. \"cli_slkdjalasdkjasd\""),
            ("reply.expire", "integer e.g. 7200"),
        ],
    );
}

#[test]
fn a_browser_redirect() {
    let spec = operation("oauth-authorize");
    assert_eq!(spec.id, "authen.v1.authorize.get");
    assert_eq!(
        head(&spec),
        "GET accounts.feishu.cn/open-apis/authen/v1/authorize [] [custom,isv] 1000/m 50/s"
    );
    assert_eq!(spec.response.kind, ResponseKind::Redirect);
    fields(
        &spec,
        &[
            ("query.client_id", "string required e.g. \"cli_a5d611352af9d00b\""),
            (
                "query.redirect_uri",
                "string required e.g. \"https://example.com/api/oauth/callback\"",
            ),
            ("query.state", "string e.g. \"RANDOMSTRING\""),
        ],
    );
}

#[test]
fn a_download_with_headers_both_ways() {
    let spec = operation("drive-file-download");
    assert_eq!(spec.id, "drive.v1.file.download");
    assert_eq!(
        head(&spec),
        "GET /open-apis/drive/v1/files/:file_token/download [tenant,user] [custom,isv] special"
    );
    assert_eq!(
        (spec.response.kind, spec.body.kind),
        (ResponseKind::Binary, BodyKind::None)
    );
    fields(
        &spec,
        &[
            ("path.file_token", "string e.g. \"boxcnabCdefgabcef\""),
            ("header.Range", "string"),
            ("reply-header.Content-Disposition", "string"),
        ],
    );
    assert_eq!(spec.errors, []);
}

#[test]
fn a_stream_of_events() {
    let spec = operation("aily-ask");
    assert_eq!(spec.id, "aily.v1.app.knowledge.ask");
    assert_eq!(
        head(&spec),
        "POST /open-apis/aily/v1/apps/:app_id/knowledges/ask [tenant,user] [custom] 100/m"
    );
    assert_eq!(spec.response.kind, ResponseKind::EventStream);
    // What one message holds. The example shows it without the envelope that the table has.
    fields(
        &spec,
        &[
            ("reply.status", "string {processing|finished} e.g. \"processing\""),
            ("reply.finish_type", "string {qa|faq}"),
            ("reply.message", "object"),
            ("reply.message.content", "string"),
            ("reply.process_data.chart_dsls", "array<string>"),
            ("reply.faq_result.answer", "string"),
            ("reply.has_answer", "boolean"),
        ],
    );
    assert_eq!(spec.response.fields.len(), 6);
    assert_eq!(codes(&spec), [2_700_001, 2_700_033, 2_700_034, 2_700_035]);
}

#[test]
fn message_in_place_of_msg_and_an_app_token() {
    let spec = operation("authen-access-token");
    assert_eq!(spec.id, "authen.v1.access_token.create");
    assert_eq!(spec.tokens, [Token::App]);
    assert_eq!(spec.response.kind, ResponseKind::Envelope);
    fields(
        &spec,
        &[
            ("body.grant_type", "string required e.g. \"authorization_code\""),
            ("reply.expires_in", "integer e.g. 7140"),
        ],
    );
    assert!(spec.errors.iter().take(10).all(|error| error.status == Some(200)));
}

#[test]
fn docx_blocks_repeat_their_types_once() {
    let spec = operation("docx-block-get");
    assert_eq!(spec.id, "docx.v1.document.block.get");
    fields(
        &spec,
        &[
            ("query.document_revision_id", "integer =-1 min -1 e.g. -1"),
            ("reply.block.block_id", "string"),
            ("reply.block.children", "array<string>"),
            ("reply.block.page", "object"),
            ("reply.block.page.style.done", "boolean"),
        ],
    );
    assert_eq!(codes(&spec).len(), 35);
}

#[test]
fn paging_with_the_token_and_the_items_elsewhere() {
    let spec = operation("im-reaction-list");
    assert_eq!(spec.id, "im.v1.message.reaction.list");
    assert_eq!(
        paging(&spec),
        "token query page_token size=page_size items=items next=page_token more=has_more"
    );
    fields(
        &spec,
        &[
            ("query.page_size", "integer =20 max 50 e.g. 10"),
            ("reply.items.operator.operator_type", "string {app|user} e.g. \"user\""),
        ],
    );

    let spec = operation("mdm-country-region-list");
    assert_eq!(spec.id, "mdm.v3.country_region.list");
    assert_eq!(
        head(&spec),
        "GET /open-apis/mdm/v3/country_regions [tenant] [custom,isv] 10/s"
    );
    // A GET with a body.
    assert_eq!(spec.body.kind, BodyKind::Json);
    fields(
        &spec,
        &[
            ("body.filter.logic", "string required e.g. \"0\""),
            ("body.filter.expressions.value.bool_value", "boolean e.g. true"),
            ("reply.data", "array<object>"),
            ("reply.data.name.multilingual_value", "map<string>"),
        ],
    );
    assert!(paging(&spec).starts_with("token query page_token"), "{}", paging(&spec));
    assert!(
        paging(&spec).contains("items=data next=next_page_token"),
        "{}",
        paging(&spec)
    );

    let spec = operation("search-doc-wiki");
    assert_eq!(spec.id, "search.v2.doc_wiki.search");
    assert!(paging(&spec).starts_with("token body page_token"), "{}", paging(&spec));
    assert!(paging(&spec).contains("items=res_units"), "{}", paging(&spec));

    let spec = operation("helpdesk-ticket-list");
    assert_eq!(spec.id, "helpdesk.v1.ticket.list");
    assert_eq!(
        paging(&spec),
        "page query page size=page_size items=tickets total=total"
    );
}

#[test]
fn items_without_pages() {
    let spec = operation("im-message-get");
    assert_eq!(spec.id, "im.v1.message.get");
    assert_eq!(paging(&spec), "");
    fields(
        &spec,
        &[
            ("reply.items", "array<object>"),
            ("reply.items.deleted", "boolean e.g. false"),
        ],
    );
    assert_eq!(
        codes(&spec),
        [230_001, 230_002, 230_006, 230_013, 230_027, 230_050, 230_110]
    );
}
