//! Structs of facts that may get more of them, as generated code writes them.
//!
//! What users read is `#[non_exhaustive]`, and no crate but this one can write a literal of it. Generated code is in other crates. It
//! writes a literal of a hidden twin with the same fields, which is plain data and costs the compiler no more.

/// A struct that users read, and its hidden twin, `from` which it is made. The twin may have more, which users do not read.
macro_rules! growing {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident from $twin:ident {
            $($(#[$doc:meta])* pub $field:ident: $type:ty,)*
        }
        $(and {
            $($(#[$more_doc:meta])* pub $more:ident: $more_type:ty,)*
        })?
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
        }

        #[doc(hidden)]
        #[derive(Clone, Copy, Debug)]
        pub struct $twin {
            $(pub $field: $type,)*
            $($($(#[$more_doc])* pub $more: $more_type,)*)?
        }

        impl $name {
            #[doc(hidden)]
            #[must_use]
            pub const fn new(facts: $twin) -> Self {
                let $twin { $($field,)* $($($more: _,)*)? } = facts;
                $name { $($field),* }
            }
        }
    };
}

pub(crate) use growing;
