//! Reads the departments and the people of a company, as one would to keep a copy of them.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example sync_contacts --features contact-v3
//! ```
//!
//! The app needs the scopes `contact:department.base:readonly`, `contact:contact.base:readonly`, `contact:user.base:readonly`
//! and `contact:user.department:readonly`, and sees what its range of contacts has.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::collections::BTreeMap;
use std::error::Error;

use feishu_api::contact_v3::{ChildrenDepartment, DepartmentIdType, FindByDepartmentUser, User, UserIdType};
use feishu_api::{Client, Require as _};

/// The department that all others are below.
const ROOT: &str = "0";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;

    let below = ChildrenDepartment::new(ROOT)
        .fetch_child(true)
        .department_id_type(DepartmentIdType::OpenDepartmentId);
    let departments = client.contact_v3().department().children(below);

    let mut names = BTreeMap::from([(ROOT.to_owned(), "the company".to_owned())]);
    // Pages are fetched as their items are taken.
    let mut departments = departments.items().page_size(50);
    while let Some(department) = departments.next().await {
        let department = department?;
        let id = department.require(|department| &department.open_department_id)?;
        // Names lack where the app may not read them.
        let name = department.require(|department| &department.name)?;
        names.insert(id.clone(), name.clone());
    }

    // Who is in several departments comes several times.
    let mut people = BTreeMap::new();
    for id in names.keys() {
        let members = FindByDepartmentUser::new(id)
            .department_id_type(DepartmentIdType::OpenDepartmentId)
            .user_id_type(UserIdType::OpenId);
        let members = client.contact_v3().user().find_by_department(members);
        for user in members.items().page_size(50).collect().await? {
            let id = user.require(|user| &user.open_id)?;
            people.insert(id.clone(), user);
        }
    }

    for (id, user) in people.iter().filter(|(_, user)| works_here(user)) {
        let departments = user.department_ids.iter().filter_map(|id| names.get(id));
        let departments: Vec<&str> = departments.map(String::as_str).collect();
        let name = user.require(|user| &user.name)?;
        println!("{id} {name}: {}", departments.join(", "));
    }
    println!("{} departments", names.len() - 1);
    Ok(())
}

/// All operations that return a user return this type.
fn works_here(user: &User) -> bool {
    let gone = |flag: Option<bool>| flag == Some(true);
    !user
        .status
        .as_ref()
        .is_some_and(|status| gone(status.is_resigned) || gone(status.is_exited))
}
