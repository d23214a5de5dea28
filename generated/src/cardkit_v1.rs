//! Cards as entities: create, update, stream text into them, element by element.
//!
//! Feature `cardkit-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("cardkit/v1"))]

feishu_macros::project_version! {
    "cardkit/v1";

    /// Makes several changes to the parts of a card at once: POST /open-apis/cardkit/v1/cards/:card_id/batch_update
    card().batch_update(BatchUpdateCard);
    /// Creates a card that can be sent and changed later: POST /open-apis/cardkit/v1/cards
    card().create(CreateCard);
    /// Gets the id of the card in a message that was sent: POST /open-apis/cardkit/v1/cards/id_convert
    card().id_convert(IdConvertCard);
    /// Changes the settings or the link of a card: PATCH /open-apis/cardkit/v1/cards/:card_id/settings
    card().settings(SettingsCard);
    /// Replaces the whole content of a card: PUT /open-apis/cardkit/v1/cards/:card_id
    card().update(UpdateCard);

    /// Streams text into a card, as a typewriter would: PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content
    card_element().content(ContentCardElement);
    /// Adds components to a card, such as a button: POST /open-apis/cardkit/v1/cards/:card_id/elements
    card_element().create(CreateCardElement);
    /// Deletes a component from a card: DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().delete(DeleteCardElement);
    /// Changes some properties of a component on a card: PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().patch(PatchCardElement);
    /// Replaces a component on a card with a new one: PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().update(UpdateCardElement);
}
