#include "transactions.h"

#include <google/protobuf/unknown_field_set.h>

#include "keys.h"

namespace {

constexpr int kNonCritical = 1 << 10;
constexpr int kDepthLimit = 100;
constexpr int kAnyDepthLimit = 10;
constexpr int kAnyCountLimit = 100;

/// Where a walk is, and whether it lets unknown fields pass that are not critical.
struct Place {
    bool tolerant;
    int depth = 1;
    int anys = 0;
};

/// A known number among the unknown fields came with a wire type that is not its own.
void check_unknown(const pb::Message &message, bool tolerant) {
    const auto &unknown = message.GetReflection()->GetUnknownFields(message);
    for (int i = 0; i < unknown.field_count(); i++) {
        int number = unknown.field(i).number();
        bool known = message.GetDescriptor()->FindFieldByNumber(number) != nullptr;
        if (known || !tolerant || (number & kNonCritical) == 0) throw Undecodable("an unknown field");
    }
}

void check(Schema &schema, const pb::Message &message, Place place, int &any_count) {
    const auto &name = message.GetDescriptor()->full_name();
    bool is_any = name == "google.protobuf.Any";
    if (place.depth > kDepthLimit) throw Undecodable("too deep");
    check_unknown(message, place.tolerant && !is_any);
    if (name == "google.protobuf.Timestamp" && !is_in_range(message)) throw Undecodable("a time out of range");
    if (is_any) {
        auto url = get_string(message, "type_url"), value = get_string(message, "value");
        if (!is_type_url(url)) throw Undecodable("an Any whose type is not /full.name");
        any_count = place.anys == 0 ? 1 : any_count + 1;
        if (place.anys >= kAnyDepthLimit || any_count > kAnyCountLimit) throw Undecodable("too many Any");
        if (!schema.has(url.substr(1)) || value.empty()) return;
        Place inner{place.tolerant, place.depth + 1, place.anys + 1};
        check(schema, *schema.parse(url.substr(1), value), inner, any_count);
        return;
    }
    std::vector<const pb::FieldDescriptor *> fields;
    message.GetReflection()->ListFields(message, &fields);
    for (const auto *field : fields)
        for_each_message(message, field, [&](const pb::Message &inner) {
            check(schema, inner, {place.tolerant, place.depth + 1, place.anys}, any_count);
        });
}

std::vector<std::string> strings(const pb::Message &message, const char *name) {
    const auto *field = message.GetDescriptor()->FindFieldByName(name);
    const auto *reflection = message.GetReflection();
    std::vector<std::string> all;
    for (int i = 0; i < reflection->FieldSize(message, field); i++)
        all.push_back(reflection->GetRepeatedString(message, field, i));
    return all;
}

void set(pb::Message &message, const char *name, const std::string &value) {
    message.GetReflection()->SetString(&message, message.GetDescriptor()->FindFieldByName(name), value);
}

void set(pb::Message &message, const char *name, uint64_t value) {
    message.GetReflection()->SetUInt64(&message, message.GetDescriptor()->FindFieldByName(name), value);
}

}  // namespace

Transaction::Transaction(Schema &schema, const std::string &bytes) : schema_(schema) {
    // TxRaw has one encoding alone, that which is written.
    raw_ = schema.parse("cosmos.tx.v1beta1.TxRaw", bytes);
    check_unknown(*raw_, false);
    if (Schema::write(*raw_) != bytes) throw Undecodable("another encoding of TxRaw than the canonical one");
    body_bytes_ = get_string(*raw_, "body_bytes");
    auth_info_bytes_ = get_string(*raw_, "auth_info_bytes");
    int any_count = 0;
    check(schema, *schema.parse("cosmos.tx.v1beta1.TxBody", body_bytes_), {true}, any_count);
    auth_info_ = schema.parse("cosmos.tx.v1beta1.AuthInfo", auth_info_bytes_);
    check(schema, *auth_info_, {false}, any_count);
}

const pb::Message &Transaction::signer(size_t index) const {
    const auto *field = auth_info_->GetDescriptor()->FindFieldByName("signer_infos");
    const auto *reflection = auth_info_->GetReflection();
    if (index >= static_cast<size_t>(reflection->FieldSize(*auth_info_, field)))
        throw std::runtime_error("no such signer");
    return reflection->GetRepeatedMessage(*auth_info_, field, static_cast<int>(index));
}

std::string Transaction::document(int mode, size_t index, const std::string &chain_id,
                                  uint64_t account_number) const {
    if (mode != 1 && mode != 3) throw Unsupported();
    auto document = schema_.make(mode == 1 ? "cosmos.tx.v1beta1.SignDoc" : "cosmos.tx.v1beta1.SignDocDirectAux");
    set(*document, "body_bytes", body_bytes_);
    set(*document, "chain_id", chain_id);
    set(*document, "account_number", account_number);
    if (mode == 1) {
        set(*document, "auth_info_bytes", auth_info_bytes_);
    } else {
        auto first = Schema::write(get_message(signer(0), "public_key"));
        if (Schema::write(get_message(signer(index), "public_key")) == first)
            throw std::runtime_error("who pays the fee has to cover it");
        const auto *key = document->GetDescriptor()->FindFieldByName("public_key");
        document->GetReflection()->MutableMessage(document.get(), key)->CopyFrom(
            get_message(signer(index), "public_key"));
        set(*document, "sequence", get_number(signer(index), "sequence"));
    }
    return Schema::write(*document);
}

bool Transaction::verify(const std::string &chain_id, const std::vector<uint64_t> &account_numbers) const {
    auto signatures = strings(*raw_, "signatures");
    const auto *infos = auth_info_->GetDescriptor()->FindFieldByName("signer_infos");
    auto count = static_cast<size_t>(auth_info_->GetReflection()->FieldSize(*auth_info_, infos));
    if (count == 0 || signatures.size() != count || account_numbers.size() != count) return false;
    for (size_t i = 0; i < count; i++) {
        const auto &key = get_message(signer(i), "public_key");
        const auto &mode = get_message(signer(i), "mode_info");
        auto url = get_string(key, "type_url");
        if (url == "/cosmos.crypto.multisig.LegacyAminoPubKey") throw Unsupported();
        const auto *single = mode.GetDescriptor()->FindFieldByName("single");
        if (url != "/cosmos.crypto.secp256k1.PubKey" || !mode.GetReflection()->HasField(mode, single)) return false;
        auto number = static_cast<int>(get_number(get_message(mode, "single"), "mode"));
        if (number != 1 && number != 3 && number != 127) return false;
        auto bytes = get_string(*schema_.parse(url.substr(1), get_string(key, "value")), "key");
        auto digest = sha256(document(number, i, chain_id, account_numbers[i]));
        if (bytes.size() != 33 || !verify_secp256k1(bytes, digest, signatures[i])) return false;
    }
    return true;
}
