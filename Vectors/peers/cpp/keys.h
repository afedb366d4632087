// Digests, signatures and addresses, by OpenSSL.
#pragma once

#include <string>
#include <vector>

std::string sha256(const std::string &bytes);
std::string ripemd160(const std::string &bytes);

bool verify_ed25519(const std::string &key, const std::string &message, const std::string &signature);
/// Keys of 33 bytes (02, 03) or 65 (04), signatures of 64 with the lower s.
bool verify_secp256k1(const std::string &key, const std::string &digest, const std::string &signature);
/// Signature and public key.
std::pair<std::string, std::string> sign_ed25519(const std::string &seed, const std::string &message);

/// Of an account: bech32 (BIP-173) of 20 bytes.
std::string bech32(const std::string &prefix, const std::string &bytes);
