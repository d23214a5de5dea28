//! Events that arrive.

use std::collections::HashMap;

use feishu_api::card_v1::{ActionTriggerEvent, ActionTriggerReply, Card, CardTemplate, CardType, Toast, ToastType};
use feishu_api::event::{CallbackPayload, Event, EventError, EventPayload};
use feishu_api::events::{Events, Outcome, Received, testing};
use feishu_api::im_v1::MessageReceiveEvent;
use serde_json::json;

fn event() -> Event {
    let message = json!({
        "schema": "2.0",
        "header": {"event_id": "e_1", "event_type": "im.message.receive_v1"},
        "event": {"message": {"message_id": "om_1"}}
    });
    Event::from_value(&message).unwrap()
}

/// What a program does with a kind of event.
trait Handler: Send + Sync {
    fn handle(&self, event: &Event) -> Result<String, EventError>;
}

impl<F: Fn(&Event) -> Result<String, EventError> + Send + Sync> Handler for F {
    fn handle(&self, event: &Event) -> Result<String, EventError> {
        self(event)
    }
}

#[test]
fn handlers_by_the_kind_of_event() {
    let mut handlers: HashMap<&str, Box<dyn Handler>> = HashMap::new();
    let answer = |event: &Event| {
        let received = event.payload::<MessageReceiveEvent>()?.unwrap_or_default();
        Ok(received
            .message
            .and_then(|message| message.message_id)
            .unwrap_or_default())
    };
    handlers.insert(MessageReceiveEvent::KIND.event_type, Box::new(answer));
    assert_eq!(handlers[event().event_type()].handle(&event()).unwrap(), "om_1");
}

/// Calls a function with the payload, if it is of its kind.
fn on<T: EventPayload>(event: &Event, then: impl FnOnce(T)) -> Result<bool, EventError> {
    Ok(event.payload::<T>()?.map(then).is_some())
}

#[test]
fn a_function_for_any_payload() {
    let mut seen = None;
    assert!(on(&event(), |received: MessageReceiveEvent| seen = received.message).unwrap());
    assert!(seen.is_some());
}

/// The two examples of the page: <https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication>.
#[test]
fn both_answers_to_a_click_on_a_card() {
    let toast = Toast::new()
        .r#type(ToastType::Info)
        .content("done")
        .i18n([("zh_cn", "好"), ("en_us", "done")]);
    let shown = json!({"type": "info", "content": "done", "i18n": {"zh_cn": "好", "en_us": "done"}});
    let card = json!({"schema": "2.0", "body": {"elements": [{"tag": "div"}]}});
    let raw = ActionTriggerReply::new()
        .toast(toast.clone())
        .card(Card::new(CardType::Raw, card.clone()));
    assert_eq!(
        serde_json::to_value(raw).unwrap(),
        json!({"toast": shown, "card": {"type": "raw", "data": card}})
    );
    let template = CardTemplate::new("AAqi6xJ8rabcd")
        .template_version_name("1.0.0")
        .template_variable(json!({"open_id": "ou_d506829e8b6a17607e56bcd6b1aabcef"}));
    let data = json!({
        "template_id": "AAqi6xJ8rabcd",
        "template_version_name": "1.0.0",
        "template_variable": {"open_id": "ou_d506829e8b6a17607e56bcd6b1aabcef"}
    });
    let filled = ActionTriggerReply::new().toast(toast).card(template);
    assert_eq!(
        serde_json::to_value(filled).unwrap(),
        json!({"toast": shown, "card": {"type": "template", "data": data}})
    );
    fn answer<T: CallbackPayload>(reply: T::Reply) -> String {
        serde_json::to_string(&reply).unwrap()
    }
    assert_eq!(answer::<ActionTriggerEvent>(ActionTriggerReply::default()), "{}");
}

/// What a program does with clicks on its cards.
fn approvals() -> Events {
    Events::new().answer(async |click: Received<ActionTriggerEvent>| {
        let value = click.action.as_ref().and_then(|action| action.value.as_ref());
        let said = match value.and_then(|value| value["approve"].as_bool()) {
            Some(true) => "approved",
            _ => "rejected",
        };
        ActionTriggerReply::new().toast(Toast::new().content(said))
    })
}

#[tokio::test]
async fn a_handler_is_tested_with_the_sample_of_its_event() {
    let events = approvals();
    let said = async |event: testing::TestEvent| {
        let reply: ActionTriggerReply = events.deliver(event).await.reply_as().unwrap().unwrap();
        reply.toast.unwrap().content.unwrap()
    };
    let click = testing::sample::<ActionTriggerEvent>();
    assert_eq!(said(click).await, "rejected");
    let click = testing::sample::<ActionTriggerEvent>().with("/event/action/value", json!({"approve": true}));
    assert_eq!(said(click.clone()).await, "approved");
    assert_eq!(events.deliver(click).await.outcome(), Outcome::Duplicate);
}

#[tokio::test]
async fn samples_of_one_event_are_different_messages_and_the_same_message_is_handled_once() {
    let events = Events::new().on(async |message: Received<MessageReceiveEvent>| {
        assert!(message.event().app_id().starts_with("cli_"));
        assert_eq!(
            message.sender.as_ref().unwrap().tenant_key.as_deref(),
            Some("736588c9260f175e")
        );
    });
    for _ in 0..2 {
        let answer = events.deliver(testing::sample::<MessageReceiveEvent>()).await;
        assert_eq!(answer.outcome(), Outcome::Handled);
    }
    let message = || testing::sample::<MessageReceiveEvent>().with("/event/message/message_id", "om_1");
    assert_eq!(events.deliver(message()).await.outcome(), Outcome::Handled);
    // It comes again under another id.
    assert_eq!(events.deliver(message()).await.outcome(), Outcome::Duplicate);
    assert_eq!(
        events.deliver(message().app_id("cli_2")).await.outcome(),
        Outcome::Handled
    );
}

#[tokio::test]
async fn a_handler_is_tested_with_a_payload_made_by_hand() {
    let events = Events::new().on(async |message: Received<MessageReceiveEvent>| {
        match message.message.as_ref().and_then(|message| message.content.as_deref()) {
            Some("hello") => Ok(()),
            other => Err(format!("{other:?}")),
        }
    });
    let mut payload = MessageReceiveEvent::default();
    let message = payload.message.get_or_insert_default();
    message.content = Some("hello".to_owned());
    let answer = events.deliver(testing::event(&payload)).await;
    assert_eq!(answer.outcome(), Outcome::Handled);
    let answer = events
        .deliver(testing::event(&payload).with("/event/message/content", "bye"))
        .await;
    assert_eq!(answer.outcome(), Outcome::Failed);
}
