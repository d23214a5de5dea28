//! Feed cards, buttons, reminders, tags of chats, previews of links.
//!
//! Feature `im-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("im/v2"))]

feishu_macros::project_version! {
    "im/v2";

    /// Puts a card of the app into users' chat lists: POST /open-apis/im/v2/app_feed_card
    app_feed_card().create(CreateAppFeedCard);

    /// Deletes cards of the app from users' chat lists: DELETE /open-apis/im/v2/app_feed_card/batch
    app_feed_card_batch().delete(DeleteAppFeedCardBatch);
    /// Updates cards of the app in users' chat lists: PUT /open-apis/im/v2/app_feed_card/batch
    app_feed_card_batch().update(UpdateAppFeedCardBatch);

    /// Puts tags on a group chat: POST /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().create(CreateBizEntityTagRelation);
    /// Gets the tags on a group chat: GET /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().get(GetBizEntityTagRelation);
    /// Takes tags off a group chat: PUT /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().update(UpdateBizEntityTagRelation);

    /// Sets the buttons shown with a chat in users' chat lists: PUT /open-apis/im/v2/chat_button
    chat_button().update(UpdateChatButton);

    /// Keeps the chat with the bot on top of users' chat lists, or not: PATCH /open-apis/im/v2/feed_cards/bot_time_sentive
    feed_card().bot_time_sentive(BotTimeSentiveFeedCard);
    /// Keeps a group chat on top of users' chat lists, or not: PATCH /open-apis/im/v2/feed_cards/:feed_card_id
    feed_card().patch(PatchFeedCard);

    /// Creates a tag for group chats of the organization: POST /open-apis/im/v2/tags
    tag().create(CreateTag);
    /// Gets tags by their ids: GET /open-apis/im/v2/tags
    tag().list(ListTag);
    /// Changes the names of a tag in its languages: PATCH /open-apis/im/v2/tags/:tag_id
    tag().patch(PatchTag);

    /// Makes clients load the previews of links again: POST /open-apis/im/v2/url_previews/batch_update
    url_preview().batch_update(BatchUpdateUrlPreview);
}
