#include "bench_openssl.h"

#include <openssl/evp.h>

#include "bench_support.h"

int bench_openssl_sha256(const uint8_t *bytes, size_t size, uint8_t digest[32], uint64_t count) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_MD *algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
    int done = context != NULL && EVP_DigestInit_ex2(context, algorithm, NULL);
    for (uint64_t index = 0; done && index < count; index++) {
        done = EVP_DigestUpdate(context, bytes, size) && EVP_DigestFinal_ex(context, digest, NULL)
            && EVP_DigestInit_ex2(context, NULL, NULL);
        bench_keep(digest);
    }
    EVP_MD_free(algorithm);
    EVP_MD_CTX_free(context);
    return done;
}
