#include "heartbeat.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    if (c == '/' || c == '_') return 63;
    return -1;
}

static enum build_result base64(
    const struct json *text, ProtobufCBinaryData *field, uint8_t **owned) {
    if (text->kind != JSON_STRING) return BUILD_MALFORMED;
    size_t length = text->length;
    while (length > 0 && text->text[length - 1] == '=') length--;
    uint8_t *out = *owned = malloc(length + 1);
    if (out == NULL) return BUILD_MALFORMED;
    unsigned bits = 0, count = 0;
    for (size_t i = 0; i < length; i++) {
        int digit = base64_digit(text->text[i]);
        if (digit < 0) return BUILD_MALFORMED;
        bits = (bits << 6 | (unsigned)digit) & 0xFFFF;
        count += 6;
        if (count >= 8) {
            count -= 8;
            *out++ = (uint8_t)(bits >> count);
        }
    }
    field->data = *owned;
    field->len = (size_t)(out - *owned);
    return BUILD_OK;
}

/* Exactly `width` digits. */
static int digits(const char **at, int width, int *value) {
    *value = 0;
    for (int i = 0; i < width; i++, (*at)++) {
        if (**at < '0' || **at > '9') return 0;
        *value = *value * 10 + (**at - '0');
    }
    return 1;
}

/* Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in March. */
static int64_t days(int year, int month, int day) {
    int64_t y = month > 2 ? year : year - 1;
    int64_t m = month > 2 ? month - 3 : month + 9;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719468;
}

/* Up to nine digits after the point, and then Z or an offset. */
static int fraction_and_zone(const char *at, int64_t *seconds, int32_t *nanos) {
    int hours, minutes;
    if (*at == '.') {
        int32_t unit = 100000000;
        for (at++; *at >= '0' && *at <= '9' && unit > 0; at++, unit /= 10)
            *nanos += (*at - '0') * unit;
    }
    if (strcmp(at, "Z") == 0) return 1;
    char sign = *at++;
    if (sign != '+' && sign != '-') return 0;
    if (!digits(&at, 2, &hours) || *at++ != ':') return 0;
    if (!digits(&at, 2, &minutes) || *at != '\0') return 0;
    *seconds -= (sign == '+' ? 1 : -1) * (hours * 3600 + minutes * 60);
    return 1;
}

static int rfc3339(const char *at, int64_t *seconds, int32_t *nanos) {
    int year, month, day, hour, minute, second;
    if (!digits(&at, 4, &year) || *at++ != '-' || !digits(&at, 2, &month) || *at++ != '-') return 0;
    if (!digits(&at, 2, &day) || *at++ != 'T' || !digits(&at, 2, &hour) || *at++ != ':') return 0;
    if (!digits(&at, 2, &minute) || *at++ != ':' || !digits(&at, 2, &second)) return 0;
    *seconds = days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    return fraction_and_zone(at, seconds, nanos);
}

static enum build_result timestamp(const struct json *text, struct heartbeat *heartbeat) {
    google__protobuf__timestamp__init(&heartbeat->timestamp);
    heartbeat->message.timestamp = &heartbeat->timestamp;
    if (text->kind != JSON_STRING) return BUILD_MALFORMED;
    return rfc3339(text->text, &heartbeat->timestamp.seconds, &heartbeat->timestamp.nanos)
        ? BUILD_OK : BUILD_MALFORMED;
}

static enum build_result nonce(const struct json *text, uint64_t *value) {
    char *end;
    if (text->kind != JSON_STRING && text->kind != JSON_NUMBER) return BUILD_MALFORMED;
    errno = 0;
    *value = strtoull(text->text, &end, 10);
    return errno == 0 && *end == '\0' && text->text[0] != '-' ? BUILD_OK : BUILD_MALFORMED;
}

/* protobuf-c's strings end at the first NUL, so one inside cannot be built. */
static enum build_result string(const struct json *text, char **field) {
    if (text->kind != JSON_STRING) return BUILD_MALFORMED;
    if (strlen(text->text) != text->length) return BUILD_UNSUPPORTED;
    *field = text->text;
    return BUILD_OK;
}

/* ProtoJSON takes the schema's names too. */
static int named(const struct json *item, const char *json_name, const char *schema_name) {
    return strcmp(item->name, json_name) == 0 || strcmp(item->name, schema_name) == 0;
}

static enum build_result member(struct heartbeat *heartbeat, const struct json *item) {
    Virtengine__Enclave__V1__MsgEnclaveHeartbeat *message = &heartbeat->message;
    if (item->kind == JSON_NULL) return BUILD_OK;
    if (named(item, "validatorAddress", "validator_address"))
        return string(item, &message->validator_address);
    if (named(item, "timestamp", "timestamp")) return timestamp(item, heartbeat);
    if (named(item, "attestationProof", "attestation_proof"))
        return base64(item, &message->attestation_proof, &heartbeat->proof);
    if (named(item, "signature", "signature"))
        return base64(item, &message->signature, &heartbeat->signature);
    if (named(item, "nonce", "nonce")) return nonce(item, &message->nonce);
    return BUILD_MALFORMED;
}

enum build_result heartbeat_build(struct heartbeat *heartbeat, const struct json *object) {
    memset(heartbeat, 0, sizeof *heartbeat);
    virtengine__enclave__v1__msg_enclave_heartbeat__init(&heartbeat->message);
    if (object == NULL || object->kind != JSON_OBJECT) return BUILD_MALFORMED;
    for (const struct json *item = object->first; item != NULL; item = item->next) {
        enum build_result result = member(heartbeat, item);
        if (result != BUILD_OK) return result;
    }
    return BUILD_OK;
}

void heartbeat_free(struct heartbeat *heartbeat) {
    free(heartbeat->proof);
    free(heartbeat->signature);
}
