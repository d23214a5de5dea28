//! A module per project-version, each one macro call. Written by `cargo run -p generator` from the specs.

use crate::event::EventKind;
use crate::operation::Operation;

#[cfg(feature = "acs-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "acs-v1")))]
pub mod acs_v1 {
    //! The endpoints and events of `acs/v1`.
    feishu_macros::project_version!("acs/v1");
}

#[cfg(feature = "admin-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "admin-v1")))]
pub mod admin_v1 {
    //! The endpoints and events of `admin/v1`.
    feishu_macros::project_version!("admin/v1");
}

#[cfg(feature = "aily-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "aily-v1")))]
pub mod aily_v1 {
    //! The endpoints and events of `aily/v1`.
    feishu_macros::project_version!("aily/v1");
}

#[cfg(feature = "apaas-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "apaas-v1")))]
pub mod apaas_v1 {
    //! The endpoints and events of `apaas/v1`.
    feishu_macros::project_version!("apaas/v1");
}

#[cfg(feature = "application-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v1")))]
pub mod application_v1 {
    //! The endpoints and events of `application/v1`.
    feishu_macros::project_version!("application/v1");
}

#[cfg(feature = "application-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v2")))]
pub mod application_v2 {
    //! The endpoints and events of `application/v2`.
    feishu_macros::project_version!("application/v2");
}

#[cfg(feature = "application-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v3")))]
pub mod application_v3 {
    //! The endpoints and events of `application/v3`.
    feishu_macros::project_version!("application/v3");
}

#[cfg(feature = "application-v5")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v5")))]
pub mod application_v5 {
    //! The endpoints and events of `application/v5`.
    feishu_macros::project_version!("application/v5");
}

#[cfg(feature = "application-v6")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v6")))]
pub mod application_v6 {
    //! The endpoints and events of `application/v6`.
    feishu_macros::project_version!("application/v6");
}

#[cfg(feature = "application-v7")]
#[cfg_attr(docsrs, doc(cfg(feature = "application-v7")))]
pub mod application_v7 {
    //! The endpoints and events of `application/v7`.
    feishu_macros::project_version!("application/v7");
}

#[cfg(feature = "approval-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "approval-v1")))]
pub mod approval_v1 {
    //! The endpoints and events of `approval/v1`.
    feishu_macros::project_version!("approval/v1");
}

#[cfg(feature = "approval-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "approval-v2")))]
pub mod approval_v2 {
    //! The endpoints and events of `approval/v2`.
    feishu_macros::project_version!("approval/v2");
}

#[cfg(feature = "approval-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "approval-v3")))]
pub mod approval_v3 {
    //! The endpoints and events of `approval/v3`.
    feishu_macros::project_version!("approval/v3");
}

#[cfg(feature = "approval-v4")]
#[cfg_attr(docsrs, doc(cfg(feature = "approval-v4")))]
pub mod approval_v4 {
    //! The endpoints and events of `approval/v4`.
    feishu_macros::project_version!("approval/v4");
}

#[cfg(feature = "attendance-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "attendance-v1")))]
pub mod attendance_v1 {
    //! The endpoints and events of `attendance/v1`.
    feishu_macros::project_version!("attendance/v1");
}

#[cfg(feature = "auth-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth-v3")))]
pub mod auth_v3 {
    //! The endpoints and events of `auth/v3`.
    feishu_macros::project_version!("auth/v3");
}

#[cfg(feature = "auth-v4")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth-v4")))]
pub mod auth_v4 {
    //! The endpoints and events of `auth/v4`.
    feishu_macros::project_version!("auth/v4");
}

#[cfg(feature = "authen-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "authen-v1")))]
pub mod authen_v1 {
    //! The endpoints and events of `authen/v1`.
    feishu_macros::project_version!("authen/v1");
}

#[cfg(feature = "authen-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "authen-v2")))]
pub mod authen_v2 {
    //! The endpoints and events of `authen/v2`.
    feishu_macros::project_version!("authen/v2");
}

#[cfg(feature = "baike-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "baike-v1")))]
pub mod baike_v1 {
    //! The endpoints and events of `baike/v1`.
    feishu_macros::project_version!("baike/v1");
}

#[cfg(feature = "base-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "base-v2")))]
pub mod base_v2 {
    //! The endpoints and events of `base/v2`.
    feishu_macros::project_version!("base/v2");
}

