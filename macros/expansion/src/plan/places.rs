//! Every field and every object type of a project-version, by where it stands.

use std::collections::BTreeMap;

use feishu_spec::library::VersionSpecs;
use feishu_spec::{Endpoint, Event, Field, ObjectType};

/// Where a field stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// The number of the spec: operations first, then events.
    pub(super) spec: usize,
    pub(super) table: Table,
    /// The field's name.
    pub(super) field: String,
}

/// The list of fields that a field is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Table {
    /// One of the spec's own, in the order of the spec.
    Own(usize),
    /// The members of an object type.
    Type(String),
}

/// Copies of all fields. One walk serves reading and changing, so that both mean the same places.
pub(super) fn fields(version: &VersionSpecs) -> Vec<(Place, Field)> {
    let mut all = Vec::new();
    change(&mut version.clone(), &mut |place, field| {
        all.push((place, field.clone()))
    });
    all
}

/// Shows all fields, to be changed.
pub(super) fn change(version: &mut VersionSpecs, change: &mut dyn FnMut(Place, &mut Field)) {
    let endpoints = version.endpoints.iter_mut().map(|spec| {
        let Endpoint {
            parameters,
            body,
            response,
            types,
            ..
        } = spec;
        let own = vec![
            &mut parameters.path,
            &mut parameters.query,
            &mut parameters.header,
            &mut body.fields,
            &mut response.fields,
        ];
        (own, types)
    });
    let events = version.events.iter_mut().map(|spec| {
        let Event {
            header, fields, types, ..
        } = spec;
        (vec![header, fields], types)
    });
    for (spec, (own, types)) in endpoints.chain(events).enumerate() {
        let own = own
            .into_iter()
            .enumerate()
            .map(|(index, fields)| (Table::Own(index), fields));
        let nested = types
            .iter_mut()
            .map(|(key, object)| (Table::Type(key.clone()), &mut object.fields));
        for (table, fields) in own.chain(nested) {
            fields
                .iter_mut()
                .for_each(|field| change(place(spec, &table, field), field));
        }
    }
}

/// The table of object types of each spec.
pub(super) fn types(version: &mut VersionSpecs) -> impl Iterator<Item = (usize, &mut BTreeMap<String, ObjectType>)> {
    let endpoints = version.endpoints.iter_mut().map(|spec| &mut spec.types);
    endpoints
        .chain(version.events.iter_mut().map(|spec| &mut spec.types))
        .enumerate()
}

fn place(spec: usize, table: &Table, field: &Field) -> Place {
    Place {
        spec,
        table: table.clone(),
        field: field.name.clone(),
    }
}
