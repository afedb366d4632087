#include <string.h>

#include "internal.h"

// Length of the well-formed sequence that begins at `data`; 0 if there is none.
// The bounds on the second byte keep out overlong forms, surrogates and all
// above U+10FFFF (Unicode 15, table 3-7).
static size_t sequence_length(const uint8_t *data, size_t size) {
  const uint8_t lead = data[0];
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const size_t length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (size < length) return 0;
  const uint8_t low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  const uint8_t high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  if (data[1] < low || data[1] > high) return 0;
  for (size_t i = 2; i < length; i++)
    if ((data[i] & 0xc0) != 0x80) return 0;
  return length;
}

size_t ew_utf8_length(const uint8_t *data, size_t size) {
  size_t at = 0;
  while (at < size) {
    uint64_t word;
    if (size - at >= sizeof word) {
      memcpy(&word, data + at, sizeof word);
      if ((word & UINT64_C(0x8080808080808080)) == 0) {
        at += sizeof word;
        continue;
      }
    }
    const size_t length = sequence_length(data + at, size - at);
    if (length == 0) return at;
    at += length;
  }
  return size;
}
