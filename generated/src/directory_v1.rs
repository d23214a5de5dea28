//! Directory of administrators: employees, departments, rules of collaboration with other organisations.
//!
//! Feature `directory-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("directory/v1"))]

feishu_macros::project_version! {
    "directory/v1";

    /// Adds a rule on who sees whom across two connected companies: POST /open-apis/directory/v1/collaboration_rules
    collaboration_rule().create(CreateCollaborationRule);
    /// Deletes a rule on who sees whom across two connected comp…: DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
    collaboration_rule().delete(DeleteCollaborationRule);
    /// Lists the rules on who sees whom across two connected companies: GET /open-apis/directory/v1/collaboration_rules
    collaboration_rule().list(ListCollaborationRule);
    /// Updates a rule on who sees whom across two connected compani…: PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id
    collaboration_rule().update(UpdateCollaborationRule);

    /// Lists all connected companies, for an administrator: GET /open-apis/directory/v1/collaboration_tenants
    collaboration_tenant().list(ListCollaborationTenant);

    /// Lists departments, groups and users that a company shares with a connected one: GET /open-apis/directory/v1/share_entities
    collboration_share_entity().list(ListCollborationShareEntity);

    /// Creates a department: POST /open-apis/directory/v1/departments
    department().create(CreateDepartment);
    /// Deletes a department: DELETE /open-apis/directory/v1/departments/:department_id
    department().delete(DeleteDepartment);
    /// Lists the departments whose parent is a given department: POST /open-apis/directory/v1/departments/filter
    department().filter(FilterDepartment);
    /// Gets several departments by id: POST /open-apis/directory/v1/departments/mget
    department().mget(MgetDepartment);
    /// Changes the given parts of a department: PATCH /open-apis/directory/v1/departments/:department_id
    department().patch(PatchDepartment);
    /// Finds departments whose name matches a keyword: POST /open-apis/directory/v1/departments/search
    department().search(SearchDepartment);

    /// Adds an employee to the company: POST /open-apis/directory/v1/employees
    employee().create(CreateEmployee);
    /// Makes an employee leave the company: DELETE /open-apis/directory/v1/employees/:employee_id
    employee().delete(DeleteEmployee);
    /// Lists employees by phone number, email, job number or department: POST /open-apis/directory/v1/employees/filter
    employee().filter(FilterEmployee);
    /// Gets several employees by id: POST /open-apis/directory/v1/employees/mget
    employee().mget(MgetEmployee);
    /// Changes the given data of an employee, or freezes the account: PATCH /open-apis/directory/v1/employees/:employee_id
    employee().patch(PatchEmployee);
    /// Cancels the planned leaving of an employee: PATCH /open-apis/directory/v1/employees/:employee_id/regular
    employee().regular(RegularEmployee);
    /// Restores an employee who has left: POST /open-apis/directory/v1/employees/:employee_id/resurrect
    employee().resurrect(ResurrectEmployee);
    /// Finds employees by a word such as the name, phone number or email: POST /open-apis/directory/v1/employees/search
    employee().search(SearchEmployee);
    /// Marks an employee as about to leave: PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned
    employee().to_be_resigned(ToBeResignedEmployee);
}
