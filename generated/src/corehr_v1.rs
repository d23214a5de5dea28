//! Core HR: persons, employments, jobs, departments, companies, contracts, leave, onboarding and offboarding.
//!
//! Feature `corehr-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("corehr/v1"))]

feishu_macros::project_version! {
    "corehr/v1";

    /// Lists the users who hold an HR role on an organization unit: POST /open-apis/corehr/v1/assigned_users/search
    assigned_user().search(SearchAssignedUser);

    /// Grants an HR role to a user, or widens what a role already held covers: POST /open-apis/corehr/v1/authorizations/add_role_assign
    authorization().add_role_assign(AddRoleAssignAuthorization);
    /// Gets the HR roles granted to one user: GET /open-apis/corehr/v1/authorizations/get_by_param
    authorization().get_by_param(GetByParamAuthorization);
    /// Lists the HR roles of users, all or by user and role: GET /open-apis/corehr/v1/authorizations/query
    authorization().query(QueryAuthorization);
    /// Takes an HR role away from a user: POST /open-apis/corehr/v1/authorizations/remove_role_assign
    authorization().remove_role_assign(RemoveRoleAssignAuthorization);
    /// Sets anew which departments, locations and the like a user's HR role co…: POST /open-apis/corehr/v1/authorizations/update_role_assign
    authorization().update_role_assign(UpdateRoleAssignAuthorization);

    /// Converts HR ids to contact or People Admin ids and back: POST /open-apis/corehr/v1/common_data/id/convert
    common_data_id().convert(ConvertCommonDataId);

    /// Adds options to a choice field of an HR object: POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option
    common_data_meta_data().add_enum_option(AddEnumOptionCommonDataMetaData);
    /// Renames, turns on or turns off an option of an HR choice field: POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option
    common_data_meta_data().edit_enum_option(EditEnumOptionCommonDataMetaData);

    /// Creates a company record with its details and addresses: POST /open-apis/corehr/v1/companies
    company().create(CreateCompany);
    /// Deletes the record of a company: DELETE /open-apis/corehr/v1/companies/:company_id
    company().delete(DeleteCompany);
    /// Gets the record of one company by its id: GET /open-apis/corehr/v1/companies/:company_id
    company().get(GetCompany);
    /// Lists the companies of the organization: GET /open-apis/corehr/v1/companies
    company().list(ListCompany);
    /// Updates the details or addresses of a company record: PATCH /open-apis/corehr/v1/companies/:company_id
    company().patch(PatchCompany);

    /// Finds the pay standard that fits an employee: GET /open-apis/corehr/v1/compensation_standards/match
    compensation_standard().r#match(MatchCompensationStandard);

    /// Creates a contract for an employee: POST /open-apis/corehr/v1/contracts
    contract().create(CreateContract);
    /// Deletes an employee contract: DELETE /open-apis/corehr/v1/contracts/:contract_id
    contract().delete(DeleteContract);
    /// Gets one employee contract by its id: GET /open-apis/corehr/v1/contracts/:contract_id
    contract().get(GetContract);
    /// Lists the contracts of all employees: GET /open-apis/corehr/v1/contracts
    contract().list(ListContract);
    /// Updates an employee contract: PATCH /open-apis/corehr/v1/contracts/:contract_id
    contract().patch(PatchContract);

    /// Gets one country or region by its id: GET /open-apis/corehr/v1/country_regions/:country_region_id
    country_region().get(GetCountryRegion);
    /// Lists countries and regions: GET /open-apis/corehr/v1/country_regions
    country_region().list(ListCountryRegion);

    /// Gets one currency by its id: GET /open-apis/corehr/v1/currencies/:currency_id
    currency().get(GetCurrency);
    /// Lists the currencies used in HR records: GET /open-apis/corehr/v1/currencies
    currency().list(ListCurrency);

    /// Gets the definition of one field of an HR object: GET /open-apis/corehr/v1/custom_fields/get_by_param
    custom_field().get_by_param(GetByParamCustomField);
    /// Lists the HR objects, both built-in and custom: GET /open-apis/corehr/v1/custom_fields/list_object_api_name
    custom_field().list_object_api_name(ListObjectApiNameCustomField);
    /// Lists the custom fields of given HR objects: GET /open-apis/corehr/v1/custom_fields/query
    custom_field().query(QueryCustomField);

    /// Creates a department in the HR organization: POST /open-apis/corehr/v1/departments
    department().create(CreateDepartment);
    /// Deletes a department from the HR organization: DELETE /open-apis/corehr/v1/departments/:department_id
    department().delete(DeleteDepartment);
    /// Gets one HR department by its id: GET /open-apis/corehr/v1/departments/:department_id
    department().get(GetDepartment);
    /// Lists HR departments, all or by ids and names: GET /open-apis/corehr/v1/departments
    department().list(ListDepartment);
    /// Updates the details of an HR department: PATCH /open-apis/corehr/v1/departments/:department_id
    department().patch(PatchDepartment);

    /// Creates an employee type, such as regular or intern: POST /open-apis/corehr/v1/employee_types
    employee_type().create(CreateEmployeeType);
    /// Deletes an employee type: DELETE /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().delete(DeleteEmployeeType);
    /// Gets one employee type by its id: GET /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().get(GetEmployeeType);
    /// Lists the employee types of the organization: GET /open-apis/corehr/v1/employee_types
    employee_type().list(ListEmployeeType);
    /// Updates an employee type: PATCH /open-apis/corehr/v1/employee_types/:employee_type_id
    employee_type().patch(PatchEmployeeType);

    /// Creates the employment record of a person: POST /open-apis/corehr/v1/employments
    employment().create(CreateEmployment);
    /// Deletes the employment record of a person: DELETE /open-apis/corehr/v1/employments/:employment_id
    employment().delete(DeleteEmployment);
    /// Updates an employment record, such as number or work email: PATCH /open-apis/corehr/v1/employments/:employment_id
    employment().patch(PatchEmployment);

    /// Downloads a file of the HR system by its id: GET /open-apis/corehr/v1/files/:id
    file().get(GetFile);

    /// Creates a job that employees can be assigned to: POST /open-apis/corehr/v1/jobs
    job().create(CreateJob);
    /// Deletes a job from the HR system: DELETE /open-apis/corehr/v1/jobs/:job_id
    job().delete(DeleteJob);
    /// Gets one job by its id: GET /open-apis/corehr/v1/jobs/:job_id
    job().get(GetJob);
    /// Lists jobs, all or by name: GET /open-apis/corehr/v1/jobs
    job().list(ListJob);
    /// Updates the details of a job: PATCH /open-apis/corehr/v1/jobs/:job_id
    job().patch(PatchJob);

    /// Starts the transfer of an employee, such as to another department or job: POST /open-apis/corehr/v1/job_changes
    job_change().create(CreateJobChange);

    /// Creates the first job record of an employee, as at onboarding: POST /open-apis/corehr/v1/job_datas
    job_data().create(CreateJobData);
    /// Deletes a job record of an employee: DELETE /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().delete(DeleteJobData);
    /// Gets the main job record now in force by its id: GET /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().get(GetJobData);
    /// Lists the job records of employees: GET /open-apis/corehr/v1/job_datas
    job_data().list(ListJobData);
    /// Adds a new version of an employee's job record, or changes one: PATCH /open-apis/corehr/v1/job_datas/:job_data_id
    job_data().patch(PatchJobData);

    /// Creates a job family: POST /open-apis/corehr/v1/job_families
    job_family().create(CreateJobFamily);
    /// Deletes a job family: DELETE /open-apis/corehr/v1/job_families/:job_family_id
    job_family().delete(DeleteJobFamily);
    /// Gets one job family by its id: GET /open-apis/corehr/v1/job_families/:job_family_id
    job_family().get(GetJobFamily);
    /// Lists the job families of the organization: GET /open-apis/corehr/v1/job_families
    job_family().list(ListJobFamily);
    /// Updates a job family, such as its name or parent: PATCH /open-apis/corehr/v1/job_families/:job_family_id
    job_family().patch(PatchJobFamily);

    /// Creates a job level, a rank for employees: POST /open-apis/corehr/v1/job_levels
    job_level().create(CreateJobLevel);
    /// Deletes a job level: DELETE /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().delete(DeleteJobLevel);
    /// Gets one job level by its id: GET /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().get(GetJobLevel);
    /// Lists the job levels of the organization: GET /open-apis/corehr/v1/job_levels
    job_level().list(ListJobLevel);
    /// Updates a job level, such as its rank value or name: PATCH /open-apis/corehr/v1/job_levels/:job_level_id
    job_level().patch(PatchJobLevel);

    /// Finds the id of the work calendar for a department, location or the like: GET /open-apis/corehr/v1/leaves/calendar_by_scope
    leave().calendar_by_scope(CalendarByScopeLeave);
    /// Lists how much leave employees have left, by leave type: GET /open-apis/corehr/v1/leaves/leave_balances
    leave().leave_balances(LeaveBalancesLeave);
    /// Lists the leave that employees have requested: GET /open-apis/corehr/v1/leaves/leave_request_history
    leave().leave_request_history(LeaveRequestHistoryLeave);
    /// Lists the leave types, such as annual or marriage leave: GET /open-apis/corehr/v1/leaves/leave_types
    leave().leave_types(LeaveTypesLeave);
    /// Gets work calendars with their names and states: POST /open-apis/corehr/v1/leaves/work_calendar
    leave().work_calendar(WorkCalendarLeave);
    /// Lists the days of work calendars and what kind each is: POST /open-apis/corehr/v1/leaves/work_calendar_date
    leave().work_calendar_date(WorkCalendarDateLeave);

    /// Grants an employee a quantity of leave: POST /open-apis/corehr/v1/leave_granting_records
    leave_granting_record().create(CreateLeaveGrantingRecord);
    /// Deletes a grant of leave to an employee: DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id
    leave_granting_record().delete(DeleteLeaveGrantingRecord);

    /// Creates a location, such as a place of work: POST /open-apis/corehr/v1/locations
    location().create(CreateLocation);
    /// Deletes a location: DELETE /open-apis/corehr/v1/locations/:location_id
    location().delete(DeleteLocation);
    /// Gets one location by its id: GET /open-apis/corehr/v1/locations/:location_id
    location().get(GetLocation);
    /// Lists the locations of the organization: GET /open-apis/corehr/v1/locations
    location().list(ListLocation);

    /// Creates a type of identity document of a country: POST /open-apis/corehr/v1/national_id_types
    national_id_type().create(CreateNationalIdType);
    /// Deletes a type of identity document: DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().delete(DeleteNationalIdType);
    /// Gets one type of identity document by its id: GET /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().get(GetNationalIdType);
    /// Lists the types of identity document, all or by country: GET /open-apis/corehr/v1/national_id_types
    national_id_type().list(ListNationalIdType);
    /// Updates a type of identity document: PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id
    national_id_type().patch(PatchNationalIdType);

    /// Lists the reasons for leaving that are set up in HR: POST /open-apis/corehr/v1/offboardings/query
    offboarding().query(QueryOffboarding);
    /// Searches the departures of employees by person, date, status or reason: POST /open-apis/corehr/v1/offboardings/search
    offboarding().search(SearchOffboarding);
    /// Starts the departure of an employee: POST /open-apis/corehr/v1/offboardings/submit
    offboarding().submit(SubmitOffboarding);

    /// Creates the personal record of someone to be employed: POST /open-apis/corehr/v1/persons
    person().create(CreatePerson);
    /// Deletes the personal record of someone: DELETE /open-apis/corehr/v1/persons/:person_id
    person().delete(DeletePerson);
    /// Gets the personal record of one person by its id: GET /open-apis/corehr/v1/persons/:person_id
    person().get(GetPerson);
    /// Updates the personal record of someone: PATCH /open-apis/corehr/v1/persons/:person_id
    person().patch(PatchPerson);
    /// Uploads a file to use in HR records: POST /open-apis/corehr/v1/persons/upload
    person().upload(UploadPerson);

    /// Deletes the record of someone about to join: DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().delete(DeletePreHire);
    /// Gets the record of one person about to join: GET /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().get(GetPreHire);
    /// Lists the people who are about to join: GET /open-apis/corehr/v1/pre_hires
    pre_hire().list(ListPreHire);
    /// Updates the record of someone about to join: PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id
    pre_hire().patch(PatchPreHire);

    /// Gets what was filled in on the form of an HR process: GET /open-apis/corehr/v1/processes/:process_id/form_variable_data
    process_form_variable_data().get(GetProcessFormVariableData);

    /// Lists the HR roles that are set up, with their names and states: GET /open-apis/corehr/v1/security_groups
    security_group().list(ListSecurityGroup);
    /// Finds the HR partners in charge of departments or locations: POST /open-apis/corehr/v1/security_groups/query
    security_group().query(QuerySecurityGroup);

    /// Gets one province or administrative region by its id: GET /open-apis/corehr/v1/subdivisions/:subdivision_id
    subdivision().get(GetSubdivision);
    /// Lists provinces, all or of one country: GET /open-apis/corehr/v1/subdivisions
    subdivision().list(ListSubdivision);

    /// Gets one city or district by its id: GET /open-apis/corehr/v1/subregions/:subregion_id
    subregion().get(GetSubregion);
    /// Lists cities and districts, all or of one province: GET /open-apis/corehr/v1/subregions
    subregion().list(ListSubregion);

    /// Lists the reasons for a transfer that are set up in HR: GET /open-apis/corehr/v1/transfer_reasons/query
    transfer_reason().query(QueryTransferReason);

    /// Lists the types of transfer that are set up in HR: GET /open-apis/corehr/v1/transfer_types/query
    transfer_type().query(QueryTransferType);

    /// Creates a type of working hours, such as standard or flexible: POST /open-apis/corehr/v1/working_hours_types
    working_hours_type().create(CreateWorkingHoursType);
    /// Deletes a type of working hours: DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().delete(DeleteWorkingHoursType);
    /// Gets one type of working hours by its id: GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().get(GetWorkingHoursType);
    /// Lists the types of working hours: GET /open-apis/corehr/v1/working_hours_types
    working_hours_type().list(ListWorkingHoursType);
    /// Updates a type of working hours: PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id
    working_hours_type().patch(PatchWorkingHoursType);

    /// Sent when a user's HR and contact ids are linked or unlinked: corehr.common_data.id.user_mapping_changed_v1
    CommonDataIdUserMappingChangedEvent;
    /// Sent when fields or options of an HR object change in the settings: corehr.common_data.meta_data.updated_v1
    CommonDataMetaDataUpdatedEvent;
    /// Sent when an employee contract is created: corehr.contract.created_v1
    ContractCreatedEvent;
    /// Sent when an employee contract is deleted: corehr.contract.deleted_v1
    ContractDeletedEvent;
    /// Sent when an employee contract is changed or renewed: corehr.contract.updated_v1
    ContractUpdatedEvent;
    /// Sent when a new HR department comes into force: corehr.department.created_v1
    DepartmentCreatedEvent;
    /// Sent when an HR department is deleted: corehr.department.deleted_v1
    DepartmentDeletedEvent;
    /// Sent when a change to an HR department comes into force: corehr.department.updated_v1
    DepartmentUpdatedEvent;
    /// Sent when an employee passes probation: corehr.employment.converted_v1
    EmploymentConvertedEvent;
    /// Sent when the employment record of a person is created: corehr.employment.created_v1
    EmploymentCreatedEvent;
    /// Sent when the employment record of a person is deleted: corehr.employment.deleted_v1
    EmploymentDeletedEvent;
    /// Sent when an employee has left the company: corehr.employment.resigned_v1
    EmploymentResignedEvent;
    /// Sent when the employment record of a person changes: corehr.employment.updated_v1
    EmploymentUpdatedEvent;
    /// Sent when a new job comes into force: corehr.job.created_v1
    JobCreatedEvent;
    /// Sent when a job is deleted: corehr.job.deleted_v1
    JobDeletedEvent;
    /// Sent when a change to a job comes into force: corehr.job.updated_v1
    JobUpdatedEvent;
    /// Sent when the approval of a transfer changes or it takes effect: corehr.job_change.updated_v1
    JobChangeUpdatedEvent;
    /// Sent when the transfer of an employee has taken effect: corehr.job_data.changed_v1
    JobDataChangedEvent;
    /// Sent when a job record of an employee is created: corehr.job_data.created_v1
    JobDataCreatedEvent;
    /// Sent when a job record of an employee is deleted: corehr.job_data.deleted_v1
    JobDataDeletedEvent;
    /// Sent when an employee has joined the company: corehr.job_data.employed_v1
    JobDataEmployedEvent;
    /// Sent when a job record of an employee changes: corehr.job_data.updated_v1
    JobDataUpdatedEvent;
    /// Sent when the state of a request to leave the company changes: corehr.offboarding.updated_v1
    OffboardingUpdatedEvent;
    /// Sent when the roles granted on an organization unit change: corehr.org_role_authorization.updated_v1
    OrgRoleAuthorizationUpdatedEvent;
    /// Sent when the personal record of someone is created: corehr.person.created_v1
    PersonCreatedEvent;
    /// Sent when the personal record of someone is deleted: corehr.person.deleted_v1
    PersonDeletedEvent;
    /// Sent when the personal record of someone changes: corehr.person.updated_v1
    PersonUpdatedEvent;
    /// Sent when someone about to join is added by API or the job details change: corehr.pre_hire.updated_v1
    PreHireUpdatedEvent;
}
