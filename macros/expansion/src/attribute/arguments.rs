//! What stands in the parentheses of the attribute: which endpoint, names, and for an endpoint without a spec its facts.

use feishu_spec::Method;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Path, Token, Type};

use super::facts::{Facts, REPLIES};
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
/// Every argument with a name, and how it is written.
const OPTIONS: &[(&str, &str)] = &[
    ("spec", "spec = \"specs/endpoints/im/v1/pin/delete.json\""),
    ("response", "response = Type"),
    ("response_name", "response_name = Name"),
    ("error_name", "error_name = Name"),
    ("method", "method = name"),
    ("module", "module = name"),
    ("crate", "crate = ::path::to::feishu_api"),
    ("tokens", "tokens(tenant, user)"),
    ("errors", "errors(1001 = NotFound)"),
    ("scopes", "scopes(\"im:message\")"),
    ("limits", "limits(50/second)"),
    ("reply", "reply = flat"),
    ("host", "host = \"www.feishu.cn\""),
    ("docs", "docs = \"https://…\""),
];

/// What to write where no endpoint is named.
const FORMS: &str = "expected `\"im/v1/pin/delete\"`, `spec = \"file.json\"`, or a method and a path: `POST, \"/open-apis/x/v1/things\"`";

impl Arguments {
    /// Reads all arguments; notes those that are wrong and goes on behind them.
    pub(super) fn read(tokens: TokenStream, mistakes: &mut Mistakes) -> Self {
        let mut reader = Reader {
            mistakes,
            arguments: Arguments::default(),
            seen: Vec::new(),
            word: None,
            text: None,
            spec: None,
        };
        let read = |input: ParseStream<'_>| {
            reader.each(input, Reader::argument);
            Ok(())
        };
        if let Err(error) = read.parse2(tokens) {
            reader.mistakes.note(error);
        }
        reader.finish()
    }
}

pub(super) struct Reader<'m> {
    pub(super) mistakes: &'m mut Mistakes,
    pub(super) arguments: Arguments,
    seen: Vec<Ident>,
    word: Option<Ident>,
    text: Option<LitStr>,
    spec: Option<(Ident, LitStr)>,
}