#[cfg(feature = "bitable-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "bitable-v1")))]
pub mod bitable_v1 {
    //! The endpoints and events of `bitable/v1`.
    feishu_macros::project_version!("bitable/v1");
}

#[cfg(feature = "board-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "board-v1")))]
pub mod board_v1 {
    //! The endpoints and events of `board/v1`.
    feishu_macros::project_version!("board/v1");
}

#[cfg(feature = "bot-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "bot-v3")))]
pub mod bot_v3 {
    //! The endpoints and events of `bot/v3`.
    feishu_macros::project_version!("bot/v3");
}

#[cfg(feature = "calendar-v4")]
#[cfg_attr(docsrs, doc(cfg(feature = "calendar-v4")))]
pub mod calendar_v4 {
    //! The endpoints and events of `calendar/v4`.
    feishu_macros::project_version!("calendar/v4");
}

#[cfg(feature = "card-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "card-v1")))]
pub mod card_v1 {
    //! The endpoints and events of `card/v1`.
    feishu_macros::project_version!("card/v1");
}

#[cfg(feature = "cardkit-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "cardkit-v1")))]
pub mod cardkit_v1 {
    //! The endpoints and events of `cardkit/v1`.
    feishu_macros::project_version!("cardkit/v1");
}

#[cfg(feature = "compensation-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "compensation-v1")))]
pub mod compensation_v1 {
    //! The endpoints and events of `compensation/v1`.
    feishu_macros::project_version!("compensation/v1");
}

#[cfg(feature = "contact-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "contact-v1")))]
pub mod contact_v1 {
    //! The endpoints and events of `contact/v1`.
    feishu_macros::project_version!("contact/v1");
}

#[cfg(feature = "contact-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "contact-v2")))]
pub mod contact_v2 {
    //! The endpoints and events of `contact/v2`.
    feishu_macros::project_version!("contact/v2");
}

#[cfg(feature = "contact-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "contact-v3")))]
pub mod contact_v3 {
    //! The endpoints and events of `contact/v3`.
    feishu_macros::project_version!("contact/v3");
}

#[cfg(feature = "corehr-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "corehr-v1")))]
pub mod corehr_v1 {
    //! The endpoints and events of `corehr/v1`.
    feishu_macros::project_version!("corehr/v1");
}

#[cfg(feature = "corehr-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "corehr-v2")))]
pub mod corehr_v2 {
    //! The endpoints and events of `corehr/v2`.
    feishu_macros::project_version!("corehr/v2");
}

#[cfg(feature = "directory-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "directory-v1")))]
pub mod directory_v1 {
    //! The endpoints and events of `directory/v1`.
    feishu_macros::project_version!("directory/v1");
}

#[cfg(feature = "doc-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "doc-v2")))]
pub mod doc_v2 {
    //! The endpoints and events of `doc/v2`.
    feishu_macros::project_version!("doc/v2");
}

#[cfg(feature = "docs-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "docs-v1")))]
pub mod docs_v1 {
    //! The endpoints and events of `docs/v1`.
    feishu_macros::project_version!("docs/v1");
}

#[cfg(feature = "document-ai-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "document-ai-v1")))]
pub mod document_ai_v1 {
    //! The endpoints and events of `document_ai/v1`.
    feishu_macros::project_version!("document_ai/v1");
}

#[cfg(feature = "docx-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "docx-v1")))]
pub mod docx_v1 {
    //! The endpoints and events of `docx/v1`.
    feishu_macros::project_version!("docx/v1");
}

#[cfg(feature = "drive-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "drive-v1")))]
pub mod drive_v1 {
    //! The endpoints and events of `drive/v1`.
    feishu_macros::project_version!("drive/v1");
}

#[cfg(feature = "drive-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "drive-v2")))]
pub mod drive_v2 {
    //! The endpoints and events of `drive/v2`.
    feishu_macros::project_version!("drive/v2");
}

#[cfg(feature = "ehr-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "ehr-v1")))]
pub mod ehr_v1 {
    //! The endpoints and events of `ehr/v1`.
    feishu_macros::project_version!("ehr/v1");
}

#[cfg(feature = "elearning-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "elearning-v2")))]
pub mod elearning_v2 {
    //! The endpoints and events of `elearning/v2`.
    feishu_macros::project_version!("elearning/v2");
}

