//! Attendance: groups, shifts, rosters, punches, leave, statistics, archived reports.
//!
//! Feature `attendance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("attendance/v1"))]

feishu_macros::project_version! {
    "attendance/v1";

    /// Updates the status of an approval that runs in another system: POST /open-apis/attendance/v1/approval_infos/process
    approval_info().process(ProcessApprovalInfo);

    /// Deletes the rows of users from an archive report of a month: POST /open-apis/attendance/v1/archive_rule/del_report
    archive_rule().del_report(DelReportArchiveRule);
    /// Lists the archive rules of attendance reports: GET /open-apis/attendance/v1/archive_rule
    archive_rule().list(ListArchiveRule);
    /// Writes rows of users into an archive report of a month: POST /open-apis/attendance/v1/archive_rule/upload_report
    archive_rule().upload_report(UploadReportArchiveRule);
    /// Gets the columns of an archive report: POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query
    archive_rule().user_stats_fields_query(UserStatsFieldsQueryArchiveRule);

    /// Downloads the photo by which a user's face is recognized: GET /open-apis/attendance/v1/files/:file_id/download
    file().download(DownloadFile);
    /// Uploads a photo by which a user's face is to be recognized: POST /open-apis/attendance/v1/files/upload
    file().upload(UploadFile);

    /// Creates an attendance group, or replaces the settings of an existing one: POST /open-apis/attendance/v1/groups
    group().create(CreateGroup);
    /// Deletes an attendance group: DELETE /open-apis/attendance/v1/groups/:group_id
    group().delete(DeleteGroup);
    /// Gets the settings of an attendance group by its id: GET /open-apis/attendance/v1/groups/:group_id
    group().get(GetGroup);
    /// Lists the names and ids of all attendance groups: GET /open-apis/attendance/v1/groups
    group().list(ListGroup);
    /// Lists the members of an attendance group: GET /open-apis/attendance/v1/groups/:group_id/list_user
    group().list_user(ListUserGroup);
    /// Searches attendance groups by name: POST /open-apis/attendance/v1/groups/search
    group().search(SearchGroup);

    /// Changes the amount or the expiry of leave granted to an employee: PATCH /open-apis/attendance/v1/leave_accrual_record/:leave_id
    leave_accrual_record().patch(PatchLeaveAccrualRecord);

    /// Gets the leave granted to an employee that expires in a date ran…: GET /open-apis/attendance/v1/leave_employ_expire_records/:leave_id
    leave_employ_expire_record().get(GetLeaveEmployExpireRecord);

    /// Creates a shift with its clock-in rules, or edits an existing one: POST /open-apis/attendance/v1/shifts
    shift().create(CreateShift);
    /// Deletes a shift: DELETE /open-apis/attendance/v1/shifts/:shift_id
    shift().delete(DeleteShift);
    /// Gets the clock-in rules of a shift by its id: GET /open-apis/attendance/v1/shifts/:shift_id
    shift().get(GetShift);
    /// Lists all shifts with their clock-in rules: GET /open-apis/attendance/v1/shifts
    shift().list(ListShift);
    /// Gets a shift by its name: POST /open-apis/attendance/v1/shifts/query
    shift().query(QueryShift);

    /// Adds leave, overtime, trips or outings approved in another system: POST /open-apis/attendance/v1/user_approvals
    user_approval().create(CreateUserApproval);
    /// Lists the leave, overtime, trips and outings of employees: POST /open-apis/attendance/v1/user_approvals/query
    user_approval().query(QueryUserApproval);

    /// Sets which shifts employees work on which days of a month: POST /open-apis/attendance/v1/user_daily_shifts/batch_create
    user_daily_shift().batch_create(BatchCreateUserDailyShift);
    /// Sets temporary shifts that employees work on given days: POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp
    user_daily_shift().batch_create_temp(BatchCreateTempUserDailyShift);
    /// Gets which shifts employees work on which days: POST /open-apis/attendance/v1/user_daily_shifts/query
    user_daily_shift().query(QueryUserDailyShift);

    /// Imports clock-in records, for instance from a time clock: POST /open-apis/attendance/v1/user_flows/batch_create
    user_flow().batch_create(BatchCreateUserFlow);
    /// Deletes clock-in records that were imported through the API: POST /open-apis/attendance/v1/user_flows/batch_del
    user_flow().batch_del(BatchDelUserFlow);
    /// Gets one clock-in record by its id: GET /open-apis/attendance/v1/user_flows/:user_flow_id
    user_flow().get(GetUserFlow);
    /// Lists the clock-in records of employees with place, time and device: POST /open-apis/attendance/v1/user_flows/query
    user_flow().query(QueryUserFlow);

    /// Sets the photo by which an employee's face is recognized: POST /open-apis/attendance/v1/user_settings/modify
    user_setting().modify(ModifyUserSetting);
    /// Gets the file ids of the photos by which employees' faces are recognized: GET /open-apis/attendance/v1/user_settings/query
    user_setting().query(QueryUserSetting);

    /// Gets the daily or monthly attendance statistics of employees: POST /open-apis/attendance/v1/user_stats_datas/query
    user_stats_data().query(QueryUserStatsData);

    /// Lists the columns that attendance statistics can have: POST /open-apis/attendance/v1/user_stats_fields/query
    user_stats_field().query(QueryUserStatsField);

    /// Gets the statistics view: which columns daily or monthly statistics show: POST /open-apis/attendance/v1/user_stats_views/query
    user_stats_view().query(QueryUserStatsView);
    /// Replaces the choice of columns that a statistics view shows: PUT /open-apis/attendance/v1/user_stats_views/:user_stats_view_id
    user_stats_view().update(UpdateUserStatsView);

    /// Gets the results of employees' clock-ins, such as late or absent, by day: POST /open-apis/attendance/v1/user_tasks/query
    user_task().query(QueryUserTask);

    /// Records that a correction of a clock-in awaits approval in another system: POST /open-apis/attendance/v1/user_task_remedys
    user_task_remedy().create(CreateUserTaskRemedy);
    /// Lists the corrections of clock-ins of employees: POST /open-apis/attendance/v1/user_task_remedys/query
    user_task_remedy().query(QueryUserTaskRemedy);
    /// Lists the clock-ins of a day that a user may correct: POST /open-apis/attendance/v1/user_task_remedys/query_user_allowed_remedys
    user_task_remedy().query_user_allowed_remedys(QueryUserAllowedRemedysUserTaskRemedy);

    /// Sent when a user has clocked in or out: attendance.user_flow.created_v1
    UserFlowCreatedEvent;
    /// Sent when the result of a user's clock-in changes, such as late to normal: attendance.user_task.updated_v1
    UserTaskUpdatedEvent;
}
