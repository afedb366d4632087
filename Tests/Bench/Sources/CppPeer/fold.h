// Every field of the messages, folded in the order of their numbers.
#ifndef FOLD_H
#define FOLD_H

#include <string>

#include "bench_peer.h"
#include "cosmos/tx/v1beta1/tx.pb.h"
#include "virtengine/enclave/v1/genesis.pb.h"
#include "virtengine/enclave/v1/health.pb.h"
#include "virtengine/enclave/v1/heartbeat.pb.h"

constexpr uint64_t fold_start = 0;

inline uint64_t fold(uint64_t sum, uint64_t value) { return bench_fold(sum, value); }

inline uint64_t fold(uint64_t sum, const std::string &text) {
    return bench_fold_bytes(sum, reinterpret_cast<const uint8_t *>(text.data()), text.size());
}

inline uint64_t fold(uint64_t sum, const google::protobuf::Timestamp &message) {
    sum = fold(sum, static_cast<uint64_t>(message.seconds()));
    return fold(sum, static_cast<uint64_t>(message.nanos()));
}

inline uint64_t fold(uint64_t sum, const google::protobuf::Any &message) {
    return fold(fold(sum, message.type_url()), message.value());
}

inline uint64_t fold(uint64_t sum, const virtengine::enclave::v1::MsgEnclaveHeartbeat &message) {
    sum = fold(sum, message.validator_address());
    if (message.has_timestamp()) sum = fold(sum, message.timestamp());
    sum = fold(sum, message.attestation_proof());
    sum = fold(sum, message.signature());
    return fold(sum, message.nonce());
}

inline uint64_t fold(uint64_t sum, const virtengine::enclave::v1::EnclaveHealthStatus &message) {
    sum = fold(sum, message.validator_address());
    if (message.has_last_heartbeat()) sum = fold(sum, message.last_heartbeat());
    if (message.has_last_attestation()) sum = fold(sum, message.last_attestation());
    sum = fold(sum, static_cast<uint64_t>(message.attestation_failures()));
    sum = fold(sum, static_cast<uint64_t>(message.signature_failures()));
    sum = fold(sum, static_cast<uint64_t>(message.status()));
    if (message.has_last_status_change()) sum = fold(sum, message.last_status_change());
    sum = fold(sum, message.total_heartbeats());
    return fold(sum, static_cast<uint64_t>(message.missed_heartbeats()));
}

/// The case has statuses only; of the other fields their absence is folded.
inline uint64_t fold(uint64_t sum, const virtengine::enclave::v1::GenesisState &message) {
    sum = fold(sum, static_cast<uint64_t>(message.enclave_identities_size()));
    sum = fold(sum, static_cast<uint64_t>(message.measurement_allowlist_size()));
    sum = fold(sum, static_cast<uint64_t>(message.key_rotations_size()));
    sum = fold(sum, static_cast<uint64_t>(message.has_params()));
    for (const auto &status : message.enclave_health_statuses()) sum = fold(sum, status);
    return sum;
}

inline uint64_t fold(uint64_t sum, const cosmos::tx::v1beta1::TxRaw &message) {
    sum = fold(sum, message.body_bytes());
    sum = fold(sum, message.auth_info_bytes());
    for (const auto &signature : message.signatures()) sum = fold(sum, signature);
    return sum;
}

inline uint64_t fold(uint64_t sum, const cosmos::tx::v1beta1::TxBody &message) {
    for (const auto &any : message.messages()) sum = fold(sum, any);
    sum = fold(sum, message.memo());
    sum = fold(sum, message.timeout_height());
    sum = fold(sum, static_cast<uint64_t>(message.unordered()));
    if (message.has_timeout_timestamp()) sum = fold(sum, message.timeout_timestamp());
    for (const auto &any : message.extension_options()) sum = fold(sum, any);
    for (const auto &any : message.non_critical_extension_options()) sum = fold(sum, any);
    return sum;
}

#endif
