//! Digests, signatures and addresses, by OpenSSL.

use openssl::bn::{BigNum, BigNumContext};
use openssl::ec::{EcGroup, EcKey, EcPoint};
use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::hash::{hash, MessageDigest};
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey};
use openssl::sign::{Signer, Verifier};
use serde_json::json;

use crate::{Answer, Failure, Request};

pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    openssl::sha::sha256(bytes).to_vec()
}

/// What the algorithm is given: for Ed25519 its message, for secp256k1 32 bytes of digest.
fn content(request: &Request, algorithm: &str) -> Result<Vec<u8>, Failure> {
    if request.get("digest").is_some() {
        return request.bytes("digest");
    }
    if request.get("bytes").is_some() {
        return Ok(sha256(&request.bytes("bytes")?));
    }
    let message = request.bytes("message")?;
    Ok(if algorithm == "secp256k1" {
        sha256(&message)
    } else {
        message
    })
}

/// A key or a signature of a wrong length or form is no error: the signature is not valid.
pub fn verify(request: &Request) -> Answer {
    let algorithm = request.text_or("algorithm", "ed25519");
    if algorithm != "ed25519" && algorithm != "secp256k1" {
        return Err(Failure::Unsupported);
    }
    let content = content(request, algorithm)?;
    let valid = is_valid(
        algorithm,
        &request.bytes("public_key")?,
        &content,
        &request.bytes("signature")?,
    );
    Ok(json!({ "valid": valid }))
}

pub fn is_valid(algorithm: &str, key: &[u8], content: &[u8], signature: &[u8]) -> bool {
    let verified = if algorithm == "ed25519" {
        ed25519(key, content, signature)
    } else {
        secp256k1(key, content, signature)
    };
    verified.unwrap_or(false)
}

fn ed25519(key: &[u8], message: &[u8], signature: &[u8]) -> Result<bool, ErrorStack> {
    let key = PKey::public_key_from_raw_bytes(key, Id::ED25519)?;
    let mut verifier = Verifier::new_without_digest(&key)?;
    verifier.verify_oneshot(signature, message)
}

/// Keys of 33 bytes (02, 03) or 65 (04), signatures of 64 with the lower s.
fn secp256k1(key: &[u8], digest: &[u8], signature: &[u8]) -> Result<bool, ErrorStack> {
    let form = (key.len(), key.first().copied().unwrap_or(0));
    if !matches!(form, (33, 2) | (33, 3) | (65, 4)) || signature.len() != 64 {
        return Ok(false);
    }
    let group = EcGroup::from_curve_name(Nid::SECP256K1)?;
    let (mut order, mut half) = (BigNum::new()?, BigNum::new()?);
    let mut context = BigNumContext::new()?;
    group.order(&mut order, &mut context)?;
    half.rshift1(&order)?;
    let (r, s) = (
        BigNum::from_slice(&signature[..32])?,
        BigNum::from_slice(&signature[32..])?,
    );
    let zero = BigNum::from_u32(0)?;
    if r <= zero || r >= order || s <= zero || s > half {
        return Ok(false);
    }
    let point = EcPoint::from_bytes(&group, key, &mut context)?;
    let key = EcKey::from_public_key(&group, &point)?;
    EcdsaSig::from_private_components(r, s)?.verify(digest, &key)
}

/// Ed25519 alone: OpenSSL 3.0 has no deterministic ECDSA (RFC 6979).
pub fn sign(request: &Request) -> Answer {
    if request.text_or("algorithm", "ed25519") != "ed25519" {
        return Err(Failure::Unsupported);
    }
    let content = content(request, "ed25519")?;
    let seed = request.bytes("private_key")?;
    let signed = PKey::private_key_from_raw_bytes(&seed, Id::ED25519).and_then(|key| {
        Ok((
            Signer::new_without_digest(&key)?.sign_oneshot_to_vec(&content)?,
            key.raw_public_key()?,
        ))
    });
    let (signature, key) = signed.map_err(Failure::because)?;
    Ok(json!({ "signature": hex::encode(signature), "public_key": hex::encode(key) }))
}

pub fn address(request: &Request) -> Answer {
    if request.get("threshold").is_some() {
        return Err(Failure::Unsupported);
    }
    let digest = sha256(&request.bytes("public_key")?);
    let account = if request.text("algorithm")? == "secp256k1" {
        hash(MessageDigest::ripemd160(), &digest)
            .map_err(Failure::because)?
            .to_vec()
    } else {
        digest[..20].to_vec()
    };
    Ok(json!({ "address": bech32(request.text("prefix")?, &account) }))
}

/// BIP-173.
fn bech32(prefix: &str, bytes: &[u8]) -> String {
    let charset = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let mut words: Vec<u8> = bits
        .chunks(5)
        .map(|chunk| (0..5).fold(0, |word, bit| word << 1 | chunk.get(bit).unwrap_or(&0)))
        .collect();
    let mut all: Vec<u8> = prefix.bytes().map(|c| c >> 5).collect();
    all.push(0);
    all.extend(prefix.bytes().map(|c| c & 31));
    all.extend(&words);
    all.extend([0; 6]);
    let checksum = all.iter().fold(1u32, |checksum, value| {
        let generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
        let shifted = (checksum & 0x1ffffff) << 5 ^ u32::from(*value);
        (0..5).fold(shifted, |sum, bit| {
            sum ^ if checksum >> (25 + bit) & 1 == 1 {
                generator[bit]
            } else {
                0
            }
        })
    }) ^ 1;
    words.extend((0..6).rev().map(|word| (checksum >> (5 * word) & 31) as u8));
    let text: String = words
        .iter()
        .map(|word| char::from(charset[usize::from(*word)]))
        .collect();
    format!("{prefix}1{text}")
}
