//! The words that pages use for their parts, one table per language.
//!
//! Another language is another table; no other module knows a word of any.

mod en;
mod languages;
mod zh;

use feishu_spec::{Per, RetryClass};

pub use self::languages::{LANGUAGES, language};

use crate::locate::table::trim;

/// The words of one language.
pub struct Labels {
    /// The language's code.
    pub language: &'static str,
    /// Headings of sections.
    pub headings: &'static [(&'static str, Heading)],
    /// What follows the number in the heading of a table of sub-codes.
    pub sub_codes: &'static str,
    /// Labels of the table of basic facts, matched by prefix.
    pub basics: &'static [(&'static str, Basic)],
    /// Headers of columns.
    pub columns: &'static [(&'static str, Column)],
    /// Headers of the columns of an error table.
    pub error_columns: &'static [(&'static str, ErrorColumn)],
    /// "Required".
    pub yes: &'static [&'static str],
    /// "Optional".
    pub no: &'static [&'static str],
    /// What a description says when the column is wrong and the field is required.
    pub required_after_all: &'static [&'static str],
    /// Words for "none", as the content of a row of scopes or as a value.
    pub nothing: &'static [&'static str],
    /// Labels in descriptions.
    pub marks: &'static [(&'static str, Mark)],
    /// Words between the last two of several values.
    pub and: &'static [&'static str],
    /// What precedes the value in the label of scopes that are bound to one value.
    pub value_scope: &'static str,
    /// Words at the start of a validation rule.
    pub bounds: &'static [(&'static str, Bound)],
    /// Words between which and a number nothing stands, where a sentence on a page size tells the largest one.
    pub largest_page: &'static [&'static str],
    /// Words for the place of a parameter, in tables that mix places; matched anywhere in the cell.
    pub places: &'static [(&'static str, Place)],
    /// Units of a rate limit.
    pub per_second: &'static str,
    /// Units of a rate limit.
    pub per_minute: &'static str,
    /// A rate limit without a number.
    pub special_limit: &'static str,
    /// What a scope is called.
    pub scope: &'static str,
    /// Words before the largest length that a sentence tells.
    pub told_most: &'static [&'static str],
    /// Words before the smallest length that a sentence tells.
    pub told_least: &'static [&'static str],
    /// Words before the two lengths that a sentence tells.
    pub told_lengths: &'static [&'static str],
    /// Words before the two values that a sentence tells.
    pub told_ranges: &'static [&'static str],
    /// What may stand between such words, the number and its unit.
    pub fillers: &'static [&'static str],
    /// The unit of a length.
    pub characters: &'static [&'static str],
    /// Words of a sentence in which a character is not one of the text.
    pub other_characters: &'static [&'static str],
    /// Words before those of a length that make it an advice.
    pub advised: &'static [&'static str],
    /// Words of a sentence on limits that say whose calls are counted.
    pub limit_subjects: &'static [(&'static str, Subject)],
    /// Units behind the number of such a sentence.
    pub rates_behind: &'static [(&'static str, Per)],
    /// Units before the number of such a sentence.
    pub rates_before: &'static [(&'static str, Per)],
    /// Sentences that announce a binary reply.
    pub binary: &'static [&'static str],
    /// Parts of an alert or title that announce a page as history.
    pub deprecated_page: &'static [&'static str],
    /// Parts of a sentence, in an alert or not, that says that another operation takes the place of this one.
    pub replaced_page: &'static [&'static str],
    /// The part of a title that marks a copy for the platform's own staff.
    pub internal_page: &'static str,
    /// Parts of a description that announce a field as history.
    pub deprecated_field: &'static [&'static str],
    /// Parts of a description that say that the field's value tells whether two requests are the same one.
    pub idempotency: &'static [&'static str],
    /// Parts of an error's advice that say what the same call, made again, may expect, in lower case; what stands first,
    /// counts.
    pub retry: &'static [(RetryClass, &'static [&'static str])],
    /// Parts of an error's advice that ask for something to be changed first.
    pub not_the_same_call: &'static [&'static str],
    /// Words before one of `deprecated_field` that make it a question: "whether deprecated".
    pub question: &'static str,
}

/// What a section holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The request: basic facts.
    Request,
    /// Headers of the request.
    Header,
    /// Parameters in the path.
    Path,
    /// Parameters in the query string.
    Query,
    /// Members of the body.
    Body,
    /// Parameters whose place the table or the method tells.
    Parameters,
    /// An example of the body.
    BodyExample,
    /// The response.
    Response,
    /// Headers of the reply.
    ReplyHeader,
    /// Members of the reply.
    Reply,
    /// An example of the reply.
    ReplyExample,
    /// Error codes.
    Errors,
    /// The event: basic facts.
    Event,
    /// Members of the event.
    EventBody,
    /// An example of the event.
    EventExample,
    /// Members of the answer to a callback, in sections of their own where there are several ways to answer.
    CallbackReply,
    /// Nothing of the API follows.
    End,
}

/// Whose calls a sentence on limits counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The app's.
    App,
    /// Those that send something to one user or chat.
    Receiver,
    /// Those that change one chat.
    Chat,
    /// Those that change the announcement of one chat.
    Announcement,
    /// Those that change one document.
    Document,
    /// Those that change one message.
    Message,
}

