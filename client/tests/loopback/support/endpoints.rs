//! Endpoints written by hand in the shape of generated code.

use std::fmt;

use feishu_client::List;
use feishu_client::rt;
use serde_json::Value;

/// A struct with its object table, and the impls that generated code has.
macro_rules! object {
    ($name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        #[derive(Clone, Default)]
        pub struct $name { $(pub $field: $type),* }
        impl rt::Object for $name {
            fn members(&self, sink: &mut rt::Sink<'_>) {
                sink.put(&rt::Meta { name: stringify!($name), fields: &[$(stringify!($field)),*], required: 0 }, &[$(&self.$field),*]);
            }
            #[allow(unused_assignments, unused_mut, unused_variables)]
            fn slot(&mut self, index: usize) -> &mut dyn rt::Node {
                let mut at = 0;
                $(if index == at { return &mut self.$field; } at += 1;)*
                self
            }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { rt::debug(self, f) }
        }
    };
}

/// What most operations have in common.
pub const BASE: rt::OperationFacts = rt::OperationFacts {
    id: "",
    title: "",
    method: rt::Method::Get,
    host: None,
    path: "",
    tokens: &[rt::TokenKind::Tenant, rt::TokenKind::User],
    app_types: &[rt::AppType::Custom, rt::AppType::Isv],
    scopes: &[],
    limits: &[],
    paging: None,
    idempotency: None,
    retries: &[],
    docs: "",
    deprecated: false,
    path_fields: 0,
    query_fields: 0,
    header_fields: 0,
    body: rt::BodyKind::None,
    reply: rt::ReplyKind::Json,
    mark: "",
};

object!(Nothing {});

object!(DeletePin { message_id: String });

impl DeletePin {
    pub fn new(message_id: &str) -> Self {
        DeletePin {
            message_id: message_id.to_owned(),
        }
    }
}

impl rt::Endpoint for DeletePin {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = DeletePinError;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.pin.delete",
        method: rt::Method::Delete,
        path: "/open-apis/im/v1/pins/:message_id",
        path_fields: 1,
        ..BASE
    };
}

/// Codes from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeletePinError {
    BotOutsideGroup,
}

impl fmt::Display for DeletePinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rt::display_code(*self, f)
    }
}

impl rt::ErrorCode for DeletePinError {
    const CODES: rt::Codes<Self> = rt::Codes {
        all: &[DeletePinError::BotOutsideGroup],
        numbers: &[230_002],
        statuses: &[400],
        names: "BotOutsideGroup",
    };
    fn index(self) -> usize {
        self as usize
    }
}

object!(CreateMessage { receive_id_type: String, receive_id: String, msg_type: String, content: String, uuid: Option<String> });

impl CreateMessage {
    pub fn text(uuid: Option<&str>) -> Self {
        CreateMessage {
            receive_id_type: "chat_id".to_owned(),
            receive_id: "oc_1".to_owned(),
            msg_type: "text".to_owned(),
            content: r#"{"text":"hi"}"#.to_owned(),
            uuid: uuid.map(str::to_owned),
        }
    }
}

object!(Message { message_id: Option<String>, deleted: Option<bool>, chat_id: Option<String>, sort: Option<i64> });

impl rt::Endpoint for CreateMessage {
    type Response = Message;
    type Format = rt::Native;
    type Error = CreateMessageError;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.message.create",
        method: rt::Method::Post,
        path: "/open-apis/im/v1/messages",
        query_fields: 1,
        body: rt::BodyKind::Json,
        idempotency: Some("uuid"),
        ..BASE
    };
}

/// Codes from the page. The first comes inside the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CreateMessageError {
    ParseCardJson,
    FailedToCreateCardContent,
}

impl fmt::Display for CreateMessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rt::display_code(*self, f)
    }
}

