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

/// An argument with a name.
struct Named {
    name: &'static str,
    /// How it is written.
    example: &'static str,
    /// A spec says the same, so it stands beside none.
    is_fact: bool,
    read: Read,
}

type Parse = fn(&mut Reader, ParseStream<'_>) -> syn::Result<()>;

/// What follows the name.
enum Read {
    /// `= value`
    Value(Parse),
    /// `(element, element)`
    List(Parse),
}

const fn option(name: &'static str, example: &'static str, parse: Parse) -> Named {
    Named {
        name,
        example,
        is_fact: false,
        read: Read::Value(parse),
    }
}

const fn fact(name: &'static str, example: &'static str, read: Read) -> Named {
    Named {
        name,
        example,
        is_fact: true,
        read,
    }
}

const NAMED: &[Named] = &[
    option(
        "spec",
        "spec = \"specs/endpoints/im/v1/pin/delete.json\"",
        |to, input| set(&mut to.spec, input),
    ),
    option("response", "response = Type", |to, input| {
        set(&mut to.arguments.response, input)
    }),
    option("response_name", "response_name = Name", |to, input| {
        set(&mut to.arguments.response_name, input)
    }),
    option("error_name", "error_name = Name", |to, input| {
        set(&mut to.arguments.error_name, input)
    }),
    option("method", "method = name", |to, input| {
        set(&mut to.arguments.method, input)
    }),
    option("module", "module = name", |to, input| {
        set(&mut to.arguments.module, input)
    }),
    option("crate", "crate = ::path::to::feishu_api", Reader::krate),
    fact("tokens", "tokens(tenant, user)", Read::List(Reader::token)),
    fact("errors", "errors(1001 = NotFound)", Read::List(Reader::error)),
    fact("scopes", "scopes(\"im:message\")", Read::List(Reader::scope)),
    fact("limits", "limits(50/second)", Read::List(Reader::limit)),
    fact("reply", "reply = flat", Read::Value(Reader::reply)),
    fact("host", "host = \"www.feishu.cn\"", Read::Value(Reader::host)),
    fact(
        "docs",
        "docs = \"https://…\"",
        Read::Value(|to, input| set(&mut to.arguments.facts.docs, input)),
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
        let mut reader = Reader::default();
        let read = |input: ParseStream<'_>| {
            reader.each(input, Reader::argument);
            Ok(())
        };
        if let Err(error) = read.parse2(tokens) {
            reader.mistakes.note(error);
        }
        let Reader {
            mut arguments,
            word,
            text,
            spec,
            mistakes: found,
            ..
        } = reader;
        mistakes.append(found);
        arguments.source = source(word, text, spec, mistakes);
        arguments
    }
}

/// Reads the arguments one after the other.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) mistakes: Mistakes,
    pub(super) arguments: Arguments,
    seen: Vec<Ident>,
    word: Option<(Ident, Option<Method>)>,
    text: Option<LitStr>,
    spec: Option<LitStr>,
}

impl Reader {
    /// Reads what commas separate; a mistake ends its own element and no other.
    fn each(&mut self, input: ParseStream<'_>, element: Parse) {
        while !input.is_empty() {
            let done = element(self, input).and_then(|()| {
                if input.is_empty() || input.peek(Token![,]) {
                    Ok(())
                } else {
                    Err(input.error("unexpected token: expected `,` between arguments"))
                }
            });
            if let Err(error) = done {
                self.mistakes.note(error);
                while !input.is_empty() && !input.peek(Token![,]) && input.parse::<TokenTree>().is_ok() {}
            }
            let _ = input.parse::<Option<Token![,]>>();
        }
    }

    fn argument(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            if self.text.is_some() {
                self.mistakes.at(
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
            return self.word(name, input);
        };
        if self.seen.contains(&name) {
            let message = format!("`{name}` is given twice: expected it once");
            self.mistakes.at(&name, message);
        }
        self.seen.push(name.clone());
        if known.is_fact {
            self.arguments.facts.names.push(name.clone());
        }
        if name == "tokens" {
            self.arguments.facts.tokens.get_or_insert_default();
        }
        match known.read {
            Read::Value(parse) if input.peek(Token![=]) => {
                input.parse::<Token![=]>()?;
                parse(self, input).map_err(|error| {
                    let message = format!("`{name}` has another kind of value: write `{}`", known.example);
                    syn::Error::new(error.span(), message)
                })
            }
            Read::List(parse) if input.peek(Paren) => {
                let content;
                syn::parenthesized!(content in input);
                self.each(&content, parse);
                Ok(())
            }
            _ => {
                let message = format!("`{name}` lacks its value: write `{}`", known.example);
                Err(syn::Error::new_spanned(&name, message))
            }
        }
    }

    fn host(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let host: LitStr = input.parse()?;
        let name = host.value();
        if name.is_empty() || name.contains(['/', '?', '#', '@']) || name.contains(char::is_whitespace) {
            let message = format!("`{name}` is no host: expected its name alone, as in `host = \"www.feishu.cn\"`");
            self.mistakes.at(host, message);
        } else {
            self.arguments.facts.host = Some(name);
        }
        Ok(())
    }

    /// A path that means the same in the user's module and in the one below it.
    fn krate(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let path = input.call(Path::parse_mod_style)?;
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        if matches!(first.as_deref(), Some("self" | "super")) && path.leading_colon.is_none() {
            let message = "a relative path: expected one from the root, such as `::name` or `crate::name`";
            self.mistakes.at(&path, message);
        }
        self.arguments.krate = Some(path.to_token_stream());
        Ok(())
    }

    /// A word alone can only be a method.
    fn word(&mut self, word: Ident, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(Token![=]) || input.peek(Paren) {
            let known = || NAMED.iter().map(|known| known.name);
            let near = did_you_mean(&word.to_string(), known());
            let message = format!("unknown option `{word}`: expected {}{near}", one_of(known()));
            self.mistakes.at(word, message);
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
            return Ok(());
        }
        if self.word.is_some() {
            self.mistakes
                .at(&word, format!("a second method `{word}`: expected one"));
        }
        let method = self.known("method", &word, METHODS);
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
