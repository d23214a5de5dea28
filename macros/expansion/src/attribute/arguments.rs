//! What stands in the parentheses of the attribute: which endpoint, names, and for an endpoint without a spec its facts.

use feishu_spec::Method;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::token::Paren;
use syn::{LitStr, Path, Token, Type};

use super::facts::Facts;
use super::mistakes::{Mistakes, did_you_mean, one_of};
use super::reader::{Named, Parse, Read, each};

/// Which endpoint the struct is.
pub(super) enum Source {
    /// An operation whose spec ships with feishu-spec.
    Shipped(LitStr),
    /// A spec file of the user's package.
    File(LitStr),
    /// No spec: method and path.
    Inline { method: Method, path: LitStr },
}

/// The arguments, as far as they are right.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) source: Option<Source>,
    pub(super) krate: Option<TokenStream>,
    pub(super) method: Option<Ident>,
    pub(super) module: Option<Ident>,
    pub(super) response_name: Option<Ident>,
    pub(super) error_name: Option<Ident>,
    pub(super) response: Option<Type>,
    pub(super) facts: Facts,
}

const METHODS: &[(&str, Method)] = &[
    ("GET", Method::Get),
    ("POST", Method::Post),
    ("PUT", Method::Put),
    ("PATCH", Method::Patch),
    ("DELETE", Method::Delete),
];

const fn option(name: &'static str, example: &'static str, parse: Parse<Draft>) -> Named<Draft> {
    Named {
        name,
        example,
        is_fact: false,
        read: Read::Value(parse),
    }
}

const fn fact(name: &'static str, example: &'static str, read: Read<Draft>) -> Named<Draft> {
    Named {
        name,
        example,
        is_fact: true,
        read,
    }
}

const NAMED: &[Named<Draft>] = &[
    option(
        "spec",
        "spec = \"specs/endpoints/im/v1/pin/delete.json\"",
        |to, input, _| set(&mut to.spec, input),
    ),
    option("response", "response = Type", |to, input, _| {
        set(&mut to.arguments.response, input)
    }),
    option("response_name", "response_name = Name", |to, input, _| {
        set(&mut to.arguments.response_name, input)
    }),
    option("error_name", "error_name = Name", |to, input, _| {
        set(&mut to.arguments.error_name, input)
    }),
    option("method", "method = name", |to, input, _| {
        set(&mut to.arguments.method, input)
    }),
    option("module", "module = name", |to, input, _| {
        set(&mut to.arguments.module, input)
    }),
    option("crate", "crate = ::path::to::feishu_api", Draft::krate),
    fact(
        "tokens",
        "tokens(tenant, user)",
        Read::List(|to, input, mistakes| to.arguments.facts.token(input, mistakes)),
    ),
    fact(
        "errors",
        "errors(1001 = NotFound)",
        Read::List(|to, input, mistakes| to.arguments.facts.error(input, mistakes)),
    ),
    fact(
        "scopes",
        "scopes(\"im:message\")",
        Read::List(|to, input, _| to.arguments.facts.scope(input)),
    ),
    fact(
        "limits",
        "limits(50/second)",
        Read::List(|to, input, mistakes| to.arguments.facts.limit(input, mistakes)),
    ),
    fact(
        "reply",
        "reply = flat",
        Read::Value(|to, input, mistakes| to.arguments.facts.reply(input, mistakes)),
    ),
    fact(
        "host",
        "host = \"www.feishu.cn\"",
        Read::Value(|to, input, mistakes| to.arguments.facts.host(input, mistakes)),
    ),
    fact(
        "docs",
        "docs = \"https://…\"",
        Read::Value(|to, input, mistakes| to.arguments.facts.docs(input, mistakes)),
    ),
    fact(
        "idempotency",
        "idempotency = \"uuid\"",
        Read::Value(|to, input, _| set(&mut to.arguments.facts.idempotency, input)),
    ),
];

fn set<T: syn::parse::Parse>(slot: &mut Option<T>, input: ParseStream<'_>) -> syn::Result<()> {
    *slot = Some(input.parse()?);
    Ok(())
}

/// What to write where no endpoint is named.
const FORMS: &str = "expected `\"im/v1/pin/delete\"`, `spec = \"file.json\"`, or a method and a path: `POST, \"/open-apis/x/v1/things\"`";

