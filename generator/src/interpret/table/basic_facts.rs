//! The table of basic facts: address, method, rate limit, app types, scopes, event type.

use feishu_spec::address::{HOSTS, OPEN_HOST, check_path};
use feishu_spec::{AppType, Method, Per, RateLimit, Token, Window};

use crate::interpret::cell::tokens;
use crate::interpret::context::{Context, Spot};
use crate::labels::{Basic, Labels};
use crate::locate::{Cell, Page, Piece, Row, Section, Table};
use crate::problem::Rule;

/// The basic facts of an operation or event.
#[derive(Debug, Default)]
pub(crate) struct Basics {
    pub(crate) host: Option<String>,
    pub(crate) path: String,
    pub(crate) method: Option<Method>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) app_types: Vec<AppType>,
    pub(crate) scopes: Vec<String>,
    pub(crate) field_scopes: Vec<String>,
    /// Named here on pages that have no table of headers.
    pub(crate) tokens: Vec<Token>,
    pub(crate) event_type: Option<String>,
    pub(crate) callback_type: Option<String>,
}

/// What a row of a basic table says. The label is in its first cell.
fn label(row: &Row, labels: &Labels) -> Option<Basic> {
    labels.basic(&row.text(0))
}

/// The basic table of a page: the first with an address, an event type or a callback type.
pub(crate) fn find<'a>(page: &'a Page, labels: &Labels) -> Option<(&'a Section, &'a Table)> {
    page.tables().find(|(_, table)| {
        let mut rows = table.rows.iter().filter_map(|row| label(row, labels));
        table.header.len() <= 2
            && rows.any(|basic| matches!(basic, Basic::Url | Basic::EventType | Basic::CallbackType))
    })
}

/// Reads the basic table.
pub(crate) fn read(context: &mut Context, section: &str, table: &Table) -> Basics {
    let mut basics = Basics::default();
    for (index, row) in table.rows.iter().enumerate() {
        let place = Spot::row(section, index);
        let empty = Cell::default();
        let cell = row.cells.get(1).unwrap_or(&empty);
        let text = cell.text();
        let Some(basic) = label(row, context.labels) else {
            context.lost_row(place, &row.text(0), "expected the label of a basic fact");
            continue;
        };
        match basic {
            Basic::Url => url(context, place, &text, &mut basics),
            Basic::Method => {
                basics.method = method(&text);
                if basics.method.is_none() {
                    context.error(place, &text, "expected GET, POST, PUT, PATCH or DELETE");
                }
            }
            Basic::RateLimit => {
                basics.rate_limit = rate_limit(&text, context.labels);
                if basics.rate_limit.is_none() {
                    context.warn(place, &text, "expected a number per second or minute");
                }
            }
            Basic::AppTypes => basics.app_types = app_types(context, place, cell),
            Basic::Scopes => basics.scopes = scopes(context, place, cell),
            Basic::FieldScopes => basics.field_scopes = cell.scopes().map(str::to_owned).collect(),
            Basic::EventType => basics.event_type = Some(text.into_owned()),
            Basic::CallbackType => basics.callback_type = Some(text.into_owned()),
            Basic::Tokens => basics.tokens = tokens::words(&text),
            Basic::Delivery | Basic::ContentType => {
                context.rule(Rule::Delivery, 1);
                continue;
            }
        }
        context.kept(1);
    }
    basics
}

fn method(text: &str) -> Option<Method> {
    Some(match text {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "PATCH" => Method::Patch,
        "DELETE" => Method::Delete,
        _ => return None,
    })
}

/// Takes the address apart. A sample query string behind the path is cut off.
fn url(context: &mut Context, place: Spot<'_>, text: &str, basics: &mut Basics) {
    let address = text.split_whitespace().next().unwrap_or_default();
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    let Some((host, path)) = rest.and_then(|rest| rest.split_once('/')) else {
        return context.error(
            place,
            text,
            "expected an address such as https://open.feishu.cn/open-apis/…",
        );
    };
    // Specs have the hosts of Feishu. The client knows Lark's.
    let host = match host.strip_suffix(".larksuite.com") {
        Some(name) => format!("{name}.feishu.cn"),
        None => host.to_owned(),
    };
    let path = format!("/{}", path.split(['?', '#']).next().unwrap_or_default());
    if host != OPEN_HOST && !HOSTS.contains(&host.as_str()) {
        let known = format!(
            "expected an address on `{OPEN_HOST}`, or on a reviewed host: `{}`",
            HOSTS.join("`, `")
        );
        context.error(place, text, format!("{known}. The access token goes there"));
    } else if let Err(fault) = check_path(&path) {
        context.error(place, text, format!("expected a plain path: this one {fault}"));
    } else {
        basics.host = Some(host).filter(|host| host != OPEN_HOST);
        basics.path = path;
    }
}

