// Every field of the messages, folded in the order of their numbers.
#ifndef FOLD_H
#define FOLD_H

#include <stdint.h>

#include "cosmos/tx/v1beta1/tx.pb-c.h"
#include "virtengine/enclave/v1/genesis.pb-c.h"
#include "virtengine/enclave/v1/health.pb-c.h"
#include "virtengine/enclave/v1/heartbeat.pb-c.h"

typedef Virtengine__Enclave__V1__MsgEnclaveHeartbeat Heartbeat;
typedef Virtengine__Enclave__V1__EnclaveHealthStatus Status;
typedef Virtengine__Enclave__V1__GenesisState Genesis;
typedef Cosmos__Tx__V1beta1__TxRaw TxRaw;
typedef Cosmos__Tx__V1beta1__TxBody TxBody;

uint64_t fold_heartbeat(uint64_t sum, const Heartbeat *message);
uint64_t fold_status(uint64_t sum, const Status *message);
uint64_t fold_genesis(uint64_t sum, const Genesis *message);
uint64_t fold_raw(uint64_t sum, const TxRaw *message);
uint64_t fold_body(uint64_t sum, const TxBody *message);

#endif
