//! Meeting rooms, older version: buildings, rooms, free and busy times, bookings.
//!
//! Feature `meeting-room-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("meeting_room/v1"))]

feishu_macros::project_version! {
    "meeting_room/v1";

    /// 查询建筑物详情: GET /open-apis/meeting_room/building/batch_get
    building().batch_get(BatchGetBuilding);
    /// 查询建筑物ID: GET /open-apis/meeting_room/building/batch_get_id
    building().batch_get_id(BatchGetIdBuilding);
    /// 创建建筑物: POST /open-apis/meeting_room/building/create
    building().create(CreateBuilding);
    /// 删除建筑物: POST /open-apis/meeting_room/building/delete
    building().delete(DeleteBuilding);
    /// 获取建筑物列表: GET /open-apis/meeting_room/building/list
    building().list(ListBuilding);
    /// 更新建筑物: POST /open-apis/meeting_room/building/update
    building().update(UpdateBuilding);

    /// 获取国家地区列表: GET /open-apis/meeting_room/country/list
    country().list(ListCountry);

    /// 获取城市列表: GET /open-apis/meeting_room/district/list
    district().list(ListDistrict);

    /// 查询会议室忙闲: GET /open-apis/meeting_room/freebusy/batch_get
    freebusy().batch_get(BatchGetFreebusy);

    /// 回复会议室日程实例: POST /open-apis/meeting_room/instance/reply
    instance().reply(ReplyInstance);

    /// 查询会议室详情: GET /open-apis/meeting_room/room/batch_get
    room().batch_get(BatchGetRoom);
    /// 查询会议室ID: GET /open-apis/meeting_room/room/batch_get_id
    room().batch_get_id(BatchGetIdRoom);
    /// 创建会议室: POST /open-apis/meeting_room/room/create
    room().create(CreateRoom);
    /// 获取会议室个性化配置: POST /open-apis/meeting_room/room/customization
    room().customization(CustomizationRoom);
    /// 删除会议室: POST /open-apis/meeting_room/room/delete
    room().delete(DeleteRoom);
    /// 获取会议室列表: GET /open-apis/meeting_room/room/list
    room().list(ListRoom);
    /// 更新会议室: POST /open-apis/meeting_room/room/update
    room().update(UpdateRoom);

    /// 查询会议室日程主题和会议详情: POST /open-apis/meeting_room/summary/batch_get
    summary().batch_get(BatchGetSummary);

    /// 会议室创建: meeting_room.meeting_room.created_v1
    MeetingRoomCreatedEvent;
    /// 会议室删除: meeting_room.meeting_room.deleted_v1
    MeetingRoomDeletedEvent;
    /// 会议室状态信息变更: meeting_room.meeting_room.status_changed_v1
    MeetingRoomStatusChangedEvent;
    /// 会议室属性变更: meeting_room.meeting_room.updated_v1
    MeetingRoomUpdatedEvent;
    /// 第三方会议室日程变动: third_party_meeting_room_event_created
    ThirdPartyEventCreatedEvent;
}
