//! The reply: how it is wrapped, and its fields.

use feishu_spec::{Response, ResponseKind, Type};
use serde_json::Value;

use crate::envelope;
use crate::interpret::cell::lenient;
use crate::interpret::cell::sample::member;
use crate::interpret::cell::types;
use crate::interpret::context::{Context, Spot};
use crate::interpret::page::section::{Sections, fields};
use crate::interpret::table::content_place;
use crate::interpret::table::fields::Builder;
use crate::interpret::table::infer::infer;
use crate::interpret::table::rows::Node;
use crate::interpret::table::shapes::Shapes;
use crate::labels::Heading;
use crate::problem::Rule;

/// Reads the sections of the reply.
pub(crate) fn read(context: &mut Context, shapes: &mut Shapes, sections: &Sections<'_>, redirects: bool) -> Response {
    let headings = [Heading::ReplyExample, Heading::Reply, Heading::Response];
    let whole = sections.samples(&headings).find(|sample| sample.get("code").is_some());
    let sample = whole.or_else(|| sections.samples(&headings).next());
    let headers = match fields(context, sections, Heading::ReplyHeader) {
        None => Vec::new(),
        Some((section, nodes)) => {
            let mut builder = Builder::new(context, shapes, section);
            builder.fields(&nodes, &mut vec!["header".to_owned()], None)
        }
    };
    let table = fields(context, sections, Heading::Reply);
    let special = match () {
        () if is_stream(sections) => Some(ResponseKind::EventStream),
        () if table.is_none() && is_binary(context, sections) => Some(ResponseKind::Binary),
        () if table.is_none() && sample.is_none() && redirects => Some(ResponseKind::Redirect),
        () => None,
    };
    let sample = match special {
        Some(ResponseKind::EventStream) => messages(sections).last(),
        _ => sample,
    };
    let mut response = match (special, table) {
        // The table is of what each message holds. The example shows messages without the envelope.
        (None | Some(ResponseKind::EventStream), Some((section, nodes))) => {
            let mut builder = Builder::of_received(context, shapes, section);
            payload(&mut builder, nodes, sample.as_ref())
        }
        (None, None) => undocumented(context, shapes, sample.as_ref()),
        (Some(_), _) => Response::default(),
    };
    if let Some(kind) = special {
        response.kind = kind;
    }
    response.headers = headers;
    context.samples.reply = sample;
    response
}

fn is_stream(sections: &Sections<'_>) -> bool {
    let mut codes = sections.with(Heading::ReplyExample).flat_map(|section| section.codes());
    codes.any(|code| code.trim_start().starts_with("data:") || code.trim_start().starts_with("event:"))
}

/// The messages of the streams in the examples.
fn messages(sections: &Sections<'_>) -> impl Iterator<Item = Value> {
    let codes = sections.with(Heading::ReplyExample).flat_map(|section| section.codes());
    let data = codes.flat_map(str::lines).filter_map(|line| line.strip_prefix("data:"));
    data.filter_map(lenient::read)
}

fn is_binary(context: &Context, sections: &Sections<'_>) -> bool {
    let headings = [Heading::Response, Heading::Reply, Heading::ReplyHeader];
    let mut texts = headings
        .iter()
        .flat_map(|heading| sections.with(*heading))
        .flat_map(|section| section.texts());
    texts.any(|text| context.labels.binary.iter().any(|words| text.contains(words)))
}

/// A reply without a table: the example tells the names and types in it.
fn undocumented(context: &mut Context, shapes: &mut Shapes, sample: Option<&Value>) -> Response {
    let mut response = Response::default();
    let Some(data) = member(sample, "data").filter(|data| has_content(data)) else {
        return response;
    };
    let found = "expected a table of the reply's fields: they are taken from the example";
    context.warn(Spot::section(""), "", found);
    match data {
        Value::Object(members) => response.fields = infer(shapes, members, &mut vec!["data".to_owned()]),
        _ => response.value = Some(Type::Any),
    }
    response
}

fn has_content(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Null => false,
        _ => true,
    }
}

/// A reply with a table: the envelope with its payload, the payload alone, or everything flat.
fn payload(builder: &mut Builder<'_>, mut nodes: Vec<Node<'_>>, sample: Option<&Value>) -> Response {
    let mut response = Response::default();
    let names = |name: &str, nodes: &[Node<'_>]| nodes.iter().any(|node| node.name == name);
    if names("message", &nodes) && names("code", &nodes) && !names("msg", &nodes) {
        response.message_key = Some("message".to_owned());
    }
    let has_code = |sample: Option<&Value>| member(sample, "code").is_some();
    // A few examples show the payload without the envelope around it.
    let inside = member(sample, "data").or(sample.filter(|_| !has_code(sample)));
    let has_envelope = names("code", &nodes) || (names("data", &nodes) && has_code(sample));
    if !has_envelope {
        response.kind = ResponseKind::InsideData;
        response.content = content_place::of(&nodes);
        response.fields = builder.fields(&nodes, &mut vec!["data".to_owned()], inside);
        return response;
    }
    let at = nodes.iter().position(|node| node.name == "data");
    let data = at.map(|at| nodes.remove(at));
    let (envelope, mut extras): (Vec<_>, Vec<_>) = nodes
        .into_iter()
        .partition(|node| envelope::STATUS.contains(&node.name.as_str()));
    builder
        .context
        .rule(Rule::Envelope, envelope.iter().map(Node::rows).sum());
    let error = extras.iter().position(|node| node.name == "error");
    let flat = data.is_none() && extras.len() > 1;
    if let Some(at) = error.filter(|_| !flat) {
        let error = extras.remove(at);
        builder.context.rule(Rule::Envelope, error.rows());
    }
    // Members of `data` whose indent was lost: the example has them inside.
    let strayed = |node: &Node<'_>| member(inside, &node.name).is_some() && member(sample, &node.name).is_none();
    let Some(mut data) = data else {
        response.kind = match extras.as_slice() {
            [] => ResponseKind::Envelope,
            extras if extras.iter().all(strayed) => ResponseKind::InsideData,
            _ => ResponseKind::Flat,
        };
        let sample = if response.kind == ResponseKind::InsideData {
            inside
        } else {
            sample
        };
        response.fields = builder.fields(&extras, &mut vec!["data".to_owned()], sample);
        if extras.is_empty() && inside.is_some_and(has_content) {
            response.value = Some(Type::Any);
        }
        return response;
    };
    let (inner, mut extras): (Vec<_>, Vec<_>) = extras.into_iter().partition(strayed);
    data.members.extend(inner);
    if !extras.is_empty() {
        extras.insert(0, data);
        response.kind = ResponseKind::Flat;
        response.fields = builder.fields(&extras, &mut Vec::new(), sample);
        return response;
    }
    let written = types::read(&data.kind);
    let many = written.is_vague() && inside.is_some_and(Value::is_array);
    let is_object = matches!(written.with_members(Type::Any), Some(Type::Any)) && !many;
    let nothing = data.members.is_empty() && written.leaf(false) == Type::Any && !inside.is_some_and(has_content);
    if !nothing && (data.members.is_empty() || !is_object) {
        let field = builder.lone(&data, &mut vec!["data".to_owned()], inside);
        response.value = Some(field.kind);
        return response;
    }
    builder.context.rule(Rule::Envelope, 1);
    response.content = content_place::of(&data.members);
    response.fields = builder.fields(&data.members, &mut vec!["data".to_owned()], inside);
    response
}
