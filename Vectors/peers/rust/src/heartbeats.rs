//! Heartbeats: JSON of their five fields, what is signed for them, and how a chain takes them.

use std::collections::HashMap;

use openssl::base64;
use prost::Message;
use serde_json::{json, Map, Value};

use crate::wire::types::virtengine::enclave::v1::{HeartbeatSignDoc, MsgEnclaveHeartbeat};
use crate::{keys, transactions, wire, Answer, Failure, Request};

const HEARTBEAT: &str = "virtengine.enclave.v1.MsgEnclaveHeartbeat";

/// prost has no ProtoJSON, so only heartbeats, in the form that a printer gives.
pub fn encode(request: &Request) -> Answer {
    if request.text("type")? != HEARTBEAT {
        return Err(Failure::Unsupported);
    }
    Ok(json!({ "bytes": hex::encode(from_json(request.at("json")?)?.encode_to_vec()) }))
}

fn from_json(json: &Value) -> Result<MsgEnclaveHeartbeat, Failure> {
    let mut heartbeat = MsgEnclaveHeartbeat::default();
    let members = json.as_object().ok_or_else(|| Failure::because("no object"))?;
    for (name, value) in members {
        // Other spellings of ProtoJSON are not what is tested here.
        let text = value.as_str().ok_or(Failure::Unsupported)?;
        let bytes = || base64::decode_block(text).map_err(|_| Failure::Unsupported);
        match name.as_str() {
            "validatorAddress" => heartbeat.validator_address = text.into(),
            "timestamp" => heartbeat.timestamp = Some(text.parse().map_err(Failure::because)?),
            "attestationProof" => heartbeat.attestation_proof = bytes()?,
            "signature" => heartbeat.signature = bytes()?,
            "nonce" => heartbeat.nonce = text.parse().map_err(Failure::because)?,
            _ => return Err(Failure::Unsupported),
        }
    }
    Ok(heartbeat)
}

pub fn decode(request: &Request) -> Answer {
    if request.text("type")? != HEARTBEAT {
        return Err(Failure::Unsupported);
    }
    let heartbeat = MsgEnclaveHeartbeat::decode(&*request.bytes("bytes")?).map_err(Failure::because)?;
    let mut json = Map::new();
    let mut put = |name: &str, value: String| {
        if !value.is_empty() {
            json.insert(name.into(), value.into());
        }
    };
    put("validatorAddress", heartbeat.validator_address);
    put(
        "timestamp",
        heartbeat.timestamp.map_or(String::new(), |time| time.to_string()),
    );
    put("attestationProof", base64::encode_block(&heartbeat.attestation_proof));
    put("signature", base64::encode_block(&heartbeat.signature));
    put(
        "nonce",
        if heartbeat.nonce == 0 {
            String::new()
        } else {
            heartbeat.nonce.to_string()
        },
    );
    Ok(json!({ "json": json }))
}

pub fn sign_doc(request: &Request) -> Answer {
    match request.text_or("scheme", "canonical") {
        "canonical" => {}
        "direct" | "direct-aux" => return transactions::sign_doc(request),
        _ => return Err(Failure::Unsupported),
    }
    let heartbeat = match request.get("json") {
        Some(json) => from_json(json)?,
        None => MsgEnclaveHeartbeat::decode(&*request.bytes("bytes")?).map_err(Failure::because)?,
    };
    let (unsigned, document) = document(heartbeat, request.text("chain_id")?);
    Ok(json!({
        "heartbeat_bytes": hex::encode(unsigned),
        "digest": hex::encode(keys::sha256(&document)),
        "sign_doc": hex::encode(document),
    }))
}

fn document(mut heartbeat: MsgEnclaveHeartbeat, chain_id: &str) -> (Vec<u8>, Vec<u8>) {
    heartbeat.signature.clear();
    let unsigned = heartbeat.encode_to_vec();
    let document = HeartbeatSignDoc {
        type_url: format!("/{HEARTBEAT}"),
        chain_id: chain_id.into(),
        heartbeat_bytes: unsigned.clone(),
    };
    (unsigned, document.encode_to_vec())
}

// Nonces

type Claimed = HashMap<(String, String), i64>;

/// How many nonces were let go of.
fn expire(claimed: &mut Claimed, before: i64) -> usize {
    let count = claimed.len();
    claimed.retain(|_, expires| *expires >= before);
    count - claimed.len()
}

pub fn claims(request: &Request) -> Answer {
    let mut claimed = Claimed::new();
    let mut answers = Vec::new();
    for step in request.list("steps")? {
        let text = |name: &str| step[name].as_str().unwrap_or_default().to_string();
        let key = (text("validator"), text("nonce"));
        let used = claimed.contains_key(&key);
        answers.push(match step["op"].as_str() {
            Some("contains") => json!(used),
            Some("expire") => json!(expire(&mut claimed, step["before"].as_i64().unwrap_or_default())),
            _ if used => json!("replay"),
            _ => {
                claimed.insert(key, step["expires"].as_i64().unwrap_or_default());
                json!("first")
            }
        });
    }
    Ok(json!({ "answers": answers }))
}

// As a chain takes them; why one is refused is not said.

pub fn heartbeats(request: &Request) -> Answer {
    if request
        .get("schemes")
        .map_or(false, |schemes| *schemes != json!(["canonical"]))
    {
        return Err(Failure::Unsupported);
    }
    let mut claimed = Claimed::new();
    let mut answers = Vec::new();
    for step in request.list("steps")? {
        if let Some(time) = step["expire"].as_i64() {
            answers.push(json!(expire(&mut claimed, time)));
            continue;
        }
        let bytes = hex::decode(step["bytes"].as_str().unwrap_or_default()).map_err(Failure::because)?;
        let good = accepts(request, &bytes, step["time"].as_i64().unwrap_or_default(), &mut claimed);
        answers.push(json!(if good.is_some() { "accept" } else { "reject" }));
    }
    Ok(json!({ "answers": answers }))
}

fn accepts(request: &Request, bytes: &[u8], now: i64, claimed: &mut Claimed) -> Option<()> {
    let canonical = wire::check(&Request(json!({ "type": HEARTBEAT, "bytes": hex::encode(bytes) })));
    let heartbeat = canonical.ok().and_then(|_| MsgEnclaveHeartbeat::decode(bytes).ok())?;
    let time = heartbeat.timestamp.clone()?;
    let identity = request
        .get("identities")?
        .get(&heartbeat.validator_address)?
        .as_array()?;
    let early = time.seconds > now + 60 || time.seconds == now + 60 && time.nanos > 0;
    let key = (heartbeat.validator_address.clone(), heartbeat.nonce.to_string());
    if heartbeat.signature.is_empty() || time.seconds < now - 300 || early || claimed.contains_key(&key) {
        return None;
    }
    let signature = heartbeat.signature.clone();
    let digest = keys::sha256(&document(heartbeat, request.text("chain_id").ok()?).1);
    let algorithms = request.get("algorithms").cloned().unwrap_or_else(|| json!(["ed25519"]));
    let good = identity
        .iter()
        .filter_map(|key| hex::decode(key.as_str()?).ok())
        .any(|key| {
            let algorithm = if key.len() == 32 { "ed25519" } else { "secp256k1" };
            let accepted = algorithms
                .as_array()
                .map_or(false, |all| all.contains(&json!(algorithm)));
            accepted && keys::is_valid(algorithm, &key, &digest, &signature)
        });
    good.then(|| {
        claimed.insert(key, now + 86400);
    })
}