#[cfg(feature = "ephemeral-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "ephemeral-v1")))]
pub mod ephemeral_v1 {
    //! The endpoints and events of `ephemeral/v1`.
    feishu_macros::project_version!("ephemeral/v1");
}

#[cfg(feature = "event-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "event-v1")))]
pub mod event_v1 {
    //! The endpoints and events of `event/v1`.
    feishu_macros::project_version!("event/v1");
}

#[cfg(feature = "face-verify-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "face-verify-v1")))]
pub mod face_verify_v1 {
    //! The endpoints and events of `face_verify/v1`.
    feishu_macros::project_version!("face_verify/v1");
}

#[cfg(feature = "helpdesk-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "helpdesk-v1")))]
pub mod helpdesk_v1 {
    //! The endpoints and events of `helpdesk/v1`.
    feishu_macros::project_version!("helpdesk/v1");
}

#[cfg(feature = "hire-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "hire-v1")))]
pub mod hire_v1 {
    //! The endpoints and events of `hire/v1`.
    feishu_macros::project_version!("hire/v1");
}

#[cfg(feature = "hire-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "hire-v2")))]
pub mod hire_v2 {
    //! The endpoints and events of `hire/v2`.
    feishu_macros::project_version!("hire/v2");
}

#[cfg(feature = "human-authentication-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "human-authentication-v1")))]
pub mod human_authentication_v1 {
    //! The endpoints and events of `human_authentication/v1`.
    feishu_macros::project_version!("human_authentication/v1");
}

#[cfg(feature = "im-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "im-v1")))]
pub mod im_v1 {
    //! The endpoints and events of `im/v1`.
    feishu_macros::project_version!("im/v1");
}

#[cfg(feature = "im-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "im-v2")))]
pub mod im_v2 {
    //! The endpoints and events of `im/v2`.
    feishu_macros::project_version!("im/v2");
}

#[cfg(feature = "interactive-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "interactive-v1")))]
pub mod interactive_v1 {
    //! The endpoints and events of `interactive/v1`.
    feishu_macros::project_version!("interactive/v1");
}

#[cfg(feature = "jssdk-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "jssdk-v1")))]
pub mod jssdk_v1 {
    //! The endpoints and events of `jssdk/v1`.
    feishu_macros::project_version!("jssdk/v1");
}

#[cfg(feature = "lingo-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "lingo-v1")))]
pub mod lingo_v1 {
    //! The endpoints and events of `lingo/v1`.
    feishu_macros::project_version!("lingo/v1");
}

#[cfg(feature = "mail-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "mail-v1")))]
pub mod mail_v1 {
    //! The endpoints and events of `mail/v1`.
    feishu_macros::project_version!("mail/v1");
}

#[cfg(feature = "mdm-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "mdm-v1")))]
pub mod mdm_v1 {
    //! The endpoints and events of `mdm/v1`.
    feishu_macros::project_version!("mdm/v1");
}

#[cfg(feature = "mdm-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "mdm-v3")))]
pub mod mdm_v3 {
    //! The endpoints and events of `mdm/v3`.
    feishu_macros::project_version!("mdm/v3");
}

#[cfg(feature = "meeting-room-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "meeting-room-v1")))]
pub mod meeting_room_v1 {
    //! The endpoints and events of `meeting_room/v1`.
    feishu_macros::project_version!("meeting_room/v1");
}

#[cfg(feature = "message-v4")]
#[cfg_attr(docsrs, doc(cfg(feature = "message-v4")))]
pub mod message_v4 {
    //! The endpoints and events of `message/v4`.
    feishu_macros::project_version!("message/v4");
}

#[cfg(feature = "mina-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "mina-v2")))]
pub mod mina_v2 {
    //! The endpoints and events of `mina/v2`.
    feishu_macros::project_version!("mina/v2");
}

#[cfg(feature = "minutes-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "minutes-v1")))]
pub mod minutes_v1 {
    //! The endpoints and events of `minutes/v1`.
    feishu_macros::project_version!("minutes/v1");
}

#[cfg(feature = "moments-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "moments-v1")))]
pub mod moments_v1 {
    //! The endpoints and events of `moments/v1`.
    feishu_macros::project_version!("moments/v1");
}

#[cfg(feature = "okr-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "okr-v1")))]
pub mod okr_v1 {
    //! The endpoints and events of `okr/v1`.
    feishu_macros::project_version!("okr/v1");
}