impl rt::ErrorCode for CreateMessageError {
    const CODES: rt::Codes<Self> = rt::Codes {
        all: &[
            CreateMessageError::ParseCardJson,
            CreateMessageError::FailedToCreateCardContent,
        ],
        numbers: &[200_621, 230_099],
        statuses: &[0, 0],
        names: "ParseCardJson FailedToCreateCardContent",
    };
    fn index(self) -> usize {
        self as usize
    }
}

object!(CreateRecord { uuid: String });

/// Its member is called as the key of others is, and is none.
impl rt::Endpoint for CreateRecord {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "security_and_compliance.v2.device_record.create",
        method: rt::Method::Post,
        path: "/open-apis/security_and_compliance/v2/device_records",
        body: rt::BodyKind::Json,
        ..BASE
    };
}

/// What the codes of the two operations below say of another try.
const TABLES: &[rt::RetryTable] = &[
    &[(7_001, rt::RetryClass::Quota), (7_002, rt::RetryClass::Later)],
    &[
        (7_001, rt::RetryClass::Limited),
        (7_003, rt::RetryClass::Limited),
        (7_004, rt::RetryClass::Quota),
    ],
];

object!(ReadThing {});

impl rt::Endpoint for ReadThing {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "demo.v1.thing.get",
        path: "/open-apis/demo/v1/thing",
        retries: TABLES,
        ..BASE
    };
}

object!(MakeThing {});

impl rt::Endpoint for MakeThing {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "demo.v1.thing.create",
        method: rt::Method::Post,
        path: "/open-apis/demo/v1/thing",
        retries: TABLES,
        ..BASE
    };
}

object!(GetMessage { message_id: String });

impl rt::Endpoint for GetMessage {
    type Response = Message;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.message.get",
        path: "/open-apis/im/v1/messages/:message_id",
        path_fields: 1,
        ..BASE
    };
}

object!(GetApproval {});

impl rt::Endpoint for GetApproval {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "approval.v2.approval.get",
        method: rt::Method::Post,
        host: Some("www.feishu.cn"),
        path: "/approval/openapi/v2/approval/get",
        ..BASE
    };
}

/// A [`GetMessage`], for tests that do not care.
pub fn get() -> GetMessage {
    GetMessage {
        message_id: "om_1".to_owned(),
    }
}

object!(Limited {});

impl rt::Endpoint for Limited {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "test.limited",
        path: "/open-apis/test/limited",
        limits: &[rt::Window::new(5, rt::Per::Second)],
        ..BASE
    };
}

object!(UserInfo {});

impl rt::Endpoint for UserInfo {
    type Response = rt::Value;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "authen.v1.user_info.get",
        path: "/open-apis/authen/v1/user_info",
        tokens: &[rt::TokenKind::User],
        ..BASE
    };
}

object!(ListChats { page_size: Option<i64>, page_token: Option<String> });
object!(Chats { items: List<Message>, page_token: Option<String>, has_more: Option<bool> });

impl rt::Endpoint for ListChats {
    type Response = Chats;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.chat.list",
        path: "/open-apis/im/v1/chats",
        query_fields: 2,
        paging: Some(rt::Paging::new(rt::PagingFacts {
            style: rt::PagingStyle::Token,
            cursor: "page_token",
            size: Some("page_size"),
            items: Some("items"),
            next: Some("page_token"),
            has_more: Some("has_more"),
            total: None,
        })),
        ..BASE
    };
}

impl rt::Paged for ListChats {
    type Item = Message;
    const TAKE_ITEMS: rt::TakeItems<Chats, Message> = rt::TakeItems(|page| std::mem::take(&mut page.items));
}

object!(ListTickets { page: Option<i64>, page_size: Option<i64> });
object!(Tickets { tickets: List<Value>, total: Option<i64> });

impl rt::Endpoint for ListTickets {
    type Response = Tickets;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "helpdesk.v1.ticket.list",
        path: "/open-apis/helpdesk/v1/tickets",
        query_fields: 2,
        paging: Some(rt::Paging::new(rt::PagingFacts {
            style: rt::PagingStyle::Page,
            cursor: "page",
            size: Some("page_size"),
            items: Some("tickets"),
            next: None,
            has_more: None,
            total: Some("total"),
        })),
        ..BASE
    };
}

