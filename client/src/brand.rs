//! The deployments of the platform and their hosts.

use url::Url;

/// The two deployments of the platform.
///
/// Sources: <https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code>,
/// <https://open.larksuite.com/document/>.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Brand {
    /// Feishu, `open.feishu.cn`.
    #[default]
    Feishu,
    /// Lark, `open.larksuite.com`.
    Lark,
}

impl Brand {
    /// The brand whose open host this is.
    pub(crate) fn of(base: &Url) -> Option<Self> {
        let is_base = |brand: &Brand| base.as_str().trim_end_matches('/') == brand.open_host();
        [Brand::Feishu, Brand::Lark].into_iter().find(is_base)
    }

    pub(crate) const fn open_host(self) -> &'static str {
        match self {
            Brand::Feishu => "https://open.feishu.cn",
            Brand::Lark => "https://open.larksuite.com",
        }
    }

    pub(crate) const fn accounts_host(self) -> &'static str {
        match self {
            Brand::Feishu => "https://accounts.feishu.cn",
            Brand::Lark => "https://accounts.larksuite.com",
        }
    }
}
