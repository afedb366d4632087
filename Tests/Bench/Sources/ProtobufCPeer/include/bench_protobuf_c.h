#ifndef BENCH_PROTOBUF_C_H
#define BENCH_PROTOBUF_C_H

#include "bench_peer.h"

/// protobuf-c: pack, and unpack with free.
extern const bench_peer bench_protobuf_c;

#endif
