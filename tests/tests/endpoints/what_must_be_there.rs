//! A request that lacks what its page requires is refused before it is sent.

use feishu_api::bitable_v1::CreateAppTableRecord;
use feishu_api::contact_v3::{BatchUser, CreateUser, EmployeeType};
use feishu_api::docs_v1::GetContent;
use feishu_api::docx_v1::{Block, CreateDocumentBlockChildren};
use feishu_api::endpoint::Endpoint;
use feishu_api::error::ErrorKind;
use feishu_api::im_v1::{CreateImage, CreateMessage, DeletePin, MsgType, ReceiveIdType};
use feishu_api::{Client, Error, List, Map};
use serde_json::json;

fn client() -> Client {
    Client::builder("cli_a1b2c3d4e5f6", "secret-of-the-app")
        .build()
        .unwrap()
}

fn refused<E: Endpoint>(request: E) -> Error {
    client().send(request).dry_run().unwrap_err()
}

/// The member that a request is refused for.
fn missing<E: Endpoint>(request: E) -> String {
    let error = refused(request);
    match error.kind() {
        ErrorKind::Invalid(invalid) => invalid.field.clone(),
        other => panic!("{other:?}"),
    }
}

fn is_sent<E: Endpoint>(request: E) -> bool {
    client().send(request).dry_run().is_ok()
}

#[test]
fn the_text_names_member_operation_and_what_to_do() {
    assert_eq!(
        refused(CreateMessage::default()).to_string(),
        "im.v1.message.create: not sent: `receive_id_type` must be there, and has no value: set it, or make its struct with `new`, which \
         asks for all that must be there"
    );
}

#[test]
fn a_word_without_letters() {
    let message = CreateMessage::new(ReceiveIdType::ChatId, "oc_1", (MsgType::Text, "{}"));
    assert!(is_sent(message.clone()));
    assert_eq!(
        missing(message.clone().with(|it| it.msg_type = MsgType::default())),
        "msg_type"
    );
    assert_eq!(
        missing(message.with(|it| it.receive_id_type = "".into())),
        "receive_id_type"
    );
}

#[test]
fn a_list_that_is_absent_and_not_one_that_is_empty() {
    assert_eq!(missing(BatchUser::default()), "user_ids");
    assert!(is_sent(BatchUser::default().with(|it| it.user_ids = List::empty())));
    let user = CreateUser::new("Zhang San", "+8613011111111", [""; 0], EmployeeType::Regular);
    assert!(is_sent(user.clone()));
    assert_eq!(
        missing(user.with(|it| it.department_ids = List::absent())),
        "department_ids"
    );
}

#[test]
fn a_map_a_file_and_an_object() {
    let record = CreateAppTableRecord::default().with(|it| {
        it.app_token = "app_1".to_owned();
        it.table_id = "tbl_1".to_owned();
    });
    assert_eq!(missing(record.clone()), "fields");
    assert!(is_sent(
        record.with(|it| it.fields = Map::from([("Name", json!("Zhang San"))]))
    ));

    let image = CreateImage::new("message", vec![]);
    assert!(is_sent(image.clone()), "an empty file is a file");
    assert_eq!(missing(image.with(|it| it.image = Default::default())), "image");
}

#[test]
fn a_text_for_which_the_page_wants_letters() {
    let user = CreateUser::new("", "+8613011111111", ["0"], EmployeeType::Regular);
    assert_eq!(missing(user), "name");
    // Its page has no bounds for the number: an empty one may be meant, as for a foreigner who has none.
    assert!(is_sent(CreateUser::new("Zhang San", "", ["0"], EmployeeType::Regular)));
    assert_eq!(missing(GetContent::new("", "docx", "markdown")), "doc_token");
}

#[test]
fn a_segment_of_the_path() {
    assert_eq!(missing(DeletePin::default()), "message_id");
}

/// A page's own example has a node without the name that the page requires: `approval.v2.approval.create`.
#[test]
fn what_is_inside_of_members_goes_as_it_is() {
    let children = CreateDocumentBlockChildren::new("d_1", "b_1").children([Block::default()]);
    assert!(is_sent(children));
}

#[test]
fn what_is_given_beside_the_request_counts() {
    let record = CreateAppTableRecord::default().with(|it| {
        it.app_token = "app_1".to_owned();
        it.table_id = "tbl_1".to_owned();
    });
    let call = client().send(record).member("fields", json!({"Name": "Zhang San"}));
    assert!(call.dry_run().is_ok());
    let call = client().send(BatchUser::default()).query("user_ids", "ou_1");
    assert!(call.dry_run().is_ok());
}

#[tokio::test]
async fn nothing_is_sent() {
    let platform = feishu_mock::Platform::start().await;
    let client: Client = platform.client();
    client.send(CreateMessage::default()).await.unwrap_err();
    assert!(platform.requests().is_empty());
}

/// What is added stands in for what lacks only where the page has it.
#[test]
fn a_parameter_of_the_query_is_no_member_of_the_body() {
    let user = CreateUser::new("Zhang San", "+8613011111111", [""; 0], EmployeeType::Regular);
    let call = client().send(user.with(|it| it.department_ids = List::absent()));
    assert!(call.clone().query("department_ids", "od_1").dry_run().is_err());
    assert!(call.member("department_ids", ["od_1"]).dry_run().is_ok());
    let call = client().send(BatchUser::default());
    assert!(call.query("user_ids", "ou_1").dry_run().is_ok());
}
