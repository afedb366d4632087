// Heartbeats. libprotobuf-c packs all but the address, since it takes strings
// as NUL-terminated only; that record is written here.
#include "heartbeat.h"

#include "virtengine/enclave/v1/heartbeat.pb-c.h"

typedef Virtengine__Enclave__V1__MsgEnclaveHeartbeat packed_heartbeat;

static ProtobufCBinaryData binary(ew_bytes bytes) {
  // libprotobuf-c has no const here, but only reads.
  return (ProtobufCBinaryData){bytes.size, (uint8_t *)(uintptr_t)bytes.data};
}

// Fills in what libprotobuf-c is to pack: fields 2 to 5.
static void prepare(packed_heartbeat *packed, Google__Protobuf__Timestamp *time,
                    const ew_heartbeat *heartbeat, bool with_signature) {
  virtengine__enclave__v1__msg_enclave_heartbeat__init(packed);
  google__protobuf__timestamp__init(time);
  time->seconds = heartbeat->timestamp_seconds;
  time->nanos = heartbeat->timestamp_nanos;
  if (heartbeat->has_timestamp) packed->timestamp = time;
  packed->attestation_proof = binary(heartbeat->attestation_proof);
  if (with_signature) packed->signature = binary(heartbeat->signature);
  packed->nonce = heartbeat->nonce;
}

static uint64_t measure(const ew_heartbeat *heartbeat, bool with_signature) {
  packed_heartbeat packed;
  Google__Protobuf__Timestamp time;
  prepare(&packed, &time, heartbeat, with_signature);
  return ew_record_size(heartbeat->validator_address.size) +
         protobuf_c_message_get_packed_size(&packed.base);
}

void ew_emit_heartbeat(ew_sink *sink, const ew_heartbeat *heartbeat,
                       bool with_signature) {
  packed_heartbeat packed;
  Google__Protobuf__Timestamp time;
  prepare(&packed, &time, heartbeat, with_signature);
  ew_sink_record(sink, 1, heartbeat->validator_address);
  protobuf_c_message_pack_to_buffer(&packed.base, &sink->base);
}

// MARK: Checks

ew_code ew_check_text(ew_bytes text, const char *path, ew_error *error) {
  if (!ew_is_valid(text))
    return ew_fail(error, EW_ERROR_ARGUMENT, "a string's data is NULL");
  if (text.size > EW_MAX_SIZE)
    return ew_fail_rule(error, 15, EW_MAX_SIZE, path, "the string is too long");
  const size_t good = ew_utf8_length(text.data, text.size);
  if (good < text.size)
    return ew_fail_rule(error, 9, good, path, "the string is not UTF-8");
  return EW_OK;
}

static ew_code check_bytes(ew_bytes bytes, const char *path, ew_error *error) {
  if (!ew_is_valid(bytes))
    return ew_fail(error, EW_ERROR_ARGUMENT, "a bytes member's data is NULL");
  if (bytes.size > EW_MAX_SIZE)
    return ew_fail_rule(error, 15, EW_MAX_SIZE, path, "the bytes are too many");
  return EW_OK;
}

static ew_code check_time(const ew_heartbeat *heartbeat, ew_error *error) {
  if (!heartbeat->has_timestamp) return EW_OK;
  if (heartbeat->timestamp_seconds < EW_MIN_SECONDS ||
      heartbeat->timestamp_seconds > EW_MAX_SECONDS)
    return ew_fail_rule(error, 14, 0, "timestamp.seconds",
                        "the time is out of range");
  if (heartbeat->timestamp_nanos < 0 ||
      heartbeat->timestamp_nanos > EW_MAX_NANOS)
    return ew_fail_rule(error, 14, 0, "timestamp.nanos",
                        "the time is out of range");
  return EW_OK;
}

ew_code ew_check_size(uint64_t size, ew_error *error) {
  if (size <= EW_MAX_SIZE) return EW_OK;
  return ew_fail_rule(error, 15, EW_MAX_SIZE, "", "the message is too large");
}

static ew_code check_members(const ew_heartbeat *heartbeat,
                             bool with_signature, ew_error *error) {
  const ew_bytes proof = heartbeat->attestation_proof;
  const ew_bytes signature = heartbeat->signature;
  ew_code code =
      ew_check_text(heartbeat->validator_address, "validator_address", error);
  if (code == EW_OK) code = check_time(heartbeat, error);
  if (code == EW_OK) code = check_bytes(proof, "attestation_proof", error);
  if (code == EW_OK && with_signature)
    code = check_bytes(signature, "signature", error);
  if (code != EW_OK) return code;
  // libprotobuf-c adds sizes up in size_t, which may have 32 bits only.
  return ew_check_size((uint64_t)proof.size +
                           (with_signature ? signature.size : 0),
                       error);
}

