//! Rust peer: the types that prost generates, with OpenSSL for what is signed.
//!
//! Speaks the line protocol of Vectors/README.md.

mod heartbeats;
mod keys;
mod transactions;
mod wire;

use std::io::{self, BufRead, Write};

use serde_json::{json, Map, Value};

/// Why there is no answer of the usual kind.
pub enum Failure {
    Unsupported,
    /// Members of the answer, `error` among them.
    Refused(Value),
}

impl Failure {
    pub fn because(error: impl ToString) -> Failure {
        Failure::Refused(json!({ "error": error.to_string() }))
    }
}

pub type Answer = Result<Value, Failure>;

/// One request; members that are asked for and absent are a refusal.
pub struct Request(Value);

impl Request {
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    pub fn at(&self, name: &str) -> Result<&Value, Failure> {
        self.get(name)
            .ok_or_else(|| Failure::because(format!("{name} is missing")))
    }

    pub fn text(&self, name: &str) -> Result<&str, Failure> {
        self.at(name)?
            .as_str()
            .ok_or_else(|| Failure::because(format!("{name} is no text")))
    }

    pub fn text_or<'a>(&'a self, name: &str, fallback: &'a str) -> &'a str {
        self.get(name).and_then(Value::as_str).unwrap_or(fallback)
    }

    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        hex::decode(self.text(name)?).map_err(Failure::because)
    }

    pub fn list(&self, name: &str) -> Result<&Vec<Value>, Failure> {
        self.at(name)?
            .as_array()
            .ok_or_else(|| Failure::because(format!("{name} is no list")))
    }

    /// A limit, or what it is without one.
    pub fn limit(&self, name: &str, fallback: usize) -> usize {
        let given = self
            .get("limits")
            .and_then(|limits| limits.get(name))
            .and_then(Value::as_u64);
        given.map_or(fallback, |limit| limit as usize)
    }
}

fn answer(request: &Request) -> Answer {
    match request.text_or("op", "") {
        "canonicalize" => wire::canonicalize(request),
        "check" => wire::check(request),
        "encode" => heartbeats::encode(request),
        "decode" => heartbeats::decode(request),
        "sign-doc" => heartbeats::sign_doc(request),
        "heartbeats" => heartbeats::heartbeats(request),
        "claims" => heartbeats::claims(request),
        "digest" => Ok(json!({ "digest": hex::encode(keys::sha256(&request.bytes("bytes")?)) })),
        "sign" => keys::sign(request),
        "verify" => keys::verify(request),
        "address" => keys::address(request),
        "tx-decode" => transactions::decode(request),
        "tx-hash" => Ok(json!({ "hash": hex::encode_upper(keys::sha256(&request.bytes("bytes")?)) })),
        "tx-verify" => transactions::verify(request),
        _ => Err(Failure::Unsupported),
    }
}

fn respond(line: &str) -> Value {
    let request = Request(serde_json::from_str(line).unwrap_or(Value::Null));
    let (ok, members) = match answer(&request) {
        Ok(members) => (true, members),
        Err(Failure::Unsupported) => (false, json!({ "unsupported": true })),
        Err(Failure::Refused(members)) => (false, members),
    };
    let mut all = Map::new();
    all.insert("id".into(), request.get("id").cloned().unwrap_or(Value::Null));
    all.insert("ok".into(), ok.into());
    if let Value::Object(members) = members {
        all.extend(members);
    }
    Value::Object(all)
}

fn main() -> io::Result<()> {
    let mut output = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        writeln!(output, "{}", respond(&line?))?;
        output.flush()?;
    }
    Ok(())
}
