// The state of a canonical check; not installed.
#ifndef EW_WALK_H
#define EW_WALK_H

#include "internal.h"

// The key of a map entry: a string, or else a number, so changed that keys
// ascend unsigned.
typedef struct ew_key {
  bool is_read;
  uint64_t number;
  const uint8_t *text;
  size_t size;
} ew_key;

// Turns signed numbers into unsigned ones of the same order, and back.
#define EW_KEY_SIGN (UINT64_C(1) << 63)

typedef struct ew_walk {
  const uint8_t *start;
  size_t depth_limit;
  ew_error error;
} ew_walk;

// One message being read. Frames lie on the stack, each pointing to the one of
// the message around it.
typedef struct ew_frame {
  const struct ew_frame *parent;
  const ew_type *type;
  const uint8_t *start;
  const uint8_t *next;
  const uint8_t *end;
  size_t level;
  bool is_map_entry;

  // The record being read; without a field until its tag is known to be good.
  const uint8_t *tag;
  const ew_field *field;
  uint32_t number;
  // Which element of a repeated field it is, and whether that can be said yet.
  size_t element;
  bool is_element;

  // Number of the record before; 0 at the start.
  uint32_t last_number;
  // Fields below this index have lower numbers than the record before.
  unsigned first_candidate;
  // Members of oneofs that were read, by index of the field.
  uint64_t seen[EW_MAX_FIELDS / 64];
  // In a map entry, its own key; elsewhere that of the last entry.
  ew_key key;
  // In an Any: its two members.
  ew_bytes type_url;
  const uint8_t *value_tag;
  ew_bytes value;
} ew_frame;

// Writes the path to a frame's record, from the outermost message on.
EW_HIDDEN void ew_write_path(char path[EW_PATH_SIZE], const ew_frame *frame);

// Notes a broken rule at `at`, and returns false.
EW_HIDDEN bool ew_refuse(ew_walk *walk, const ew_frame *frame, int rule,
                         const uint8_t *at, const char *message);

// Reads a varint at `*next`; a cut one breaks C16, another one C1.
EW_HIDDEN bool ew_walk_varint(ew_walk *walk, const ew_frame *frame,
                              const uint8_t **next, const uint8_t *end,
                              uint64_t *value);

// Reads the record's value, whose wire type is as it has to be.
EW_HIDDEN bool ew_walk_value(ew_walk *walk, ew_frame *frame);

// Reads a whole message.
EW_HIDDEN bool ew_walk_message(ew_walk *walk, ew_frame *frame);

// Checks what can be checked at the end of an Any only.
EW_HIDDEN bool ew_walk_any(ew_walk *walk, ew_frame *frame);

// Whether `url` is a slash and a full name.
EW_HIDDEN bool ew_is_type_url(ew_bytes url);

#endif
