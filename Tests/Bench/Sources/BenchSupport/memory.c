#include "bench_support.h"

#include <stdlib.h>
#include <sys/mman.h>

enum { LINE = 64, PAGE = 1 << 21 };

struct bench_chased {
    uint8_t *lines;
    uint64_t count;
    uint64_t last;
};

bench_chased *bench_chase_create(size_t size) {
    size_t count = size / LINE;
    bench_chased *memory = malloc(sizeof *memory);
    uint32_t *order = malloc(count * sizeof *order);
    uint8_t *lines = aligned_alloc(PAGE, (count * LINE + PAGE - 1) / PAGE * PAGE);
    if (count == 0 || memory == NULL || order == NULL || lines == NULL) {
        free(memory);
        free(order);
        free(lines);
        return NULL;
    }
    madvise(lines, count * LINE, MADV_HUGEPAGE);
    for (size_t index = 0; index < count; index++) order[index] = (uint32_t)index;
    // Sattolo's shuffle: one cycle through all lines.
    uint64_t state = 1;
    for (size_t index = count - 1; index > 0; index--) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        size_t other = (size_t)((state >> 33) % index);
        uint32_t line = order[index];
        order[index] = order[other];
        order[other] = line;
    }
    for (size_t index = 0; index < count; index++) *(uint64_t *)(lines + index * LINE) = order[index];
    free(order);
    *memory = (bench_chased){.lines = lines, .count = count, .last = 0};
    return memory;
}

void bench_chase_destroy(bench_chased *memory) {
    free(memory->lines);
    free(memory);
}

void bench_chase(bench_chased *memory, uint64_t count) {
    uint64_t line = memory->last;
    for (uint64_t index = 0; index < count; index++) line = *(const uint64_t *)(memory->lines + line * LINE);
    memory->last = line;
}
