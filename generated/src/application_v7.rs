//! Apps, newest version: change and publish a custom app without the developer console.
//!
//! Feature `application-v7`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v7"))]

feishu_macros::project_version! {
    "application/v7";

    /// 上传应用图标: POST /open-apis/application/v7/app_avatar/upload
    app_avatar_upload().create(CreateAppAvatarUpload);

    /// 更新应用能力配置: PATCH /open-apis/application/v7/applications/:app_id/ability
    application_ability().patch(PatchApplicationAbility);

    /// 更新应用基础信息配置: PATCH /open-apis/application/v7/applications/:app_id/base
    application_base().patch(PatchApplicationBase);

    /// 更新应用开发配置: PATCH /open-apis/application/v7/applications/:app_id/config
    application_config().patch(PatchApplicationConfig);

    /// 提交发布自建应用: POST /open-apis/application/v7/applications/:app_id/publish
    application_publish().create(CreateApplicationPublish);
}
