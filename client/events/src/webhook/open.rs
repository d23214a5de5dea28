//! From the bytes of a request to the event that they are.
//!
//! **In**: the headers and the body as they were received. **Out**: an event that the platform sent, or the challenge that it expects back.
//! **What can fail**: whatever shows that the platform did not send it, or that it cannot be read.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use feishu_client::event::{Event, EventVersion};
use http::HeaderMap;

use super::cipher::decrypt;
use super::envelope::{Check, Message, encrypted};
use super::keys::Keys;
use super::rejected::{LONGEST, Rejected};
use super::signature::{SHA1, SHA256, Signature};
use crate::settings::KEEP;

/// What a request of the platform is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Opened {
    /// It checks the address, and expects this back within a second: `{"challenge": …}`.
    Challenge(String),
    /// An event or a callback. A click on a card of the old kind is one as well, of the version [`EventVersion::Card`].
    Event(Event),
}

/// Without the challenge.
impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Opened::Challenge(_) => f.write_str("Challenge"),
            Opened::Event(event) => f.debug_tuple("Event").field(event).finish(),
        }
    }
}

impl Keys {
    /// Verifies, decrypts and reads a request, given when it is. The body must be as it was received, since the signature is over its bytes.
    ///
    /// # Errors
    /// See [`Rejected`].
    pub fn open(&self, headers: &HeaderMap, body: &[u8], now: SystemTime) -> Result<Opened, Rejected> {
        self.check()?;
        if body.len() > LONGEST {
            return Err(Rejected::TooLarge);
        }
        let request = Request {
            keys: self,
            signature: Signature::of(headers),
            body,
            now,
        };
        let has_key = self.with_key().next().is_some();
        match if has_key { encrypted(body)? } else { None } {
            Some(text) => request.encrypted(&text),
            None => match Message::read(Bytes::copy_from_slice(body))? {
                Message::Check(check) => request.plain_check(check),
                Message::Event(event) if event.version() == EventVersion::Card => request.old_card(event),
                Message::Event(event) => request.plain_event(event),
            },
        }
    }
}

/// What is known of a request before its message is read.
struct Request<'r> {
    keys: &'r Keys,
    signature: Result<Signature<'r>, Rejected>,
    body: &'r [u8],
    now: SystemTime,
}

impl Request<'_> {
    /// Nothing is decrypted for a sender who did not sign, but for the check of the address: the console does not sign it. All that is not
    /// such a check with the right token is refused in one way, so that nobody learns what becomes of bytes that were encrypted otherwise.
    fn encrypted(&self, text: &str) -> Result<Opened, Rejected> {
        let refused = match self.signed(text) {
            Ok(opened) => return Ok(opened),
            Err(refused @ (Rejected::NotSigned | Rejected::WrongSignature)) => refused,
            Err(refused) => return Err(refused),
        };
        for (pair, key) in self.keys.with_key().filter(|(pair, _)| pair.token.is_some()) {
            if let Some(decrypted) = decrypt(key, text) {
                // Read in either case: how long it takes tells nothing of the padding.
                let check = Check::read(&decrypted.text).filter(|_| decrypted.is_padded);
                if let Some(check) = check
                    && pair.takes(check.token.as_ref()).is_ok()
                {
                    return Ok(Opened::Challenge(check.challenge));
                }
            }
        }
        Err(refused)
    }

    fn signed(&self, text: &str) -> Result<Opened, Rejected> {
        let signature = self.signature.as_ref().map_err(Clone::clone)?;
        let mut refused = Rejected::WrongSignature;
        for (pair, key) in self.keys.with_key() {
            if !signature.is_by(&SHA256, key, self.body) {
                continue;
            }
            self.is_recent(signature)?;
            let decrypted = decrypt(key, text).filter(|decrypted| decrypted.is_padded);
            let message = Message::read(decrypted.ok_or(Rejected::NotDecrypted)?.text)?;
            let taken = match &message {
                Message::Check(check) => pair.takes(check.token.as_ref()),
                Message::Event(event) => pair.is_of(event),
            };
            match taken {
                Ok(()) => return Ok(opened(message)),
                Err(problem) => refused = problem,
            }
        }
        Err(refused)
    }

    fn plain_check(&self, check: Check) -> Result<Opened, Rejected> {
        let mut refused = Rejected::NotEncrypted;
        for pair in self.keys.without_key() {
            match pair.takes(check.token.as_ref()) {
                Ok(()) => return Ok(Opened::Challenge(check.challenge)),
                Err(problem) => refused = problem,
            }
        }
        Err(refused)
    }

    fn plain_event(&self, event: Event) -> Result<Opened, Rejected> {
        let token = event.verification_token();
        let mut refused = Rejected::NotEncrypted;
        for pair in self.keys.without_key() {
            match pair.takes(token.as_ref()).and_then(|()| pair.is_of(&event)) {
                Ok(()) => return Ok(Opened::Event(event)),
                Err(problem) => refused = problem,
            }
        }
        Err(refused)
    }

    /// A click on a card of the old kind is never encrypted. It is signed with the Verification Token, and the token in it is that of the card.
    fn old_card(&self, event: Event) -> Result<Opened, Rejected> {
        if self.keys.pairs().any(|pair| pair.is_open()) {
            return Ok(Opened::Event(event));
        }
        let signature = self.signature.as_ref().map_err(Clone::clone)?;
        let mut tokens = self.keys.pairs().filter_map(|pair| pair.token.as_ref()).peekable();
        if tokens.peek().is_none() {
            return Err(Rejected::NoToken);
        }
        if !tokens.any(|token| signature.is_by(&SHA1, token, self.body)) {
            return Err(Rejected::WrongSignature);
        }
        self.is_recent(signature)?;
        Ok(Opened::Event(event))
    }

    fn is_recent(&self, signature: &Signature<'_>) -> Result<(), Rejected> {
        signature.is_recent(self.now, self.keys.max_clock_difference.unwrap_or(KEEP))
    }
}

fn opened(message: Message) -> Opened {
    match message {
        Message::Check(check) => Opened::Challenge(check.challenge),
        Message::Event(event) => Opened::Event(event),
    }
}
