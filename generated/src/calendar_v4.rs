//! Calendars: events, attendees, access, free and busy times, leave, Exchange accounts.
//!
//! Feature `calendar-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("calendar/v4"))]

feishu_macros::project_version! {
    "calendar/v4";

    /// Creates a shared calendar: POST /open-apis/calendar/v4/calendars
    calendar().create(CreateCalendar);
    /// Deletes a shared calendar: DELETE /open-apis/calendar/v4/calendars/:calendar_id
    calendar().delete(DeleteCalendar);
    /// Gets one calendar with its settings: GET /open-apis/calendar/v4/calendars/:calendar_id
    calendar().get(GetCalendar);
    /// Lists the calendars of the calling user or app: GET /open-apis/calendar/v4/calendars
    calendar().list(ListCalendar);
    /// Gets several calendars at once by their ids: POST /open-apis/calendar/v4/calendars/mget
    calendar().mget(MgetCalendar);
    /// Updates a calendar, such as its title or who can see it: PATCH /open-apis/calendar/v4/calendars/:calendar_id
    calendar().patch(PatchCalendar);
    /// Gets the main calendar of the calling user or app: POST /open-apis/calendar/v4/calendars/primary
    calendar().primary(PrimaryCalendar);
    /// Gets the main calendars of several users: POST /open-apis/calendar/v4/calendars/primarys
    calendar().primarys(PrimarysCalendar);
    /// Searches public calendars and the main calendars of users: POST /open-apis/calendar/v4/calendars/search
    calendar().search(SearchCalendar);
    /// Adds someone else's calendar to the caller's calendar list: POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe
    calendar().subscribe(SubscribeCalendar);
    /// Starts the delivery of changes to the user's calendar list: POST /open-apis/calendar/v4/calendars/subscription
    calendar().subscription(SubscriptionCalendar);
    /// Removes a followed calendar from the caller's calendar list: POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe
    calendar().unsubscribe(UnsubscribeCalendar);
    /// Stops the delivery of changes to the user's calendar list: POST /open-apis/calendar/v4/calendars/unsubscription
    calendar().unsubscription(UnsubscriptionCalendar);

    /// Gives a user access to a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/acls
    calendar_acl().create(CreateCalendarAcl);
    /// Takes away a member's access to a calendar: DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id
    calendar_acl().delete(DeleteCalendarAcl);
    /// Lists who has access to a calendar: GET /open-apis/calendar/v4/calendars/:calendar_id/acls
    calendar_acl().list(ListCalendarAcl);
    /// Starts the delivery of events on who has access to a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription
    calendar_acl().subscription(SubscriptionCalendarAcl);
    /// Stops the delivery of events on who has access to a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription
    calendar_acl().unsubscription(UnsubscriptionCalendarAcl);

    /// Creates an event on a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/events
    calendar_event().create(CreateCalendarEvent);
    /// Deletes an event from a calendar: DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().delete(DeleteCalendarEvent);
    /// Gets one event of a calendar: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().get(GetCalendarEvent);
    /// Lists what is on a calendar in a period, repeats included: GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view
    calendar_event().instance_view(InstanceViewCalendarEvent);
    /// Lists the occurrences of one repeating event in a peri…: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances
    calendar_event().instances(InstancesCalendarEvent);
    /// Lists the events of a calendar, or what changed since last time: GET /open-apis/calendar/v4/calendars/:calendar_id/events
    calendar_event().list(ListCalendarEvent);
    /// Updates an event on a calendar: PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().patch(PatchCalendarEvent);
    /// Accepts, declines or answers maybe to a calendar event: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply
    calendar_event().reply(ReplyCalendarEvent);
    /// Searches the events of a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/events/search
    calendar_event().search(SearchCalendarEvent);
    /// Starts the delivery of changes to the events of a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription
    calendar_event().subscription(SubscriptionCalendarEvent);
    /// Stops the delivery of changes to the events of a calendar: POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription
    calendar_event().unsubscription(UnsubscriptionCalendarEvent);

    /// Removes attendees from a calendar event: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete
    calendar_event_attendee().batch_delete(BatchDeleteCalendarEventAttendee);
    /// Invites users, group chats, rooms or emails to a cale…: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
    calendar_event_attendee().create(CreateCalendarEventAttendee);
    /// Lists the attendees of a calendar event: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
    calendar_event_attendee().list(ListCalendarEventAttendee);

    /// Lists the members of a group chat invite…: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members
    calendar_event_attendee_chat_member().list(ListCalendarEventAttendeeChatMember);

    /// Creates a group chat for the attendees of a calend…: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
    calendar_event_meeting_chat().create(CreateCalendarEventMeetingChat);
    /// Detaches the group chat from a calendar event: DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
    calendar_event_meeting_chat().delete(DeleteCalendarEventMeetingChat);

    /// Creates a document for the notes of a calendar e…: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute
    calendar_event_meeting_minute().create(CreateCalendarEventMeetingMinute);

    /// Links an Exchange account to a user to import its calendar: POST /open-apis/calendar/v4/exchange_bindings
    exchange_binding().create(CreateExchangeBinding);
    /// Unlinks an Exchange account from its user: DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
    exchange_binding().delete(DeleteExchangeBinding);
    /// Gets the state of a link to an Exchange account: GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
    exchange_binding().get(GetExchangeBinding);

    /// Gets the times when several users are busy: POST /open-apis/calendar/v4/freebusy/batch
    freebusy().batch(BatchFreebusy);
    /// Gets the times when one user or meeting room is busy: POST /open-apis/calendar/v4/freebusy/list
    freebusy().list(ListFreebusy);

    /// Makes a CalDAV account to sync the user's calendar to a device: POST /open-apis/calendar/v4/settings/generate_caldav_conf
    setting().generate_caldav_conf(GenerateCaldavConfSetting);

    /// Shows on a user's calendar and profile that they are on leave: POST /open-apis/calendar/v4/timeoff_events
    timeoff_event().create(CreateTimeoffEvent);
    /// Removes a leave entry that the app has put on a user's calendar: DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id
    timeoff_event().delete(DeleteTimeoffEvent);

    /// Sent when someone gets access to a watched calendar: calendar.calendar.acl.created_v4
    CalendarAclCreatedEvent;
    /// Sent when someone loses access to a watched calendar: calendar.calendar.acl.deleted_v4
    CalendarAclDeletedEvent;
    /// Sent when something in a user's calendar list changes: calendar.calendar.changed_v4
    CalendarChangedEvent;
    /// Sent when an event on a watched calendar is made, changed, deleted or answered: calendar.calendar.event.changed_v4
    CalendarEventChangedEvent;
}
