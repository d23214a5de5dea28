//! Meeting rooms, older version: buildings, rooms, free and busy times, bookings.
//!
//! Feature `meeting-room-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("meeting_room/v1"))]

feishu_macros::project_version! {
    "meeting_room/v1";

    /// Gets several buildings by id: GET /open-apis/meeting_room/building/batch_get
    building().batch_get(BatchGetBuilding);
    /// Finds the ids of buildings by their custom ids: GET /open-apis/meeting_room/building/batch_get_id
    building().batch_get_id(BatchGetIdBuilding);
    /// Creates a building with its floors: POST /open-apis/meeting_room/building/create
    building().create(CreateBuilding);
    /// Deletes a building: POST /open-apis/meeting_room/building/delete
    building().delete(DeleteBuilding);
    /// Lists the buildings of the company: GET /open-apis/meeting_room/building/list
    building().list(ListBuilding);
    /// Updates a building and its floors: POST /open-apis/meeting_room/building/update
    building().update(UpdateBuilding);

    /// Lists the countries and regions that a building can be in: GET /open-apis/meeting_room/country/list
    country().list(ListCountry);

    /// Lists the cities of a country that a building can be in: GET /open-apis/meeting_room/district/list
    district().list(ListDistrict);

    /// Gets when meeting rooms are booked in a time span: GET /open-apis/meeting_room/freebusy/batch_get
    freebusy().batch_get(BatchGetFreebusy);

    /// Accepts, declines or releases the booking of a room by an event: POST /open-apis/meeting_room/instance/reply
    instance().reply(ReplyInstance);

    /// Gets several meeting rooms by id: GET /open-apis/meeting_room/room/batch_get
    room().batch_get(BatchGetRoom);
    /// Finds the ids of meeting rooms by their custom ids: GET /open-apis/meeting_room/room/batch_get_id
    room().batch_get_id(BatchGetIdRoom);
    /// Creates a meeting room on a floor of a building: POST /open-apis/meeting_room/room/create
    room().create(CreateRoom);
    /// Gets the questions asked when someone books certain rooms: POST /open-apis/meeting_room/room/customization
    room().customization(CustomizationRoom);
    /// Deletes a meeting room: POST /open-apis/meeting_room/room/delete
    room().delete(DeleteRoom);
    /// Lists the meeting rooms of a building: GET /open-apis/meeting_room/room/list
    room().list(ListRoom);
    /// Updates a meeting room: POST /open-apis/meeting_room/room/update
    room().update(UpdateRoom);

    /// Gets the titles and meeting details of room bookings: POST /open-apis/meeting_room/summary/batch_get
    summary().batch_get(BatchGetSummary);

    /// Sent when a meeting room has been created: meeting_room.meeting_room.created_v1
    MeetingRoomCreatedEvent;
    /// Sent when a meeting room has been deleted: meeting_room.meeting_room.deleted_v1
    MeetingRoomDeletedEvent;
    /// Sent when a meeting room is created, changed, deleted or booked: meeting_room.meeting_room.status_changed_v1
    MeetingRoomStatusChangedEvent;
    /// Sent when the data of a meeting room has changed: meeting_room.meeting_room.updated_v1
    MeetingRoomUpdatedEvent;
    /// Sent when an event with a third-party room is created, moved or deleted: third_party_meeting_room_event_created
    ThirdPartyEventCreatedEvent;
}
