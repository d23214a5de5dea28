//! Contacts: users, departments, groups, units, roles, job levels, families and titles, work cities.
//!
//! Feature `contact-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v3"))]

feishu_macros::project_version! {
    "contact/v3";

    /// Lists the custom user fields that the company has defined: GET /open-apis/contact/v3/custom_attrs
    custom_attr().list(ListCustomAttr);

    /// Gets one or more departments by id: GET /open-apis/contact/v3/departments/batch
    department().batch(BatchDepartment);
    /// Lists the departments below a department: GET /open-apis/contact/v3/departments/:department_id/children
    department().children(ChildrenDepartment);
    /// Creates a department: POST /open-apis/contact/v3/departments
    department().create(CreateDepartment);
    /// Deletes a department: DELETE /open-apis/contact/v3/departments/:department_id
    department().delete(DeleteDepartment);
    /// Gets a department by id: GET /open-apis/contact/v3/departments/:department_id
    department().get(GetDepartment);
    /// Lists the departments under a parent or in the caller's view: GET /open-apis/contact/v3/departments
    department().list(ListDepartment);
    /// Lists the departments above a department, without the root: GET /open-apis/contact/v3/departments/parent
    department().parent(ParentDepartment);
    /// Changes some of a department's data, such as its name or leader: PATCH /open-apis/contact/v3/departments/:department_id
    department().patch(PatchDepartment);
    /// Finds departments that the user can see by a word of the name: POST /open-apis/contact/v3/departments/search
    department().search(SearchDepartment);
    /// Turns a department's group chat into an ordinary group chat: POST /open-apis/contact/v3/departments/unbind_department_chat
    department().unbind_department_chat(UnbindDepartmentChatDepartment);
    /// Replaces all of a department's data: PUT /open-apis/contact/v3/departments/:department_id
    department().update(UpdateDepartment);
    /// Gives a department a new custom id: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id
    department().update_department_id(UpdateDepartmentIdDepartment);

    /// Creates a type of personnel, such as consultant: POST /open-apis/contact/v3/employee_type_enums
    employee_type_enum().create(CreateEmployeeTypeEnum);
    /// Deletes a custom type of personnel: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id
    employee_type_enum().delete(DeleteEmployeeTypeEnum);
    /// Lists the types of personnel of the company: GET /open-apis/contact/v3/employee_type_enums
    employee_type_enum().list(ListEmployeeTypeEnum);
    /// Updates a custom type of personnel: PUT /open-apis/contact/v3/employee_type_enums/:enum_id
    employee_type_enum().update(UpdateEmployeeTypeEnum);

    /// Creates a role: POST /open-apis/contact/v3/functional_roles
    functional_role().create(CreateFunctionalRole);
    /// Deletes a role: DELETE /open-apis/contact/v3/functional_roles/:role_id
    functional_role().delete(DeleteFunctionalRole);
    /// Renames a role: PUT /open-apis/contact/v3/functional_roles/:role_id
    functional_role().update(UpdateFunctionalRole);

    /// Adds members to a role: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create
    functional_role_member().batch_create(BatchCreateFunctionalRoleMember);
    /// Removes members from a role: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete
    functional_role_member().batch_delete(BatchDeleteFunctionalRoleMember);
    /// Gets which departments a member of a role may manage: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id
    functional_role_member().get(GetFunctionalRoleMember);
    /// Lists the members of a role and what each may manage: GET /open-apis/contact/v3/functional_roles/:role_id/members
    functional_role_member().list(ListFunctionalRoleMember);
    /// Sets which departments members of a role may manage: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes
    functional_role_member().scopes(ScopesFunctionalRoleMember);

    /// Creates a user group: POST /open-apis/contact/v3/group
    group().create(CreateGroup);
    /// Deletes a user group: DELETE /open-apis/contact/v3/group/:group_id
    group().delete(DeleteGroup);
    /// Gets a user group by id: GET /open-apis/contact/v3/group/:group_id
    group().get(GetGroup);
    /// Lists the ids of the user groups that a user belongs to: GET /open-apis/contact/v3/group/member_belong
    group().member_belong(MemberBelongGroup);
    /// Changes the name or description of a user group: PATCH /open-apis/contact/v3/group/:group_id
    group().patch(PatchGroup);
    /// Lists the user groups of the company: GET /open-apis/contact/v3/group/simplelist
    group().simplelist(SimplelistGroup);

    /// Adds a user to a user group: POST /open-apis/contact/v3/group/:group_id/member/add
    group_member().add(AddGroupMember);
    /// Adds several members to a user group at once: POST /open-apis/contact/v3/group/:group_id/member/batch_add
    group_member().batch_add(BatchAddGroupMember);
    /// Removes several members from a user group at once: POST /open-apis/contact/v3/group/:group_id/member/batch_remove
    group_member().batch_remove(BatchRemoveGroupMember);
    /// Removes one member from a user group: POST /open-apis/contact/v3/group/:group_id/member/remove
    group_member().remove(RemoveGroupMember);
    /// Lists the ids of the users or departments in a user group: GET /open-apis/contact/v3/group/:group_id/member/simplelist
    group_member().simplelist(SimplelistGroupMember);

    /// Creates a job family, such as product or engineering: POST /open-apis/contact/v3/job_families
    job_family().create(CreateJobFamily);
    /// Deletes a job family: DELETE /open-apis/contact/v3/job_families/:job_family_id
    job_family().delete(DeleteJobFamily);
    /// Gets a job family by id: GET /open-apis/contact/v3/job_families/:job_family_id
    job_family().get(GetJobFamily);
    /// Lists the job families of the company: GET /open-apis/contact/v3/job_families
    job_family().list(ListJobFamily);
    /// Updates a job family: PUT /open-apis/contact/v3/job_families/:job_family_id
    job_family().update(UpdateJobFamily);

    /// Creates a job level, such as P1 or P2: POST /open-apis/contact/v3/job_levels
    job_level().create(CreateJobLevel);
    /// Deletes a job level: DELETE /open-apis/contact/v3/job_levels/:job_level_id
    job_level().delete(DeleteJobLevel);
    /// Gets a job level by id: GET /open-apis/contact/v3/job_levels/:job_level_id
    job_level().get(GetJobLevel);
    /// Lists the job levels of the company: GET /open-apis/contact/v3/job_levels
    job_level().list(ListJobLevel);
    /// Updates a job level: PUT /open-apis/contact/v3/job_levels/:job_level_id
    job_level().update(UpdateJobLevel);

    /// Gets a job title by id: GET /open-apis/contact/v3/job_titles/:job_title_id
    job_title().get(GetJobTitle);
    /// Lists the job titles of the company: GET /open-apis/contact/v3/job_titles
    job_title().list(ListJobTitle);

    /// Lists the ids of the departments, users and groups that the app may access: GET /open-apis/contact/v3/scopes
    scope().list(ListScope);

    /// Attaches a department to a unit: POST /open-apis/contact/v3/unit/bind_department
    unit().bind_department(BindDepartmentUnit);
    /// Creates a unit that departments can be attached to: POST /open-apis/contact/v3/unit
    unit().create(CreateUnit);
    /// Deletes a unit: DELETE /open-apis/contact/v3/unit/:unit_id
    unit().delete(DeleteUnit);
    /// Gets a unit by id: GET /open-apis/contact/v3/unit/:unit_id
    unit().get(GetUnit);
    /// Lists the units of the company: GET /open-apis/contact/v3/unit
    unit().list(ListUnit);
    /// Lists the ids of the departments attached to a unit: GET /open-apis/contact/v3/unit/list_department
    unit().list_department(ListDepartmentUnit);
    /// Renames a unit: PATCH /open-apis/contact/v3/unit/:unit_id
    unit().patch(PatchUnit);
    /// Detaches a department from a unit: POST /open-apis/contact/v3/unit/unbind_department
    unit().unbind_department(UnbindDepartmentUnit);

    /// Gets the names of users by id, whatever the app may access: POST /open-apis/contact/v3/users/basic_batch
    user().basic_batch(BasicBatchUser);
    /// Gets one or more users by id: GET /open-apis/contact/v3/users/batch
    user().batch(BatchUser);
    /// Finds the ids of users by phone number or email: POST /open-apis/contact/v3/users/batch_get_id
    user().batch_get_id(BatchGetIdUser);
    /// Adds a user to the directory, as when an employee joins: POST /open-apis/contact/v3/users
    user().create(CreateUser);
    /// Removes a user from the directory, handing their data to others: DELETE /open-apis/contact/v3/users/:user_id
    user().delete(DeleteUser);
    /// Lists the users who are direct members of a department: GET /open-apis/contact/v3/users/find_by_department
    user().find_by_department(FindByDepartmentUser);
    /// Gets a user by id: GET /open-apis/contact/v3/users/:user_id
    user().get(GetUser);
    /// Lists the direct members of a department or the users in scope: GET /open-apis/contact/v3/users
    user().list(ListUser);
    /// Changes some of a user's data, such as the name or departments: PATCH /open-apis/contact/v3/users/:user_id
    user().patch(PatchUser);
    /// Restores a deleted user: POST /open-apis/contact/v3/users/:user_id/resurrect
    user().resurrect(ResurrectUser);
    /// Replaces all of a user's data: PUT /open-apis/contact/v3/users/:user_id
    user().update(UpdateUser);
    /// Gives a user a new id within the company: PATCH /open-apis/contact/v3/users/:user_id/update_user_id
    user().update_user_id(UpdateUserIdUser);

    /// Gets a work city by id: GET /open-apis/contact/v3/work_cities/:work_city_id
    work_city().get(GetWorkCity);
    /// Lists the work cities of the company: GET /open-apis/contact/v3/work_cities
    work_city().list(ListWorkCity);

    /// Sent when custom user fields, or the switch that opens them to apps, change: contact.custom_attr_event.updated_v3
    CustomAttrEventUpdatedEvent;
    /// Sent when a department has been created: contact.department.created_v3
    DepartmentCreatedEvent;
    /// Sent when a department has been deleted: contact.department.deleted_v3
    DepartmentDeletedEvent;
    /// Sent when the data of a department has changed: contact.department.updated_v3
    DepartmentUpdatedEvent;
    /// Sent when a type of personnel has been activated: contact.employee_type_enum.actived_v3
    EmployeeTypeEnumActivedEvent;
    /// Sent when a type of personnel has been created: contact.employee_type_enum.created_v3
    EmployeeTypeEnumCreatedEvent;
    /// Sent when a type of personnel has been deactivated: contact.employee_type_enum.deactivated_v3
    EmployeeTypeEnumDeactivatedEvent;
    /// Sent when a type of personnel has been deleted: contact.employee_type_enum.deleted_v3
    EmployeeTypeEnumDeletedEvent;
    /// Sent when a type of personnel has been renamed: contact.employee_type_enum.updated_v3
    EmployeeTypeEnumUpdatedEvent;
    /// Sent when the set of contacts that the app may access changes: contact.scope.updated_v3
    ScopeUpdatedEvent;
    /// Sent when a new employee has joined the directory: contact.user.created_v3
    UserCreatedEvent;
    /// Sent when an employee has left the directory: contact.user.deleted_v3
    UserDeletedEvent;
    /// Sent when the data of an employee has changed: contact.user.updated_v3
    UserUpdatedEvent;
}
