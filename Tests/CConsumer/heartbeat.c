// The smallest program against the installed library: prints the canonical
// bytes of a heartbeat in hexadecimal.
#include <enclave_wire.h>
#include <stdio.h>

int main(void) {
  ew_heartbeat heartbeat = {.has_timestamp = true, .timestamp_seconds = 1767225600};
  heartbeat.validator_address = ew_text("ve1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5rlh2f5");
  heartbeat.nonce = 42;
  uint8_t buffer[256];
  size_t size = 0;
  ew_error error;
  if (ew_heartbeat_encode(&heartbeat, buffer, sizeof buffer, &size, &error) != EW_OK) {
    fprintf(stderr, "%s: %s\n", error.path, error.message);
    return 1;
  }
  for (size_t i = 0; i < size; i++) printf("%02x", buffer[i]);
  putchar('\n');
  return 0;
}
