//! Asks for an approval, and follows it until it is decided.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example approval --features approval-v4 -- \
//!     7C468A54-8745-2245-9675-08B7C63E7A85 ou_806a18fb5bdf525e38ba219733bdbd73 "Two monitors"
//! ```
//!
//! The form of the approval has one control, a text with the id `widget1`. The app needs the scope `approval:instance`. The
//! fourth argument is how many seconds to wait between two looks.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;
use std::time::Duration;

use feishu_api::approval_v4::{ApprovalStatus, CreateInstance, GetInstance, NodeStatus};
use feishu_api::{Client, Require as _};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let mut arguments = env::args().skip(1);
    let approval = arguments.next().ok_or("which approval?")?;
    let applicant = arguments.next().ok_or("who asks? `ou_…`")?;
    let reason = arguments.next().ok_or("what for?")?;
    let pause = arguments.next().map_or(Ok(60), |seconds| seconds.parse())?;

    // The controls of a form are what its definition says, so the form is JSON, in a text.
    let form = json!([{ "id": "widget1", "type": "textarea", "value": reason }]);
    let instance = CreateInstance::new(approval, form.to_string()).open_id(applicant);
    let created = client.approval_v4().instance().create(instance).await?;
    let code = created.require(|created| &created.instance_code)?;
    println!("asked: {code}");

    // A server would take the event of the approval instead of looking again and again.
    loop {
        let instance = client.approval_v4().instance().get(GetInstance::new(code)).await?;
        match instance.require(|instance| &instance.status)? {
            ApprovalStatus::Pending => {
                let waiting = instance
                    .task_list
                    .iter()
                    .filter(|task| task.status == Some(NodeStatus::Pending));
                for task in waiting {
                    println!(
                        "waits at {}",
                        task.node_name.as_deref().unwrap_or("a step without a name")
                    );
                }
                tokio::time::sleep(Duration::from_secs(pause)).await;
            }
            ApprovalStatus::Approved => {
                println!("approved");
                return Ok(());
            }
            // Rejected, cancelled, deleted, or what the platform adds tomorrow.
            status => return Err(format!("it ended as {}", status.as_str()).into()),
        }
    }
}
