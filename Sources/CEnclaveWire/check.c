// The canonical check: one walk over the bytes from left to right, led by the
// descriptors that protoc-c generates. It stops at the first broken rule.
#include "google/protobuf/any.pb-c.h"
#include "walk.h"

enum {
  WIRE_VARINT = 0,
  WIRE_FIXED64 = 1,
  WIRE_BYTES = 2,
  WIRE_START_GROUP = 3,
  WIRE_END_GROUP = 4,
  WIRE_FIXED32 = 5
};

#define MAX_FIELD_NUMBER UINT32_C(536870911)

bool ew_refuse(ew_walk *walk, const ew_frame *frame, int rule,
               const uint8_t *at, const char *message) {
  walk->error = (ew_error){.code = EW_ERROR_NOT_CANONICAL,
                           .rule = rule,
                           .offset = (size_t)(at - walk->start),
                           .message = message};
  ew_write_path(walk->error.path, frame);
  return false;
}

bool ew_walk_varint(ew_walk *walk, const ew_frame *frame, const uint8_t **next,
                    const uint8_t *end, uint64_t *value) {
  switch (ew_read_varint(next, end, value)) {
    case EW_VARINT_OK:
      return true;
    case EW_VARINT_CUT:
      return ew_refuse(walk, frame, 16, *next, "a varint is cut off");
    case EW_VARINT_LONG:
      break;
  }
  return ew_refuse(walk, frame, 1, *next, "a varint is longer than it must be");
}

static int scalar_wire_type(const ew_field *field) {
  switch (field->type) {
    case PROTOBUF_C_TYPE_FIXED32:
    case PROTOBUF_C_TYPE_SFIXED32:
    case PROTOBUF_C_TYPE_FLOAT:
      return WIRE_FIXED32;
    case PROTOBUF_C_TYPE_FIXED64:
    case PROTOBUF_C_TYPE_SFIXED64:
    case PROTOBUF_C_TYPE_DOUBLE:
      return WIRE_FIXED64;
    case PROTOBUF_C_TYPE_STRING:
    case PROTOBUF_C_TYPE_BYTES:
    case PROTOBUF_C_TYPE_MESSAGE:
      return WIRE_BYTES;
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_SINT32:
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SINT64:
    case PROTOBUF_C_TYPE_UINT32:
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_BOOL:
    case PROTOBUF_C_TYPE_ENUM:
      break;
  }
  return WIRE_VARINT;
}

// Fields mostly come one after the other, so the search begins where the last
// one ended; numbers that go back, an error, are searched for from the start.
static const ew_field *find_field(const ew_frame *frame, uint32_t number) {
  const ew_field *fields = frame->type->fields;
  unsigned low = number < frame->last_number ? 0 : frame->first_candidate;
  unsigned high = frame->type->n_fields;
  if (low < high && fields[low].id == number) return &fields[low];
  while (low < high) {
    const unsigned middle = low + (high - low) / 2;
    if (fields[middle].id == number) return &fields[middle];
    if (fields[middle].id < number) low = middle + 1;
    else high = middle;
  }
  return NULL;
}

static bool check_wire_type(ew_walk *walk, const ew_frame *frame, int given) {
  const ew_field *field = frame->field;
  const int own = scalar_wire_type(field);
  const bool packed =
      field->label == PROTOBUF_C_LABEL_REPEATED && ew_is_packable(field);
  if (given == (packed ? WIRE_BYTES : own)) return true;
  if (packed && given == own)
    return ew_refuse(walk, frame, 6, frame->tag,
                     "an element of a packed field stands alone");
  return ew_refuse(walk, frame, 2, frame->tag,
                   "the wire type is not the schema's");
}

static bool check_order(ew_walk *walk, const ew_frame *frame) {
  if (frame->number > frame->last_number) return true;
  if (frame->number < frame->last_number)
    return ew_refuse(walk, frame, 3, frame->tag,
                     "the field comes after one with a higher number");
  if (frame->field->label != PROTOBUF_C_LABEL_REPEATED)
    return ew_refuse(walk, frame, 3, frame->tag,
                     "a field that is not repeated comes again");
  if (ew_is_packable(frame->field))
    return ew_refuse(walk, frame, 6, frame->tag,
                     "a packed field comes in more than one record");
  return true;
}

// protobuf-c gives the members of one oneof the same quantifier.
static bool check_oneof(ew_walk *walk, ew_frame *frame, unsigned index) {
  const ew_field *fields = frame->type->fields;
  if ((fields[index].flags & PROTOBUF_C_FIELD_FLAG_ONEOF) == 0) return true;
  for (unsigned i = 0; i < index; i++) {
    if ((frame->seen[i / 64] >> (i % 64) & 1) == 0) continue;
    if (fields[i].quantifier_offset == fields[index].quantifier_offset)
      return ew_refuse(walk, frame, 11, frame->tag,
                       "a second member of the oneof is set");
  }
  frame->seen[index / 64] |= UINT64_C(1) << (index % 64);
  return true;
}