/// A row of the table of basic facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basic {
    /// The address.
    Url,
    /// The HTTP method.
    Method,
    /// How often it may be called.
    RateLimit,
    /// Kinds of app.
    AppTypes,
    /// Scopes, any of which is needed.
    Scopes,
    /// Scopes that uncover fields.
    FieldScopes,
    /// The event's name.
    EventType,
    /// The callback's name.
    CallbackType,
    /// How the event is delivered.
    Delivery,
    /// The encoding of the body.
    ContentType,
    /// Kinds of access token, by name.
    Tokens,
}

/// A column of a table of fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name on the wire.
    Name,
    /// The type.
    Type,
    /// Whether it must be sent.
    Required,
    /// The description.
    Description,
    /// An example value.
    Example,
    /// The type, on pages that call the place "type".
    Format,
    /// Where the value comes from.
    Place,
    /// The default value.
    Default,
}

/// A column of a table of error codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorColumn {
    /// The HTTP status.
    Status,
    /// The number.
    Code,
    /// The message.
    Message,
    /// What to do.
    Advice,
}

/// A label in a description: what follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An example value.
    Example,
    /// The default value.
    Default,
    /// The allowed values.
    Values,
    /// Bounds and patterns.
    Validation,
    /// Scopes of the field.
    Scopes,
    /// Scopes of one value of the field.
    ValueScopes(String),
    /// The only value.
    Fixed,
    /// Anything else.
    Other,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In the body.
    Body,
}

/// A validation rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Least and greatest length.
    Lengths,
    /// Least and greatest value.
    Values,
    /// The greatest length.
    MaxLength,
    /// The least length.
    MinLength,
    /// The greatest value.
    Max,
    /// The least value.
    Min,
    /// A regular expression.
    Pattern,
}

impl Labels {
    /// What a section with this heading holds, if it is part of the API's description. It may say in parentheses of what.
    #[must_use]
    pub fn heading(&self, text: &str) -> Option<Heading> {
        let text = text.split(['（', '(']).next().unwrap_or_default();
        find(self.headings, text.trim_end_matches(['：', ':', ' ']))
    }

    /// The code whose refinements a section with this heading lists.
    #[must_use]
    pub fn sub_codes_of(&self, heading: &str) -> Option<i64> {
        heading.strip_suffix(self.sub_codes)?.trim().parse().ok()
    }

    /// What a row of the basic table says.
    #[must_use]
    pub fn basic(&self, text: &str) -> Option<Basic> {
        let text = plain(text);
        let found = self.basics.iter().find(|(label, _)| text.starts_with(label));
        found.map(|(_, basic)| *basic)
    }

    /// What a column of a table of fields holds.
    #[must_use]
    pub fn column(&self, text: &str) -> Option<Column> {
        find(self.columns, plain(text))
    }

    /// What a column of a table of error codes holds.
    #[must_use]
    pub fn error_column(&self, text: &str) -> Option<ErrorColumn> {
        find(self.error_columns, plain(text))
    }

    /// Whether a field must be sent, if the text is one of the words for it.
    #[must_use]
    pub fn required(&self, text: &str) -> Option<bool> {
        let text = plain(text);
        if self.yes.contains(&text) {
            Some(true)
        } else if self.no.contains(&text) {
            Some(false)
        } else {
            None
        }
    }

    /// The place that a cell names, if it names one.
    #[must_use]
    pub fn place(&self, text: &str) -> Option<Place> {
        let found = self.places.iter().find(|(word, _)| text.contains(word));
        found.map(|(_, place)| *place)
    }

    /// The label at the start of a line of a description, and what follows on the line.
    ///
    /// A label is bold, or a known word before a colon. A bold word that is no label is [`Mark::Other`].
    #[must_use]
    pub fn mark<'a>(&self, line: &'a str) -> Option<(Mark, &'a str)> {
        let after = |text: &'a str| text.trim_start_matches(['：', ':', ' ', '\t']);
        if let Some(rest) = line.strip_prefix("**")
            && let Some((label, rest)) = rest.split_once("**")
        {
            let name = label.trim().trim_end_matches(['：', ':']).trim();
            if let Some(value) = name.strip_prefix(self.value_scope) {
                let value = value.split('`').nth(1).unwrap_or_default();
                return Some((Mark::ValueScopes(value.to_owned()), after(rest)));
            }
            let known = self.marks.iter().find(|(known, _)| *known == name);
            return Some((known.map_or(Mark::Other, |(_, mark)| mark.clone()), after(rest)));
        }
        let (label, rest) = line.split_once(['：', ':'])?;
        let (_, mark) = self.marks.iter().find(|(known, _)| *known == label.trim())?;
        Some((mark.clone(), rest.trim_start()))
    }
}

fn find<T: Copy>(table: &[(&str, T)], text: &str) -> Option<T> {
    table.iter().find(|(label, _)| *label == text).map(|(_, found)| *found)
}

/// The text without emphasis and padding.
fn plain(text: &str) -> &str {
    trim(trim(text).trim_matches('*'))
}
