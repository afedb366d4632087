import BenchSupport
import CppPeer
import ProtobufCPeer

/// One case in an implementation that is not EnclaveWire's.
final class Peer {
    /// The peers, in the order of the table.
    static let kinds: [Kind] = [bench_cpp_fresh(), bench_cpp_reused(), bench_protobuf_c(), bench_protobuf_c_sized()]
        .map { Kind(functions: $0!.pointee) }

    /// C++ protobuf by descriptors, without generated code.
    static let dynamicKind = Kind(functions: bench_cpp_dynamic()!.pointee)

    /// An implementation.
    struct Kind: @unchecked Sendable {
        /// Functions without state.
        let functions: bench_peer

        var name: String { String(cString: functions.name) }

        /// Whether it differs from the peer before it in this operation.
        func takesPart(in operation: Operation) -> Bool { name != "protobuf-c-sized" || operation == .encodeInto }
    }

    private let functions: bench_peer
    private let subject: UnsafeMutableRawPointer
    /// What the peer decodes, in place.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Where it encodes to.
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private let memory: UnsafeMutableBufferPointer<UInt8>

    init(_ kind: Kind, _ type: bench_type, _ input: [UInt8], shift: Int) throws {
        functions = kind.functions
        memory = .allocate(capacity: 2 * (shift + input.count))
        memory.initialize(repeating: 0)
        bytes = .init(rebasing: memory[shift...].prefix(input.count))
        buffer = .init(rebasing: memory[(2 * shift + input.count)...])
        _ = bytes.update(from: input)
        guard let subject = functions.create(type, bytes.baseAddress, bytes.count) else {
            memory.deallocate()
            throw Disagreement("\(kind.name) refuses the bytes")
        }
        self.subject = subject
    }

    deinit {
        functions.destroy(subject)
        memory.deallocate()
    }

    var checksum: UInt64 { functions.checksum(subject) }

    var encoded: [UInt8] {
        let count = functions.encode(subject, buffer.baseAddress, buffer.count)
        return Array(buffer.prefix(count))
    }

    /// Runs the operation. The peers have no views and no check: their parse stands in for both.
    func run(_ operation: Operation, count: Int) {
        switch operation {
        case .encodeInto: functions.encode_into(subject, buffer.baseAddress, buffer.count, UInt64(count))
        case .encodeArray, .encodeDynamic: functions.encode_fresh(subject, UInt64(count))
        default: functions.decode(subject, UInt64(count))
        }
    }
}

/// Implementations that do not agree about a case.
struct Disagreement: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
