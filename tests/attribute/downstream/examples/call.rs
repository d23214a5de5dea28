//! Calls all three endpoints at the address that is given.

use downstream::{Pins, PinsError, PinsExt as _, Unpin, UnpinError, UnpinExt as _};
use downstream::{UpdateThing, UpdateThingError, UpdateThingExt as _};
use lark::Client;
use lark::error::ErrorCode as _;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("expected an address")?;
    let client = Client::builder("cli_a1b2c3d4e5f6", "secret")
        .base_url(address)
        .build()?;

    let unpinned = client.unpin(Unpin::new("om_dc13264520392913993dd051dba21dcf")).await;
    println!(
        "outside the group: {}",
        unpinned.is_err_and(|error| error.is(UnpinError::BotOutsideGroup))
    );

    let pins = client.pins(Pins::new("oc_1").page_size(20)).items().collect().await?;
    let messages: Vec<_> = pins.into_iter().filter_map(|pin| pin.message_id).collect();
    println!("pinned: {}", messages.join(" "));
    println!("bot outside group: {}", PinsError::BotOutsideGroup.code());

    let request = UpdateThing::new("t/1", "chair").dry_run(true);
    println!("thing: {:?}", client.update_thing(request.clone()).await?);
    let missing = client.update_thing(request).await;
    println!(
        "not found: {}",
        missing.is_err_and(|error| error.is(UpdateThingError::NotFound))
    );
    Ok(())
}
