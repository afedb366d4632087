/* The generated types by name, and what keeps a message from the canonical form. */
#ifndef VECTORS_PEER_TYPES_H
#define VECTORS_PEER_TYPES_H

#include <protobuf-c/protobuf-c.h>

/* NULL if unknown. */
const ProtobufCMessageDescriptor *type_named(const char *name);

/* The rule that an unknown field or a Timestamp out of range breaks, or NULL. */
const char *obstacle(const ProtobufCMessage *message);

#endif
