"""The rows of heartbeat.json."""

from cases.accept import ADDRESS, CHAIN_ID, Accept, b64, filler
from cases.notation import GENESIS, HEARTBEAT, PARAMS, RESPONSE, STATUS

SIGNATURE = bytes.fromhex(
    "f3e5b36b5722b986ec69155970b90ef951a5112e46c03b9bcdcd13cd4cef6fad"
    "4fb82d30decd71d64ecfbb6740ef89573528d063ce7fe56befc68338b53de80b")

# The heartbeat that `make run` encodes: signed by RFC 8032's TEST 1 key for CHAIN_ID.
SAMPLE = {
    "validatorAddress": ADDRESS,
    "timestamp": "2026-01-15T12:30:45.123456789Z",
    "attestationProof": b64(b"sgx-quote-v3"),
    "signature": b64(SIGNATURE),
    "nonce": "1042",
}

rows = []


def case(id, json, description, type=HEARTBEAT, decoded=None, **more):
    rows.append(Accept(id, type, json, description, decoded, **more))


def sample_with(**changes):
    merged = {**SAMPLE, **changes}
    return {name: value for name, value in merged.items() if value is not None}


# Ordinary
case("ordinary", SAMPLE, f"Every field set; the signature is good for chain {CHAIN_ID}.")
case("ordinary-without-proof", sample_with(attestationProof=None), "No attestation proof.")
case("ordinary-unsigned", sample_with(signature=None),
     "What is signed: everything but the signature.")
case("ordinary-nonce-0", sample_with(nonce=None), "Nonce 0 is a nonce, and is not written.")
case("ordinary-whole-second", sample_with(timestamp="2026-01-15T12:30:45Z"),
     "A timestamp without nanos.")
case("ordinary-4-kib-proof", sample_with(attestationProof=b64(filler(4096))),
     "A proof of 4 KiB.")
case("ordinary-100-kib-proof", sample_with(attestationProof=b64(filler(102400))),
     "The largest proof that the chain takes, 100 KiB.")

# Empty and absent
case("empty", {}, "No field set: no bytes.")
case("address-only", {"validatorAddress": ADDRESS}, "The address alone.")
case("timestamp-only", {"timestamp": "2026-01-15T12:30:45Z"}, "The timestamp alone.")
case("proof-only", {"attestationProof": "AQ=="}, "The proof alone.")
case("signature-only", {"signature": "AQ=="}, "The signature alone.")
case("nonce-only", {"nonce": "1"}, "The nonce alone.")
case("defaults-given", {"validatorAddress": "", "attestationProof": "", "signature": "",
                        "nonce": "0"},
     "Defaults given in JSON are not written.", decoded={})
case("nulls-given", {"validatorAddress": None, "timestamp": None, "attestationProof": None,
                     "signature": None, "nonce": None},
     "null in JSON is the same as absent.", decoded={})
case("timestamp-epoch", {"timestamp": "1970-01-01T00:00:00Z"},
     "A timestamp of 0 is present: tag and length 0 are written.")

# validator_address
for length in (1, 127, 128, 16383, 16384):
    case(f"address-{length}-bytes", {"validatorAddress": ("ve1" + "q" * length)[:length]},
         f"An address of {length} bytes, around the lengths where the length grows.")
case("address-nul", {"validatorAddress": "a\0b"}, "Address: U+0000 inside.",
     differs={"protobuf-c": "ends a string at the first U+0000"})
for name, text, description in (
    ("control", "\x01\t\n\r\x1f\x7f", "Control characters."),
    ("quotes", "\"\\/'<>&", "Characters that JSON and HTML escape."),
    ("u-80", "\u0080", "The first character of two bytes."),
    ("u-7ff", "\u07ff", "The last character of two bytes."),
    ("u-800", "\u0800", "The first character of three bytes."),
    ("u-d7ff", "\ud7ff", "The last before the surrogates."),
    ("u-e000", "\ue000", "The first after the surrogates."),
    ("u-ffff", "\uffff", "The last of three bytes, a noncharacter."),
    ("u-10000", "\U00010000", "The first of four bytes."),
    ("u-10ffff", "\U0010ffff", "The last character."),
    ("bom", "\ufeffve1", "A byte order mark is kept."),
    ("composed", "\u00e9", "é as one character: no normalization."),
    ("decomposed", "e\u0301", "é as two characters: no normalization."),
    ("emoji", "\U0001f333\U0001f468\u200d\U0001f469\u200d\U0001f467",
     "A tree, and a family with joiners."),
    ("scripts", "адрес-العنوان-住所-ที่อยู่", "Several scripts, one of them from right to left."),
    ("line-separators", "a\u2028b\u2029c", "Separators that Go's JSON escapes."),
):
    case(f"address-{name}", {"validatorAddress": text}, f"Address: {description}")

