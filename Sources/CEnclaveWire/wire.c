#include "internal.h"

enum { MAX_VARINT_SIZE = 10 };

ew_varint ew_read_varint(const uint8_t **next, const uint8_t *end,
                         uint64_t *value) {
  const uint8_t *at = *next;
  const size_t available = (size_t)(end - at);
  uint64_t result = 0;
  for (size_t i = 0; i < MAX_VARINT_SIZE; i++) {
    if (i == available) return EW_VARINT_CUT;
    const uint8_t byte = at[i];
    result |= (uint64_t)(byte & 0x7f) << (7 * i);
    if (byte >= 0x80) continue;
    if (i > 0 && byte == 0) return EW_VARINT_LONG;
    // Only the lowest bit of the tenth byte is left of 64.
    if (i == MAX_VARINT_SIZE - 1 && byte > 1) return EW_VARINT_LONG;
    *value = result;
    *next = at + i + 1;
    return EW_VARINT_OK;
  }
  return EW_VARINT_LONG;
}

size_t ew_write_varint(uint64_t value, uint8_t *out) {
  size_t size = 0;
  for (; value >= 0x80; value >>= 7) out[size++] = (uint8_t)(value | 0x80);
  out[size++] = (uint8_t)value;
  return size;
}
