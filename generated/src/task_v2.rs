//! Tasks: tasks, subtasks, lists, sections, custom fields, comments, attachments, subscriptions.
//!
//! Feature `task-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("task/v2"))]

feishu_macros::project_version! {
    "task/v2";

    /// 删除附件: DELETE /open-apis/task/v2/attachments/:attachment_guid
    attachment().delete(DeleteAttachment);
    /// 获取附件: GET /open-apis/task/v2/attachments/:attachment_guid
    attachment().get(GetAttachment);
    /// 列取附件: GET /open-apis/task/v2/attachments
    attachment().list(ListAttachment);
    /// 上传附件: POST /open-apis/task/v2/attachments/upload
    attachment().upload(UploadAttachment);

    /// 创建评论: POST /open-apis/task/v2/comments
    comment().create(CreateComment);
    /// 删除评论: DELETE /open-apis/task/v2/comments/:comment_id
    comment().delete(DeleteComment);
    /// 获取评论详情: GET /open-apis/task/v2/comments/:comment_id
    comment().get(GetComment);
    /// 获取评论列表: GET /open-apis/task/v2/comments
    comment().list(ListComment);
    /// 更新评论: PATCH /open-apis/task/v2/comments/:comment_id
    comment().patch(PatchComment);

    /// 将自定义字段加入资源: POST /open-apis/task/v2/custom_fields/:custom_field_guid/add
    custom_field().add(AddCustomField);
    /// 创建自定义字段: POST /open-apis/task/v2/custom_fields
    custom_field().create(CreateCustomField);
    /// 获取自定义字段: GET /open-apis/task/v2/custom_fields/:custom_field_guid
    custom_field().get(GetCustomField);
    /// 列取自定义字段: GET /open-apis/task/v2/custom_fields
    custom_field().list(ListCustomField);
    /// 更新自定义字段: PATCH /open-apis/task/v2/custom_fields/:custom_field_guid
    custom_field().patch(PatchCustomField);
    /// 将自定义字段移出资源: POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove
    custom_field().remove(RemoveCustomField);

    /// 创建自定义任务选项: POST /open-apis/task/v2/custom_fields/:custom_field_guid/options
    custom_field_option().create(CreateCustomFieldOption);
    /// 更新自定义字段选项: PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid
    custom_field_option().patch(PatchCustomFieldOption);

    /// 创建自定义分组: POST /open-apis/task/v2/sections
    section().create(CreateSection);
    /// 删除自定义分组: DELETE /open-apis/task/v2/sections/:section_guid
    section().delete(DeleteSection);
    /// 获取自定义分组详情: GET /open-apis/task/v2/sections/:section_guid
    section().get(GetSection);
    /// 获取自定义分组列表: GET /open-apis/task/v2/sections
    section().list(ListSection);
    /// 更新自定义分组: PATCH /open-apis/task/v2/sections/:section_guid
    section().patch(PatchSection);
    /// 获取自定义分组任务列表: GET /open-apis/task/v2/sections/:section_guid/tasks
    section().tasks(TasksSection);

    /// 添加依赖: POST /open-apis/task/v2/tasks/:task_guid/add_dependencies
    task().add_dependencies(AddDependenciesTask);
    /// 添加任务成员: POST /open-apis/task/v2/tasks/:task_guid/add_members
    task().add_members(AddMembersTask);
    /// 添加任务提醒: POST /open-apis/task/v2/tasks/:task_guid/add_reminders
    task().add_reminders(AddRemindersTask);
    /// 任务加入清单: POST /open-apis/task/v2/tasks/:task_guid/add_tasklist
    task().add_tasklist(AddTasklistTask);
    /// 创建任务: POST /open-apis/task/v2/tasks
    task().create(CreateTask);
    /// 删除任务: DELETE /open-apis/task/v2/tasks/:task_guid
    task().delete(DeleteTask);
    /// 获取任务详情: GET /open-apis/task/v2/tasks/:task_guid
    task().get(GetTask);
    /// 列取任务列表: GET /open-apis/task/v2/tasks
    task().list(ListTask);
    /// 更新任务: PATCH /open-apis/task/v2/tasks/:task_guid
    task().patch(PatchTask);
    /// 移除依赖: POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies
    task().remove_dependencies(RemoveDependenciesTask);
    /// 移除任务成员: POST /open-apis/task/v2/tasks/:task_guid/remove_members
    task().remove_members(RemoveMembersTask);
    /// 移除任务提醒: POST /open-apis/task/v2/tasks/:task_guid/remove_reminders
    task().remove_reminders(RemoveRemindersTask);
    /// 任务移出清单: POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist
    task().remove_tasklist(RemoveTasklistTask);
    /// 列取任务所在清单: GET /open-apis/task/v2/tasks/:task_guid/tasklists
    task().tasklists(TasklistsTask);

    /// 创建子任务: POST /open-apis/task/v2/tasks/:task_guid/subtasks
    task_subtask().create(CreateTaskSubtask);
    /// 获取任务的子任务列表: GET /open-apis/task/v2/tasks/:task_guid/subtasks
    task_subtask().list(ListTaskSubtask);

    /// 添加清单成员: POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members
    tasklist().add_members(AddMembersTasklist);
    /// 创建清单: POST /open-apis/task/v2/tasklists
    tasklist().create(CreateTasklist);
    /// 删除清单: DELETE /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().delete(DeleteTasklist);
    /// 获取清单详情: GET /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().get(GetTasklist);
    /// 获取清单列表: GET /open-apis/task/v2/tasklists
    tasklist().list(ListTasklist);
    /// 更新清单: PATCH /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().patch(PatchTasklist);
    /// 移除清单成员: POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members
    tasklist().remove_members(RemoveMembersTasklist);
    /// 获取清单任务列表: GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks
    tasklist().tasks(TasksTasklist);

    /// 创建动态订阅: POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
    tasklist_activity_subscription().create(CreateTasklistActivitySubscription);
    /// 删除动态订阅: DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().delete(DeleteTasklistActivitySubscription);
    /// 获取动态订阅: GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().get(GetTasklistActivitySubscription);
    /// 列取动态订阅: GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
    tasklist_activity_subscription().list(ListTasklistActivitySubscription);
    /// 更新动态订阅: PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().patch(PatchTasklistActivitySubscription);
}
