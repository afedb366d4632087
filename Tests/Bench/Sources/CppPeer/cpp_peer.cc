#include "bench_cpp.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>

#include <memory>
#include <string>

#include "bench_support.h"
#include "cosmos/tx/v1beta1/tx.pb.h"
#include "fold.h"
#include "virtengine/enclave/v1/genesis.pb.h"
#include "virtengine/enclave/v1/health.pb.h"
#include "virtengine/enclave/v1/heartbeat.pb.h"

namespace {

namespace enclave = virtengine::enclave::v1;

/// A message that is decoded by one parse.
template <class Message>
struct Plain {
    Message root;

    bool parse(const uint8_t *bytes, size_t size) { return root.ParseFromArray(bytes, static_cast<int>(size)); }
    uint64_t checksum() const { return fold(fold_start, root); }
};

/// A transaction with the heartbeat that its first message carries.
struct Transaction {
    cosmos::tx::v1beta1::TxRaw root;
    cosmos::tx::v1beta1::TxBody body;
    enclave::MsgEnclaveHeartbeat heartbeat;

    bool parse(const uint8_t *bytes, size_t size) {
        return root.ParseFromArray(bytes, static_cast<int>(size)) && body.ParseFromString(root.body_bytes())
            && body.messages_size() > 0 && heartbeat.ParseFromString(body.messages(0).value());
    }
    uint64_t checksum() const { return fold(fold(fold(fold_start, root), body), fold(fold_start, heartbeat)); }
};

/// Makes messages from the descriptor of a type, not of its generated class.
template <class Message>
const google::protobuf::Message *prototype() {
    static auto *factory = new google::protobuf::DynamicMessageFactory();
    return factory->GetPrototype(Message::descriptor());
}

/// A message that only its descriptor is known of.
template <class Message>
struct Dynamic {
    std::unique_ptr<google::protobuf::Message> owner{prototype<Message>()->New()};
    google::protobuf::Message &root = *owner;

    bool parse(const uint8_t *bytes, size_t size) { return root.ParseFromArray(bytes, static_cast<int>(size)); }
    bool parse(const std::string &text) { return root.ParseFromString(text); }
    const std::string &text(int number, std::string *scratch) const {
        return root.GetReflection()->GetStringReference(root, root.GetDescriptor()->FindFieldByNumber(number), scratch);
    }
    Message typed() const {
        Message message;
        message.ParseFromString(root.SerializeAsString());
        return message;
    }
    uint64_t checksum() const { return fold(fold_start, typed()); }
};

struct DynamicTransaction {
    Dynamic<cosmos::tx::v1beta1::TxRaw> raw;
    Dynamic<cosmos::tx::v1beta1::TxBody> body;
    Dynamic<enclave::MsgEnclaveHeartbeat> heartbeat;
    google::protobuf::Message &root = raw.root;

    bool parse(const uint8_t *bytes, size_t size) {
        std::string scratch;
        if (!raw.parse(bytes, size) || !body.parse(raw.text(1, &scratch))) return false;
        const auto *reflection = body.root.GetReflection();
        const auto *messages = body.root.GetDescriptor()->FindFieldByNumber(1);
        if (reflection->FieldSize(body.root, messages) == 0) return false;
        const auto &any = reflection->GetRepeatedMessage(body.root, messages, 0);
        const auto *value = any.GetDescriptor()->FindFieldByNumber(2);
        return heartbeat.parse(any.GetReflection()->GetStringReference(any, value, &scratch));
    }
    uint64_t checksum() const {
        return fold(fold(fold(fold_start, raw.typed()), body.typed()), heartbeat.checksum());
    }
};

struct Subject {
    virtual ~Subject() = default;
    virtual size_t encode(uint8_t *buffer, size_t capacity) = 0;
    virtual uint64_t checksum() = 0;
    virtual void encode_into(uint8_t *buffer, size_t capacity, uint64_t count) = 0;
    virtual void encode_fresh(uint64_t count) = 0;
    virtual void encode_reused(uint64_t count) = 0;
    virtual void decode_fresh(uint64_t count) = 0;
    virtual void decode_reused(uint64_t count) = 0;
};

template <class Decoded>
struct SubjectOf final : Subject {
    const uint8_t *bytes;
    size_t size;
    Decoded message;
    Decoded reused;

    SubjectOf(const uint8_t *bytes, size_t size) : bytes(bytes), size(size) {}

