#include <string.h>

#include "internal.h"

static const char *const rule_texts[] = {
    "",
    "C1: every varint is the shortest form, of at most 64 bits",
    "C2: field numbers are 1 to 536870911, with the schema's wire type",
    "C3: fields ascend by number, and only repeated fields repeat",
    "C4: no unknown field",
    "C5: a field without presence is never written with its default",
    "C6: repeated scalars are packed into one record that is not empty",
    "C7: a bool is 00 or 01",
    "C8: a 32-bit value fits its type, and is sign-extended if negative",
    "C9: strings are well-formed UTF-8",
    "C10: map entries ascend by key, with key and value both written",
    "C11: at most one member of a oneof",
    "C12: no groups",
    "C13: a NaN has the one canonical bit pattern",
    "C14: a Timestamp lies in the years 1 to 9999, with nanos 0 to 999999999",
    "C15: nesting and size stay within the limits",
    "C16: nothing is cut off or reaches beyond its container",
    "C17: an Any names its type as /full.name, and its value is canonical",
};

enum { RULE_COUNT = sizeof rule_texts / sizeof rule_texts[0] };

static const char *const any_value_texts[RULE_COUNT] = {
    "the value of the Any is not canonical",
    "the value of the Any breaks C1",
    "the value of the Any breaks C2",
    "the value of the Any breaks C3",
    "the value of the Any breaks C4",
    "the value of the Any breaks C5",
    "the value of the Any breaks C6",
    "the value of the Any breaks C7",
    "the value of the Any breaks C8",
    "the value of the Any breaks C9",
    "the value of the Any breaks C10",
    "the value of the Any breaks C11",
    "the value of the Any breaks C12",
    "the value of the Any breaks C13",
    "the value of the Any breaks C14",
    "the value of the Any breaks C15",
    "the value of the Any breaks C16",
    "the value of the Any breaks C17",
};

static bool is_rule(int rule) { return rule > 0 && rule < RULE_COUNT; }

const char *ew_rule_text(int rule) {
  return rule_texts[is_rule(rule) ? rule : 0];
}

const char *ew_any_value_text(int rule) {
  return any_value_texts[is_rule(rule) ? rule : 0];
}

const char *ew_error_text(ew_code code) {
  switch (code) {
    case EW_OK:
      return "done";
    case EW_ERROR_ARGUMENT:
      return "an argument is missing or out of its range";
    case EW_ERROR_BUFFER_TOO_SMALL:
      return "the buffer is too small";
    case EW_ERROR_NOT_CANONICAL:
      return "not canonical";
    case EW_ERROR_UNKNOWN_TYPE:
      return "no message type of that name is known";
    case EW_ERROR_NO_MEMORY:
      return "the scratch memory is too small";
    case EW_ERROR_UNREPRESENTABLE:
      return "libprotobuf-c cannot hold a value of this message";
    case EW_ERROR_INTERNAL:
      return "libprotobuf-c refused canonical bytes";
  }
  return "unknown error";
}

const char *ew_version(void) { return EW_VERSION; }

ew_bytes ew_text(const char *text) {
  if (text == NULL) return (ew_bytes){NULL, 0};
  return (ew_bytes){(const uint8_t *)text, strlen(text)};
}

ew_code ew_succeed(ew_error *error) {
  if (error != NULL) *error = (ew_error){.code = EW_OK, .message = "done"};
  return EW_OK;
}

ew_code ew_fail(ew_error *error, ew_code code, const char *message) {
  if (error != NULL) *error = (ew_error){.code = code, .message = message};
  return code;
}

ew_code ew_fail_rule(ew_error *error, int rule, size_t offset,
                     const char *path, const char *message) {
  if (error == NULL) return EW_ERROR_NOT_CANONICAL;
  *error = (ew_error){.code = EW_ERROR_NOT_CANONICAL,
                      .rule = rule,
                      .offset = offset,
                      .message = message};
  strncpy(error->path, path, EW_PATH_SIZE - 1);
  return EW_ERROR_NOT_CANONICAL;
}
