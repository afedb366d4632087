import BenchSupport
import EnclaveProto
import WireFormat

/// Rows that show how cost grows with size.
enum Linearity {
    static let statuses = 10_000
    static let listCase = "linear-10k-list"
    static let singlesCase = "linear-10k-singles"
    static let bytesCase = "linear-100k-bytes"
    static let noBytesCase = "linear-0k-bytes"
    static let copyName = "memcpy"
    static let proofSize = 100 * 1024
    /// Where the proof lies in the message, about: the copy has to start and end at no better address.
    private static let proofOffset = 61

    /// One list of 10,000 statuses against 10,000 statuses on their own, the same ones.
    static func statusGroups() throws -> [Group] {
        typealias List = Plain<GenesisState, GenesisStateView>
        let bytes = try Samples.genesis(statuses: statuses).serializedBytes()
        let singles = try Singles(GenesisState(serializedBytes: bytes).enclaveHealthStatuses)
        let operations: [Operation] = [.encodeInto, .encodeArray, .decodeOwned, .decodeView, .check]
        return operations.map { operation in
            let alone = Contestant(singlesCase, Case.ownName, bytes: bytes.count) { _ in
                { try singles.run(operation, count: $0) }
            }
            return Group(operation: operation, contestants: [Case.own(listCase, operation, List.self, bytes), alone])
        }
    }

    /// A heartbeat with 100 KiB of proof and one without against a copy of 100 KiB, into new memory
    /// where the operation makes it.
    static func bytesGroups() throws -> [Group] {
        typealias Heartbeat = Plain<MsgEnclaveHeartbeat, MsgEnclaveHeartbeatView>
        let large = try Samples.heartbeat(proof: proofSize).serializedBytes()
        let small = try Samples.heartbeat(proof: 0).serializedBytes()
        let operations: [Operation] = [.encodeInto, .encodeArray, .decodeOwned, .decodeView]
        return operations.map { operation in
            let copy = Contestant(bytesCase, copyName, bytes: proofSize) { shift in
                let source = ShiftedBytes(
                    zeros: proofSize,
                    shift: shift + (operation == .decodeOwned ? proofOffset : 0)
                )
                return { Self.copy(source, operation, count: $0) }
            }
            return Group(
                operation: operation,
                contestants: [
                    Case.own(bytesCase, operation, Heartbeat.self, large),
                    Case.own(noBytesCase, operation, Heartbeat.self, small),
                    copy,
                ]
            )
        }
    }

    private static func copy(_ source: ShiftedBytes, _ operation: Operation, count: Int) {
        let offset = operation == .decodeOwned ? 0 : proofOffset
        let isFresh = operation == .encodeArray || operation == .decodeOwned
        source.span.withUnsafeBytes { bytes in
            var target = UnsafeMutableRawPointer.allocate(byteCount: offset + bytes.count, alignment: 1)
            for _ in 0..<count {
                if isFresh {
                    target.deallocate()
                    target = .allocate(byteCount: offset + bytes.count, alignment: 1)
                }
                bench_copy(target + offset, bytes.baseAddress, bytes.count)
            }
            target.deallocate()
        }
    }
}

/// Statuses that are encoded and decoded one by one.
struct Singles {
    private typealias Status = Plain<EnclaveHealthStatus, EnclaveHealthStatusView>
    private let messages: [EnclaveHealthStatus]
    /// One after the other.
    private let bytes: [UInt8]
    private let ranges: [Range<Int>]

    init(_ messages: [EnclaveHealthStatus]) throws {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        for message in messages {
            let start = bytes.count
            bytes += try message.serializedBytes()
            ranges.append(start..<bytes.count)
        }
        self.messages = messages
        self.bytes = bytes
        self.ranges = ranges
    }

    func run(_ operation: Operation, count: Int) throws(WireError) {
        if operation == .encodeInto { return try encodeInto(count: count) }
        for _ in 0..<count {
            switch operation {
            case .encodeArray: for message in messages { try Status.encodeArray(message, count: 1) }
            case .decodeOwned: try decodeOwned()
            case .decodeView: try decodeView()
            default: for range in ranges { try Status.check(bytes.rawSpan.extracting(range)) }
            }
        }
    }

    /// Into one buffer, side by side, as the list is.
    private func encodeInto(count: Int) throws(WireError) {
        var buffer = [UInt8](repeating: 0, count: bytes.count)
        var elements = buffer.mutableSpan
        var target = elements.mutableBytes
        for _ in 0..<count {
            for (message, range) in zip(messages, ranges) {
                var part = target._mutatingExtracting(range)
                keep(try message.serialize(into: &part))
            }
        }
    }

    /// Into an array that grows as the list's does: the result is as large as that of the list.
    private func decodeOwned() throws(WireError) {
        var decoded: [EnclaveHealthStatus] = []
        for range in ranges {
            decoded.append(try EnclaveHealthStatus(serializedBytes: bytes.rawSpan.extracting(range)))
        }
        keep(decoded)
    }

    private func decodeView() throws(WireError) {
        var sum = Checksum()
        for range in ranges { try Status.foldView(bytes.rawSpan.extracting(range), into: &sum) }
        keep(sum)
    }
}
