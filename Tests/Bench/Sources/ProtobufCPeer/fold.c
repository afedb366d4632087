#include "fold.h"

#include <string.h>

#include "bench_peer.h"

static uint64_t fold_text(uint64_t sum, const char *text) {
    return bench_fold_bytes(sum, (const uint8_t *)text, strlen(text));
}

static uint64_t fold_data(uint64_t sum, ProtobufCBinaryData data) {
    return bench_fold_bytes(sum, data.data, data.len);
}

/// Folds nothing where the field is not set.
static uint64_t fold_time(uint64_t sum, const Google__Protobuf__Timestamp *message) {
    if (message == NULL) return sum;
    sum = bench_fold(sum, (uint64_t)message->seconds);
    return bench_fold(sum, (uint64_t)(int64_t)message->nanos);
}

static uint64_t fold_any(uint64_t sum, const Google__Protobuf__Any *message) {
    return fold_data(fold_text(sum, message->type_url), message->value);
}

uint64_t fold_heartbeat(uint64_t sum, const Heartbeat *message) {
    sum = fold_text(sum, message->validator_address);
    sum = fold_time(sum, message->timestamp);
    sum = fold_data(sum, message->attestation_proof);
    sum = fold_data(sum, message->signature);
    return bench_fold(sum, message->nonce);
}

uint64_t fold_status(uint64_t sum, const Status *message) {
    sum = fold_text(sum, message->validator_address);
    sum = fold_time(sum, message->last_heartbeat);
    sum = fold_time(sum, message->last_attestation);
    sum = bench_fold(sum, message->attestation_failures);
    sum = bench_fold(sum, message->signature_failures);
    sum = bench_fold(sum, (uint64_t)(int64_t)message->status);
    sum = fold_time(sum, message->last_status_change);
    sum = bench_fold(sum, message->total_heartbeats);
    return bench_fold(sum, message->missed_heartbeats);
}

/// The case has statuses only; of the other fields their absence is folded.
uint64_t fold_genesis(uint64_t sum, const Genesis *message) {
    sum = bench_fold(sum, message->n_enclave_identities);
    sum = bench_fold(sum, message->n_measurement_allowlist);
    sum = bench_fold(sum, message->n_key_rotations);
    sum = bench_fold(sum, message->params != NULL);
    for (size_t index = 0; index < message->n_enclave_health_statuses; index++) {
        sum = fold_status(sum, message->enclave_health_statuses[index]);
    }
    return sum;
}

uint64_t fold_raw(uint64_t sum, const TxRaw *message) {
    sum = fold_data(sum, message->body_bytes);
    sum = fold_data(sum, message->auth_info_bytes);
    for (size_t index = 0; index < message->n_signatures; index++) {
        sum = fold_data(sum, message->signatures[index]);
    }
    return sum;
}

uint64_t fold_body(uint64_t sum, const TxBody *message) {
    for (size_t index = 0; index < message->n_messages; index++) sum = fold_any(sum, message->messages[index]);
    sum = fold_text(sum, message->memo);
    sum = bench_fold(sum, message->timeout_height);
    sum = bench_fold(sum, (uint64_t)message->unordered);
    sum = fold_time(sum, message->timeout_timestamp);
    for (size_t index = 0; index < message->n_extension_options; index++) {
        sum = fold_any(sum, message->extension_options[index]);
    }
    for (size_t index = 0; index < message->n_non_critical_extension_options; index++) {
        sum = fold_any(sum, message->non_critical_extension_options[index]);
    }
    return sum;
}
