// What the canonical check asks of an Any.
#include "walk.h"

static bool is_letter(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         byte == '_';
}

bool ew_is_type_url(ew_bytes url) {
  // Whether a part of the name begins here, which must be with a letter.
  bool start = true;
  if (url.size < 2 || url.data[0] != '/') return false;
  for (size_t i = 1; i < url.size; i++) {
    const uint8_t byte = url.data[i];
    if (is_letter(byte)) {
      start = false;
    } else if (byte == '.' && !start) {
      start = true;
    } else if (start || byte < '0' || byte > '9') {
      return false;
    }
  }
  return !start;
}

bool ew_walk_any(ew_walk *walk, ew_frame *frame) {
  if (frame->type_url.size == 0)
    return ew_refuse(walk, frame, 17, frame->start, "the Any names no type");
  const ew_type *type =
      ew_find_type((const char *)frame->type_url.data + 1,
                   frame->type_url.size - 1);
  // A value that is not written has no bytes that a rule could speak of.
  if (type == NULL || frame->value_tag == NULL) return true;
  const uint8_t *start = frame->value.data;
  frame->field = &frame->type->fields[1];
  if (frame->level >= walk->depth_limit)
    return ew_refuse(walk, frame, 15, frame->value_tag,
                     "the Any's value is nested too deep");
  ew_frame value = {.parent = frame,
                    .type = type,
                    .start = start,
                    .next = start,
                    .end = start + frame->value.size,
                    .level = frame->level + 1};
  if (ew_walk_message(walk, &value)) return true;
  if (walk->error.rule != 17) walk->error.inner_rule = walk->error.rule;
  if (walk->error.inner_rule == 0) walk->error.inner_rule = 17;
  walk->error.rule = 17;
  walk->error.message = ew_any_value_text(walk->error.inner_rule);
  return false;
}
