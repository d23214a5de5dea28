//! The platform by itself, for people without an account and for programs in any language: it answers every operation, remembers what was created, prints what is
//! called, and tells each long connection of the events that are named.
//!
//! ```sh
//! cargo run -p feishu-mock -- --port 4000 --strict --push im.message.receive_v1
//! ```
//!
//! Any app id and any secret will do. `--strict` refuses what is not as its page says, and says why.

use std::env;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use feishu_mock::{AGAINST_SPEC, Platform, PlatformConnection, Recorded, sample_named};
use feishu_spec::{Foreign, library};

const USAGE: &str = "\
usage: feishu-mock [--port PORT] [--strict] [--push EVENT]…
  --port PORT    where to listen on 127.0.0.1: 4000 without it, 0 for any that is free
  --strict       refuse requests that are not as their pages say
  --push EVENT   tell each long connection of such an event when it opens: im.message.receive_v1";

/// How often an event is sent that is not accepted, as the platform sends it again.
const PUSHES: usize = 4;

/// How long the first ping of a client is waited for.
const PATIENCE: Duration = Duration::from_secs(3);

/// What the command line says.
struct Arguments {
    port: u16,
    strict: bool,
    /// The names of events that are there.
    events: Vec<String>,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut read = Arguments {
            port: 4000,
            strict: false,
            events: Vec::new(),
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "--strict" => read.strict = true,
                "--port" => {
                    let port = value()?;
                    read.port = port
                        .parse()
                        .map_err(|_| format!("`{}` is no port", Foreign::new(&port)))?;
                }
                "--push" => {
                    let name = value()?;
                    if sample_named(&name).is_none() {
                        let name = Foreign::new(&name);
                        return Err(format!("`{name}` is no event of version 2.0 that the platform has"));
                    }
                    read.events.push(name);
                }
                other => return Err(format!("`{}` is not known", Foreign::new(other))),
            }
        }
        Ok(read)
    }
}

/// Pushes an event of each name, until it is accepted, and keeps the connection alive. They are new for each connection: a bot that
/// connects again would know those that it had.
async fn tell(mut connection: PlatformConnection, events: Arc<[String]>) {
    println!("a long connection is open");
    // Whoever pings listens. The official SDK for Node loses what comes earlier.
    let _ = tokio::time::timeout(PATIENCE, connection.heard()).await;
    for event in events.iter().filter_map(|name| sample_named(name)) {
        for _ in 0..PUSHES {
            match connection.push(&event).await {
                Ok(answer) if answer.is_accepted() => {
                    println!("an event was accepted");
                    break;
                }
                Ok(answer) => println!("an event was answered with {}, and is sent again", answer.code),
                Err(ended) => return println!("{ended}"),
            }
        }
    }
    while connection.heard().await.is_ok() {}
    println!("a long connection ended");
}

fn print(request: &Recorded) {
    let answer = request
        .answer()
        .and_then(feishu_mock::Answer::body_json)
        .unwrap_or_default();
    let code = answer.get("code").and_then(serde_json::Value::as_i64);
    println!("{}", Foreign::new(&request.to_string()));
    // What this platform refused, and not what the real one might.
    if code.is_some_and(|code| code < 0) {
        let message = answer
            .get("msg")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default();
        let refused = if code == Some(AGAINST_SPEC) {
            "not as its page says"
        } else {
            "not expected"
        };
        println!("  {refused}: {}", Foreign::new(message));
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    let builder = Platform::builder().remember();
    let builder = if arguments.strict { builder.strict() } else { builder };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let platform = builder.start_at(address).await;
    let platform =
        platform.map_err(|error| format!("cannot listen on {address}: {error}; choose another with --port"))?;
    println!("listening on {}", platform.base_url());
    let events: Arc<[String]> = arguments.events.into();
    loop {
        tokio::select! {
            requests = platform.take_requests() => requests.iter().for_each(print),
            connection = platform.connection() => {
                // It ends with the program.
                drop(tokio::spawn(tell(connection, Arc::clone(&events))));
            }
        }
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    if words.iter().any(|word| word == "--help" || word == "-h") {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    // Without them no name of an event is known either.
    if let Err(gone) = library::exists(library::shipped()) {
        eprintln!("{gone}");
        return ExitCode::FAILURE;
    }
    let arguments = match Arguments::read(words.into_iter()) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let ended = runtime
        .map_err(|error| error.to_string())
        .and_then(|runtime| runtime.block_on(run(arguments)));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
