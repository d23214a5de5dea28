//! Creates a document, appends blocks to it, and reads them back.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example document --features docx-v1 -- "Weekly meeting"
//! ```
//!
//! The app needs the scope `docx:document`. The document belongs to the app: give it a folder, or share it, so that people see it.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::docx_v1::{
    Block, BlockType, CreateDocument, CreateDocumentBlockChildren, Link, ListDocumentBlock, Text, TextElement,
    TextElementStyle, TextRun, TextStyle,
};
use feishu_api::{Client, Require as _};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let title = env::args().nth(1).ok_or("which title?")?;
    let docx = client.docx_v1();

    let created = docx.document().create(CreateDocument::new().title(title)).await?;
    let document = created.require(|created| &created.document)?;
    let document_id = document.require(|document| &document.document_id)?;

    let minutes = TextElement::new().text_run(
        TextRun::new("the minutes").text_element_style(
            TextElementStyle::new()
                .bold(true)
                .link(Link::new("https%3A%2F%2Fexample.com%2Fminutes")),
        ),
    );
    let blocks = [
        Block::new(BlockType::Heading1).heading1(Text::new([plain("Before the meeting")])),
        Block::new(BlockType::Text).text(Text::new([plain("Please read "), minutes])),
        Block::new(BlockType::Todo).todo(Text::new([plain("Book a room")]).style(TextStyle::new().done(false))),
    ];
    // A document is its own uppermost block.
    let append = CreateDocumentBlockChildren::new(document_id, document_id).children(blocks);
    docx.document_block_children().create(append).await?;

    // What is read is of the same type as what was written.
    let mut blocks = docx.document_block().list(ListDocumentBlock::new(document_id)).items();
    while let Some(block) = blocks.next().await {
        let block = block?;
        match block.block_type {
            Some(BlockType::Page) => println!("{}", words(block.page.as_deref())),
            Some(BlockType::Heading1) => println!("# {}", words(block.heading1.as_deref())),
            Some(BlockType::Todo) => println!("[ ] {}", words(block.todo.as_deref())),
            Some(BlockType::Text) => println!("{}", words(block.text.as_deref())),
            other => println!("({other:?})"),
        }
    }
    Ok(())
}

fn plain(content: &str) -> TextElement {
    TextElement::new().text_run(TextRun::new(content))
}

/// The words of a block, without what else may stand between them.
fn words(text: Option<&Text>) -> String {
    let elements = text.into_iter().flat_map(|text| &text.elements);
    let runs = elements.filter_map(|element| element.text_run.as_ref()?.content.as_deref());
    runs.collect()
}
