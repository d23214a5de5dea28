//! Aily assistants: sessions, messages, runs, skills and what they know.
//!
//! Feature `aily-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("aily/v1"))]

feishu_macros::project_version! {
    "aily/v1";

    /// Opens a session with an Aily assistant, for messages and runs: POST /open-apis/aily/v1/sessions
    aily_session().create(CreateAilySession);
    /// Deletes a session with an Aily assistant: DELETE /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().delete(DeleteAilySession);
    /// Gets the details of a session with an Aily assistant: GET /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().get(GetAilySession);
    /// Updates the context and custom data of a session: PUT /open-apis/aily/v1/sessions/:aily_session_id
    aily_session().update(UpdateAilySession);

    /// Adds a message to a session with an Aily assistant: POST /open-apis/aily/v1/sessions/:aily_session_id/messages
    aily_session_aily_message().create(CreateAilySessionAilyMessage);
    /// Gets one message of a session with an Aily assistant: GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id
    aily_session_aily_message().get(GetAilySessionAilyMessage);
    /// Lists the messages of a session with an Aily assistant: GET /open-apis/aily/v1/sessions/:aily_session_id/messages
    aily_session_aily_message().list(ListAilySessionAilyMessage);

    /// Stops a run of an Aily assistant: POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel
    aily_session_run().cancel(CancelAilySessionRun);
    /// Starts a run, in which an Aily assistant acts on a session's messages: POST /open-apis/aily/v1/sessions/:aily_session_id/runs
    aily_session_run().create(CreateAilySessionRun);
    /// Gets the status and details of a run of an Aily assistant: GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id
    aily_session_run().get(GetAilySessionRun);
    /// Lists the runs of a session with an Aily assistant: GET /open-apis/aily/v1/sessions/:aily_session_id/runs
    aily_session_run().list(ListAilySessionRun);

    /// Adds a source of knowledge, such as files or a wiki, to an Aily app: POST /open-apis/aily/v1/apps/:app_id/data_assets
    app_data_asset().create(CreateAppDataAsset);
    /// Deletes a source of knowledge from an Aily app: DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
    app_data_asset().delete(DeleteAppDataAsset);
    /// Gets one source of knowledge of an Aily app: GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id
    app_data_asset().get(GetAppDataAsset);
    /// Lists the sources of knowledge of an Aily app: GET /open-apis/aily/v1/apps/:app_id/data_assets
    app_data_asset().list(ListAppDataAsset);
    /// Uploads a file to make a source of knowledge from: POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file
    app_data_asset().upload_file(UploadFileAppDataAsset);

    /// Lists the categories of knowledge sources of an Aily app: GET /open-apis/aily/v1/apps/:app_id/data_asset_tags
    app_data_asset_tag().list(ListAppDataAssetTag);

    /// Asks a question that an Aily app answers from its knowledge: POST /open-apis/aily/v1/apps/:app_id/knowledges/ask
    app_knowledge().ask(AskAppKnowledge);

    /// Gets the details of one skill of an Aily app: GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id
    app_skill().get(GetAppSkill);
    /// Lists the skills of an Aily app: GET /open-apis/aily/v1/apps/:app_id/skills
    app_skill().list(ListAppSkill);
    /// Runs a skill of an Aily app and waits for its output: POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start
    app_skill().start(StartAppSkill);
}
