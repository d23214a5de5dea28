//! Core HR: persons, employments, jobs, departments, companies, contracts, leave, onboarding and offboarding.
//!
//! Feature `corehr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("corehr/v1"))]

feishu_macros::project_version! {
    "corehr/v1";

    /// 获取组织类角色授权列表: POST /open-apis/corehr/v1/assigned_users/search
    assigned_user().search(SearchAssignedUser);

    /// 为用户授权角色: POST /open-apis/corehr/v1/authorizations/add_role_assign
    authorization().add_role_assign(AddRoleAssignAuthorization);
    /// 查询单个用户授权: GET /open-apis/corehr/v1/authorizations/get_by_param
    authorization().get_by_param(GetByParamAuthorization);
    /// 批量查询用户授权: GET /open-apis/corehr/v1/authorizations/query
    authorization().query(QueryAuthorization);
    /// 移除用户被授权的角色: POST /open-apis/corehr/v1/authorizations/remove_role_assign
    authorization().remove_role_assign(RemoveRoleAssignAuthorization);
    /// 更新用户被授权的数据范围: POST /open-apis/corehr/v1/authorizations/update_role_assign
    authorization().update_role_assign(UpdateRoleAssignAuthorization);

    /// ID 转换: POST /open-apis/corehr/v1/common_data/id/convert
    common_data_id().convert(ConvertCommonDataId);

    /// 增加字段枚举值选项: POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option
    common_data_meta_data().add_enum_option(AddEnumOptionCommonDataMetaData);
    /// 修改字段枚举值选项: POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option
    common_data_meta_data().edit_enum_option(EditEnumOptionCommonDataMetaData);

    /// 创建公司: POST /open-apis/corehr/v1/companies
    company().create(CreateCompany);
    /// 删除公司: DELETE /open-apis/corehr/v1/companies/:company_id
    company().delete(DeleteCompany);
    /// 查询单个公司: GET /open-apis/corehr/v1/companies/:company_id
    company().get(GetCompany);
    /// 批量查询公司: GET /open-apis/corehr/v1/companies
    company().list(ListCompany);
    /// 更新公司: PATCH /open-apis/corehr/v1/companies/:company_id
    company().patch(PatchCompany);

    /// 获取员工薪资标准: GET /open-apis/corehr/v1/compensation_standards/match
    compensation_standard().r#match(MatchCompensationStandard);

    /// 新建合同: POST /open-apis/corehr/v1/contracts
    contract().create(CreateContract);
    /// 删除合同: DELETE /open-apis/corehr/v1/contracts/:contract_id
    contract().delete(DeleteContract);
    /// 查询单个合同: GET /open-apis/corehr/v1/contracts/:contract_id
    contract().get(GetContract);
    /// 批量查询合同: GET /open-apis/corehr/v1/contracts
    contract().list(ListContract);
    /// 更新合同: PATCH /open-apis/corehr/v1/contracts/:contract_id
    contract().patch(PatchContract);

    /// 查询单条国家/地区信息: GET /open-apis/corehr/v1/country_regions/:country_region_id
    country_region().get(GetCountryRegion);
    /// 批量查询国家/地区信息: GET /open-apis/corehr/v1/country_regions
    country_region().list(ListCountryRegion);

    /// 查询单个货币信息: GET /open-apis/corehr/v1/currencies/:currency_id
    currency().get(GetCurrency);
    /// 批量查询货币信息: GET /open-apis/corehr/v1/currencies
    currency().list(ListCurrency);

    /// 获取字段详情: GET /open-apis/corehr/v1/custom_fields/get_by_param
    custom_field().get_by_param(GetByParamCustomField);
    /// 获取飞书人事对象列表: GET /open-apis/corehr/v1/custom_fields/list_object_api_name
    custom_field().list_object_api_name(ListObjectApiNameCustomField);
    /// 获取自定义字段列表: GET /open-apis/corehr/v1/custom_fields/query
    custom_field().query(QueryCustomField);

    /// 创建部门: POST /open-apis/corehr/v1/departments
    department().create(CreateDepartment);
    /// 删除部门: DELETE /open-apis/corehr/v1/departments/:department_id
    department().delete(DeleteDepartment);
    /// 查询单个部门: GET /open-apis/corehr/v1/departments/:department_id
    department().get(GetDepartment);
    /// 批量查询部门: GET /open-apis/corehr/v1/departments
    department().list(ListDepartment);
    /// 更新部门: PATCH /open-apis/corehr/v1/departments/:department_id
    department().patch(PatchDepartment);

    /// 创建人员类型: POST /open-apis/corehr/v1/employee_types
    employee_type().create(CreateEmployeeType);
    /// 删除人员类型: DELETE /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().delete(DeleteEmployeeType);
    /// 查询单个人员类型: GET /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().get(GetEmployeeType);
    /// 批量查询人员类型: GET /open-apis/corehr/v1/employee_types
    employee_type().list(ListEmployeeType);
    /// 更新人员类型: PATCH /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().patch(PatchEmployeeType);

    /// 创建雇佣信息: POST /open-apis/corehr/v1/employments
    employment().create(CreateEmployment);
    /// 删除雇佣信息: DELETE /open-apis/corehr/v1/employments/:employment_id
    employment().delete(DeleteEmployment);
    /// 更新雇佣信息: PATCH /open-apis/corehr/v1/employments/:employment_id
    employment().patch(PatchEmployment);

    /// 下载文件: GET /open-apis/corehr/v1/files/:id
    file().get(GetFile);

    /// 创建职务: POST /open-apis/corehr/v1/jobs
    job().create(CreateJob);
    /// 删除职务: DELETE /open-apis/corehr/v1/jobs/:job_id
    job().delete(DeleteJob);
    /// 查询单个职务: GET /open-apis/corehr/v1/jobs/:job_id
    job().get(GetJob);
    /// 批量查询职务: GET /open-apis/corehr/v1/jobs
    job().list(ListJob);
    /// 更新职务: PATCH /open-apis/corehr/v1/jobs/:job_id
    job().patch(PatchJob);

    /// 发起员工异动(不推荐): POST /open-apis/corehr/v1/job_changes
    job_change().create(CreateJobChange);

    /// 创建任职信息: POST /open-apis/corehr/v1/job_datas
    job_data().create(CreateJobData);
    /// 删除任职信息: DELETE /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().delete(DeleteJobData);
    /// 查询单个任职信息: GET /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().get(GetJobData);
    /// 批量查询任职信息: GET /open-apis/corehr/v1/job_datas
    job_data().list(ListJobData);
    /// 更新任职信息: PATCH /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().patch(PatchJobData);

    /// 创建序列: POST /open-apis/corehr/v1/job_families
    job_family().create(CreateJobFamily);
    /// 删除序列: DELETE /open-apis/corehr/v1/job_families/:job_family_id
    job_family().delete(DeleteJobFamily);
    /// 查询单个序列: GET /open-apis/corehr/v1/job_families/:job_family_id
    job_family().get(GetJobFamily);
    /// 批量查询序列: GET /open-apis/corehr/v1/job_families
    job_family().list(ListJobFamily);
    /// 更新序列: PATCH /open-apis/corehr/v1/job_families/:job_family_id
    job_family().patch(PatchJobFamily);

    /// 新建职级: POST /open-apis/corehr/v1/job_levels
    job_level().create(CreateJobLevel);
    /// 删除职级: DELETE /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().delete(DeleteJobLevel);
    /// 查询单个职级: GET /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().get(GetJobLevel);
    /// 批量查询职级: GET /open-apis/corehr/v1/job_levels
    job_level().list(ListJobLevel);
    /// 更新单个职级: PATCH /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().patch(PatchJobLevel);

    /// 根据适用条件获取工作日历 ID: GET /open-apis/corehr/v1/leaves/calendar_by_scope
    leave().calendar_by_scope(CalendarByScopeLeave);
    /// 批量查询员工假期余额: GET /open-apis/corehr/v1/leaves/leave_balances
    leave().leave_balances(LeaveBalancesLeave);
    /// 批量查询员工请假记录: GET /open-apis/corehr/v1/leaves/leave_request_history
    leave().leave_request_history(LeaveRequestHistoryLeave);
    /// 获取假期类型列表: GET /open-apis/corehr/v1/leaves/leave_types
    leave().leave_types(LeaveTypesLeave);
    /// 获取工作日历: POST /open-apis/corehr/v1/leaves/work_calendar
    leave().work_calendar(WorkCalendarLeave);
    /// 获取工作日历日期详情: POST /open-apis/corehr/v1/leaves/work_calendar_date
    leave().work_calendar_date(WorkCalendarDateLeave);

    /// 创建假期发放记录: POST /open-apis/corehr/v1/leave_granting_records
    leave_granting_record().create(CreateLeaveGrantingRecord);
    /// 删除假期发放记录: DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id
    leave_granting_record().delete(DeleteLeaveGrantingRecord);

    /// 创建地点: POST /open-apis/corehr/v1/locations
    location().create(CreateLocation);
    /// 删除地点: DELETE /open-apis/corehr/v1/locations/:location_id
    location().delete(DeleteLocation);
    /// 查询单个地点: GET /open-apis/corehr/v1/locations/:location_id
    location().get(GetLocation);
    /// 批量分页查询地点信息: GET /open-apis/corehr/v1/locations
    location().list(ListLocation);

    /// 创建国家证件类型: POST /open-apis/corehr/v1/national_id_types
    national_id_type().create(CreateNationalIdType);
    /// 删除国家证件类型: DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().delete(DeleteNationalIdType);
    /// 查询单个国家证件类型: GET /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().get(GetNationalIdType);
    /// 批量查询国家证件类型: GET /open-apis/corehr/v1/national_id_types
    national_id_type().list(ListNationalIdType);
    /// 更新国家证件类型: PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().patch(PatchNationalIdType);

    /// 查询员工离职原因列表: POST /open-apis/corehr/v1/offboardings/query
    offboarding().query(QueryOffboarding);
    /// 搜索离职信息: POST /open-apis/corehr/v1/offboardings/search
    offboarding().search(SearchOffboarding);
    /// 操作员工离职: POST /open-apis/corehr/v1/offboardings/submit
    offboarding().submit(SubmitOffboarding);

    /// 创建个人信息: POST /open-apis/corehr/v1/persons
    person().create(CreatePerson);
    /// 删除个人信息: DELETE /open-apis/corehr/v1/persons/:person_id
    person().delete(DeletePerson);
    /// 查询单个个人信息: GET /open-apis/corehr/v1/persons/:person_id
    person().get(GetPerson);
    /// 更新个人信息: PATCH /open-apis/corehr/v1/persons/:person_id
    person().patch(PatchPerson);
    /// 上传文件: POST /open-apis/corehr/v1/persons/upload
    person().upload(UploadPerson);

    /// 删除待入职（不推荐）: DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().delete(DeletePreHire);
    /// 查询单个待入职信息: GET /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().get(GetPreHire);
    /// 批量查询待入职信息: GET /open-apis/corehr/v1/pre_hires
    pre_hire().list(ListPreHire);
    /// 更新待入职信息（不推荐）: PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().patch(PatchPreHire);

    /// 获取流程表单数据: GET /open-apis/corehr/v1/processes/:process_id/form_variable_data
    process_form_variable_data().get(GetProcessFormVariableData);

    /// 批量获取角色列表: GET /open-apis/corehr/v1/security_groups
    security_group().list(ListSecurityGroup);
    /// 查询部门 / 地点的 HRBP / 属地 BP: POST /open-apis/corehr/v1/security_groups/query
    security_group().query(QuerySecurityGroup);

    /// 查询单条省份/行政区信息: GET /open-apis/corehr/v1/subdivisions/:subdivision_id
    subdivision().get(GetSubdivision);
    /// 批量查询省份/行政区信息: GET /open-apis/corehr/v1/subdivisions
    subdivision().list(ListSubdivision);

    /// 查询单条城市/区域信息: GET /open-apis/corehr/v1/subregions/:subregion_id
    subregion().get(GetSubregion);
    /// 批量查询城市/区域信息: GET /open-apis/corehr/v1/subregions
    subregion().list(ListSubregion);

    /// 获取异动原因列表: GET /open-apis/corehr/v1/transfer_reasons/query
    transfer_reason().query(QueryTransferReason);

    /// 获取异动类型列表: GET /open-apis/corehr/v1/transfer_types/query
    transfer_type().query(QueryTransferType);

    /// 创建工时制度: POST /open-apis/corehr/v1/working_hours_types
    working_hours_type().create(CreateWorkingHoursType);
    /// 删除工时制度: DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().delete(DeleteWorkingHoursType);
    /// 查询单个工时制度: GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().get(GetWorkingHoursType);
    /// 批量查询工时制度: GET /open-apis/corehr/v1/working_hours_types
    working_hours_type().list(ListWorkingHoursType);
    /// 更新工时制度: PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().patch(PatchWorkingHoursType);

    /// 用户ID映射变更: corehr.common_data.id.user_mapping_changed_v1
    CommonDataIdUserMappingChangedEvent;
    /// 元数据信息变更: corehr.common_data.meta_data.updated_v1
    CommonDataMetaDataUpdatedEvent;
    /// 合同创建: corehr.contract.created_v1
    ContractCreatedEvent;
    /// 合同删除: corehr.contract.deleted_v1
    ContractDeletedEvent;
    /// 合同更新: corehr.contract.updated_v1
    ContractUpdatedEvent;
    /// 创建部门: corehr.department.created_v1
    DepartmentCreatedEvent;
    /// 删除部门: corehr.department.deleted_v1
    DepartmentDeletedEvent;
    /// 更新部门: corehr.department.updated_v1
    DepartmentUpdatedEvent;
    /// 员工完成转正: corehr.employment.converted_v1
    EmploymentConvertedEvent;
    /// 【事件】创建雇佣信息: corehr.employment.created_v1
    EmploymentCreatedEvent;
    /// 【事件】删除雇佣信息: corehr.employment.deleted_v1
    EmploymentDeletedEvent;
    /// 员工完成离职: corehr.employment.resigned_v1
    EmploymentResignedEvent;
    /// 【事件】更新雇佣信息: corehr.employment.updated_v1
    EmploymentUpdatedEvent;
    /// 创建职务: corehr.job.created_v1
    JobCreatedEvent;
    /// 删除职务: corehr.job.deleted_v1
    JobDeletedEvent;
    /// 更新职务: corehr.job.updated_v1
    JobUpdatedEvent;
    /// 异动状态变更（不推荐）: corehr.job_change.updated_v1
    JobChangeUpdatedEvent;
    /// 员工完成异动: corehr.job_data.changed_v1
    JobDataChangedEvent;
    /// 任职信息创建: corehr.job_data.created_v1
    JobDataCreatedEvent;
    /// 任职信息删除: corehr.job_data.deleted_v1
    JobDataDeletedEvent;
    /// 员工完成入职: corehr.job_data.employed_v1
    JobDataEmployedEvent;
    /// 任职信息更新: corehr.job_data.updated_v1
    JobDataUpdatedEvent;
    /// 离职申请状态变更: corehr.offboarding.updated_v1
    OffboardingUpdatedEvent;
    /// 组织角色授权变更: corehr.org_role_authorization.updated_v1
    OrgRoleAuthorizationUpdatedEvent;
    /// 【事件】个人信息创建: corehr.person.created_v1
    PersonCreatedEvent;
    /// 【事件】个人信息删除: corehr.person.deleted_v1
    PersonDeletedEvent;
    /// 【事件】更新个人信息: corehr.person.updated_v1
    PersonUpdatedEvent;
    /// 入职信息变更: corehr.pre_hire.updated_v1
    PreHireUpdatedEvent;
}
