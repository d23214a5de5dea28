//! System statuses of users, such as on leave or in a meeting.
//!
//! Feature `personal-settings-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("personal_settings/v1"))]

feishu_macros::project_version! {
    "personal_settings/v1";

    /// 批量关闭系统状态: POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close
    system_status().batch_close(BatchCloseSystemStatus);
    /// 批量开启系统状态: POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open
    system_status().batch_open(BatchOpenSystemStatus);
    /// 创建系统状态: POST /open-apis/personal_settings/v1/system_statuses
    system_status().create(CreateSystemStatus);
    /// 删除系统状态: DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id
    system_status().delete(DeleteSystemStatus);
    /// 获取系统状态: GET /open-apis/personal_settings/v1/system_statuses
    system_status().list(ListSystemStatus);
    /// 修改系统状态: PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id
    system_status().patch(PatchSystemStatus);
}
