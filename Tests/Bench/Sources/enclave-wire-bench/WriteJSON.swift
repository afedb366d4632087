import BenchSupport
import CppPeer
import EnclaveProto
import WireFormat
import WireReflection

/// Messages as ProtoJSON, beside C++ MessageToJsonString. Encoding the message is a part of ours.
enum WriteJSON {
    static let samplerCase = "sampler"
    static let peerName = "cpp-json"

    static func groups() throws -> [Group] {
        [
            try group("heartbeat", Samples.heartbeat(proof: 12)),
            try group("heartbeat-4k", Samples.heartbeat(proof: 4096)),
            try group("health-status", Samples.healthStatus()),
            try group("tx", try Samples.transaction()),
            try group("genesis-10k", Samples.genesis(statuses: 10_000)),
            try group(samplerCase, Samples.sampler()),
        ]
    }

    static let caseNames = ["heartbeat", "heartbeat-4k", "health-status", "tx", "genesis-10k", samplerCase]

    private static func group<M: Message>(_ name: String, _ sample: M) throws -> Group {
        let bytes = try sample.serializedBytes()
        let text = try sample.jsonString()
        guard try M(jsonString: text) == sample else { throw Disagreement("\(name): JSON does not come back") }
        let peer = try JSONPeer(M.schema.fullName, bytes)
        guard peer.textSize == text.utf8.count else {
            throw Disagreement("\(name): \(peerName) writes \(peer.textSize) bytes of JSON, and not \(text.utf8.count)")
        }
        let own = Contestant(name, Case.ownName, bytes: text.utf8.count) { _ in
            let message = try M(serializedBytes: bytes)
            return { count in
                for _ in 0..<count { keep(try message.jsonString()) }
            }
        }
        let other = Contestant(name, peerName, bytes: text.utf8.count) { _ in
            { peer.write(count: $0) }
        }
        return Group(operation: .writeJSON, contestants: [own, other])
    }

    static func targets(_ results: Results) -> [Target] {
        caseNames.flatMap { name -> [Target] in
            guard let own = results[name, .writeJSON, Case.ownName] else { return [] }
            let pace = Target(own, "ms for 1 MB of text", own.nanoseconds / Double(own.bytes), 5)
            guard let peer = results[name, .writeJSON, peerName] else { return [pace] }
            return [pace, Target(own, "time / " + peerName, own.nanoseconds / peer.nanoseconds, 0.5)]
        }
    }
}

/// A message that C++ protobuf writes as JSON.
private final class JSONPeer {
    private let subject: UnsafeMutableRawPointer

    init(_ type: String, _ bytes: [UInt8]) throws {
        guard let subject = bench_cpp_json_create(type, bytes, bytes.count) else {
            throw Disagreement("\(WriteJSON.peerName) refuses the bytes of \(type)")
        }
        self.subject = subject
    }

    deinit { bench_cpp_json_destroy(subject) }

    var textSize: Int { bench_cpp_json_size(subject) }

    func write(count: Int) { bench_cpp_json_write(subject, UInt64(count)) }
}
