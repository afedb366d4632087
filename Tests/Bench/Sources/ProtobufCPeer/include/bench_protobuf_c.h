#ifndef BENCH_PROTOBUF_C_H
#define BENCH_PROTOBUF_C_H

#include "bench_peer.h"

/// protobuf-c: pack, and unpack with free. Encoding into a buffer is pack alone, which does not know
/// how large the buffer is.
const bench_peer *bench_protobuf_c(void);

/// protobuf-c, with get_packed_size and a look at the buffer's size before pack, as other
/// implementations do.
const bench_peer *bench_protobuf_c_sized(void);

#endif
