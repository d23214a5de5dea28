//! Repairs of mistakes on the platform's pages: each names its page, its reason, and where the truth is to be seen.
//!
//! A repair that does not apply any more is an error of its page: the platform has repaired it, so it can go.

use feishu_spec::RetryClass;

/// What the page says wrong of a field.
pub(crate) struct Repair {
    /// The path of the page.
    page: &'static str,
    /// The field, as it stands in the table.
    pub(crate) field: &'static str,
    /// What is true.
    pub(crate) truth: Truth,
    /// How we know.
    pub(crate) reason: &'static str,
}

/// What is true of a field.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Truth {
    /// Its name on the wire.
    Name(&'static str),
    /// Its type, as a page would write it.
    Type(&'static str),
    /// It may be left out.
    Optional,
}

const FORM_VARIABLES: &str = "/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get";
const SHEETS: &str = "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN";
const SENT_CONTENTS: &str = "/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json";

const REPAIRS: &[Repair] = &[
    Repair {
        page: SHEETS,
        field: "frozen RowCount",
        truth: Truth::Name("frozenRowCount"),
        reason: "a space slipped in; the example of the same page has none",
    },
    Repair {
        page: SHEETS,
        field: "frozen ColCount",
        truth: Truth::Name("frozenColCount"),
        reason: "a space slipped in; the example of the same page has none",
    },
    Repair {
        page: FORM_VARIABLES,
        field: "en_us",
        truth: Truth::Name("en-US"),
        reason: "the page says so in the description of the field",
    },
    Repair {
        page: FORM_VARIABLES,
        field: "zh_cn",
        truth: Truth::Name("zh-CN"),
        reason: "the page says so in the description of the field",
    },
    Repair {
        page: SENT_CONTENTS,
        field: "zh_cn",
        truth: Truth::Optional,
        reason: "the page says below the row that one language is enough",
    },
    Repair {
        page: SENT_CONTENTS,
        field: "en_us",
        truth: Truth::Optional,
        reason: "the page says below the row that one language is enough",
    },
    Repair {
        page: SENT_CONTENTS,
        field: "template_variable",
        truth: Truth::Type("map<string, any>"),
        reason: "its keys are the variables of whoever made the template; the two examples of the page share none",
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
pub(crate) fn repairs(page: Option<&str>) -> impl Iterator<Item = &'static Repair> {
    REPAIRS.iter().filter(move |repair| Some(repair.page) == page)
}
