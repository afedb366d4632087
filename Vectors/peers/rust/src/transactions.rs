//! Transactions: what prost's types hold, and a walk over the bytes for what prost would drop.

use prost::encoding::WireType;
use prost::Message;
use serde_json::{json, Map, Value};

use crate::wire::types::cosmos::tx::v1beta1::mode_info::Sum;
use crate::wire::types::cosmos::tx::v1beta1::{AuthInfo, ModeInfo, SignDoc, SignDocDirectAux, TxBody, TxRaw};
use crate::wire::types::cosmos::{base::v1beta1::Coin, crypto, tx::signing::v1beta1::SignMode};
use crate::wire::{self, field, fits, message_type, records, SCHEMA};
use crate::{keys, Answer, Failure, Request};

const NON_CRITICAL: i32 = 1 << 10;
const DEPTH_LIMIT: usize = 100;
const ANY_DEPTH_LIMIT: usize = 10;
const ANY_COUNT_LIMIT: usize = 100;

struct Transaction {
    raw: TxRaw,
    body: TxBody,
    auth_info: AuthInfo,
}

fn refused(error: impl ToString) -> Failure {
    Failure::because(error)
}

fn read(bytes: &[u8]) -> Result<Transaction, Failure> {
    let raw = TxRaw::decode(bytes).map_err(refused)?;
    // TxRaw has one encoding alone, that which is written.
    if raw.encode_to_vec() != bytes {
        return Err(refused("another encoding of TxRaw than the canonical one"));
    }
    let body = TxBody::decode(&*raw.body_bytes).map_err(refused)?;
    let auth_info = AuthInfo::decode(&*raw.auth_info_bytes).map_err(refused)?;
    let mut walk = Walk {
        tolerant: true,
        anys: 0,
    };
    walk.message("cosmos.tx.v1beta1.TxBody", &raw.body_bytes, 1, 0)?;
    walk.tolerant = false;
    walk.message("cosmos.tx.v1beta1.AuthInfo", &raw.auth_info_bytes, 1, 0)?;
    Ok(Transaction { raw, body, auth_info })
}

/// Finds unknown fields, and Anys that may not be.
struct Walk {
    tolerant: bool,
    anys: usize,
}

impl Walk {
    fn message(&mut self, name: &str, bytes: &[u8], depth: usize, any_depth: usize) -> Result<(), Failure> {
        let message = &SCHEMA[name];
        let is_any = name == "google.protobuf.Any";
        if depth > DEPTH_LIMIT {
            return Err(refused("too deep"));
        }
        let all = records(bytes);
        if all.last().map_or(0, |record| record.end) != bytes.len() {
            return Err(refused("the bytes do not end with a record"));
        }
        for record in all {
            match field(message, record.number) {
                None if is_any || !self.tolerant || record.number & NON_CRITICAL == 0 => {
                    return Err(refused("an unknown field"))
                }
                None if record.wire_type == WireType::EndGroup => return Err(refused("an end of no group")),
                None => {}
                Some(field) if !fits(field, record.wire_type) => return Err(refused("another wire type")),
                Some(field) => {
                    if let Some(inner) = message_type(field) {
                        self.message(inner, &bytes[record.value], depth + 1, any_depth)?;
                    }
                }
            }
        }
        if name == "google.protobuf.Timestamp" && !wire::is_in_range(bytes) {
            return Err(refused("a time out of range"));
        }
        if is_any {
            self.any(bytes, depth, any_depth)?;
        }
        Ok(())
    }

    fn any(&mut self, bytes: &[u8], depth: usize, any_depth: usize) -> Result<(), Failure> {
        let any = prost_types::Any::decode(bytes).map_err(refused)?;
        if !wire::is_type_url(&any.type_url) {
            return Err(refused("an Any whose type is not /full.name"));
        }
        self.anys = if any_depth == 0 { 1 } else { self.anys + 1 };
        if any_depth >= ANY_DEPTH_LIMIT || self.anys > ANY_COUNT_LIMIT {
            return Err(refused("too many Any"));
        }
        if SCHEMA.contains_key(&any.type_url[1..]) {
            wire::read(&any.type_url[1..], &any.value)?;
            self.message(&any.type_url[1..], &any.value, depth + 1, any_depth + 1)?;
        }
        Ok(())
    }
}

