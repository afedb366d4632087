#ifndef BENCH_OPENSSL_H
#define BENCH_OPENSSL_H

#include <stddef.h>
#include <stdint.h>

/// SHA-256 of the same bytes `count` times, with the context and the algorithm looked up once.
/// Returns 0 where libcrypto has no SHA-256.
int bench_openssl_sha256(const uint8_t *bytes, size_t size, uint8_t digest[32], uint64_t count);

#endif
