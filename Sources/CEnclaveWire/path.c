// Paths to fields, such as `children[2].time.nanos` or `votes["yes"]`. They
// are written from the end, so that one too long loses its beginning.
#include <string.h>

#include "walk.h"

// A path that is growing towards the front of its buffer.
typedef struct path_writer {
  char *text;
  size_t begin;
} path_writer;

static const char ellipsis[] = {'.', '.', '.'};

// Marks that the path goes on in front, and returns false.
static bool cut(path_writer *path) {
  if (path->text[path->begin] == '.') path->begin += 1;
  path->begin -= sizeof ellipsis;
  memcpy(path->text + path->begin, ellipsis, sizeof ellipsis);
  return false;
}

// Cuts the path if there is no room.
static bool prepend_bytes(path_writer *path, const void *part, size_t size) {
  if (size + sizeof ellipsis > path->begin) return cut(path);
  path->begin -= size;
  memcpy(path->text + path->begin, part, size);
  return true;
}

static bool prepend(path_writer *path, const char *part) {
  return prepend_bytes(path, part, strlen(part));
}

static bool prepend_number(path_writer *path, uint64_t number) {
  char digits[20];
  size_t begin = sizeof digits;
  do digits[--begin] = (char)('0' + number % 10);
  while ((number /= 10) != 0);
  return prepend_bytes(path, digits + begin, sizeof digits - begin);
}

// A string as JSON quotes it.
static bool prepend_quoted(path_writer *path, ew_key key) {
  static const char hex[] = "0123456789abcdef";
  char quoted[EW_PATH_SIZE];
  size_t size = 0;
  quoted[size++] = '"';
  for (size_t i = 0; i < key.size; i++) {
    const uint8_t byte = key.text[i];
    // Room for the longest escape and the closing quotation mark.
    if (size + 7 > sizeof quoted) return cut(path);
    if (byte < 0x20) {
      memcpy(quoted + size, "\\u00", 4);
      quoted[size + 4] = hex[byte >> 4];
      quoted[size + 5] = hex[byte & 15];
      size += 6;
      continue;
    }
    if (byte == '"' || byte == '\\') quoted[size++] = '\\';
    quoted[size++] = (char)byte;
  }
  quoted[size++] = '"';
  return prepend_bytes(path, quoted, size);
}

static bool prepend_key(path_writer *path, ProtobufCType type, ew_key key) {
  switch (type) {
    case PROTOBUF_C_TYPE_STRING:
      return prepend_quoted(path, key);
    case PROTOBUF_C_TYPE_BOOL:
      return prepend(path, key.number != 0 ? "true" : "false");
    case PROTOBUF_C_TYPE_UINT32:
    case PROTOBUF_C_TYPE_UINT64:
    case PROTOBUF_C_TYPE_FIXED32:
    case PROTOBUF_C_TYPE_FIXED64:
      return prepend_number(path, key.number);
    default:
      break;
  }
  if (key.number >= EW_KEY_SIGN)
    return prepend_number(path, key.number - EW_KEY_SIGN);
  return prepend_number(path, EW_KEY_SIGN - key.number) && prepend(path, "-");
}

// A map entry adds its key in brackets, not the names of its members.
static bool prepend_step(path_writer *path, const ew_frame *frame) {
  const char next = path->text[path->begin];
  const ew_field *field = frame->field;
  if (!frame->is_map_entry && field == NULL) return true;
  if (next != '\0' && next != '[' && next != '.' && !prepend(path, "."))
    return false;
  if (frame->is_map_entry)
    return !frame->key.is_read ||
           (prepend(path, "]") &&
            prepend_key(path, frame->type->fields[0].type, frame->key) &&
            prepend(path, "["));
  if (frame->is_element &&
      !(prepend(path, "]") && prepend_number(path, frame->element) &&
        prepend(path, "[")))
    return false;
  return prepend(path, field->name);
}

void ew_write_path(char text[EW_PATH_SIZE], const ew_frame *frame) {
  path_writer path = {text, EW_PATH_SIZE - 1};
  text[path.begin] = '\0';
  while (frame != NULL && prepend_step(&path, frame)) frame = frame->parent;
  memmove(text, text + path.begin, EW_PATH_SIZE - path.begin);
}
