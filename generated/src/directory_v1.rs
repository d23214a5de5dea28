//! Directory of administrators: employees, departments, rules of collaboration with other organisations.
//!
//! Feature `directory-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("directory/v1"))]

feishu_macros::project_version! {
    "directory/v1";

    /// 新增可搜可见规则: POST /open-apis/directory/v1/collaboration_rules
    collaboration_rule().create(CreateCollaborationRule);
    /// 删除可搜可见规则: DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
    collaboration_rule().delete(DeleteCollaborationRule);
    /// 查询可搜可见规则: GET /open-apis/directory/v1/collaboration_rules
    collaboration_rule().list(ListCollaborationRule);
    /// 更新可搜可见规则: PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
    collaboration_rule().update(UpdateCollaborationRule);

    /// 管理员获取所有关联组织列表: GET /open-apis/directory/v1/collaboration_tenants
    collaboration_tenant().list(ListCollaborationTenant);

    /// 获取关联组织双方共享成员范围: GET /open-apis/directory/v1/share_entities
    collboration_share_entity().list(ListCollborationShareEntity);

    /// 创建部门: POST /open-apis/directory/v1/departments
    department().create(CreateDepartment);
    /// 删除部门: DELETE /open-apis/directory/v1/departments/:department_id
    department().delete(DeleteDepartment);
    /// 获取部门列表: POST /open-apis/directory/v1/departments/filter
    department().filter(FilterDepartment);
    /// 批量获取部门信息: POST /open-apis/directory/v1/departments/mget
    department().mget(MgetDepartment);
    /// 更新部门: PATCH /open-apis/directory/v1/departments/:department_id
    department().patch(PatchDepartment);
    /// 搜索部门: POST /open-apis/directory/v1/departments/search
    department().search(SearchDepartment);

    /// 创建员工: POST /open-apis/directory/v1/employees
    employee().create(CreateEmployee);
    /// 离职员工: DELETE /open-apis/directory/v1/employees/:employee_id
    employee().delete(DeleteEmployee);
    /// 批量获取员工列表: POST /open-apis/directory/v1/employees/filter
    employee().filter(FilterEmployee);
    /// 批量获取员工信息: POST /open-apis/directory/v1/employees/mget
    employee().mget(MgetEmployee);
    /// 更新员工信息: PATCH /open-apis/directory/v1/employees/:employee_id
    employee().patch(PatchEmployee);
    /// 更新待离职成员为在职: PATCH /open-apis/directory/v1/employees/:employee_id/regular
    employee().regular(RegularEmployee);
    /// 恢复离职员工: POST /open-apis/directory/v1/employees/:employee_id/resurrect
    employee().resurrect(ResurrectEmployee);
    /// 搜索员工信息: POST /open-apis/directory/v1/employees/search
    employee().search(SearchEmployee);
    /// 更新在职员工为待离职: PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned
    employee().to_be_resigned(ToBeResignedEmployee);
}
