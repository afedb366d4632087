/* Builds a heartbeat from its ProtoJSON object. */
#ifndef VECTORS_PEER_HEARTBEAT_H
#define VECTORS_PEER_HEARTBEAT_H

#include "json.h"
#include "virtengine/enclave/v1/heartbeat.pb-c.h"

enum build_result { BUILD_OK, BUILD_UNSUPPORTED, BUILD_MALFORMED };

struct heartbeat {
    Virtengine__Enclave__V1__MsgEnclaveHeartbeat message;
    Google__Protobuf__Timestamp timestamp;
    uint8_t *proof;
    uint8_t *signature;
};

/* Points into `object`, which must outlive it. Free it in every case. */
enum build_result heartbeat_build(struct heartbeat *heartbeat, const struct json *object);
void heartbeat_free(struct heartbeat *heartbeat);

#endif
