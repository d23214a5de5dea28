//! A reply's headers may say anything: the name of a download, times, limits, ids.
#![no_main]

use std::cell::LazyCell;

use feishu_api::feishu_endpoint;
use feishu_fuzz::{Platform, as_header};
use libfuzzer_sys::fuzz_target;

#[feishu_endpoint(GET, "/open-apis/x/v1/files", tokens(tenant), reply = binary)]
struct Read;

/// The headers that the client reads. The first byte of the input chooses one.
const NAMES: &[&str] = &[
    "content-disposition",
    "content-type",
    "content-range",
    "date",
    "retry-after",
    "x-ogw-ratelimit-limit",
    "x-ogw-ratelimit-reset",
    "x-tt-logid",
];

thread_local! {
    static PLATFORM: LazyCell<Platform> = LazyCell::new(Platform::start);
}

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, value)) = bytes.split_first() else { return };
    let Some(name) = NAMES.get(usize::from(*choice) % NAMES.len()) else { return };
    let status = if choice & 0x80 == 0 { 200 } else { 429 };
    let mut header = format!("{name}: ").into_bytes();
    header.extend(as_header(value));
    header.extend(b"\r\n");
    PLATFORM.with(|platform| {
        platform.answers(status, &header, b"{}");
        let reply = platform.runtime.block_on(async {
            // Pauses that a limit asks for are of the next call: each input has a tenant of its own token.
            platform.client.send(Read::new()).tenant_token("t-1").await
        });
        match reply {
            Ok(download) => {
                let _ = (download.content_type(), download.length(), download.content_range());
                if let Some(name) = download.file_name() {
                    assert!(!name.is_empty() && !name.contains(['/', '\\', '\0']), "{name:?}");
                    assert!(name != "." && name != "..", "{name:?}");
                }
                let _ = platform.runtime.block_on(download.bytes(16));
            }
            Err(error) => drop(format!("{error} {error:?}")),
        }
    });
});
