//! What error codes say of the same call, made again, in the tables of the emitted code.

use std::collections::BTreeMap;

use syn::{Expr, ExprLit, Lit};

/// A table of what codes say of the same call, made again: `&[(230020, rt::RetryClass::Limited)]`.
pub(super) fn retries(table: &Expr) -> BTreeMap<String, String> {
    let row = |row: &Expr| {
        let Expr::Tuple(row) = row else { return None };
        let (code, Expr::Path(class)) = (row.elems.first()?, row.elems.last()?) else {
            return None;
        };
        let Expr::Lit(ExprLit {
            lit: Lit::Int(code), ..
        }) = code
        else {
            return None;
        };
        let class = class.path.segments.last()?.ident.to_string().to_lowercase();
        Some((code.base10_digits().to_owned(), class))
    };
    elements(table).filter_map(row).collect()
}

/// The table of an operation's own in `&[own, SHARED_RETRIES]`.
pub(super) fn own_retries(tables: &Expr) -> BTreeMap<String, String> {
    elements(tables).next().map(retries).unwrap_or_default()
}

/// The elements of `&[…]`.
fn elements(list: &Expr) -> impl Iterator<Item = &Expr> {
    let list = match list {
        Expr::Reference(list) => &*list.expr,
        other => other,
    };
    let list = match list {
        Expr::Array(list) => Some(&list.elems),
        _ => None,
    };
    list.into_iter().flatten()
}
