//! Makes the markup of a block safe for an HTML parser.
//!
//! In go the elements of the documentation site mixed with Markdown, out comes well-formed markup of a few elements:
//! `md-table` (with `kind`), `md-tr`, `md-th`, `md-td` and the inline elements of a cell. On the way
//!
//! - what is no known tag becomes text: `<sheetId>` and `array<string>` are words here,
//! - fences, inline code and `<md-code-json>` are masked, so that tags in them are text,
//! - elements left open are closed, closing tags without an opening one are dropped, `tr` becomes `md-tr`,
//! - text between the rows of a table is dropped, and so are attributes that nobody reads.
//!
//! One pass; nesting is limited, so that no input makes this or the parser after it slower than linear.

use std::fmt::Write as _;

use super::tag::Tag;

/// Elements nested deeper than this are text. Pages nest eight deep.
const DEPTH: usize = 32;

/// Cleans the markup of a block.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut cleaner = Cleaner {
        rest: text,
        out: String::with_capacity(text.len() / 2),
        open: Vec::new(),
    };
    cleaner.run();
    cleaner.out
}

/// The elements that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    Table,
    Head,
    Body,
    Row,
    HeadCell,
    Cell,
    Alert,
    Inline(&'static str),
}

/// What a tag name means.
enum Meaning {
    Element(Element),
    /// Marks its text up, and the text is all that counts.
    Transparent,
    Break,
    Code,
}

fn meaning(name: &str) -> Option<Meaning> {
    Some(match name {
        "md-table" | "md-dt-table" => Meaning::Element(Element::Table),
        "md-thead" | "md-dt-thead" => Meaning::Element(Element::Head),
        "md-tbody" | "md-dt-tbody" => Meaning::Element(Element::Body),
        "md-tr" | "md-dt-tr" | "tr" => Meaning::Element(Element::Row),
        "md-th" | "md-dt-th" => Meaning::Element(Element::HeadCell),
        "md-td" | "md-dt-td" => Meaning::Element(Element::Cell),
        "md-alert" => Meaning::Element(Element::Alert),
        "md-text" => Meaning::Element(Element::Inline("md-text")),
        "md-enum" => Meaning::Element(Element::Inline("md-enum")),
        "md-enum-item" => Meaning::Element(Element::Inline("md-enum-item")),
        "md-perm" => Meaning::Element(Element::Inline("md-perm")),
        "md-tag" => Meaning::Element(Element::Inline("md-tag")),
        "md-app-support" => Meaning::Element(Element::Inline("md-app-support")),
        "md-tooltip" => Meaning::Element(Element::Inline("md-tooltip")),
        "div" | "span" | "b" | "strong" | "font" => Meaning::Transparent,
        "br" => Meaning::Break,
        "md-code-json" => Meaning::Code,
        _ => return None,
    })
}

impl Element {
    fn name(self) -> &'static str {
        match self {
            Element::Table => "md-table",
            Element::Head => "md-thead",
            Element::Body => "md-tbody",
            Element::Row => "md-tr",
            Element::HeadCell => "md-th",
            Element::Cell => "md-td",
            Element::Alert => "md-alert",
            Element::Inline(name) => name,
        }
    }

    fn is_cell(self) -> bool {
        matches!(self, Element::HeadCell | Element::Cell)
    }

    /// Whether an element of this kind cannot contain `next`, so that `next` ends it.
    fn ends_before(self, next: Element) -> bool {
        match next {
            Element::Row => matches!(
                self,
                Element::Row | Element::HeadCell | Element::Cell | Element::Inline(_)
            ),
            Element::HeadCell | Element::Cell => self.is_cell() || matches!(self, Element::Inline(_)),
            Element::Head | Element::Body => self != Element::Table,
            Element::Table => !self.is_cell(),
            Element::Inline("md-enum-item") => self == Element::Inline("md-enum-item"),
            Element::Inline(_) | Element::Alert => self == Element::Inline("md-enum-item"),
        }
    }
}

struct Cleaner<'a> {
    rest: &'a str,
    out: String,
    open: Vec<Element>,
}

