//! Cards as entities: create, update, stream text into them, element by element.
//!
//! Feature `cardkit-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("cardkit/v1"))]

feishu_macros::project_version! {
    "cardkit/v1";

    /// 局部更新卡片实体: POST /open-apis/cardkit/v1/cards/:card_id/batch_update
    card().batch_update(BatchUpdateCard);
    /// 创建卡片实体: POST /open-apis/cardkit/v1/cards
    card().create(CreateCard);
    /// 转换 ID: POST /open-apis/cardkit/v1/cards/id_convert
    card().id_convert(IdConvertCard);
    /// 更新卡片实体配置: PATCH /open-apis/cardkit/v1/cards/:card_id/settings
    card().settings(SettingsCard);
    /// 全量更新卡片实体: PUT /open-apis/cardkit/v1/cards/:card_id
    card().update(UpdateCard);

    /// 流式更新文本: PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content
    card_element().content(ContentCardElement);
    /// 新增组件: POST /open-apis/cardkit/v1/cards/:card_id/elements
    card_element().create(CreateCardElement);
    /// 删除组件: DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().delete(DeleteCardElement);
    /// 更新组件属性: PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().patch(PatchCardElement);
    /// 更新组件: PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
    card_element().update(UpdateCardElement);
}
