//! Compliance: devices and their approval.
//!
//! Feature `security-and-compliance-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("security_and_compliance/v2"))]

feishu_macros::project_version! {
    "security_and_compliance/v2";

    /// 审批设备申报: PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id
    device_apply_record().update(UpdateDeviceApplyRecord);

    /// 新增设备: POST /open-apis/security_and_compliance/v2/device_records
    device_record().create(CreateDeviceRecord);
    /// 删除设备: DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().delete(DeleteDeviceRecord);
    /// 获取设备信息: GET /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().get(GetDeviceRecord);
    /// 查询设备信息: GET /open-apis/security_and_compliance/v2/device_records
    device_record().list(ListDeviceRecord);
    /// 获取客户端设备认证信息: GET /open-apis/security_and_compliance/v2/device_records/mine
    device_record().mine(MineDeviceRecord);
    /// 更新设备: PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().update(UpdateDeviceRecord);

    /// 设备申报事件: security_and_compliance.device_apply_record.device_apply_event_v2
    DeviceApplyRecordDeviceApplyEventEvent;
    /// 设备信息变更事件: security_and_compliance.device_record.device_change_event_v2
    DeviceRecordDeviceChangeEventEvent;
}
