//! What a mirror's converter makes of a page in the site's own form. Each rule was read off pages that the mirror and the site have in
//! the same state.

/// The text between two marks, what stands before the first, and what follows the second.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(open)?;
    let (inside, after) = rest.split_once(close)?;
    Some((before, inside, after))
}

/// Replaces everything between two marks, both included.
fn each(text: &str, open: &str, close: &str, convert: impl Fn(&str) -> String) -> String {
    let (mut out, mut rest) = (String::new(), text);
    while let Some((before, inside, after)) = between(rest, open, close) {
        out += before;
        out += &convert(inside);
        rest = after;
    }
    out + rest
}

/// The value of an attribute of a tag whose name is cut off.
fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    between(tag, &format!(" {name}=\""), "\"").map_or("", |(_, value, _)| value)
}

/// A page as the mirror has it. The link to the API explorer is lost.
pub(crate) fn flat(page: &str) -> String {
    let page = match between(page, "(url=/api/tools/api_explore", ")") {
        Some((before, _, after)) => format!("{}{after}", &before[..before.rfind('{').unwrap()]),
        None => page.to_owned(),
    };
    let page = each(&page, ":::html\n", "\n:::", |block| match block {
        code if code.starts_with("<md-code-json>") => {
            format!(
                "```json{}```",
                between(code, "<md-code-json>", "</md-code-json>").unwrap().1
            )
        }
        alert if alert.starts_with("<md-alert") => each(alert, "<md-alert", "</md-alert>", |inside| {
            let text = inside.split_once('>').unwrap().1.trim();
            if text.is_empty() {
                String::new()
            } else {
                format!("> **Tip**: {text}")
            }
        }),
        markup => table(markup),
    });
    page.replace("/ssl:ttdoc/", "https://open.larkoffice.com/document/")
}

fn table(markup: &str) -> String {
    let keeps_paragraphs = markup.contains("<md-dt-table");
    let markup = markup
        .replace("md-dt-", "md-")
        .replace("<tr>", "<md-tr>")
        .replace("</tr>", "</md-tr>");
    let markup = markup
        .replace("<md-th", "<md-td")
        .replace("</md-th>", "</md-td>")
        .replace("<md-tdead", "<md-thead");
    let mut lines = Vec::new();
    let mut rest = markup.as_str();
    while let Some((_, row, after)) = between(rest, "<md-tr", "</md-tr>") {
        rest = after;
        let (tag, mut inside) = row.split_once('>').unwrap();
        let mut cells = Vec::new();
        while let Some((_, text, more)) = between(inside, "<md-td", "</md-td>") {
            inside = more;
            cells.push(cell(text.split_once('>').unwrap().1, keeps_paragraphs));
        }
        let level: usize = attribute(tag, "level").parse().unwrap_or(0);
        if level > 0 {
            cells[0] = format!("{}└ {}", "&nbsp;".repeat(2 * level), cells[0]);
        }
        if cells == ["基本", ""] {
            cells = vec!["项目".to_owned(), "值".to_owned()];
        }
        lines.push(format!("| {} |", cells.join(" | ")));
        if lines.len() == 1 {
            lines.push(format!("|{}", " --- |".repeat(cells.len())));
        }
    }
    lines.join("\n")
}

fn cell(text: &str, keeps_paragraphs: bool) -> String {
    let text = each(text, "<md-text type=\"field-", "</md-text>", |inside| {
        format!("`{}`", inside.split_once('>').unwrap().1.trim())
    });
    let text = each(&text, "<md-enum>", "</md-enum>", |list| {
        let (mut items, mut rest) = (Vec::new(), list);
        while let Some((_, item, after)) = between(rest, "<md-enum-item", "</md-enum-item>") {
            items.push(format!(
                "- `{}`: {}",
                attribute(item, "key"),
                item.split_once('>').unwrap().1.trim()
            ));
            rest = after;
        }
        format!("\n\n{}\n\n", items.join(" "))
    });
    let text = each(&text, "<md-perm", "</md-perm>", |inside| {
        format!("`{}` explained ", attribute(inside, "name"))
    });
    let text = each(&text, "<md-tag", "</md-tag>", |inside| {
        format!("`{}`", inside.split_once('>').unwrap().1)
    });
    let text = each(&text, "<md-app-support", "</md-app-support>", |inside| {
        attribute(inside, "types").to_owned()
    });
    let text = text.replace("<div>", "").replace("</div>", "").replace('\t', "");
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    let text = lines.join("\n");
    let text = if keeps_paragraphs {
        text.replace("\n\n\n", "\n\n").replace("\n\n", "<br>")
    } else {
        text
    };
    // A tag that is left was text.
    let text = text
        .replace('\n', " ")
        .replace("<br>", "\0")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    text.replace('\0', "<br>")
}
