// Messages by the descriptor set: parsing, and the canonical form by way of libprotobuf's reflection.
#pragma once

#include <google/protobuf/descriptor.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/message.h>
#include <google/protobuf/util/type_resolver.h>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace pb = google::protobuf;

/// What this peer cannot do.
struct Unsupported {};

/// Bytes that a general decoder refuses.
struct Undecodable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A message that has no canonical form, and the rule for which it has none.
struct NotCanonical : std::runtime_error {
    std::string rule;
    NotCanonical(std::string rule, const std::string &reason) : std::runtime_error(reason), rule(std::move(rule)) {}
};

using MessagePointer = std::unique_ptr<pb::Message>;

class Schema {
public:
    explicit Schema(const std::string &descriptor_set);

    /// An empty message. Throws Unsupported if the schema does not have the type.
    MessagePointer make(const std::string &type);
    MessagePointer parse(const std::string &type, const std::string &bytes, int depth_limit = 100);
    bool has(const std::string &type) const { return pool_.FindMessageTypeByName(type) != nullptr; }

    std::string canonical(pb::Message &message, int levels = 100);
    /// Packed scalars, map entries by key: what is canonical of a message whose values are.
    static std::string write(const pb::Message &message);

    MessagePointer from_json(const std::string &type, const std::string &json);
    std::string to_json(const std::string &type, const std::string &bytes);
    /// ProtoJSON in which an Any is an ordinary message.
    std::string to_plain_json(const std::string &type, const std::string &bytes);

private:
    void prepare(pb::Message &message, int levels);
    void prepare_any(const pb::Message &message, int levels);

    pb::DescriptorPool pool_, plain_pool_;
    pb::DynamicMessageFactory factory_;
    std::unique_ptr<pb::util::TypeResolver> resolver_, plain_resolver_;
};

/// Whether an Any's type is `/full.name`.
bool is_type_url(const std::string &text);
/// Seconds and nanoseconds that a Timestamp may have.
bool is_in_range(const pb::Message &timestamp);
/// Levels below a message; a map entry is one.
int depth(const pb::Message &message);
/// Every submessage of a field.
void for_each_message(const pb::Message &message, const pb::FieldDescriptor *field,
                      const std::function<void(const pb::Message &)> &body);
std::string get_string(const pb::Message &message, const char *field);
uint64_t get_number(const pb::Message &message, const char *field);
const pb::Message &get_message(const pb::Message &message, const char *field);
