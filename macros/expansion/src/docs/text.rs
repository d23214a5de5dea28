//! Lines of documentation, and text of specs in them. Such text is hostile until escaped, by [`Foreign`]: it must neither format, nor
//! link, nor become a doc test.

use feishu_spec::Foreign;
use proc_macro2::TokenStream;
use quote::quote;

/// Examples and values longer than this are cut.
const LONGEST: usize = 80;

/// `#[doc = …]`, with the space that a hand-written comment has.
pub(crate) fn doc(text: &str) -> TokenStream {
    let text: String = text
        .lines()
        .map(|line| {
            if line.is_empty() {
                "\n".into()
            } else {
                format!(" {line}\n")
            }
        })
        .collect();
    let text = text.trim_end();
    quote!(#[doc = #text])
}

/// The line between two paragraphs.
pub(crate) fn gap() -> TokenStream {
    quote!(#[doc = ""])
}

/// Aliases for the search, without what rustdoc refuses in one.
pub(crate) fn aliases<'a>(texts: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let aliases = texts.into_iter().filter_map(alias);
    quote!(#(#[doc(alias = #aliases)])*)
}

/// Text of a spec as plain prose on one line.
pub(crate) fn plain(text: &str) -> String {
    Foreign::new(text).prose()
}

/// Text of a spec as inline code on one line.
pub(crate) fn code(text: &str) -> String {
    Foreign::cut(text, LONGEST).code()
}

/// Texts of a spec as inline code.
pub(super) fn codes<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// `None` if nothing is left.
fn alias(text: &str) -> Option<String> {
    let alias = Foreign::new(text).to_string().replace(['"', '\''], "");
    let words = alias.split_whitespace().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        assert_eq!(plain("# [x](y) `z` <b>"), r"\# \[x\](y) \`z\` \<b\>");
        assert_eq!(
            plain("1. a\n```\nfn main() {}\n```"),
            r"&#8203;1. a \`\`\` fn main() \{\} \`\`\`"
        );
        assert_eq!(code("a `b` ``c``"), "`a 'b' ''c''`");
        assert_eq!(code("\n\n    let x;\r\n"), "`let x;`");
        assert_eq!(alias("\"a' \n b\""), Some("a b".to_owned()));
        assert_eq!(alias("\"\""), None);
    }
}
