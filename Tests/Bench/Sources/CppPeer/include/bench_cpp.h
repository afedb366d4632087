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

#ifdef __cplusplus
}
#endif
#endif
