//! The error codes that any endpoint may answer with, by what they ask of a client.
//!
//! Sources: <https://open.feishu.cn/document/server-docs/api-call-guide/generic-error-code> and the error tables of the documentation's
//! pages; <https://open.feishu.cn/document/server-docs/api-call-guide/frequency-control> for the limits.

use crate::operation::TokenKind;

/// Too many calls: wait, then repeat. The call was not executed.
pub(crate) fn is_rate_limit(status: u16, code: i64) -> bool {
    status == 429 && !is_quota(code)
        || matches!(
            code,
            // The gateway, for every endpoint.
            99_991_400
            // Messages: service, chat, internal; then im v1.
            | 11_232 | 11_233 | 11_247 | 230_020 | 230_047 | 230_048 | 232_019
            // Calendar, new and old.
            | 190_004 | 190_005 | 190_010 | 1_000_004 | 1_000_005
            // Base.
            | 1_254_290 | 1_254_112
            // Sheets v2 and v3.
            | 90_217 | 1_310_217
            // Drive: contention, permission, comment.
            | 1_061_045 | 1_063_006 | 1_069_923
            // CoreHR, task.
            | 1_161_604 | 1_470_450 | 1_470_451
            // Others.
            | 2_890_006 | 1_420_003 | 1_277_001 | 1_236_006 | 1_160_354 | 2_223_108
        )
}

/// The app ticket of a store app was refused.
pub(crate) const BAD_APP_TICKET: i64 = 10_012;

/// The tenant's quota of calls for the month is used up: no repetition helps.
pub(crate) fn is_quota(code: i64) -> bool {
    code == 99_991_403
}

/// Try again later; whether the call was executed is not known.
pub(crate) fn is_try_later(code: i64) -> bool {
    matches!(
        code,
        2_200 | 5_000 | 1_500 | 10_101 | 45_500 | 55_001 | 65_001 | 90_235 | 90_242 | 95_001
            ..=95_011 | 96_001 | 96_002
            // Base: copying, write conflict, data not ready, time-out.
            | 1_254_036 | 1_254_291 | 1_254_607 | 1_254_608 | 1_255_040
            // Sheets, docs, approval, CoreHR, apaas, wiki.
            | 1_310_235 | 1_310_242 | 1_066_002 | 18_121 | 1_161_204 | 1_771_005 | 2_250_002 | 131_001
            // OAuth, with status 500 and 503.
            | 20_050 | 20_072
    )
}

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
