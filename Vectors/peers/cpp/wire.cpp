#include "wire.h"

#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/type_resolver_util.h>

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <vector>

namespace {

constexpr char kAny[] = "google.protobuf.Any";
constexpr char kHost[] = "type.googleapis.com";
constexpr char kTimestamp[] = "google.protobuf.Timestamp";

/// The canonical form packs whatever can be packed, whatever the schema declares.
void declare_packed(pb::DescriptorProto &message) {
    for (auto &field : *message.mutable_field()) {
        auto type = static_cast<pb::FieldDescriptor::Type>(field.type());
        if (field.label() == pb::FieldDescriptorProto::LABEL_REPEATED && pb::FieldDescriptor::IsTypePackable(type))
            field.mutable_options()->set_packed(true);
    }
    for (auto &nested : *message.mutable_nested_type()) declare_packed(nested);
}

/// Without its name an Any is a message like others, whose type need not be known.
void rename_any(pb::DescriptorProto &message, const std::string &scope) {
    for (auto &field : *message.mutable_field())
        if (field.type_name() == std::string(".") + kAny) field.set_type_name(".google.protobuf.PlainAny");
    if (scope + "." + message.name() == kAny) message.set_name("PlainAny");
    for (auto &nested : *message.mutable_nested_type()) rename_any(nested, "");
}

/// Of entries with one key the last counts; reflection shows all of them.
void keep_last_entries(pb::Message &message, const pb::FieldDescriptor *field) {
    const auto *reflection = message.GetReflection();
    int count = reflection->FieldSize(message, field);
    std::map<std::string, int> last;
    std::vector<MessagePointer> entries;
    for (int i = 0; i < count; i++) {
        const auto &entry = reflection->GetRepeatedMessage(message, field, i);
        entries.emplace_back(entry.New());
        entries.back()->CopyFrom(entry);
        MessagePointer key(entry.New());
        key->CopyFrom(entry);
        key->GetReflection()->ClearField(key.get(), field->message_type()->map_value());
        last[key->SerializeAsString()] = i;
    }
    if (last.size() == entries.size()) return;
    reflection->ClearField(&message, field);
    for (const auto &item : last) reflection->AddMessage(&message, field)->CopyFrom(*entries[item.second]);
}

void unify_nans(pb::Message &message, const pb::FieldDescriptor *field) {
    const auto *reflection = message.GetReflection();
    bool is_float = field->cpp_type() == pb::FieldDescriptor::CPPTYPE_FLOAT;
    if (!is_float && field->cpp_type() != pb::FieldDescriptor::CPPTYPE_DOUBLE) return;
    constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
    constexpr auto nan_float = std::numeric_limits<float>::quiet_NaN();
    if (!field->is_repeated()) {
        if (is_float && std::isnan(reflection->GetFloat(message, field)))
            reflection->SetFloat(&message, field, nan_float);
        if (!is_float && std::isnan(reflection->GetDouble(message, field)))
            reflection->SetDouble(&message, field, nan);
        return;
    }
    for (int i = 0; i < reflection->FieldSize(message, field); i++) {
        if (is_float && std::isnan(reflection->GetRepeatedFloat(message, field, i)))
            reflection->SetRepeatedFloat(&message, field, i, nan_float);
        if (!is_float && std::isnan(reflection->GetRepeatedDouble(message, field, i)))
            reflection->SetRepeatedDouble(&message, field, i, nan);
    }
}

/// Finds `/full.name`, as the type URLs of a Cosmos chain are, beside libprotobuf's own spelling.
class AnyHost : public pb::util::TypeResolver {
public:
    explicit AnyHost(const pb::DescriptorPool *pool)
        : inner_(pb::util::NewTypeResolverForDescriptorPool(kHost, pool)) {}

    pb::util::Status ResolveMessageType(const std::string &url, pb::Type *type) override {
        return inner_->ResolveMessageType(with_host(url), type);
    }
    pb::util::Status ResolveEnumType(const std::string &url, pb::Enum *type) override {
        return inner_->ResolveEnumType(with_host(url), type);
    }

private:
    static std::string with_host(const std::string &url) { return url.rfind('/', 0) == 0 ? kHost + url : url; }
    std::unique_ptr<pb::util::TypeResolver> inner_;
};

void require(const pb::util::Status &status) {
    if (!status.ok()) throw std::runtime_error(std::string(status.message()));
}

}  // namespace

Schema::Schema(const std::string &descriptor_set) {
    pb::FileDescriptorSet set;
    if (!set.ParseFromString(descriptor_set)) throw std::runtime_error("no descriptor set");
    for (auto &file : *set.mutable_file()) {
        for (auto &message : *file.mutable_message_type()) declare_packed(message);
        if (pool_.BuildFile(file) == nullptr) throw std::runtime_error("the descriptor set is not whole");
    }
    for (auto &file : *set.mutable_file()) {
        for (auto &message : *file.mutable_message_type()) rename_any(message, file.package());
        plain_pool_.BuildFile(file);
    }
    resolver_.reset(new AnyHost(&pool_));
    plain_resolver_.reset(new AnyHost(&plain_pool_));
}

MessagePointer Schema::make(const std::string &type) {
    const auto *descriptor = pool_.FindMessageTypeByName(type);
    if (descriptor == nullptr) throw Unsupported();
    return MessagePointer(factory_.GetPrototype(descriptor)->New());
}

MessagePointer Schema::parse(const std::string &type, const std::string &bytes, int depth_limit) {
    auto message = make(type);
    pb::io::ArrayInputStream array(bytes.data(), static_cast<int>(bytes.size()));
    pb::io::CodedInputStream input(&array);
    // libprotobuf counts groups and unknown fields too; `depth` below is exact for what is known.
    input.SetRecursionLimit(100);
    if (!message->ParseFromCodedStream(&input) || !input.ConsumedEntireMessage())
        throw Undecodable("libprotobuf refuses the bytes");
    if (depth(*message) > depth_limit) throw Undecodable("too deep");
    return message;
}