// Reads a tag and finds its field.
static bool read_tag(ew_walk *walk, ew_frame *frame) {
  uint64_t tag = 0;
  frame->tag = frame->next;
  frame->field = NULL;
  frame->is_element = false;
  if (!ew_walk_varint(walk, frame, &frame->next, frame->end, &tag))
    return false;
  const int wire_type = (int)(tag & 7);
  if (tag >> 3 == 0)
    return ew_refuse(walk, frame, 2, frame->tag, "field number 0");
  if (tag >> 3 > MAX_FIELD_NUMBER)
    return ew_refuse(walk, frame, 2, frame->tag, "a field number too large");
  if (wire_type > WIRE_FIXED32)
    return ew_refuse(walk, frame, 2, frame->tag, "no such wire type");
  if (wire_type == WIRE_START_GROUP || wire_type == WIRE_END_GROUP)
    return ew_refuse(walk, frame, 12, frame->tag, "a group");
  frame->number = (uint32_t)(tag >> 3);
  frame->field = find_field(frame, frame->number);
  if (frame->field == NULL)
    return ew_refuse(walk, frame, 4, frame->tag,
                     "the schema has no such field");
  return check_wire_type(walk, frame, wire_type);
}

static bool walk_record(ew_walk *walk, ew_frame *frame) {
  if (!read_tag(walk, frame)) return false;
  const bool again = frame->number == frame->last_number;
  frame->element = again ? frame->element + 1 : 0;
  if (!check_order(walk, frame)) return false;
  const unsigned index = (unsigned)(frame->field - frame->type->fields);
  if (!check_oneof(walk, frame, index)) return false;
  if (!ew_walk_value(walk, frame)) return false;
  frame->last_number = frame->number;
  frame->first_candidate = index;
  return true;
}

bool ew_walk_message(ew_walk *walk, ew_frame *frame) {
  while (frame->next < frame->end)
    if (!walk_record(walk, frame)) return false;
  frame->field = NULL;
  if (frame->type == &google__protobuf__any__descriptor)
    return ew_walk_any(walk, frame);
  return true;
}

static size_t limit(size_t given, size_t standard) {
  if (given == EW_LIMIT_ZERO) return 0;
  return given == 0 ? standard : given;
}

static ew_code check_limits(const ew_limits *limits, size_t *depth,
                            size_t *size, ew_error *error) {
  *depth = limit(limits == NULL ? 0 : limits->depth, EW_DEFAULT_DEPTH);
  *size = limit(limits == NULL ? 0 : limits->size, EW_MAX_SIZE);
  if (*depth > EW_MAX_DEPTH)
    return ew_fail(error, EW_ERROR_ARGUMENT, "the depth limit is too high");
  if (*size > EW_MAX_SIZE)
    return ew_fail(error, EW_ERROR_ARGUMENT, "the size limit is too high");
  return EW_OK;
}

ew_code ew_check_type(const ew_type *type, ew_bytes input,
                      const ew_limits *limits, ew_error *error) {
  size_t depth = 0;
  size_t size = 0;
  if (type == NULL || type->n_fields > EW_MAX_FIELDS)
    return ew_fail(error, EW_ERROR_UNKNOWN_TYPE,
                   ew_error_text(EW_ERROR_UNKNOWN_TYPE));
  if (!ew_is_valid(input))
    return ew_fail(error, EW_ERROR_ARGUMENT, "the input is NULL");
  if (check_limits(limits, &depth, &size, error) != EW_OK)
    return EW_ERROR_ARGUMENT;
  if (input.size > size)
    return ew_fail_rule(error, 15, size, "", "the input exceeds its limit");
  // An address that may be compared and stepped from, unlike NULL.
  static const uint8_t nothing[1] = {0};
  if (input.data == NULL) input.data = nothing;
  ew_walk walk = {.start = input.data, .depth_limit = depth};
  ew_frame frame = {.type = type,
                    .start = input.data,
                    .next = input.data,
                    .end = input.data + input.size};
  if (ew_walk_message(&walk, &frame)) return ew_succeed(error);
  if (error != NULL) *error = walk.error;
  return EW_ERROR_NOT_CANONICAL;
}

ew_code ew_check(const char *type, ew_bytes input, const ew_limits *limits,
                 ew_error *error) {
  return ew_check_type(ew_type_named(type), input, limits, error);
}
