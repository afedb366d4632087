// Documents that are signed, made from a heartbeat or from its carried bytes.
#include "heartbeat.h"

static const char type_url[] = "/virtengine.enclave.v1.MsgEnclaveHeartbeat";

// What a sign document is made of. The heartbeat is either in parts, to be
// packed, or two stretches of the bytes that were carried.
typedef struct sign_doc {
  ew_bytes chain_id;
  const ew_heartbeat *heartbeat;
  ew_bytes before_signature;
  ew_bytes after_signature;
  size_t heartbeat_size;
} sign_doc;

static uint64_t sign_doc_size(const sign_doc *doc) {
  return ew_record_size(sizeof type_url - 1) +
         ew_record_size(doc->chain_id.size) +
         ew_record_size(doc->heartbeat_size);
}

static void emit_sign_doc(ew_sink *sink, const sign_doc *doc) {
  ew_sink_record(sink, 1, ew_text(type_url));
  ew_sink_record(sink, 2, doc->chain_id);
  if (doc->heartbeat_size == 0) return;
  ew_sink_header(sink, 3, doc->heartbeat_size);
  if (doc->heartbeat != NULL) {
    ew_emit_heartbeat(sink, doc->heartbeat, false);
    return;
  }
  ew_sink_bytes(sink, doc->before_signature);
  ew_sink_bytes(sink, doc->after_signature);
}

static ew_code finish_sign_doc(sign_doc *doc, ew_bytes chain_id, size_t *size,
                               ew_error *error) {
  if (size == NULL)
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  ew_code code = ew_check_text(chain_id, "chain_id", error);
  if (code != EW_OK) return code;
  doc->chain_id = chain_id;
  const uint64_t total = sign_doc_size(doc);
  code = ew_check_size(total, error);
  if (code == EW_OK) *size = (size_t)total;
  return code;
}

static ew_code open_sign_doc(sign_doc *doc, const ew_heartbeat *heartbeat,
                             ew_bytes chain_id, size_t *size,
                             ew_error *error) {
  *doc = (sign_doc){.heartbeat = heartbeat};
  const ew_code code =
      ew_check_heartbeat(heartbeat, false, &doc->heartbeat_size, error);
  return code == EW_OK ? finish_sign_doc(doc, chain_id, size, error) : code;
}

// Cuts the record of the signature out of what was carried.
static ew_code open_carried(sign_doc *doc, ew_bytes input, ew_bytes chain_id,
                            const ew_limits *limits, size_t *size,
                            ew_error *error) {
  const ew_code code = ew_check_carried(input, limits, error);
  if (code != EW_OK) return code;
  *doc = (sign_doc){.before_signature = input, .heartbeat_size = input.size};
  size_t at = 0;
  while (at < input.size) {
    const uint8_t *next = input.data + at;
    uint64_t scalar = 0;
    ew_bytes content = {NULL, 0};
    const bool is_signature =
        ew_next_record(&next, input.data + input.size, &scalar, &content) == 4;
    const size_t after = (size_t)(next - input.data);
    if (is_signature) {
      doc->before_signature = (ew_bytes){input.data, at};
      doc->after_signature = (ew_bytes){next, input.size - after};
      doc->heartbeat_size = input.size - (after - at);
    }
    at = after;
  }
  return finish_sign_doc(doc, chain_id, size, error);
}

static ew_code write_sign_doc(const sign_doc *doc, uint8_t *buffer,
                              size_t capacity, size_t size, ew_error *error) {
  const ew_code code = ew_check_buffer(buffer, capacity, size, error);
  if (code != EW_OK) return code;
  ew_sink sink = ew_sink_make(ew_copy, &buffer);
  emit_sign_doc(&sink, doc);
  return ew_succeed(error);
}

static ew_code stream_sign_doc(const sign_doc *doc, ew_update update,
                               void *context, ew_error *error) {
  if (update == NULL)
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  ew_sink sink = ew_sink_make(update, context);
  emit_sign_doc(&sink, doc);
  return ew_succeed(error);
}

ew_code ew_sign_doc_size(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                         size_t *size, ew_error *error) {
  sign_doc doc;
  const ew_code code = open_sign_doc(&doc, heartbeat, chain_id, size, error);
  return code == EW_OK ? ew_succeed(error) : code;
}

ew_code ew_sign_doc(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                    uint8_t *buffer, size_t capacity, size_t *size,
                    ew_error *error) {
  sign_doc doc;
  const ew_code code = open_sign_doc(&doc, heartbeat, chain_id, size, error);
  if (code != EW_OK) return code;
  return write_sign_doc(&doc, buffer, capacity, *size, error);
}

ew_code ew_digest_input(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                        ew_update update, void *context, ew_error *error) {
  sign_doc doc;
  size_t size = 0;
  const ew_code code = open_sign_doc(&doc, heartbeat, chain_id, &size, error);
  if (code != EW_OK) return code;
  return stream_sign_doc(&doc, update, context, error);
}

ew_code ew_sign_doc_size_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                              const ew_limits *limits,
                                              size_t *size, ew_error *error) {
  sign_doc doc;
  const ew_code code =
      open_carried(&doc, input, chain_id, limits, size, error);
  return code == EW_OK ? ew_succeed(error) : code;
}

ew_code ew_sign_doc_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                         const ew_limits *limits,
                                         uint8_t *buffer, size_t capacity,
                                         size_t *size, ew_error *error) {
  sign_doc doc;
  const ew_code code =
      open_carried(&doc, input, chain_id, limits, size, error);
  if (code != EW_OK) return code;
  return write_sign_doc(&doc, buffer, capacity, *size, error);
}

ew_code ew_digest_input_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                             const ew_limits *limits,
                                             ew_update update, void *context,
                                             ew_error *error) {
  sign_doc doc;
  size_t size = 0;
  const ew_code code =
      open_carried(&doc, input, chain_id, limits, &size, error);
  if (code != EW_OK) return code;
  return stream_sign_doc(&doc, update, context, error);
}