/// `1000 次/分钟、50 次/秒`, possibly inside a link.
fn rate_limit(text: &str, labels: &Labels) -> Option<RateLimit> {
    let text = match text.strip_prefix('[') {
        Some(link) => link.split(']').next().unwrap_or_default(),
        None => text,
    };
    if text.trim() == labels.special_limit {
        return Some(RateLimit::Special);
    }
    let mut windows = Vec::new();
    for part in text.split(['、', ',']) {
        let part = part.trim();
        let (number, per) = if let Some(number) = part.strip_suffix(labels.per_second) {
            (number, Per::Second)
        } else {
            (part.strip_suffix(labels.per_minute)?, Per::Minute)
        };
        let number = number.split_whitespace().next()?;
        windows.push(Window {
            requests: number.parse().ok()?,
            per,
            by: None,
            shared: false,
        });
    }
    Some(RateLimit::Windows(windows))
}

fn app_types(context: &mut Context, place: Spot<'_>, cell: &Cell) -> Vec<AppType> {
    let mut types = Vec::new();
    for piece in &cell.pieces {
        let Piece::AppTypes(text) = piece else { continue };
        for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match word {
                "custom" => types.push(AppType::Custom),
                "isv" => types.push(AppType::Isv),
                other => context.warn(place, other, "expected `custom` or `isv`"),
            }
        }
    }
    types.sort_unstable();
    types.dedup();
    types
}

/// Scopes are elements; a few pages write bare names, and some write that none is needed.
fn scopes(context: &mut Context, place: Spot<'_>, cell: &Cell) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in cell.scopes() {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    if cell
        .pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Scope(name) if name.is_empty()))
    {
        context.note(place, "", "expected the name of a scope: the element has none");
    }
    let text = cell.text();
    if !scopes.is_empty() || context.labels.nothing.contains(&text.as_ref()) {
        return scopes;
    }
    let names: Vec<&str> = text
        .split([' ', '\n', '、', ',', '，', '`'])
        .filter(|word| !word.is_empty())
        .collect();
    let is_scope = |word: &&str| {
        word.contains(':')
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b":._-".contains(&byte))
    };
    if names.iter().all(is_scope) {
        return names.into_iter().map(str::to_owned).collect();
    }
    context.warn(place, &text, "expected scopes");
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::labels::LANGUAGES;

    #[test]
    fn limits_are_read() {
        let window = |requests, per| Window {
            requests,
            per,
            by: None,
            shared: false,
        };
        let zh = LANGUAGES[0];
        assert_eq!(
            rate_limit("[1000 次/分钟、50 次/秒](/ssl:ttdoc/x)", zh),
            Some(RateLimit::Windows(vec![
                window(1000, Per::Minute),
                window(50, Per::Second)
            ]))
        );
        assert_eq!(rate_limit("[特殊频控](/x)", zh), Some(RateLimit::Special));
        assert_eq!(rate_limit("很少", zh), None);
    }

    #[test]
    fn addresses_are_taken_apart() {
        for (text, host, path) in [
            (
                "https://open.feishu.cn/open-apis/im/v1/pins/:message_id",
                None,
                "/open-apis/im/v1/pins/:message_id",
            ),
            ("https://open.larksuite.com/open-apis/a/v1/b", None, "/open-apis/a/v1/b"),
            (
                "https://www.feishu.cn/approval/openapi/v2/x",
                Some("www.feishu.cn"),
                "/approval/openapi/v2/x",
            ),
            ("\thttps://open.feishu.cn/open-apis/a?b=c&b=d\n", None, "/open-apis/a"),
            ("https://open.feishu.cn/open-apis/a/v1/b/", None, "/open-apis/a/v1/b/"),
        ] {
            let mut context = Context::new(LANGUAGES[0], false, None);
            let mut basics = Basics::default();
            url(&mut context, Spot::section(""), text, &mut basics);
            assert_eq!((basics.host.as_deref(), basics.path.as_str()), (host, path));
        }
    }

    #[test]
    fn bare_scopes_are_read() {
        let mut context = Context::new(LANGUAGES[0], false, None);
        let place = Spot::section("");
        let found = scopes(&mut context, place, &Cell::from_text("app_engine:approval:write"));
        assert_eq!(found, ["app_engine:approval:write"]);
        assert!(scopes(&mut context, place, &Cell::from_text("无")).is_empty());
        assert!(context.problems.is_empty());
        scopes(&mut context, place, &Cell::from_text("查看知识库"));
        assert_eq!(context.problems.len(), 1);
    }
}
