#include "json.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH_LIMIT = 64 };

struct reader {
    const char *at;
    int depth;
};

static struct json *value(struct reader *in);

static void skip_space(struct reader *in) {
    in->at += strspn(in->at, " \t\r\n");
}

static int take(struct reader *in, char expected) {
    skip_space(in);
    if (*in->at != expected) return 0;
    in->at++;
    return 1;
}

static int hex4(const char *digits, unsigned *code) {
    *code = 0;
    for (int i = 0; i < 4; i++) {
        char c = digits[i];
        unsigned digit = c >= '0' && c <= '9' ? (unsigned)(c - '0')
            : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10)
            : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10) : 16;
        if (digit == 16) return 0;
        *code = *code << 4 | digit;
    }
    return 1;
}

static char *put_utf8(char *out, unsigned code) {
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    return out;
}

/* After the 'u' of an escape; two escapes make a character beyond U+FFFF. */
static char *unicode_escape(struct reader *in, char *out) {
    unsigned code, low;
    if (!hex4(in->at, &code)) return NULL;
    in->at += 4;
    if (code >= 0xDC00 && code < 0xE000) return NULL;
    if (code >= 0xD800 && code < 0xDC00) {
        if (in->at[0] != '\\' || in->at[1] != 'u' || !hex4(in->at + 2, &low)) return NULL;
        if (low < 0xDC00 || low >= 0xE000) return NULL;
        in->at += 6;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    return put_utf8(out, code);
}

static char *escape(struct reader *in, char *out) {
    static const char names[] = "\"\\/bfnrt";
    static const char values[] = "\"\\/\b\f\n\r\t";
    char c = *in->at;
    if (c == '\0') return NULL;
    in->at++;
    if (c == 'u') return unicode_escape(in, out);
    const char *found = strchr(names, c);
    if (found == NULL) return NULL;
    *out++ = values[found - names];
    return out;
}

/* The text is never longer than its escaped form. */
static char *string(struct reader *in, size_t *length) {
    if (!take(in, '"')) return NULL;
    char *text = malloc(strlen(in->at) + 1);
    char *out = text;
    while (text != NULL && *in->at != '"') {
        if ((unsigned char)*in->at < 0x20) goto malformed;
        if (*in->at != '\\') {
            *out++ = *in->at++;
            continue;
        }
        in->at++;
        out = escape(in, out);
        if (out == NULL) goto malformed;
    }
    if (text == NULL) return NULL;
    in->at++;
    *out = '\0';
    *length = (size_t)(out - text);
    return text;
malformed:
    free(text);
    return NULL;
}

static int number(struct reader *in, struct json *result) {
    size_t length = strspn(in->at, "+-.0123456789eE");
    if (length == 0) return 0;
    result->kind = JSON_NUMBER;
    result->text = strndup(in->at, length);
    result->length = length;
    in->at += length;
    return result->text != NULL;
}

static int word(struct reader *in, struct json *result) {
    static const struct { const char *text; enum json_kind kind; } words[] = {
        {"null", JSON_NULL}, {"true", JSON_TRUE}, {"false", JSON_FALSE}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i].text);
        if (strncmp(in->at, words[i].text, length) == 0) {
            result->kind = words[i].kind;
            in->at += length;
            return 1;
        }
    }
    return number(in, result);
}

static int container(struct reader *in, struct json *result, char close) {
    struct json **tail = &result->first;
    size_t ignored;
    in->at++;
    result->kind = close == '}' ? JSON_OBJECT : JSON_ARRAY;
    if (take(in, close)) return 1;
    do {
        char *name = NULL;
        if (close == '}') {
            name = string(in, &ignored);
            if (name == NULL || !take(in, ':')) {
                free(name);
                return 0;
            }
        }
        *tail = value(in);
        if (*tail == NULL) {
            free(name);
            return 0;
        }
        (*tail)->name = name;
        tail = &(*tail)->next;
    } while (take(in, ','));
    return take(in, close);
}

static struct json *value(struct reader *in) {
    struct json *result = calloc(1, sizeof *result);
    int ok;
    skip_space(in);
    if (result == NULL || ++in->depth > DEPTH_LIMIT) {
        free(result);
        return NULL;
    }
    result->raw = in->at;
    if (*in->at == '{' || *in->at == '[') {
        ok = container(in, result, *in->at == '{' ? '}' : ']');
    } else if (*in->at == '"') {
        result->kind = JSON_STRING;
        result->text = string(in, &result->length);
        ok = result->text != NULL;
    } else {
        ok = word(in, result);
    }
    in->depth--;
    result->raw_length = (size_t)(in->at - result->raw);
    if (ok) return result;
    json_free(result);
    return NULL;
}

struct json *json_parse(const char *line) {
    struct reader in = {line, 0};
    struct json *result = value(&in);
    skip_space(&in);
    if (result != NULL && *in.at != '\0') {
        json_free(result);
        return NULL;
    }
    return result;
}

void json_free(struct json *value) {
    while (value != NULL) {
        struct json *next = value->next;
        json_free(value->first);
        free(value->name);
        free(value->text);
        free(value);
        value = next;
    }
}

const struct json *json_member(const struct json *object, const char *name) {
    if (object == NULL || object->kind != JSON_OBJECT) return NULL;
    for (const struct json *member = object->first; member != NULL; member = member->next)
        if (strcmp(member->name, name) == 0) return member;
    return NULL;
}

const char *json_string(const struct json *object, const char *name, const char *fallback) {
    const struct json *member = json_member(object, name);
    return member != NULL && member->kind == JSON_STRING ? member->text : fallback;
}
