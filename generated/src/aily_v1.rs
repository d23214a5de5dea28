//! Aily assistants: sessions, messages, runs, skills and what they know.
//!
//! Feature `aily-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("aily/v1"))]

feishu_macros::project_version! {
    "aily/v1";

    /// 创建会话: POST /open-apis/aily/v1/sessions
    aily_session().create(CreateAilySession);
    /// 删除会话: DELETE /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().delete(DeleteAilySession);
    /// 获取会话: GET /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().get(GetAilySession);
    /// 更新会话: PUT /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().update(UpdateAilySession);

    /// 发送 Aily 消息: POST /open-apis/aily/v1/sessions/:aily_session_id/messages
    aily_session_aily_message().create(CreateAilySessionAilyMessage);
    /// 获取 Aily 消息: GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id
    aily_session_aily_message().get(GetAilySessionAilyMessage);
    /// 列出 Aily 消息: GET /open-apis/aily/v1/sessions/:aily_session_id/messages
    aily_session_aily_message().list(ListAilySessionAilyMessage);

    /// 取消运行: POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel
    aily_session_run().cancel(CancelAilySessionRun);
    /// 创建运行: POST /open-apis/aily/v1/sessions/:aily_session_id/runs
    aily_session_run().create(CreateAilySessionRun);
    /// 获取运行: GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id
    aily_session_run().get(GetAilySessionRun);
    /// 列出运行: GET /open-apis/aily/v1/sessions/:aily_session_id/runs
    aily_session_run().list(ListAilySessionRun);

    /// 创建数据知识: POST /open-apis/aily/v1/apps/:app_id/data_assets
    app_data_asset().create(CreateAppDataAsset);
    /// 删除数据知识: DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
    app_data_asset().delete(DeleteAppDataAsset);
    /// 获取数据知识: GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
    app_data_asset().get(GetAppDataAsset);
    /// 查询数据知识列表: GET /open-apis/aily/v1/apps/:app_id/data_assets
    app_data_asset().list(ListAppDataAsset);
    /// 上传文件用于数据知识管理: POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file
    app_data_asset().upload_file(UploadFileAppDataAsset);

    /// 获取数据知识分类列表: GET /open-apis/aily/v1/apps/:app_id/data_asset_tags
    app_data_asset_tag().list(ListAppDataAssetTag);

    /// 执行数据知识问答: POST /open-apis/aily/v1/apps/:app_id/knowledges/ask
    app_knowledge().ask(AskAppKnowledge);

    /// 获取技能信息: GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id
    app_skill().get(GetAppSkill);
    /// 查询技能列表: GET /open-apis/aily/v1/apps/:app_id/skills
    app_skill().list(ListAppSkill);
    /// 调用技能: POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start
    app_skill().start(StartAppSkill);
}
