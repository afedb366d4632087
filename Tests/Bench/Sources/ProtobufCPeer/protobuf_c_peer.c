#include "bench_protobuf_c.h"

#include <stdlib.h>

#include "bench_support.h"
#include "fold.h"

/// Messages of one decoding; for a transaction all three, otherwise the root.
typedef struct Decoded {
    ProtobufCMessage *root;
    TxBody *body;
    Heartbeat *heartbeat;
} Decoded;

typedef struct Subject {
    bench_type type;
    const uint8_t *bytes;
    size_t size;
    Decoded message;
} Subject;

static const ProtobufCMessageDescriptor *descriptor(bench_type type) {
    switch (type) {
    case BENCH_HEARTBEAT: return &virtengine__enclave__v1__msg_enclave_heartbeat__descriptor;
    case BENCH_HEALTH_STATUS: return &virtengine__enclave__v1__enclave_health_status__descriptor;
    case BENCH_TX: return &cosmos__tx__v1beta1__tx_raw__descriptor;
    case BENCH_GENESIS: return &virtengine__enclave__v1__genesis_state__descriptor;
    }
    return NULL;
}

static void release(Decoded *decoded) {
    if (decoded->heartbeat) virtengine__enclave__v1__msg_enclave_heartbeat__free_unpacked(decoded->heartbeat, NULL);
    if (decoded->body) cosmos__tx__v1beta1__tx_body__free_unpacked(decoded->body, NULL);
    if (decoded->root) protobuf_c_message_free_unpacked(decoded->root, NULL);
}

/// Returns whether the bytes were accepted. What was made has to be released in either case.
static int parse(const Subject *subject, Decoded *decoded) {
    decoded->body = NULL;
    decoded->heartbeat = NULL;
    decoded->root = protobuf_c_message_unpack(descriptor(subject->type), NULL, subject->size, subject->bytes);
    if (decoded->root == NULL || subject->type != BENCH_TX) return decoded->root != NULL;
    const ProtobufCBinaryData body = ((const TxRaw *)decoded->root)->body_bytes;
    decoded->body = cosmos__tx__v1beta1__tx_body__unpack(NULL, body.len, body.data);
    if (decoded->body == NULL || decoded->body->n_messages == 0) return 0;
    const ProtobufCBinaryData value = decoded->body->messages[0]->value;
    decoded->heartbeat = virtengine__enclave__v1__msg_enclave_heartbeat__unpack(NULL, value.len, value.data);
    return decoded->heartbeat != NULL;
}

static void destroy(void *pointer) {
    Subject *subject = pointer;
    release(&subject->message);
    free(subject);
}

static void *create(bench_type type, const uint8_t *bytes, size_t size) {
    Subject *subject = malloc(sizeof *subject);
    if (subject == NULL) return NULL;
    *subject = (Subject){.type = type, .bytes = bytes, .size = size};
    if (parse(subject, &subject->message)) return subject;
    destroy(subject);
    return NULL;
}

static size_t encode(void *pointer, uint8_t *buffer, size_t capacity) {
    const ProtobufCMessage *message = ((Subject *)pointer)->message.root;
    size_t needed = protobuf_c_message_get_packed_size(message);
    return needed <= capacity ? protobuf_c_message_pack(message, buffer) : needed;
}

static uint64_t checksum(void *pointer) {
    const Subject *subject = pointer;
    Decoded decoded;
    uint64_t sum = 0;
    if (parse(subject, &decoded)) {
        switch (subject->type) {
        case BENCH_HEARTBEAT: sum = fold_heartbeat(sum, (const Heartbeat *)decoded.root); break;
        case BENCH_HEALTH_STATUS: sum = fold_status(sum, (const Status *)decoded.root); break;
        case BENCH_GENESIS: sum = fold_genesis(sum, (const Genesis *)decoded.root); break;
        case BENCH_TX:
            sum = fold_raw(sum, (const TxRaw *)decoded.root);
            sum = bench_fold(fold_body(sum, decoded.body), fold_heartbeat(0, decoded.heartbeat));
            break;
        }
    }
    release(&decoded);
    return sum;
}

static void encode_into(void *pointer, uint8_t *buffer, size_t capacity, uint64_t count) {
    (void)capacity;
    for (uint64_t index = 0; index < count; index++) {
        protobuf_c_message_pack(((Subject *)pointer)->message.root, buffer);
        bench_keep(buffer);
    }
}

static void encode_into_sized(void *pointer, uint8_t *buffer, size_t capacity, uint64_t count) {
    for (uint64_t index = 0; index < count; index++) {
        encode(pointer, buffer, capacity);
        bench_keep(buffer);
    }
}

static void encode_fresh(void *pointer, uint64_t count) {
    const ProtobufCMessage *message = ((Subject *)pointer)->message.root;
    for (uint64_t index = 0; index < count; index++) {
        uint8_t *buffer = malloc(protobuf_c_message_get_packed_size(message));
        if (buffer == NULL) return;
        protobuf_c_message_pack(message, buffer);
        bench_keep(buffer);
        free(buffer);
    }
}

static void decode(void *pointer, uint64_t count) {
    const Subject *subject = pointer;
    for (uint64_t index = 0; index < count; index++) {
        Decoded decoded;
        parse(subject, &decoded);
        bench_keep(&decoded);
        release(&decoded);
    }
}

const bench_peer *bench_protobuf_c(void) {
    static const bench_peer peer = {
        "protobuf-c", create, destroy, encode, checksum, encode_into, encode_fresh, decode};
    return &peer;
}

const bench_peer *bench_protobuf_c_sized(void) {
    static const bench_peer peer = {
        "protobuf-c-sized", create, destroy, encode, checksum, encode_into_sized, encode_fresh, decode};
    return &peer;
}
