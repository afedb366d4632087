#ifndef BENCH_OPENSSL_H
#define BENCH_OPENSSL_H

#include <stddef.h>
#include <stdint.h>

/// SHA-256 of the same bytes `count` times, with the context and the algorithm looked up once.
/// Returns 0 where libcrypto has no SHA-256.
int bench_openssl_sha256(const uint8_t *bytes, size_t size, uint8_t digest[32], uint64_t count);

/// Verifies `count` Ed25519 signatures of messages of 32 bytes: those of `pairs` pairs, which lie one after the
/// other, in turns, since one and the same signature is faster than different ones. The key and the context are
/// made once. Returns 0 where one was not accepted.
int bench_openssl_verify(const uint8_t key[32], const uint8_t *signatures, const uint8_t *messages, size_t pairs,
                         uint64_t count);

/// The same of the digests of documents of `size` bytes, with the calls of libcrypto that EnclaveWire makes, and no
/// others: what they allocate.
int bench_openssl_digest_verify(const uint8_t key[32], const uint8_t *signatures, const uint8_t *documents,
                                size_t size, size_t pairs, uint64_t count);

#endif