impl rt::Paged for ListTickets {
    type Item = Value;
    const TAKE_ITEMS: rt::TakeItems<Tickets, Value> = rt::TakeItems(|page| std::mem::take(&mut page.tickets));
}

object!(ListOkrs { offset: Option<String>, limit: Option<String> });
object!(OkrList { list: List<i64> });
object!(Okrs { okr: Option<OkrList>, total: Option<i64> });

impl rt::Endpoint for ListOkrs {
    type Response = Okrs;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "okr.v1.user.okr.list",
        method: rt::Method::Post,
        path: "/open-apis/okr/v1/list",
        body: rt::BodyKind::Json,
        paging: Some(rt::Paging::new(rt::PagingFacts {
            style: rt::PagingStyle::Offset,
            cursor: "offset",
            size: Some("limit"),
            items: Some("okr.list"),
            next: None,
            has_more: None,
            total: Some("total"),
        })),
        ..BASE
    };
}

impl rt::Paged for ListOkrs {
    type Item = i64;
    const TAKE_ITEMS: rt::TakeItems<Okrs, i64> =
        rt::TakeItems(|page| page.okr.take().map(|okr| okr.list).unwrap_or_default());
}

object!(CreateImage {
    image_type: String,
    image: rt::File
});
object!(Image { image_key: Option<String> });

impl rt::Endpoint for CreateImage {
    type Response = Image;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.image.create",
        method: rt::Method::Post,
        path: "/open-apis/im/v1/images",
        body: rt::BodyKind::Multipart,
        ..BASE
    };
}

object!(GetImage { image_key: String });

impl rt::Endpoint for GetImage {
    type Response = rt::Download;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "im.v1.image.get",
        path: "/open-apis/im/v1/images/:image_key",
        path_fields: 1,
        reply: rt::ReplyKind::Binary,
        ..BASE
    };
}

/// A [`GetImage`], for tests that do not care.
pub fn image() -> GetImage {
    GetImage {
        image_key: "img_1".to_owned(),
    }
}

object!(Ask {});

impl rt::Endpoint for Ask {
    type Response = rt::EventStream;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "test.ask",
        path: "/open-apis/test/ask",
        reply: rt::ReplyKind::EventStream,
        ..BASE
    };
}

object!(Chat {});
object!(Answered { status: Option<String>, has_answer: Option<bool> });

impl rt::Endpoint for Chat {
    type Response = rt::EventStream<Answered>;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = Ask::FACTS;
}

object!(Nested { name: Option<String>, tags: Vec<String> });
object!(Everything {
    id: i64,
    ids: Vec<String>,
    deep: Option<bool>,
    zero: Option<i64>,
    ratio: Option<f64>,
    filter: Option<Nested>,
    none: Option<String>,
    note: Option<String>,
    body_text: Option<String>,
    body_list: Option<Vec<i64>>,
    plain_list: Vec<i64>,
    fields: std::collections::BTreeMap<String, Value>,
});

impl rt::Endpoint for Everything {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "test.everything",
        method: rt::Method::Post,
        path: "/open-apis/test/:id/everything",
        path_fields: 1,
        query_fields: 6,
        header_fields: 1,
        body: rt::BodyKind::Json,
        ..BASE
    };
}

object!(ReplaceAll { value: Vec<i64> });

impl rt::Endpoint for ReplaceAll {
    type Response = Nothing;
    type Format = rt::Native;
    type Error = rt::NoCodes;
    const FACTS: rt::OperationFacts = rt::OperationFacts {
        id: "test.replace_all",
        method: rt::Method::Put,
        path: "/open-apis/test/all",
        body: rt::BodyKind::JsonValue,
        ..BASE
    };
}
