//! Puts an hour into the app's calendar, with a video meeting, and invites somebody.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example calendar_event --features calendar-v4 -- \
//!     ou_7d8a6e6df7621556ce0d21922b676706ccs 1893488400
//! ```
//!
//! The arguments are whom to invite, and when it begins, in seconds since 1970. The app needs the bot ability and the scopes
//! `calendar:calendar:read`, `calendar:calendar.event:create` and `calendar:calendar.event:update`.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::calendar_v4::{
    AttendeeAbility, AttendeeType, CalendarEventAttendee, CreateCalendarEvent, CreateCalendarEventAttendee,
    PrimaryCalendar, Reminder, TimeInfo, UserIdType, VcType, Vchat,
};
use feishu_api::{Client, Require as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let mut arguments = env::args().skip(1);
    let guest = arguments.next().ok_or("whom to invite? `ou_…`")?;
    let start: i64 = arguments.next().ok_or("when, in seconds since 1970?")?.parse()?;
    let calendar = client.calendar_v4();

    let primary = calendar.calendar().primary(PrimaryCalendar::new()).await?;
    let primary = primary.calendars.into_iter().find_map(|entry| entry.calendar);
    let calendar_id = primary
        .and_then(|calendar| calendar.calendar_id)
        .ok_or("the app has no calendar")?;

    let at = |seconds: i64| TimeInfo::new().timestamp(seconds.to_string()).timezone("Asia/Shanghai");
    let review = CreateCalendarEvent::new(&calendar_id, at(start), at(start + 3600))
        .summary("Review")
        .attendee_ability(AttendeeAbility::CanInviteOthers)
        .vchat(Vchat::new().vc_type(VcType::Vc))
        .reminders([Reminder::new().minutes(5)]);
    let created = calendar.calendar_event().create(review).await?;
    let event = created.require(|created| &created.event)?;
    let event_id = event.require(|event| &event.event_id)?;
    println!("created {event_id}");

    let guest = CalendarEventAttendee::new().r#type(AttendeeType::User).user_id(guest);
    let invite = CreateCalendarEventAttendee::new(&calendar_id, event_id)
        .user_id_type(UserIdType::OpenId)
        .attendees([guest]);
    let invited = calendar.calendar_event_attendee().create(invite).await?;
    for attendee in &invited.attendees {
        let name = attendee.display_name.as_deref().unwrap_or("somebody");
        println!(
            "{name}: {}",
            attendee
                .rsvp_status
                .as_ref()
                .map_or("not asked", |status| status.as_str())
        );
    }
    Ok(())
}
