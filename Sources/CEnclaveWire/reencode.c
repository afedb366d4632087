// A round trip through libprotobuf-c, in memory that the caller gives.
#include <string.h>

#include "internal.h"

enum { ALIGNMENT = 16, WIRE_BYTES = 2, WIRE_FIXED64 = 1, WIRE_FIXED32 = 5 };

// MARK: Memory

typedef struct arena {
  uint8_t *next;
  size_t left;
} arena;

static size_t rounded(size_t size) {
  return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static void *take(void *context, size_t size) {
  arena *memory = context;
  if (size > memory->left || rounded(size) > memory->left) return NULL;
  uint8_t *start = memory->next;
  memory->next += rounded(size);
  memory->left -= rounded(size);
  return start;
}

static void give_back(void *context, void *pointer) {
  (void)context;
  (void)pointer;
}

static arena make_arena(void *scratch, size_t size) {
  const size_t skipped = rounded((uintptr_t)scratch) - (uintptr_t)scratch;
  if (scratch == NULL || skipped > size) return (arena){NULL, 0};
  return (arena){(uint8_t *)scratch + skipped, size - skipped};
}

// MARK: Measuring

// One canonical message, so nothing is left to check.
typedef struct survey {
  const uint8_t *start;
  size_t memory;
  // First record that libprotobuf-c cannot keep; NULL if there is none.
  const uint8_t *lost;
} survey;

// What unpacking takes for `records` records, beyond their values. It notes
// each in 32 bytes or less, 16 on the stack and then in slabs that double.
static size_t notes_size(size_t records) {
  size_t total = 0;
  for (size_t slab = 16; records > slab; slab *= 2) {
    records -= slab;
    total += rounded(2 * slab * 32);
  }
  return total;
}

static const ew_field *field_of(const ew_type *type, uint64_t number) {
  unsigned low = 0;
  unsigned high = type->n_fields;
  while (high - low > 1) {
    const unsigned middle = low + (high - low) / 2;
    if (type->fields[middle].id <= number) low = middle;
    else high = middle;
  }
  return &type->fields[low];
}

static bool is_negative_zero(const ew_field *field, const uint8_t *value) {
  const size_t size = field->type == PROTOBUF_C_TYPE_FLOAT    ? 4
                      : field->type == PROTOBUF_C_TYPE_DOUBLE ? 8
                                                              : 0;
  if (size == 0 || value[size - 1] != 0x80) return false;
  for (size_t i = 0; i + 1 < size; i++)
    if (value[i] != 0) return false;
  return true;
}

// Whether libprotobuf-c takes a value for the default, and so leaves it out.
// Beyond −0, that can happen to the members of a map entry only.
static bool is_left_out(const ew_field *field, const uint8_t *value,
                        const uint8_t *end) {
  if (!ew_has_no_presence(field)) return false;
  if (is_negative_zero(field, value)) return true;
  for (; value < end; value++)
    if (*value != 0) return false;
  return true;
}

static void survey_message(survey *result, const ew_type *type,
                           const uint8_t *next, const uint8_t *end);

static void survey_content(survey *result, const ew_field *field,
                           const uint8_t *tag, ew_bytes content) {
  if (field->type == PROTOBUF_C_TYPE_MESSAGE) {
    survey_message(result, field->descriptor, content.data,
                   content.data + content.size);
  } else if (ew_is_packable(field)) {
    // A packed byte becomes an element of at most 8.
    result->memory += rounded(8 * content.size);
  } else {
    result->memory += rounded(content.size + 1);
    if (field->type == PROTOBUF_C_TYPE_STRING && result->lost == NULL &&
        memchr(content.data, 0, content.size) != NULL)
      result->lost = tag;
  }
}

static void survey_record(survey *result, const ew_type *type,
                          const uint8_t **next, const uint8_t *end) {
  const uint8_t *start = *next;
  uint64_t tag = 0;
  uint64_t varint = 0;
  (void)ew_read_varint(next, end, &tag);
  const ew_field *field = field_of(type, tag >> 3);
  const uint8_t *value = *next;
  switch (tag & 7) {
    case WIRE_FIXED32: *next += 4; break;
    case WIRE_FIXED64: *next += 8; break;
    default: (void)ew_read_varint(next, end, &varint); break;
  }
  if ((tag & 7) == WIRE_BYTES) {
    survey_content(result, field, start, (ew_bytes){*next, (size_t)varint});
    *next += varint;
  }
  if (is_left_out(field, value, *next) && result->lost == NULL)
    result->lost = start;
  // An element of a repeated field, of at most 16 bytes, and its array's end.
  if (field->label == PROTOBUF_C_LABEL_REPEATED)
    result->memory += 2 * ALIGNMENT;
}

static void survey_message(survey *result, const ew_type *type,
                           const uint8_t *next, const uint8_t *end) {
  size_t records = 0;
  result->memory += rounded(type->sizeof_message) + ALIGNMENT;
  for (; next < end; records++) survey_record(result, type, &next, end);
  result->memory += notes_size(records);
}

// MARK: Public functions

static ew_code open_survey(survey *result, const ew_type *type, ew_bytes input,
                           const ew_limits *limits, ew_error *error) {
  const ew_code code = ew_check_type(type, input, limits, error);
  if (code != EW_OK) return code;
  *result = (survey){.start = input.data, .memory = ALIGNMENT};
  if (input.size > 0)
    survey_message(result, type, input.data, input.data + input.size);
  else
    result->memory += rounded(type->sizeof_message) + ALIGNMENT;
  if (result->lost == NULL) return EW_OK;
  (void)ew_fail(error, EW_ERROR_UNREPRESENTABLE,
                ew_error_text(EW_ERROR_UNREPRESENTABLE));
  if (error != NULL) error->offset = (size_t)(result->lost - result->start);
  return EW_ERROR_UNREPRESENTABLE;
}

ew_code ew_reencode_scratch_size(const char *type, ew_bytes input,
                                 const ew_limits *limits, size_t *size,
                                 ew_error *error) {
  survey result;
  if (size == NULL)
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  const ew_code code =
      open_survey(&result, ew_type_named(type), input, limits, error);
  if (code != EW_OK) return code;
  *size = result.memory;
  return ew_succeed(error);
}

static ew_code pack(const ProtobufCMessage *message, uint8_t *buffer,
                    size_t capacity, size_t *size, ew_error *error) {
  *size = protobuf_c_message_get_packed_size(message);
  if (*size > capacity)
    return ew_fail(error, EW_ERROR_BUFFER_TOO_SMALL,
                   ew_error_text(EW_ERROR_BUFFER_TOO_SMALL));
  if (*size > 0) protobuf_c_message_pack(message, buffer);
  return ew_succeed(error);
}

ew_code ew_reencode(const char *type, ew_bytes input, const ew_limits *limits,
                    void *scratch, size_t scratch_size, uint8_t *buffer,
                    size_t capacity, size_t *size, ew_error *error) {
  survey result;
  const ew_type *descriptor = ew_type_named(type);
  if (size == NULL || (buffer == NULL && capacity > 0))
    return ew_fail(error, EW_ERROR_ARGUMENT, "a pointer is NULL");
  const ew_code code = open_survey(&result, descriptor, input, limits, error);
  if (code != EW_OK) return code;
  arena memory = make_arena(scratch, scratch_size);
  ProtobufCAllocator allocator = {take, give_back, &memory};
  const ProtobufCMessage *message = protobuf_c_message_unpack(
      descriptor, &allocator, input.size, input.data);
  if (message != NULL) return pack(message, buffer, capacity, size, error);
  const ew_code failure = scratch_size < result.memory ? EW_ERROR_NO_MEMORY
                                                       : EW_ERROR_INTERNAL;
  return ew_fail(error, failure, ew_error_text(failure));
}
