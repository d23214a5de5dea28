//! From nodes to the fields of a spec: their names, types and members. What else a row says of its field is read by `facts`.

use std::collections::HashSet;

use feishu_spec::contradiction::contradictions;
use feishu_spec::{Field, Type};
use serde_json::Value;

use crate::interpret::cell::describe;
use crate::interpret::cell::example::shown;
use crate::interpret::cell::sample::member;
use crate::interpret::cell::types::{self, Written};
use crate::interpret::context::{Context, Spot};
use crate::interpret::name::words::singular;
use crate::interpret::table::facts;
use crate::interpret::table::infer::{free_keys, kind_of, value_of_map};
use crate::interpret::table::rows::Node;
use crate::interpret::table::shapes::Shapes;
use crate::interpret::table::strayed;
use crate::interpret::table::{beyond_table, content_place};
use crate::locate::Cell;
use crate::problem::Rule;

/// Builds fields from nodes.
pub(crate) struct Builder<'a> {
    pub(crate) context: &'a mut Context,
    pub(crate) shapes: &'a mut Shapes,
    pub(crate) section: &'a str,
    /// In a multipart body `file` means bytes.
    pub(crate) form: bool,
    /// A field without an example takes the value that the page's example has for it.
    pub(crate) received: bool,
}

impl<'a> Builder<'a> {
    /// A builder for a section, of anything but a multipart body.
    pub(crate) fn new(context: &'a mut Context, shapes: &'a mut Shapes, section: &'a str) -> Self {
        Builder {
            context,
            shapes,
            section,
            form: false,
            received: false,
        }
    }

    /// A builder for a section about what the platform sends.
    pub(crate) fn of_received(context: &'a mut Context, shapes: &'a mut Shapes, section: &'a str) -> Self {
        Builder {
            received: true,
            ..Builder::new(context, shapes, section)
        }
    }

