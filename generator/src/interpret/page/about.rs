//! What a page says about itself: its title, where it comes from, whether it is history.

use feishu_spec::Page as Source;

use crate::interpret::context::{Context, Spot};
use crate::interpret::page::section::Sections;
use crate::labels::Labels;
use crate::locate::Page;

/// The page's title.
pub(crate) fn title(page: &Page) -> String {
    let title = page.front.title.as_deref().or_else(|| page.heading());
    title.unwrap_or_default().trim().to_owned()
}

/// Whether the page, its title or its place on the site announces that the operation is history.
pub(crate) fn is_deprecated(page: &Page, sections: &Sections<'_>, labels: &Labels) -> bool {
    let announced = |text: &str| labels.deprecated_page.iter().any(|words| text.contains(words));
    let struck_out = page.heading().is_some_and(|heading| heading.starts_with("~~"));
    let filed_away = page
        .front
        .path
        .as_deref()
        .is_some_and(|path| path.contains("/historic-version/"));
    let replaced = |text: &str| labels.replaced_page.iter().any(|words| text.contains(words));
    struck_out
        || filed_away
        || announced(&title(page))
        || sections.lead().flat_map(|section| section.alerts()).any(announced)
        || sections.lead().flat_map(|section| section.prose()).any(replaced)
}

/// The first paragraph, kept only on request.
pub(crate) fn summary(context: &Context, page: &Page) -> Option<String> {
    if !context.prose {
        return None;
    }
    let text = page.sections.iter().flat_map(|section| section.texts()).next()?;
    let text = text.split_once('{').map_or(text, |(text, _)| text).trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Where the page comes from. Without its path on the site a spec could not link to it.
pub(crate) fn source(context: &mut Context, page: &Page) -> Option<Source> {
    let Some(path) = page.front.path.clone() else {
        context.error(
            Spot::section(""),
            "",
            "expected `fullPath` in the header of the page: save the page with its header",
        );
        return None;
    };
    let mut source = page.front.source.clone();
    if let Some(address) = source.take_if(|address| !address.starts_with("https://")) {
        context.warn(
            Spot::section(""),
            &address,
            "expected an address that starts with `https://`: the link leads to the page by its path",
        );
    }
    Some(Source {
        path,
        id: page.front.id.clone(),
        source,
        updated: page.front.updated,
    })
}
