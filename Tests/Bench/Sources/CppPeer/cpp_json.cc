#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/util/json_util.h>

#include <memory>
#include <string>

#include "bench_cpp.h"
#include "bench_support.h"

namespace {

using google::protobuf::Message;

Message *of(void *subject) { return static_cast<Message *>(subject); }

}  // namespace

void *bench_cpp_json_create(const char *type, const uint8_t *bytes, size_t size) {
    const auto *descriptor = google::protobuf::DescriptorPool::generated_pool()->FindMessageTypeByName(type);
    if (descriptor == nullptr) return nullptr;
    const auto *prototype = google::protobuf::MessageFactory::generated_factory()->GetPrototype(descriptor);
    std::unique_ptr<Message> message(prototype->New());
    if (!message->ParseFromArray(bytes, static_cast<int>(size))) return nullptr;
    return message.release();
}

void bench_cpp_json_destroy(void *subject) { delete of(subject); }

size_t bench_cpp_json_size(void *subject) {
    std::string text;
    if (!google::protobuf::util::MessageToJsonString(*of(subject), &text).ok()) return 0;
    return text.size();
}

void bench_cpp_json_write(void *subject, uint64_t count) {
    for (uint64_t index = 0; index < count; index++) {
        std::string text;
        bench_keep(google::protobuf::util::MessageToJsonString(*of(subject), &text).ok() ? text.data() : nullptr);
    }
}
