//! The addresses of a documentation site.

use std::fmt;
use std::net::IpAddr;

use clap::ValueEnum;
use feishu_spec::Foreign;
use reqwest::Url;

/// The site of Feishu.
pub const FEISHU: &str = "https://open.feishu.cn";
/// The site of Lark.
pub const LARK: &str = "https://open.larksuite.com";

/// A language that the site has pages in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Chinese, the language that pages are written in first.
    #[default]
    #[value(name = "zh-CN")]
    Chinese,
    /// English.
    #[value(name = "en-US")]
    English,
}

impl Language {
    /// Its name in `Accept-Language`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Chinese => "zh-CN",
            Language::English => "en-US",
        }
    }
}

/// A documentation site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    base: Url,
}

/// An address that cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` {reason}, expected {expected}", shown(address))]
pub struct BadAddress {
    address: String,
    reason: String,
    expected: &'static str,
}

/// An address as far as it may be shown: what stands before `@` may be a password.
fn shown(address: &str) -> String {
    let public = match address.rsplit_once('@') {
        Some((_, host)) => format!("…@{host}"),
        None => address.to_owned(),
    };
    Foreign::cut(&public, 200).to_string()
}

/// What the address of a site looks like.
const SITE: &str =
    "the address of a site, such as `https://open.feishu.cn`, or on this machine `http://127.0.0.1:8080`";
/// What the address of a page looks like.
const PAGE: &str = "the address of a page, such as `https://open.feishu.cn/document/uAjLw4CM/…/im-v1/pin/delete`";

/// Where readers find pages.
const READERS: &str = "/document";
/// Where programs find pages.
const DETAIL: &str = "/document_portal/v1/document/get_detail";
/// The parameter of [`DETAIL`] that names the page.
const FULL_PATH: &str = "fullPath";

impl Site {
    /// The site at an address without a path.
    ///
    /// # Errors
    /// What is no such address.
    pub fn new(address: &str) -> Result<Self, BadAddress> {
        let bad = |reason: String| BadAddress {
            address: address.to_owned(),
            reason,
            expected: SITE,
        };
        let base = Url::parse(address).map_err(|error| bad(format!("is no address ({error})")))?;
        without_login(&base)?;
        if !matches!(base.scheme(), "http" | "https") || base.host_str().is_none() {
            return Err(bad("is no address of the web".to_owned()));
        }
        if base.scheme() == "http" && !is_loopback(&base) {
            return Err(bad(
                "is read by anybody on the way, and can be answered by them".to_owned()
            ));
        }
        if base.path() != "/" || base.query().is_some() || base.fragment().is_some() {
            return Err(bad("goes on behind the host".to_owned()));
        }
        Ok(Site { base })
    }

    /// The site and the path of a page from an address that a reader copied, or from the one that the site's own pages use.
    ///
    /// # Errors
    /// What is no address of a page.
    pub fn of_page(address: &str) -> Result<(Self, String), BadAddress> {
        let bad = |reason: &str| BadAddress {
            address: address.to_owned(),
            reason: reason.to_owned(),
            expected: PAGE,
        };
        let mut url = Url::parse(address).map_err(|error| bad(&format!("is no address ({error})")))?;
        without_login(&url)?;
        let path = match url.path() {
            DETAIL => url
                .query_pairs()
                .find(|(name, _)| name == FULL_PATH)
                .map(|(_, path)| path.into_owned()),
            path => path.strip_prefix(READERS).map(str::to_owned),
        };
        let path = path.filter(|path| path.starts_with('/') && path.len() > 1);
        let path = path.ok_or_else(|| bad("names no page"))?;
        url.set_path("");
        url.set_query(None);
        url.set_fragment(None);
        Ok((Site::new(url.as_str())?, path.trim_end_matches('/').to_owned()))
    }

    /// The list of all pages.
    #[must_use]
    pub fn directory(&self) -> Url {
        // The site's spelling.
        self.at("/api/tools/docment/directory_list")
    }

    /// The list of all operations.
    #[must_use]
    pub fn catalogue(&self) -> Url {
        self.at("/api/tools/server-side-api/list")
    }

    /// The page with a path.
    #[must_use]
    pub fn page(&self, path: &str) -> Url {
        let mut url = self.at(DETAIL);
        url.query_pairs_mut().append_pair(FULL_PATH, path);
        url
    }

    fn at(&self, path: &str) -> Url {
        let mut url = self.base.clone();
        url.set_path(path);
        url
    }

    /// A name for a folder: the origin. What came by one scheme says nothing about what the other would have told.
    #[must_use]
    pub fn folder(&self) -> String {
        let host = self.base.host_str().unwrap_or_default().replace([':', '[', ']'], "_");
        let origin = format!("{}_{host}", self.base.scheme());
        match self.base.port() {
            Some(port) => format!("{origin}_{port}"),
            None => origin,
        }
    }
}

/// Whether an address is on this machine, where nobody stands between.
fn is_loopback(address: &Url) -> bool {
    let host = address.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|number| number.is_loopback())
}

/// Refuses an address with a password, without quoting it.
fn without_login(url: &Url) -> Result<(), BadAddress> {
    if url.username().is_empty() && url.password().is_none() {
        return Ok(());
    }
    Err(BadAddress {
        address: url.host_str().unwrap_or_default().to_owned(),
        reason: "has a user or a password in its address".to_owned(),
        expected: SITE,
    })
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base.as_str().trim_end_matches('/'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_addresses_are_the_sites() {
        let site = Site::new(FEISHU).unwrap();
        assert_eq!(
            site.directory().as_str(),
            "https://open.feishu.cn/api/tools/docment/directory_list"
        );
        assert_eq!(
            site.catalogue().as_str(),
            "https://open.feishu.cn/api/tools/server-side-api/list"
        );
        assert_eq!(
            site.page("/a/b c").as_str(),
            "https://open.feishu.cn/document_portal/v1/document/get_detail?fullPath=%2Fa%2Fb+c"
        );
    }

    #[test]
    fn an_address_of_a_page_names_site_and_path() {
        for address in [
            "https://open.larksuite.com/document/uAjLw4CM/im-v1/pin/delete",
            "https://open.larksuite.com/document/uAjLw4CM/im-v1/pin/delete/?lang=en-US#request",
            "https://open.larksuite.com/document_portal/v1/document/get_detail?fullPath=%2FuAjLw4CM%2Fim-v1%2Fpin%2Fdelete",
        ] {
            let (site, path) = Site::of_page(address).unwrap();
            assert_eq!(site, Site::new(LARK).unwrap(), "{address}");
            assert_eq!(path, "/uAjLw4CM/im-v1/pin/delete", "{address}");
        }
    }

    #[test]
    fn what_is_no_address_is_said() {
        for (address, words) in [
            ("open.feishu.cn", "no address"),
            ("ftp://open.feishu.cn", "no address of the web"),
            ("https://open.feishu.cn/document", "goes on behind the host"),
            ("https://me:hunter2@open.feishu.cn", "a user or a password"),
        ] {
            let error = Site::new(address).unwrap_err().to_string();
            assert!(
                error.contains(words) && error.contains("expected the address of a site"),
                "{error}"
            );
            assert!(!error.contains("hunter2"), "{error}");
        }
        for address in [
            "https://open.feishu.cn/",
            "https://open.feishu.cn/document/",
            "https://",
        ] {
            let error = Site::of_page(address).unwrap_err().to_string();
            assert!(error.contains("expected the address of a page"), "{error}");
        }
    }
}
