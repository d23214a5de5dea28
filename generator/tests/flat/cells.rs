//! What the converter did to cells, one oddity at a time. Each was seen in a page of the mirror.

use feishu_spec::{AnySpec, Endpoint, Field, Token};

use crate::support::reading;

/// A page with one member of the body, and a line for each further thing.
fn page(authorization: &str, body: &str, more: &str) -> String {
    format!(
        "---\ntitle: \"T\"\nfullPath: \"/a/reference/im-v1/pin/create\"\nupdateTime: \"1\"\n---\n# T\n\n## 请求\n\n\
         | 项目 | 值 |\n| --- | --- |\n| HTTP URL | https://open.feishu.cn/open-apis/im/v1/pins |\n| HTTP Method | POST |\n\n\
         ### 请求头\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n| Authorization | string | 是 | {authorization} |\n\n\
         ### 请求体\n\n| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n{body}\n\n## 响应\n\n{more}"
    )
}

fn endpoint(page: &str) -> Endpoint {
    let reading = reading(page.as_bytes());
    match reading.spec {
        Some(AnySpec::Endpoint(spec)) => *spec,
        _ => panic!("{:?}", reading.problems),
    }
}

/// The first member of the body that this row describes.
fn field(row: &str) -> Field {
    endpoint(&page("`tenant_access_token`", row, ""))
        .body
        .fields
        .swap_remove(0)
}

fn values(field: &Field) -> Vec<&str> {
    field.values.iter().map(|value| value.value.as_str()).collect()
}

#[test]
fn tokens_are_code_spans() {
    for (cell, expected) in [
        (
            "`tenant_access_token` 或 `user_access_token` **值格式**：\"Bearer `access_token`\"",
            vec![Token::Tenant, Token::User],
        ),
        (
            "`user_access_token` ，见 [获取 tenant_access_token](https://x.y)",
            vec![Token::User],
        ),
    ] {
        let mut tokens = endpoint(&page(cell, "", "")).tokens;
        tokens.sort_unstable();
        let mut expected = expected;
        expected.sort_unstable();
        assert_eq!(tokens, expected, "{cell}");
    }
}

#[test]
fn values_joined_on_one_line() {
    let found = field(
        "| `a` | `int` | 是 | Kind.<br>**示例值**：1<br>**可选值有**：<br>- `1`: 中国 - 居民 - `2`: 护照     - note - `3`: other |",
    );
    assert_eq!(values(&found), ["1", "2", "3"]);
    let text = field(
        "| `a` | `string` | 是 | Kind.<br>**可选值有**：  - text：文本  - post：富文本<br>**示例值**：\"text\" |",
    );
    assert_eq!(values(&text), ["text", "post"]);
    assert_eq!(text.example, Some("text".into()));
    let remark = field("| `a` | `string` | 是 | **可选值有**：<br>- `x`: y     - **注意**：z - `w`: v |");
    assert_eq!(values(&remark), ["x", "w"]);
    let unlabelled = field("| `a` | `string` | 是 | One of:<br>- `x`: y - `w`: v<br>**示例值**：\"x\" |");
    assert_eq!(values(&unlabelled), ["x", "w"]);
}

#[test]
fn rules_joined_on_one_line() {
    let found = field(
        "| `a` | `string` | 否 | T.<br>**数据校验规则**：<br>- 长度范围：`1` ～ `50` 字符 - 正则校验：`^(a|b)[^<]&lt;$` |",
    );
    assert_eq!((found.min_length, found.max_length), (Some(1), Some(50)));
    assert_eq!(found.pattern.as_deref(), Some("^(a|b)[^<]<$"));
}

#[test]
fn a_pipe_in_a_description_does_not_end_it() {
    let found = field("| `a` | `string` | 是 | Either `x` | `y`<br>**示例值**：\"x\" |");
    assert_eq!(found.example, Some("x".into()));
}

#[test]
fn scopes_are_code_spans() {
    let found =
        field("| `a` | `string` | 否 | T.<br>**字段权限要求（满足任一）**： `a:b.c:read` 读 `a:b.c:write` 写 |");
    assert_eq!(found.scopes, ["a:b.c:read", "a:b.c:write"]);
    let loose = field("| `a` | `string` | 否 | T. - 字段权限要求：    - `a:b.c:read` 读取员工<br>**示例值**：\"x\" |");
    assert_eq!(loose.scopes, ["a:b.c:read"]);
    let word = field("| `a` | `string` | 否 | 取值示例 `a.b:c`。 |");
    assert!(word.scopes.is_empty());
}

