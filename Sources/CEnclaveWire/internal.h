// Shared by the sources of this library; not installed.
#ifndef EW_INTERNAL_H
#define EW_INTERNAL_H

#include <protobuf-c/protobuf-c.h>

#include "enclave_wire.h"

#define EW_HIDDEN __attribute__((visibility("hidden")))

// The most fields that a message may have; see ew_frame.seen.
#define EW_MAX_FIELDS 128

// The range of a Timestamp: the years 1 to 9999.
#define EW_MIN_SECONDS INT64_C(-62135596800)
#define EW_MAX_SECONDS INT64_C(253402300799)
#define EW_MAX_NANOS 999999999

typedef ProtobufCMessageDescriptor ew_type;
typedef ProtobufCFieldDescriptor ew_field;

// MARK: Varints

typedef enum ew_varint {
  EW_VARINT_OK,
  EW_VARINT_CUT,
  // Not the shortest form, or over 64 bits.
  EW_VARINT_LONG
} ew_varint;

// Moves `*next` past the varint only if it is good.
EW_HIDDEN ew_varint ew_read_varint(const uint8_t **next, const uint8_t *end,
                                   uint64_t *value);

// Writes at most 10 bytes, and returns how many.
EW_HIDDEN size_t ew_write_varint(uint64_t value, uint8_t *out);

// MARK: UTF-8

// Index of the first ill-formed sequence; `size` if there is none.
EW_HIDDEN size_t ew_utf8_length(const uint8_t *data, size_t size);

// MARK: Types

// NULL if no type has the name.
EW_HIDDEN const ew_type *ew_find_type(const char *name, size_t size);

// The same for a C string, or NULL.
EW_HIDDEN const ew_type *ew_type_named(const char *name);

// The entry type of a map field of `parent`; NULL if the field is no map.
EW_HIDDEN const ew_type *ew_map_entry(const ew_type *parent,
                                      const ew_field *field);

static inline bool ew_is_packable(const ew_field *field) {
  return field->type != PROTOBUF_C_TYPE_STRING &&
         field->type != PROTOBUF_C_TYPE_BYTES &&
         field->type != PROTOBUF_C_TYPE_MESSAGE;
}

// Whether a value is written only if it is not the default.
static inline bool ew_has_no_presence(const ew_field *field) {
  return field->label == PROTOBUF_C_LABEL_NONE &&
         field->type != PROTOBUF_C_TYPE_MESSAGE &&
         (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) == 0;
}

// MARK: Errors

// Clears `error` and returns EW_OK.
EW_HIDDEN ew_code ew_succeed(ew_error *error);

// Fills in an error without a place and returns `code`.
EW_HIDDEN ew_code ew_fail(ew_error *error, ew_code code, const char *message);

// Fills in a broken rule about a value to be encoded.
EW_HIDDEN ew_code ew_fail_rule(ew_error *error, int rule, size_t offset,
                               const char *path, const char *message);

// "The Any's value breaks C…".
EW_HIDDEN const char *ew_any_value_text(int rule);

// MARK: Canonical check

// Checks arguments and limits, then the bytes.
EW_HIDDEN ew_code ew_check_type(const ew_type *type, ew_bytes input,
                                const ew_limits *limits, ew_error *error);

static inline bool ew_is_valid(ew_bytes bytes) {
  return bytes.data != NULL || bytes.size == 0;
}

#endif
