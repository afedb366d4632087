#include <string.h>

#include "enclavewire/vectors/v1/sampler.pb-c.h"
#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "internal.h"
#include "virtengine/enclave/v1/genesis.pb-c.h"
#include "virtengine/enclave/v1/health.pb-c.h"
#include "virtengine/enclave/v1/heartbeat.pb-c.h"
#include "virtengine/enclave/v1/params.pb-c.h"
#include "virtengine/enclave/v1/types.pb-c.h"

static const ew_type *const types[] = {
    &virtengine__enclave__v1__msg_enclave_heartbeat__descriptor,
    &virtengine__enclave__v1__msg_enclave_heartbeat_response__descriptor,
    &virtengine__enclave__v1__heartbeat_sign_doc__descriptor,
    &virtengine__enclave__v1__enclave_health_status__descriptor,
    &virtengine__enclave__v1__health_check_params__descriptor,
    &virtengine__enclave__v1__params__descriptor,
    &virtengine__enclave__v1__genesis_state__descriptor,
    &virtengine__enclave__v1__enclave_identity__descriptor,
    &virtengine__enclave__v1__measurement_record__descriptor,
    &virtengine__enclave__v1__key_rotation_record__descriptor,
    &virtengine__enclave__v1__attested_scoring_result__descriptor,
    &virtengine__enclave__v1__validator_key_info__descriptor,
    &google__protobuf__timestamp__descriptor,
    &google__protobuf__any__descriptor,
    &enclavewire__vectors__v1__sampler__descriptor,
};

enum { TYPE_COUNT = sizeof types / sizeof types[0] };

size_t ew_type_count(void) { return TYPE_COUNT; }

const char *ew_type_name(size_t index) {
  return index < TYPE_COUNT ? types[index]->name : NULL;
}

const ew_type *ew_find_type(const char *name, size_t size) {
  for (size_t i = 0; i < TYPE_COUNT; i++) {
    const char *known = types[i]->name;
    if (strlen(known) == size && memcmp(known, name, size) == 0)
      return types[i];
  }
  return NULL;
}

const ew_type *ew_type_named(const char *name) {
  return name == NULL ? NULL : ew_find_type(name, strlen(name));
}

// Whether `entry` is what protoc calls the entry type of a map named `field`:
// string_to_string gives StringToStringEntry.
static bool is_entry_name(const char *entry, const char *field) {
  bool start = true;
  for (; *field != '\0'; field++) {
    if (*field == '_') {
      start = true;
      continue;
    }
    const bool lower = *field >= 'a' && *field <= 'z';
    const char expected = start && lower ? (char)(*field - 'a' + 'A') : *field;
    if (*entry++ != expected) return false;
    start = false;
  }
  return strcmp(entry, "Entry") == 0;
}

const ew_type *ew_map_entry(const ew_type *parent, const ew_field *field) {
  if (field->label != PROTOBUF_C_LABEL_REPEATED ||
      field->type != PROTOBUF_C_TYPE_MESSAGE)
    return NULL;
  const ew_type *entry = field->descriptor;
  if (entry->n_fields != 2 || entry->fields[0].id != 1 ||
      entry->fields[1].id != 2 || strcmp(entry->fields[0].name, "key") != 0 ||
      strcmp(entry->fields[1].name, "value") != 0)
    return NULL;
  const size_t scope = strlen(parent->name);
  if (strncmp(entry->name, parent->name, scope) != 0 ||
      entry->name[scope] != '.' ||
      !is_entry_name(entry->name + scope + 1, field->name))
    return NULL;
  return entry;
}