impl Reader<'_> {
    /// Reads what commas separate; a mistake ends its own element and no other.
    fn each(&mut self, input: ParseStream<'_>, element: fn(&mut Self, ParseStream<'_>) -> syn::Result<()>) {
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
        let Some((known, example)) = OPTIONS.iter().find(|(known, _)| name == known) else {
            return self.method(name, input);
        };
        if self.seen.contains(&name) {
            self.mistakes
                .at(&name, format!("`{name}` is given twice: expected it once"));
        }
        self.seen.push(name.clone());
        if *known == "tokens" {
            self.arguments.facts.tokens.get_or_insert_default();
        }
        let written = format!("write `{example}`");
        let list = example.contains('(');
        if list && !input.peek(syn::token::Paren) || !list && !input.peek(Token![=]) {
            return Err(syn::Error::new_spanned(
                &name,
                format!("`{name}` lacks its value: {written}"),
            ));
        }
        if list {
            let content;
            syn::parenthesized!(content in input);
            self.arguments.facts.names.push(name);
            match *known {
                "tokens" => self.each(&content, Self::token),
                "errors" => self.each(&content, Self::error),
                "scopes" => self.each(&content, Self::scope),
                _ => self.each(&content, Self::limit),
            }
            return Ok(());
        }
        input.parse::<Token![=]>()?;
        self.value(&name, known, input)
            .map_err(|error| syn::Error::new(error.span(), format!("`{name}` has another kind of value: {written}")))
    }

    /// The value of `name = value`.
    fn value(&mut self, name: &Ident, known: &str, input: ParseStream<'_>) -> syn::Result<()> {
        let arguments = &mut self.arguments;
        match known {
            "spec" => self.spec = Some((name.clone(), input.parse()?)),
            "response" => arguments.response = Some(input.parse()?),
            "response_name" => arguments.response_name = Some(input.parse()?),
            "error_name" => arguments.error_name = Some(input.parse()?),
            "method" => arguments.method = Some(input.parse()?),
            "module" => arguments.module = Some(input.parse()?),
            "crate" => self.krate(&input.call(Path::parse_mod_style)?),
            _ => {
                arguments.facts.names.push(name.clone());
                match known {
                    "host" => self.host(&input.parse()?),
                    "docs" => arguments.facts.docs = Some(input.parse::<LitStr>()?.value()),
                    _ => {
                        let word: Ident = input.parse()?;
                        self.arguments.facts.reply = self.known("kind of reply", &word, REPLIES).unwrap_or_default();
                    }
                }
            }
        }
        Ok(())
    }

    fn host(&mut self, host: &LitStr) {
        let name = host.value();
        if name.is_empty() || name.contains(['/', '?', '#', '@']) || name.contains(char::is_whitespace) {
            let message = format!("`{name}` is no host: expected its name alone, as in `host = \"www.feishu.cn\"`");
            self.mistakes.at(host, message);
        } else {
            self.arguments.facts.host = Some(name);
        }
    }

    /// A path that means the same in the user's module and in the one below it.
    fn krate(&mut self, path: &Path) {
        let first = path.segments.first().map(|segment| segment.ident.to_string());
        if matches!(first.as_deref(), Some("self" | "super")) && path.leading_colon.is_none() {
            let message = "a relative path: expected one from the root, such as `::name` or `crate::name`";
            self.mistakes.at(path, message);
        }
        self.arguments.krate = Some(path.to_token_stream());
    }

    /// A word alone can only be a method.
    fn method(&mut self, name: Ident, input: ParseStream<'_>) -> syn::Result<()> {
        let word = name.to_string();
        if input.peek(Token![=]) || input.peek(syn::token::Paren) {
            let options = || OPTIONS.iter().map(|(known, _)| *known);
            let message = format!(
                "unknown option `{word}`: expected {}{}",
                one_of(options()),
                did_you_mean(&word, options())
            );
            self.mistakes.at(name, message);
            while !input.is_empty() && !input.peek(Token![,]) {
                input.parse::<TokenTree>()?;
            }
            return Ok(());
        }
        if self.word.is_some() {
            self.mistakes
                .at(&name, format!("a second method `{word}`: expected one"));
        }
        self.known("method", &name, METHODS);
        self.word = Some(name);
        Ok(())
    }

    /// Decides which endpoint is meant.
    fn finish(mut self) -> Arguments {
        let Reader {
            mistakes,
            word,
            text,
            spec,
            ..
        } = &mut self;
        self.arguments.source = match (word.take(), text.take(), spec.take()) {
            (None, Some(text), None) if text.value().starts_with('/') => {
                mistakes.at(
                    &text,
                    format!("a path without a method: write `GET, \"{}\"`", text.value()),
                );
                None
            }
            (None, Some(text), None) => Some(Source::Shipped(text)),
            (None, None, Some((_, file))) => Some(Source::File(file)),
            (Some(word), Some(path), None) => METHODS
                .iter()
                .find(|(known, _)| word == known)
                .map(|(_, method)| Source::Inline { method: *method, path }),
            (Some(word), None, None) => {
                mistakes.at(
                    &word,
                    format!("the method has no path: write `{word}, \"/open-apis/x/v1/things\"`"),
                );
                None
            }
            (word, text, Some((name, _))) => {
                let other = word.map_or(quote!(#text), |word| quote!(#word));
                mistakes.at(
                    &name,
                    format!("`spec` beside `{other}`: expected one of the two, since each names the endpoint"),
                );
                None
            }
            (None, None, None) => {
                mistakes.note(syn::Error::new(
                    proc_macro2::Span::call_site(),
                    format!("no endpoint is named: {FORMS}"),
                ));
                None
            }
        };
        self.arguments
    }
}
