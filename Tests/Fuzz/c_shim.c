// Fuzz target of the C library. The first byte chooses the message type. What
// the check accepts, libprotobuf-c has to take apart and put together again
// with the same bytes.
#include <enclave_wire.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void demand(int holds) {
  if (!holds) abort();
}

static void check_error(const ew_error *error, ew_code code, size_t size) {
  demand(error->code == code);
  demand(error->offset <= size);
  demand(error->message != NULL);
  demand(memchr(error->path, 0, EW_PATH_SIZE) != NULL);
  if (code == EW_ERROR_NOT_CANONICAL)
    demand(error->rule >= 1 && error->rule <= 17);
  else
    demand(error->rule == 0);
}

static void reencode(const char *type, ew_bytes input) {
  ew_error error;
  size_t scratch_size = 0;
  size_t size = 0;
  const ew_code code =
      ew_reencode_scratch_size(type, input, NULL, &scratch_size, &error);
  if (code == EW_ERROR_UNREPRESENTABLE) return;
  demand(code == EW_OK);
  void *scratch = malloc(scratch_size);
  uint8_t *output = malloc(input.size + 1);
  demand(scratch != NULL && output != NULL);
  demand(ew_reencode(type, input, NULL, scratch, scratch_size, output,
                     input.size, &size, &error) == EW_OK);
  demand(size == input.size);
  demand(size == 0 || memcmp(output, input.data, size) == 0);
  free(output);
  free(scratch);
}

static void take_apart(ew_bytes input) {
  const ew_bytes chain_id = ew_text("virtengine-1");
  ew_heartbeat heartbeat;
  size_t size = 0;
  size_t carried_size = 0;
  demand(ew_heartbeat_parse(input, NULL, &heartbeat, NULL) == EW_OK);
  uint8_t *encoded = malloc(input.size + 1);
  demand(ew_heartbeat_encode(&heartbeat, encoded, input.size, &size, NULL) ==
         EW_OK);
  demand(size == input.size);
  demand(size == 0 || memcmp(encoded, input.data, size) == 0);
  free(encoded);
  demand(ew_sign_doc_size(&heartbeat, chain_id, &size, NULL) == EW_OK);
  uint8_t *made = malloc(size);
  uint8_t *cut = malloc(size);
  demand(ew_sign_doc(&heartbeat, chain_id, made, size, &size, NULL) == EW_OK);
  demand(ew_sign_doc_from_heartbeat_bytes(input, chain_id, NULL, cut, size,
                                          &carried_size, NULL) == EW_OK);
  demand(carried_size == size && memcmp(made, cut, size) == 0);
  demand(ew_check("virtengine.enclave.v1.HeartbeatSignDoc",
                  (ew_bytes){made, size}, NULL, NULL) == EW_OK);
  free(made);
  free(cut);
}

// Prints the types in the order of the first byte, where the corpus asks.
int LLVMFuzzerInitialize(int *argc, char ***argv) {
  (void)argc;
  (void)argv;
  if (getenv("FUZZ_LIST_TYPES") == NULL) return 0;
  for (size_t i = 0; i < ew_type_count(); i++) puts(ew_type_name(i));
  exit(0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) return 0;
  const size_t index = data[0] % ew_type_count();
  const char *type = ew_type_name(index);
  // A copy of the exact size, so that reading past its end is found.
  uint8_t *copy = malloc(size - 1);
  if (size > 1) memcpy(copy, data + 1, size - 1);
  const ew_bytes input = {copy, size - 1};
  ew_error error;
  const ew_code code = ew_check(type, input, NULL, &error);
  check_error(&error, code, input.size);
  if (code == EW_OK) {
    reencode(type, input);
    if (strcmp(type, "virtengine.enclave.v1.MsgEnclaveHeartbeat") == 0)
      take_apart(input);
  }
  free(copy);
  return 0;
}
