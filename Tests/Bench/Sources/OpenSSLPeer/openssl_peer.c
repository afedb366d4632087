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

int bench_openssl_verify(const uint8_t key[32], const uint8_t *signatures, const uint8_t *messages, size_t pairs,
                         uint64_t count) {
    EVP_PKEY *public_key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key, 32);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    int done = public_key != NULL && context != NULL;
    for (uint64_t index = 0; done && index < count; index++) {
        size_t pair = index % pairs;
        done = EVP_DigestVerifyInit(context, NULL, NULL, NULL, public_key) == 1
            && EVP_DigestVerify(context, signatures + 64 * pair, 64, messages + 32 * pair, 32) == 1
            && EVP_MD_CTX_reset(context);
    }
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(public_key);
    return done;
}

int bench_openssl_digest_verify(const uint8_t key[32], const uint8_t *signatures, const uint8_t *documents,
                                size_t size, size_t pairs, uint64_t count) {
    EVP_PKEY *public_key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, key, 32);
    EVP_MD *algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
    uint8_t digest[32];
    int done = public_key != NULL && algorithm != NULL;
    for (uint64_t index = 0; done && index < count; index++) {
        size_t pair = index % pairs;
        EVP_MD_CTX *hasher = EVP_MD_CTX_new();
        done = EVP_DigestInit_ex2(hasher, algorithm, NULL) && EVP_DigestUpdate(hasher, documents + size * pair, size)
            && EVP_DigestFinal_ex(hasher, digest, NULL) && EVP_DigestInit_ex2(hasher, NULL, NULL);
        EVP_MD_CTX_free(hasher);
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        done = done && EVP_DigestVerifyInit(context, NULL, NULL, NULL, public_key) == 1
            && EVP_DigestVerify(context, signatures + 64 * pair, 64, digest, 32) == 1;
        EVP_MD_CTX_free(context);
    }
    EVP_MD_free(algorithm);
    EVP_PKEY_free(public_key);
    return done;
}
