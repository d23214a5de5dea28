//! Calendars: events, attendees, access, free and busy times, leave, Exchange accounts.
//!
//! Feature `calendar-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("calendar/v4"))]

feishu_macros::project_version! {
    "calendar/v4";

    /// 创建共享日历: POST /open-apis/calendar/v4/calendars
    calendar().create(CreateCalendar);
    /// 删除共享日历: DELETE /open-apis/calendar/v4/calendars/:calendar_id
    calendar().delete(DeleteCalendar);
    /// 查询日历信息: GET /open-apis/calendar/v4/calendars/:calendar_id
    calendar().get(GetCalendar);
    /// 查询日历列表: GET /open-apis/calendar/v4/calendars
    calendar().list(ListCalendar);
    /// 批量查询日历信息: POST /open-apis/calendar/v4/calendars/mget
    calendar().mget(MgetCalendar);
    /// 更新日历信息: PATCH /open-apis/calendar/v4/calendars/:calendar_id
    calendar().patch(PatchCalendar);
    /// 查询主日历信息: POST /open-apis/calendar/v4/calendars/primary
    calendar().primary(PrimaryCalendar);
    /// 批量获取主日历信息: POST /open-apis/calendar/v4/calendars/primarys
    calendar().primarys(PrimarysCalendar);
    /// 搜索日历: POST /open-apis/calendar/v4/calendars/search
    calendar().search(SearchCalendar);
    /// 订阅日历: POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe
    calendar().subscribe(SubscribeCalendar);
    /// 订阅日历变更事件: POST /open-apis/calendar/v4/calendars/subscription
    calendar().subscription(SubscriptionCalendar);
    /// 取消订阅日历: POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe
    calendar().unsubscribe(UnsubscribeCalendar);
    /// 取消订阅日历变更事件: POST /open-apis/calendar/v4/calendars/unsubscription
    calendar().unsubscription(UnsubscriptionCalendar);

    /// 创建访问控制: POST /open-apis/calendar/v4/calendars/:calendar_id/acls
    calendar_acl().create(CreateCalendarAcl);
    /// 删除访问控制: DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id
    calendar_acl().delete(DeleteCalendarAcl);
    /// 获取访问控制列表: GET /open-apis/calendar/v4/calendars/:calendar_id/acls
    calendar_acl().list(ListCalendarAcl);
    /// 订阅日历访问控制变更事件: POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription
    calendar_acl().subscription(SubscriptionCalendarAcl);
    /// 取消订阅日历访问控制变更事件: POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription
    calendar_acl().unsubscription(UnsubscriptionCalendarAcl);

    /// 创建日程: POST /open-apis/calendar/v4/calendars/:calendar_id/events
    calendar_event().create(CreateCalendarEvent);
    /// 删除日程: DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().delete(DeleteCalendarEvent);
    /// 获取日程: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().get(GetCalendarEvent);
    /// 查询日程视图: GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view
    calendar_event().instance_view(InstanceViewCalendarEvent);
    /// 获取重复日程实例: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances
    calendar_event().instances(InstancesCalendarEvent);
    /// 获取日程列表: GET /open-apis/calendar/v4/calendars/:calendar_id/events
    calendar_event().list(ListCalendarEvent);
    /// 更新日程: PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id
    calendar_event().patch(PatchCalendarEvent);
    /// 回复日程: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply
    calendar_event().reply(ReplyCalendarEvent);
    /// 搜索日程: POST /open-apis/calendar/v4/calendars/:calendar_id/events/search
    calendar_event().search(SearchCalendarEvent);
    /// 订阅日程变更事件: POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription
    calendar_event().subscription(SubscriptionCalendarEvent);
    /// 取消订阅日程变更事件: POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription
    calendar_event().unsubscription(UnsubscriptionCalendarEvent);

    /// 删除日程参与人: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete
    calendar_event_attendee().batch_delete(BatchDeleteCalendarEventAttendee);
    /// 添加日程参与人: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
    calendar_event_attendee().create(CreateCalendarEventAttendee);
    /// 获取日程参与人列表: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees
    calendar_event_attendee().list(ListCalendarEventAttendee);

    /// 获取日程参与群成员列表: GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members
    calendar_event_attendee_chat_member().list(ListCalendarEventAttendeeChatMember);

    /// 创建会议群: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
    calendar_event_meeting_chat().create(CreateCalendarEventMeetingChat);
    /// 解绑会议群: DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
    calendar_event_meeting_chat().delete(DeleteCalendarEventMeetingChat);

    /// 创建会议纪要: POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute
    calendar_event_meeting_minute().create(CreateCalendarEventMeetingMinute);

    /// 将 Exchange 账户绑定到飞书账户: POST /open-apis/calendar/v4/exchange_bindings
    exchange_binding().create(CreateExchangeBinding);
    /// 解除 Exchange 账户绑定: DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
    exchange_binding().delete(DeleteExchangeBinding);
    /// 查询 Exchange 账户的绑定状态: GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id
    exchange_binding().get(GetExchangeBinding);

    /// 批量查询主日历日程忙闲信息: POST /open-apis/calendar/v4/freebusy/batch
    freebusy().batch(BatchFreebusy);
    /// 查询主日历日程忙闲信息: POST /open-apis/calendar/v4/freebusy/list
    freebusy().list(ListFreebusy);

    /// 生成 CalDAV 配置: POST /open-apis/calendar/v4/settings/generate_caldav_conf
    setting().generate_caldav_conf(GenerateCaldavConfSetting);

    /// 创建请假日程: POST /open-apis/calendar/v4/timeoff_events
    timeoff_event().create(CreateTimeoffEvent);
    /// 删除请假日程: DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id
    timeoff_event().delete(DeleteTimeoffEvent);

    /// 创建 ACL: calendar.calendar.acl.created_v4
    CalendarAclCreatedEvent;
    /// 删除 ACL: calendar.calendar.acl.deleted_v4
    CalendarAclDeletedEvent;
    /// 日历变更: calendar.calendar.changed_v4
    CalendarChangedEvent;
    /// 日程变更: calendar.calendar.event.changed_v4
    CalendarEventChangedEvent;
}
