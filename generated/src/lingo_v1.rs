//! Company glossary (Lingo): entries, drafts, categories, repositories, images.
//!
//! Feature `lingo-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("lingo/v1"))]

feishu_macros::project_version! {
    "lingo/v1";

    /// Lists the categories of glossary entries: GET /open-apis/lingo/v1/classifications
    classification().list(ListClassification);

    /// Proposes a new or changed glossary entry for review: POST /open-apis/lingo/v1/drafts
    draft().create(CreateDraft);
    /// Changes a proposed glossary entry that is still in review: PUT /open-apis/lingo/v1/drafts/:draft_id
    draft().update(UpdateDraft);

    /// Adds an entry to the glossary without a review: POST /open-apis/lingo/v1/entities
    entity().create(CreateEntity);
    /// Deletes a glossary entry without a review: DELETE /open-apis/lingo/v1/entities/:entity_id
    entity().delete(DeleteEntity);
    /// Gets one glossary entry by its id here or in another system: GET /open-apis/lingo/v1/entities/:entity_id
    entity().get(GetEntity);
    /// Finds the glossary terms in a text and where they stand: POST /open-apis/lingo/v1/entities/highlight
    entity().highlight(HighlightEntity);
    /// Lists the entries of the company-wide glossary or of a given one: GET /open-apis/lingo/v1/entities
    entity().list(ListEntity);
    /// Finds the ids of glossary entries with exactly the given name or alias: POST /open-apis/lingo/v1/entities/match
    entity().r#match(MatchEntity);
    /// Searches glossary entries by names, aliases and definitions: POST /open-apis/lingo/v1/entities/search
    entity().search(SearchEntity);
    /// Changes a glossary entry without a review: PUT /open-apis/lingo/v1/entities/:entity_id
    entity().update(UpdateEntity);

    /// Downloads an image of a glossary entry: GET /open-apis/lingo/v1/files/:file_token/download
    file().download(DownloadFile);
    /// Uploads an image to use in a glossary entry: POST /open-apis/lingo/v1/files/upload
    file().upload(UploadFile);

    /// Lists the glossaries that the caller can use: GET /open-apis/lingo/v1/repos
    repo().list(ListRepo);
}
