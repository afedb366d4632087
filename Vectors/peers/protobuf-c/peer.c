/* protobuf-c peer: the code that protoc-c generates, with nothing in between.
 * Speaks the line protocol of Vectors/README.md. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "heartbeat.h"
#include "json.h"
#include "types.h"

#define HEARTBEAT "virtengine.enclave.v1.MsgEnclaveHeartbeat"

typedef Virtengine__Enclave__V1__HeartbeatSignDoc SignDoc;
typedef Virtengine__Enclave__V1__MsgEnclaveHeartbeat Heartbeat;

struct buffer {
    uint8_t *data;
    size_t length;
};

/* Answers; each is the rest of the object after the id. */

static void unsupported(void) {
    puts("\"ok\":false,\"unsupported\":true}");
}

static void malformed(const char *error) {
    printf("\"ok\":false,\"error\":\"%s\"}\n", error);
}

static void print_hex(const char *name, struct buffer bytes) {
    printf(",\"%s\":\"", name);
    for (size_t i = 0; i < bytes.length; i++) printf("%02x", bytes.data[i]);
    putchar('"');
}

static void succeed(const char *name, struct buffer bytes) {
    fputs("\"ok\":true", stdout);
    print_hex(name, bytes);
    puts("}");
}

/* Bytes */

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

static int from_hex(const char *text, struct buffer *out) {
    size_t length = text == NULL ? 1 : strlen(text);
    out->length = length / 2;
    out->data = length % 2 == 0 ? malloc(out->length + 1) : NULL;
    for (size_t i = 0; out->data != NULL && i < out->length; i++) {
        int high = hex_digit(text[2 * i]), low = hex_digit(text[2 * i + 1]);
        if (high < 0 || low < 0) {
            free(out->data);
            out->data = NULL;
        } else {
            out->data[i] = (uint8_t)(high << 4 | low);
        }
    }
    return out->data != NULL;
}

static struct buffer pack(const ProtobufCMessage *message) {
    struct buffer out = {NULL, protobuf_c_message_get_packed_size(message)};
    out.data = malloc(out.length + 1);
    if (out.data == NULL) abort();
    protobuf_c_message_pack(message, out.data);
    return out;
}

/* Operations */

static void canonicalize(const struct json *request) {
    const ProtobufCMessageDescriptor *type = type_named(json_string(request, "type", ""));
    struct buffer input;
    if (type == NULL || json_member(request, "limits") != NULL) {
        unsupported();
        return;
    }
    if (!from_hex(json_string(request, "bytes", NULL), &input)) {
        malformed("bytes are not hexadecimal");
        return;
    }
    ProtobufCMessage *message = protobuf_c_message_unpack(type, NULL, input.length, input.data);
    const char *rule = message == NULL ? NULL : obstacle(message);
    if (message == NULL) {
        puts("\"ok\":false,\"accepted\":false,\"error\":\"unpack failed\"}");
    } else if (rule != NULL) {
        printf("\"ok\":false,\"accepted\":true,\"rule\":\"%s\",\"error\":\"not canonical\"}\n",
               rule);
    } else {
        struct buffer output = pack(message);
        succeed("bytes", output);
        free(output.data);
    }
    protobuf_c_message_free_unpacked(message, NULL);
    free(input.data);
}

static void encode(const struct json *request) {
    struct heartbeat heartbeat;
    if (strcmp(json_string(request, "type", ""), HEARTBEAT) != 0) {
        unsupported();
        return;
    }
    enum build_result result = heartbeat_build(&heartbeat, json_member(request, "json"));
    if (result == BUILD_OK) {
        struct buffer output = pack(&heartbeat.message.base);
        succeed("bytes", output);
        free(output.data);
    } else if (result == BUILD_UNSUPPORTED) {
        unsupported();
    } else {
        malformed("no heartbeat");
    }
    heartbeat_free(&heartbeat);
}

static void print_sign_doc(Heartbeat *heartbeat, const char *chain_id) {
    size_t length = heartbeat->signature.len;
    heartbeat->signature.len = 0;
    struct buffer signed_part = pack(&heartbeat->base);
    heartbeat->signature.len = length;
    SignDoc document = VIRTENGINE__ENCLAVE__V1__HEARTBEAT_SIGN_DOC__INIT;
    document.type_url = "/" HEARTBEAT;
    document.chain_id = (char *)chain_id;
    document.heartbeat_bytes.data = signed_part.data;
    document.heartbeat_bytes.len = signed_part.length;
    struct buffer output = pack(&document.base);
    fputs("\"ok\":true", stdout);
    print_hex("heartbeat_bytes", signed_part);
    print_hex("sign_doc", output);
    puts("}");
    free(output.data);
    free(signed_part.data);
}

static void sign_doc_from_bytes(const struct json *request) {
    struct buffer input;
    if (!from_hex(json_string(request, "bytes", NULL), &input)) {
        malformed("neither json nor bytes");
        return;
    }
    Heartbeat *message = virtengine__enclave__v1__msg_enclave_heartbeat__unpack(NULL, input.length, input.data);
    if (message == NULL) {
        malformed("unpack failed");
    } else {
        print_sign_doc(message, json_string(request, "chain_id", ""));
        virtengine__enclave__v1__msg_enclave_heartbeat__free_unpacked(message, NULL);
    }
    free(input.data);
}

static void sign_doc(const struct json *request) {
    struct heartbeat heartbeat;
    if (strcmp(json_string(request, "scheme", "canonical"), "canonical") != 0) {
        unsupported();
        return;
    }
    if (json_member(request, "json") == NULL) {
        sign_doc_from_bytes(request);
        return;
    }
    enum build_result result = heartbeat_build(&heartbeat, json_member(request, "json"));
    if (result == BUILD_OK) {
        print_sign_doc(&heartbeat.message, json_string(request, "chain_id", ""));
    } else if (result == BUILD_UNSUPPORTED) {
        unsupported();
    } else {
        malformed("no heartbeat");
    }
    heartbeat_free(&heartbeat);
}

static void respond(const char *line) {
    struct json *request = json_parse(line);
    const struct json *id = json_member(request, "id");
    const char *operation = json_string(request, "op", "");
    printf("{\"id\":%.*s,", id ? (int)id->raw_length : 4, id ? id->raw : "null");
    if (request == NULL) malformed("no JSON object");
    else if (strcmp(operation, "canonicalize") == 0) canonicalize(request);
    else if (strcmp(operation, "encode") == 0) encode(request);
    else if (strcmp(operation, "sign-doc") == 0) sign_doc(request);
    else unsupported();
    json_free(request);
    fflush(stdout);
}

int main(void) {
    char *line = NULL;
    size_t capacity = 0;
    while (getline(&line, &capacity, stdin) > 0) respond(line);
    free(line);
    return 0;
}
