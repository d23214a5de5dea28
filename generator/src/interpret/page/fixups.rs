//! Repairs of mistakes on the platform's pages: each names its page, its reason, and where the truth is to be seen.
//!
//! A repair that does not apply any more is an error of its page: the platform has repaired it, so it can go.

use feishu_spec::RetryClass;

/// A field that the page spells wrong.
pub(crate) struct Rename {
    /// The path of the page.
    page: &'static str,
    /// As it stands in the table.
    pub(crate) from: &'static str,
    /// As it is on the wire.
    pub(crate) to: &'static str,
    /// How we know.
    pub(crate) reason: &'static str,
}

const RENAMES: &[Rename] = &[
    Rename {
        page: "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN",
        from: "frozen RowCount",
        to: "frozenRowCount",
        reason: "a space slipped in; the example of the same page has none",
    },
    Rename {
        page: "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN",
        from: "frozen ColCount",
        to: "frozenColCount",
        reason: "a space slipped in; the example of the same page has none",
    },
    Rename {
        page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get",
        from: "en_us",
        to: "en-US",
        reason: "the page says so in the description of the field",
    },
    Rename {
        page: "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get",
        from: "zh_cn",
        to: "zh-CN",
        reason: "the page says so in the description of the field",
    },
];

/// A code whose class its rows do not tell, or tell wrongly. It holds for all pages that list the code: some of them may say it right.
pub(crate) struct Reclass {
    code: i64,
    /// What the code says of the same call, made again.
    pub(crate) class: Option<RetryClass>,
    /// How we know. Read by people.
    #[allow(dead_code, reason = "a repair without its reason is none")]
    reason: &'static str,
}

const RECLASSES: &[Reclass] = &[
    Reclass {
        code: 1_061_045,
        class: Some(RetryClass::Limited),
        reason: "the pages of drive say above their tables that this code comes of too many calls at a time, \
                 https://open.feishu.cn/document/server-docs/docs/drive-v1/file/copy",
    },
    Reclass {
        code: 1_254_291,
        class: Some(RetryClass::Later),
        reason: "a conflict with another write; too many calls have a code of their own, 1254290",
    },
    Reclass {
        code: 1_254_608,
        class: Some(RetryClass::Later),
        reason: "half of its pages say that the same request is being carried out, and to try again later; a request that is repeated on \
                 purpose has no other arguments to check",
    },
    Reclass {
        code: 1_160_354,
        class: Some(RetryClass::Limited),
        reason: "four of its five pages say so; on corehr.v1.department.create the messages have slipped by a row",
    },
    Reclass {
        code: 11_246,
        class: None,
        reason: "most of its causes are in the message's content; one of several sub-codes may be tried again",
    },
    Reclass {
        code: 2_110_003,
        class: Some(RetryClass::Quota),
        reason: "the message says that what was bought is used up; the advice is that of the row above",
    },
    Reclass {
        code: 18_121,
        class: Some(RetryClass::Later),
        reason: "the same request is being worked on, so its answer is there later",
    },
    Reclass {
        code: 90_242,
        class: Some(RetryClass::Later),
        reason: "the code 1310242 of the newer sheets is the same state, and its pages say to try again later",
    },
];

/// The repair of a code's class.
pub(crate) fn retry(code: i64) -> Option<&'static Reclass> {
    RECLASSES.iter().find(|repair| repair.code == code)
}

/// The repairs of a page.
pub(crate) fn renames(page: Option<&str>) -> impl Iterator<Item = &'static Rename> {
    RENAMES.iter().filter(move |rename| Some(rename.page) == page)
}
