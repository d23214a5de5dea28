//! Tasks, older version: tasks, collaborators, followers, reminders, comments.
//!
//! Feature `task-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("task/v1"))]

feishu_macros::project_version! {
    "task/v1";

    /// 批量删除执行者: POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator
    task().batch_delete_collaborator(BatchDeleteCollaboratorTask);
    /// 批量删除关注人: POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower
    task().batch_delete_follower(BatchDeleteFollowerTask);
    /// 完成任务: POST /open-apis/task/v1/tasks/:task_id/complete
    task().complete(CompleteTask);
    /// 创建任务: POST /open-apis/task/v1/tasks
    task().create(CreateTask);
    /// 删除任务: DELETE /open-apis/task/v1/tasks/:task_id
    task().delete(DeleteTask);
    /// 查询指定任务: GET /open-apis/task/v1/tasks/:task_id
    task().get(GetTask);
    /// 查询所有任务: GET /open-apis/task/v1/tasks
    task().list(ListTask);
    /// 更新任务: PATCH /open-apis/task/v1/tasks/:task_id
    task().patch(PatchTask);
    /// 取消完成任务: POST /open-apis/task/v1/tasks/:task_id/uncomplete
    task().uncomplete(UncompleteTask);

    /// 新增执行者: POST /open-apis/task/v1/tasks/:task_id/collaborators
    task_collaborator().create(CreateTaskCollaborator);
    /// 删除指定执行者: DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id
    task_collaborator().delete(DeleteTaskCollaborator);
    /// 获取执行者列表: GET /open-apis/task/v1/tasks/:task_id/collaborators
    task_collaborator().list(ListTaskCollaborator);

    /// 创建评论: POST /open-apis/task/v1/tasks/:task_id/comments
    task_comment().create(CreateTaskComment);
    /// 删除评论: DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().delete(DeleteTaskComment);
    /// 获取评论详情: GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().get(GetTaskComment);
    /// 获取评论列表: GET /open-apis/task/v1/tasks/:task_id/comments
    task_comment().list(ListTaskComment);
    /// 更新评论: PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().update(UpdateTaskComment);

    /// 新增关注人: POST /open-apis/task/v1/tasks/:task_id/followers
    task_follower().create(CreateTaskFollower);
    /// 删除指定关注人: DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id
    task_follower().delete(DeleteTaskFollower);
    /// 获取关注人列表: GET /open-apis/task/v1/tasks/:task_id/followers
    task_follower().list(ListTaskFollower);

    /// 新增提醒时间: POST /open-apis/task/v1/tasks/:task_id/reminders
    task_reminder().create(CreateTaskReminder);
    /// 删除提醒时间: DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id
    task_reminder().delete(DeleteTaskReminder);
    /// 查询提醒时间列表: GET /open-apis/task/v1/tasks/:task_id/reminders
    task_reminder().list(ListTaskReminder);

    /// 任务评论信息变更: task.task.comment.updated_v1
    TaskCommentUpdatedEvent;
    /// 任务信息变更（租户维度）: task.task.update_tenant_v1
    TaskUpdateTenantEvent;
    /// 任务信息变更（应用维度）: task.task.updated_v1
    TaskUpdatedEvent;
}
