//! Uploads a picture, as an image and as a file, and downloads the image again.
//!
//! ```sh
//! export FEISHU_APP_ID=cli_… FEISHU_APP_SECRET=…
//! cargo run -p feishu-api --example files --features im-v1 -- cat.png copy.png
//! ```
//!
//! The app needs the bot ability and the scope `im:resource`. None of the files is in memory as a whole.
//! `FEISHU_BASE_URL` is another host than Feishu's: `https://open.larksuite.com` for Lark.

use std::env;
use std::error::Error;

use feishu_api::im_v1::{CreateFile, CreateImage, CreateImageError, FileType, GetImage, ImageType};
use feishu_api::{Client, File, Require as _};

/// What the platform takes as an image.
const TEN_MEGABYTES: u64 = 10 << 20;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder_from_env().build()?;
    let mut arguments = env::args().skip(1);
    let picture = arguments.next().ok_or("which picture?")?;
    let copy = arguments.next().ok_or("where to?")?;
    let im = client.im_v1();

    let upload = CreateImage::new(ImageType::Message, File::from_path(&picture));
    let image = match im.image().create(upload).await {
        Ok(image) => image,
        Err(error) if error.is(CreateImageError::CannotRecognizeImageFormat) => {
            return Err(format!("{picture} is no picture that the platform knows").into());
        }
        Err(error) => return Err(error.into()),
    };
    let image = image.require(|image| &image.image_key)?;
    println!("image {image}");

    let upload = CreateFile::new(FileType::Stream, "picture.png", File::from_path(&picture));
    let file = im.file().create(upload).await?;
    println!("file {}", file.require(|file| &file.file_key)?);

    // Ends with an error if more comes. The file is there when all of it is.
    let download = im.image().get(GetImage::new(image)).await?.limit(TEN_MEGABYTES);
    let bytes = download.save(&copy).await?;
    println!("{bytes} bytes in {copy}");
    Ok(())
}