#[cfg(feature = "optical-char-recognition-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "optical-char-recognition-v1")))]
pub mod optical_char_recognition_v1 {
    //! The endpoints and events of `optical_char_recognition/v1`.
    feishu_macros::project_version!("optical_char_recognition/v1");
}

#[cfg(feature = "passport-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "passport-v1")))]
pub mod passport_v1 {
    //! The endpoints and events of `passport/v1`.
    feishu_macros::project_version!("passport/v1");
}

#[cfg(feature = "payroll-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "payroll-v1")))]
pub mod payroll_v1 {
    //! The endpoints and events of `payroll/v1`.
    feishu_macros::project_version!("payroll/v1");
}

#[cfg(feature = "performance-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "performance-v1")))]
pub mod performance_v1 {
    //! The endpoints and events of `performance/v1`.
    feishu_macros::project_version!("performance/v1");
}

#[cfg(feature = "performance-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "performance-v2")))]
pub mod performance_v2 {
    //! The endpoints and events of `performance/v2`.
    feishu_macros::project_version!("performance/v2");
}

#[cfg(feature = "personal-settings-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "personal-settings-v1")))]
pub mod personal_settings_v1 {
    //! The endpoints and events of `personal_settings/v1`.
    feishu_macros::project_version!("personal_settings/v1");
}

#[cfg(feature = "report-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "report-v1")))]
pub mod report_v1 {
    //! The endpoints and events of `report/v1`.
    feishu_macros::project_version!("report/v1");
}

#[cfg(feature = "search-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "search-v1")))]
pub mod search_v1 {
    //! The endpoints and events of `search/v1`.
    feishu_macros::project_version!("search/v1");
}

#[cfg(feature = "search-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "search-v2")))]
pub mod search_v2 {
    //! The endpoints and events of `search/v2`.
    feishu_macros::project_version!("search/v2");
}

#[cfg(feature = "security-and-compliance-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "security-and-compliance-v1")))]
pub mod security_and_compliance_v1 {
    //! The endpoints and events of `security_and_compliance/v1`.
    feishu_macros::project_version!("security_and_compliance/v1");
}

#[cfg(feature = "security-and-compliance-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "security-and-compliance-v2")))]
pub mod security_and_compliance_v2 {
    //! The endpoints and events of `security_and_compliance/v2`.
    feishu_macros::project_version!("security_and_compliance/v2");
}

#[cfg(feature = "sheets-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "sheets-v2")))]
pub mod sheets_v2 {
    //! The endpoints and events of `sheets/v2`.
    feishu_macros::project_version!("sheets/v2");
}

#[cfg(feature = "sheets-v3")]
#[cfg_attr(docsrs, doc(cfg(feature = "sheets-v3")))]
pub mod sheets_v3 {
    //! The endpoints and events of `sheets/v3`.
    feishu_macros::project_version!("sheets/v3");
}

#[cfg(feature = "spark-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "spark-v1")))]
pub mod spark_v1 {
    //! The endpoints and events of `spark/v1`.
    feishu_macros::project_version!("spark/v1");
}

#[cfg(feature = "speech-to-text-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "speech-to-text-v1")))]
pub mod speech_to_text_v1 {
    //! The endpoints and events of `speech_to_text/v1`.
    feishu_macros::project_version!("speech_to_text/v1");
}

#[cfg(feature = "suite-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "suite-v1")))]
pub mod suite_v1 {
    //! The endpoints and events of `suite/v1`.
    feishu_macros::project_version!("suite/v1");
}

#[cfg(feature = "task-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "task-v1")))]
pub mod task_v1 {
    //! The endpoints and events of `task/v1`.
    feishu_macros::project_version!("task/v1");
}

#[cfg(feature = "task-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "task-v2")))]
pub mod task_v2 {
    //! The endpoints and events of `task/v2`.
    feishu_macros::project_version!("task/v2");
}

#[cfg(feature = "tenant-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "tenant-v2")))]
pub mod tenant_v2 {
    //! The endpoints and events of `tenant/v2`.
    feishu_macros::project_version!("tenant/v2");
}

#[cfg(feature = "translation-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "translation-v1")))]
pub mod translation_v1 {
    //! The endpoints and events of `translation/v1`.
    feishu_macros::project_version!("translation/v1");
}

