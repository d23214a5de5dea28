//! Meetings: bookings, participants, recordings, reports, exports, meeting rooms and their levels.
//!
//! Feature `vc-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("vc/v1"))]

feishu_macros::project_version! {
    "vc/v1";

    /// 获取告警记录: GET /open-apis/vc/v1/alerts
    alert().list(ListAlert);

    /// 下载导出文件: GET /open-apis/vc/v1/exports/download
    export().download(DownloadExport);
    /// 查询导出任务结果: GET /open-apis/vc/v1/exports/:task_id
    export().get(GetExport);
    /// 导出会议明细: POST /open-apis/vc/v1/exports/meeting_list
    export().meeting_list(MeetingListExport);
    /// 导出参会人明细: POST /open-apis/vc/v1/exports/participant_list
    export().participant_list(ParticipantListExport);
    /// 导出参会人会议质量数据: POST /open-apis/vc/v1/exports/participant_quality_list
    export().participant_quality_list(ParticipantQualityListExport);
    /// 导出会议室预定数据: POST /open-apis/vc/v1/exports/resource_reservation_list
    export().resource_reservation_list(ResourceReservationListExport);

    /// 结束会议: PATCH /open-apis/vc/v1/meetings/:meeting_id/end
    meeting().end(EndMeeting);
    /// 获取会议详情: GET /open-apis/vc/v1/meetings/:meeting_id
    meeting().get(GetMeeting);
    /// 邀请参会人: PATCH /open-apis/vc/v1/meetings/:meeting_id/invite
    meeting().invite(InviteMeeting);
    /// 移除参会人: POST /open-apis/vc/v1/meetings/:meeting_id/kickout
    meeting().kickout(KickoutMeeting);
    /// 获取与会议号关联的会议列表: GET /open-apis/vc/v1/meetings/list_by_no
    meeting().list_by_no(ListByNoMeeting);
    /// 搜索会议记录: POST /open-apis/vc/v1/meetings/search
    meeting().search(SearchMeeting);
    /// 设置主持人: PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host
    meeting().set_host(SetHostMeeting);

    /// 查询会议明细: GET /open-apis/vc/v1/meeting_list
    meeting_list().get(GetMeetingList);

    /// 获取录制文件: GET /open-apis/vc/v1/meetings/:meeting_id/recording
    meeting_recording().get(GetMeetingRecording);
    /// 授权录制文件: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission
    meeting_recording().set_permission(SetPermissionMeetingRecording);
    /// 开始录制: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start
    meeting_recording().start(StartMeetingRecording);
    /// 停止录制: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop
    meeting_recording().stop(StopMeetingRecording);

    /// 获取纪要详情: GET /open-apis/vc/v1/notes/:note_id
    note().get(GetNote);

    /// 查询参会人明细: GET /open-apis/vc/v1/participant_list
    participant_list().get(GetParticipantList);

    /// 查询参会人会议质量数据: GET /open-apis/vc/v1/participant_quality_list
    participant_quality_list().get(GetParticipantQualityList);

    /// 获取会议报告: GET /open-apis/vc/v1/reports/get_daily
    report().get_daily(GetDailyReport);
    /// 获取 Top 用户列表: GET /open-apis/vc/v1/reports/get_top_user
    report().get_top_user(GetTopUserReport);

    /// 预约会议: POST /open-apis/vc/v1/reserves/apply
    reserve().apply(ApplyReserve);
    /// 删除预约: DELETE /open-apis/vc/v1/reserves/:reserve_id
    reserve().delete(DeleteReserve);
    /// 获取预约: GET /open-apis/vc/v1/reserves/:reserve_id
    reserve().get(GetReserve);
    /// 获取活跃会议: GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting
    reserve().get_active_meeting(GetActiveMeetingReserve);
    /// 更新预约: PUT /open-apis/vc/v1/reserves/:reserve_id
    reserve().update(UpdateReserve);

    /// 更新会议室预定限制: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id
    reserve_config().patch(PatchReserveConfig);
    /// 查询会议室预定限制: GET /open-apis/vc/v1/reserve_configs/reserve_scope
    reserve_config().reserve_scope(ReserveScopeReserveConfig);

    /// 查询会议室预定管理员: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
    reserve_config_admin().get(GetReserveConfigAdmin);
    /// 更新会议室预定管理员: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
    reserve_config_admin().patch(PatchReserveConfigAdmin);

    /// 查询禁用状态变更通知: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
    reserve_config_disable_inform().get(GetReserveConfigDisableInform);
    /// 更新禁用状态变更通知: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
    reserve_config_disable_inform().patch(PatchReserveConfigDisableInform);

    /// 查询会议室预定表单: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
    reserve_config_form().get(GetReserveConfigForm);
    /// 更新会议室预定表单: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
    reserve_config_form().patch(PatchReserveConfigForm);

    /// 查询会议室预定数据: GET /open-apis/vc/v1/resource_reservation_list
    resource_reservation_list().get(GetResourceReservationList);

    /// 创建会议室: POST /open-apis/vc/v1/rooms
    room().create(CreateRoom);
    /// 删除会议室: DELETE /open-apis/vc/v1/rooms/:room_id
    room().delete(DeleteRoom);
    /// 查询会议室详情: GET /open-apis/vc/v1/rooms/:room_id
    room().get(GetRoom);
    /// 查询会议室列表: GET /open-apis/vc/v1/rooms
    room().list(ListRoom);
    /// 批量查询会议室详情: POST /open-apis/vc/v1/rooms/mget
    room().mget(MgetRoom);
    /// 更新会议室: PATCH /open-apis/vc/v1/rooms/:room_id
    room().patch(PatchRoom);
    /// 搜索会议室: POST /open-apis/vc/v1/rooms/search
    room().search(SearchRoom);

    /// 查询会议室配置: GET /open-apis/vc/v1/room_configs/query
    room_config().query(QueryRoomConfig);
    /// 设置会议室配置: POST /open-apis/vc/v1/room_configs/set
    room_config().set(SetRoomConfig);
    /// 创建签到板部署码: POST /open-apis/vc/v1/room_configs/set_checkboard_access_code
    room_config().set_checkboard_access_code(SetCheckboardAccessCodeRoomConfig);
    /// 创建会议室部署码: POST /open-apis/vc/v1/room_configs/set_room_access_code
    room_config().set_room_access_code(SetRoomAccessCodeRoomConfig);

    /// 创建会议室层级: POST /open-apis/vc/v1/room_levels
    room_level().create(CreateRoomLevel);
    /// 删除会议室层级: POST /open-apis/vc/v1/room_levels/del
    room_level().del(DelRoomLevel);
    /// 查询会议室层级详情: GET /open-apis/vc/v1/room_levels/:room_level_id
    room_level().get(GetRoomLevel);
    /// 查询会议室层级列表: GET /open-apis/vc/v1/room_levels
    room_level().list(ListRoomLevel);
    /// 批量查询会议室层级详情: POST /open-apis/vc/v1/room_levels/mget
    room_level().mget(MgetRoomLevel);
    /// 更新会议室层级: PATCH /open-apis/vc/v1/room_levels/:room_level_id
    room_level().patch(PatchRoomLevel);
    /// 搜索会议室层级: GET /open-apis/vc/v1/room_levels/search
    room_level().search(SearchRoomLevel);

    /// 设置会议室配置: POST /open-apis/vc/v1/scope_config
    scope_config().create(CreateScopeConfig);
    /// 查询会议室配置: GET /open-apis/vc/v1/scope_config
    scope_config().get(GetScopeConfig);

    /// 企业会议结束: vc.meeting.all_meeting_ended_v1
    MeetingAllMeetingEndedEvent;
    /// 企业会议开始: vc.meeting.all_meeting_started_v1
    MeetingAllMeetingStartedEvent;
    /// 加入会议: vc.meeting.join_meeting_v1
    MeetingJoinMeetingEvent;
    /// 离开会议: vc.meeting.leave_meeting_v1
    MeetingLeaveMeetingEvent;
    /// 会议结束: vc.meeting.meeting_ended_v1
    MeetingMeetingEndedEvent;
    /// 会议开始: vc.meeting.meeting_started_v1
    MeetingMeetingStartedEvent;
    /// 停止录制: vc.meeting.recording_ended_v1
    MeetingRecordingEndedEvent;
    /// 录制完成: vc.meeting.recording_ready_v1
    MeetingRecordingReadyEvent;
    /// 开始录制: vc.meeting.recording_started_v1
    MeetingRecordingStartedEvent;
    /// 结束屏幕共享: vc.meeting.share_ended_v1
    MeetingShareEndedEvent;
    /// 开始屏幕共享: vc.meeting.share_started_v1
    MeetingShareStartedEvent;
    /// 更新会议室预定限制: vc.reserve_config.updated_v1
    ReserveConfigUpdatedEvent;
    /// 创建会议室: vc.room.created_v1
    RoomCreatedEvent;
    /// 删除会议室: vc.room.deleted_v1
    RoomDeletedEvent;
    /// 更新会议室: vc.room.updated_v1
    RoomUpdatedEvent;
    /// 创建会议室层级: vc.room_level.created_v1
    RoomLevelCreatedEvent;
    /// 删除会议室层级: vc.room_level.deleted_v1
    RoomLevelDeletedEvent;
    /// 更新会议室层级: vc.room_level.updated_v1
    RoomLevelUpdatedEvent;
}
