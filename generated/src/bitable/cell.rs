//! Any cell.

use std::fmt;

use feishu_client::rt::Value;

use super::shape::{Shape, all, cells, text_of};
use super::{Attachment, Cell, Date, Formula, GroupChat, Links, Location, Person, Text, Url};

impl Cell {
    /// The date that a number is, if this is a number, or a formula that gives one.
    #[must_use]
    pub fn as_date(&self) -> Option<Date> {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "what is out of reach becomes the nearest that is not"
        )]
        self.as_f64().map(|millis| Date::from_millis(millis as i64))
    }

    /// The number, if this is one, or a formula that gives one.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        match self {
            Cell::Number(number) => Some(*number),
            Cell::Formula(formula) => match &formula.cells[..] {
                [cell] => cell.as_f64(),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Shape for Cell {
    const EXPECTED: &'static str = "anything";

    fn read(json: &Value) -> Option<Self> {
        let listed = || {
            let options: Option<Vec<String>> = json
                .as_array()?
                .iter()
                .map(|option| Some(option.as_str()?.to_owned()))
                .collect();
            options.filter(|options| !options.is_empty()).map(Cell::Options)
        };
        Some(match json {
            Value::Null => Cell::Empty,
            Value::Bool(checked) => Cell::Checkbox(*checked),
            Value::Number(number) => number
                .as_f64()
                .map_or_else(|| Cell::Unknown(json.clone()), Cell::Number),
            Value::String(text) => Cell::String(text.clone()),
            Value::Array(elements) if elements.is_empty() => Cell::Empty,
            Value::Array(_) => None
                .or_else(listed)
                .or_else(|| Text::read(json).map(Cell::Text))
                .or_else(|| all(json).map(Cell::Attachments))
                .or_else(|| chats(json).map(Cell::GroupChats))
                .or_else(|| all(json).map(Cell::People))
                .unwrap_or_else(|| Cell::Unknown(json.clone())),
            Value::Object(_) => None
                .or_else(|| formula(json).map(Cell::Formula))
                .or_else(|| Text::read(json).map(Cell::Text))
                .or_else(|| Url::read(json).map(Cell::Url))
                .or_else(|| Links::read(json).map(Cell::Links))
                .or_else(|| Location::read(json).map(Cell::Location))
                .or_else(|| Person::read(json).map(|person| Cell::People(vec![person])))
                .unwrap_or_else(|| Cell::Unknown(json.clone())),
        })
    }

    fn write(&self) -> Value {
        match self {
            Cell::Empty => Value::Null,
            Cell::Checkbox(checked) => Value::Bool(*checked),
            Cell::Number(number) => written(*number),
            Cell::String(text) => text.as_str().into(),
            Cell::Options(options) => options.as_slice().into(),
            Cell::Text(text) => text.write(),
            Cell::People(people) => people.iter().map(Shape::write).collect(),
            Cell::GroupChats(chats) => chats.iter().map(Shape::write).collect(),
            Cell::Url(url) => url.write(),
            Cell::Attachments(files) => files.iter().map(Shape::write).collect(),
            Cell::Links(links) => links.write(),
            Cell::Location(location) => location.write(),
            Cell::Formula(formula) => formula.cells.iter().map(Shape::write).collect(),
            Cell::Unknown(json) => json.clone(),
        }
    }
}

/// Whole numbers go without a fraction, since a date must have none.
fn written(number: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it is whole, and small enough to be exact"
    )]
    match number.fract() == 0.0 && number.abs() <= EXACT {
        true => (number as i64).into(),
        false => number.into(),
    }
}

/// Chats, which are known by their ids alone.
fn chats(json: &Value) -> Option<Vec<GroupChat>> {
    all(json).filter(|chats: &Vec<GroupChat>| chats.iter().all(|chat| chat.id.starts_with("oc_")))
}

fn formula(json: &Value) -> Option<Formula> {
    let values = json.get("value")?.as_array()?;
    let cells = match Cell::read(json.get("value")?)? {
        Cell::Empty => Vec::new(),
        // A list of single values.
        Cell::Unknown(_) | Cell::Options(_) => values.iter().filter_map(Cell::read).collect(),
        whole => vec![whole],
    };
    Some(Formula {
        field_type: json.get("type")?.as_i64()?,
        ui_type: text_of(json, "ui_type"),
        cells,
    })
}

cells!(Cell);

/// What a person would read in the cell; of people and files their names. Nothing for what is unknown.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = |name: &Option<String>, id: &str| name.clone().unwrap_or_else(|| id.to_owned());
        let words: Vec<String> = match self {
            Cell::Empty | Cell::Unknown(_) => return Ok(()),
            Cell::Checkbox(checked) => return checked.fmt(f),
            Cell::Number(number) => return number.fmt(f),
            Cell::String(text) => return f.write_str(text),
            Cell::Text(text) => return text.fmt(f),
            Cell::Url(url) => return f.write_str(&url.text),
            Cell::Location(place) => return f.write_str(place.full_address.as_deref().unwrap_or(&place.location)),
            Cell::Options(options) => options.clone(),
            Cell::Links(links) => links.record_ids.clone(),
            Cell::People(people) => people.iter().map(|person| named(&person.name, &person.id)).collect(),
            Cell::GroupChats(chats) => chats.iter().map(|chat| named(&chat.name, &chat.id)).collect(),
            Cell::Attachments(files) => files.iter().map(|file| named(&file.name, &file.file_token)).collect(),
            Cell::Formula(formula) => formula.cells.iter().map(ToString::to_string).collect(),
        };
        f.write_str(&words.join(", "))
    }
}

/// A value of a field is a cell.
macro_rules! into_cell {
    ($($type:ty => $variant:ident,)*) => {
        $(impl From<$type> for Cell {
            fn from(value: $type) -> Self {
                Cell::$variant(value.into())
            }
        })*
    };
}

into_cell! {
    bool => Checkbox,
    f64 => Number,
    i32 => Number,
    &str => String,
    String => String,
    Vec<String> => Options,
    Text => Text,
    Vec<Person> => People,
    Vec<GroupChat> => GroupChats,
    Url => Url,
    Vec<Attachment> => Attachments,
    Links => Links,
    Location => Location,
}

impl From<Date> for Cell {
    fn from(date: Date) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "dates of 285,000 years are exact")]
        Cell::Number(date.millis() as f64)
    }
}