// What is signed

fn key_of(transaction: &Transaction, signer: usize) -> Option<prost_types::Any> {
    transaction.auth_info.signer_infos.get(signer)?.public_key.clone()
}

fn document(
    transaction: &Transaction,
    mode: i32,
    signer: usize,
    chain_id: &str,
    account: u64,
) -> Result<Vec<u8>, Failure> {
    let info = transaction
        .auth_info
        .signer_infos
        .get(signer)
        .ok_or_else(|| refused("no such signer"))?;
    match SignMode::from_i32(mode) {
        Some(SignMode::Direct) => Ok(SignDoc {
            body_bytes: transaction.raw.body_bytes.clone(),
            auth_info_bytes: transaction.raw.auth_info_bytes.clone(),
            chain_id: chain_id.into(),
            account_number: account,
        }
        .encode_to_vec()),
        Some(SignMode::DirectAux) if key_of(transaction, 0) == info.public_key => {
            Err(refused("who pays the fee has to cover it"))
        }
        Some(SignMode::DirectAux) => Ok(SignDocDirectAux {
            body_bytes: transaction.raw.body_bytes.clone(),
            public_key: info.public_key.clone(),
            chain_id: chain_id.into(),
            account_number: account,
            sequence: info.sequence,
            tip: None,
        }
        .encode_to_vec()),
        Some(SignMode::LegacyAminoJson) => Err(Failure::Unsupported),
        _ => Err(refused("a mode that is not supported")),
    }
}

pub fn sign_doc(request: &Request) -> Answer {
    let transaction = read(&request.bytes("bytes")?)?;
    let mode = if request.text("scheme")? == "direct" {
        SignMode::Direct
    } else {
        SignMode::DirectAux
    };
    let signer = request.get("signer").and_then(Value::as_u64).unwrap_or(0) as usize;
    let account = request.text("account_number")?.parse().map_err(refused)?;
    let document = document(&transaction, mode as i32, signer, request.text("chain_id")?, account)?;
    Ok(json!({ "digest": hex::encode(keys::sha256(&document)), "sign_doc": hex::encode(document) }))
}

pub fn verify(request: &Request) -> Answer {
    let transaction = read(&request.bytes("bytes")?)?;
    let accounts = request.list("account_numbers")?;
    let signers = &transaction.auth_info.signer_infos;
    if signers.is_empty() || signers.len() != accounts.len() || signers.len() != transaction.raw.signatures.len() {
        return Err(refused("not a signature a signer"));
    }
    for (index, info) in signers.iter().enumerate() {
        let key = key_of(&transaction, index).unwrap_or_default();
        let sum = info.mode_info.as_ref().and_then(|mode| mode.sum.as_ref());
        if key.type_url == "/cosmos.crypto.multisig.LegacyAminoPubKey" {
            return Err(Failure::Unsupported);
        }
        let mode = match (key.type_url.as_str(), sum) {
            ("/cosmos.crypto.secp256k1.PubKey", Some(Sum::Single(single))) => single.mode,
            _ => return Err(refused("the key and the mode do not fit")),
        };
        let key = crypto::secp256k1::PubKey::decode(&*key.value).map_err(refused)?.key;
        let account = accounts[index].as_str().unwrap_or_default().parse().map_err(refused)?;
        let digest = keys::sha256(&document(
            &transaction,
            mode,
            index,
            request.text("chain_id")?,
            account,
        )?);
        if key.len() != 33 || !keys::is_valid("secp256k1", &key, &digest, &transaction.raw.signatures[index]) {
            return Err(refused("a signature is not good"));
        }
    }
    Ok(json!({}))
}

// JSON, by hand: prost has none

