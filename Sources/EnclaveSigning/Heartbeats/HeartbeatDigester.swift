import EnclaveProto
import WireFormat

/// Digests of the sign documents of heartbeats of one chain, made from the carried bytes: the
/// document is hashed piece by piece and never built.
public struct HeartbeatDigester: ~Copyable {
    /// `type_url` and `chain_id`, the same for every heartbeat.
    private let head: [UInt8]
    private var hasher = SHA256()

    /// A digester for the chain of this id, as `virtengine-1`.
    public init(chainID: String) { self.init(head: Self.head(chainID: chainID)) }

    /// A digester of a ``head(chainID:)`` that lies ready.
    init(head: [UInt8]) { self.head = head }

    /// What the sign documents of one chain begin with.
    static func head(chainID: String) -> [UInt8] {
        SignDocumentLayout(chainID: chainID, heartbeatSize: 0).document([])
    }

    /// SHA-256 of the canonical sign document of a carried heartbeat. Allocates nothing but what libcrypto does.
    ///
    /// - Throws: ``SigningError`` where the carried bytes are not canonical.
    public mutating func digest(carried bytes: RawSpan) throws(SigningError) -> SHA256Digest {
        try MsgEnclaveHeartbeat.check(bytes)
        return try digest(checked: bytes)
    }

    /// The same of bytes that are known to be canonical.
    mutating func digest(checked bytes: RawSpan) throws(SigningError) -> SHA256Digest {
        let record = try MsgEnclaveHeartbeat.signatureRecord(in: bytes)
        let head = head
        hasher.update(head.rawSpan)
        updateLength(bytes.byteCount - record.count)
        hasher.update(bytes.extracting(0..<record.lowerBound))
        hasher.update(bytes.extracting(record.upperBound..<bytes.byteCount))
        return hasher.finish()
    }

    /// The tag and the length of `heartbeat_bytes`; nothing where it is empty.
    private mutating func updateLength(_ length: Int) {
        if length == 0 { return }
        var prefix = InlineArray<6, UInt8>(repeating: 0)
        prefix[0] = UInt8(Tag(number: 3, wireType: .lengthDelimited).rawValue)
        var count = 1
        var rest = length
        while rest > 0x7f {
            prefix[count] = UInt8(rest & 0x7f) | 0x80
            rest >>= 7
            count += 1
        }
        prefix[count] = UInt8(rest)
        hasher.update(RawSpan(_elements: prefix.span).extracting(0...count))
    }
}
