//! Files that were uploaded, whole or in blocks.
//!
//! Source: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/multipart-upload-file-/introduction>.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use feishu_spec::{BodyKind, Endpoint, ResponseKind, Type};
use serde_json::{Value, json};

use super::asked::Asked;
use crate::answer::Answer;
use crate::form::{self, Part};
use crate::recorded::Recorded;
use crate::route;

/// The size of a block, in bytes, as the platform has it.
const BLOCK: u64 = 4 << 20;

/// What was uploaded, by the key or token that was answered.
#[derive(Debug, Default)]
pub(super) struct Files {
    kept: HashMap<String, (String, Bytes)>,
    /// Uploads in blocks that are not finished, by their id: the blocks by their number.
    open: HashMap<String, BTreeMap<u64, Bytes>>,
}

impl Files {
    /// The answer, if this is about a file that is known or becomes known.
    pub(super) fn answer(&mut self, asked: &Asked<'_>, plausible: &Answer) -> Option<Answer> {
        let (spec, request) = (asked.spec, asked.request);
        match spec.path.rsplit('/').next() {
            Some("upload_prepare") => Some(self.prepare(asked, plausible.clone())),
            Some("upload_part") => {
                let parts = form::parts(request).ok()?;
                let text = |name: &str| parts.iter().find(|part| part.name == name).map(Part::text);
                let blocks = self.open.get_mut(&text("upload_id")?)?;
                blocks.insert(text("seq")?.parse().ok()?, file(spec, &parts)?.content.clone());
                Some(plausible.clone())
            }
            Some("upload_finish") => {
                let id = request.json()?.get("upload_id")?.as_str()?.to_owned();
                let whole: Vec<u8> = self.open.remove(&id)?.into_values().flatten().collect();
                Some(self.keep(
                    asked,
                    plausible.clone(),
                    "application/octet-stream".to_owned(),
                    whole.into(),
                ))
            }
            _ if spec.response.kind == ResponseKind::Binary => self.found(spec, request),
            _ if spec.body.kind == BodyKind::Multipart => {
                let parts = form::parts(request).ok()?;
                let part = file(spec, &parts)?;
                let kind = part
                    .content_type
                    .clone()
                    .unwrap_or("application/octet-stream".to_owned());
                Some(self.keep(asked, plausible.clone(), kind, part.content.clone()))
            }
            _ => None,
        }
    }

    fn prepare(&mut self, asked: &Asked<'_>, plausible: Answer) -> Answer {
        let size = asked
            .request
            .json()
            .and_then(|body| body.get("size")?.as_u64())
            .unwrap_or(0);
        let id = format!("upload-{}", asked.number);
        let (payload_id, blocks) = (json!(id), json!(size.div_ceil(BLOCK)));
        self.open.insert(id, BTreeMap::new());
        asked.with_payload(plausible, |payload| {
            *payload = json!({"upload_id": payload_id, "block_size": BLOCK, "block_num": blocks});
        })
    }

    /// Keeps a file under a key or a token of its own, where the reply has one.
    fn keep(&mut self, asked: &Asked<'_>, plausible: Answer, kind: String, content: Bytes) -> Answer {
        asked.with_payload(plausible, |payload| {
            for (name, value) in payload.as_object_mut().into_iter().flatten() {
                if let Value::String(key) = value
                    && (name.ends_with("_key") || name.ends_with("_token"))
                {
                    *key = asked.own(key);
                    self.kept.insert(key.clone(), (kind.clone(), content.clone()));
                }
            }
        })
    }

    /// The file that is named in the path or in the query.
    fn found(&self, spec: &Endpoint, request: &Recorded) -> Option<Answer> {
        let parameters = route::parameters(spec.method.as_str(), &spec.path, request)?;
        let mut named = parameters.iter().chain(&request.query);
        let (kind, content) = named.find_map(|(_, value)| self.kept.get(value))?;
        Some(Answer::bytes(kind, content.clone()))
    }
}

/// The part of a form that is a file.
fn file<'p>(spec: &Endpoint, parts: &'p [Part]) -> Option<&'p Part> {
    let mut files = spec
        .body
        .fields
        .iter()
        .filter(|field| *field.kind.innermost() == Type::File);
    files.find_map(|field| parts.iter().find(|part| part.name == field.name))
}
