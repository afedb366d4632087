/* What the processor can do and Swift has no word for. */
#ifndef ENCLAVEWIRE_PROCESSOR_H
#define ENCLAVEWIRE_PROCESSOR_H

/* Asks for a line of memory that is soon written to, and does not wait for it. Any address will do. */
static inline void processor_fetch_for_writing(const void *address) { __builtin_prefetch(address, 1, 3); }

#endif
