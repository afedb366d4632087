#include "keys.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <cstdint>
#include <memory>
#include <stdexcept>

namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *pointer) const { Free(pointer); }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Group = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;

const unsigned char *octets(const std::string &bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }

std::string digest(const EVP_MD *algorithm, const std::string &bytes) {
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), out, &size, algorithm, nullptr) != 1)
        throw std::runtime_error("OpenSSL lacks the digest");
    return std::string(reinterpret_cast<char *>(out), size);
}

/// The key of a point on the curve, or null.
Key secp256k1_key(const std::string &bytes) {
    Key key;
    KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    char name[] = "secp256k1";
    std::string point = bytes;
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1 &&
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters) == 1)
        key.reset(made);
    return key;
}

/// r and s as OpenSSL wants them, or nothing if they are not in range.
std::string der(const std::string &signature) {
    Group group(EC_GROUP_new_by_curve_name(NID_secp256k1));
    const BIGNUM *order = EC_GROUP_get0_order(group.get());
    Number half(BN_dup(order));
    BN_rshift1(half.get(), half.get());
    Number r(BN_bin2bn(octets(signature), 32, nullptr)), s(BN_bin2bn(octets(signature) + 32, 32, nullptr));
    if (BN_is_zero(r.get()) || BN_cmp(r.get(), order) >= 0) return {};
    if (BN_is_zero(s.get()) || BN_cmp(s.get(), half.get()) > 0) return {};
    Signature pair(ECDSA_SIG_new());
    ECDSA_SIG_set0(pair.get(), r.release(), s.release());
    unsigned char *out = nullptr;
    int size = i2d_ECDSA_SIG(pair.get(), &out);
    std::string bytes(reinterpret_cast<char *>(out), size > 0 ? static_cast<size_t>(size) : 0);
    OPENSSL_free(out);
    return bytes;
}

}  // namespace

std::string sha256(const std::string &bytes) { return digest(EVP_sha256(), bytes); }
std::string ripemd160(const std::string &bytes) { return digest(EVP_ripemd160(), bytes); }

bool verify_ed25519(const std::string &key, const std::string &message, const std::string &signature) {
    if (key.size() != 32) return false;
    Key public_key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(key), key.size()));
    DigestContext context(EVP_MD_CTX_new());
    return public_key && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, public_key.get()) == 1 &&
           EVP_DigestVerify(context.get(), octets(signature), signature.size(), octets(message), message.size()) == 1;
}

std::pair<std::string, std::string> sign_ed25519(const std::string &seed, const std::string &message) {
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(seed), seed.size()));
    DigestContext context(EVP_MD_CTX_new());
    unsigned char signature[64], public_key[32];
    size_t size = sizeof signature, key_size = sizeof public_key;
    if (!key || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), signature, &size, octets(message), message.size()) != 1 ||
        EVP_PKEY_get_raw_public_key(key.get(), public_key, &key_size) != 1)
        throw std::runtime_error("a seed has 32 bytes");
    return {std::string(reinterpret_cast<char *>(signature), size),
            std::string(reinterpret_cast<char *>(public_key), key_size)};
}

bool verify_secp256k1(const std::string &key, const std::string &digest, const std::string &signature) {
    bool compressed = key.size() == 33 && (key[0] == 2 || key[0] == 3);
    bool uncompressed = key.size() == 65 && key[0] == 4;
    if ((!compressed && !uncompressed) || signature.size() != 64) return false;
    auto encoded = der(signature);
    auto public_key = secp256k1_key(key);
    if (encoded.empty() || !public_key) return false;
    KeyContext context(EVP_PKEY_CTX_new(public_key.get(), nullptr));
    return EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), octets(encoded), encoded.size(), octets(digest), digest.size()) == 1;
}

std::string bech32(const std::string &prefix, const std::string &bytes) {
    static const char charset[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    std::vector<uint8_t> words, all;
    uint32_t bits = 0;
    int count = 0;
    for (unsigned char byte : bytes) {
        bits = bits << 8 | byte;
        for (count += 8; count >= 5; count -= 5) words.push_back(bits >> (count - 5) & 31);
    }
    if (count > 0) words.push_back(bits << (5 - count) & 31);
    for (unsigned char c : prefix) all.push_back(c >> 5);
    all.push_back(0);
    for (unsigned char c : prefix) all.push_back(c & 31);
    all.insert(all.end(), words.begin(), words.end());
    all.insert(all.end(), 6, 0);
    uint32_t checksum = 1;
    for (uint8_t value : all) {
        uint32_t top = checksum >> 25;
        checksum = (checksum & 0x1ffffff) << 5 ^ value;
        static const uint32_t generator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        for (int i = 0; i < 5; i++) checksum ^= top >> i & 1 ? generator[i] : 0;
    }
    std::string text = prefix + "1";
    for (uint8_t word : words) text += charset[word];
    for (int i = 5; i >= 0; i--) text += charset[(checksum ^ 1) >> (5 * i) & 31];
    return text;
}
