//! Company glossary (Lingo): entries, drafts, categories, repositories, images.
//!
//! Feature `lingo-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("lingo/v1"))]

feishu_macros::project_version! {
    "lingo/v1";

    /// 获取词典分类: GET /open-apis/lingo/v1/classifications
    classification().list(ListClassification);

    /// 创建草稿: POST /open-apis/lingo/v1/drafts
    draft().create(CreateDraft);
    /// 更新草稿: PUT /open-apis/lingo/v1/drafts/:draft_id
    draft().update(UpdateDraft);

    /// 创建免审词条: POST /open-apis/lingo/v1/entities
    entity().create(CreateEntity);
    /// 删除免审词条: DELETE /open-apis/lingo/v1/entities/:entity_id
    entity().delete(DeleteEntity);
    /// 获取词条详情: GET /open-apis/lingo/v1/entities/:entity_id
    entity().get(GetEntity);
    /// 词条高亮: POST /open-apis/lingo/v1/entities/highlight
    entity().highlight(HighlightEntity);
    /// 获取词条列表: GET /open-apis/lingo/v1/entities
    entity().list(ListEntity);
    /// 精准搜索词条: POST /open-apis/lingo/v1/entities/match
    entity().r#match(MatchEntity);
    /// 模糊搜索词条: POST /open-apis/lingo/v1/entities/search
    entity().search(SearchEntity);
    /// 更新免审词条: PUT /open-apis/lingo/v1/entities/:entity_id
    entity().update(UpdateEntity);

    /// 下载图片: GET /open-apis/lingo/v1/files/:file_token/download
    file().download(DownloadFile);
    /// 上传图片: POST /open-apis/lingo/v1/files/upload
    file().upload(UploadFile);

    /// 获取词库列表: GET /open-apis/lingo/v1/repos
    repo().list(ListRepo);
}