impl Arguments {
    /// Reads all arguments; notes those that are wrong and goes on behind them.
    pub(super) fn read(tokens: TokenStream, mistakes: &mut Mistakes) -> Self {
        let mut draft = Draft::default();
        let read = |input: ParseStream<'_>| {
            each(&mut draft, input, mistakes, Draft::argument);
            Ok(())
        };
        if let Err(error) = read.parse2(tokens) {
            mistakes.note(error);
        }
        let Draft {
            mut arguments,
            word,
            text,
            spec,
            ..
        } = draft;
        arguments.source = source(word, text, spec, mistakes);
        arguments
    }
}

/// The arguments while they are read.
#[derive(Default)]
struct Draft {
    arguments: Arguments,
    seen: Vec<Ident>,
    word: Option<(Ident, Option<Method>)>,
    text: Option<LitStr>,
    spec: Option<LitStr>,
}

impl Draft {
    /// Any one argument.
    fn argument(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            if self.text.is_some() {
                mistakes.at(
                    text,
                    "a second text: expected one id of an operation, or one path behind a method",
                );
            } else {
                self.text = Some(text);
            }
            return Ok(());
        }
        if !input.peek(Ident::peek_any) {
            return Err(input.error(format!(
                "unexpected token: {FORMS}, and options such as `response = Type`"
            )));
        }
        let name = Ident::parse_any(input)?;
        let Some(known) = NAMED.iter().find(|known| name == known.name) else {
            return self.word(name, input, mistakes);
        };
        if self.seen.contains(&name) {
            let message = format!("`{name}` is given twice: expected it once");
            mistakes.at(&name, message);
        }
        self.seen.push(name.clone());
        if known.is_fact {
            self.arguments.facts.names.push(name.clone());
        }
        if name == "tokens" {
            self.arguments.facts.tokens.get_or_insert_default();
        }
        known.read(&name, self, input, mistakes)
    }

    /// A path that means the same in the user's module and in the one below it.
    fn krate(&mut self, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        let path = input.call(Path::parse_mod_style)?;
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        if matches!(first.as_deref(), Some("self" | "super")) && path.leading_colon.is_none() {
            let message = "a relative path: expected one from the root, such as `::name` or `crate::name`";
            mistakes.at(&path, message);
        }
        self.arguments.krate = Some(path.to_token_stream());
        Ok(())
    }

    /// A word alone can only be a method.
    fn word(&mut self, word: Ident, input: ParseStream<'_>, mistakes: &mut Mistakes) -> syn::Result<()> {
        if input.peek(Token![=]) || input.peek(Paren) {
            let known = || NAMED.iter().map(|known| known.name);
            let near = did_you_mean(&word.to_string(), known());
            let message = format!("unknown option `{word}`: expected {}{near}", one_of(known()));
            mistakes.at(word, message);
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
            return Ok(());
        }
        if self.word.is_some() {
            mistakes.at(&word, format!("a second method `{word}`: expected one"));
        }
        let method = mistakes.known("method", &word, METHODS);
        self.word = Some((word, method));
        Ok(())
    }
}

/// Decides which endpoint is meant.
fn source(
    word: Option<(Ident, Option<Method>)>,
    text: Option<LitStr>,
    spec: Option<LitStr>,
    mistakes: &mut Mistakes,
) -> Option<Source> {
    match (word, text, spec) {
        (None, Some(text), None) if text.value().starts_with('/') => {
            let message = format!("a path without a method: write `GET, \"{}\"`", text.value());
            mistakes.at(text, message);
            None
        }
        (None, Some(text), None) => Some(Source::Shipped(text)),
        (None, None, Some(file)) => Some(Source::File(file)),
        (Some((_, method)), Some(path), None) => method.map(|method| Source::Inline { method, path }),
        (Some((word, _)), None, None) => {
            let message = format!("the method has no path: write `{word}, \"/open-apis/x/v1/things\"`");
            mistakes.at(word, message);
            None
        }
        (word, text, Some(file)) => {
            let other = word.map_or_else(|| quote!(#text), |(word, _)| quote!(#word));
            let message = format!("`spec` beside `{other}`: expected one of the two, since each names the endpoint");
            mistakes.at(file, message);
            None
        }
        (None, None, None) => {
            let message = format!("no endpoint is named: {FORMS}");
            mistakes.note(syn::Error::new(Span::call_site(), message));
            None
        }
    }
}