std::string Schema::write(const pb::Message &message) {
    std::string bytes;
    pb::io::StringOutputStream stream(&bytes);
    pb::io::CodedOutputStream output(&stream);
    output.SetSerializationDeterministic(true);
    message.SerializeToCodedStream(&output);
    output.Trim();
    return bytes;
}

std::string Schema::canonical(pb::Message &message, int levels) {
    prepare(message, levels);
    return write(message);
}

void Schema::prepare(pb::Message &message, int levels) {
    const auto *reflection = message.GetReflection();
    if (!reflection->GetUnknownFields(message).empty()) throw NotCanonical("C4", "an unknown field");
    const std::string &name = message.GetDescriptor()->full_name();
    if (name == kTimestamp && !is_in_range(message)) throw NotCanonical("C14", "the timestamp is out of range");
    if (name == kAny) prepare_any(message, levels);
    std::vector<const pb::FieldDescriptor *> fields;
    reflection->ListFields(message, &fields);
    for (const auto *field : fields) {
        unify_nans(message, field);
        if (field->is_map()) keep_last_entries(message, field);
        for_each_message(message, field, [&](const pb::Message &inner) {
            prepare(const_cast<pb::Message &>(inner), levels - 1);
        });
    }
}

void Schema::prepare_any(const pb::Message &message, int levels) {
    auto url = get_string(message, "type_url"), value = get_string(message, "value");
    if (!is_type_url(url)) throw NotCanonical("C17", "no /full.name");
    if (!has(url.substr(1))) return;
    if (levels < 1 && !value.empty()) throw NotCanonical("C15", "too deep");
    try {
        auto inner = parse(url.substr(1), value);
        if (1 + depth(*inner) > levels) throw NotCanonical("C17", "the value is too deep");
        if (canonical(*inner, levels - 1) != value) throw NotCanonical("C17", "the value is not canonical");
    } catch (const std::runtime_error &error) {
        throw NotCanonical("C17", error.what());
    }
}

// JSON

MessagePointer Schema::from_json(const std::string &type, const std::string &json) {
    std::string bytes;
    if (!has(type)) throw Unsupported();
    require(pb::util::JsonToBinaryString(resolver_.get(), "/" + type, json, &bytes));
    return parse(type, bytes);
}

std::string Schema::to_json(const std::string &type, const std::string &bytes) {
    std::string json;
    require(pb::util::BinaryToJsonString(resolver_.get(), "/" + type, Schema::write(*parse(type, bytes)), &json));
    return json;
}

std::string Schema::to_plain_json(const std::string &type, const std::string &bytes) {
    std::string json;
    require(pb::util::BinaryToJsonString(plain_resolver_.get(), "/" + type, bytes, &json));
    return json;
}

// Values

bool is_type_url(const std::string &text) {
    if (text.empty() || text[0] != '/') return false;
    bool starts = true;
    for (char c : text.substr(1)) {
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        bool digit = c >= '0' && c <= '9';
        if (starts ? !letter : !letter && !digit && c != '.') return false;
        starts = c == '.';
    }
    return !starts;
}

bool is_in_range(const pb::Message &timestamp) {
    auto seconds = static_cast<int64_t>(get_number(timestamp, "seconds"));
    auto nanos = static_cast<int64_t>(get_number(timestamp, "nanos"));
    return seconds >= -62135596800 && seconds <= 253402300799 && nanos >= 0 && nanos <= 999999999;
}

// Reflection

void for_each_message(const pb::Message &message, const pb::FieldDescriptor *field,
                      const std::function<void(const pb::Message &)> &body) {
    if (field->cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE) return;
    const auto *reflection = message.GetReflection();
    if (!field->is_repeated()) {
        body(reflection->GetMessage(message, field));
        return;
    }
    for (int i = 0; i < reflection->FieldSize(message, field); i++)
        body(reflection->GetRepeatedMessage(message, field, i));
}

int depth(const pb::Message &message) {
    int deepest = 0;
    std::vector<const pb::FieldDescriptor *> fields;
    message.GetReflection()->ListFields(message, &fields);
    for (const auto *field : fields)
        for_each_message(message, field, [&](const pb::Message &inner) {
            deepest = std::max(deepest, 1 + depth(inner));
        });
    return deepest;
}

std::string get_string(const pb::Message &message, const char *field) {
    return message.GetReflection()->GetString(message, message.GetDescriptor()->FindFieldByName(field));
}

uint64_t get_number(const pb::Message &message, const char *name) {
    const auto *field = message.GetDescriptor()->FindFieldByName(name);
    const auto *reflection = message.GetReflection();
    switch (field->cpp_type()) {
        case pb::FieldDescriptor::CPPTYPE_INT32: return static_cast<uint64_t>(reflection->GetInt32(message, field));
        case pb::FieldDescriptor::CPPTYPE_INT64: return static_cast<uint64_t>(reflection->GetInt64(message, field));
        case pb::FieldDescriptor::CPPTYPE_ENUM:
            return static_cast<uint64_t>(reflection->GetEnumValue(message, field));
        case pb::FieldDescriptor::CPPTYPE_UINT32: return reflection->GetUInt32(message, field);
        default: return reflection->GetUInt64(message, field);
    }
}

const pb::Message &get_message(const pb::Message &message, const char *field) {
    return message.GetReflection()->GetMessage(message, message.GetDescriptor()->FindFieldByName(field));
}
