// The values of records, for the canonical check.
#include <string.h>

#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "walk.h"

static uint64_t load(const uint8_t *from, size_t size) {
  uint64_t value = 0;
  for (size_t i = 0; i < size; i++) value |= (uint64_t)from[i] << (8 * i);
  return value;
}

// The schema's 32-bit types take five bytes or, if negative, ten.
static bool fits_type(ProtobufCType type, uint64_t value) {
  switch (type) {
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_ENUM:
      return value <= INT32_MAX || value >= UINT64_C(0xffffffff80000000);
    case PROTOBUF_C_TYPE_UINT32:
    case PROTOBUF_C_TYPE_SINT32:
      return value <= UINT32_MAX;
    default:
      return true;
  }
}

static bool walk_varint_value(ew_walk *walk, const ew_frame *frame,
                              const uint8_t **next, const uint8_t *end,
                              uint64_t *value) {
  const uint8_t *at = *next;
  const ProtobufCType type = frame->field->type;
  if (!ew_walk_varint(walk, frame, next, end, value)) return false;
  if (type == PROTOBUF_C_TYPE_BOOL && *value > 1)
    return ew_refuse(walk, frame, 7, at, "a bool is neither 00 nor 01");
  if (!fits_type(type, *value))
    return ew_refuse(walk, frame, 8, at, "the value exceeds its 32-bit type");
  return true;
}

static bool is_odd_nan(ProtobufCType type, uint64_t bits) {
  if (type == PROTOBUF_C_TYPE_FLOAT)
    return (bits & 0x7fffffff) > 0x7f800000 && bits != 0x7fc00000;
  if (type == PROTOBUF_C_TYPE_DOUBLE)
    return (bits & UINT64_C(0x7fffffffffffffff)) >
               UINT64_C(0x7ff0000000000000) &&
           bits != UINT64_C(0x7ff8000000000000);
  return false;
}

static bool walk_fixed(ew_walk *walk, const ew_frame *frame, size_t size,
                       const uint8_t **next, const uint8_t *end,
                       uint64_t *value) {
  if ((size_t)(end - *next) < size)
    return ew_refuse(walk, frame, 16, *next, "a fixed-size value is cut off");
  *value = load(*next, size);
  if (is_odd_nan(frame->field->type, *value))
    return ew_refuse(walk, frame, 13, *next, "a NaN of another bit pattern");
  *next += size;
  return true;
}

// Reads one number; `*value` gets its bits as they are on the wire.
static bool walk_scalar(ew_walk *walk, const ew_frame *frame,
                        const uint8_t **next, const uint8_t *end,
                        uint64_t *value) {
  switch (frame->field->type) {
    case PROTOBUF_C_TYPE_FIXED32:
    case PROTOBUF_C_TYPE_SFIXED32:
    case PROTOBUF_C_TYPE_FLOAT:
      return walk_fixed(walk, frame, 4, next, end, value);
    case PROTOBUF_C_TYPE_FIXED64:
    case PROTOBUF_C_TYPE_SFIXED64:
    case PROTOBUF_C_TYPE_DOUBLE:
      return walk_fixed(walk, frame, 8, next, end, value);
    default:
      return walk_varint_value(walk, frame, next, end, value);
  }
}

static bool walk_packed(ew_walk *walk, ew_frame *frame, ew_bytes content) {
  const uint8_t *next = content.data;
  const uint8_t *end = content.data + content.size;
  uint64_t value = 0;
  if (next == end)
    return ew_refuse(walk, frame, 6, frame->tag, "a packed field is empty");
  frame->is_element = true;
  for (; next < end; frame->element++)
    if (!walk_scalar(walk, frame, &next, end, &value)) return false;
  return true;
}

static uint64_t ordered_key(ProtobufCType type, uint64_t bits) {
  switch (type) {
    case PROTOBUF_C_TYPE_INT32:
    case PROTOBUF_C_TYPE_INT64:
    case PROTOBUF_C_TYPE_SFIXED64:
      return bits ^ EW_KEY_SIGN;
    case PROTOBUF_C_TYPE_SINT32:
    case PROTOBUF_C_TYPE_SINT64:
      return ((bits >> 1) ^ (0 - (bits & 1))) ^ EW_KEY_SIGN;
    case PROTOBUF_C_TYPE_SFIXED32:
      return (uint64_t)(int64_t)(int32_t)(uint32_t)bits ^ EW_KEY_SIGN;
    default:
      return bits;
  }
}

static bool ascends(ew_key before, ew_key after) {
  if (before.text == NULL) return before.number < after.number;
  const size_t shared = before.size < after.size ? before.size : after.size;
  const int order = memcmp(before.text, after.text, shared);
  return order != 0 ? order < 0 : before.size < after.size;
}

