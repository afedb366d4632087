#ifndef BENCH_CPP_H
#define BENCH_CPP_H

#include "bench_peer.h"

#ifdef __cplusplus
extern "C" {
#endif

/// C++ protobuf, with new messages and strings each time.
const bench_peer *bench_cpp_fresh(void);

/// C++ protobuf, with the same messages and strings each time.
const bench_peer *bench_cpp_reused(void);

/// C++ protobuf's DynamicMessage, made from descriptors, with new messages and strings each time.
const bench_peer *bench_cpp_dynamic(void);

/// A message of this full name, for C++ protobuf to write as JSON; NULL for bytes that it refuses.
void *bench_cpp_json_create(const char *type, const uint8_t *bytes, size_t size);
void bench_cpp_json_destroy(void *subject);
/// Bytes of the JSON text; 0 for a message that cannot be written.
size_t bench_cpp_json_size(void *subject);
/// Writes the message as JSON, each time into a new string.
void bench_cpp_json_write(void *subject, uint64_t count);

#ifdef __cplusplus
}
#endif
#endif
