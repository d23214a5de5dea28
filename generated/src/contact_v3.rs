//! Contacts: users, departments, groups, units, roles, job levels, families and titles, work cities.
//!
//! Feature `contact-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("contact/v3"))]

feishu_macros::project_version! {
    "contact/v3";

    /// 获取企业自定义用户字段: GET /open-apis/contact/v3/custom_attrs
    custom_attr().list(ListCustomAttr);

    /// 批量获取部门信息: GET /open-apis/contact/v3/departments/batch
    department().batch(BatchDepartment);
    /// 获取子部门列表: GET /open-apis/contact/v3/departments/:department_id/children
    department().children(ChildrenDepartment);
    /// 创建部门: POST /open-apis/contact/v3/departments
    department().create(CreateDepartment);
    /// 删除部门: DELETE /open-apis/contact/v3/departments/:department_id
    department().delete(DeleteDepartment);
    /// 获取单个部门信息: GET /open-apis/contact/v3/departments/:department_id
    department().get(GetDepartment);
    /// 获取部门信息列表: GET /open-apis/contact/v3/departments
    department().list(ListDepartment);
    /// 获取父部门信息: GET /open-apis/contact/v3/departments/parent
    department().parent(ParentDepartment);
    /// 修改部门部分信息: PATCH /open-apis/contact/v3/departments/:department_id
    department().patch(PatchDepartment);
    /// 搜索部门: POST /open-apis/contact/v3/departments/search
    department().search(SearchDepartment);
    /// 部门群转为普通群: POST /open-apis/contact/v3/departments/unbind_department_chat
    department().unbind_department_chat(UnbindDepartmentChatDepartment);
    /// 更新部门所有信息: PUT /open-apis/contact/v3/departments/:department_id
    department().update(UpdateDepartment);
    /// 更新部门 ID: PATCH /open-apis/contact/v3/departments/:department_id/update_department_id
    department().update_department_id(UpdateDepartmentIdDepartment);

    /// 新增人员类型: POST /open-apis/contact/v3/employee_type_enums
    employee_type_enum().create(CreateEmployeeTypeEnum);
    /// 删除人员类型: DELETE /open-apis/contact/v3/employee_type_enums/:enum_id
    employee_type_enum().delete(DeleteEmployeeTypeEnum);
    /// 查询人员类型: GET /open-apis/contact/v3/employee_type_enums
    employee_type_enum().list(ListEmployeeTypeEnum);
    /// 更新人员类型: PUT /open-apis/contact/v3/employee_type_enums/:enum_id
    employee_type_enum().update(UpdateEmployeeTypeEnum);

    /// 创建角色: POST /open-apis/contact/v3/functional_roles
    functional_role().create(CreateFunctionalRole);
    /// 删除角色: DELETE /open-apis/contact/v3/functional_roles/:role_id
    functional_role().delete(DeleteFunctionalRole);
    /// 修改角色名称: PUT /open-apis/contact/v3/functional_roles/:role_id
    functional_role().update(UpdateFunctionalRole);

    /// 批量添加角色成员: POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create
    functional_role_member().batch_create(BatchCreateFunctionalRoleMember);
    /// 删除角色下的成员: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete
    functional_role_member().batch_delete(BatchDeleteFunctionalRoleMember);
    /// 查询角色下某个成员的管理范围: GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id
    functional_role_member().get(GetFunctionalRoleMember);
    /// 查询角色下的所有成员信息: GET /open-apis/contact/v3/functional_roles/:role_id/members
    functional_role_member().list(ListFunctionalRoleMember);
    /// 批量设置角色成员管理范围: PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes
    functional_role_member().scopes(ScopesFunctionalRoleMember);

    /// 创建用户组: POST /open-apis/contact/v3/group
    group().create(CreateGroup);
    /// 删除用户组: DELETE /open-apis/contact/v3/group/:group_id
    group().delete(DeleteGroup);
    /// 查询指定用户组: GET /open-apis/contact/v3/group/:group_id
    group().get(GetGroup);
    /// 查询用户所属用户组: GET /open-apis/contact/v3/group/member_belong
    group().member_belong(MemberBelongGroup);
    /// 更新用户组: PATCH /open-apis/contact/v3/group/:group_id
    group().patch(PatchGroup);
    /// 查询用户组列表: GET /open-apis/contact/v3/group/simplelist
    group().simplelist(SimplelistGroup);

    /// 添加用户组成员: POST /open-apis/contact/v3/group/:group_id/member/add
    group_member().add(AddGroupMember);
    /// 批量添加用户组成员: POST /open-apis/contact/v3/group/:group_id/member/batch_add
    group_member().batch_add(BatchAddGroupMember);
    /// 批量移除用户组成员: POST /open-apis/contact/v3/group/:group_id/member/batch_remove
    group_member().batch_remove(BatchRemoveGroupMember);
    /// 移除用户组成员: POST /open-apis/contact/v3/group/:group_id/member/remove
    group_member().remove(RemoveGroupMember);
    /// 查询用户组成员列表: GET /open-apis/contact/v3/group/:group_id/member/simplelist
    group_member().simplelist(SimplelistGroupMember);

    /// 创建序列: POST /open-apis/contact/v3/job_families
    job_family().create(CreateJobFamily);
    /// 删除序列: DELETE /open-apis/contact/v3/job_families/:job_family_id
    job_family().delete(DeleteJobFamily);
    /// 获取单个序列信息: GET /open-apis/contact/v3/job_families/:job_family_id
    job_family().get(GetJobFamily);
    /// 获取租户序列列表: GET /open-apis/contact/v3/job_families
    job_family().list(ListJobFamily);
    /// 更新序列: PUT /open-apis/contact/v3/job_families/:job_family_id
    job_family().update(UpdateJobFamily);

    /// 创建职级: POST /open-apis/contact/v3/job_levels
    job_level().create(CreateJobLevel);
    /// 删除职级: DELETE /open-apis/contact/v3/job_levels/:job_level_id
    job_level().delete(DeleteJobLevel);
    /// 获取单个职级信息: GET /open-apis/contact/v3/job_levels/:job_level_id
    job_level().get(GetJobLevel);
    /// 获取租户职级列表: GET /open-apis/contact/v3/job_levels
    job_level().list(ListJobLevel);
    /// 更新职级: PUT /open-apis/contact/v3/job_levels/:job_level_id
    job_level().update(UpdateJobLevel);

    /// 获取单个职务信息: GET /open-apis/contact/v3/job_titles/:job_title_id
    job_title().get(GetJobTitle);
    /// 获取租户职务列表: GET /open-apis/contact/v3/job_titles
    job_title().list(ListJobTitle);

    /// 获取通讯录授权范围: GET /open-apis/contact/v3/scopes
    scope().list(ListScope);

    /// 建立部门与单位的绑定关系: POST /open-apis/contact/v3/unit/bind_department
    unit().bind_department(BindDepartmentUnit);
    /// 创建单位: POST /open-apis/contact/v3/unit
    unit().create(CreateUnit);
    /// 删除单位: DELETE /open-apis/contact/v3/unit/:unit_id
    unit().delete(DeleteUnit);
    /// 获取单位信息: GET /open-apis/contact/v3/unit/:unit_id
    unit().get(GetUnit);
    /// 获取单位列表: GET /open-apis/contact/v3/unit
    unit().list(ListUnit);
    /// 获取单位绑定的部门列表: GET /open-apis/contact/v3/unit/list_department
    unit().list_department(ListDepartmentUnit);
    /// 修改单位信息: PATCH /open-apis/contact/v3/unit/:unit_id
    unit().patch(PatchUnit);
    /// 解除部门与单位的绑定关系: POST /open-apis/contact/v3/unit/unbind_department
    unit().unbind_department(UnbindDepartmentUnit);

    /// 通过 ID 获取用户姓名: POST /open-apis/contact/v3/users/basic_batch
    user().basic_batch(BasicBatchUser);
    /// 批量获取用户信息: GET /open-apis/contact/v3/users/batch
    user().batch(BatchUser);
    /// 通过手机号或邮箱获取用户 ID: POST /open-apis/contact/v3/users/batch_get_id
    user().batch_get_id(BatchGetIdUser);
    /// 创建用户: POST /open-apis/contact/v3/users
    user().create(CreateUser);
    /// 删除用户: DELETE /open-apis/contact/v3/users/:user_id
    user().delete(DeleteUser);
    /// 获取部门直属用户列表: GET /open-apis/contact/v3/users/find_by_department
    user().find_by_department(FindByDepartmentUser);
    /// 获取单个用户信息: GET /open-apis/contact/v3/users/:user_id
    user().get(GetUser);
    /// 获取用户列表: GET /open-apis/contact/v3/users
    user().list(ListUser);
    /// 修改用户部分信息: PATCH /open-apis/contact/v3/users/:user_id
    user().patch(PatchUser);
    /// 恢复已删除用户: POST /open-apis/contact/v3/users/:user_id/resurrect
    user().resurrect(ResurrectUser);
    /// 更新用户所有信息: PUT /open-apis/contact/v3/users/:user_id
    user().update(UpdateUser);
    /// 更新用户 ID: PATCH /open-apis/contact/v3/users/:user_id/update_user_id
    user().update_user_id(UpdateUserIdUser);

    /// 获取单个工作城市信息: GET /open-apis/contact/v3/work_cities/:work_city_id
    work_city().get(GetWorkCity);
    /// 获取租户工作城市列表: GET /open-apis/contact/v3/work_cities
    work_city().list(ListWorkCity);

    /// 成员字段变更: contact.custom_attr_event.updated_v3
    CustomAttrEventUpdatedEvent;
    /// 部门新建: contact.department.created_v3
    DepartmentCreatedEvent;
    /// 部门被删除: contact.department.deleted_v3
    DepartmentDeletedEvent;
    /// 部门信息变化: contact.department.updated_v3
    DepartmentUpdatedEvent;
    /// 启用人员类型: contact.employee_type_enum.actived_v3
    EmployeeTypeEnumActivedEvent;
    /// 新建人员类型: contact.employee_type_enum.created_v3
    EmployeeTypeEnumCreatedEvent;
    /// 停用人员类型: contact.employee_type_enum.deactivated_v3
    EmployeeTypeEnumDeactivatedEvent;
    /// 删除人员类型: contact.employee_type_enum.deleted_v3
    EmployeeTypeEnumDeletedEvent;
    /// 修改人员类型名称: contact.employee_type_enum.updated_v3
    EmployeeTypeEnumUpdatedEvent;
    /// 通讯录权限范围变更: contact.scope.updated_v3
    ScopeUpdatedEvent;
    /// 员工入职: contact.user.created_v3
    UserCreatedEvent;
    /// 员工离职: contact.user.deleted_v3
    UserDeletedEvent;
    /// 员工信息被修改: contact.user.updated_v3
    UserUpdatedEvent;
}
