//! Search: messages, apps, documents, and data sources of one's own.
//!
//! Feature `search-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("search/v2"))]

feishu_macros::project_version! {
    "search/v2";

    /// Searches the apps that the user can see: POST /open-apis/search/v2/app
    app().create(CreateApp);

    /// Creates a data source whose items the search can find: POST /open-apis/search/v2/data_sources
    data_source().create(CreateDataSource);
    /// Deletes a data source of the search: DELETE /open-apis/search/v2/data_sources/:data_source_id
    data_source().delete(DeleteDataSource);
    /// Gets a data source of the search: GET /open-apis/search/v2/data_sources/:data_source_id
    data_source().get(GetDataSource);
    /// Lists the data sources of the search: GET /open-apis/search/v2/data_sources
    data_source().list(ListDataSource);
    /// Updates a data source of the search: PATCH /open-apis/search/v2/data_sources/:data_source_id
    data_source().patch(PatchDataSource);

    /// Indexes several items of a data source: POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create
    data_source_item().batch_create(BatchCreateDataSourceItem);
    /// Indexes one item of a data source so that users can find it: POST /open-apis/search/v2/data_sources/:data_source_id/items
    data_source_item().create(CreateDataSourceItem);
    /// Deletes an indexed item of a data source: DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
    data_source_item().delete(DeleteDataSourceItem);
    /// Gets an indexed item of a data source: GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id
    data_source_item().get(GetDataSourceItem);

    /// Searches the documents and wiki pages that the user can see: POST /open-apis/search/v2/doc_wiki/search
    doc_wiki().search(SearchDocWiki);

    /// Searches the messages that the user can see: POST /open-apis/search/v2/message
    message().create(CreateMessage);

    /// Creates a schema for the items of a data source, or only checks it: POST /open-apis/search/v2/schemas
    schema().create(CreateSchema);
    /// Deletes a schema of data source items: DELETE /open-apis/search/v2/schemas/:schema_id
    schema().delete(DeleteSchema);
    /// Gets a schema of data source items: GET /open-apis/search/v2/schemas/:schema_id
    schema().get(GetSchema);
    /// Changes how items of a schema are displayed: PATCH /open-apis/search/v2/schemas/:schema_id
    schema().patch(PatchSchema);
}
