#include "types.h"

#include <string.h>

#include "virtengine/enclave/v1/genesis.pb-c.h"
#include "virtengine/enclave/v1/health.pb-c.h"
#include "virtengine/enclave/v1/heartbeat.pb-c.h"
#include "virtengine/enclave/v1/params.pb-c.h"
#include "virtengine/enclave/v1/query.pb-c.h"
#include "virtengine/enclave/v1/tx.pb-c.h"
#include "virtengine/enclave/v1/types.pb-c.h"

#define TYPE(name) &virtengine__enclave__v1__##name##__descriptor

static const ProtobufCMessageDescriptor *const types[] = {
    TYPE(attested_scoring_result),
    TYPE(enclave_health_status),
    TYPE(enclave_identity),
    TYPE(genesis_state),
    TYPE(health_check_params),
    TYPE(heartbeat_sign_doc),
    TYPE(key_rotation_record),
    TYPE(measurement_record),
    TYPE(msg_enclave_heartbeat),
    TYPE(msg_enclave_heartbeat_response),
    TYPE(msg_propose_measurement),
    TYPE(msg_propose_measurement_response),
    TYPE(msg_register_enclave_identity),
    TYPE(msg_register_enclave_identity_response),
    TYPE(msg_revoke_measurement),
    TYPE(msg_revoke_measurement_response),
    TYPE(msg_rotate_enclave_identity),
    TYPE(msg_rotate_enclave_identity_response),
    TYPE(msg_update_params),
    TYPE(msg_update_params_response),
    TYPE(params),
    TYPE(query_all_health_statuses_request),
    TYPE(query_all_health_statuses_response),
    TYPE(query_enclave_health_request),
    TYPE(query_enclave_health_response),
    TYPE(query_health_check_params_request),
    TYPE(query_health_check_params_response),
    TYPE(validator_key_info),
};

const ProtobufCMessageDescriptor *type_named(const char *name) {
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(types[i]->name, name) == 0) return types[i];
    return NULL;
}

static int in_range(const ProtobufCMessage *message) {
    if (message->descriptor != &google__protobuf__timestamp__descriptor) return 1;
    const Google__Protobuf__Timestamp *time = (const Google__Protobuf__Timestamp *)message;
    return time->seconds >= -62135596800 && time->seconds <= 253402300799 && time->nanos >= 0 &&
        time->nanos <= 999999999;
}

static const char *obstacle_in_field(
    const ProtobufCMessage *message, const ProtobufCFieldDescriptor *field) {
    const char *base = (const char *)message;
    if (field->type != PROTOBUF_C_TYPE_MESSAGE) return NULL;
    if (field->label != PROTOBUF_C_LABEL_REPEATED) {
        const ProtobufCMessage *child = *(ProtobufCMessage *const *)(base + field->offset);
        return child == NULL ? NULL : obstacle(child);
    }
    size_t count = *(const size_t *)(base + field->quantifier_offset);
    ProtobufCMessage *const *children = *(ProtobufCMessage *const *const *)(base + field->offset);
    for (size_t i = 0; i < count; i++) {
        const char *rule = obstacle(children[i]);
        if (rule != NULL) return rule;
    }
    return NULL;
}

const char *obstacle(const ProtobufCMessage *message) {
    if (message->n_unknown_fields > 0) return "C4";
    if (!in_range(message)) return "C14";
    for (unsigned i = 0; i < message->descriptor->n_fields; i++) {
        const char *rule = obstacle_in_field(message, &message->descriptor->fields[i]);
        if (rule != NULL) return rule;
    }
    return NULL;
}