#[cfg(feature = "trust-party-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "trust-party-v1")))]
pub mod trust_party_v1 {
    //! The endpoints and events of `trust_party/v1`.
    feishu_macros::project_version!("trust_party/v1");
}

#[cfg(feature = "user-v4")]
#[cfg_attr(docsrs, doc(cfg(feature = "user-v4")))]
pub mod user_v4 {
    //! The endpoints and events of `user/v4`.
    feishu_macros::project_version!("user/v4");
}

#[cfg(feature = "vc-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "vc-v1")))]
pub mod vc_v1 {
    //! The endpoints and events of `vc/v1`.
    feishu_macros::project_version!("vc/v1");
}

#[cfg(feature = "verification-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "verification-v1")))]
pub mod verification_v1 {
    //! The endpoints and events of `verification/v1`.
    feishu_macros::project_version!("verification/v1");
}

#[cfg(feature = "wiki-v2")]
#[cfg_attr(docsrs, doc(cfg(feature = "wiki-v2")))]
pub mod wiki_v2 {
    //! The endpoints and events of `wiki/v2`.
    feishu_macros::project_version!("wiki/v2");
}

#[cfg(feature = "workplace-v1")]
#[cfg_attr(docsrs, doc(cfg(feature = "workplace-v1")))]
pub mod workplace_v1 {
    //! The endpoints and events of `workplace/v1`.
    feishu_macros::project_version!("workplace/v1");
}

