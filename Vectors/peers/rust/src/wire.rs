//! What prost reads, written again; and what it does not show, found by a walk over the bytes.

use std::collections::HashMap;

use once_cell::sync::Lazy;
use prost::encoding::{decode_key, decode_varint, encode_key, encode_varint, WireType};
use prost::Message;
use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{DescriptorProto, FieldDescriptorProto, FileDescriptorSet};
use serde_json::json;

use crate::{Answer, Failure, Request};

/// What prost generates, a module a package.
pub mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

type ReadAndWrite = fn(&[u8]) -> Result<Vec<u8>, prost::DecodeError>;

fn read_and_write<M: Message + Default>(bytes: &[u8]) -> Result<Vec<u8>, prost::DecodeError> {
    Ok(M::decode(bytes)?.encode_to_vec())
}

fn table(name: &str) -> Option<ReadAndWrite> {
    include!(concat!(env!("OUT_DIR"), "/table.rs"))
}

/// Whether prost reads the bytes as this type.
pub fn read(name: &str, bytes: &[u8]) -> Result<(), Failure> {
    table(name).ok_or(Failure::Unsupported)?(bytes)
        .map(|_| ())
        .map_err(Failure::because)
}

/// The messages of the schema by full name.
pub static SCHEMA: Lazy<HashMap<String, DescriptorProto>> = Lazy::new(|| {
    let set = FileDescriptorSet::decode(&include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.binpb"))[..]).unwrap();
    let mut all = HashMap::new();
    for file in set.file {
        for message in &file.message_type {
            add(message, file.package(), &mut all);
        }
    }
    all
});

fn add(message: &DescriptorProto, scope: &str, all: &mut HashMap<String, DescriptorProto>) {
    let name = format!("{scope}.{}", message.name());
    for nested in &message.nested_type {
        add(nested, &name, all);
    }
    all.insert(name, message.clone());
}

// Records

/// A record of a message: number, wire type, and where tag and value lie.
pub struct Record {
    pub number: i32,
    pub wire_type: WireType,
    pub start: usize,
    pub value: std::ops::Range<usize>,
    pub end: usize,
}

/// The records of bytes that prost has read; an end of them that it would not have read is left out.
pub fn records(bytes: &[u8]) -> Vec<Record> {
    let (mut all, mut rest) = (Vec::new(), bytes);
    while let Some(record) = next(bytes.len(), &mut rest) {
        all.push(record);
    }
    all
}

fn next(length: usize, rest: &mut &[u8]) -> Option<Record> {
    let start = length - rest.len();
    let (tag, wire_type) = decode_key(rest).ok()?;
    let mut content = length - rest.len();
    let size = match wire_type {
        WireType::Varint => {
            let before = rest.len();
            decode_varint(rest).ok()?;
            let size = before - rest.len();
            return Some(Record {
                number: tag as i32,
                wire_type,
                start,
                value: content..content + size,
                end: content + size,
            });
        }
        WireType::ThirtyTwoBit => 4,
        WireType::SixtyFourBit => 8,
        WireType::LengthDelimited => {
            let size = decode_varint(rest).ok()? as usize;
            content = length - rest.len();
            size
        }
        WireType::StartGroup => loop {
            if next(length, rest)?.wire_type == WireType::EndGroup {
                break 0;
            }
        },
        WireType::EndGroup => 0,
    };
    if wire_type == WireType::StartGroup {
        content = length - rest.len();
    }
    *rest = rest.get(size..)?;
    Some(Record {
        number: tag as i32,
        wire_type,
        start,
        value: content..content + size,
        end: content + size,
    })
}

pub fn field(message: &DescriptorProto, number: i32) -> Option<&FieldDescriptorProto> {
    message.field.iter().find(|field| field.number() == number)
}

/// The full name of a field's message type, or nothing.
pub fn message_type(field: &FieldDescriptorProto) -> Option<&str> {
    (field.r#type() == Type::Message).then(|| field.type_name().trim_start_matches('.'))
}

/// Whether there is a field that the schema does not have, at any level; prost drops it without a word.
fn has_unknown(name: &str, bytes: &[u8]) -> bool {
    let message = &SCHEMA[name];
    records(bytes).iter().any(|record| match field(message, record.number) {
        None => true,
        Some(field) => message_type(field).map_or(false, |inner| has_unknown(inner, &bytes[record.value.clone()])),
    })
}

fn depth(name: &str, bytes: &[u8]) -> usize {
    let message = &SCHEMA[name];
    let inner = records(bytes).into_iter().filter_map(|record| {
        let inner = field(message, record.number).and_then(message_type)?;
        Some(1 + depth(inner, &bytes[record.value]))
    });
    inner.max().unwrap_or(0)
}

// The canonical form

struct NoForm(&'static str, &'static str);

/// What is read, in canonical form; fails where prost does not read it, or it has no such form.
fn recode(name: &str, bytes: &[u8], levels: usize) -> Result<Vec<u8>, Failure> {
    let recode = table(name).ok_or(Failure::Unsupported)?;
    let unreadable = |error: String| Failure::Refused(json!({ "accepted": false, "error": error }));
    let written = recode(bytes).map_err(|error| unreadable(error.to_string()))?;
    if depth(name, bytes) > levels {
        return Err(unreadable("too deep".into()));
    }
    let unknown = has_unknown(name, bytes).then(|| NoForm("C4", "an unknown field"));
    let form = unknown.map_or_else(|| completed(name, &written, levels), Err);
    form.map_err(|NoForm(rule, error)| Failure::Refused(json!({ "accepted": true, "rule": rule, "error": error })))
}

/// A message as prost has written it, after a test of its values: with every NaN in its one pattern, and keys and
/// values of map entries that prost leaves out where they are defaults.
fn completed(name: &str, bytes: &[u8], levels: usize) -> Result<Vec<u8>, NoForm> {
    let message = &SCHEMA[name];
    let is_entry = message.options.as_ref().map_or(false, |options| options.map_entry());
    let mut out = Vec::new();
    let found = records(bytes);
    let parts = found.iter().map(|record| (record.number, Some(record)));
    let missing = (1..=2).filter(|number| is_entry && !found.iter().any(|record| record.number == *number));
    let mut parts: Vec<_> = parts.chain(missing.map(|number| (number, None))).collect();
    parts.sort_by_key(|(number, _)| *number);
    for (number, record) in parts {
        let field = match field(message, number) {
            Some(field) => field,
            None => continue,
        };
        let record = match record {
            Some(record) => record,
            None => {
                encode_key(number as u32, native(field), &mut out);
                out.extend(vec![
                    0;
                    match native(field) {
                        WireType::SixtyFourBit => 8,
                        WireType::ThirtyTwoBit => 4,
                        _ => 1,
                    }
                ]);
                continue;
            }
        };
        let mut value = bytes[record.value.clone()].to_vec();
        if let Some(inner) = message_type(field) {
            value = completed(inner, &value, levels.saturating_sub(1))?;
            encode_key(number as u32, WireType::LengthDelimited, &mut out);
            encode_varint(value.len() as u64, &mut out);
        } else {
            out.extend(&bytes[record.start..record.value.start]);
            unify_nans(field.r#type(), &mut value);
        }
        out.extend(value);
    }
    match name {
        "google.protobuf.Timestamp" if !is_in_range(bytes) => {
            return Err(NoForm("C14", "the timestamp is out of range"))
        }
        "google.protobuf.Any" => any(bytes, levels)?,
        _ => {}
    }
    Ok(out)
}

fn unify_nans(kind: Type, values: &mut [u8]) {
    match kind {
        Type::Double => values.chunks_exact_mut(8).for_each(|chunk| {
            if f64::from_le_bytes(chunk.try_into().unwrap()).is_nan() {
                chunk.copy_from_slice(&0x7ff8_0000_0000_0000u64.to_le_bytes());
            }
        }),
        Type::Float => values.chunks_exact_mut(4).for_each(|chunk| {
            if f32::from_le_bytes(chunk.try_into().unwrap()).is_nan() {
                chunk.copy_from_slice(&0x7fc0_0000u32.to_le_bytes());
            }
        }),
        _ => {}
    }
}

pub fn is_in_range(timestamp: &[u8]) -> bool {
    let time = prost_types::Timestamp::decode(timestamp).unwrap_or_default();
    (-62135596800..=253402300799).contains(&time.seconds) && (0..=999999999).contains(&time.nanos)
}

pub fn is_type_url(text: &str) -> bool {
    let part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    text.strip_prefix('/').map_or(false, |name| name.split('.').all(part))
}

fn any(bytes: &[u8], levels: usize) -> Result<(), NoForm> {
    let any = prost_types::Any::decode(bytes).unwrap_or_default();
    if !is_type_url(&any.type_url) {
        return Err(NoForm("C17", "the type is not /full.name"));
    }
    if table(&any.type_url[1..]).is_none() {
        return Ok(());
    }
    if levels < 1 && !any.value.is_empty() {
        return Err(NoForm("C15", "too deep"));
    }
    match recode(&any.type_url[1..], &any.value, levels.saturating_sub(1)) {
        Ok(written) if written == any.value => Ok(()),
        _ => Err(NoForm("C17", "the value is not canonical")),
    }
}

pub fn canonicalize(request: &Request) -> Answer {
    let bytes = request.bytes("bytes")?;
    if bytes.len() > request.limit("size", usize::MAX) {
        return Err(Failure::Refused(json!({ "accepted": false, "error": "too long" })));
    }
    let written = recode(request.text("type")?, &bytes, request.limit("depth", 100))?;
    Ok(json!({ "bytes": hex::encode(written) }))
}

/// No rules here: bytes are canonical if they are what is written after they were read.
pub fn check(request: &Request) -> Answer {
    match canonicalize(request) {
        Ok(answer) if answer["bytes"] == request.text("bytes")? => Ok(json!({})),
        Ok(_) => Err(Failure::because("the canonical form is another")),
        Err(Failure::Unsupported) => Err(Failure::Unsupported),
        Err(Failure::Refused(members)) => Err(Failure::Refused(json!({ "error": members["error"] }))),
    }
}

/// The wire type of a field that is not packed.
fn native(field: &FieldDescriptorProto) -> WireType {
    match field.r#type() {
        Type::String | Type::Bytes | Type::Message => WireType::LengthDelimited,
        Type::Fixed32 | Type::Sfixed32 | Type::Float => WireType::ThirtyTwoBit,
        Type::Fixed64 | Type::Sfixed64 | Type::Double => WireType::SixtyFourBit,
        _ => WireType::Varint,
    }
}

/// Whether a field may come with the wire type; packed or not.
pub fn fits(field: &FieldDescriptorProto, wire_type: WireType) -> bool {
    wire_type == native(field) || field.label() == Label::Repeated && wire_type == WireType::LengthDelimited
}