#[test]
fn a_scope_inside_of_a_sentence_is_none_that_the_field_needs() {
    let spoken_of = field("| `a` | `string` | 否 | 传入 `a:b.c:read`，把 `a` 缩减为 `a:b.c:read` 这一个。 |");
    assert!(spoken_of.scopes.is_empty());
    let called = field("| `a` | `string` | 否 | 仅在授予 `offline_access` 权限时返回。 |");
    assert_eq!(called.scopes, ["offline_access"]);
}

#[test]
fn braces_got_backticks() {
    let found = field("| `a` | `string` | 否 | T.<br>**示例值**：\"[`{\\\"b\\\":`{\\\"c\\\":1}`}`]\" |");
    assert_eq!(found.example, Some("[{\"b\":{\"c\":1}}]".into()));
}

#[test]
fn types_lost_their_brackets() {
    for (cell, expected) in [
        ("`map<string, `map&lt;string, int&gt;`>`", "map<map<integer>>"),
        ("`string\\[\\]`", "array<string>"),
        ("`array>`", "array<array<any>>"),
    ] {
        assert_eq!(
            field(&format!("| `a` | {cell} | 否 | T. |")).kind.to_string(),
            expected,
            "{cell}"
        );
    }
}

#[test]
fn a_tag_behind_the_name_says_that_it_must_be_sent() {
    for name in ["`a` `必选`", "`a   ``必选`", "`a   必选 `", "`a` ``"] {
        assert!(field(&format!("| {name} | `string` | | T. |")).required, "{name}");
    }
    assert!(!field("| `a` | `string` | | T. |").required);
}

#[test]
fn members_stand_below_their_object() {
    let spec = endpoint(&page(
        "`tenant_access_token`",
        "| `a` | `thing` | 是 | T. |\n| &nbsp;&nbsp;└ `b` | `other\\[\\]` | 否 | T. |\n\
         | &nbsp;&nbsp;&nbsp;&nbsp;└ `c` | `int` | 否 | T. |\n| &nbsp;&nbsp;└ `d` | `int` | 否 | T. |\n| `e` | `int` | 否 | T. |",
        "",
    ));
    let names = |fields: &[Field]| fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&spec.body.fields), ["a", "e"]);
    assert_eq!(names(&spec.types["thing"].fields), ["b", "d"]);
    assert_eq!(names(&spec.types["other"].fields), ["c"]);
}

#[test]
fn an_indent_that_was_lost_is_in_the_example() {
    let more = "### 响应体\n\n| 名称 | 类型 | 描述 |\n| --- | --- | --- |\n| `code` | `int` | T. |\n| `data` | `\\-` | T. |\n\
                | ∟ `items` | `thing\\[\\]` | T. |\n| ∟ `id` | `string` | T. |\n| ∟ `user` | `user` | T. |\n| ∟ `id` | `int` | T. |\n\
                | ∟ `total` | `int` | T. |\n\n### 响应体示例\n\n```json\n\
                {\"code\":0,\"data\":{\"items\":[{\"id\":\"x\",\"user\":{\"id\":1}}],\"total\":1}}\n```\n";
    let spec = endpoint(&page("`tenant_access_token`", "", more));
    let names = |fields: &[Field]| fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&spec.response.fields), ["items", "total"]);
    assert_eq!(names(&spec.types["thing"].fields), ["id", "user"]);
    assert_eq!(names(&spec.types["user"].fields), ["id"]);
}

#[test]
fn rows_that_a_note_broke_off_are_read() {
    let more = "### 错误码\n\n| 错误码 | 描述 | 排查建议 |\n| --- | --- | --- |\n| 100290 | First message | advice |\n\
                note\n\ttext\n    :::\n  \n\n\n  200381\n  Second message\n  \nadvice\n\n```json\n{\"code\": 1}\n```\n\n  200622\n  Third message\n";
    let codes: Vec<_> = endpoint(&page("`tenant_access_token`", "", more))
        .errors
        .into_iter()
        .map(|error| (error.code, error.name))
        .collect();
    let expected = [
        (100_290, "first_message"),
        (200_381, "second_message"),
        (200_622, "third_message"),
    ];
    assert_eq!(codes, expected.map(|(code, name)| (code, name.to_owned())));
}