impl<'a> Cleaner<'a> {
    fn run(&mut self) {
        while !self.rest.is_empty() {
            let plain = self.rest.find(['<', '&', '`']).unwrap_or(self.rest.len());
            let plain = self.take(plain);
            self.text(plain);
            match self.rest.as_bytes().first() {
                Some(b'<') => self.markup(),
                Some(b'&') => self.entity(),
                Some(_) => self.code(),
                None => {}
            }
        }
        while let Some(element) = self.open.pop() {
            self.end(element);
        }
    }

    /// Takes the next bytes off the input. `length` is a character boundary.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Writes text without markup in it, where text counts.
    fn text(&mut self, text: &str) {
        if self.in_content() {
            self.out.push_str(text);
        }
    }

    /// Writes text literally.
    fn literal(&mut self, text: &str) {
        if self.in_content() {
            escape(text, &mut self.out);
        }
    }

    fn in_content(&self) -> bool {
        self.open
            .last()
            .is_some_and(|element| !matches!(element, Element::Table | Element::Head | Element::Body | Element::Row))
    }

    /// An entity stays one; any other `&` is a character.
    fn entity(&mut self) {
        let name = self.rest.bytes().skip(1).take(9).position(|byte| byte == b';');
        let is_entity = name.is_some_and(|length| {
            length > 0
                && self
                    .rest
                    .bytes()
                    .skip(1)
                    .take(length)
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
        });
        let text = self.take(1);
        if is_entity { self.text(text) } else { self.text("&amp;") }
    }

    /// Inline code or a fence is copied literally. It ends before a closing tag of the platform, should it be left open.
    fn code(&mut self) {
        let ticks = self.rest.bytes().take_while(|byte| *byte == b'`').count();
        let fence = ticks >= 3;
        let body = self.rest.get(ticks..).unwrap_or_default();
        let mut end = None;
        for (index, byte) in body.bytes().enumerate() {
            match byte {
                b'`' if !fence || body.get(index..).is_some_and(|rest| rest.starts_with("```")) => {
                    end = Some(index);
                    break;
                }
                b'\n' if !fence => break,
                b'<' if body.get(index..).is_some_and(|rest| rest.starts_with("</md-")) => break,
                _ => {}
            }
        }
        match end {
            Some(length) if ticks != 2 => {
                let closing = body.get(length..).unwrap_or_default();
                let closing = closing.bytes().take_while(|byte| *byte == b'`').count().min(ticks);
                let code = self.take(ticks + length + closing);
                self.literal(code);
            }
            _ => {
                let ticks = self.take(ticks);
                self.text(ticks);
            }
        }
    }

    fn markup(&mut self) {
        let tag = Tag::read(self.rest);
        let Some((meaning, tag)) = tag.and_then(|tag| Some((meaning(tag.name)?, tag))) else {
            let text = self.take(1);
            return self.literal(text);
        };
        let source = self.take(tag.length);
        match (meaning, tag.closing) {
            (Meaning::Transparent, _) | (Meaning::Code, true) => {}
            (Meaning::Break, _) => self.text("\n"),
            (Meaning::Code, false) => {
                let length = self.rest.find("</md-code-json").unwrap_or(self.rest.len());
                let code = self.take(length);
                self.literal(code);
            }
            (Meaning::Element(element), true) => self.close(element),
            (Meaning::Element(element), false) if self.open.len() < DEPTH => self.open(element, &tag),
            (Meaning::Element(_), false) => self.literal(source),
        }
    }

