//! Types called as the platform calls its models: one for each concept of a project-version, in both directions.

use feishu_api::{Client, contact_v3, docx_v1};
use feishu_mock::{Answer, Platform};
use serde_json::json;

#[tokio::test]
async fn a_block_that_was_read_is_written_back_as_it_is() {
    let blocks = json!([
        {"block_id": "b1", "block_type": 3, "heading1": {"elements": [{"text_run": {"content": "Plans"}}]}},
        {"block_id": "b2", "block_type": 22, "divider": {}},
    ]);
    let platform = Platform::start().await;
    let page = Answer::payload(&json!({"items": blocks, "has_more": false}));
    platform.on::<docx_v1::ListDocumentBlock>().answer(page);
    platform
        .on::<docx_v1::CreateDocumentBlockChildren>()
        .answer(Answer::payload(&json!({})));

    let client: Client = platform.client();
    let docx = client.docx_v1();
    let page = docx
        .document_block()
        .list(docx_v1::ListDocumentBlock::new("d1"))
        .await
        .unwrap();
    assert_eq!(page.items[0].block_type, Some(docx_v1::BlockType::Heading1));
    let copy = docx_v1::CreateDocumentBlockChildren::new("d2", "d2").children(page.items);
    docx.document_block_children().create(copy).await.unwrap();

    let sent = platform.requests().pop().unwrap().json();
    assert_eq!(sent, Some(json!({ "children": blocks })));
}

/// All operations of `contact.v3` that return users; it compiles as long as they are of one type.
#[test]
fn users_are_of_one_type() {
    fn is_user(_: Option<&contact_v3::User>) {}
    is_user(contact_v3::ListUserResponse::default().items.first());
    is_user(contact_v3::FindByDepartmentUserResponse::default().items.first());
    is_user(contact_v3::BatchUserResponse::default().items.first());
    is_user(contact_v3::GetUserResponse::default().user.as_deref());
    is_user(contact_v3::CreateUserResponse::default().user.as_deref());
    is_user(contact_v3::UpdateUserResponse::default().user.as_deref());
    is_user(contact_v3::PatchUserResponse::default().user.as_deref());
}

/// The concepts that programs name most, as the platform's own table calls them.
#[test]
fn concepts_are_called_as_the_platform_calls_them() {
    macro_rules! there_are {
        ($($module:ident: $($name:ident)*;)*) => {
            [$($(stringify!($name), std::any::type_name::<feishu_api::$module::$name>()),*),*]
        };
    }
    let names = there_are! {
        approval_v4: InstanceTask;
        attendance_v1: Group Shift;
        bitable_v1: App AppRole AppTable AppTableFieldForList AppTableRecord AppTableView Person;
        calendar_v4: Calendar CalendarAcl CalendarEvent CalendarEventAttendee EventLocation Freebusy;
        contact_v3: CustomAttr Department EmployeeTypeEnum Group JobFamily JobLevel Unit User UserStatus;
        corehr_v1: Company Employment Job Person;
        docx_v1: Block Callout Divider Document Image Table Text TextElement TextRun;
        drive_v1: File FileComment Meta PermissionPublic;
        helpdesk_v1: Faq;
        hire_v1: Application Interview Job Offer Talent;
        im_v1: ChatTab Emoji Mention Message MessageBody Sender;
        mail_v1: Mailgroup Message;
        minutes_v1: Minute;
        okr_v1: Period;
        sheets_v3: Sheet;
        task_v2: Attachment Comment Section Task Tasklist;
        vc_v1: Meeting Reserve Room;
        wiki_v2: Member Node Space;
    };
    for pair in names.chunks(2) {
        // An alias of a map is one for want of members.
        assert!(
            pair[1].ends_with(&format!("::{}", pair[0])) || pair[0] == "Divider",
            "{pair:?}"
        );
    }
}
