// Shared by heartbeats and their sign documents; not installed.
#ifndef EW_HEARTBEAT_H
#define EW_HEARTBEAT_H

#include "sink.h"

// MARK: Checks of values to be encoded

EW_HIDDEN ew_code ew_check_text(ew_bytes text, const char *path,
                                ew_error *error);

EW_HIDDEN ew_code ew_check_size(uint64_t size, ew_error *error);

EW_HIDDEN ew_code ew_check_buffer(const uint8_t *buffer, size_t capacity,
                                  size_t needed, ew_error *error);

// Refuses what the canonical encoder refuses; `*size` gets the encoded size.
EW_HIDDEN ew_code ew_check_heartbeat(const ew_heartbeat *heartbeat,
                                     bool with_signature, size_t *size,
                                     ew_error *error);

// MARK: Writing

// Writes a heartbeat that was checked.
EW_HIDDEN void ew_emit_heartbeat(ew_sink *sink, const ew_heartbeat *heartbeat,
                                 bool with_signature);

// MARK: Reading

EW_HIDDEN ew_code ew_check_carried(ew_bytes input, const ew_limits *limits,
                                   ew_error *error);

// Reads one record of bytes that were checked, and returns its number.
EW_HIDDEN unsigned ew_next_record(const uint8_t **next, const uint8_t *end,
                                  uint64_t *scalar, ew_bytes *content);

#endif
