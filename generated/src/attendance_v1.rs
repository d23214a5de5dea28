//! Attendance: groups, shifts, rosters, punches, leave, statistics, archived reports.
//!
//! Feature `attendance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("attendance/v1"))]

feishu_macros::project_version! {
    "attendance/v1";

    /// 通知审批状态更新: POST /open-apis/attendance/v1/approval_infos/process
    approval_info().process(ProcessApprovalInfo);

    /// 删除归档报表行数据: POST /open-apis/attendance/v1/archive_rule/del_report
    archive_rule().del_report(DelReportArchiveRule);
    /// 查询所有归档规则: GET /open-apis/attendance/v1/archive_rule
    archive_rule().list(ListArchiveRule);
    /// 写入归档报表结果: POST /open-apis/attendance/v1/archive_rule/upload_report
    archive_rule().upload_report(UploadReportArchiveRule);
    /// 查询归档报表表头: POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query
    archive_rule().user_stats_fields_query(UserStatsFieldsQueryArchiveRule);

    /// 下载用户人脸识别照片: GET /open-apis/attendance/v1/files/:file_id/download
    file().download(DownloadFile);
    /// 上传用户人脸识别照片: POST /open-apis/attendance/v1/files/upload
    file().upload(UploadFile);

    /// 创建或修改考勤组: POST /open-apis/attendance/v1/groups
    group().create(CreateGroup);
    /// 删除考勤组: DELETE /open-apis/attendance/v1/groups/:group_id
    group().delete(DeleteGroup);
    /// 按 ID 查询考勤组: GET /open-apis/attendance/v1/groups/:group_id
    group().get(GetGroup);
    /// 查询所有考勤组: GET /open-apis/attendance/v1/groups
    group().list(ListGroup);
    /// 查询考勤组下所有成员: GET /open-apis/attendance/v1/groups/:group_id/list_user
    group().list_user(ListUserGroup);
    /// 按名称查询考勤组: POST /open-apis/attendance/v1/groups/search
    group().search(SearchGroup);

    /// 修改发放记录: PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id
    leave_accrual_record().patch(PatchLeaveAccrualRecord);

    /// 通过过期时间获取发放记录: GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id
    leave_employ_expire_record().get(GetLeaveEmployExpireRecord);

    /// 创建班次: POST /open-apis/attendance/v1/shifts
    shift().create(CreateShift);
    /// 删除班次: DELETE /open-apis/attendance/v1/shifts/:shift_id
    shift().delete(DeleteShift);
    /// 按 ID 查询班次: GET /open-apis/attendance/v1/shifts/:shift_id
    shift().get(GetShift);
    /// 查询所有班次: GET /open-apis/attendance/v1/shifts
    shift().list(ListShift);
    /// 按名称查询班次: POST /open-apis/attendance/v1/shifts/query
    shift().query(QueryShift);

    /// 写入审批结果: POST /open-apis/attendance/v1/user_approvals
    user_approval().create(CreateUserApproval);
    /// 获取审批数据: POST /open-apis/attendance/v1/user_approvals/query
    user_approval().query(QueryUserApproval);

    /// 创建或修改排班表: POST /open-apis/attendance/v1/user_daily_shifts/batch_create
    user_daily_shift().batch_create(BatchCreateUserDailyShift);
    /// 创建或修改临时排班: POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp
    user_daily_shift().batch_create_temp(BatchCreateTempUserDailyShift);
    /// 查询排班表: POST /open-apis/attendance/v1/user_daily_shifts/query
    user_daily_shift().query(QueryUserDailyShift);

    /// 导入打卡流水: POST /open-apis/attendance/v1/user_flows/batch_create
    user_flow().batch_create(BatchCreateUserFlow);
    /// 删除打卡流水: POST /open-apis/attendance/v1/user_flows/batch_del
    user_flow().batch_del(BatchDelUserFlow);
    /// 查询打卡流水: GET /open-apis/attendance/v1/user_flows/:user_flow_id
    user_flow().get(GetUserFlow);
    /// 批量查询打卡流水: POST /open-apis/attendance/v1/user_flows/query
    user_flow().query(QueryUserFlow);

    /// 修改用户人脸识别信息: POST /open-apis/attendance/v1/user_settings/modify
    user_setting().modify(ModifyUserSetting);
    /// 批量查询用户人脸识别信息: GET /open-apis/attendance/v1/user_settings/query
    user_setting().query(QueryUserSetting);

    /// 查询统计数据: POST /open-apis/attendance/v1/user_stats_datas/query
    user_stats_data().query(QueryUserStatsData);

    /// 查询统计表头: POST /open-apis/attendance/v1/user_stats_fields/query
    user_stats_field().query(QueryUserStatsField);

    /// 查询统计设置: POST /open-apis/attendance/v1/user_stats_views/query
    user_stats_view().query(QueryUserStatsView);
    /// 更新统计设置: PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id
    user_stats_view().update(UpdateUserStatsView);

    /// 查询打卡结果: POST /open-apis/attendance/v1/user_tasks/query
    user_task().query(QueryUserTask);

    /// 通知补卡审批发起: POST /open-apis/attendance/v1/user_task_remedys
    user_task_remedy().create(CreateUserTaskRemedy);
    /// 获取补卡记录: POST /open-apis/attendance/v1/user_task_remedys/query
    user_task_remedy().query(QueryUserTaskRemedy);
    /// 获取可补卡时间: POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys
    user_task_remedy().query_user_allowed_remedys(QueryUserAllowedRemedysUserTaskRemedy);

    /// 打卡流水: attendance.user_flow.created_v1
    UserFlowCreatedEvent;
    /// 用户任务状态变更: attendance.user_task.updated_v1
    UserTaskUpdatedEvent;
}
