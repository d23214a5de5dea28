//! Messages and group chats: send, reply, forward, reactions, pins, files, members, tabs, menus, announcements.
//!
//! Feature `im-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("im/v1"))]

feishu_macros::project_version! {
    "im/v1";

    /// 批量撤回消息: DELETE /open-apis/im/v1/batch_messages/:batch_message_id
    batch_message().delete(DeleteBatchMessage);
    /// 查询批量消息整体进度: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress
    batch_message().get_progress(GetProgressBatchMessage);
    /// 查询批量消息推送和阅读人数: GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user
    batch_message().read_user(ReadUserBatchMessage);

    /// 创建群: POST /open-apis/im/v1/chats
    chat().create(CreateChat);
    /// 解散群: DELETE /open-apis/im/v1/chats/:chat_id
    chat().delete(DeleteChat);
    /// 获取群信息: GET /open-apis/im/v1/chats/:chat_id
    chat().get(GetChat);
    /// 获取群分享链接: POST /open-apis/im/v1/chats/:chat_id/link
    chat().link(LinkChat);
    /// 获取用户或机器人所在的群列表: GET /open-apis/im/v1/chats
    chat().list(ListChat);
    /// 搜索对用户或机器人可见的群列表: GET /open-apis/im/v1/chats/search
    chat().search(SearchChat);
    /// 更新群信息: PUT /open-apis/im/v1/chats/:chat_id
    chat().update(UpdateChat);

    /// 获取群公告信息: GET /open-apis/im/v1/chats/:chat_id/announcement
    chat_announcement().get(GetChatAnnouncement);
    /// 更新群公告信息: PATCH /open-apis/im/v1/chats/:chat_id/announcement
    chat_announcement().patch(PatchChatAnnouncement);

    /// 指定群管理员: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers
    chat_managers().add_managers(AddChatManagers);
    /// 删除群管理员: POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers
    chat_managers().delete_managers(DeleteChatManagers);

    /// 将用户或机器人拉入群聊: POST /open-apis/im/v1/chats/:chat_id/members
    chat_members().create(CreateChatMembers);
    /// 将用户或机器人移出群聊: DELETE /open-apis/im/v1/chats/:chat_id/members
    chat_members().delete(DeleteChatMembers);
    /// 获取群成员列表: GET /open-apis/im/v1/chats/:chat_id/members
    chat_members().get(GetChatMembers);
    /// 判断用户或机器人是否在群里: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat
    chat_members().is_in_chat(IsInChatChatMembers);
    /// 用户或机器人主动加入群聊: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join
    chat_members().me_join(MeJoinChatMembers);

    /// 修改群菜单元信息: PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id
    chat_menu_item().patch(PatchChatMenuItem);

    /// 添加群菜单: POST /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().create(CreateChatMenuTree);
    /// 删除群菜单: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().delete(DeleteChatMenuTree);
    /// 获取群菜单: GET /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().get(GetChatMenuTree);
    /// 排序群菜单: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort
    chat_menu_tree().sort(SortChatMenuTree);

    /// 获取群成员发言权限: GET /open-apis/im/v1/chats/:chat_id/moderation
    chat_moderation().get(GetChatModeration);
    /// 更新群发言权限: PUT /open-apis/im/v1/chats/:chat_id/moderation
    chat_moderation().update(UpdateChatModeration);

    /// 添加会话标签页: POST /open-apis/im/v1/chats/:chat_id/chat_tabs
    chat_tab().create(CreateChatTab);
    /// 删除会话标签页: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs
    chat_tab().delete_tabs(DeleteTabsChatTab);
    /// 拉取会话标签页: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs
    chat_tab().list_tabs(ListTabsChatTab);
    /// 会话标签页排序: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs
    chat_tab().sort_tabs(SortTabsChatTab);
    /// 更新会话标签页: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs
    chat_tab().update_tabs(UpdateTabsChatTab);

    /// 撤销群置顶: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice
    chat_top_notice().delete_top_notice(DeleteChatTopNotice);
    /// 更新群置顶: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice
    chat_top_notice().put_top_notice(PutChatTopNotice);

    /// 上传文件: POST /open-apis/im/v1/files
    file().create(CreateFile);
    /// 下载文件: GET /open-apis/im/v1/files/:file_key
    file().get(GetFile);

    /// 上传图片: POST /open-apis/im/v1/images
    image().create(CreateImage);
    /// 下载图片: GET /open-apis/im/v1/images/:image_key
    image().get(GetImage);

    /// 发送消息: POST /open-apis/im/v1/messages
    message().create(CreateMessage);
    /// 撤回消息: DELETE /open-apis/im/v1/messages/:message_id
    message().delete(DeleteMessage);
    /// 转发消息: POST /open-apis/im/v1/messages/:message_id/forward
    message().forward(ForwardMessage);
    /// 获取指定消息的内容: GET /open-apis/im/v1/messages/:message_id
    message().get(GetMessage);
    /// 获取会话历史消息: GET /open-apis/im/v1/messages
    message().list(ListMessage);
    /// 合并转发消息: POST /open-apis/im/v1/messages/merge_forward
    message().merge_forward(MergeForwardMessage);
    /// 更新已发送的消息卡片: PATCH /open-apis/im/v1/messages/:message_id
    message().patch(PatchMessage);
    /// 添加跟随气泡: POST /open-apis/im/v1/messages/:message_id/push_follow_up
    message().push_follow_up(PushFollowUpMessage);
    /// 消息发送者查询消息已读状态: GET /open-apis/im/v1/messages/:message_id/read_users
    message().read_users(ReadUsersMessage);
    /// 回复消息: POST /open-apis/im/v1/messages/:message_id/reply
    message().reply(ReplyMessage);
    /// 编辑消息: PUT /open-apis/im/v1/messages/:message_id
    message().update(UpdateMessage);
    /// 发送应用内加急: PATCH /open-apis/im/v1/messages/:message_id/urgent_app
    message().urgent_app(UrgentAppMessage);
    /// 发送电话加急: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone
    message().urgent_phone(UrgentPhoneMessage);
    /// 发送短信加急: PATCH /open-apis/im/v1/messages/:message_id/urgent_sms
    message().urgent_sms(UrgentSmsMessage);

    /// 批量获取消息表情回复: POST /open-apis/im/v1/messages/reactions/batch_query
    message_reaction().batch_query(BatchQueryMessageReaction);
    /// 添加消息表情回复: POST /open-apis/im/v1/messages/:message_id/reactions
    message_reaction().create(CreateMessageReaction);
    /// 删除消息表情回复: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id
    message_reaction().delete(DeleteMessageReaction);
    /// 获取消息表情回复: GET /open-apis/im/v1/messages/:message_id/reactions
    message_reaction().list(ListMessageReaction);

    /// 获取消息中的资源文件: GET /open-apis/im/v1/messages/:message_id/resources/:file_key
    message_resource().get(GetMessageResource);

    /// Pin 消息: POST /open-apis/im/v1/pins
    pin().create(CreatePin);
    /// 移除 Pin 消息: DELETE /open-apis/im/v1/pins/:message_id
    pin().delete(DeletePin);
    /// 获取群内 Pin 消息: GET /open-apis/im/v1/pins
    pin().list(ListPin);

    /// 转发话题: POST /open-apis/im/v1/threads/:thread_id/forward
    thread().forward(ForwardThread);

    /// 用户进入与机器人的会话: im.chat.access_event.bot_p2p_chat_entered_v1
    ChatAccessEventBotP2pChatEnteredEvent;
    /// 群解散: im.chat.disbanded_v1
    ChatDisbandedEvent;
    /// 机器人进群: im.chat.member.bot.added_v1
    ChatMemberBotAddedEvent;
    /// 机器人被移出群: im.chat.member.bot.deleted_v1
    ChatMemberBotDeletedEvent;
    /// 用户进群: im.chat.member.user.added_v1
    ChatMemberUserAddedEvent;
    /// 用户出群: im.chat.member.user.deleted_v1
    ChatMemberUserDeletedEvent;
    /// 撤销拉用户进群: im.chat.member.user.withdrawn_v1
    ChatMemberUserWithdrawnEvent;
    /// 群配置修改: im.chat.updated_v1
    ChatUpdatedEvent;
    /// 消息已读: im.message.message_read_v1
    MessageMessageReadEvent;
    /// 新增消息表情回复: im.message.reaction.created_v1
    MessageReactionCreatedEvent;
    /// 删除消息表情回复: im.message.reaction.deleted_v1
    MessageReactionDeletedEvent;
    /// 撤回消息: im.message.recalled_v1
    MessageRecalledEvent;
    /// 接收消息: im.message.receive_v1
    MessageReceiveEvent;
    /// 用户和机器人的会话首次被创建: p2p_chat_create
    P2pChatCreateEvent;
}
