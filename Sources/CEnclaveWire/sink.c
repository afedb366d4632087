#include "sink.h"

#include <string.h>

enum { WIRE_BYTES = 2, MAX_HEADER_SIZE = 11 };

static void append(ProtobufCBuffer *buffer, size_t size, const uint8_t *data) {
  const ew_sink *sink = (const ew_sink *)buffer;
  if (size > 0) sink->update(sink->context, data, size);
}

ew_sink ew_sink_make(ew_update update, void *context) {
  return (ew_sink){{append}, update, context};
}

void ew_sink_bytes(ew_sink *sink, ew_bytes bytes) {
  append(&sink->base, bytes.size, bytes.data);
}

void ew_sink_header(ew_sink *sink, unsigned number, size_t size) {
  uint8_t header[MAX_HEADER_SIZE] = {(uint8_t)(number << 3 | WIRE_BYTES)};
  append(&sink->base, 1 + ew_write_varint(size, header + 1), header);
}

void ew_sink_record(ew_sink *sink, unsigned number, ew_bytes value) {
  if (value.size == 0) return;
  ew_sink_header(sink, number, value.size);
  ew_sink_bytes(sink, value);
}

uint64_t ew_record_size(uint64_t size) {
  uint8_t length[MAX_HEADER_SIZE];
  return size == 0 ? 0 : 1 + ew_write_varint(size, length) + size;
}

void ew_copy(void *context, const uint8_t *data, size_t size) {
  uint8_t **next = context;
  memcpy(*next, data, size);
  *next += size;
}
