//! Cards, at their door: what a card says is the program's own JSON, and how it is sent is typed.

use feishu_client::Error;
use feishu_client::rt::{Serialize, Value, into_entries};

use super::limits::checked;
use super::{Card, TemplateCard};
use crate::im_v1::content::{CardReference, CardReferenceData, IntoContent, SentContent};

impl Card {
    /// A card that was made in the card builder, by the id of its template: `AAq…`. Of its newest version, unless one is named.
    ///
    /// ```
    /// use feishu_api::im_v1::content::SentContent;
    /// use feishu_api::message::Card;
    ///
    /// let card = Card::template("AAqigYkzabcef").version("1.0.0").variable("open_id", "ou_1");
    /// assert_eq!(
    ///     SentContent::of(card).json(),
    ///     concat!(
    ///         r#"{"type":"template","data":{"template_id":"AAqigYkzabcef","#,
    ///         r#""template_version_name":"1.0.0","template_variable":{"open_id":"ou_1"}}}"#
    ///     )
    /// );
    /// ```
    pub fn template(id: impl Into<String>) -> TemplateCard {
        TemplateCard(CardReferenceData::new().template_id(id))
    }

    /// A card that `cardkit_v1::CreateCard` made, by its id. It can be changed after it was sent, as a whole or in parts.
    #[must_use]
    pub fn by_id(id: impl Into<String>) -> Self {
        let data = CardReferenceData::new().card_id(id);
        Card(CardReference::new().r#type("card").data(data).into_content())
    }

    /// A card of JSON, as a value or as any type that serde writes as an object.
    ///
    /// ```
    /// use feishu_api::message::Card;
    /// use serde_json::json;
    ///
    /// let hello = json!({"tag": "markdown", "content": "**hello**"});
    /// let card = Card::raw(&json!({"schema": "2.0", "body": {"elements": [hello]}}))?;
    /// # Ok::<(), feishu_api::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// What is no object, and what is longer than the platform takes: 30 KB, see [`checked`](super::checked).
    pub fn raw(card: &(impl Serialize + ?Sized)) -> Result<Self, Error> {
        let entries = into_entries(card, "card")?;
        let json: Value = entries.into_map().into_iter().collect();
        checked(("interactive", json.to_string()).into_content()).map(Card)
    }
}

impl TemplateCard {
    /// The version of the template: `1.0.0`.
    pub fn version(mut self, name: impl Into<String>) -> Self {
        self.0 = self.0.template_version_name(name);
        self
    }

    /// The value of a variable of the template.
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.template_variable.insert(name.into(), value.into());
        self
    }
}

impl IntoContent for Card {
    fn into_content(self) -> SentContent {
        self.0
    }
}

impl IntoContent for TemplateCard {
    fn into_content(self) -> SentContent {
        CardReference::new().r#type("template").data(self.0).into_content()
    }
}
