//! Helpdesk: tickets, messages, agents, their skills and schedules, knowledge base, notifications.
//!
//! Feature `helpdesk-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("helpdesk/v1"))]

feishu_macros::project_version! {
    "helpdesk/v1";

    /// Gets the email addresses of the agents of a help desk: GET /open-apis/helpdesk/v1/agent_emails
    agent().agent_email(AgentEmailAgent);
    /// Sets an agent of a help desk online or offline: PATCH /open-apis/helpdesk/v1/agents/:agent_id
    agent().patch(PatchAgent);

    /// Creates schedules for agents, with their working hours and skills: POST /open-apis/helpdesk/v1/agent_schedules
    agent_schedule().create(CreateAgentSchedule);
    /// Lists the schedules of all agents that have given statuses: GET /open-apis/helpdesk/v1/agent_schedules
    agent_schedule().list(ListAgentSchedule);

    /// Deletes the working hours of one agent: DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().delete(DeleteAgentSchedules);
    /// Gets the working hours, status and skills of one agent: GET /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().get(GetAgentSchedules);
    /// Updates the working hours and skills of one agent: PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().patch(PatchAgentSchedules);

    /// Creates a skill with its rules and agents: POST /open-apis/helpdesk/v1/agent_skills
    agent_skill().create(CreateAgentSkill);
    /// Deletes a skill of agents: DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().delete(DeleteAgentSkill);
    /// Gets a skill of agents by its id: GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().get(GetAgentSkill);
    /// Lists all skills of agents in a help desk: GET /open-apis/helpdesk/v1/agent_skills
    agent_skill().list(ListAgentSkill);
    /// Updates the name, rules or agents of a skill: PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().patch(PatchAgentSkill);

    /// Lists the rules that skills can be made of: GET /open-apis/helpdesk/v1/agent_skill_rules
    agent_skill_rule().list(ListAgentSkillRule);

    /// Sends a message as the help desk's bot to a user, directly or in a group: POST /open-apis/helpdesk/v1/message
    bot_message().create(CreateBotMessage);

    /// Creates a category of FAQs: POST /open-apis/helpdesk/v1/categories
    category().create(CreateCategory);
    /// Deletes a category of FAQs: DELETE /open-apis/helpdesk/v1/categories/:id
    category().delete(DeleteCategory);
    /// Gets one category of FAQs: GET /open-apis/helpdesk/v1/categories/:id
    category().get(GetCategory);
    /// Lists all categories of FAQs in a help desk: GET /open-apis/helpdesk/v1/categories
    category().list(ListCategory);
    /// Renames a category of FAQs or moves it under another one: PATCH /open-apis/helpdesk/v1/categories/:id
    category().patch(PatchCategory);

    /// Starts the delivery of a help desk's events to the app: POST /open-apis/helpdesk/v1/events/subscribe
    event().subscribe(SubscribeEvent);
    /// Stops the delivery of a help desk's events to the app: POST /open-apis/helpdesk/v1/events/unsubscribe
    event().unsubscribe(UnsubscribeEvent);

    /// Adds a question with its answer to the FAQs of a help desk: POST /open-apis/helpdesk/v1/faqs
    faq().create(CreateFaq);
    /// Deletes an FAQ of a help desk: DELETE /open-apis/helpdesk/v1/faqs/:id
    faq().delete(DeleteFaq);
    /// Downloads an image of an FAQ's answer: GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key
    faq().faq_image(FaqImageFaq);
    /// Gets one FAQ with its answer: GET /open-apis/helpdesk/v1/faqs/:id
    faq().get(GetFaq);
    /// Lists the FAQs of a help desk, by category or status if wanted: GET /open-apis/helpdesk/v1/faqs
    faq().list(ListFaq);
    /// Updates the question or answer of an FAQ: PATCH /open-apis/helpdesk/v1/faqs/:id
    faq().patch(PatchFaq);
    /// Searches the FAQs of a help desk for words: GET /open-apis/helpdesk/v1/faqs/search
    faq().search(SearchFaq);

    /// Takes back a push notification that waits for approval: POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve
    notification().cancel_approve(CancelApproveNotification);
    /// Cancels a push notification, on request recalling the messag…: POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send
    notification().cancel_send(CancelSendNotification);
    /// Creates a push notification as a draft: POST /open-apis/helpdesk/v1/notifications
    notification().create(CreateNotification);
    /// Sets the time at which an approved push notification is sen…: POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send
    notification().execute_send(ExecuteSendNotification);
    /// Gets the details of a push notification: GET /open-apis/helpdesk/v1/notifications/:notification_id
    notification().get(GetNotification);
    /// Updates a draft of a push notification: PATCH /open-apis/helpdesk/v1/notifications/:notification_id
    notification().patch(PatchNotification);
    /// Previews a push notification before it is sent: POST /open-apis/helpdesk/v1/notifications/:notification_id/preview
    notification().preview(PreviewNotification);
    /// Submits a push notification for approval by the help desk…: POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve
    notification().submit_approve(SubmitApproveNotification);

    /// Answers a user's question in a ticket with matching FAQs: POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query
    ticket().answer_user_query(AnswerUserQueryTicket);
    /// Lists the custom fields of a help desk, both of users and of tickets: GET /open-apis/helpdesk/v1/customized_fields
    ticket().customized_fields(CustomizedFieldsTicket);
    /// Gets the details of one ticket: GET /open-apis/helpdesk/v1/tickets/:ticket_id
    ticket().get(GetTicket);
    /// Lists the tickets of a help desk, filtered by status, agent, time and more: GET /open-apis/helpdesk/v1/tickets
    ticket().list(ListTicket);
    /// Opens a chat between a user and the help desk, directly with agents if wanted: POST /open-apis/helpdesk/v1/start_service
    ticket().start_service(StartServiceTicket);
    /// Downloads an image of a message in a ticket: GET /open-apis/helpdesk/v1/ticket_images
    ticket().ticket_image(TicketImageTicket);
    /// Updates the data of a ticket, without acting on its chat: PUT /open-apis/helpdesk/v1/tickets/:ticket_id
    ticket().update(UpdateTicket);

    /// Creates a custom field of tickets: POST /open-apis/helpdesk/v1/ticket_customized_fields
    ticket_customized_field().create(CreateTicketCustomizedField);
    /// Deletes a custom field of tickets: DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().delete(DeleteTicketCustomizedField);
    /// Gets one custom field of tickets: GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().get(GetTicketCustomizedField);
    /// Lists the custom fields of tickets: GET /open-apis/helpdesk/v1/ticket_customized_fields
    ticket_customized_field().list(ListTicketCustomizedField);
    /// Updates a custom field of tickets: PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().patch(PatchTicketCustomizedField);

    /// Sends a message into a ticket's chat: POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages
    ticket_message().create(CreateTicketMessage);
    /// Lists the messages of a ticket: GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages
    ticket_message().list(ListTicketMessage);

    /// Sent when a push notification is approved, rejected, canceled or deleted: helpdesk.notification.approve_v1
    NotificationApproveEvent;
    /// Sent when a ticket is created in a help desk: helpdesk.ticket.created_v1
    TicketCreatedEvent;
    /// Sent when a ticket changes its status or passes from bot to agent: helpdesk.ticket.updated_v1
    TicketUpdatedEvent;
    /// Sent when a message is written in a ticket by bot, user or agent: helpdesk.ticket_message.created_v1
    TicketMessageCreatedEvent;
}