    fn open(&mut self, element: Element, tag: &Tag<'_>) {
        while let Some(last) = self.open.last().copied()
            && last.ends_before(element)
        {
            self.open.pop();
            self.end(last);
        }
        if element.is_cell() && self.open.last() != Some(&Element::Row) {
            if !self.open.contains(&Element::Table) {
                return;
            }
            self.begin(Element::Row);
            self.out.push('>');
        }
        self.begin(element);
        if element == Element::Table {
            let kind = if tag.name == "md-dt-table" { "dt" } else { "md" };
            let _ = write!(self.out, " kind=\"{kind}\"");
        }
        for (name, value) in &tag.attributes {
            let _ = write!(self.out, " {name}=\"");
            escape(value, &mut self.out);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn begin(&mut self, element: Element) {
        self.out.push('<');
        self.out.push_str(element.name());
        self.open.push(element);
    }

    /// Closes `element` and what is open inside it. A closing tag without an opening one in the same table is dropped.
    fn close(&mut self, element: Element) {
        let scope = self.open.iter().rev();
        let open = scope.take_while(|open| element == Element::Table || **open != Element::Table);
        let matches = |open: &Element| *open == element || (open.is_cell() && element.is_cell());
        let Some(depth) = open.into_iter().position(matches) else {
            return;
        };
        for _ in 0..=depth {
            if let Some(last) = self.open.pop() {
                self.end(last);
            }
        }
    }

    fn end(&mut self, element: Element) {
        let _ = write!(self.out, "</{}>", element.name());
    }
}

fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    fn cell(text: &str) -> String {
        let all = clean(&format!("<md-table><md-tr><md-td>{text}</md-td></md-tr></md-table>"));
        let inner = all
            .strip_prefix("<md-table kind=\"md\"><md-tr><md-td>")
            .unwrap_or_else(|| panic!("{all}"));
        inner
            .strip_suffix("</md-td></md-tr></md-table>")
            .unwrap_or_else(|| panic!("{all}"))
            .to_owned()
    }

    #[test]
    fn what_is_no_known_tag_is_text() {
        assert_eq!(cell("array<string> <sheetId>!A1"), "array&lt;string> &lt;sheetId>!A1");
        assert_eq!(
            cell("a < b & c &lt; d ?x=1&region=cn"),
            "a &lt; b &amp; c &lt; d ?x=1&amp;region=cn"
        );
        assert_eq!(cell("<div style=\"a>b\">in</div><br>"), "in\n");
    }

    #[test]
    fn tags_in_code_are_text() {
        assert_eq!(cell("`<md-td>` x"), "`&lt;md-td>` x");
        assert_eq!(cell("```\n<md-tr>\n```"), "```\n&lt;md-tr>\n```");
        assert_eq!(
            cell("<md-code-json>{\"a\":\"<br>\"}</md-code-json>"),
            "{&quot;a&quot;:&quot;&lt;br>&quot;}"
        );
    }

    #[test]
    fn code_left_open_does_not_swallow_the_cell() {
        let text = clean("<md-table><md-tr><md-td>`a</md-td><md-td>```b</md-td></md-tr></md-table>");
        assert_eq!(
            text,
            "<md-table kind=\"md\"><md-tr><md-td>`a</md-td><md-td>```b</md-td></md-tr></md-table>"
        );
    }

    #[test]
    fn open_elements_are_closed_and_stray_ends_dropped() {
        let text = clean("<md-table><tr><md-th>a<md-th>b</tr><md-tr><md-td>1</md-tr></md-td></md-tr><md-tr><md-td>2");
        assert_eq!(
            text,
            "<md-table kind=\"md\"><md-tr><md-th>a</md-th><md-th>b</md-th></md-tr>\
             <md-tr><md-td>1</md-td></md-tr><md-tr><md-td>2</md-td></md-tr></md-table>"
        );
    }

    #[test]
    fn attributes_survive_a_missing_quote() {
        assert_eq!(
            cell("<md-enum><md-enum-item  key=custom_fields\" >x</md-enum-item></md-enum>"),
            "<md-enum><md-enum-item key=\"custom_fields\">x</md-enum-item></md-enum>"
        );
        assert_eq!(
            cell("<md-perm name=\"a:b\" desc=\"x>y\" tags=\"\">z</md-perm>"),
            "<md-perm name=\"a:b\">z</md-perm>"
        );
    }

    #[test]
    fn nesting_is_limited() {
        let deep = "<md-table><md-tr><md-td>".repeat(1000);
        assert!(clean(&deep).matches("<md-td>").count() < 20);
    }
}
