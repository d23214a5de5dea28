//! What stands in the cells of a Base: types for them, and records as structs of your own.
//!
#![doc = include_str!("guide.md")]

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

use feishu_client::rt::{Deserialize, Deserializer, Serialize, Value, into_entries};
use feishu_client::{Error, Map};

/// What stands in a field of text, of barcodes or of e-mail addresses. It is read in segments and written as one text.
///
/// ```
/// use feishu_api::bitable::Text;
///
/// let json = r#"[
///     {"type": "text", "text": "Ask "},
///     {"type": "mention", "text": "@Tom", "token": "ou_1", "mentionType": "User"}
/// ]"#;
/// let text: Text = serde_json::from_str(json)?;
/// assert_eq!(text.to_string(), "Ask @Tom");
/// assert_eq!(text.segments[1].token.as_deref(), Some("ou_1"));
/// assert_eq!(serde_json::to_string(&text)?, r#""Ask @Tom""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Text {
    /// The parts, in their order.
    pub segments: Vec<Segment>,
}

/// A part of a [`Text`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// What it is: `text`, `url`, or `mention` of a person or a document.
    pub kind: String,
    /// The text that is shown.
    pub text: String,
    /// Of a `url`: where it leads; `mailto:…` of an e-mail address.
    pub link: Option<String>,
    /// Of a `mention`: the id of the person, or the token of the document.
    pub token: Option<String>,
    /// Of a `mention`: `User`, `Docx`, `Sheet` or `Bitable`.
    pub mention_type: Option<String>,
    /// Of a mention of a person: whether the person was told.
    pub mention_notify: Option<bool>,
    /// Of a mention of a person: the name.
    pub name: Option<String>,
}

/// Reads a text into a `String`, or into an `Option` of one: for `#[serde(deserialize_with = "feishu_api::bitable::text")]`. Such a field is
/// written as it is.
///
/// ```
/// use feishu_api::bitable;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Task {
///     #[serde(deserialize_with = "bitable::text")]
///     title: String,
///     #[serde(default, deserialize_with = "bitable::text")]
///     note: Option<String>,
/// }
///
/// let json = r#"{"title": [{"type": "text", "text": "Call"}]}"#;
/// let task: Task = serde_json::from_str(json)?;
/// assert_eq!((&*task.title, task.note), ("Call", None));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// What is no text.
pub fn text<'de, T: From<Text>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Text::deserialize(deserializer).map(T::from)
}

/// What stands in a field of dates, or of the times at which a record was created or modified.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use feishu_api::bitable::Date;
///
/// let date: Date = serde_json::from_str("1675526400000")?;
/// let after = Duration::from_secs(1_675_526_400);
/// assert_eq!(SystemTime::from(date), SystemTime::UNIX_EPOCH + after);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i64);

/// A person in a field of people, or who created or modified a record. Such a cell is a list of them.
///
/// Only the id is written. It is of the kind that `user_id_type` of the request says, an open id by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The English name.
    pub en_name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The address of the picture.
    pub avatar_url: Option<String>,
}

/// A chat in a field of group chats. Such a cell is a list of at most ten of them. Only the id is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GroupChat {
    /// The id, `oc_…`.
    pub id: String,
    /// The name.
    pub name: Option<String>,
    /// The address of the picture.
    pub avatar_url: Option<String>,
}

/// What stands in a field of links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Url {
    /// The text that is shown.
    pub text: String,
    /// Where it leads.
    pub link: String,
}

/// A file in a field of attachments. Such a cell is a list of at most a hundred of them.
///
/// Only the token is written. Who has it from `drive_v1::UploadAllMedia`, with the Base as the parent, may put the file into a record;
/// `drive_v1::DownloadMedia` gives the file back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attachment {
    /// The token of the file.
    pub file_token: String,
    /// The name of the file.
    pub name: Option<String>,
    /// The type of the file, `image/png`.
    pub mime_type: Option<String>,
    /// The size of the file in bytes.
    pub size: Option<u64>,
    /// Where it is downloaded, with an access token.
    pub url: Option<String>,
    /// Where an address is had that needs no access token for a day, with an access token.
    pub tmp_url: Option<String>,
}

/// What stands in a field that links to records of a table, one-way or two-way: at most 500 of them.
///
/// ```
/// use feishu_api::bitable::Links;
///
/// let links: Links = serde_json::from_str(r#"{"link_record_ids": ["reclzUoBLn"]}"#)?;
/// assert_eq!(links.record_ids, ["reclzUoBLn"]);
/// assert_eq!(serde_json::to_string(&links)?, r#"["reclzUoBLn"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Links {
    /// The ids of the records.
    pub record_ids: Vec<String>,
}

