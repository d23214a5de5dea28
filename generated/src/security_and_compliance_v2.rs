//! Compliance: devices and their approval.
//!
//! Feature `security-and-compliance-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("security_and_compliance/v2"))]

feishu_macros::project_version! {
    "security_and_compliance/v2";

    /// Approves or rejects a device that a member h…: PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id
    device_apply_record().update(UpdateDeviceApplyRecord);

    /// Adds a device to the managed devices: POST /open-apis/security_and_compliance/v2/device_records
    device_record().create(CreateDeviceRecord);
    /// Deletes a device from the managed devices: DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().delete(DeleteDeviceRecord);
    /// Gets one managed device by its id: GET /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().get(GetDeviceRecord);
    /// Lists the managed devices, all or by a filter: GET /open-apis/security_and_compliance/v2/device_records
    device_record().list(ListDeviceRecord);
    /// Tells whether the user's own device is trusted and whose it is: GET /open-apis/security_and_compliance/v2/device_records/mine
    device_record().mine(MineDeviceRecord);
    /// Changes who owns a managed device or whether it is trust…: PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id
    device_record().update(UpdateDeviceRecord);

    /// Sent when a member declares a device of their own: security_and_compliance.device_apply_record.device_apply_event_v2
    DeviceApplyRecordDeviceApplyEventEvent;
    /// Sent when a managed device is added, deleted or changed: security_and_compliance.device_record.device_change_event_v2
    DeviceRecordDeviceChangeEventEvent;
}
