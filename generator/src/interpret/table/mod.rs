//! Tables: their rows as a tree, the fields and object types in them, the basic facts, the error codes.

pub(crate) mod basic_facts;
pub(crate) mod beyond_table;
pub(crate) mod content_place;
pub(crate) mod elements;
pub(crate) mod errors;
pub(crate) mod facts;
pub(crate) mod fields;
pub(crate) mod infer;
pub(crate) mod retry;
pub(crate) mod rows;
pub(crate) mod shapes;
pub(crate) mod strayed;
pub(crate) mod tabulated;
