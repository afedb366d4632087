// Where bytes are written to; not installed.
#ifndef EW_SINK_H
#define EW_SINK_H

#include "internal.h"

// Passes every piece on to `update`. The base comes first, so that
// libprotobuf-c can write into it.
typedef struct ew_sink {
  ProtobufCBuffer base;
  ew_update update;
  void *context;
} ew_sink;

EW_HIDDEN ew_sink ew_sink_make(ew_update update, void *context);

EW_HIDDEN void ew_sink_bytes(ew_sink *sink, ew_bytes bytes);

// Tag and length of a record whose content follows. `number` is at most 15.
EW_HIDDEN void ew_sink_header(ew_sink *sink, unsigned number, size_t size);

// A record of a string or bytes field without presence: nothing if empty.
EW_HIDDEN void ew_sink_record(ew_sink *sink, unsigned number, ew_bytes value);

// Size of that record, for a value of `size` bytes.
EW_HIDDEN uint64_t ew_record_size(uint64_t size);

// An update that copies to `*(uint8_t **)context` and moves that on.
EW_HIDDEN void ew_copy(void *context, const uint8_t *data, size_t size);

#endif