/// The `OPERATIONS` of every enabled project-version.
pub(crate) const OPERATIONS: &[&[&Operation]] = &[
    #[cfg(feature = "acs-v1")]
    acs_v1::OPERATIONS,
    #[cfg(feature = "admin-v1")]
    admin_v1::OPERATIONS,
    #[cfg(feature = "aily-v1")]
    aily_v1::OPERATIONS,
    #[cfg(feature = "apaas-v1")]
    apaas_v1::OPERATIONS,
    #[cfg(feature = "application-v1")]
    application_v1::OPERATIONS,
    #[cfg(feature = "application-v2")]
    application_v2::OPERATIONS,
    #[cfg(feature = "application-v3")]
    application_v3::OPERATIONS,
    #[cfg(feature = "application-v5")]
    application_v5::OPERATIONS,
    #[cfg(feature = "application-v6")]
    application_v6::OPERATIONS,
    #[cfg(feature = "application-v7")]
    application_v7::OPERATIONS,
    #[cfg(feature = "approval-v1")]
    approval_v1::OPERATIONS,
    #[cfg(feature = "approval-v2")]
    approval_v2::OPERATIONS,
    #[cfg(feature = "approval-v3")]
    approval_v3::OPERATIONS,
    #[cfg(feature = "approval-v4")]
    approval_v4::OPERATIONS,
    #[cfg(feature = "attendance-v1")]
    attendance_v1::OPERATIONS,
    #[cfg(feature = "auth-v3")]
    auth_v3::OPERATIONS,
    #[cfg(feature = "auth-v4")]
    auth_v4::OPERATIONS,
    #[cfg(feature = "authen-v1")]
    authen_v1::OPERATIONS,
    #[cfg(feature = "authen-v2")]
    authen_v2::OPERATIONS,
    #[cfg(feature = "baike-v1")]
    baike_v1::OPERATIONS,
    #[cfg(feature = "base-v2")]
    base_v2::OPERATIONS,
    #[cfg(feature = "bitable-v1")]
    bitable_v1::OPERATIONS,
    #[cfg(feature = "board-v1")]
    board_v1::OPERATIONS,
    #[cfg(feature = "bot-v3")]
    bot_v3::OPERATIONS,
    #[cfg(feature = "calendar-v4")]
    calendar_v4::OPERATIONS,
    #[cfg(feature = "card-v1")]
    card_v1::OPERATIONS,
    #[cfg(feature = "cardkit-v1")]
    cardkit_v1::OPERATIONS,
    #[cfg(feature = "compensation-v1")]
    compensation_v1::OPERATIONS,
    #[cfg(feature = "contact-v1")]
    contact_v1::OPERATIONS,
    #[cfg(feature = "contact-v2")]
    contact_v2::OPERATIONS,
    #[cfg(feature = "contact-v3")]
    contact_v3::OPERATIONS,
    #[cfg(feature = "corehr-v1")]
    corehr_v1::OPERATIONS,
    #[cfg(feature = "corehr-v2")]
    corehr_v2::OPERATIONS,
    #[cfg(feature = "directory-v1")]
    directory_v1::OPERATIONS,
    #[cfg(feature = "doc-v2")]
    doc_v2::OPERATIONS,
    #[cfg(feature = "docs-v1")]
    docs_v1::OPERATIONS,
    #[cfg(feature = "document-ai-v1")]
    document_ai_v1::OPERATIONS,
    #[cfg(feature = "docx-v1")]
    docx_v1::OPERATIONS,
    #[cfg(feature = "drive-v1")]
    drive_v1::OPERATIONS,
    #[cfg(feature = "drive-v2")]
    drive_v2::OPERATIONS,
    #[cfg(feature = "ehr-v1")]
    ehr_v1::OPERATIONS,
    #[cfg(feature = "elearning-v2")]
    elearning_v2::OPERATIONS,
    #[cfg(feature = "ephemeral-v1")]
    ephemeral_v1::OPERATIONS,
    #[cfg(feature = "event-v1")]
    event_v1::OPERATIONS,
    #[cfg(feature = "face-verify-v1")]
    face_verify_v1::OPERATIONS,
    #[cfg(feature = "helpdesk-v1")]
    helpdesk_v1::OPERATIONS,
    #[cfg(feature = "hire-v1")]
    hire_v1::OPERATIONS,
    #[cfg(feature = "hire-v2")]
    hire_v2::OPERATIONS,
    #[cfg(feature = "human-authentication-v1")]
    human_authentication_v1::OPERATIONS,
    #[cfg(feature = "im-v1")]
    im_v1::OPERATIONS,
    #[cfg(feature = "im-v2")]
    im_v2::OPERATIONS,
    #[cfg(feature = "interactive-v1")]
    interactive_v1::OPERATIONS,
    #[cfg(feature = "jssdk-v1")]
    jssdk_v1::OPERATIONS,
    #[cfg(feature = "lingo-v1")]
    lingo_v1::OPERATIONS,
    #[cfg(feature = "mail-v1")]
    mail_v1::OPERATIONS,
    #[cfg(feature = "mdm-v1")]
    mdm_v1::OPERATIONS,
    #[cfg(feature = "mdm-v3")]
    mdm_v3::OPERATIONS,
    #[cfg(feature = "meeting-room-v1")]
    meeting_room_v1::OPERATIONS,
    #[cfg(feature = "message-v4")]
    message_v4::OPERATIONS,
    #[cfg(feature = "mina-v2")]
    mina_v2::OPERATIONS,
    #[cfg(feature = "minutes-v1")]
    minutes_v1::OPERATIONS,
    #[cfg(feature = "moments-v1")]
    moments_v1::OPERATIONS,
    #[cfg(feature = "okr-v1")]
    okr_v1::OPERATIONS,
    #[cfg(feature = "optical-char-recognition-v1")]
    optical_char_recognition_v1::OPERATIONS,
    #[cfg(feature = "passport-v1")]
    passport_v1::OPERATIONS,
    #[cfg(feature = "payroll-v1")]
    payroll_v1::OPERATIONS,
    #[cfg(feature = "performance-v1")]
    performance_v1::OPERATIONS,
    #[cfg(feature = "performance-v2")]
    performance_v2::OPERATIONS,
    #[cfg(feature = "personal-settings-v1")]
    personal_settings_v1::OPERATIONS,
    #[cfg(feature = "report-v1")]
    report_v1::OPERATIONS,
    #[cfg(feature = "search-v1")]
    search_v1::OPERATIONS,
    #[cfg(feature = "search-v2")]
    search_v2::OPERATIONS,
    #[cfg(feature = "security-and-compliance-v1")]
    security_and_compliance_v1::OPERATIONS,
    #[cfg(feature = "security-and-compliance-v2")]
    security_and_compliance_v2::OPERATIONS,
    #[cfg(feature = "sheets-v2")]
    sheets_v2::OPERATIONS,
    #[cfg(feature = "sheets-v3")]
    sheets_v3::OPERATIONS,
    #[cfg(feature = "spark-v1")]
    spark_v1::OPERATIONS,
    #[cfg(feature = "speech-to-text-v1")]
    speech_to_text_v1::OPERATIONS,
    #[cfg(feature = "suite-v1")]
    suite_v1::OPERATIONS,
    #[cfg(feature = "task-v1")]
    task_v1::OPERATIONS,
    #[cfg(feature = "task-v2")]
    task_v2::OPERATIONS,
    #[cfg(feature = "tenant-v2")]
    tenant_v2::OPERATIONS,
    #[cfg(feature = "translation-v1")]
    translation_v1::OPERATIONS,
    #[cfg(feature = "trust-party-v1")]
    trust_party_v1::OPERATIONS,
    #[cfg(feature = "user-v4")]
    user_v4::OPERATIONS,
    #[cfg(feature = "vc-v1")]
    vc_v1::OPERATIONS,
    #[cfg(feature = "verification-v1")]
    verification_v1::OPERATIONS,
    #[cfg(feature = "wiki-v2")]
    wiki_v2::OPERATIONS,
    #[cfg(feature = "workplace-v1")]
    workplace_v1::OPERATIONS,
];

