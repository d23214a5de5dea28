//! Mail: messages, drafts, folders, rules, templates, contacts, mail groups, public mailboxes.
//!
//! Feature `mail-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("mail/v1"))]

feishu_macros::project_version! {
    "mail/v1";

    /// 创建邮件组: POST /open-apis/mail/v1/mailgroups
    mailgroup().create(CreateMailgroup);
    /// 删除邮件组: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().delete(DeleteMailgroup);
    /// 查询指定邮件组: GET /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().get(GetMailgroup);
    /// 批量获取邮件组: GET /open-apis/mail/v1/mailgroups
    mailgroup().list(ListMailgroup);
    /// 修改邮件组部分信息: PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().patch(PatchMailgroup);
    /// 修改邮件组全部信息: PUT /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().update(UpdateMailgroup);

    /// 创建邮件组别名: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
    mailgroup_alias().create(CreateMailgroupAlias);
    /// 删除邮件组别名: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id
    mailgroup_alias().delete(DeleteMailgroupAlias);
    /// 获取邮件组所有别名: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
    mailgroup_alias().list(ListMailgroupAlias);

    /// 批量创建邮件组管理员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create
    mailgroup_manager().batch_create(BatchCreateMailgroupManager);
    /// 批量删除邮件组管理员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete
    mailgroup_manager().batch_delete(BatchDeleteMailgroupManager);
    /// 批量获取邮件组管理员: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers
    mailgroup_manager().list(ListMailgroupManager);

    /// 批量创建邮件组成员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create
    mailgroup_member().batch_create(BatchCreateMailgroupMember);
    /// 批量删除邮件组成员: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete
    mailgroup_member().batch_delete(BatchDeleteMailgroupMember);
    /// 创建邮件组成员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members
    mailgroup_member().create(CreateMailgroupMember);
    /// 删除邮件组成员: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
    mailgroup_member().delete(DeleteMailgroupMember);
    /// 查询指定邮件组成员: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
    mailgroup_member().get(GetMailgroupMember);
    /// 获取所有邮件组成员: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members
    mailgroup_member().list(ListMailgroupMember);

    /// 批量创建邮件组权限成员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create
    mailgroup_permission_member().batch_create(BatchCreateMailgroupPermissionMember);
    /// 批量删除邮件组权限成员: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete
    mailgroup_permission_member().batch_delete(BatchDeleteMailgroupPermissionMember);
    /// 创建邮件组权限成员: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
    mailgroup_permission_member().create(CreateMailgroupPermissionMember);
    /// 删除邮件组权限成员: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
    mailgroup_permission_member().delete(DeleteMailgroupPermissionMember);
    /// 获取邮件组权限成员: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
    mailgroup_permission_member().get(GetMailgroupPermissionMember);
    /// 批量获取邮件组权限成员: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
    mailgroup_permission_member().list(ListMailgroupPermissionMember);

    /// 创建公共邮箱: POST /open-apis/mail/v1/public_mailboxes
    public_mailbox().create(CreatePublicMailbox);
    /// 永久删除公共邮箱: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().delete(DeletePublicMailbox);
    /// 查询指定公共邮箱: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().get(GetPublicMailbox);
    /// 查询所有公共邮箱: GET /open-apis/mail/v1/public_mailboxes
    public_mailbox().list(ListPublicMailbox);
    /// 修改公共邮箱部分信息: PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().patch(PatchPublicMailbox);
    /// 将公共邮箱移至回收站: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin
    public_mailbox().remove_to_recycle_bin(RemoveToRecycleBinPublicMailbox);
    /// 修改公共邮箱全部信息: PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().update(UpdatePublicMailbox);

    /// 创建公共邮箱别名: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
    public_mailbox_alias().create(CreatePublicMailboxAlias);
    /// 删除公共邮箱别名: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id
    public_mailbox_alias().delete(DeletePublicMailboxAlias);
    /// 查询公共邮箱的所有别名: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
    public_mailbox_alias().list(ListPublicMailboxAlias);

    /// 批量添加公共邮箱成员: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create
    public_mailbox_member().batch_create(BatchCreatePublicMailboxMember);
    /// 批量删除公共邮箱成员: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete
    public_mailbox_member().batch_delete(BatchDeletePublicMailboxMember);
    /// 删除公共邮箱所有成员: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear
    public_mailbox_member().clear(ClearPublicMailboxMember);
    /// 添加公共邮箱成员: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
    public_mailbox_member().create(CreatePublicMailboxMember);
    /// 删除公共邮箱单个成员: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
    public_mailbox_member().delete(DeletePublicMailboxMember);
    /// 查询指定公共邮箱成员信息: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
    public_mailbox_member().get(GetPublicMailboxMember);
    /// 查询所有公共邮箱成员信息: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
    public_mailbox_member().list(ListPublicMailboxMember);

    /// 查询邮箱地址状态: POST /open-apis/mail/v1/users/query
    user().query(QueryUser);

    /// 列出可访问的邮箱: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes
    user_mailbox().accessible_mailboxes(AccessibleMailboxesUserMailbox);
    /// 从回收站删除用户邮箱地址: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id
    user_mailbox().delete(DeleteUserMailbox);

    /// 创建用户邮箱别名: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
    user_mailbox_alias().create(CreateUserMailboxAlias);
    /// 删除用户邮箱别名: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id
    user_mailbox_alias().delete(DeleteUserMailboxAlias);
    /// 获取用户邮箱所有别名: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
    user_mailbox_alias().list(ListUserMailboxAlias);

    /// 创建草稿: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
    user_mailbox_draft().create(CreateUserMailboxDraft);
    /// 删除草稿: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().delete(DeleteUserMailboxDraft);
    /// 获取草稿内容: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().get(GetUserMailboxDraft);
    /// 列出草稿列表: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
    user_mailbox_draft().list(ListUserMailboxDraft);
    /// 发送草稿: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send
    user_mailbox_draft().send(SendUserMailboxDraft);
    /// 更新草稿: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().update(UpdateUserMailboxDraft);

    /// 订阅事件: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe
    user_mailbox_event().subscribe(SubscribeUserMailboxEvent);
    /// 获取订阅状态: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription
    user_mailbox_event().subscription(SubscriptionUserMailboxEvent);
    /// 取消订阅: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe
    user_mailbox_event().unsubscribe(UnsubscribeUserMailboxEvent);

    /// 创建邮箱文件夹: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
    user_mailbox_folder().create(CreateUserMailboxFolder);
    /// 删除邮箱文件夹: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().delete(DeleteUserMailboxFolder);
    /// 获取邮箱文件信息: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().get(GetUserMailboxFolder);
    /// 列出邮箱文件夹: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
    user_mailbox_folder().list(ListUserMailboxFolder);
    /// 修改邮箱文件夹: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().patch(PatchUserMailboxFolder);

    /// 创建标签: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
    user_mailbox_label().create(CreateUserMailboxLabel);
    /// 删除标签: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().delete(DeleteUserMailboxLabel);
    /// 获取标签信息: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().get(GetUserMailboxLabel);
    /// 列出标签: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
    user_mailbox_label().list(ListUserMailboxLabel);
    /// 更新标签: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().patch(PatchUserMailboxLabel);

    /// 创建邮箱联系人: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
    user_mailbox_mail_contact().create(CreateUserMailboxMailContact);
    /// 删除邮箱联系人: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
    user_mailbox_mail_contact().delete(DeleteUserMailboxMailContact);
    /// 列出邮箱联系人: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
    user_mailbox_mail_contact().list(ListUserMailboxMailContact);
    /// 修改邮箱联系人信息: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
    user_mailbox_mail_contact().patch(PatchUserMailboxMailContact);

    /// 批量获取邮件详情: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get
    user_mailbox_message().batch_get(BatchGetUserMailboxMessage);
    /// 批量修改邮件: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify
    user_mailbox_message().batch_modify(BatchModifyUserMailboxMessage);
    /// 批量删除邮件: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash
    user_mailbox_message().batch_trash(BatchTrashUserMailboxMessage);
    /// 获取邮件详情: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id
    user_mailbox_message().get(GetUserMailboxMessage);
    /// 获取邮件卡片的邮件列表: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card
    user_mailbox_message().get_by_card(GetByCardUserMailboxMessage);
    /// 列出邮件: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages
    user_mailbox_message().list(ListUserMailboxMessage);
    /// 查询会话下邮件信息: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages
    user_mailbox_message().list_thread_message(ListThreadUserMailboxMessage);
    /// 修改邮件: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify
    user_mailbox_message().modify(ModifyUserMailboxMessage);
    /// 发送邮件: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send
    user_mailbox_message().send(SendUserMailboxMessage);
    /// 删除邮件: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash
    user_mailbox_message().trash(TrashUserMailboxMessage);

    /// 获取附件下载链接: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url
    user_mailbox_message_attachment().download_url(DownloadUrlUserMailboxMessageAttachment);

    /// 创建收信规则: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
    user_mailbox_rule().create(CreateUserMailboxRule);
    /// 删除收信规则: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
    user_mailbox_rule().delete(DeleteUserMailboxRule);
    /// 列出收信规则: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
    user_mailbox_rule().list(ListUserMailboxRule);
    /// 对收信规则进行排序: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder
    user_mailbox_rule().reorder(ReorderUserMailboxRule);
    /// 更新收信规则: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
    user_mailbox_rule().update(UpdateUserMailboxRule);

    /// 列出可发信邮箱: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as
    user_mailbox_setting().send_as(SendAsUserMailboxSetting);

    /// 创建邮件模板: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
    user_mailbox_template().create(CreateUserMailboxTemplate);
    /// 删除邮件模板: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().delete(DeleteUserMailboxTemplate);
    /// 获取模板附件下载链接: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url
    user_mailbox_template().download_url(DownloadUrlUserMailboxTemplate);
    /// 获取邮件模板: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().get(GetUserMailboxTemplate);
    /// 列出邮件模板: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
    user_mailbox_template().list(ListUserMailboxTemplate);
    /// 更新邮件模板: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().update(UpdateUserMailboxTemplate);

    /// 批量修改邮件会话: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify
    user_mailbox_thread().batch_modify(BatchModifyUserMailboxThread);
    /// 批量删除邮件会话: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash
    user_mailbox_thread().batch_trash(BatchTrashUserMailboxThread);
    /// 获取邮件会话详情: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id
    user_mailbox_thread().get(GetUserMailboxThread);
    /// 列出邮件会话: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads
    user_mailbox_thread().list(ListUserMailboxThread);
    /// 修改邮件会话: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify
    user_mailbox_thread().modify(ModifyUserMailboxThread);
    /// 删除邮件会话: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash
    user_mailbox_thread().trash(TrashUserMailboxThread);

    /// 收信通知: mail.user_mailbox.event.message_received_v1
    UserMailboxEventMessageReceivedEvent;
}
