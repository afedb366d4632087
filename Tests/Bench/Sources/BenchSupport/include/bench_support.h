// Clock, allocation counter and optimization barrier of the benchmark.
#ifndef BENCH_SUPPORT_H
#define BENCH_SUPPORT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Nanoseconds of the monotonic clock.
uint64_t bench_now(void);

/// Sets the counter to zero and counts the allocations of this process, until bench_count_stop.
void bench_count_start(void);

/// Stops counting. Returns the calls of malloc and its kin since bench_count_start, from whatever language.
uint64_t bench_count_stop(void);

/// Gives the system back what was freed, so that the memory of the process grows by what is allocated from now on.
void bench_trim(void);

/// Copies bytes as memcpy does; a call of its own, so that no compiler leaves it out.
void bench_copy(void *target, const void *source, size_t count);

/// Memory in large pages whose lines of 64 bytes are one cycle in no order: each says where the next one is.
typedef struct bench_chased bench_chased;

/// NULL where there is no memory, or `size` is less than a line.
bench_chased *bench_chase_create(size_t size);
void bench_chase_destroy(bench_chased *memory);

/// Goes on by `count` lines.
void bench_chase(bench_chased *memory, uint64_t count);

/// Makes the optimizer believe that all memory, `pointer`'s too, is read and written here.
static inline void bench_keep(const void *pointer) {
    __asm__ volatile("" : : "g"(pointer) : "memory");
}

#ifdef __cplusplus
}
#endif
#endif
