//! The client repeats a call by what it is told of the code: by the operation, by who built the client, or by the HTTP status. It knows
//! no code of a product by itself.

use feishu_client::endpoint::Endpoint;
use feishu_client::operation::{RetryClass, RetryTable};
use feishu_client::rt::Target;
use feishu_client::{Client, ClientBuilder, Error};

use crate::support::endpoints::{MakeThing, ReadThing, get};
use crate::support::{Answer, Server};

/// A client around which a crate tells more codes.
struct Told(Client);

impl Target for Told {
    const GENERAL: RetryTable = &[(7_004, RetryClass::Later), (7_005, RetryClass::Later)];

    fn around(client: Client) -> Self {
        Told(client)
    }
}

/// The error of a call that is always answered so, and how often it was made.
async fn calls<E: Endpoint>(request: E, status: u16, code: i64) -> (Error, usize) {
    let server = Server::with_token(move |_, _| Answer::code(status, code)).await;
    let Told(client) = ClientBuilder::new("cli_1", "secret")
        .base_url(server.url())
        .build()
        .unwrap();
    let error = client.send(request).await.err().unwrap();
    (error, server.calls().len())
}

/// Of the pages: forbidden, not found; and the limit of a product whose operation this is not.
#[tokio::test]
async fn a_code_that_nobody_told_of_is_final() {
    for (status, code) in [(403, 95_008), (400, 95_006), (400, 1_254_290)] {
        let (error, calls) = calls(get(), status, code).await;
        assert_eq!(
            (calls, error.is_retryable(), error.is_rate_limited()),
            (1, false, false),
            "{code}"
        );
    }
}

#[tokio::test]
async fn the_first_table_with_the_code_counts() {
    for (code, read, made, retryable, limited) in [
        (7_001, 1, 1, false, true),
        (7_002, 4, 1, true, false),
        (7_003, 4, 4, true, true),
        (7_004, 1, 1, false, true),
        (7_005, 4, 1, true, false),
        (7_006, 1, 1, false, false),
    ] {
        let (error, calls_of_get) = calls(ReadThing {}, 400, code).await;
        let (_, calls_of_post) = calls(MakeThing {}, 400, code).await;
        assert_eq!((calls_of_get, calls_of_post), (read, made), "{code}");
        assert_eq!(
            (error.is_retryable(), error.is_rate_limited()),
            (retryable, limited),
            "{code}"
        );
    }
}

#[tokio::test]
async fn a_status_says_it_where_no_table_does_and_no_table_makes_a_limit_less() {
    for (status, code, made) in [(429, 7_006, 4), (429, 7_002, 4), (429, 7_001, 1), (503, 7_006, 1)] {
        let (error, calls) = calls(MakeThing {}, status, code).await;
        assert_eq!((calls, error.is_retryable()), (made, code != 7_001), "{status} {code}");
    }
}
