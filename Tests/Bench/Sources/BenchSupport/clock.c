#include "bench_support.h"

#include <string.h>
#include <time.h>

uint64_t bench_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

void bench_copy(void *target, const void *source, size_t count) {
    memcpy(target, source, count);
    bench_keep(target);
}
