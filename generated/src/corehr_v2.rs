//! Core HR, newer version: employees, positions, cost centres, onboarding, probation, processes, e-signatures.
//!
//! Feature `corehr-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("corehr/v2"))]

feishu_macros::project_version! {
    "corehr/v2";

    /// Gets one approval of an org restructuring with the ids of its changes: GET /open-apis/corehr/v2/approval_groups/:process_id
    approval_groups().get(GetApprovalGroups);
    /// Gets the department changes of an org restructur…: POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids
    approval_groups().open_query_department_change_list_by_ids(OpenQueryDepartmentChangeListByIdsApprovalGroups);
    /// Gets the personnel changes of an org restructuring by t…: POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids
    approval_groups().open_query_job_change_list_by_ids(OpenQueryJobChangeListByIdsApprovalGroups);
    /// Gets the position changes of an org restructuring …: POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids
    approval_groups().open_query_position_change_list_by_ids(OpenQueryPositionChangeListByIdsApprovalGroups);

    /// Lists the approval tasks that one person has in HR processes: GET /open-apis/corehr/v2/approvers
    approver().list(ListApprover);

    /// Searches the reference list of banks by id, name or status: POST /open-apis/corehr/v2/basic_info/banks/search
    basic_info_bank().search(SearchBasicInfoBank);

    /// Searches the reference list of bank branches by bank, name or code: POST /open-apis/corehr/v2/basic_info/bank_branchs/search
    basic_info_bank_branch().search(SearchBasicInfoBankBranch);

    /// Searches the reference list of cities by id or by province: POST /open-apis/corehr/v2/basic_info/cities/search
    basic_info_city().search(SearchBasicInfoCity);

    /// Searches the reference list of countries and regions: POST /open-apis/corehr/v2/basic_info/country_regions/search
    basic_info_country_region().search(SearchBasicInfoCountryRegion);

    /// Searches the reference list of provinces, states and the li…: POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search
    basic_info_country_region_subdivision().search(SearchBasicInfoCountryRegionSubdivision);

    /// Searches the reference list of currencies: POST /open-apis/corehr/v2/basic_info/currencies/search
    basic_info_currency().search(SearchBasicInfoCurrency);

    /// Searches the reference list of districts by id or by city: POST /open-apis/corehr/v2/basic_info/districts/search
    basic_info_district().search(SearchBasicInfoDistrict);

    /// Searches the reference list of languages: POST /open-apis/corehr/v2/basic_info/languages/search
    basic_info_language().search(SearchBasicInfoLanguage);

    /// Searches the reference list of nationalities by id or by country: POST /open-apis/corehr/v2/basic_info/nationalities/search
    basic_info_nationality().search(SearchBasicInfoNationality);

    /// Searches the reference list of time zones: POST /open-apis/corehr/v2/basic_info/time_zones/search
    basic_info_time_zone().search(SearchBasicInfoTimeZone);

    /// Gets the HR partners of a department, those of its parents included: POST /open-apis/corehr/v2/bps/get_by_department
    bp().get_by_department(GetByDepartmentBp);
    /// Lists the HR partners with the departments that they look after: GET /open-apis/corehr/v2/bps
    bp().list(ListBp);

    /// Enables or disables a company from a given date: POST /open-apis/corehr/v2/companies/active
    company().active(ActiveCompany);
    /// Gets companies in bulk by their ids: POST /open-apis/corehr/v2/companies/batch_get
    company().batch_get(BatchGetCompany);
    /// Gets the versions of companies that are in force during a date range: POST /open-apis/corehr/v2/companies/query_multi_timeline
    company().query_multi_timeline(QueryMultiTimelineCompany);
    /// Lists the ids of companies whose changes took effect in a period: GET /open-apis/corehr/v2/companies/query_recent_change
    company().query_recent_change(QueryRecentChangeCompany);

    /// Lists the contracts of employees, all or by employee or contract id: POST /open-apis/corehr/v2/contracts/search
    contract().search(SearchContract);

    /// Gets how the costs of employees are split among cost centers: POST /open-apis/corehr/v2/cost_allocations/batch_query
    cost_allocation().batch_query(BatchQueryCostAllocation);
    /// Adds a split of an employee's costs among cost centers from a date on: POST /open-apis/corehr/v2/cost_allocations/create_version
    cost_allocation().create_version(CreateVersionCostAllocation);
    /// Deletes a split of an employee's costs among cost centers: POST /open-apis/corehr/v2/cost_allocations/remove_version
    cost_allocation().remove_version(RemoveVersionCostAllocation);
    /// Updates a split of an employee's costs among cost centers: POST /open-apis/corehr/v2/cost_allocations/update_version
    cost_allocation().update_version(UpdateVersionCostAllocation);

    /// Creates a cost center: POST /open-apis/corehr/v2/cost_centers
    cost_center().create(CreateCostCenter);
    /// Deletes a cost center for good, unless something still refers to it: DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id
    cost_center().delete(DeleteCostCenter);
    /// Enables or disables a cost center from a given date: PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id
    cost_center().patch(PatchCostCenter);
    /// Gets all versions of cost centers in a date range: POST /open-apis/corehr/v2/cost_centers/query_multi_timeline
    cost_center().query_multi_timeline(QueryMultiTimelineCostCenter);
    /// Lists the ids of cost centers whose changes took effect in a period: GET /open-apis/corehr/v2/cost_centers/query_recent_change
    cost_center().query_recent_change(QueryRecentChangeCostCenter);
    /// Searches cost centers by id, name, code or parent: POST /open-apis/corehr/v2/cost_centers/search
    cost_center().search(SearchCostCenter);
    /// Gets the tree of cost center ids as it stands on a given date: POST /open-apis/corehr/v2/cost_centers/tree
    cost_center().tree(TreeCostCenter);

    /// Adds a version of a cost center that takes effect on a given date: POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions
    cost_center_version().create(CreateCostCenterVersion);
    /// Revokes a version of a cost center for good: DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
    cost_center_version().delete(DeleteCostCenterVersion);
    /// Corrects a version of a cost center: PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
    cost_center_version().patch(PatchCostCenterVersion);

    /// Enables or disables a custom organization from a given date: POST /open-apis/corehr/v2/custom_orgs/active
    custom_org().active(ActiveCustomOrg);
    /// Creates a custom organization of a given type: POST /open-apis/corehr/v2/custom_orgs
    custom_org().create(CreateCustomOrg);
    /// Deletes a custom organization by its id: POST /open-apis/corehr/v2/custom_orgs/delete_org
    custom_org().delete_org(DeleteCustomOrg);
    /// Updates the details of a custom organization, but not its matching rules: PATCH /open-apis/corehr/v2/custom_orgs/:org_id
    custom_org().patch(PatchCustomOrg);
    /// Lists the custom organizations of a type that are in force, all or filtered: POST /open-apis/corehr/v2/custom_orgs/query
    custom_org().query(QueryCustomOrg);
    /// Lists the ids of custom organizations whose changes took effect in a perio…: GET /open-apis/corehr/v2/custom_orgs/query_recent_change
    custom_org().query_recent_change(QueryRecentChangeCustomOrg);
    /// Replaces the rules that match employees to a custom organization: POST /open-apis/corehr/v2/custom_orgs/update_rule
    custom_org().update_rule(UpdateRuleCustomOrg);

    /// Gets the default cost centers of employees: POST /open-apis/corehr/v2/default_cost_centers/batch_query
    default_cost_center().batch_query(BatchQueryDefaultCostCenter);
    /// Sets an employee's default cost center from a given date on: POST /open-apis/corehr/v2/default_cost_centers/create_version
    default_cost_center().create_version(CreateVersionDefaultCostCenter);
    /// Deletes a version of an employee's default cost center: POST /open-apis/corehr/v2/default_cost_centers/remove_version
    default_cost_center().remove_version(RemoveVersionDefaultCostCenter);
    /// Updates a version of an employee's default cost center: POST /open-apis/corehr/v2/default_cost_centers/update_version
    default_cost_center().update_version(UpdateVersionDefaultCostCenter);

    /// Gets departments in bulk by id or name, as they are today: POST /open-apis/corehr/v2/departments/batch_get
    department().batch_get(BatchGetDepartment);
    /// Deletes a department by its id: DELETE /open-apis/corehr/v2/departments/:department_id
    department().delete(DeleteDepartment);
    /// Gets the chain of parent departments above each given department: POST /open-apis/corehr/v2/departments/parents
    department().parents(ParentsDepartment);
    /// Updates a department from a given date on: PATCH /open-apis/corehr/v2/departments/:department_id
    department().patch(PatchDepartment);
    /// Gets all versions of departments in a date range: POST /open-apis/corehr/v2/departments/query_multi_timeline
    department().query_multi_timeline(QueryMultiTimelineDepartment);
    /// Gets the log of who changed departments and how: POST /open-apis/corehr/v2/departments/query_operation_logs
    department().query_operation_logs(QueryOperationLogsDepartment);
    /// Lists the ids of departments whose changes took effect in a period: GET /open-apis/corehr/v2/departments/query_recent_change
    department().query_recent_change(QueryRecentChangeDepartment);
    /// Gets departments as they stand on a given date: POST /open-apis/corehr/v2/departments/query_timeline
    department().query_timeline(QueryTimelineDepartment);
    /// Searches departments by id, name, code, manager or parent: POST /open-apis/corehr/v2/departments/search
    department().search(SearchDepartment);
    /// Gets the tree of department ids as it stands on a given date: POST /open-apis/corehr/v2/departments/tree
    department().tree(TreeDepartment);

    /// Gets the approvals that an org restructuring started and their status: GET /open-apis/corehr/v2/drafts/:draft_id
    draft().get(GetDraft);

    /// Gets employees in bulk by employment, person or work email: POST /open-apis/corehr/v2/employees/batch_get
    employee().batch_get(BatchGetEmployee);
    /// Adds an employee with personal, employment and job data in one call: POST /open-apis/corehr/v2/employees
    employee().create(CreateEmployee);
    /// Searches employees by name, number, status, department and more: POST /open-apis/corehr/v2/employees/search
    employee().search(SearchEmployee);

    /// Records that an employee joins custom organizations from a date on: POST /open-apis/corehr/v2/custom_org/create_emp_custom_org
    employee_custom_org().create_emp_custom_org(CreateEmpEmployeeCustomOrg);
    /// Deletes a version of an employee's custom organization record: POST /open-apis/corehr/v2/custom_org/del
    employee_custom_org().del(DelEmployeeCustomOrg);
    /// Updates a record of an employee's change of custom organization: POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org
    employee_custom_org().edit_emp_custom_org(EditEmpEmployeeCustomOrg);
    /// Gets the records of custom organization changes of several employe…: GET /open-apis/corehr/v2/custom_org/employment_custom_org_record
    employee_custom_org().employment_custom_org_record(EmploymentCustomOrgRecordEmployeeCustomOrg);
    /// Gets the versions of one record of an employee's custom organization changes: GET /open-apis/corehr/v2/custom_org/querybyid
    employee_custom_org().querybyid(QuerybyidEmployeeCustomOrg);

    /// Lists additional jobs that employees have or had beside their main one: POST /open-apis/corehr/v2/employees/additional_jobs/batch
    employees_additional_job().batch(BatchEmployeesAdditionalJob);
    /// Adds an additional job to an employee: POST /open-apis/corehr/v2/employees/additional_jobs
    employees_additional_job().create(CreateEmployeesAdditionalJob);
    /// Deletes an additional job of an employee: DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
    employees_additional_job().delete(DeleteEmployeesAdditionalJob);
    /// Updates an additional job of an employee: PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
    employees_additional_job().patch(PatchEmployeesAdditionalJob);

    /// Gets the HR partners and the local HR partners of employees: POST /open-apis/corehr/v2/employees/bps/batch_get
    employees_bp().batch_get(BatchGetEmployeesBp);

    /// Adds an international assignment to an employee: POST /open-apis/corehr/v2/employees/international_assignments
    employees_international_assignment().create(CreateEmployeesInternationalAssignment);
    /// Deletes an international assignment of a…: DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
    employees_international_assignment().delete(DeleteEmployeesInternationalAssignment);
    /// Lists the international assignments of employees: GET /open-apis/corehr/v2/employees/international_assignments
    employees_international_assignment().list(ListEmployeesInternationalAssignment);
    /// Updates an international assignment of a…: PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
    employees_international_assignment().patch(PatchEmployeesInternationalAssignment);

    /// Gets the job records of given employees in bulk: POST /open-apis/corehr/v2/employees/job_datas/batch_get
    employees_job_data().batch_get(BatchGetEmployeesJobData);
    /// Lists job records, of all employees or by employee, department or date: POST /open-apis/corehr/v2/employees/job_datas/query
    employees_job_data().query(QueryEmployeesJobData);

    /// Gets the options of enumerations by their names: POST /open-apis/corehr/v2/enums/search
    r#enum().search(SearchEnum);

    /// Gets the current version of jobs in bulk by id or code: POST /open-apis/corehr/v2/jobs/batch_get
    job().batch_get(BatchGetJob);
    /// Gets one job by its id: GET /open-apis/corehr/v2/jobs/:job_id
    job().get(GetJob);
    /// Lists all jobs of the company, by name if wanted: GET /open-apis/corehr/v2/jobs
    job().list(ListJob);
    /// Gets the versions of jobs that are in force during a date range: POST /open-apis/corehr/v2/jobs/query_multi_timeline
    job().query_multi_timeline(QueryMultiTimelineJob);
    /// Lists the ids of jobs whose changes took effect in a period: GET /open-apis/corehr/v2/jobs/query_recent_change
    job().query_recent_change(QueryRecentChangeJob);

    /// Starts a transfer of an employee to another job or department: POST /open-apis/corehr/v2/job_changes
    job_change().create(CreateJobChange);
    /// Revokes an employee's transfer, even one that has taken effect: POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke
    job_change().revoke(RevokeJobChange);
    /// Searches the transfers of employees: POST /open-apis/corehr/v2/job_changes/search
    job_change().search(SearchJobChange);

    /// Gets the current version of job families in bulk by id or code: POST /open-apis/corehr/v2/job_families/batch_get
    job_family().batch_get(BatchGetJobFamily);
    /// Gets the versions of job families that are in force during a date range: POST /open-apis/corehr/v2/job_families/query_multi_timeline
    job_family().query_multi_timeline(QueryMultiTimelineJobFamily);
    /// Lists the ids of job families whose changes took effect in a period: GET /open-apis/corehr/v2/job_families/query_recent_change
    job_family().query_recent_change(QueryRecentChangeJobFamily);

    /// Creates a job grade: POST /open-apis/corehr/v2/job_grades
    job_grade().create(CreateJobGrade);
    /// Deletes a job grade: DELETE /open-apis/corehr/v2/job_grades/:job_grade_id
    job_grade().delete(DeleteJobGrade);
    /// Updates a job grade, or enables or disables it: PATCH /open-apis/corehr/v2/job_grades/:job_grade_id
    job_grade().patch(PatchJobGrade);
    /// Lists the job grades, all or by id or code: POST /open-apis/corehr/v2/job_grades/query
    job_grade().query(QueryJobGrade);
    /// Lists the ids of job grades whose changes took effect in a period: GET /open-apis/corehr/v2/job_grades/query_recent_change
    job_grade().query_recent_change(QueryRecentChangeJobGrade);

    /// Gets job levels in bulk by id or code: POST /open-apis/corehr/v2/job_levels/batch_get
    job_level().batch_get(BatchGetJobLevel);
    /// Lists the ids of job levels whose changes took effect in a period: GET /open-apis/corehr/v2/job_levels/query_recent_change
    job_level().query_recent_change(QueryRecentChangeJobLevel);

    /// Enables or disables a location from a given date: POST /open-apis/corehr/v2/locations/active
    location().active(ActiveLocation);
    /// Gets locations in bulk by their ids: POST /open-apis/corehr/v2/locations/batch_get
    location().batch_get(BatchGetLocation);
    /// Updates a location from a given date on: PATCH /open-apis/corehr/v2/locations/:location_id
    location().patch(PatchLocation);
    /// Gets the versions of locations that are in force during a date range: POST /open-apis/corehr/v2/locations/query_multi_timeline
    location().query_multi_timeline(QueryMultiTimelineLocation);
    /// Lists the ids of locations whose changes took effect in a period: GET /open-apis/corehr/v2/locations/query_recent_change
    location().query_recent_change(QueryRecentChangeLocation);

    /// Adds an address to a location: POST /open-apis/corehr/v2/locations/:location_id/addresses
    location_address().create(CreateLocationAddress);
    /// Deletes an address of a location: DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
    location_address().delete(DeleteLocationAddress);
    /// Updates an address of a location: PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id
    location_address().patch(PatchLocationAddress);

    /// Edits the details of an employee's departure, such as date and reason: POST /open-apis/corehr/v2/offboardings/edit
    offboarding().edit(EditOffboarding);
    /// Revokes the departure of an employee: POST /open-apis/corehr/v2/offboardings/revoke
    offboarding().revoke(RevokeOffboarding);
    /// Starts an employee's offboarding, directly or through an approval: POST /open-apis/corehr/v2/offboardings/submit_v2
    offboarding().submit_v2(SubmitV2Offboarding);

    /// Lists the onboarding flows that the company has set up: GET /open-apis/corehr/v2/onboarding_flows
    onboarding_flow().list(ListOnboardingFlow);

    /// Creates a QR code that new hires scan to start onboarding: POST /open-apis/corehr/v2/onboarding_qr_codes
    onboarding_qr_code().create(CreateOnboardingQrCode);
    /// Lists the dimensions, such as department, that onboarding QR codes use: POST /open-apis/corehr/v2/onboarding_qr_codes/dimension
    onboarding_qr_code().dimension(DimensionOnboardingQrCode);

    /// Enables or disables a career pathway: POST /open-apis/corehr/v2/pathways/active
    pathway().active(ActivePathway);
    /// Lists career pathways, all or by id or code: POST /open-apis/corehr/v2/pathways/batch_get
    pathway().batch_get(BatchGetPathway);
    /// Creates a career pathway: POST /open-apis/corehr/v2/pathways
    pathway().create(CreatePathway);
    /// Deletes a career pathway: DELETE /open-apis/corehr/v2/pathways/:pathway_id
    pathway().delete(DeletePathway);
    /// Updates the name, code or description of a career pathway: PATCH /open-apis/corehr/v2/pathways/:pathway_id
    pathway().patch(PatchPathway);

    /// Creates the personal record of an employee: POST /open-apis/corehr/v2/persons
    person().create(CreatePerson);
    /// Updates the personal record of an employee; lists are replaced whole: PATCH /open-apis/corehr/v2/persons/:person_id
    person().patch(PatchPerson);

    /// Enables or disables a position from a given date: POST /open-apis/corehr/v2/positions/active
    position().active(ActivePosition);
    /// Creates a position in a department: POST /open-apis/corehr/v2/positions
    position().create(CreatePosition);
    /// Deletes a position with all its versions: POST /open-apis/corehr/v2/positions/del_position
    position().del_position(DelPosition);
    /// Updates a position from a given date on: PATCH /open-apis/corehr/v2/positions/:position_id
    position().patch(PatchPosition);
    /// Lists positions by id, code or department: POST /open-apis/corehr/v2/positions/query
    position().query(QueryPosition);
    /// Lists the ids of positions whose changes took effect in a period: GET /open-apis/corehr/v2/positions/query_recent_change
    position().query_recent_change(QueryRecentChangePosition);

    /// Completes the onboarding of a pre-hire, who becomes an employee: POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete
    pre_hire().complete(CompletePreHire);
    /// Creates a pre-hire, a person who is about to join the company: POST /open-apis/corehr/v2/pre_hires
    pre_hire().create(CreatePreHire);
    /// Deletes a pre-hire: DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id
    pre_hire().delete(DeletePreHire);
    /// Updates the standard and custom fields of a pre-hire: PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id
    pre_hire().patch(PatchPreHire);
    /// Gets pre-hires in bulk by their ids: POST /open-apis/corehr/v2/pre_hires/query
    pre_hire().query(QueryPreHire);
    /// Restores the onboarding of a pre-hire that was withdrawn: POST /open-apis/corehr/v2/pre_hires/restore_flow_instance
    pre_hire().restore_flow_instance(RestoreFlowInstancePreHire);
    /// Searches pre-hires by date, status, department and more: POST /open-apis/corehr/v2/pre_hires/search
    pre_hire().search(SearchPreHire);
    /// Acts on an onboarding task of a pre-hire: opens, submits or reviews i…: POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task
    pre_hire().transform_onboarding_task(TransformOnboardingTaskPreHire);
    /// Moves a running onboarding task of a pre-hire on to its next step: POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task
    pre_hire().transit_task(TransitTaskPreHire);
    /// Withdraws the onboarding of a pre-hire: POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding
    pre_hire().withdraw_onboarding(WithdrawOnboardingPreHire);

    /// Edits the probation of an employee, also to add or remove it: POST /open-apis/corehr/v2/probation/edit
    probation().edit(EditProbation);
    /// Switches the probation assessment feature of the company on or off: POST /open-apis/corehr/v2/probation/enable_disable_assessment
    probation().enable_disable_assessment(EnableDisableAssessmentProbation);
    /// Searches the probations of employees: POST /open-apis/corehr/v2/probation/search
    probation().search(SearchProbation);
    /// Starts the confirmation of an employee at the end of the probation: POST /open-apis/corehr/v2/probation/submit
    probation().submit(SubmitProbation);
    /// Withdraws the confirmation of an employee on probation: POST /open-apis/corehr/v2/probation/withdraw
    probation().withdraw(WithdrawProbation);

    /// Adds results of an employee's probation assessment: POST /open-apis/corehr/v2/probation/assessments
    probation_assessment().create(CreateProbationAssessment);
    /// Deletes a result of an employee's probation assessment: DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id
    probation_assessment().delete(DeleteProbationAssessment);
    /// Updates a result of an employee's probation assessment: PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id
    probation_assessment().patch(PatchProbationAssessment);

    /// Gets all data of a process, with its initiator and times beside t…: GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data
    process().flow_variable_data(FlowVariableDataProcess);
    /// Gets the details of a process: status, initiator, to-dos and copies: GET /open-apis/corehr/v2/processes/:process_id
    process().get(GetProcess);
    /// Lists the ids of processes changed in a period, all or by flow or status: GET /open-apis/corehr/v2/processes
    process().list(ListProcess);

    /// Approves or rejects an approval task of a process: PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id
    process_approver().update(UpdateProcessApprover);

    /// Adds approvers to a node or approval task, before, beside or after it: PUT /open-apis/corehr/v2/processes/:process_id/extra
    process_extra().update(UpdateProcessExtra);

    /// Gets the form data of a process: GET /open-apis/corehr/v2/processes/:process_id/form_variable_data
    process_form_variable_data().get(GetProcessFormVariableData);

    /// Gets a sample of the variables of a flow, to learn their structure: POST /open-apis/corehr/v2/query_flow_data_template
    process_query_flow_data_template().create(CreateProcessQueryFlowDataTemplate);

    /// Revokes a completed process as one of its administrators: PUT /open-apis/corehr/v2/process_revoke/:process_id
    process_revoke().update(UpdateProcessRevoke);

    /// Starts a process of a custom business type: POST /open-apis/corehr/v2/process_start
    process_start().create(CreateProcessStart);

    /// Transfers approval tasks of a process to another person: PUT /open-apis/corehr/v2/processes/:process_id/transfer
    process_transfer().update(UpdateProcessTransfer);

    /// Withdraws a process that is still being approved, which ends it: PUT /open-apis/corehr/v2/process_withdraw/:process_id
    process_withdraw().update(UpdateProcessWithdraw);

    /// Deletes rows reported to a headcount plan by setting them to zero: POST /open-apis/corehr/v2/report_detail_row/batchDelete
    report_detail_row().batch_delete(BatchDeleteReportDetailRow);
    /// Creates or updates rows that are reported to a headcount plan: POST /open-apis/corehr/v2/report_detail_row/batchSave
    report_detail_row().batch_save(BatchSaveReportDetailRow);

    /// Downloads a file of an e-signature: POST /open-apis/corehr/v2/signature_files/:signature_file_id/download
    signature_file().download(DownloadSignatureFile);
    /// Lists the e-signature files: GET /open-apis/corehr/v2/signature_files
    signature_file().list(ListSignatureFile);
    /// Lists the e-signature files of a business process: GET /open-apis/corehr/v2/signature_files/list_by_biz_id
    signature_file().list_by_biz_id(ListByBizIdSignatureFile);
    /// Queries the e-signature files with their signing links: POST /open-apis/corehr/v2/signature_files/query
    signature_file().query(QuerySignatureFile);
    /// Stops the signing of e-signature files: POST /open-apis/corehr/v2/signature_files/terminate
    signature_file().terminate(TerminateSignatureFile);

    /// Lists the steps, such as signing and sealing, of an e-signature file: GET /open-apis/corehr/v2/signature_nodes/list_by_file_id
    signature_node().list_by_file_id(ListByFileIdSignatureNode);

    /// Gets e-signature templates with their content: GET /open-apis/corehr/v2/signature_templates/search
    signature_template().search(SearchSignatureTemplate);

    /// Lists the e-signature templates with category, usage and region: GET /open-apis/corehr/v2/signature_template_info_with_thumbnails
    signature_template_info_with_thumbnail().list(ListSignatureTemplateInfoWithThumbnail);

    /// Lists the headcount plans in force, or all of them on request: GET /open-apis/corehr/v2/workforce_plans
    workforce_plan().list(ListWorkforcePlan);

    /// Lists the headcounts of a plan or its report by department, job and the like: POST /open-apis/corehr/v2/workforce_plan_details/batch
    workforce_plan_detail().batch(BatchWorkforcePlanDetail);
    /// Lists headcounts of a plan or its report by any dimension, custom orgs to…: POST /open-apis/corehr/v2/workforce_plan_details/batch_v2
    workforce_plan_detail().batch_v2(BatchV2WorkforcePlanDetail);

    /// Deletes rows of a headcount plan in bulk by setting them to zero: POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete
    workforce_plan_detail_row().batch_delete(BatchDeleteWorkforcePlanDetailRow);
    /// Creates or updates rows of a headcount plan in bulk: POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave
    workforce_plan_detail_row().batch_save(BatchSaveWorkforcePlanDetailRow);

    /// Sent when the approval of an org restructuring changes its status: corehr.approval_groups.updated_v2
    ApprovalGroupsUpdatedEvent;
    /// Sent when a company is created in Feishu People: corehr.company.created_v2
    CompanyCreatedEvent;
    /// Sent when a company is deleted from Feishu People: corehr.company.deleted_v2
    CompanyDeletedEvent;
    /// Sent when the details of a company change in Feishu People: corehr.company.updated_v2
    CompanyUpdatedEvent;
    /// Sent when a cost center is created and in force: corehr.cost_center.created_v2
    CostCenterCreatedEvent;
    /// Sent when a cost center is deleted: corehr.cost_center.deleted_v2
    CostCenterDeletedEvent;
    /// Sent when the details of a cost center change: corehr.cost_center.updated_v2
    CostCenterUpdatedEvent;
    /// Sent when a custom organization is created and in force: corehr.custom_org.created_v2
    CustomOrgCreatedEvent;
    /// Sent when a custom organization is deleted: corehr.custom_org.deleted_v2
    CustomOrgDeletedEvent;
    /// Sent when the details of a custom organization change: corehr.custom_org.updated_v2
    CustomOrgUpdatedEvent;
    /// Sent when a department is created, as a rule parents first: corehr.department.created_v2
    DepartmentCreatedEvent;
    /// Sent when the details of a department change, as a rule parents first: corehr.department.updated_v2
    DepartmentUpdatedEvent;
    /// Sent when an employee's personal, employment or job data change: corehr.employee.domain_event_v2
    EmployeeDomainEventEvent;
    /// Sent when the approval of a transfer changes or the transfer takes effect: corehr.job_change.status_updated_v2
    JobChangeStatusUpdatedEvent;
    /// Sent when the details of a started transfer change: corehr.job_change.updated_v2
    JobChangeUpdatedEvent;
    /// Sent when a job family is created and in force: corehr.job_family.created_v2
    JobFamilyCreatedEvent;
    /// Sent when a job family is deleted: corehr.job_family.deleted_v2
    JobFamilyDeletedEvent;
    /// Sent when the details of a job family change: corehr.job_family.updated_v2
    JobFamilyUpdatedEvent;
    /// Sent when a job grade is created: corehr.job_grade.created_v2
    JobGradeCreatedEvent;
    /// Sent when a job grade is deleted: corehr.job_grade.deleted_v2
    JobGradeDeletedEvent;
    /// Sent when the details of a job grade change: corehr.job_grade.updated_v2
    JobGradeUpdatedEvent;
    /// Sent when a job level is created: corehr.job_level.created_v2
    JobLevelCreatedEvent;
    /// Sent when a job level is deleted: corehr.job_level.deleted_v2
    JobLevelDeletedEvent;
    /// Sent when the details of a job level change: corehr.job_level.updated_v2
    JobLevelUpdatedEvent;
    /// Sent when a location is created and in force: corehr.location.created_v2
    LocationCreatedEvent;
    /// Sent when a location is deleted: corehr.location.deleted_v2
    LocationDeletedEvent;
    /// Sent when the details of a location change: corehr.location.updated_v2
    LocationUpdatedEvent;
    /// Sent when the handover checklist of a leaving employee changes its status: corehr.offboarding.checklist_updated_v2
    OffboardingChecklistUpdatedEvent;
    /// Sent when a departure is filed, approved, refused, revoked or effective: corehr.offboarding.status_updated_v2
    OffboardingStatusUpdatedEvent;
    /// Sent when the details of an employee's departure change: corehr.offboarding.updated_v2
    OffboardingUpdatedEvent;
    /// Sent when an onboarding QR code becomes invalid: corehr.onboarding_qr_code.inactive_v2
    OnboardingQrCodeInactiveEvent;
    /// Sent when a career pathway is created: corehr.pathway.created_v2
    PathwayCreatedEvent;
    /// Sent when a career pathway is deleted: corehr.pathway.deleted_v2
    PathwayDeletedEvent;
    /// Sent when the details of a career pathway change: corehr.pathway.updated_v2
    PathwayUpdatedEvent;
    /// Sent when a new position takes effect: corehr.position.created_v2
    PositionCreatedEvent;
    /// Sent when a position is deleted: corehr.position.deleted_v2
    PositionDeletedEvent;
    /// Sent when a change of a position takes effect: corehr.position.updated_v2
    PositionUpdatedEvent;
    /// Sent when the onboarding flow of a pre-hire moves on: corehr.pre_hire.onboarding_task_changed_v2
    PreHireOnboardingTaskChangedEvent;
    /// Sent when the probation of an employee changes its status: corehr.probation.updated_v2
    ProbationUpdatedEvent;
    /// Sent when an approval task of an HR process changes its status: corehr.process.approver.updated_v2
    ProcessApproverUpdatedEvent;
    /// Sent when a process is copied to a person for information: corehr.process.cc.updated_v2
    ProcessCcUpdatedEvent;
    /// Sent when a node of a process changes its status: corehr.process.node.updated_v2
    ProcessNodeUpdatedEvent;
    /// Sent when a process changes its status: corehr.process.status.update_v2
    ProcessStatusUpdateEvent;
    /// Sent when a process changes in any way: an action, its data or its status: corehr.process.updated_v2
    ProcessUpdatedEvent;
    /// Sent when somebody comments on a process: corehr.process_comment_info.updated_v2
    ProcessCommentInfoUpdatedEvent;
    /// Sent when an e-signature file changes its status: corehr.signature_file.status_updated_v2
    SignatureFileStatusUpdatedEvent;
}