ew_code ew_check_heartbeat(const ew_heartbeat *heartbeat, bool with_signature,
                           size_t *size, ew_error *error) {
  if (heartbeat == NULL || size == NULL)
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  ew_code code = check_members(heartbeat, with_signature, error);
  if (code != EW_OK) return code;
  const uint64_t total = measure(heartbeat, with_signature);
  code = ew_check_size(total, error);
  if (code == EW_OK) *size = (size_t)total;
  return code;
}

ew_code ew_check_buffer(const uint8_t *buffer, size_t capacity, size_t needed,
                        ew_error *error) {
  if (needed > capacity)
    return ew_fail(error, EW_ERROR_BUFFER_TOO_SMALL,
                   ew_error_text(EW_ERROR_BUFFER_TOO_SMALL));
  if (buffer == NULL && needed > 0)
    return ew_fail(error, EW_ERROR_ARGUMENT, "the buffer is NULL");
  return EW_OK;
}

// MARK: Heartbeats

static ew_code encode(const ew_heartbeat *heartbeat, bool with_signature,
                      uint8_t *buffer, size_t capacity, size_t *size,
                      ew_error *error) {
  ew_code code = ew_check_heartbeat(heartbeat, with_signature, size, error);
  if (code == EW_OK) code = ew_check_buffer(buffer, capacity, *size, error);
  if (code != EW_OK) return code;
  ew_sink sink = ew_sink_make(ew_copy, &buffer);
  ew_emit_heartbeat(&sink, heartbeat, with_signature);
  return ew_succeed(error);
}

ew_code ew_heartbeat_size(const ew_heartbeat *heartbeat, size_t *size,
                          ew_error *error) {
  const ew_code code = ew_check_heartbeat(heartbeat, true, size, error);
  return code == EW_OK ? ew_succeed(error) : code;
}

ew_code ew_heartbeat_encode(const ew_heartbeat *heartbeat, uint8_t *buffer,
                            size_t capacity, size_t *size, ew_error *error) {
  return encode(heartbeat, true, buffer, capacity, size, error);
}

ew_code ew_heartbeat_signed_size(const ew_heartbeat *heartbeat, size_t *size,
                                 ew_error *error) {
  const ew_code code = ew_check_heartbeat(heartbeat, false, size, error);
  return code == EW_OK ? ew_succeed(error) : code;
}

ew_code ew_heartbeat_signed_bytes(const ew_heartbeat *heartbeat,
                                  uint8_t *buffer, size_t capacity,
                                  size_t *size, ew_error *error) {
  return encode(heartbeat, false, buffer, capacity, size, error);
}

// MARK: Parsing

unsigned ew_next_record(const uint8_t **next, const uint8_t *end,
                        uint64_t *scalar, ew_bytes *content) {
  uint64_t tag = 0;
  (void)ew_read_varint(next, end, &tag);
  (void)ew_read_varint(next, end, scalar);
  if ((tag & 7) == 2) {
    *content = (ew_bytes){*next, (size_t)*scalar};
    *next += content->size;
  }
  return (unsigned)(tag >> 3);
}

static void read_time(ew_heartbeat *heartbeat, ew_bytes time) {
  const uint8_t *end = time.data + time.size;
  uint64_t scalar = 0;
  ew_bytes none = {NULL, 0};
  heartbeat->has_timestamp = true;
  while (time.data < end) {
    if (ew_next_record(&time.data, end, &scalar, &none) == 1)
      heartbeat->timestamp_seconds = (int64_t)scalar;
    else
      heartbeat->timestamp_nanos = (int32_t)scalar;
  }
}

ew_code ew_check_carried(ew_bytes input, const ew_limits *limits,
                         ew_error *error) {
  return ew_check_type(
      &virtengine__enclave__v1__msg_enclave_heartbeat__descriptor, input,
      limits, error);
}

ew_code ew_heartbeat_parse(ew_bytes input, const ew_limits *limits,
                           ew_heartbeat *heartbeat, ew_error *error) {
  if (heartbeat == NULL)
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  const ew_code code = ew_check_carried(input, limits, error);
  if (code != EW_OK) return code;
  *heartbeat = (ew_heartbeat){.has_timestamp = false};
  if (input.size == 0) return EW_OK;
  const uint8_t *next = input.data;
  const uint8_t *end = next + input.size;
  while (next < end) {
    uint64_t scalar = 0;
    ew_bytes content = {NULL, 0};
    switch (ew_next_record(&next, end, &scalar, &content)) {
      case 1: heartbeat->validator_address = content; break;
      case 2: read_time(heartbeat, content); break;
      case 3: heartbeat->attestation_proof = content; break;
      case 4: heartbeat->signature = content; break;
      default: heartbeat->nonce = scalar; break;
    }
  }
  return EW_OK;
}