/// What stands in a field of locations. Only longitude and latitude are written; the platform finds the rest.
///
/// ```
/// use feishu_api::bitable::Location;
///
/// let place = Location::new(116.397_755, 39.903_179);
/// assert_eq!(place.location, "116.397755,39.903179");
/// assert_eq!(place.coordinates(), Some((116.397_755, 39.903_179)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// Longitude and latitude in degrees, with a comma between them.
    pub location: String,
    /// The province.
    pub province: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The district.
    pub district: Option<String>,
    /// The address within the district.
    pub address: Option<String>,
    /// The name of the place.
    pub name: Option<String>,
    /// Name and address as one text.
    pub full_address: Option<String>,
}

/// What stands in a field of formulas or lookups: a value of any other type, or a list of them. It cannot be written, so a struct that is
/// written leaves it out, with `#[serde(skip_serializing)]`.
///
/// ```
/// use feishu_api::bitable::{Computed, Text};
///
/// let json = r#"{"type": 1, "value": [{"text": "✅ 正常", "type": "text"}]}"#;
/// let late: Computed<Text> = serde_json::from_str(json)?;
/// assert_eq!(late.to_string(), "✅ 正常");
/// let sum: Computed<f64> = serde_json::from_str(r#"{"type": 2, "value": [0.5]}"#)?;
/// assert_eq!(*sum, 0.5);
/// let each: Computed<Vec<f64>> = serde_json::from_str(r#"{"type": 2, "value": [0.5, 3]}"#)?;
/// assert_eq!(*each, [0.5, 3.0]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Computed<T>(pub T);

/// What stands in a cell, as far as its JSON tells. Several types of fields look alike there: a date is a number, and an option is a
/// string.
///
/// What no page describes is [`Unknown`](Self::Unknown), with its JSON, so that a cell is never an error.
///
/// ```
/// use feishu_api::bitable::{Cell, Date};
///
/// let cell: Cell = serde_json::from_str("1675526400000")?;
/// assert_eq!(cell.as_date(), Some(Date::from_millis(1_675_526_400_000)));
/// let json = r#"{"text": "飞书开放平台", "link": "https://open.feishu.cn"}"#;
/// let cell: Cell = serde_json::from_str(json)?;
/// assert!(matches!(&cell, Cell::Url(url) if url.link == "https://open.feishu.cn"));
/// assert_eq!(cell.to_string(), "飞书开放平台");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Cell {
    /// Nothing. Written, it empties the cell.
    #[default]
    Empty,
    /// A checkbox.
    Checkbox(bool),
    /// A number, a progress, a sum of money, a rating; a date in milliseconds, see [`as_date`](Self::as_date).
    Number(f64),
    /// An option, a phone number, an automatic number; a text, where it is written or was asked for as one.
    String(String),
    /// Several options.
    Options(Vec<String>),
    /// A text in segments.
    Text(Text),
    /// People, or who created or modified the record.
    People(Vec<Person>),
    /// Group chats.
    GroupChats(Vec<GroupChat>),
    /// A link to the web.
    Url(Url),
    /// Files.
    Attachments(Vec<Attachment>),
    /// Links to other records.
    Links(Links),
    /// A place.
    Location(Location),
    /// What a formula or a lookup gives. It cannot be written.
    Formula(Formula),
    /// Anything else, as it came.
    Unknown(Value),
}

/// What a formula or a lookup gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Formula {
    /// The type of field that it has, as a number: 1 is text, 2 a number, 5 a date.
    pub field_type: i64,
    /// How it is shown, where the type is not enough: `Currency`.
    pub ui_type: Option<String>,
    /// The values. One that is a list by itself, such as a text or people, is one cell.
    pub cells: Vec<Cell>,
}

/// The fields of a record, out of a struct of your own or a map of [`Cell`]s, as requests take them. `null` empties a cell;
/// `#[serde(skip_serializing_if = "Option::is_none")]` leaves it as it is.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use feishu_api::bitable::{self, Cell};
/// use feishu_api::bitable_v1::AppTableRecord;
///
/// let cells = BTreeMap::from([("Title", Cell::from("Call")), ("Hours", Cell::from(0.5))]);
/// let record = AppTableRecord::new(bitable::fields(&cells)?);
/// assert_eq!(record.fields["Title"], "Call");
/// # Ok::<(), feishu_api::Error>(())
/// ```
///
/// # Errors
///
/// What is no struct and no map, and what serde cannot write.
pub fn fields(record: &(impl Serialize + ?Sized)) -> Result<Map<Value>, Error> {
    into_entries(record, "fields")
}