# timestamp
for name, time, description in (
    ("1-second", "1970-01-01T00:00:01Z", "One second."),
    ("127-seconds", "1970-01-01T00:02:07Z", "The most that one byte holds."),
    ("128-seconds", "1970-01-01T00:02:08Z", "The least of two bytes."),
    ("1-nanosecond", "1970-01-01T00:00:00.000000001Z", "One nanosecond, no seconds."),
    ("999999999-nanoseconds", "1970-01-01T00:00:00.999999999Z", "The most nanoseconds."),
    ("milliseconds", "2026-01-15T12:30:45.120Z", "Three digits of a fraction."),
    ("microseconds", "2026-01-15T12:30:45.123450Z", "Six digits of a fraction."),
    ("before-epoch", "1969-12-31T23:59:59.999999999Z", "Seconds -1: the ten bytes of a negative."),
    ("minus-2-seconds", "1969-12-31T23:59:58Z", "Seconds -2."),
    ("year-1", "0001-01-01T00:00:00Z", "The earliest, CometBFT's zero time."),
    ("year-9999", "9999-12-31T23:59:59.999999999Z", "The latest."),
    ("2038", "2038-01-19T03:14:07Z", "2^31 - 1 seconds."),
    ("2038-and-a-second", "2038-01-19T03:14:08Z", "2^31 seconds."),
    ("leap-day", "2000-02-29T23:59:59Z", "A leap day in a century that has one."),
    ("1900-march", "1900-03-01T00:00:00Z", "The day after February 28 of a century without one."),
):
    case(f"timestamp-{name}", {"timestamp": time}, f"Timestamp: {description}")

# attestation_proof and signature
for length in (127, 128, 16383, 16384):
    case(f"proof-{length}-bytes", {"attestationProof": b64(filler(length))},
         f"A proof of {length} bytes, around the lengths where the length grows.")
case("proof-zero-byte", {"attestationProof": "AA=="}, "A proof of one zero byte is no default.")
case("proof-looks-like-protobuf", {"attestationProof": b64(bytes.fromhex("0a00280000"))},
     "Bytes that would not be canonical if they were a message.")
case("proof-not-utf-8", {"attestationProof": b64(bytes(range(256)))}, "Every byte once.")
for length in (63, 64, 65, 72):
    case(f"signature-{length}-bytes", {"signature": b64(filler(length, "signature"))},
         f"A signature of {length} bytes; the codec takes any length.")

# nonce
for bits in range(7, 64, 7):
    case(f"nonce-2-{bits}-less-1", {"nonce": str(2**bits - 1)},
         f"The most that {bits // 7} bytes hold.")
    case(f"nonce-2-{bits}", {"nonce": str(2**bits)}, f"The least of {bits // 7 + 1} bytes.")
for name, value, description in (
    ("2-32", 2**32, "2^32."),
    ("2-53-plus-1", 2**53 + 1, "The first integer that a double cannot hold."),
    ("2-64-less-1", 2**64 - 1, "The largest nonce."),
):
    case(f"nonce-{name}", {"nonce": str(value)}, f"Nonce: {description}")

# Forms of JSON that a parser takes and a printer does not give
case("json-field-names", {"validator_address": "a", "attestation_proof": "AQ=="},
     "Names as in the schema.", decoded={"validatorAddress": "a", "attestationProof": "AQ=="})
case("json-nonce-number", {"nonce": 5}, "The nonce as a number.", decoded={"nonce": "5"})
case("json-base64-url", {"attestationProof": "-_8"}, "Base64 of URLs, without padding.",
     decoded={"attestationProof": "+/8="})
case("json-time-offset", {"timestamp": "2026-01-15T14:30:45.5+02:00"},
     "Two hours ahead of UTC, one digit of a fraction.",
     decoded={"timestamp": "2026-01-15T12:30:45.500Z"})
