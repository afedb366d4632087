// Transactions: what may be in them, and what their signers sign in the modes that need no JSON.
#pragma once

#include <string>
#include <vector>

#include "wire.h"

class Transaction {
public:
    /// Throws Undecodable where the chain refuses the bytes.
    Transaction(Schema &schema, const std::string &bytes);

    /// What the signer at that place signs: mode DIRECT or DIRECT_AUX, else Unsupported.
    std::string document(int mode, size_t signer, const std::string &chain_id, uint64_t account_number) const;
    bool verify(const std::string &chain_id, const std::vector<uint64_t> &account_numbers) const;

private:
    const pb::Message &signer(size_t index) const;

    Schema &schema_;
    std::string body_bytes_, auth_info_bytes_;
    MessagePointer raw_, auth_info_;
};
