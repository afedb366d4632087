/**
 * @file enclave_wire.h
 * Canonical heartbeats for enclaves, in C.
 *
 * Builds, checks and takes apart `virtengine.enclave.v1.MsgEnclaveHeartbeat`,
 * and makes the document that its signature covers. Every byte written is
 * canonical protobuf, and nothing else is accepted: for all bytes, accepted
 * means that encoding what was read gives the same bytes again.
 *
 * Nothing here allocates, keeps state or touches a global: memory is the
 * caller's, and every function can run on any thread. Stack: about 400 bytes
 * for each level of nesting in the input.
 *
 * Functions return EW_OK or why not; those that take an `ew_error` fill it in
 * with the details (it may be NULL). A function that writes into a buffer sets
 * `*size` to the size of the whole result both when it succeeds and when it
 * returns EW_ERROR_BUFFER_TOO_SMALL; in the latter case nothing is written.
 *
 * Signing and hashing are the caller's: hash the sign document with SHA-256
 * and sign the 32 bytes.
 */
#ifndef ENCLAVE_WIRE_H
#define ENCLAVE_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Version of this header; ew_version() tells the library's. */
#define EW_VERSION "0.1.0"

/** Levels of nesting allowed where the caller sets no limit. */
#define EW_DEFAULT_DEPTH 100
/** Highest limit on nesting that a caller may set. */
#define EW_MAX_DEPTH 1000
/** Largest message, and the limit where the caller sets none: 2 GiB − 1. */
#define EW_MAX_SIZE 2147483647
/** Size of ew_error.path, its terminating NUL included. */
#define EW_PATH_SIZE 128

/** Bytes that belong to someone else. `data` may be NULL if `size` is 0. */
typedef struct ew_bytes {
  const uint8_t *data;
  size_t size;
} ew_bytes;

/** A heartbeat. Its slices are only borrowed. */
typedef struct ew_heartbeat {
  /** Bech32 address of the validator, UTF-8, without a terminating NUL. */
  ew_bytes validator_address;
  /** Whether the message has a timestamp; without, the next two are ignored. */
  bool has_timestamp;
  /** Seconds since 1970-01-01T00:00:00Z, −62135596800…253402300799. */
  int64_t timestamp_seconds;
  /** Nanoseconds beyond the seconds, 0…999999999. */
  int32_t timestamp_nanos;
  /** Fresh attestation; empty means none. */
  ew_bytes attestation_proof;
  /** Signature over SHA-256 of the sign document; empty until signed. */
  ew_bytes signature;
  /** Distinguishes heartbeats; 0 is a value like any other. */
  uint64_t nonce;
} ew_heartbeat;

/** A limit of zero, since 0 itself stands for the default. */
#define EW_LIMIT_ZERO SIZE_MAX

/** Limits on input. A member that is 0 means the default, and so does NULL. */
typedef struct ew_limits {
  /** Levels of nesting below the outermost message, up to EW_MAX_DEPTH. */
  size_t depth;
  /** Size of the whole input in bytes, up to EW_MAX_SIZE. */
  size_t size;
} ew_limits;

/** How a call ended. */
typedef enum ew_code {
  /** Done. */
  EW_OK = 0,
  /** A pointer is NULL that must not be, or a limit is out of its range. */
  EW_ERROR_ARGUMENT = 1,
  /** The result does not fit; `*size` says what it takes. */
  EW_ERROR_BUFFER_TOO_SMALL = 2,
  /** The bytes, or the values given, break a canonical rule. */
  EW_ERROR_NOT_CANONICAL = 3,
  /** No message of that name is known here. */
  EW_ERROR_UNKNOWN_TYPE = 4,
  /** The scratch memory is used up. */
  EW_ERROR_NO_MEMORY = 5,
  /** Canonical, but libprotobuf-c cannot hold the value (see ew_reencode). */
  EW_ERROR_UNREPRESENTABLE = 6,
  /** libprotobuf-c refused canonical bytes; a defect. */
  EW_ERROR_INTERNAL = 7
} ew_code;

/** What went wrong, and where. */
typedef struct ew_error {
  /** The same as the function's result. */
  ew_code code;
  /** The canonical rule that was broken, 1…17 for C1…C17; 0 if none was. */
  int rule;
  /** With rule 17, the rule broken inside an Any's value; 0 otherwise. */
  int inner_rule;
  /** Offset in the input, from 0. Where a value was to be encoded, the offset
   *  in the member that `path` names. */
  size_t offset;
  /** Where in the message, such as `timestamp.nanos`, `children[2]` or
   *  `votes["yes"]`; empty for the message itself. UTF-8 if the input is. Of a
   *  path too long for it, the end follows three dots. */
  char path[EW_PATH_SIZE];
  /** A sentence; static text, in English. */
  const char *message;
} ew_error;

/** Takes the next piece of a stream of bytes, as a hash's update does. */
typedef void (*ew_update)(void *context, const uint8_t *data, size_t size);

/** The bytes of a C string, without its NUL. NULL gives no bytes. */
ew_bytes ew_text(const char *text);