    size_t encode(uint8_t *buffer, size_t capacity) override {
        size_t needed = message.root.ByteSizeLong();
        if (needed <= capacity) message.root.SerializeToArray(buffer, static_cast<int>(capacity));
        return needed;
    }

    uint64_t checksum() override {
        Decoded fresh;
        return fresh.parse(bytes, size) && reused.parse(bytes, size) && fresh.checksum() == reused.checksum()
            ? fresh.checksum() : 0;
    }

    void encode_into(uint8_t *buffer, size_t capacity, uint64_t count) override {
        for (uint64_t index = 0; index < count; index++) {
            message.root.SerializeToArray(buffer, static_cast<int>(capacity));
            bench_keep(buffer);
        }
    }

    void encode_fresh(uint64_t count) override {
        for (uint64_t index = 0; index < count; index++) {
            std::string text = message.root.SerializeAsString();
            bench_keep(text.data());
        }
    }

    void encode_reused(uint64_t count) override {
        std::string text;
        for (uint64_t index = 0; index < count; index++) {
            message.root.SerializeToString(&text);
            bench_keep(text.data());
        }
    }

    void decode_fresh(uint64_t count) override {
        for (uint64_t index = 0; index < count; index++) {
            Decoded fresh;
            fresh.parse(bytes, size);
            bench_keep(&fresh);
        }
    }

    void decode_reused(uint64_t count) override {
        for (uint64_t index = 0; index < count; index++) {
            reused.parse(bytes, size);
            bench_keep(&reused);
        }
    }
};

template <class Decoded>
void *make(const uint8_t *bytes, size_t size) {
    auto subject = std::make_unique<SubjectOf<Decoded>>(bytes, size);
    if (!subject->message.parse(bytes, size) || !subject->reused.parse(bytes, size)) return nullptr;
    return static_cast<Subject *>(subject.release());
}

void *create(bench_type type, const uint8_t *bytes, size_t size) {
    switch (type) {
    case BENCH_HEARTBEAT: return make<Plain<enclave::MsgEnclaveHeartbeat>>(bytes, size);
    case BENCH_HEALTH_STATUS: return make<Plain<enclave::EnclaveHealthStatus>>(bytes, size);
    case BENCH_TX: return make<Transaction>(bytes, size);
    case BENCH_GENESIS: return make<Plain<enclave::GenesisState>>(bytes, size);
    }
    return nullptr;
}

void *create_dynamic(bench_type type, const uint8_t *bytes, size_t size) {
    switch (type) {
    case BENCH_HEARTBEAT: return make<Dynamic<enclave::MsgEnclaveHeartbeat>>(bytes, size);
    case BENCH_HEALTH_STATUS: return make<Dynamic<enclave::EnclaveHealthStatus>>(bytes, size);
    case BENCH_TX: return make<DynamicTransaction>(bytes, size);
    case BENCH_GENESIS: return make<Dynamic<enclave::GenesisState>>(bytes, size);
    }
    return nullptr;
}

Subject *of(void *subject) { return static_cast<Subject *>(subject); }

void destroy(void *subject) { delete of(subject); }
size_t encode(void *subject, uint8_t *buffer, size_t capacity) { return of(subject)->encode(buffer, capacity); }
uint64_t checksum(void *subject) { return of(subject)->checksum(); }
void encode_into(void *subject, uint8_t *buffer, size_t capacity, uint64_t count) {
    of(subject)->encode_into(buffer, capacity, count);
}
void encode_fresh(void *subject, uint64_t count) { of(subject)->encode_fresh(count); }
void encode_reused(void *subject, uint64_t count) { of(subject)->encode_reused(count); }
void decode_fresh(void *subject, uint64_t count) { of(subject)->decode_fresh(count); }
void decode_reused(void *subject, uint64_t count) { of(subject)->decode_reused(count); }

const bench_peer with_fresh = {
    "cpp-fresh", create, destroy, encode, checksum, encode_into, encode_fresh, decode_fresh};
const bench_peer with_reused = {
    "cpp-reused", create, destroy, encode, checksum, encode_into, encode_reused, decode_reused};

const bench_peer with_descriptors = {
    "cpp-dynamic", create_dynamic, destroy, encode, checksum, encode_into, encode_fresh, decode_fresh};

}  // namespace

const bench_peer *bench_cpp_fresh() { return &with_fresh; }
const bench_peer *bench_cpp_reused() { return &with_reused; }
const bench_peer *bench_cpp_dynamic() { return &with_descriptors; }
