//! Company glossary under its former name: entries, drafts, categories, images.
//!
//! Feature `baike-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("baike/v1"))]

feishu_macros::project_version! {
    "baike/v1";

    /// 获取词典分类: GET /open-apis/baike/v1/classifications
    classification().list(ListClassification);

    /// 创建草稿: POST /open-apis/baike/v1/drafts
    draft().create(CreateDraft);
    /// 更新草稿: PUT /open-apis/baike/v1/drafts/:draft_id
    draft().update(UpdateDraft);

    /// 创建免审词条: POST /open-apis/baike/v1/entities
    entity().create(CreateEntity);
    /// 提取潜在的词条: POST /open-apis/baike/v1/entities/extract
    entity().extract(ExtractEntity);
    /// 获取词条详情: GET /open-apis/baike/v1/entities/:entity_id
    entity().get(GetEntity);
    /// 词条高亮: POST /open-apis/baike/v1/entities/highlight
    entity().highlight(HighlightEntity);
    /// 获取词条列表: GET /open-apis/baike/v1/entities
    entity().list(ListEntity);
    /// 精准搜索词条: POST /open-apis/baike/v1/entities/match
    entity().r#match(MatchEntity);
    /// 模糊搜索词条: POST /open-apis/baike/v1/entities/search
    entity().search(SearchEntity);
    /// 更新免审词条: PUT /open-apis/baike/v1/entities/:entity_id
    entity().update(UpdateEntity);

    /// 下载图片: GET /open-apis/baike/v1/files/:file_token/download
    file().download(DownloadFile);
    /// 上传图片: POST /open-apis/baike/v1/files/upload
    file().upload(UploadFile);
}
