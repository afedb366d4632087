// Takes the canonical bytes of a heartbeat in hexadecimal apart, writes them
// again, and prints what is signed:  sign_doc CHAIN_ID HEX
#include <enclave_wire.h>
#include <stdio.h>
#include <string.h>

static uint8_t input[200000], output[200000];

static void print(const char *label, const uint8_t *bytes, size_t size) {
  printf("%-17s", label);
  for (size_t i = 0; i < size; i++) printf("%02x", bytes[i]);
  putchar('\n');
}

static size_t from_hex(const char *hex) {
  size_t size = 0;
  unsigned byte = 0;
  while (size < sizeof input && sscanf(hex + 2 * size, "%2x", &byte) == 1) input[size++] = (uint8_t)byte;
  return size;
}

int main(int argc, char **argv) {
  if (argc != 3) return fprintf(stderr, "usage: sign_doc CHAIN_ID HEX\n"), 2;
  ew_bytes carried = {input, from_hex(argv[2])};
  ew_heartbeat heartbeat;
  ew_error error;
  size_t size = 0;
  if (ew_heartbeat_parse(carried, NULL, &heartbeat, &error) != EW_OK ||
      ew_heartbeat_encode(&heartbeat, output, sizeof output, &size, &error) != EW_OK)
    return fprintf(stderr, "%s: %s\n", error.path, error.message), 1;
  print("canonical bytes", output, size);
  if (ew_sign_doc_from_heartbeat_bytes(carried, ew_text(argv[1]), NULL, output, sizeof output, &size, &error) != EW_OK)
    return fprintf(stderr, "%s: %s\n", error.path, error.message), 1;
  print("sign document", output, size);
  return 0;
}
