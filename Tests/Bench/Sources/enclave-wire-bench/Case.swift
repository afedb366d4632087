import BenchSupport
import EnclaveProto
import WireFormat
import WireReflection

/// What is measured, in the order of the table.
enum Operation: String, CaseIterable {
    case encodeInto = "encode-into"
    case encodeArray = "encode-array"
    case decodeOwned = "decode-owned"
    case decodeView = "decode-view"
    case check
    case decodeDynamic = "decode-dynamic"
    case encodeDynamic = "encode-dynamic"
    case checkSchema = "check-schema"
    case writeJSON = "write-json"
    case signDocDigest = "sign-doc-digest"
    case verifyHeartbeat = "verify-heartbeat"
    case verifyBatch = "verify-batch"
    case claim
    case durableClaim = "claim-durable"
    case beginBlock = "begin-block"
    case keepHeartbeat = "keep-heartbeat"
    case page
    case keepDurably = "keep-durably"

    static let ofCodec: [Operation] = [.encodeInto, .encodeArray, .decodeOwned, .decodeView, .check]
}

/// A message, and how it is measured.
struct Case {
    static let ownName = "enclave-wire"

    let name: String
    let groups: [Group]

    /// A case, after all implementations have shown that they write the same bytes and read the same values.
    init<S: Subject>(_ name: String, _ type: bench_type, _ subject: S.Type, _ message: S.Root) throws {
        let bytes = try message.serializedBytes()
        try Self.compare(name, type, bytes, S.self)
        self.name = name
        let codec = Operation.ofCodec.map { operation in
            let peers = Peer.kinds.filter { $0.takesPart(in: operation) }.map { kind in
                Contestant(name, kind.name, bytes: bytes.count) { shift in
                    let peer = try Peer(kind, type, bytes, shift: shift)
                    return { peer.run(operation, count: $0) }
                }
            }
            return Group(operation: operation, contestants: [Self.own(name, operation, S.self, bytes)] + peers)
        }
        groups = codec + Dynamic.groups(name, type, S.self, bytes) + (try SignDoc.groups(name, S.self, bytes))
    }

    static func all() throws -> [Case] {
        typealias Heartbeat = Plain<MsgEnclaveHeartbeat, MsgEnclaveHeartbeatView>
        typealias Status = Plain<EnclaveHealthStatus, EnclaveHealthStatusView>
        typealias Genesis = Plain<GenesisState, GenesisStateView>
        return [
            try Case("heartbeat", BENCH_HEARTBEAT, Heartbeat.self, Samples.heartbeat(proof: 12)),
            try Case("heartbeat-4k", BENCH_HEARTBEAT, Heartbeat.self, Samples.heartbeat(proof: 4096)),
            try Case("health-status", BENCH_HEALTH_STATUS, Status.self, Samples.healthStatus()),
            try Case("tx", BENCH_TX, Transaction.self, try Samples.transaction()),
            try Case("genesis-10k", BENCH_GENESIS, Genesis.self, Samples.genesis(statuses: 10_000)),
        ]
    }

    /// EnclaveWire. What it encodes was decoded, as with the peers, so that no string is a constant of the program.
    static func own<S: Subject>(_ name: String, _ operation: Operation, _ subject: S.Type, _ bytes: [UInt8])
        -> Contestant
    {
        Contestant(name, ownName, bytes: bytes.count) { shift in
            let message = try S.Root(serializedBytes: bytes)
            let dynamic = try DynamicMessage(serializedBytes: bytes, as: S.Root.schema)
            let input = ShiftedBytes(bytes, shift: shift)
            var output = ShiftedBytes(zeros: bytes.count, shift: 2 * shift + bytes.count)
            return { count in
                switch operation {
                case .encodeInto: try S.encodeInto(message, &output, count: count)
                case .encodeArray: try S.encodeArray(message, count: count)
                case .decodeOwned: try S.decodeOwned(input.span, count: count)
                case .decodeView: try S.decodeView(input.span, count: count)
                case .check: try S.checkAll(input.span, count: count)
                case .decodeDynamic: try S.decodeDynamic(input.span, count: count)
                case .encodeDynamic: try S.encodeDynamic(dynamic, count: count)
                case .checkSchema: try S.checkSchema(input.span, count: count)
                case .signDocDigest: try SignDoc.digest(S.self, input.span, count: count)
                case .verifyHeartbeat, .verifyBatch, .claim, .durableClaim, .beginBlock, .keepHeartbeat, .page,
                    .keepDurably, .writeJSON:
                    break
                }
            }
        }
    }

    private static func compare<S: Subject>(_ name: String, _ type: bench_type, _ bytes: [UInt8], _ subject: S.Type)
        throws
    {
        var owned = Checksum()
        var viewed = Checksum()
        S.fold(try S.decode(bytes.rawSpan), into: &owned)
        try S.foldView(bytes.rawSpan, into: &viewed)
        guard owned.value == viewed.value else { throw Disagreement("\(name): view and owned message differ") }
        guard try S.Root(serializedBytes: bytes).serializedBytes() == bytes else {
            throw Disagreement("\(name): decoding and encoding gives other bytes")
        }
        try S.check(bytes.rawSpan)
        try Dynamic.compare(name, S.self, bytes)
        for kind in Peer.kinds + [Peer.dynamicKind] {
            let peer = try Peer(kind, type, bytes, shift: 0)
            guard peer.encoded == bytes else { throw Disagreement("\(name): \(kind.name) writes other bytes") }
            guard peer.checksum == owned.value else { throw Disagreement("\(name): \(kind.name) reads other values") }
        }
    }
}
