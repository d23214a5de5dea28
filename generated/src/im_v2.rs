//! Feed cards, buttons, reminders, tags of chats, previews of links.
//!
//! Feature `im-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("im/v2"))]

feishu_macros::project_version! {
    "im/v2";

    /// 创建应用消息流卡片: POST /open-apis/im/v2/app_feed_card
    app_feed_card().create(CreateAppFeedCard);

    /// 删除应用消息流卡片: DELETE /open-apis/im/v2/app_feed_card/batch
    app_feed_card_batch().delete(DeleteAppFeedCardBatch);
    /// 更新应用消息流卡片: PUT /open-apis/im/v2/app_feed_card/batch
    app_feed_card_batch().update(UpdateAppFeedCardBatch);

    /// 绑定标签到群: POST /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().create(CreateBizEntityTagRelation);
    /// 查询实体与标签的绑定关系: GET /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().get(GetBizEntityTagRelation);
    /// 解绑标签与群: PUT /open-apis/im/v2/biz_entity_tag_relation
    biz_entity_tag_relation().update(UpdateBizEntityTagRelation);

    /// 更新消息流卡片按钮: PUT /open-apis/im/v2/chat_button
    chat_button().update(UpdateChatButton);

    /// 机器人单聊即时提醒: PATCH /open-apis/im/v2/feed_cards/bot_time_sentive
    feed_card().bot_time_sentive(BotTimeSentiveFeedCard);
    /// 即时提醒: PATCH /open-apis/im/v2/feed_cards/:feed_card_id
    feed_card().patch(PatchFeedCard);

    /// 创建标签: POST /open-apis/im/v2/tags
    tag().create(CreateTag);
    /// 查询标签: GET /open-apis/im/v2/tags
    tag().list(ListTag);
    /// 修改标签: PATCH /open-apis/im/v2/tags/:tag_id
    tag().patch(PatchTag);

    /// 更新 URL 预览: POST /open-apis/im/v2/url_previews/batch_update
    url_preview().batch_update(BatchUpdateUrlPreview);
}
