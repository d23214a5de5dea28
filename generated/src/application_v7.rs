//! Apps, newest version: change and publish a custom app without the developer console.
//!
//! Feature `application-v7`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v7"))]

feishu_macros::project_version! {
    "application/v7";

    /// Uploads an icon for an app: POST /open-apis/application/v7/app_avatar/upload
    app_avatar_upload().create(CreateAppAvatarUpload);

    /// Changes the settings of an app's bot and web app: PATCH /open-apis/application/v7/applications/:app_id/ability
    application_ability().patch(PatchApplicationAbility);

    /// Changes the name, icon and homepage of an app: PATCH /open-apis/application/v7/applications/:app_id/base
    application_base().patch(PatchApplicationBase);

    /// Changes an app's permissions, events, callbacks and security settings: PATCH /open-apis/application/v7/applications/:app_id/config
    application_config().patch(PatchApplicationConfig);

    /// Submits a custom app for release, with a new version if needed: POST /open-apis/application/v7/applications/:app_id/publish
    application_publish().create(CreateApplicationPublish);
}