static bool check_entry(ew_walk *walk, ew_frame *frame,
                        const ew_frame *entry) {
  if (entry->last_number != 2)
    return ew_refuse(walk, entry, 10, frame->tag,
                     "the map entry lacks its value");
  if (!entry->key.is_read)
    return ew_refuse(walk, entry, 10, frame->tag,
                     "the map entry lacks its key");
  if (frame->element > 0 && !ascends(frame->key, entry->key))
    return ew_refuse(walk, entry, 10, frame->tag,
                     "the map's keys do not ascend");
  frame->key = entry->key;
  return true;
}

static bool walk_submessage(ew_walk *walk, ew_frame *frame, ew_bytes content,
                            bool is_entry) {
  if (frame->level >= walk->depth_limit)
    return ew_refuse(walk, frame, 15, frame->tag,
                     "the message is nested too deep");
  ew_frame child = {.parent = frame,
                    .type = frame->field->descriptor,
                    .start = content.data,
                    .next = content.data,
                    .end = content.data + content.size,
                    .level = frame->level + 1,
                    .is_map_entry = is_entry};
  if (!ew_walk_message(walk, &child)) return false;
  return !is_entry || check_entry(walk, frame, &child);
}

static bool walk_string(ew_walk *walk, ew_frame *frame, ew_bytes content) {
  const size_t good = ew_utf8_length(content.data, content.size);
  if (good < content.size)
    return ew_refuse(walk, frame, 9, content.data + good,
                     "the string is not UTF-8");
  if (frame->type == &google__protobuf__any__descriptor) {
    if (content.size > 0 && !ew_is_type_url(content))
      return ew_refuse(walk, frame, 17, content.data,
                       "the Any's type is not written as /full.name");
    frame->type_url = content;
  }
  if (frame->is_map_entry && frame->number == 1)
    frame->key = (ew_key){
        .is_read = true, .text = content.data, .size = content.size};
  return true;
}

static bool is_default_refused(const ew_frame *frame) {
  return ew_has_no_presence(frame->field) && !frame->is_map_entry;
}

static bool refuse_default(ew_walk *walk, const ew_frame *frame) {
  return ew_refuse(walk, frame, 5, frame->tag, "a default is written");
}

static bool walk_content(ew_walk *walk, ew_frame *frame) {
  const uint8_t *at = frame->next;
  uint64_t size = 0;
  const bool is_entry = ew_map_entry(frame->type, frame->field) != NULL;
  frame->is_element = frame->field->label == PROTOBUF_C_LABEL_REPEATED &&
                      !is_entry && !ew_is_packable(frame->field);
  if (!ew_walk_varint(walk, frame, &frame->next, frame->end, &size))
    return false;
  if (size > (uint64_t)(frame->end - frame->next))
    return ew_refuse(walk, frame, 16, at,
                     "the length reaches beyond the container");
  const ew_bytes content = {frame->next, (size_t)size};
  frame->next += content.size;
  switch (frame->field->type) {
    case PROTOBUF_C_TYPE_MESSAGE:
      return walk_submessage(walk, frame, content, is_entry);
    case PROTOBUF_C_TYPE_STRING:
      if (!walk_string(walk, frame, content)) return false;
      break;
    case PROTOBUF_C_TYPE_BYTES:
      frame->value_tag = frame->tag;
      frame->value = content;
      break;
    default:
      return walk_packed(walk, frame, content);
  }
  if (content.size == 0 && is_default_refused(frame))
    return refuse_default(walk, frame);
  return true;
}

static bool is_in_time_range(uint32_t number, uint64_t bits) {
  // Timestamp's fields are 1 seconds and 2 nanos. What lies below the range is
  // a large unsigned number.
  if (number == 2) return bits <= EW_MAX_NANOS;
  return bits + (uint64_t)-EW_MIN_SECONDS <=
         (uint64_t)EW_MAX_SECONDS + (uint64_t)-EW_MIN_SECONDS;
}

bool ew_walk_value(ew_walk *walk, ew_frame *frame) {
  const ew_field *field = frame->field;
  const uint8_t *at = frame->next;
  uint64_t bits = 0;
  if (field->label == PROTOBUF_C_LABEL_REPEATED || !ew_is_packable(field))
    return walk_content(walk, frame);
  if (!walk_scalar(walk, frame, &frame->next, frame->end, &bits)) return false;
  if (frame->type == &google__protobuf__timestamp__descriptor &&
      !is_in_time_range(frame->number, bits))
    return ew_refuse(walk, frame, 14, at, "the time is out of range");
  if (bits == 0 && is_default_refused(frame))
    return refuse_default(walk, frame);
  if (frame->is_map_entry && frame->number == 1)
    frame->key = (ew_key){.is_read = true,
                          .number = ordered_key(field->type, bits)};
  return true;
}
