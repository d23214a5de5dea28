//! Meetings: bookings, participants, recordings, reports, exports, meeting rooms and their levels.
//!
//! Feature `vc-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("vc/v1"))]

feishu_macros::project_version! {
    "vc/v1";

    /// Lists the alerts that meeting rooms and their devices raised: GET /open-apis/vc/v1/alerts
    alert().list(ListAlert);

    /// Downloads the file of a finished export: GET /open-apis/vc/v1/exports/download
    export().download(DownloadExport);
    /// Reports how far an export is and where its file can be fetched: GET /open-apis/vc/v1/exports/:task_id
    export().get(GetExport);
    /// Starts an export of the details of meetings to a file: POST /open-apis/vc/v1/exports/meeting_list
    export().meeting_list(MeetingListExport);
    /// Starts an export of the participants of a meeting to a file: POST /open-apis/vc/v1/exports/participant_list
    export().participant_list(ParticipantListExport);
    /// Starts an export of a participant's audio and video quality in a meeting: POST /open-apis/vc/v1/exports/participant_quality_list
    export().participant_quality_list(ParticipantQualityListExport);
    /// Starts an export of the bookings of meeting rooms to a file: POST /open-apis/vc/v1/exports/resource_reservation_list
    export().resource_reservation_list(ResourceReservationListExport);

    /// Ends a running meeting for everybody: PATCH /open-apis/vc/v1/meetings/:meeting_id/end
    meeting().end(EndMeeting);
    /// Gets the details of a meeting of the caller, on request with its participants: GET /open-apis/vc/v1/meetings/:meeting_id
    meeting().get(GetMeeting);
    /// Invites participants into a running meeting: PATCH /open-apis/vc/v1/meetings/:meeting_id/invite
    meeting().invite(InviteMeeting);
    /// Removes participants from a running meeting: POST /open-apis/vc/v1/meetings/:meeting_id/kickout
    meeting().kickout(KickoutMeeting);
    /// Lists the meetings held under a meeting number in a time range: GET /open-apis/vc/v1/meetings/list_by_no
    meeting().list_by_no(ListByNoMeeting);
    /// Searches meeting records by keyword, time and the like: POST /open-apis/vc/v1/meetings/search
    meeting().search(SearchMeeting);
    /// Makes a participant the host of a running meeting: PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host
    meeting().set_host(SetHostMeeting);

    /// Lists the running or ended meetings of the organization in a time range: GET /open-apis/vc/v1/meeting_list
    meeting_list().get(GetMeetingList);

    /// Gets the link to the recording of a meeting: GET /open-apis/vc/v1/meetings/:meeting_id/recording
    meeting_recording().get(GetMeetingRecording);
    /// Gives or takes away the right to view the recording of a meeti…: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission
    meeting_recording().set_permission(SetPermissionMeetingRecording);
    /// Starts recording a running meeting: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start
    meeting_recording().start(StartMeetingRecording);
    /// Stops recording a running meeting: PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/stop
    meeting_recording().stop(StopMeetingRecording);

    /// Gets a meeting's smart notes: its documents and their references: GET /open-apis/vc/v1/notes/:note_id
    note().get(GetNote);

    /// Lists the participants of a meeting with their join details: GET /open-apis/vc/v1/participant_list
    participant_list().get(GetParticipantList);

    /// Lists a participant's audio, video and sharing quality in an ended meeting: GET /open-apis/vc/v1/participant_quality_list
    participant_quality_list().get(GetParticipantQualityList);

    /// Gets the organization's daily report of how meetings are used: GET /open-apis/vc/v1/reports/get_daily
    report().get_daily(GetDailyReport);
    /// Lists the users of the organization who meet the most: GET /open-apis/vc/v1/reports/get_top_user
    report().get_top_user(GetTopUserReport);

    /// Reserves a meeting and its number, without an event in a calendar: POST /open-apis/vc/v1/reserves/apply
    reserve().apply(ApplyReserve);
    /// Deletes a meeting reservation of the caller: DELETE /open-apis/vc/v1/reserves/:reserve_id
    reserve().delete(DeleteReserve);
    /// Gets the details of a meeting reservation of the caller: GET /open-apis/vc/v1/reserves/:reserve_id
    reserve().get(GetReserve);
    /// Gets the meeting that is running under a reservation of the caller: GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting
    reserve().get_active_meeting(GetActiveMeetingReserve);
    /// Updates a meeting reservation of the caller, also to extend it: PUT /open-apis/vc/v1/reserves/:reserve_id
    reserve().update(UpdateReserve);

    /// Updates the rules for booking a room: approval, time and who may book: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id
    reserve_config().patch(PatchReserveConfig);
    /// Gets the rules for booking a room: approval, time and who may book: GET /open-apis/vc/v1/reserve_configs/reserve_scope
    reserve_config().reserve_scope(ReserveScopeReserveConfig);

    /// Gets who manages the bookings of a meeting room or room level: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
    reserve_config_admin().get(GetReserveConfigAdmin);
    /// Updates who manages the bookings of a meeting room or room level: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin
    reserve_config_admin().patch(PatchReserveConfigAdmin);

    /// Gets who is told when a meeting room is disabled or enabled …: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
    reserve_config_disable_inform().get(GetReserveConfigDisableInform);
    /// Updates who is told when a meeting room is disabled or ena…: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform
    reserve_config_disable_inform().patch(PatchReserveConfigDisableInform);

    /// Gets whether a room's booking form is on, and who is notified and when: GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
    reserve_config_form().get(GetReserveConfigForm);
    /// Changes whether a room's booking form is on, and who is notified and…: PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form
    reserve_config_form().patch(PatchReserveConfigForm);

    /// Lists the bookings of meeting rooms in a time range: GET /open-apis/vc/v1/resource_reservation_list
    resource_reservation_list().get(GetResourceReservationList);

    /// Creates a meeting room: POST /open-apis/vc/v1/rooms
    room().create(CreateRoom);
    /// Deletes a meeting room: DELETE /open-apis/vc/v1/rooms/:room_id
    room().delete(DeleteRoom);
    /// Gets the details of a meeting room: GET /open-apis/vc/v1/rooms/:room_id
    room().get(GetRoom);
    /// Lists the meeting rooms of a room level or of the organization: GET /open-apis/vc/v1/rooms
    room().list(ListRoom);
    /// Gets the details of meeting rooms in bulk: POST /open-apis/vc/v1/rooms/mget
    room().mget(MgetRoom);
    /// Updates the details of a meeting room: PATCH /open-apis/vc/v1/rooms/:room_id
    room().patch(PatchRoom);
    /// Searches the meeting rooms that the user may book: POST /open-apis/vc/v1/rooms/search
    room().search(SearchRoom);

    /// Gets room settings of the company, a country, city, building, floor or room: GET /open-apis/vc/v1/room_configs/query
    room_config().query(QueryRoomConfig);
    /// Changes room settings of the company, a country, city, building, floor or room: POST /open-apis/vc/v1/room_configs/set
    room_config().set(SetRoomConfig);
    /// Creates a code to deploy check-in boards in the company, an area or o…: POST /open-apis/vc/v1/room_configs/set_checkboard_access_code
    room_config().set_checkboard_access_code(SetCheckboardAccessCodeRoomConfig);
    /// Creates a code to deploy room devices in the company, an area or one room: POST /open-apis/vc/v1/room_configs/set_room_access_code
    room_config().set_room_access_code(SetRoomAccessCodeRoomConfig);

    /// Creates a room level, such as a building or a floor: POST /open-apis/vc/v1/room_levels
    room_level().create(CreateRoomLevel);
    /// Deletes a room level, on request with all levels below it: POST /open-apis/vc/v1/room_levels/del
    room_level().del(DelRoomLevel);
    /// Gets the details of a room level: GET /open-apis/vc/v1/room_levels/:room_level_id
    room_level().get(GetRoomLevel);
    /// Lists the room levels below a room level, or those of the organization: GET /open-apis/vc/v1/room_levels
    room_level().list(ListRoomLevel);
    /// Gets the details of room levels in bulk: POST /open-apis/vc/v1/room_levels/mget
    room_level().mget(MgetRoomLevel);
    /// Updates the name, parent or custom id of a room level: PATCH /open-apis/vc/v1/room_levels/:room_level_id
    room_level().patch(PatchRoomLevel);
    /// Finds the ids of room levels by the company's own ids: GET /open-apis/vc/v1/room_levels/search
    room_level().search(SearchRoomLevel);

    /// Changes the settings of one room or of all rooms of a room level: POST /open-apis/vc/v1/scope_config
    scope_config().create(CreateScopeConfig);
    /// Gets the settings in force for a room or room level, and their origins: GET /open-apis/vc/v1/scope_config
    scope_config().get(GetScopeConfig);

    /// Sent when any meeting of the organization ends: vc.meeting.all_meeting_ended_v1
    MeetingAllMeetingEndedEvent;
    /// Sent when any meeting of the organization starts: vc.meeting.all_meeting_started_v1
    MeetingAllMeetingStartedEvent;
    /// Sent when somebody joins a meeting reserved by API: vc.meeting.join_meeting_v1
    MeetingJoinMeetingEvent;
    /// Sent when somebody leaves a meeting reserved by API: vc.meeting.leave_meeting_v1
    MeetingLeaveMeetingEvent;
    /// Sent when a meeting reserved by API ends: vc.meeting.meeting_ended_v1
    MeetingMeetingEndedEvent;
    /// Sent when a meeting reserved by API starts: vc.meeting.meeting_started_v1
    MeetingMeetingStartedEvent;
    /// Sent when the recording of a meeting reserved by API stops: vc.meeting.recording_ended_v1
    MeetingRecordingEndedEvent;
    /// Sent when the recording of a meeting reserved by API is uploaded: vc.meeting.recording_ready_v1
    MeetingRecordingReadyEvent;
    /// Sent when the recording of a meeting reserved by API starts: vc.meeting.recording_started_v1
    MeetingRecordingStartedEvent;
    /// Sent when a screen share in a meeting reserved by API ends: vc.meeting.share_ended_v1
    MeetingShareEndedEvent;
    /// Sent when a screen share in a meeting reserved by API starts: vc.meeting.share_started_v1
    MeetingShareStartedEvent;
    /// Sent when the rules for booking a meeting room change: vc.reserve_config.updated_v1
    ReserveConfigUpdatedEvent;
    /// Sent when a meeting room is created: vc.room.created_v1
    RoomCreatedEvent;
    /// Sent when a meeting room is deleted: vc.room.deleted_v1
    RoomDeletedEvent;
    /// Sent when the details of a meeting room change: vc.room.updated_v1
    RoomUpdatedEvent;
    /// Sent when a room level is created: vc.room_level.created_v1
    RoomLevelCreatedEvent;
    /// Sent when a room level is deleted: vc.room_level.deleted_v1
    RoomLevelDeletedEvent;
    /// Sent when a room level is updated: vc.room_level.updated_v1
    RoomLevelUpdatedEvent;
}
