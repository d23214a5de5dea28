//! Company glossary under its former name: entries, drafts, categories, images.
//!
//! Feature `baike-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("baike/v1"))]

feishu_macros::project_version! {
    "baike/v1";

    /// Lists the categories of the glossary: GET /open-apis/baike/v1/classifications
    classification().list(ListClassification);

    /// Proposes a new glossary entry or a change to one, for review: POST /open-apis/baike/v1/drafts
    draft().create(CreateDraft);
    /// Changes a proposed glossary entry that is not yet reviewed: PUT /open-apis/baike/v1/drafts/:draft_id
    draft().update(UpdateDraft);

    /// Adds an entry to the glossary without a review: POST /open-apis/baike/v1/entities
    entity().create(CreateEntity);
    /// Finds the words of a text that could become glossary entries: POST /open-apis/baike/v1/entities/extract
    entity().extract(ExtractEntity);
    /// Gets a glossary entry: GET /open-apis/baike/v1/entities/:entity_id
    entity().get(GetEntity);
    /// Finds the glossary entries in a text and where they stand: POST /open-apis/baike/v1/entities/highlight
    entity().highlight(HighlightEntity);
    /// Lists all entries of the glossary: GET /open-apis/baike/v1/entities
    entity().list(ListEntity);
    /// Finds the ids of glossary entries whose name or alias is exactly a word: POST /open-apis/baike/v1/entities/match
    entity().r#match(MatchEntity);
    /// Searches names, aliases and explanations of glossary entries: POST /open-apis/baike/v1/entities/search
    entity().search(SearchEntity);
    /// Updates a glossary entry without a review: PUT /open-apis/baike/v1/entities/:entity_id
    entity().update(UpdateEntity);

    /// Downloads an image of a glossary entry: GET /open-apis/baike/v1/files/:file_token/download
    file().download(DownloadFile);
    /// Uploads an image for a glossary entry: POST /open-apis/baike/v1/files/upload
    file().upload(UploadFile);
}
