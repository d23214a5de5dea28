//! Writes records into a table of a Base, and reads those that are not done into a struct of one's own.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example base_records --features bitable -- \
//!     appbcbWCzen6D8dezhoCH2RpMAh tblsRc9GRRXKqhvW
//! ```
//!
//! The table has the fields `Title` (text), `Hours` (number) and `Done` (checkbox). The app needs the scopes
//! `base:record:create` and `base:record:retrieve`, and must be allowed to edit the Base.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::Client;
use feishu_api::bitable::{self, Text};
use feishu_api::bitable_v1::{
    AppTableRecord, BatchCreateAppTableRecord, Condition, Conjunction, FilterInfo, RecordOperator, SearchAppTableRecord,
};
use serde::{Deserialize, Serialize};

/// A row. What is empty does not come.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Task {
    title: Text,
    hours: Option<f64>,
    #[serde(default)]
    done: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let mut arguments = env::args().skip(1);
    let base = arguments.next().ok_or("which Base? `app…`")?;
    let table = arguments.next().ok_or("which table? `tbl…`")?;
    let base_v1 = client.bitable_v1();
    let records = base_v1.app_table_record();

    let tasks = [("Call the customer", 0.5, true), ("Write the offer", 3.0, false)];
    let mut rows = Vec::new();
    for (title, hours, done) in tasks {
        let (title, hours) = (title.into(), Some(hours));
        rows.push(AppTableRecord::new(bitable::fields(&Task { title, hours, done })?));
    }
    let new = BatchCreateAppTableRecord::new(&base, &table, rows);
    let written = records.batch_create(new).await?;
    println!("wrote {} records", written.records.len());

    let not_done = Condition::new("Done", RecordOperator::Is).value(["false"]);
    let search = SearchAppTableRecord::new(&base, &table)
        .field_names(["Title", "Hours"])
        .filter(FilterInfo::new(Conjunction::And).conditions([not_done]));
    let mut open = records.search(search).items();
    while let Some(record) = open.next().await {
        let task: Task = record?.fields_as()?;
        println!(
            "{}: {} hours",
            task.title,
            task.hours.map_or("unknown".to_owned(), |hours| hours.to_string())
        );
    }
    Ok(())
}
