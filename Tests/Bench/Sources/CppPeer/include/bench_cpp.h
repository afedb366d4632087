#ifndef BENCH_CPP_H
#define BENCH_CPP_H

#include "bench_peer.h"

#ifdef __cplusplus
extern "C" {
#endif

/// C++ protobuf, with new messages and strings each time.
extern const bench_peer bench_cpp_fresh;

/// C++ protobuf, with the same messages and strings each time.
extern const bench_peer bench_cpp_reused;

#ifdef __cplusplus
}
#endif
#endif
