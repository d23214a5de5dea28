//! Core HR, newer version: employees, positions, cost centres, onboarding, probation, processes, e-signatures.
//!
//! Feature `corehr-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("corehr/v2"))]

feishu_macros::project_version! {
    "corehr/v2";

    /// 根据流程 ID 查询组织架构调整记录: GET /open-apis/corehr/v2/approval_groups/:process_id
    approval_groups().get(GetApprovalGroups);
    /// 批量查询部门调整内容: POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids
    approval_groups().open_query_department_change_list_by_ids(OpenQueryDepartmentChangeListByIdsApprovalGroups);
    /// 批量查询人员调整内容: POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids
    approval_groups().open_query_job_change_list_by_ids(OpenQueryJobChangeListByIdsApprovalGroups);
    /// 批量查询岗位调整内容: POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids
    approval_groups().open_query_position_change_list_by_ids(OpenQueryPositionChangeListByIdsApprovalGroups);

    /// 获取指定人员审批任务列表: GET /open-apis/corehr/v2/approvers
    approver().list(ListApprover);

    /// 查询银行信息: POST /open-apis/corehr/v2/basic_info/banks/search
    basic_info_bank().search(SearchBasicInfoBank);

    /// 查询支行信息: POST /open-apis/corehr/v2/basic_info/bank_branchs/search
    basic_info_bank_branch().search(SearchBasicInfoBankBranch);

    /// 查询城市信息: POST /open-apis/corehr/v2/basic_info/cities/search
    basic_info_city().search(SearchBasicInfoCity);

    /// 查询国家/地区信息: POST /open-apis/corehr/v2/basic_info/country_regions/search
    basic_info_country_region().search(SearchBasicInfoCountryRegion);

    /// 查询省份/主要行政区信息: POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search
    basic_info_country_region_subdivision().search(SearchBasicInfoCountryRegionSubdivision);

    /// 查询货币信息: POST /open-apis/corehr/v2/basic_info/currencies/search
    basic_info_currency().search(SearchBasicInfoCurrency);

    /// 查询区/县信息: POST /open-apis/corehr/v2/basic_info/districts/search
    basic_info_district().search(SearchBasicInfoDistrict);

    /// 查询语言信息: POST /open-apis/corehr/v2/basic_info/languages/search
    basic_info_language().search(SearchBasicInfoLanguage);

    /// 查询国籍信息: POST /open-apis/corehr/v2/basic_info/nationalities/search
    basic_info_nationality().search(SearchBasicInfoNationality);

    /// 查询时区信息: POST /open-apis/corehr/v2/basic_info/time_zones/search
    basic_info_time_zone().search(SearchBasicInfoTimeZone);

    /// 查询部门 HRBP: POST /open-apis/corehr/v2/bps/get_by_department
    bp().get_by_department(GetByDepartmentBp);
    /// 获取 HRBP 列表: GET /open-apis/corehr/v2/bps
    bp().list(ListBp);

    /// 启用/停用公司: POST /open-apis/corehr/v2/companies/active
    company().active(ActiveCompany);
    /// 通过公司 ID 批量获取公司信息: POST /open-apis/corehr/v2/companies/batch_get
    company().batch_get(BatchGetCompany);
    /// 查询指定时间范围公司版本: POST /open-apis/corehr/v2/companies/query_multi_timeline
    company().query_multi_timeline(QueryMultiTimelineCompany);
    /// 查询当前生效信息变更公司: GET /open-apis/corehr/v2/companies/query_recent_change
    company().query_recent_change(QueryRecentChangeCompany);

    /// 搜索合同: POST /open-apis/corehr/v2/contracts/search
    contract().search(SearchContract);

    /// 查询成本分摊: POST /open-apis/corehr/v2/cost_allocations/batch_query
    cost_allocation().batch_query(BatchQueryCostAllocation);
    /// 创建成本分摊: POST /open-apis/corehr/v2/cost_allocations/create_version
    cost_allocation().create_version(CreateVersionCostAllocation);
    /// 删除成本分摊: POST /open-apis/corehr/v2/cost_allocations/remove_version
    cost_allocation().remove_version(RemoveVersionCostAllocation);
    /// 更新成本分摊: POST /open-apis/corehr/v2/cost_allocations/update_version
    cost_allocation().update_version(UpdateVersionCostAllocation);

    /// 创建成本中心: POST /open-apis/corehr/v2/cost_centers
    cost_center().create(CreateCostCenter);
    /// 删除成本中心: DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id
    cost_center().delete(DeleteCostCenter);
    /// 启用 / 停用成本中心: PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id
    cost_center().patch(PatchCostCenter);
    /// 批量查询成本中心版本信息: POST /open-apis/corehr/v2/cost_centers/query_multi_timeline
    cost_center().query_multi_timeline(QueryMultiTimelineCostCenter);
    /// 查询当前生效信息发生变更的成本中心: GET /open-apis/corehr/v2/cost_centers/query_recent_change
    cost_center().query_recent_change(QueryRecentChangeCostCenter);
    /// 搜索成本中心信息: POST /open-apis/corehr/v2/cost_centers/search
    cost_center().search(SearchCostCenter);
    /// 查询指定生效日期的成本中心架构树: POST /open-apis/corehr/v2/cost_centers/tree
    cost_center().tree(TreeCostCenter);

    /// 创建成本中心版本: POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions
    cost_center_version().create(CreateCostCenterVersion);
    /// 撤销成本中心版本: DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
    cost_center_version().delete(DeleteCostCenterVersion);
    /// 更正成本中心版本: PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
    cost_center_version().patch(PatchCostCenterVersion);

    /// 启用/停用自定义组织: POST /open-apis/corehr/v2/custom_orgs/active
    custom_org().active(ActiveCustomOrg);
    /// 创建自定义组织: POST /open-apis/corehr/v2/custom_orgs
    custom_org().create(CreateCustomOrg);
    /// 删除自定义组织: POST /open-apis/corehr/v2/custom_orgs/delete_org
    custom_org().delete_org(DeleteCustomOrg);
    /// 更新自定义组织信息: PATCH /open-apis/corehr/v2/custom_orgs/:org_id
    custom_org().patch(PatchCustomOrg);
    /// 查询自定义组织信息: POST /open-apis/corehr/v2/custom_orgs/query
    custom_org().query(QueryCustomOrg);
    /// 查询当前生效信息变更的自定义组织: GET /open-apis/corehr/v2/custom_orgs/query_recent_change
    custom_org().query_recent_change(QueryRecentChangeCustomOrg);
    /// 更新自定义组织的匹配规则: POST /open-apis/corehr/v2/custom_orgs/update_rule
    custom_org().update_rule(UpdateRuleCustomOrg);

    /// 查询默认成本中心: POST /open-apis/corehr/v2/default_cost_centers/batch_query
    default_cost_center().batch_query(BatchQueryDefaultCostCenter);
    /// 添加默认成本中心: POST /open-apis/corehr/v2/default_cost_centers/create_version
    default_cost_center().create_version(CreateVersionDefaultCostCenter);
    /// 删除默认成本中心: POST /open-apis/corehr/v2/default_cost_centers/remove_version
    default_cost_center().remove_version(RemoveVersionDefaultCostCenter);
    /// 更新默认成本中心: POST /open-apis/corehr/v2/default_cost_centers/update_version
    default_cost_center().update_version(UpdateVersionDefaultCostCenter);

    /// 批量查询部门: POST /open-apis/corehr/v2/departments/batch_get
    department().batch_get(BatchGetDepartment);
    /// 删除部门 V2: DELETE /open-apis/corehr/v2/departments/:department_id
    department().delete(DeleteDepartment);
    /// 获取父部门信息: POST /open-apis/corehr/v2/departments/parents
    department().parents(ParentsDepartment);
    /// 更新部门: PATCH /open-apis/corehr/v2/departments/:department_id
    department().patch(PatchDepartment);
    /// 批量查询部门版本信息: POST /open-apis/corehr/v2/departments/query_multi_timeline
    department().query_multi_timeline(QueryMultiTimelineDepartment);
    /// 批量查询部门操作日志: POST /open-apis/corehr/v2/departments/query_operation_logs
    department().query_operation_logs(QueryOperationLogsDepartment);
    /// 查询生效信息变更部门: GET /open-apis/corehr/v2/departments/query_recent_change
    department().query_recent_change(QueryRecentChangeDepartment);
    /// 查询指定生效日期的部门基本信息: POST /open-apis/corehr/v2/departments/query_timeline
    department().query_timeline(QueryTimelineDepartment);
    /// 搜索部门信息: POST /open-apis/corehr/v2/departments/search
    department().search(SearchDepartment);
    /// 查询指定生效日期的部门架构树: POST /open-apis/corehr/v2/departments/tree
    department().tree(TreeDepartment);

    /// 根据组织架构调整 ID 查询发起的流程信息: GET /open-apis/corehr/v2/drafts/:draft_id
    draft().get(GetDraft);

    /// 批量查询员工信息: POST /open-apis/corehr/v2/employees/batch_get
    employee().batch_get(BatchGetEmployee);
    /// 添加人员: POST /open-apis/corehr/v2/employees
    employee().create(CreateEmployee);
    /// 搜索员工信息: POST /open-apis/corehr/v2/employees/search
    employee().search(SearchEmployee);

    /// 新增人员自定义组织变更记录: POST /open-apis/corehr/v2/custom_org/create_emp_custom_org
    employee_custom_org().create_emp_custom_org(CreateEmpEmployeeCustomOrg);
    /// 删除人员自定义组织变更记录: POST /open-apis/corehr/v2/custom_org/del
    employee_custom_org().del(DelEmployeeCustomOrg);
    /// 更新人员自定义组织变更记录: POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org
    employee_custom_org().edit_emp_custom_org(EditEmpEmployeeCustomOrg);
    /// 批量查询人员自定义组织变更记录: GET /open-apis/corehr/v2/custom_org/employment_custom_org_record
    employee_custom_org().employment_custom_org_record(EmploymentCustomOrgRecordEmployeeCustomOrg);
    /// 查询单个人员自定义组织变更记录: GET /open-apis/corehr/v2/custom_org/querybyid
    employee_custom_org().querybyid(QuerybyidEmployeeCustomOrg);

    /// 批量查询兼职信息: POST /open-apis/corehr/v2/employees/additional_jobs/batch
    employees_additional_job().batch(BatchEmployeesAdditionalJob);
    /// 创建兼职: POST /open-apis/corehr/v2/employees/additional_jobs
    employees_additional_job().create(CreateEmployeesAdditionalJob);
    /// 删除兼职: DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
    employees_additional_job().delete(DeleteEmployeesAdditionalJob);
    /// 更新兼职: PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
    employees_additional_job().patch(PatchEmployeesAdditionalJob);

    /// 查询员工 HRBP / 属地 BP: POST /open-apis/corehr/v2/employees/bps/batch_get
    employees_bp().batch_get(BatchGetEmployeesBp);

    /// 创建外派信息: POST /open-apis/corehr/v2/employees/international_assignments
    employees_international_assignment().create(CreateEmployeesInternationalAssignment);
    /// 删除外派信息: DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
    employees_international_assignment().delete(DeleteEmployeesInternationalAssignment);
    /// 批量查询外派信息: GET /open-apis/corehr/v2/employees/international_assignments
    employees_international_assignment().list(ListEmployeesInternationalAssignment);
    /// 更新外派信息: PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
    employees_international_assignment().patch(PatchEmployeesInternationalAssignment);

    /// 批量查询员工任职信息: POST /open-apis/corehr/v2/employees/job_datas/batch_get
    employees_job_data().batch_get(BatchGetEmployeesJobData);
    /// 获取任职信息列表: POST /open-apis/corehr/v2/employees/job_datas/query
    employees_job_data().query(QueryEmployeesJobData);

    /// 查询枚举信息: POST /open-apis/corehr/v2/enums/search
    r#enum().search(SearchEnum);

    /// 根据条件批量获取职务: POST /open-apis/corehr/v2/jobs/batch_get
    job().batch_get(BatchGetJob);
    /// 查询单个职务: GET /open-apis/corehr/v2/jobs/:job_id
    job().get(GetJob);
    /// 批量查询职务: GET /open-apis/corehr/v2/jobs
    job().list(ListJob);
    /// 查询指定时间范围职务版本: POST /open-apis/corehr/v2/jobs/query_multi_timeline
    job().query_multi_timeline(QueryMultiTimelineJob);
    /// 查询当前生效信息发生变更的职务: GET /open-apis/corehr/v2/jobs/query_recent_change
    job().query_recent_change(QueryRecentChangeJob);

    /// 发起员工异动: POST /open-apis/corehr/v2/job_changes
    job_change().create(CreateJobChange);
    /// 撤销异动: POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke
    job_change().revoke(RevokeJobChange);
    /// 搜索员工异动信息: POST /open-apis/corehr/v2/job_changes/search
    job_change().search(SearchJobChange);

    /// 根据条件批量获取序列信息: POST /open-apis/corehr/v2/job_families/batch_get
    job_family().batch_get(BatchGetJobFamily);
    /// 查询指定时间范围序列版本: POST /open-apis/corehr/v2/job_families/query_multi_timeline
    job_family().query_multi_timeline(QueryMultiTimelineJobFamily);
    /// 查询当前生效信息发生变更的序列: GET /open-apis/corehr/v2/job_families/query_recent_change
    job_family().query_recent_change(QueryRecentChangeJobFamily);

    /// 创建职等: POST /open-apis/corehr/v2/job_grades
    job_grade().create(CreateJobGrade);
    /// 删除职等: DELETE /open-apis/corehr/v2/job_grades/:job_grade_id
    job_grade().delete(DeleteJobGrade);
    /// 更新职等: PATCH /open-apis/corehr/v2/job_grades/:job_grade_id
    job_grade().patch(PatchJobGrade);
    /// 查询职等: POST /open-apis/corehr/v2/job_grades/query
    job_grade().query(QueryJobGrade);
    /// 查询当前生效信息发生变更的职等: GET /open-apis/corehr/v2/job_grades/query_recent_change
    job_grade().query_recent_change(QueryRecentChangeJobGrade);

    /// 根据条件批量获取职级信息: POST /open-apis/corehr/v2/job_levels/batch_get
    job_level().batch_get(BatchGetJobLevel);
    /// 查询当前生效信息发生变更的职级: GET /open-apis/corehr/v2/job_levels/query_recent_change
    job_level().query_recent_change(QueryRecentChangeJobLevel);

    /// 启用/停用地点: POST /open-apis/corehr/v2/locations/active
    location().active(ActiveLocation);
    /// 通过地点 ID 批量获取地点信息: POST /open-apis/corehr/v2/locations/batch_get
    location().batch_get(BatchGetLocation);
    /// 更新地点: PATCH /open-apis/corehr/v2/locations/:location_id
    location().patch(PatchLocation);
    /// 查询指定时间范围地点版本: POST /open-apis/corehr/v2/locations/query_multi_timeline
    location().query_multi_timeline(QueryMultiTimelineLocation);
    /// 查询当前生效信息发生变更的地点: GET /open-apis/corehr/v2/locations/query_recent_change
    location().query_recent_change(QueryRecentChangeLocation);

    /// 添加地点地址: POST /open-apis/corehr/v2/locations/:location_id/addresses
    location_address().create(CreateLocationAddress);
    /// 删除地点地址: DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
    location_address().delete(DeleteLocationAddress);
    /// 更新地点地址: PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
    location_address().patch(PatchLocationAddress);

    /// 编辑离职信息: POST /open-apis/corehr/v2/offboardings/edit
    offboarding().edit(EditOffboarding);
    /// 撤销离职: POST /open-apis/corehr/v2/offboardings/revoke
    offboarding().revoke(RevokeOffboarding);
    /// 操作员工离职: POST /open-apis/corehr/v2/offboardings/submit_v2
    offboarding().submit_v2(SubmitV2Offboarding);

    /// 获取入职流程列表: GET /open-apis/corehr/v2/onboarding_flows
    onboarding_flow().list(ListOnboardingFlow);

    /// 创建入职二维码: POST /open-apis/corehr/v2/onboarding_qr_codes
    onboarding_qr_code().create(CreateOnboardingQrCode);
    /// 获取入职二维码维度: POST /open-apis/corehr/v2/onboarding_qr_codes/dimension
    onboarding_qr_code().dimension(DimensionOnboardingQrCode);

    /// 启停用通道: POST /open-apis/corehr/v2/pathways/active
    pathway().active(ActivePathway);
    /// 获取通道信息: POST /open-apis/corehr/v2/pathways/batch_get
    pathway().batch_get(BatchGetPathway);
    /// 创建通道: POST /open-apis/corehr/v2/pathways
    pathway().create(CreatePathway);
    /// 删除通道: DELETE /open-apis/corehr/v2/pathways/:pathway_id
    pathway().delete(DeletePathway);
    /// 更新通道: PATCH /open-apis/corehr/v2/pathways/:pathway_id
    pathway().patch(PatchPathway);

    /// 创建个人信息: POST /open-apis/corehr/v2/persons
    person().create(CreatePerson);
    /// 更新个人信息: PATCH /open-apis/corehr/v2/persons/:person_id
    person().patch(PatchPerson);

    /// 启停用岗位: POST /open-apis/corehr/v2/positions/active
    position().active(ActivePosition);
    /// 创建岗位信息: POST /open-apis/corehr/v2/positions
    position().create(CreatePosition);
    /// 删除岗位: POST /open-apis/corehr/v2/positions/del_position
    position().del_position(DelPosition);
    /// 更新岗位信息: PATCH /open-apis/corehr/v2/positions/:position_id
    position().patch(PatchPosition);
    /// 查询岗位信息: POST /open-apis/corehr/v2/positions/query
    position().query(QueryPosition);
    /// 查询指定时范围内当前版本信息发生变更的岗位: GET /open-apis/corehr/v2/positions/query_recent_change
    position().query_recent_change(QueryRecentChangePosition);

    /// 操作员工完成入职: POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete
    pre_hire().complete(CompletePreHire);
    /// 直接创建待入职: POST /open-apis/corehr/v2/pre_hires
    pre_hire().create(CreatePreHire);
    /// 删除待入职信息: DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id
    pre_hire().delete(DeletePreHire);
    /// 更新待入职信息: PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id
    pre_hire().patch(PatchPreHire);
    /// 查询待入职信息: POST /open-apis/corehr/v2/pre_hires/query
    pre_hire().query(QueryPreHire);
    /// 恢复入职: POST /open-apis/corehr/v2/pre_hires/restore_flow_instance
    pre_hire().restore_flow_instance(RestoreFlowInstancePreHire);
    /// 搜索待入职信息: POST /open-apis/corehr/v2/pre_hires/search
    pre_hire().search(SearchPreHire);
    /// 流转入职任务: POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task
    pre_hire().transform_onboarding_task(TransformOnboardingTaskPreHire);
    /// 流转入职任务: POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task
    pre_hire().transit_task(TransitTaskPreHire);
    /// 撤销入职: POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding
    pre_hire().withdraw_onboarding(WithdrawOnboardingPreHire);

    /// 编辑试用期: POST /open-apis/corehr/v2/probation/edit
    probation().edit(EditProbation);
    /// 启用/停用试用期考核功能: POST /open-apis/corehr/v2/probation/enable_disable_assessment
    probation().enable_disable_assessment(EnableDisableAssessmentProbation);
    /// 搜索试用期信息: POST /open-apis/corehr/v2/probation/search
    probation().search(SearchProbation);
    /// 发起转正: POST /open-apis/corehr/v2/probation/submit
    probation().submit(SubmitProbation);
    /// 撤销转正: POST /open-apis/corehr/v2/probation/withdraw
    probation().withdraw(WithdrawProbation);

    /// 新增试用期考核信息: POST /open-apis/corehr/v2/probation/assessments
    probation_assessment().create(CreateProbationAssessment);
    /// 删除试用期考核信息: DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id
    probation_assessment().delete(DeleteProbationAssessment);
    /// 更新试用期考核信息: PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id
    probation_assessment().patch(PatchProbationAssessment);

    /// 获取流程数据: GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data
    process().flow_variable_data(FlowVariableDataProcess);
    /// 获取单个流程详情: GET /open-apis/corehr/v2/processes/:process_id
    process().get(GetProcess);
    /// 查询流程实例列表: GET /open-apis/corehr/v2/processes
    process().list(ListProcess);

    /// 通过/拒绝审批任务: PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id
    process_approver().update(UpdateProcessApprover);

    /// 加签审批任务: PUT /open-apis/corehr/v2/processes/:process_id/extra
    process_extra().update(UpdateProcessExtra);

    /// 获取流程表单数据: GET /open-apis/corehr/v2/processes/:process_id/form_variable_data
    process_form_variable_data().get(GetProcessFormVariableData);

    /// 查询流程数据参数模板: POST /open-apis/corehr/v2/query_flow_data_template
    process_query_flow_data_template().create(CreateProcessQueryFlowDataTemplate);

    /// 撤销流程: PUT /open-apis/corehr/v2/process_revoke/:process_id
    process_revoke().update(UpdateProcessRevoke);

    /// 发起流程: POST /open-apis/corehr/v2/process_start
    process_start().create(CreateProcessStart);

    /// 转交审批任务: PUT /open-apis/corehr/v2/processes/:process_id/transfer
    process_transfer().update(UpdateProcessTransfer);

    /// 撤回流程: PUT /open-apis/corehr/v2/process_withdraw/:process_id
    process_withdraw().update(UpdateProcessWithdraw);

    /// 批量删除填报行: POST /open-apis/corehr/v2/report_detail_row/batchDelete
    report_detail_row().batch_delete(BatchDeleteReportDetailRow);
    /// 批量创建/更新填报行: POST /open-apis/corehr/v2/report_detail_row/batchSave
    report_detail_row().batch_save(BatchSaveReportDetailRow);

    /// 下载电子签文件: POST /open-apis/corehr/v2/signature_files/:signature_file_id/download
    signature_file().download(DownloadSignatureFile);
    /// 获取电子签文件列表: GET /open-apis/corehr/v2/signature_files
    signature_file().list(ListSignatureFile);
    /// 根据流程获取电子签文件信息: GET /open-apis/corehr/v2/signature_files/list_by_biz_id
    signature_file().list_by_biz_id(ListByBizIdSignatureFile);
    /// 查询电子签文件详情: POST /open-apis/corehr/v2/signature_files/query
    signature_file().query(QuerySignatureFile);
    /// 终止电子签文件: POST /open-apis/corehr/v2/signature_files/terminate
    signature_file().terminate(TerminateSignatureFile);

    /// 获取文件签署节点信息: GET /open-apis/corehr/v2/signature_nodes/list_by_file_id
    signature_node().list_by_file_id(ListByFileIdSignatureNode);

    /// 获取电子签模板内容: GET /open-apis/corehr/v2/signature_templates/search
    signature_template().search(SearchSignatureTemplate);

    /// 获取电子签模板列表: GET /open-apis/corehr/v2/signature_template_info_with_thumbnails
    signature_template_info_with_thumbnail().list(ListSignatureTemplateInfoWithThumbnail);

    /// 查询编制规划方案: GET /open-apis/corehr/v2/workforce_plans
    workforce_plan().list(ListWorkforcePlan);

    /// 查询编制规划明细信息（不支持自定义组织）: POST /open-apis/corehr/v2/workforce_plan_details/batch
    workforce_plan_detail().batch(BatchWorkforcePlanDetail);
    /// 查询编制规划明细信息（支持自定义组织）: POST /open-apis/corehr/v2/workforce_plan_details/batch_v2
    workforce_plan_detail().batch_v2(BatchV2WorkforcePlanDetail);

    /// 批量删除明细行: POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete
    workforce_plan_detail_row().batch_delete(BatchDeleteWorkforcePlanDetailRow);
    /// 批量创建/更新明细行: POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave
    workforce_plan_detail_row().batch_save(BatchSaveWorkforcePlanDetailRow);

    /// 组织架构调整状态变更事件: corehr.approval_groups.updated_v2
    ApprovalGroupsUpdatedEvent;
    /// 创建公司: corehr.company.created_v2
    CompanyCreatedEvent;
    /// 删除公司: corehr.company.deleted_v2
    CompanyDeletedEvent;
    /// 更新公司: corehr.company.updated_v2
    CompanyUpdatedEvent;
    /// 创建成本中心: corehr.cost_center.created_v2
    CostCenterCreatedEvent;
    /// 删除成本中心: corehr.cost_center.deleted_v2
    CostCenterDeletedEvent;
    /// 更新成本中心: corehr.cost_center.updated_v2
    CostCenterUpdatedEvent;
    /// 自定义组织被创建: corehr.custom_org.created_v2
    CustomOrgCreatedEvent;
    /// 自定义组织被删除: corehr.custom_org.deleted_v2
    CustomOrgDeletedEvent;
    /// 自定义组织被更新: corehr.custom_org.updated_v2
    CustomOrgUpdatedEvent;
    /// 创建部门V2: corehr.department.created_v2
    DepartmentCreatedEvent;
    /// 更新部门V2: corehr.department.updated_v2
    DepartmentUpdatedEvent;
    /// 人员信息变更: corehr.employee.domain_event_v2
    EmployeeDomainEventEvent;
    /// 异动状态变更: corehr.job_change.status_updated_v2
    JobChangeStatusUpdatedEvent;
    /// 异动信息变更: corehr.job_change.updated_v2
    JobChangeUpdatedEvent;
    /// 创建序列: corehr.job_family.created_v2
    JobFamilyCreatedEvent;
    /// 删除序列: corehr.job_family.deleted_v2
    JobFamilyDeletedEvent;
    /// 更新序列: corehr.job_family.updated_v2
    JobFamilyUpdatedEvent;
    /// 创建职等: corehr.job_grade.created_v2
    JobGradeCreatedEvent;
    /// 删除职等: corehr.job_grade.deleted_v2
    JobGradeDeletedEvent;
    /// 更新职等: corehr.job_grade.updated_v2
    JobGradeUpdatedEvent;
    /// 创建职级: corehr.job_level.created_v2
    JobLevelCreatedEvent;
    /// 删除职级: corehr.job_level.deleted_v2
    JobLevelDeletedEvent;
    /// 更新职级: corehr.job_level.updated_v2
    JobLevelUpdatedEvent;
    /// 创建地点: corehr.location.created_v2
    LocationCreatedEvent;
    /// 删除地点: corehr.location.deleted_v2
    LocationDeletedEvent;
    /// 更新地点: corehr.location.updated_v2
    LocationUpdatedEvent;
    /// 离职流转状态变更: corehr.offboarding.checklist_updated_v2
    OffboardingChecklistUpdatedEvent;
    /// 离职申请状态变更: corehr.offboarding.status_updated_v2
    OffboardingStatusUpdatedEvent;
    /// 离职信息变更: corehr.offboarding.updated_v2
    OffboardingUpdatedEvent;
    /// 入职二维码失效: corehr.onboarding_qr_code.inactive_v2
    OnboardingQrCodeInactiveEvent;
    /// 通道创建: corehr.pathway.created_v2
    PathwayCreatedEvent;
    /// 通道删除: corehr.pathway.deleted_v2
    PathwayDeletedEvent;
    /// 通道更新: corehr.pathway.updated_v2
    PathwayUpdatedEvent;
    /// 创建岗位事件: corehr.position.created_v2
    PositionCreatedEvent;
    /// 删除岗位事件: corehr.position.deleted_v2
    PositionDeletedEvent;
    /// 更新岗位事件: corehr.position.updated_v2
    PositionUpdatedEvent;
    /// 入职流程状态变更: corehr.pre_hire.onboarding_task_changed_v2
    PreHireOnboardingTaskChangedEvent;
    /// 试用期状态变更: corehr.probation.updated_v2
    ProbationUpdatedEvent;
    /// 审批任务状态变更: corehr.process.approver.updated_v2
    ProcessApproverUpdatedEvent;
    /// 抄送单据状态变更: corehr.process.cc.updated_v2
    ProcessCcUpdatedEvent;
    /// 流程节点状态变更: corehr.process.node.updated_v2
    ProcessNodeUpdatedEvent;
    /// 流程实例状态变化: corehr.process.status.update_v2
    ProcessStatusUpdateEvent;
    /// 流程实例信息变更: corehr.process.updated_v2
    ProcessUpdatedEvent;
    /// 流程下评论事件: corehr.process_comment_info.updated_v2
    ProcessCommentInfoUpdatedEvent;
    /// 电子签文件状态发生变更事件: corehr.signature_file.status_updated_v2
    SignatureFileStatusUpdatedEvent;
}
