//! Helpdesk: tickets, messages, agents, their skills and schedules, knowledge base, notifications.
//!
//! Feature `helpdesk-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("helpdesk/v1"))]

feishu_macros::project_version! {
    "helpdesk/v1";

    /// 获取客服邮箱: GET /open-apis/helpdesk/v1/agent_emails
    agent().agent_email(AgentEmailAgent);
    /// 更新客服信息: PATCH /open-apis/helpdesk/v1/agents/:agent_id
    agent().patch(PatchAgent);

    /// 创建客服工作日程: POST /open-apis/helpdesk/v1/agent_schedules
    agent_schedule().create(CreateAgentSchedule);
    /// 查询全部客服工作日程: GET /open-apis/helpdesk/v1/agent_schedules
    agent_schedule().list(ListAgentSchedule);

    /// 删除客服工作日程: DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().delete(DeleteAgentSchedules);
    /// 查询指定客服工作日程: GET /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().get(GetAgentSchedules);
    /// 更新客服工作日程: PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules
    agent_schedules().patch(PatchAgentSchedules);

    /// 创建客服技能: POST /open-apis/helpdesk/v1/agent_skills
    agent_skill().create(CreateAgentSkill);
    /// 删除客服技能: DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().delete(DeleteAgentSkill);
    /// 查询指定客服技能: GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().get(GetAgentSkill);
    /// 查询全部客服技能: GET /open-apis/helpdesk/v1/agent_skills
    agent_skill().list(ListAgentSkill);
    /// 更新客服技能: PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id
    agent_skill().patch(PatchAgentSkill);

    /// 获取客服技能列表: GET /open-apis/helpdesk/v1/agent_skill_rules
    agent_skill_rule().list(ListAgentSkillRule);

    /// 服务台机器人向工单绑定的群内发送消息: POST /open-apis/helpdesk/v1/message
    bot_message().create(CreateBotMessage);

    /// 创建知识库分类: POST /open-apis/helpdesk/v1/categories
    category().create(CreateCategory);
    /// 删除知识库分类详情: DELETE /open-apis/helpdesk/v1/categories/:id
    category().delete(DeleteCategory);
    /// 获取知识库分类: GET /open-apis/helpdesk/v1/categories/:id
    category().get(GetCategory);
    /// 获取全部知识库分类: GET /open-apis/helpdesk/v1/categories
    category().list(ListCategory);
    /// 更新知识库分类详情: PATCH /open-apis/helpdesk/v1/categories/:id
    category().patch(PatchCategory);

    /// 订阅服务台事件: POST /open-apis/helpdesk/v1/events/subscribe
    event().subscribe(SubscribeEvent);
    /// 取消订阅服务台事件: POST /open-apis/helpdesk/v1/events/unsubscribe
    event().unsubscribe(UnsubscribeEvent);

    /// 创建知识库: POST /open-apis/helpdesk/v1/faqs
    faq().create(CreateFaq);
    /// 删除知识库: DELETE /open-apis/helpdesk/v1/faqs/:id
    faq().delete(DeleteFaq);
    /// 获取知识库图像: GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key
    faq().faq_image(FaqImageFaq);
    /// 获取指定知识库详情: GET /open-apis/helpdesk/v1/faqs/:id
    faq().get(GetFaq);
    /// 获取全部知识库详情: GET /open-apis/helpdesk/v1/faqs
    faq().list(ListFaq);
    /// 修改知识库: PATCH /open-apis/helpdesk/v1/faqs/:id
    faq().patch(PatchFaq);
    /// 搜索知识库: GET /open-apis/helpdesk/v1/faqs/search
    faq().search(SearchFaq);

    /// 取消审核: POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve
    notification().cancel_approve(CancelApproveNotification);
    /// 取消推送: POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send
    notification().cancel_send(CancelSendNotification);
    /// 创建推送: POST /open-apis/helpdesk/v1/notifications
    notification().create(CreateNotification);
    /// 执行推送: POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send
    notification().execute_send(ExecuteSendNotification);
    /// 查询推送: GET /open-apis/helpdesk/v1/notifications/:notification_id
    notification().get(GetNotification);
    /// 更新推送: PATCH /open-apis/helpdesk/v1/notifications/:notification_id
    notification().patch(PatchNotification);
    /// 预览推送: POST /open-apis/helpdesk/v1/notifications/:notification_id/preview
    notification().preview(PreviewNotification);
    /// 提交审核: POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve
    notification().submit_approve(SubmitApproveNotification);

    /// 回复用户在工单里的提问: POST /open-apis/helpdesk/v1/tickets/:ticket_id/answer_user_query
    ticket().answer_user_query(AnswerUserQueryTicket);
    /// 获取服务台自定义字段: GET /open-apis/helpdesk/v1/customized_fields
    ticket().customized_fields(CustomizedFieldsTicket);
    /// 查询指定工单详情: GET /open-apis/helpdesk/v1/tickets/:ticket_id
    ticket().get(GetTicket);
    /// 查询全部工单详情: GET /open-apis/helpdesk/v1/tickets
    ticket().list(ListTicket);
    /// 创建服务台对话: POST /open-apis/helpdesk/v1/start_service
    ticket().start_service(StartServiceTicket);
    /// 获取工单内图像: GET /open-apis/helpdesk/v1/ticket_images
    ticket().ticket_image(TicketImageTicket);
    /// 更新工单详情: PUT /open-apis/helpdesk/v1/tickets/:ticket_id
    ticket().update(UpdateTicket);

    /// 创建工单自定义字段: POST /open-apis/helpdesk/v1/ticket_customized_fields
    ticket_customized_field().create(CreateTicketCustomizedField);
    /// 删除工单自定义字段: DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().delete(DeleteTicketCustomizedField);
    /// 获取指定工单自定义字段: GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().get(GetTicketCustomizedField);
    /// 获取全部工单自定义字段: GET /open-apis/helpdesk/v1/ticket_customized_fields
    ticket_customized_field().list(ListTicketCustomizedField);
    /// 更新工单自定义字段: PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id
    ticket_customized_field().patch(PatchTicketCustomizedField);

    /// 发送工单消息: POST /open-apis/helpdesk/v1/tickets/:ticket_id/messages
    ticket_message().create(CreateTicketMessage);
    /// 获取工单消息详情: GET /open-apis/helpdesk/v1/tickets/:ticket_id/messages
    ticket_message().list(ListTicketMessage);

    /// 推送审核通知: helpdesk.notification.approve_v1
    NotificationApproveEvent;
    /// 创建工单: helpdesk.ticket.created_v1
    TicketCreatedEvent;
    /// 工单状态变更: helpdesk.ticket.updated_v1
    TicketUpdatedEvent;
    /// 工单消息事件: helpdesk.ticket_message.created_v1
    TicketMessageCreatedEvent;
}