/** @name Encoding
 * Refused are: an address that is not UTF-8 (C9), a timestamp out of range
 * (C14), a message over EW_MAX_SIZE (C15).
 * @{ */

/** Size of the canonical bytes of a heartbeat. */
ew_code ew_heartbeat_size(const ew_heartbeat *heartbeat, size_t *size,
                          ew_error *error);

/** Writes the canonical bytes of a heartbeat. */
ew_code ew_heartbeat_encode(const ew_heartbeat *heartbeat, uint8_t *buffer,
                            size_t capacity, size_t *size, ew_error *error);

/** Size of what ew_heartbeat_signed_bytes() writes. */
ew_code ew_heartbeat_signed_size(const ew_heartbeat *heartbeat, size_t *size,
                                 ew_error *error);

/** Writes the canonical bytes of a heartbeat as if it had no signature. */
ew_code ew_heartbeat_signed_bytes(const ew_heartbeat *heartbeat,
                                  uint8_t *buffer, size_t capacity,
                                  size_t *size, ew_error *error);

/** Size of what ew_sign_doc() writes. */
ew_code ew_sign_doc_size(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                         size_t *size, ew_error *error);

/**
 * Writes the sign document of a heartbeat: the canonical bytes of
 * `HeartbeatSignDoc`. Its SHA-256 is what is signed.
 *
 * @param chain_id  id of the chain that the heartbeat is meant for, UTF-8
 */
ew_code ew_sign_doc(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                    uint8_t *buffer, size_t capacity, size_t *size,
                    ew_error *error);

/**
 * Hands the digest's input, the bytes of the sign document, to a hash function
 * piece by piece, so that no buffer is needed however large the proof. `update`
 * is not called at all if the heartbeat is refused.
 */
ew_code ew_digest_input(const ew_heartbeat *heartbeat, ew_bytes chain_id,
                        ew_update update, void *context, ew_error *error);

/** @} */

/** @name Reading
 * The input must be canonical.
 * @{ */

/**
 * Checks the bytes of a heartbeat and takes them apart. The slices of
 * `heartbeat` point into `input`, which must outlive them. On failure
 * `heartbeat` is left as it was.
 */
ew_code ew_heartbeat_parse(ew_bytes input, const ew_limits *limits,
                           ew_heartbeat *heartbeat, ew_error *error);

/** Size of what ew_sign_doc_from_heartbeat_bytes() writes. */
ew_code ew_sign_doc_size_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                              const ew_limits *limits,
                                              size_t *size, ew_error *error);

/**
 * Writes the sign document of a heartbeat that was received, for a verifier.
 * The bytes are those of `input` without the record of field 4 (signature);
 * nothing is encoded anew. Nothing may overlap.
 */
ew_code ew_sign_doc_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                         const ew_limits *limits,
                                         uint8_t *buffer, size_t capacity,
                                         size_t *size, ew_error *error);

/** The same document, handed to a hash function piece by piece. */
ew_code ew_digest_input_from_heartbeat_bytes(ew_bytes input, ew_bytes chain_id,
                                             const ew_limits *limits,
                                             ew_update update, void *context,
                                             ew_error *error);

/** @} */

/** @name Any message
 * @{ */

/** Number of message types known here. */
size_t ew_type_count(void);

/** Full name of a type, such as `virtengine.enclave.v1.Params`; NULL if
 *  `index` is not less than ew_type_count(). */
const char *ew_type_name(size_t index);

/**
 * Checks that bytes are the canonical encoding of a message, by rules C1–C17.
 * The first violation, in the order of the bytes, is reported. An Any's value
 * is checked too if its type is known here. Takes time in proportion to the
 * input's size.
 *
 * @param type  full name, without a leading slash
 */
ew_code ew_check(const char *type, ew_bytes input, const ew_limits *limits,
                 ew_error *error);

/** Scratch memory that is enough for ew_reencode() of this input. */
ew_code ew_reencode_scratch_size(const char *type, ew_bytes input,
                                 const ew_limits *limits, size_t *size,
                                 ew_error *error);

/**
 * Checks the input, has libprotobuf-c unpack it, and writes what libprotobuf-c
 * packs: the input again, or the two disagree. For tests; libprotobuf-c takes
 * about 1 KiB of stack for each level of nesting, and scratch memory for the
 * structure of every message, however few its bytes.
 *
 * libprotobuf-c 1.4.1 cannot keep some canonical messages, which are refused
 * with EW_ERROR_UNREPRESENTABLE: a string with a NUL byte in it, a −0 in a
 * field without presence, a map entry whose key or value is the default.
 *
 * @param scratch  memory for the unpacked message; free again on return
 */
ew_code ew_reencode(const char *type, ew_bytes input, const ew_limits *limits,
                    void *scratch, size_t scratch_size, uint8_t *buffer,
                    size_t capacity, size_t *size, ew_error *error);

/** @} */

/** A sentence about a code; never NULL. */
const char *ew_error_text(ew_code code);

/** The text of a canonical rule, 1…17; "" for any other number. */
const char *ew_rule_text(int rule);

/** Version of this library. */
const char *ew_version(void);

#ifdef __cplusplus
}
#endif

#endif /* ENCLAVE_WIRE_H */
