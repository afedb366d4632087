// C++ peer: dynamic messages of libprotobuf over the descriptor set, OpenSSL for what is signed.
//
//     peer-cpp DESCRIPTOR_SET
//
// Speaks the line protocol of Vectors/README.md. Requests are google.protobuf.Struct, so that libprotobuf reads
// their JSON too.

#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "keys.h"
#include "transactions.h"
#include "wire.h"

namespace {

const char kHeartbeat[] = "virtengine.enclave.v1.MsgEnclaveHeartbeat";

/// The members of an answer, JSON by name.
using Answer = std::map<std::string, std::string>;

std::string from_hex(const std::string &text) {
    std::string bytes;
    if (text.size() % 2 != 0) throw std::runtime_error("half a byte");
    for (size_t i = 0; i < text.size(); i += 2) {
        size_t used = 0;
        bytes += static_cast<char>(std::stoi(text.substr(i, 2), &used, 16));
        if (used != 2) throw std::runtime_error("not hexadecimal");
    }
    return bytes;
}

std::string hex(const std::string &bytes) {
    static const char digits[] = "0123456789abcdef";
    std::string text = "\"";
    for (unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text + "\"";
}

/// A text as JSON: what libprotobuf prints of a string value.
std::string quoted(const std::string &text) {
    pb::Value value;
    value.set_string_value(text);
    std::string json;
    return pb::util::MessageToJsonString(value, &json).ok() ? json : "\"\"";
}

/// The end of the JSON value that begins there, in text that is known to be JSON.
size_t end_of_value(const std::string &text, size_t at) {
    int depth = 0;
    bool quoted = false;
    for (; at < text.size(); at++) {
        char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if ((c == '}' || c == ']' || c == ',') && depth == 0) {
            break;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }
    return at;
}

struct Request {
    pb::Struct object;
    std::string line;

    bool has(const std::string &name) const { return object.fields().count(name) > 0; }
    const pb::Value &at(const std::string &name) const {
        if (!has(name)) throw std::runtime_error(name + " is missing");
        return object.fields().at(name);
    }
    std::string text(const std::string &name, const std::string &fallback = "") const {
        return has(name) ? at(name).string_value() : fallback;
    }
    std::string bytes(const std::string &name) const { return from_hex(at(name).string_value()); }
    /// A member as it is written, because a Struct's numbers lose the sign of zero.
    std::string json(const std::string &name) const {
        for (size_t at = line.find('{') + 1; at < line.size();) {
            size_t end = end_of_value(line, at), start = line.find('"', at), stop = line.find('"', start + 1);
            if (line.substr(start + 1, stop - start - 1) == name) {
                size_t colon = line.find(':', stop);
                return line.substr(colon + 1, end - colon - 1);
            }
            at = end + 1;
        }
        throw std::runtime_error(name + " is missing");
    }
    int limit(const std::string &name, int fallback) const {
        if (!has("limits") || at("limits").struct_value().fields().count(name) == 0) return fallback;
        return static_cast<int>(at("limits").struct_value().fields().at(name).number_value());
    }
    std::vector<std::string> texts(const std::string &name, std::vector<std::string> fallback = {}) const {
        if (!has(name)) return fallback;
        std::vector<std::string> all;
        for (const auto &value : at(name).list_value().values()) all.push_back(value.string_value());
        return all;
    }
    /// What the algorithm is given: for Ed25519 its message, for secp256k1 32 bytes of digest.
    std::string content() const {
        if (has("digest")) return bytes("digest");
        if (has("bytes")) return sha256(bytes("bytes"));
        return text("algorithm", "ed25519") == "secp256k1" ? sha256(bytes("message")) : bytes("message");
    }
};

class Peer {
public:
    explicit Peer(const std::string &descriptor_set) : schema_(descriptor_set) {}
    Answer answer(const Request &request);

private:
    std::string recoded(const Request &request);
    Answer sign_doc(const Request &request);
    Answer address(const Request &request);
    Answer heartbeats(const Request &request);
    bool accepts(const Request &request, const std::string &bytes, double time,
                 std::map<std::pair<std::string, uint64_t>, double> &claimed);
    std::string heartbeat_document(const std::string &unsigned_bytes, const std::string &chain_id);
    MessagePointer canonical_heartbeat(const std::string &bytes);
    std::string without_signature(pb::Message &heartbeat);

    Schema schema_;
};

/// How many nonces were let go of.
template <typename Map>
size_t expire(Map &claimed, double before) {
    auto count = claimed.size();
    for (auto it = claimed.begin(); it != claimed.end();) it = it->second < before ? claimed.erase(it) : std::next(it);
    return count - claimed.size();
}

Answer claims(const Request &request) {
    std::map<std::pair<std::string, std::string>, double> claimed;
    std::string answers;
    for (const auto &value : request.at("steps").list_value().values()) {
        Request step{value.struct_value(), {}};
        auto key = std::make_pair(step.text("validator"), step.text("nonce"));
        bool used = claimed.count(key) > 0;
        answers += answers.empty() ? "" : ",";
        if (step.text("op") == "contains") {
            answers += used ? "true" : "false";
        } else if (step.text("op") == "expire") {
            answers += std::to_string(expire(claimed, step.at("before").number_value()));
        } else {
            if (!used) claimed[key] = step.at("expires").number_value();
            answers += used ? "\"replay\"" : "\"first\"";
        }
    }
    return {{"answers", "[" + answers + "]"}};
}

Answer verify(const Request &request) {
    auto algorithm = request.text("algorithm", "ed25519");
    auto key = request.bytes("public_key"), signature = request.bytes("signature");
    if (algorithm != "ed25519" && algorithm != "secp256k1") throw Unsupported();
    bool valid = algorithm == "ed25519" ? verify_ed25519(key, request.content(), signature)
                                        : verify_secp256k1(key, request.content(), signature);
    return {{"valid", valid ? "true" : "false"}};
}

/// Ed25519 alone: OpenSSL 3.0 has no deterministic ECDSA (RFC 6979).
Answer sign(const Request &request) {
    if (request.text("algorithm", "ed25519") != "ed25519") throw Unsupported();
    auto [signature, key] = sign_ed25519(request.bytes("private_key"), request.content());
    return {{"signature", hex(signature)}, {"public_key", hex(key)}};
}

std::string Peer::recoded(const Request &request) {
    auto bytes = request.bytes("bytes");
    int levels = request.limit("depth", 100);
    if (bytes.size() > static_cast<size_t>(request.limit("size", INT32_MAX))) throw Undecodable("too long");
    auto message = schema_.parse(request.text("type"), bytes, levels);
    return schema_.canonical(*message, levels);
}

Answer Peer::address(const Request &request) {
    if (request.has("threshold")) throw Unsupported();
    auto digest = sha256(request.bytes("public_key"));
    auto account = request.text("algorithm") == "secp256k1" ? ripemd160(digest) : digest.substr(0, 20);
    return {{"address", quoted(bech32(request.text("prefix"), account))}};
}

std::string Peer::without_signature(pb::Message &heartbeat) {
    heartbeat.GetReflection()->ClearField(&heartbeat, heartbeat.GetDescriptor()->FindFieldByName("signature"));
    return Schema::write(heartbeat);
}

std::string Peer::heartbeat_document(const std::string &unsigned_bytes, const std::string &chain_id) {
    auto document = schema_.make("virtengine.enclave.v1.HeartbeatSignDoc");
    const auto *reflection = document->GetReflection();
    const auto *descriptor = document->GetDescriptor();
    reflection->SetString(document.get(), descriptor->FindFieldByName("type_url"), std::string("/") + kHeartbeat);
    reflection->SetString(document.get(), descriptor->FindFieldByName("chain_id"), chain_id);
    reflection->SetString(document.get(), descriptor->FindFieldByName("heartbeat_bytes"), unsigned_bytes);
    return Schema::write(*document);
}

Answer Peer::sign_doc(const Request &request) {
    auto scheme = request.text("scheme", "canonical"), chain_id = request.text("chain_id");
    std::string document;
    Answer answer;
    if (scheme == "direct" || scheme == "direct-aux") {
        Transaction transaction(schema_, request.bytes("bytes"));
        size_t signer = request.has("signer") ? static_cast<size_t>(request.at("signer").number_value()) : 0;
        document = transaction.document(scheme == "direct" ? 1 : 3, signer, chain_id,
                                        std::stoull(request.text("account_number")));
    } else if (scheme == "canonical") {
        auto heartbeat = request.has("json") ? schema_.from_json(kHeartbeat, request.json("json"))
                                             : canonical_heartbeat(request.bytes("bytes"));
        auto unsigned_bytes = without_signature(*heartbeat);
        document = heartbeat_document(unsigned_bytes, chain_id);
        answer["heartbeat_bytes"] = hex(unsigned_bytes);
    } else {
        throw Unsupported();
    }
    answer["sign_doc"] = hex(document);
    answer["digest"] = hex(sha256(document));
    return answer;
}

MessagePointer Peer::canonical_heartbeat(const std::string &bytes) {
    auto heartbeat = schema_.parse(kHeartbeat, bytes);
    if (schema_.canonical(*heartbeat) != bytes) throw std::runtime_error("not canonical");
    return heartbeat;
}

/// Heartbeats one after the other, as a chain takes them; why one is refused is not said.
Answer Peer::heartbeats(const Request &request) {
    if (request.texts("schemes", {"canonical"}) != std::vector<std::string>{"canonical"}) throw Unsupported();
    std::map<std::pair<std::string, uint64_t>, double> claimed;
    std::string answers;
    for (const auto &value : request.at("steps").list_value().values()) {
        Request step{value.struct_value(), {}};
        answers += answers.empty() ? "" : ",";
        if (step.has("expire")) {
            answers += std::to_string(expire(claimed, step.at("expire").number_value()));
        } else {
            bool good = accepts(request, step.bytes("bytes"), step.at("time").number_value(), claimed);
            answers += good ? "\"accept\"" : "\"reject\"";
        }
    }
    return {{"answers", "[" + answers + "]"}};
}

bool Peer::accepts(const Request &request, const std::string &bytes, double time,
                   std::map<std::pair<std::string, uint64_t>, double> &claimed) {
    MessagePointer heartbeat;
    try {
        heartbeat = canonical_heartbeat(bytes);
    } catch (const std::runtime_error &) {
        return false;
    }
    const auto *timestamp = heartbeat->GetDescriptor()->FindFieldByName("timestamp");
    auto address = get_string(*heartbeat, "validator_address"), signature = get_string(*heartbeat, "signature");
    const auto &identities = request.at("identities").struct_value().fields();
    if (signature.empty() || !heartbeat->GetReflection()->HasField(*heartbeat, timestamp)) return false;
    if (identities.count(address) == 0) return false;
    // Whole seconds and nanoseconds apart: a double does not hold both.
    auto made = static_cast<int64_t>(get_number(get_message(*heartbeat, "timestamp"), "seconds"));
    auto nanos = get_number(get_message(*heartbeat, "timestamp"), "nanos");
    auto now = static_cast<int64_t>(time);
    if (made < now - 300 || made > now + 60 || (made == now + 60 && nanos > 0)) return false;
    auto key = std::make_pair(address, get_number(*heartbeat, "nonce"));
    if (claimed.count(key) > 0) return false;
    auto digest = sha256(heartbeat_document(without_signature(*heartbeat), request.text("chain_id")));
    auto algorithms = request.texts("algorithms", {"ed25519"});
    for (const auto &value : identities.at(address).list_value().values()) {
        auto public_key = from_hex(value.string_value());
        std::string algorithm = public_key.size() == 32 ? "ed25519" : "secp256k1";
        if (std::find(algorithms.begin(), algorithms.end(), algorithm) == algorithms.end()) continue;
        if (algorithm == "ed25519" ? verify_ed25519(public_key, digest, signature)
                                   : verify_secp256k1(public_key, digest, signature)) {
            claimed[key] = time + 86400;
            return true;
        }
    }
    return false;
}

Answer Peer::answer(const Request &request) {
    auto op = request.text("op");
    if (op == "encode")
        return {{"bytes", hex(schema_.canonical(*schema_.from_json(request.text("type"), request.json("json"))))}};
    if (op == "decode")
        return {{"json", schema_.to_json(request.text("type"), request.bytes("bytes"))}};
    if (op == "canonicalize") return {{"bytes", hex(recoded(request))}};
    if (op == "check") {
        // No rules here: bytes are canonical if they are what is written after they were read.
        if (recoded(request) != request.bytes("bytes")) throw std::runtime_error("the canonical form is another");
        return {};
    }
    if (op == "sign-doc") return sign_doc(request);
    if (op == "digest") return {{"digest", hex(sha256(request.bytes("bytes")))}};
    if (op == "sign") return sign(request);
    if (op == "verify") return verify(request);
    if (op == "heartbeats") return heartbeats(request);
    if (op == "address") return address(request);
    if (op == "claims") return claims(request);
    if (op == "tx-decode") {
        Transaction(schema_, request.bytes("bytes"));
        return {{"tx", schema_.to_plain_json("cosmos.tx.v1beta1.Tx", request.bytes("bytes"))}};
    }
    if (op == "tx-hash") {
        auto hash = hex(sha256(request.bytes("bytes")));
        for (char &c : hash) c = static_cast<char>(std::toupper(c));
        return {{"hash", hash}};
    }
    if (op == "tx-verify") {
        std::vector<uint64_t> numbers;
        for (const auto &number : request.texts("account_numbers")) numbers.push_back(std::stoull(number));
        if (!Transaction(schema_, request.bytes("bytes")).verify(request.text("chain_id"), numbers))
            throw std::runtime_error("the signatures are not good");
        return {};
    }
    throw Unsupported();
}

Answer respond(Peer &peer, const Request &request) {
    try {
        auto answer = peer.answer(request);
        answer["ok"] = "true";
        return answer;
    } catch (const Unsupported &) {
        return {{"ok", "false"}, {"unsupported", "true"}};
    } catch (const NotCanonical &error) {
        if (request.text("op") != "canonicalize") return {{"ok", "false"}, {"error", quoted(error.what())}};
        return {{"ok", "false"}, {"accepted", "true"}, {"rule", quoted(error.rule)}, {"error", quoted(error.what())}};
    } catch (const Undecodable &error) {
        return {{"ok", "false"}, {"accepted", "false"}, {"error", quoted(error.what())}};
    } catch (const std::exception &error) {
        return {{"ok", "false"}, {"error", quoted(error.what())}};
    }
}

}  // namespace

int main(int count, char **arguments) {
    if (count != 2) {
        std::cerr << "usage: peer-cpp DESCRIPTOR_SET\n";
        return 2;
    }
    // What libprotobuf has to say about bad input is in the answers.
    pb::LogSilencer silencer;
    std::ifstream file(arguments[1], std::ios::binary);
    std::stringstream content;
    content << file.rdbuf();
    Peer peer(content.str());
    for (std::string line; std::getline(std::cin, line);) {
        Request request{{}, line};
        Answer answer = {{"ok", "false"}, {"error", "\"no JSON object\""}};
        std::string id = "null";
        if (pb::util::JsonStringToMessage(line, &request.object).ok()) {
            if (request.has("id")) id = request.json("id");
            answer = respond(peer, request);
        }
        std::cout << "{\"id\":" << id;
        for (const auto &[name, value] : answer) std::cout << ",\"" << name << "\":" << value;
        std::cout << "}" << std::endl;
    }
}
