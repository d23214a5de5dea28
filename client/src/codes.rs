//! The codes that the platform's gateway itself answers with, in front of every operation: limits, tokens, permissions.
//!
//! No code of a product is here: what those ask of a client is in the specs, and comes in tables ([`Operation::retries`], and that of
//! the general codes, which a client is built with).
//!
//! Sources: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code> and
//! <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control>.
//!
//! [`Operation::retries`]: crate::operation::Operation::retries

use crate::operation::{RetryClass, RetryTable, TokenKind};

/// What the answer says of the same call, made again, as far as every answer says it.
pub(crate) fn retry(status: u16, code: i64) -> Option<RetryClass> {
    match (code, status) {
        (99_991_403, _) => Some(RetryClass::Quota),
        (99_991_400, _) | (_, 429) => Some(RetryClass::Limited),
        // Of requests for tokens, which the client makes itself: the platform's own fault.
        (20_050 | 20_072, _) | (_, 500..) => Some(RetryClass::Later),
        _ => None,
    }
}

/// What a table says of a code.
pub(crate) fn listed(table: RetryTable, code: i64) -> Option<RetryClass> {
    table.iter().find(|(known, _)| *known == code).map(|(_, class)| *class)
}

/// The app ticket of a store app was refused.
pub(crate) const BAD_APP_TICKET: i64 = 10_012;

/// The access token was refused before anything was executed; which kind it was. `99991671`, a token of the wrong form, does not say.
pub(crate) fn invalid_token(code: i64) -> Option<&'static [TokenKind]> {
    use TokenKind::{App, Tenant, User};
    Some(match code {
        99_991_663 | 99_991_665 | 20_013 => &[Tenant],
        99_991_664 | 20_014 | 4_001 => &[App],
        99_991_668 | 99_991_677 | 20_005 | 20_006 => &[User],
        99_991_671 => &[Tenant, App, User],
        _ => return None,
    })
}

/// The app, the token or the user lacks a permission.
pub(crate) fn is_permission(code: i64) -> bool {
    matches!(code, 99_991_401 | 99_991_672 | 99_991_676 | 99_991_679)
}

/// The user has not granted what the call needs, and only the user can.
pub(crate) fn needs_consent(code: i64) -> bool {
    code == 99_991_679
}

/// What to do about a code whose message does not say it.
pub(crate) fn advice(code: i64) -> Option<&'static str> {
    Some(match code {
        99_991_679 => "the user must consent again, to one of these scopes",
        // "Incorrect domain name": the app lives on the open host of the other brand.
        1_000_040_351 => {
            "the app is of the other brand: give the builder `Brand::Lark`, or `Brand::Feishu` if it has that"
        }
        _ => return None,
    })
}