    /// The fields of what a table describes. `path` leads to it; `sample` is its value in the page's example.
    pub(crate) fn fields(&mut self, nodes: &[Node<'_>], path: &mut Vec<String>, sample: Option<&Value>) -> Vec<Field> {
        self.shapes.tabulated.learn(nodes, sample);
        self.members(nodes, path, sample)
    }

    /// The one field that a table describes.
    pub(crate) fn lone(&mut self, node: &Node<'_>, path: &mut Vec<String>, sample: Option<&Value>) -> Field {
        self.shapes.tabulated.learn_from(node, sample);
        self.field(node, path, sample)
    }

    /// The fields of one object.
    fn members(&mut self, nodes: &[Node<'_>], path: &mut Vec<String>, sample: Option<&Value>) -> Vec<Field> {
        let gathered = strayed::gather(nodes, sample);
        let nodes = gathered.as_deref().unwrap_or(nodes);
        let mut fields: Vec<Field> = Vec::with_capacity(nodes.len());
        let mut known = HashSet::with_capacity(nodes.len());
        for node in nodes {
            if !known.insert(&node.name) {
                let place = Spot::row(self.section, node.row);
                self.context.rows.problems += node.rows();
                self.context.warn(
                    place,
                    &node.name,
                    "expected each name once in an object: the first is kept",
                );
                continue;
            }
            path.push(node.name.clone());
            let sample = example_of(node, nodes, sample);
            let field = self.field(node, path, sample);
            path.pop();
            fields.push(field);
        }
        let beyond = beyond_table::members(self.shapes, &fields, sample, path);
        if !beyond.is_empty() {
            // Each way to write the object has members of its own.
            fields.iter_mut().for_each(|field| field.required = false);
            fields.extend(beyond);
        }
        fields
    }

    /// One field and its members.
    fn field(&mut self, node: &Node<'_>, path: &mut Vec<String>, sample: Option<&Value>) -> Field {
        self.context.kept(usize::from(!node.further));
        let written = types::read(self.context.retyped(&node.name).unwrap_or(&node.kind));
        let kind = self.kind(node, &written, path, sample);
        let mut field = Field::new(&node.name, kind);
        field.required = node.required == Some(true) && !self.context.is_optional(&node.name);
        let empty = Cell::default();
        let mut found = describe::read(node.description.unwrap_or(&empty), self.context.labels);
        if !node.example.is_empty() {
            found.example = node.example.to_string();
        }
        if !node.default.is_empty() {
            found.default = node.default.to_string();
        }
        let place = Spot::row(self.section, node.row);
        facts::describe(self.context, place, &mut field, found);
        // `list` says nothing about its elements; the example beside it does.
        if written == Written::Array(Box::new(Written::Nothing))
            && field.kind == Type::Array(Box::new(Type::Any))
            && let Some(example) = &field.example
        {
            field.kind = kind_of(example);
        }
        facts::settle(self.context, place, &mut field);
        if self.received && field.example.is_none() {
            field.example = sample.and_then(|value| shown(path, value, &field));
            if !contradictions(&field).is_empty() {
                field.example = None;
            }
        }
        field
    }

    fn kind(&mut self, node: &Node<'_>, written: &Written, path: &mut Vec<String>, sample: Option<&Value>) -> Type {
        if let Some(text) = written.no_name() {
            let place = Spot::row(self.section, node.row);
            self.context.warn(place, text, "expected a type: taken as any JSON");
        }
        if node.members.is_empty() {
            return self.leaf(node, written, sample, path);
        }
        if let Some(value) = value_of_map(node, written) {
            // The row of the keys.
            self.context.kept(1);
            let sample = sample
                .and_then(Value::as_object)
                .and_then(|entries| entries.values().next());
            return Type::Map(Box::new(self.field(value, path, sample).kind));
        }
        let is_scalar = matches!(written, Written::Scalar(kind) if *kind != Type::Any);
        if is_scalar && !sample.is_some_and(|sample| sample.is_object() || sample.is_array()) {
            return self.inside_text(node, written);
        }
        let hint = match written.hint() {
            Some(name) if name.is_ascii() => name.trim_end_matches("[]").to_owned(),
            _ if matches!(written, Written::Array(_)) => singular(&node.name),
            _ => node.name.clone(),
        };
        if let Some((members, value)) = free_keys(node, sample) {
            let fields = self.members(members, path, Some(value));
            // The row that stands for any key.
            let listed: usize = members.iter().map(Node::rows).sum();
            self.context.kept(node.rows() - 1 - listed);
            let object = self.shapes.object(&hint, path, fields);
            return Type::Map(Box::new(one_or_many(object, value.is_array())));
        }
        let fields = self.members(&node.members, path, sample);
        let content = content_place::of(&node.members);
        let object = self.shapes.holder(&hint, path, fields, content);
        // Where the page says little, its example says whether there is one or many.
        let many = sample.is_some_and(Value::is_array);
        if is_scalar {
            let place = Spot::row(self.section, node.row);
            let found = "a scalar with members, and the example has an object: read as one";
            self.context.warn(place, &node.kind, found);
            return one_or_many(object, many);
        }
        if written.is_vague() {
            return one_or_many(object, many);
        }
        // A list of scalars with members: the members win.
        let list = Type::Array(Box::new(object.clone()));
        written.with_members(object).unwrap_or(list)
    }

    /// The type of a field without members. Where the page says little, its example says more.
    fn leaf(&mut self, node: &Node<'_>, written: &Written, sample: Option<&Value>, path: &mut Vec<String>) -> Type {
        if let Some(kind) = beyond_table::leaf(self.shapes, written, sample, path) {
            return kind;
        }
        if let Some(named) = self.shapes.tabulated.stand_in(written, self.section, node.row) {
            return written.leaf_named(self.form, &named);
        }
        let kind = match (written, sample) {
            (Written::Nothing, Some(sample)) => kind_of(sample),
            (Written::Object, Some(sample)) if !sample.is_object() => kind_of(sample),
            (Written::Array(inner), Some(sample @ Value::Array(_))) if **inner == Written::Nothing => kind_of(sample),
            _ => written.leaf(self.form),
        };
        let place = Spot::row(self.section, node.row);
        if written.no_name().is_some() {
            self.context.unknown_types += 1;
        } else if let Some(name) = written.name() {
            self.context.unknown_type(place, name);
        } else if *written == Written::Nothing && kind == Type::Any {
            let found = "expected a type, which neither its row nor an example tells: taken as any JSON";
            self.context.note(place, &node.name, found);
        }
        kind
    }

    /// A text whose members describe the JSON inside it.
    fn inside_text(&mut self, node: &Node<'_>, written: &Written) -> Type {
        let rows = node.rows() - 1;
        self.context.rule(Rule::InsideText, rows);
        let found = format!("a scalar with {rows} members: they describe what is inside the text");
        self.context.note(Spot::row(self.section, node.row), &node.name, found);
        written.leaf(self.form)
    }
}

/// What the example has for a node. It need not show twice what one row describes for several names.
fn example_of<'s>(node: &Node<'_>, nodes: &[Node<'_>], sample: Option<&'s Value>) -> Option<&'s Value> {
    let says = |value: &&Value| value.as_object().is_none_or(|members| !members.is_empty());
    let own = member(sample, &node.name);
    if node.members.is_empty() || own.filter(says).is_some() {
        return own;
    }
    let of_row = nodes.iter().filter(|other| other.row == node.row);
    let mut others = of_row.filter_map(|other| member(sample, &other.name));
    others.find(says).or(own)
}

fn one_or_many(object: Type, many: bool) -> Type {
    if many { Type::Array(Box::new(object)) } else { object }
}
