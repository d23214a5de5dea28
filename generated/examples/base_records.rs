//! Writes records into a table of a Base, and reads those that are not done into a struct of one's own.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example base_records --features bitable-v1 -- \
//!     appbcbWCzen6D8dezhoCH2RpMAh tblsRc9GRRXKqhvW
//! ```
//!
//! The table has the fields `Title` (text), `Hours` (number) and `Done` (checkbox). The app needs the scopes
//! `base:record:create` and `base:record:retrieve`, and must be allowed to edit the Base.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::bitable_v1::{
    AppTableRecord, BatchCreateAppTableRecord, Condition, Conjunction, FilterInfo, RecordOperator, SearchAppTableRecord,
};
use feishu_api::{Client, Map};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A row as it is written.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct NewTask<'a> {
    title: &'a str,
    hours: f64,
    done: bool,
}

/// A row as it is read: a text comes in pieces, and what is empty does not come.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Task {
    title: Vec<Piece>,
    hours: Option<f64>,
}

#[derive(Deserialize)]
struct Piece {
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(env::var("FEISHU_APP_ID")?, env::var("FEISHU_APP_SECRET")?)
        .base_url(env::var("FEISHU_BASE_URL").unwrap_or("https://open.feishu.cn".to_owned()))
        .build()?;
    let mut arguments = env::args().skip(1);
    let base = arguments.next().ok_or("which Base? `app…`")?;
    let table = arguments.next().ok_or("which table? `tbl…`")?;
    let base_v1 = client.bitable_v1();
    let records = base_v1.app_table_record();

    let tasks = [("Call the customer", 0.5, true), ("Write the offer", 3.0, false)];
    let rows = tasks.map(|(title, hours, done)| fields(&NewTask { title, hours, done }));
    let rows = rows.into_iter().collect::<Result<Vec<_>, _>>()?;
    let new = BatchCreateAppTableRecord::new(&base, &table, rows.into_iter().map(AppTableRecord::new));
    let written = records.batch_create(new).await?;
    println!("wrote {} records", written.records.len());

    let not_done = Condition::new("Done", RecordOperator::Is).value(["false"]);
    let search = SearchAppTableRecord::new(&base, &table)
        .field_names(["Title", "Hours"])
        .filter(FilterInfo::new(Conjunction::And).conditions([not_done]));
    let mut open = records.search(search).items();
    while let Some(record) = open.next().await {
        let task: Task = serde_json::from_value(serde_json::to_value(record?.fields)?)?;
        let title: String = task.title.into_iter().map(|piece| piece.text).collect();
        println!(
            "{title}: {} hours",
            task.hours.map_or("unknown".to_owned(), |hours| hours.to_string())
        );
    }
    Ok(())
}

/// The fields of a record are what the table says, so they are JSON.
fn fields(task: &NewTask) -> Result<Map<Value>, serde_json::Error> {
    serde_json::from_value(serde_json::to_value(task)?)
}
