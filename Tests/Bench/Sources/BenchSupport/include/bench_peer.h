// What the benchmark asks of an implementation that is not EnclaveWire's.
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The message at the root of the bytes of a case.
typedef enum bench_type {
    BENCH_HEARTBEAT,
    BENCH_HEALTH_STATUS,
    BENCH_TX,
    BENCH_GENESIS
} bench_type;

/// One implementation. A subject is one message of it, decoded from bytes that stay in place.
/// The loops run `count` times here, so that no call between languages is measured.
typedef struct bench_peer {
    const char *name;
    /// NULL for bytes that the implementation refuses.
    void *(*create)(bench_type type, const uint8_t *bytes, size_t size);
    void (*destroy)(void *subject);
    /// Encodes once. Returns the size; writes only what fits.
    size_t (*encode)(void *subject, uint8_t *buffer, size_t capacity);
    /// Decodes once and folds every field, in the order of their numbers. For a transaction TxRaw and
    /// TxBody, then the checksum of the heartbeat.
    uint64_t (*checksum)(void *subject);
    /// Encodes into a buffer that is large enough.
    void (*encode_into)(void *subject, uint8_t *buffer, size_t capacity, uint64_t count);
    /// Encodes into memory made for the purpose.
    void (*encode_fresh)(void *subject, uint64_t count);
    /// Decodes, for a transaction to the innermost message. Reads no field beyond that.
    void (*decode)(void *subject, uint64_t count);
} bench_peer;

/// Folds a number into a checksum. EnclaveWire's own side does the same.
static inline uint64_t bench_fold(uint64_t sum, uint64_t value) {
    return (sum << 9 | sum >> 55) ^ value;
}

/// Folds bytes: their count, the first and the last.
static inline uint64_t bench_fold_bytes(uint64_t sum, const uint8_t *bytes, size_t count) {
    sum = bench_fold(sum, count);
    if (count == 0) return sum;
    return bench_fold(sum, (uint64_t)bytes[0] << 8 | bytes[count - 1]);
}

#ifdef __cplusplus
}
#endif
#endif
