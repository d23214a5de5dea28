//! Types in all the spellings of the pages.

use feishu_spec::Type;

/// A type as it is written, before it is known whether the field has members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// A scalar.
    Scalar(Type),
    /// A word that is a scalar, or the name of an object type if the field has members.
    Either(String, Type),
    /// A list of something.
    Array(Box<Written>),
    /// An object with free keys.
    Map(Box<Written>),
    /// `file`: bytes in a form, otherwise the name of an object type.
    File,
    /// The name of an object type.
    Named(String),
    /// An object without a name: `object`, `-`.
    Object,
    /// Nothing is said.
    Nothing,
}

/// Reads the text of a type cell.
pub(crate) fn read(text: &str) -> Written {
    let text: String = text.replace('\\', "").replace("&lt;", "<").replace("&gt;", ">");
    let text = text.trim().trim_matches(['`', '*']).trim();
    parse(text, 0)
}

fn parse(text: &str, depth: usize) -> Written {
    let text = text.trim();
    if depth > 8 {
        return Written::Nothing;
    }
    let array = |inner: &str| Written::Array(Box::new(parse(inner, depth + 1)));
    if let Some(inner) = text.strip_suffix("[]").or_else(|| text.strip_prefix("[]")) {
        return array(inner);
    }
    if let Some((head, inner)) = text.split_once('<')
        && let Some(inner) = inner.trim_end().strip_suffix('>')
    {
        return match head.trim().to_lowercase().as_str() {
            "map" | "object" | "dict" => {
                let value = inner.split_once(',').map_or(inner, |(_, value)| value);
                Written::Map(Box::new(parse(value, depth + 1)))
            }
            _ => array(inner),
        };
    }
    match text.to_lowercase().as_str() {
        "" => Written::Nothing,
        "-" | "/" | "object" | "json" | "struct" | "obj" => Written::Object,
        "interface" | "any" | "union" | "object/ string" | "interface{}" => Written::Scalar(Type::Any),
        "string" | "str" | "stirng" => Written::Scalar(Type::String),
        "int" | "integer" | "int32" | "int64" | "i32" | "i64" | "long" | "uint" | "uint32" | "uint64" | "timestamp"
        | "number(int)" | "number(integer)" => Written::Scalar(Type::Integer),
        "number" | "number(float)" | "float" | "double" | "float32" | "float64" | "decimal" => {
            Written::Scalar(Type::Number)
        }
        "boolean" | "bool" => Written::Scalar(Type::Boolean),
        "text" | "date" | "datetime" | "time" => Written::Either(text.to_owned(), Type::String),
        // Bytes in JSON are a list of whole numbers.
        "byte" => Written::Either(text.to_owned(), Type::Integer),
        "list" | "array" | "slice" => Written::Array(Box::new(Written::Nothing)),
        "map" => Written::Map(Box::new(Written::Scalar(Type::Any))),
        "file" => Written::File,
        _ => Written::Named(text.to_owned()),
    }
}

impl Written {
    /// The name of the object type in it, if it has one.
    pub(crate) fn hint(&self) -> Option<&str> {
        match self {
            Written::Named(name) | Written::Either(name, _) => Some(name),
            Written::File => Some("file"),
            Written::Array(inner) | Written::Map(inner) => inner.hint(),
            _ => None,
        }
    }

    /// The name of an object type that it is, or is a list or map of.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Written::Named(name) => Some(name),
            Written::Array(inner) | Written::Map(inner) => inner.name(),
            _ => None,
        }
    }

    /// Text that is no name of a type.
    pub(crate) fn no_name(&self) -> Option<&str> {
        match self {
            Written::Named(text) if !text.is_ascii() || text.contains(' ') => Some(text),
            _ => None,
        }
    }

    /// Whether it says what its members are only by a name or not at all, so that an example may tell more.
    pub(crate) fn is_vague(&self) -> bool {
        matches!(self, Written::Nothing | Written::Object)
    }

    /// The type of a field without members. `form` says that `file` means bytes.
    pub(crate) fn leaf(&self, form: bool) -> Type {
        self.leaf_named(form, &Type::Any)
    }

    /// The same, where it is known what the name in it means.
    pub(crate) fn leaf_named(&self, form: bool, named: &Type) -> Type {
        match self {
            Written::Scalar(kind) | Written::Either(_, kind) => kind.clone(),
            Written::Array(inner) => Type::Array(Box::new(inner.leaf_named(form, named))),
            Written::Map(inner) => Type::Map(Box::new(inner.leaf_named(form, named))),
            Written::File if form => Type::File,
            Written::Named(_) => named.clone(),
            Written::File | Written::Object | Written::Nothing => Type::Any,
        }
    }

    /// The type of a field whose members form `object`; `None` for a scalar, which has none.
    pub(crate) fn with_members(&self, object: Type) -> Option<Type> {
        match self {
            Written::Scalar(Type::Any)
            | Written::File
            | Written::Named(_)
            | Written::Either(..)
            | Written::Object
            | Written::Nothing => Some(object),
            Written::Array(inner) => Some(Type::Array(Box::new(inner.with_members(object)?))),
            // `map<string, string>` with members lists some of its keys; `map` alone is an object.
            Written::Map(inner) => match inner.as_ref() {
                Written::Scalar(_) => Some(object),
                inner => Some(Type::Map(Box::new(inner.with_members(object)?))),
            },
            Written::Scalar(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(text: &str) -> String {
        read(text).leaf(false).to_string()
    }

    #[test]
    fn all_spellings_are_read() {
        for (text, expected) in [
            ("string", "string"),
            ("int\\[\\]\\[\\]", "array<array<integer>>"),
            ("map&lt;string, map&lt;string, int&gt;&gt;", "map<map<integer>>"),
            ("array<array<interface>>", "array<array<any>>"),
            ("List\\<stirng\\>", "array<string>"),
            ("number(float)\\[\\]", "array<number>"),
            ("\\-", "any"),
            ("list", "array<any>"),
            ("departmentLeader\\[\\]", "array<any>"),
        ] {
            assert_eq!(leaf(text), expected, "{text}");
        }
    }

    #[test]
    fn members_make_an_object() {
        let with = |text: &str| {
            read(text)
                .with_members(Type::Object("x".into()))
                .map(|kind| kind.to_string())
        };
        assert_eq!(with("message[]").as_deref(), Some("array<x>"));
        assert_eq!(with("file").as_deref(), Some("x"));
        assert_eq!(with("map<string, i18n>").as_deref(), Some("map<x>"));
        assert_eq!(with("text").as_deref(), Some("x"));
        assert_eq!(with("string"), None);
        assert_eq!(read("app.table[]").hint(), Some("app.table"));
    }
}
