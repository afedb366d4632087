/* A small JSON reader: one line of the protocol in, a tree out. */
#ifndef VECTORS_PEER_JSON_H
#define VECTORS_PEER_JSON_H

#include <stddef.h>

enum json_kind {
    JSON_NULL, JSON_TRUE, JSON_FALSE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT
};

struct json {
    enum json_kind kind;
    char *name;         /* of a member of an object */
    char *text;         /* of a string, unescaped, NUL after the end; of a number as written */
    size_t length;      /* of text; a string may hold U+0000 */
    struct json *first; /* of an array or object */
    struct json *next;
    const char *raw;    /* as written in the line */
    size_t raw_length;
};

/* NULL if the text is not one JSON value. The line must outlive the tree. */
struct json *json_parse(const char *line);
void json_free(struct json *value);

/* NULL if absent. */
const struct json *json_member(const struct json *object, const char *name);
/* The fallback if absent or no string. */
const char *json_string(const struct json *object, const char *name, const char *fallback);

#endif