case("json-time-fraction-zeros", {"timestamp": "2026-01-15T12:30:45.100000000Z"},
     "A fraction with zeros at the end.", decoded={"timestamp": "2026-01-15T12:30:45.100Z"})

# Other messages of the package
case("response", {"success": True, "currentStatus": "HEALTH_STATUS_HEALTHY", "message": "counted"},
     "The chain's answer.", type=RESPONSE)
case("response-failure", {"currentStatus": "HEALTH_STATUS_UNHEALTHY"},
     "success is false, so absent.",
     type=RESPONSE)
case("response-future-status", {"currentStatus": 7}, "An enum number without a name.",
     type=RESPONSE)
case("response-negative-status", {"currentStatus": -1}, "A negative enum number takes ten bytes.",
     type=RESPONSE)
case("response-status-number", {"currentStatus": 2}, "A named enum value, given by its number.",
     type=RESPONSE, decoded={"currentStatus": "HEALTH_STATUS_DEGRADED"})
case("health-status", {
    "validatorAddress": ADDRESS, "lastHeartbeat": "2026-01-15T12:30:45.123456789Z",
    "lastAttestation": "2026-01-15T12:00:00Z", "attestationFailures": 1, "signatureFailures": 2,
    "status": "HEALTH_STATUS_DEGRADED", "lastStatusChange": "2026-01-14T00:00:00Z",
    "totalHeartbeats": "123456789", "missedHeartbeats": 3}, "Every field set.", type=STATUS)
case("health-status-largest", {
    "attestationFailures": 2**32 - 1, "signatureFailures": 2**32 - 1,
    "totalHeartbeats": str(2**64 - 1), "missedHeartbeats": 2**32 - 1}, "Counters at their largest.",
    type=STATUS)
case("health-check-params", {
    "maxMissedHeartbeats": 3, "maxAttestationFailures": 5, "maxSignatureFailures": 10,
    "heartbeatTimeoutBlocks": "100", "attestationTimeoutBlocks": "1000", "degradedThreshold": 3,
    "unhealthyThreshold": 10}, "The defaults.", type="virtengine.enclave.v1.HealthCheckParams")
case("health-check-params-extremes", {
    "heartbeatTimeoutBlocks": str(2**63 - 1), "attestationTimeoutBlocks": str(-2**63)},
    "The ends of int64.", type="virtengine.enclave.v1.HealthCheckParams")
case("params", {
    "maxEnclaveKeysPerValidator": 2, "defaultExpiryBlocks": "1000",
    "keyRotationOverlapBlocks": "100",
    "minQuoteVersion": 3, "allowedTeeTypes": ["TEE_TYPE_SGX", "TEE_TYPE_SEV_SNP", "TEE_TYPE_NITRO"],
    "requireAttestationChain": True, "maxAttestationAge": "10000", "committeeEpochBlocks": "10000",
    "healthCheckParams": {"maxMissedHeartbeats": 3}},
    "The module's defaults, a packed enum among them.",
    type=PARAMS)
case("genesis", {
    "enclaveIdentities": [
        {"validatorAddress": ADDRESS, "teeType": "TEE_TYPE_SGX", "measurementHash": b64(filler(32)),
         "attestationChain": ["AQ==", "", "Ag=="], "registeredAt": "2026-01-01T00:00:00Z",
         "status": "ENCLAVE_IDENTITY_STATUS_ACTIVE"}],
    "params": {},
    "enclaveHealthStatuses": [{}, {"validatorAddress": ADDRESS}]},
    "Submessages, repeated and empty; an empty element of repeated bytes.", type=GENESIS)
case("sign-doc", {
    "typeUrl": f"/{HEARTBEAT}", "chainId": CHAIN_ID, "heartbeatBytes": "KAE="},
    "A sign document as a message.", type="virtengine.enclave.v1.HeartbeatSignDoc")
case("query-all-response", {
    "statuses": [{"validatorAddress": "a", "status": "HEALTH_STATUS_HEALTHY"},
    {"validatorAddress": "b"}],
    "pagination": {"nextKey": "Yw==", "total": "2"}}, "A page of statuses.",
    type="virtengine.enclave.v1.QueryAllHealthStatusesResponse")
case("empty-message", {}, "A message that has no fields.",
     type="virtengine.enclave.v1.QueryHealthCheckParamsRequest")
