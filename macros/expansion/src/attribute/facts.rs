//! The facts of an endpoint without a spec, as its attribute lists them: tokens, error codes, scopes, limits.

use feishu_spec::{ErrorCode, Foreign, Per, ResponseKind, Token as AccessToken, Window, address};
use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitInt, LitStr, Token};

use super::mistakes::Mistakes;
use crate::names;

/// What a spec would say.
#[derive(Default)]
pub(super) struct Facts {
    /// Those that were given.
    pub(super) names: Vec<Ident>,
    pub(super) tokens: Option<Vec<AccessToken>>,
    pub(super) errors: Vec<ErrorCode>,
    pub(super) scopes: Vec<String>,
    pub(super) limits: Vec<Window>,
    pub(super) reply: ResponseKind,
    pub(super) host: Option<String>,
    pub(super) docs: Option<LitStr>,
    /// The name of the field whose value makes the request safe to repeat.
    pub(super) idempotency: Option<LitStr>,
}

const TOKENS: &[(&str, AccessToken)] = &[
    ("tenant", AccessToken::Tenant),
    ("user", AccessToken::User),
    ("app", AccessToken::App),
];
const PERIODS: &[(&str, Per)] = &[("second", Per::Second), ("minute", Per::Minute)];
const REPLIES: &[(&str, ResponseKind)] = &[
    ("envelope", ResponseKind::Envelope),
    ("flat", ResponseKind::Flat),
    ("binary", ResponseKind::Binary),
    ("event_stream", ResponseKind::EventStream),
];

impl Facts {
    /// With a spec, the facts are in the spec.
    pub(super) fn refuse(&self, mistakes: &mut Mistakes) {
        for name in &self.names {
            let message = format!(
                "`{name}` is for an endpoint without a spec: the spec says it; remove it here, or change the spec"
            );
            mistakes.at(name, message);
        }
    }

    /// A kind of access token, `tenant`.
    pub(super) fn token(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let word: Ident = input.call(Ident::parse_any)?;
        if let Some(token) = mistakes.known("token", &word, TOKENS) {
            let tokens = self.tokens.get_or_insert_default();
            if tokens.contains(&token) {
                mistakes.at(&word, format!("the token `{word}` stands twice: expected each once"));
            } else {
                tokens.push(token);
            }
        }
        Ok(())
    }

    /// How the reply is wrapped.
    pub(super) fn reply(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let word: Ident = input.parse()?;
        self.reply = mistakes.known("kind of reply", &word, REPLIES).unwrap_or_default();
        Ok(())
    }

    /// A scope, `"im:message"`.
    pub(super) fn scope(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let scope = input.parse::<LitStr>().map_err(|error| {
            syn::Error::new(
                error.span(),
                "not a scope: expected texts, as in `scopes(\"im:message\")`",
            )
        })?;
        self.scopes.push(scope.value());
        Ok(())
    }

    /// A limit, `50/second`.
    pub(super) fn limit(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let expected = |error: syn::Error| {
            syn::Error::new(
                error.span(),
                "not a limit: expected a number and a time, as in `limits(50/second)`",
            )
        };
        let number: LitInt = input.parse().map_err(expected)?;
        input.parse::<Token![/]>().map_err(expected)?;
        let word: Ident = input.parse().map_err(expected)?;
        let requests = match number.base10_parse::<u32>() {
            Ok(requests) if requests > 0 => requests,
            _ => {
                return Err(syn::Error::new_spanned(
                    &number,
                    format!("`{number}` requests: expected 1 to {}", u32::MAX),
                ));
            }
        };
        if let Some(per) = mistakes.known("time", &word, PERIODS) {
            self.limits.push(Window {
                requests,
                per,
                by: None,
                shared: false,
            });
        }
        Ok(())
    }

    /// An error code and its name, `1001 = NotFound`.
    pub(super) fn error(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let expected = |error: syn::Error| {
            syn::Error::new(
                error.span(),
                "not an error code: expected a number and a name, as in `errors(1001 = NotFound)`",
            )
        };
        let number: LitInt = input.parse().map_err(expected)?;
        input.parse::<Token![=]>().map_err(expected)?;
        let name: Ident = input.parse().map_err(expected)?;
        let errors = &mut self.errors;
        let code = match number.base10_parse::<i32>() {
            Ok(code) if code != 0 => i64::from(code),
            _ => {
                let message = format!("`{number}` is no error code: expected a 32-bit number other than 0");
                return Err(syn::Error::new_spanned(&number, message));
            }
        };
        let text = name.unraw().to_string();
        if errors.iter().any(|known| known.code == code) {
            mistakes.at(&number, format!("the code `{number}` stands twice: expected each once"));
        } else if errors.iter().any(|known| known.name == text) {
            mistakes.at(&name, format!("the name `{name}` stands twice: expected each once"));
        } else if names::pascal(&text) != text {
            let message = format!(
                "the name `{name}` is not in the case of variants: write `{}`",
                names::pascal(&text)
            );
            mistakes.at(&name, message);
        } else {
            errors.push(ErrorCode {
                code,
                status: None,
                name: text,
                retry: None,
                parent: None,
                doc: None,
            });
        }
        Ok(())
    }

    /// The name of a host.
    pub(super) fn host(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let host: LitStr = input.parse()?;
        let name = host.value();
        if !address::is_host(&name) {
            let name = Foreign::new(&name);
            let message = format!("`{name}` is no host: expected its name alone, as in `host = \"www.feishu.cn\"`");
            mistakes.at(host, message);
        } else {
            self.host = Some(name);
        }
        Ok(())
    }

    /// Where the endpoint is documented.
    pub(super) fn docs(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let docs: LitStr = input.parse()?;
        if Foreign::new(&docs.value()).link().is_none() {
            mistakes.at(&docs, "no address to link to: expected one that starts with `https://`");
        }
        self.docs = Some(docs);
        Ok(())
    }
}
