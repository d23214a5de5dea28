//! Which scopes a linked program needs.
//!
//! [`marks`] finds what a program uses, [`usages`] what the specs say of it and [`optional`] what only some members need; [`opened`] counts how
//! much a scope opens. What is least is for [`feishu_client::scopes`] to say, where programs find it too.

pub mod marks;
pub mod opened;
pub mod optional;
pub mod usages;