/// An object of the members that are not empty.
fn object(members: Vec<(&str, Value)>) -> Value {
    let empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty() || text == "0",
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    Value::Object(
        members
            .into_iter()
            .filter(|(_, value)| !empty(value))
            .map(|(name, value)| (name.into(), value))
            .collect::<Map<_, _>>(),
    )
}

fn base64(bytes: &[u8]) -> Value {
    openssl::base64::encode_block(bytes).into()
}

fn all<T>(items: &[T], one: impl Fn(&T) -> Value) -> Value {
    items.iter().map(one).collect()
}

fn any(any: &prost_types::Any) -> Value {
    object(vec![
        ("typeUrl", any.type_url.clone().into()),
        ("value", base64(&any.value)),
    ])
}

fn coin(coin: &Coin) -> Value {
    let mut members = Map::new();
    // An amount of "0" is text, and written.
    for (name, text) in [("denom", &coin.denom), ("amount", &coin.amount)] {
        if !text.is_empty() {
            members.insert(name.into(), text.as_str().into());
        }
    }
    Value::Object(members)
}

fn mode_info(info: &ModeInfo) -> Value {
    match &info.sum {
        None => json!({}),
        Some(Sum::Single(single)) => {
            let mode = SignMode::from_i32(single.mode).map_or(json!(single.mode), |mode| mode.as_str_name().into());
            json!({ "single": if single.mode == 0 { json!({}) } else { json!({ "mode": mode }) } })
        }
        Some(Sum::Multi(multi)) => {
            let bits = multi.bitarray.as_ref().map_or(Value::Null, |bits| {
                let extra = if bits.extra_bits_stored == 0 {
                    Value::Null
                } else {
                    bits.extra_bits_stored.into()
                };
                object(vec![("extraBitsStored", extra), ("elems", base64(&bits.elems))])
            });
            json!({ "multi": object(vec![("bitarray", bits), ("modeInfos", all(&multi.mode_infos, mode_info))]) })
        }
    }
}

fn body(body: &TxBody) -> Value {
    object(vec![
        ("messages", all(&body.messages, any)),
        ("memo", body.memo.clone().into()),
        ("timeoutHeight", body.timeout_height.to_string().into()),
        ("unordered", body.unordered.into()),
        (
            "timeoutTimestamp",
            body.timeout_timestamp
                .as_ref()
                .map_or(Value::Null, |time| time.to_string().into()),
        ),
        ("extensionOptions", all(&body.extension_options, any)),
        (
            "nonCriticalExtensionOptions",
            all(&body.non_critical_extension_options, any),
        ),
    ])
}

fn auth_info(info: &AuthInfo) -> Value {
    let signers = all(&info.signer_infos, |signer| {
        object(vec![
            ("publicKey", signer.public_key.as_ref().map_or(Value::Null, any)),
            ("modeInfo", signer.mode_info.as_ref().map_or(Value::Null, mode_info)),
            ("sequence", signer.sequence.to_string().into()),
        ])
    });
    let fee = info.fee.as_ref().map_or(Value::Null, |fee| {
        object(vec![
            ("amount", all(&fee.amount, coin)),
            ("gasLimit", fee.gas_limit.to_string().into()),
            ("payer", fee.payer.clone().into()),
            ("granter", fee.granter.clone().into()),
        ])
    });
    object(vec![("signerInfos", signers), ("fee", fee)])
}

pub fn decode(request: &Request) -> Answer {
    let transaction = read(&request.bytes("bytes")?)?;
    // A part that is there, though empty, is an object.
    let part = |bytes: &[u8], value: Value| if bytes.is_empty() { Value::Null } else { value };
    Ok(json!({ "tx": object(vec![
        ("body", part(&transaction.raw.body_bytes, body(&transaction.body))),
        ("authInfo", part(&transaction.raw.auth_info_bytes, auth_info(&transaction.auth_info))),
        ("signatures", all(&transaction.raw.signatures, |signature| base64(signature))),
    ]) }))
}
