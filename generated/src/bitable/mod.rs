//! What stands in the cells of a Base: types for them, and records as structs of your own.
//!
//! The API reads and writes a record as JSON by the names of its fields, and each type of field has a form of its own, often another one
//! when it is read than when it is written. The types of this module read what comes and write what is taken. So a struct of them, with
//! serde's derives, is both what a record becomes and what a record is made of:
//!
//! ```no_run
//! use feishu_api::bitable::{self, Date, Person, Text};
//! use feishu_api::bitable_v1::{CreateAppTableRecord, SearchAppTableRecord};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Task {
//!     #[serde(rename = "任务描述")]
//!     title: Text,
//!     #[serde(rename = "任务执行人", default)]
//!     people: Vec<Person>,
//!     // An empty cell does not come.
//!     #[serde(rename = "开始日期")]
//!     start: Option<Date>,
//! }
//!
//! # async fn example(client: feishu_api::Client, base: &str, table: &str) -> Result<(), feishu_api::Error> {
//! let records = client.bitable_v1();
//! let task = Task {
//!     title: "更新公司网站".into(),
//!     people: vec![Person::new("ou_8240099442cf5da49f04f4bf8f8abcef")],
//!     start: Some(Date::from_millis(1_675_440_000_000)),
//! };
//! let new = CreateAppTableRecord::new(base, table, bitable::fields(&task)?);
//! records.app_table_record().create(new).await?;
//!
//! let search = SearchAppTableRecord::new(base, table);
//! let mut found = records.app_table_record().search(search).items();
//! while let Some(record) = found.next().await {
//!     let task: Task = record?.fields_as()?;
//!     println!("{} from {:?}", task.title, task.start);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | type of field | read and written as |
//! | --- | --- |
//! | text, barcode, e-mail | [`Text`]; a `String` with [`text`](text()) |
//! | number, progress, currency, rating | `f64`, `i64` |
//! | single select, phone, auto number | `String` |
//! | multiple select | `Vec<String>` |
//! | date, created and modified time | [`Date`] |
//! | checkbox | `bool` |
//! | person, created and modified by | `Vec<Person>`, see [`Person`] |
//! | group chat | `Vec<GroupChat>`, see [`GroupChat`] |
//! | link | [`Url`] |
//! | attachment | `Vec<Attachment>`, see [`Attachment`] |
//! | link to other records, one-way or two-way | [`Links`] |
//! | location | [`Location`] |
//! | formula, lookup | [`Computed`] of any of these; never written |
//! | any | [`Cell`] |
//!
//! Where the fields of a table are not known beforehand, [`cells`](crate::bitable_v1::AppTableRecord::cells) of a record gives each as a
//! [`Cell`], and never fails.
//!
//! Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview>.

mod attachment;
mod cell;
mod computed;
mod date;
mod links;
mod location;
mod people;
mod record;
mod shape;
mod text;
mod url;

pub use attachment::Attachment;
pub use cell::{Cell, Formula};
pub use computed::Computed;
pub use date::Date;
pub use links::Links;
pub use location::Location;
pub use people::{GroupChat, Person};
pub use record::fields;
pub use text::{Segment, Text, text};
pub use url::Url;