/// The `EVENTS` of every enabled project-version.
pub(crate) const EVENTS: &[&[&EventKind]] = &[
    #[cfg(feature = "acs-v1")]
    acs_v1::EVENTS,
    #[cfg(feature = "admin-v1")]
    admin_v1::EVENTS,
    #[cfg(feature = "aily-v1")]
    aily_v1::EVENTS,
    #[cfg(feature = "apaas-v1")]
    apaas_v1::EVENTS,
    #[cfg(feature = "application-v1")]
    application_v1::EVENTS,
    #[cfg(feature = "application-v2")]
    application_v2::EVENTS,
    #[cfg(feature = "application-v3")]
    application_v3::EVENTS,
    #[cfg(feature = "application-v5")]
    application_v5::EVENTS,
    #[cfg(feature = "application-v6")]
    application_v6::EVENTS,
    #[cfg(feature = "application-v7")]
    application_v7::EVENTS,
    #[cfg(feature = "approval-v1")]
    approval_v1::EVENTS,
    #[cfg(feature = "approval-v2")]
    approval_v2::EVENTS,
    #[cfg(feature = "approval-v3")]
    approval_v3::EVENTS,
    #[cfg(feature = "approval-v4")]
    approval_v4::EVENTS,
    #[cfg(feature = "attendance-v1")]
    attendance_v1::EVENTS,
    #[cfg(feature = "auth-v3")]
    auth_v3::EVENTS,
    #[cfg(feature = "auth-v4")]
    auth_v4::EVENTS,
    #[cfg(feature = "authen-v1")]
    authen_v1::EVENTS,
    #[cfg(feature = "authen-v2")]
    authen_v2::EVENTS,
    #[cfg(feature = "baike-v1")]
    baike_v1::EVENTS,
    #[cfg(feature = "base-v2")]
    base_v2::EVENTS,
    #[cfg(feature = "bitable-v1")]
    bitable_v1::EVENTS,
    #[cfg(feature = "board-v1")]
    board_v1::EVENTS,
    #[cfg(feature = "bot-v3")]
    bot_v3::EVENTS,
    #[cfg(feature = "calendar-v4")]
    calendar_v4::EVENTS,
    #[cfg(feature = "card-v1")]
    card_v1::EVENTS,
    #[cfg(feature = "cardkit-v1")]
    cardkit_v1::EVENTS,
    #[cfg(feature = "compensation-v1")]
    compensation_v1::EVENTS,
    #[cfg(feature = "contact-v1")]
    contact_v1::EVENTS,
    #[cfg(feature = "contact-v2")]
    contact_v2::EVENTS,
    #[cfg(feature = "contact-v3")]
    contact_v3::EVENTS,
    #[cfg(feature = "corehr-v1")]
    corehr_v1::EVENTS,
    #[cfg(feature = "corehr-v2")]
    corehr_v2::EVENTS,
    #[cfg(feature = "directory-v1")]
    directory_v1::EVENTS,
    #[cfg(feature = "doc-v2")]
    doc_v2::EVENTS,
    #[cfg(feature = "docs-v1")]
    docs_v1::EVENTS,
    #[cfg(feature = "document-ai-v1")]
    document_ai_v1::EVENTS,
    #[cfg(feature = "docx-v1")]
    docx_v1::EVENTS,
    #[cfg(feature = "drive-v1")]
    drive_v1::EVENTS,
    #[cfg(feature = "drive-v2")]
    drive_v2::EVENTS,
    #[cfg(feature = "ehr-v1")]
    ehr_v1::EVENTS,
    #[cfg(feature = "elearning-v2")]
    elearning_v2::EVENTS,
    #[cfg(feature = "ephemeral-v1")]
    ephemeral_v1::EVENTS,
    #[cfg(feature = "event-v1")]
    event_v1::EVENTS,
    #[cfg(feature = "face-verify-v1")]
    face_verify_v1::EVENTS,
    #[cfg(feature = "helpdesk-v1")]
    helpdesk_v1::EVENTS,
    #[cfg(feature = "hire-v1")]
    hire_v1::EVENTS,
    #[cfg(feature = "hire-v2")]
    hire_v2::EVENTS,
    #[cfg(feature = "human-authentication-v1")]
    human_authentication_v1::EVENTS,
    #[cfg(feature = "im-v1")]
    im_v1::EVENTS,
    #[cfg(feature = "im-v2")]
    im_v2::EVENTS,
    #[cfg(feature = "interactive-v1")]
    interactive_v1::EVENTS,
    #[cfg(feature = "jssdk-v1")]
    jssdk_v1::EVENTS,
    #[cfg(feature = "lingo-v1")]
    lingo_v1::EVENTS,
    #[cfg(feature = "mail-v1")]
    mail_v1::EVENTS,
    #[cfg(feature = "mdm-v1")]
    mdm_v1::EVENTS,
    #[cfg(feature = "mdm-v3")]
    mdm_v3::EVENTS,
    #[cfg(feature = "meeting-room-v1")]
    meeting_room_v1::EVENTS,
    #[cfg(feature = "message-v4")]
    message_v4::EVENTS,
    #[cfg(feature = "mina-v2")]
    mina_v2::EVENTS,
    #[cfg(feature = "minutes-v1")]
    minutes_v1::EVENTS,
    #[cfg(feature = "moments-v1")]
    moments_v1::EVENTS,
    #[cfg(feature = "okr-v1")]
    okr_v1::EVENTS,
    #[cfg(feature = "optical-char-recognition-v1")]
    optical_char_recognition_v1::EVENTS,
    #[cfg(feature = "passport-v1")]
    passport_v1::EVENTS,
    #[cfg(feature = "payroll-v1")]
    payroll_v1::EVENTS,
    #[cfg(feature = "performance-v1")]
    performance_v1::EVENTS,
    #[cfg(feature = "performance-v2")]
    performance_v2::EVENTS,
    #[cfg(feature = "personal-settings-v1")]
    personal_settings_v1::EVENTS,
    #[cfg(feature = "report-v1")]
    report_v1::EVENTS,
    #[cfg(feature = "search-v1")]
    search_v1::EVENTS,
    #[cfg(feature = "search-v2")]
    search_v2::EVENTS,
    #[cfg(feature = "security-and-compliance-v1")]
    security_and_compliance_v1::EVENTS,
    #[cfg(feature = "security-and-compliance-v2")]
    security_and_compliance_v2::EVENTS,
    #[cfg(feature = "sheets-v2")]
    sheets_v2::EVENTS,
    #[cfg(feature = "sheets-v3")]
    sheets_v3::EVENTS,
    #[cfg(feature = "spark-v1")]
    spark_v1::EVENTS,
    #[cfg(feature = "speech-to-text-v1")]
    speech_to_text_v1::EVENTS,
    #[cfg(feature = "suite-v1")]
    suite_v1::EVENTS,
    #[cfg(feature = "task-v1")]
    task_v1::EVENTS,
    #[cfg(feature = "task-v2")]
    task_v2::EVENTS,
    #[cfg(feature = "tenant-v2")]
    tenant_v2::EVENTS,
    #[cfg(feature = "translation-v1")]
    translation_v1::EVENTS,
    #[cfg(feature = "trust-party-v1")]
    trust_party_v1::EVENTS,
    #[cfg(feature = "user-v4")]
    user_v4::EVENTS,
    #[cfg(feature = "vc-v1")]
    vc_v1::EVENTS,
    #[cfg(feature = "verification-v1")]
    verification_v1::EVENTS,
    #[cfg(feature = "wiki-v2")]
    wiki_v2::EVENTS,
    #[cfg(feature = "workplace-v1")]
    workplace_v1::EVENTS,
];
