//! Search: messages, apps, documents, and data sources of one's own.
//!
//! Feature `search-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("search/v2"))]

feishu_macros::project_version! {
    "search/v2";

    /// 搜索应用: POST /open-apis/search/v2/app
    app().create(CreateApp);

    /// 创建数据源: POST /open-apis/search/v2/data_sources
    data_source().create(CreateDataSource);
    /// 删除数据源: DELETE /open-apis/search/v2/data_sources/:data_source_id
    data_source().delete(DeleteDataSource);
    /// 获取数据源: GET /open-apis/search/v2/data_sources/:data_source_id
    data_source().get(GetDataSource);
    /// 批量获取数据源: GET /open-apis/search/v2/data_sources
    data_source().list(ListDataSource);
    /// 修改数据源: PATCH /open-apis/search/v2/data_sources/:data_source_id
    data_source().patch(PatchDataSource);

    /// 批量为数据项创建索引: POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create
    data_source_item().batch_create(BatchCreateDataSourceItem);
    /// 为指定数据项创建索引: POST /open-apis/search/v2/data_sources/:data_source_id/items
    data_source_item().create(CreateDataSourceItem);
    /// 删除数据项: DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
    data_source_item().delete(DeleteDataSourceItem);
    /// 查询指定数据项: GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
    data_source_item().get(GetDataSourceItem);

    /// 搜索文档: POST /open-apis/search/v2/doc_wiki/search
    doc_wiki().search(SearchDocWiki);

    /// 搜索消息: POST /open-apis/search/v2/message
    message().create(CreateMessage);

    /// 创建数据范式: POST /open-apis/search/v2/schemas
    schema().create(CreateSchema);
    /// 删除数据范式: DELETE /open-apis/search/v2/schemas/:schema_id
    schema().delete(DeleteSchema);
    /// 获取数据范式: GET /open-apis/search/v2/schemas/:schema_id
    schema().get(GetSchema);
    /// 修改数据范式: PATCH /open-apis/search/v2/schemas/:schema_id
    schema().patch(PatchSchema);
}
