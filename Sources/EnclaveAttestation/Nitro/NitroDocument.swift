import EnclaveSigning
import WireFormat

/// An attestation document of AWS Nitro: a COSE_Sign1 (RFC 9052) around a map (aws-nitro-enclaves-nsm-api,
/// `docs/attestation_process.md`, 2.2 and 3.2).
struct NitroDocument {
    /// The header that is signed, `{1: -35}`: ECDSA with SHA-384.
    static let protectedHeader: [UInt8] = [0xa1, 0x01, 0x38, 0x22]
    /// The tag of a COSE_Sign1, 18, which may be left out.
    private static let tag: UInt8 = 0xd2
    /// `null`.
    private static let null: UInt8 = 0xf6
    /// The head of a map without a count, and its end.
    private static let openMap: UInt8 = 0xbf
    private static let endOfMap: UInt8 = 0xff

    /// What is signed, as bytes of CBOR.
    let payload: Range<Int>
    /// r and s of 48 bytes each.
    let signature: Range<Int>
    /// PCR0: the measurement of the enclave's image.
    private(set) var image: Range<Int> = 0..<0
    /// The certificate of the signing key.
    private(set) var certificate: Range<Int> = 0..<0
    /// The certificates above it, the root first.
    private(set) var bundle: [Range<Int>] = []
    /// What the enclave had signed with the document; nil where it gave nothing.
    private(set) var userData: Range<Int>?
    /// What the enclave had signed with the document; nil where it gave nothing.
    private(set) var nonce: Range<Int>?

    /// The fields of a document.
    private enum Field: String, CaseIterable {
        case moduleID = "module_id"
        case digest
        case timestamp
        case pcrs
        case certificate
        case bundle = "cabundle"
        case publicKey = "public_key"
        case userData = "user_data"
        case nonce

        /// Those that may be absent, or null, as the hypervisor writes them where AWS's text says absent.
        var isOptional: Bool { [.publicKey, .userData, .nonce].contains(self) }
    }

    /// Reads a document and checks types, lengths and values.
    init(_ bytes: RawSpan) throws(AttestationError) {
        var cursor = CBORCursor(0..<bytes.byteCount)
        _ = cursor.skip(Self.tag, in: bytes)
        _ = try cursor.count(.array, 4...4, "cose_sign1", in: bytes)
        let header = try cursor.string(.bytes, 0...64, "protected", in: bytes)
        guard bytes.isEqual(header, Self.protectedHeader) else {
            throw AttestationError(
                .unsupportedAlgorithm,
                "protected",
                at: header.lowerBound,
                "not {1: -35}, which is ECDSA over P-384 with SHA-384"
            )
        }
        _ = try cursor.count(.map, 0...0, "unprotected", in: bytes)
        payload = try cursor.string(.bytes, 1...16384, "payload", in: bytes)
        signature = try cursor.string(.bytes, 96...96, "signature", in: bytes)
        guard cursor.isAtEnd else { throw cursor.error("cose_sign1", "bytes follow where the document ends") }
        try readPayload(in: bytes)
    }

    private mutating func readPayload(in bytes: RawSpan) throws(AttestationError) {
        var cursor = CBORCursor(payload)
        let isOpen = cursor.skip(Self.openMap, in: bytes)
        let count = isOpen ? Int.max : try cursor.count(.map, 1...Field.allCases.count, "payload", in: bytes)
        var seen: [Field] = []
        while seen.count < count {
            if isOpen, cursor.skip(Self.endOfMap, in: bytes) { break }
            let start = cursor
            let name = try cursor.string(.text, 1...16, "payload", in: bytes)
            guard let field = Field.allCases.first(where: { bytes.isEqual(name, Array($0.rawValue.utf8)) }) else {
                throw start.error("payload", "a field that no document has")
            }
            if seen.contains(field) { throw start.error(field.rawValue, "the field is there twice") }
            seen.append(field)
            try read(field, &cursor, in: bytes)
        }
        guard cursor.isAtEnd else { throw cursor.error("payload", "bytes follow where the document ends") }
        if let missing = Field.allCases.first(where: { !$0.isOptional && !seen.contains($0) }) {
            throw cursor.error(missing.rawValue, "the field is missing")
        }
    }

    private mutating func read(_ field: Field, _ cursor: inout CBORCursor, in bytes: RawSpan) throws(AttestationError) {
        if field.isOptional, cursor.skip(Self.null, in: bytes) { return }
        let start = cursor
        switch field {
        case .moduleID:
            let text = try cursor.string(.text, 1...1024, field.rawValue, in: bytes)
            if bytes.firstInvalidUTF8(in: text) != nil { throw start.error(field.rawValue, "not UTF-8") }
        case .digest:
            let text = try cursor.string(.text, 0...64, field.rawValue, in: bytes)
            guard bytes.isEqual(text, Array("SHA384".utf8)) else { throw start.error(field.rawValue, "not SHA384") }
        case .timestamp:
            if try cursor.argument(.unsigned, field.rawValue, in: bytes) == 0 {
                throw start.error(field.rawValue, "a time in milliseconds, and not 0")
            }
        case .pcrs: try readRegisters(&cursor, in: bytes)
        case .certificate: certificate = try cursor.string(.bytes, 1...1024, field.rawValue, in: bytes)
        case .bundle:
            let count = try cursor.count(.array, 1...Endorsement.greatestCount - 1, field.rawValue, in: bytes)
            for index in 0..<count {
                bundle.append(try cursor.string(.bytes, 1...1024, "\(field.rawValue)[\(index)]", in: bytes))
            }
        case .publicKey: _ = try cursor.string(.bytes, 1...1024, field.rawValue, in: bytes)
        case .userData: userData = try cursor.string(.bytes, 0...512, field.rawValue, in: bytes)
        case .nonce: nonce = try cursor.string(.bytes, 0...512, field.rawValue, in: bytes)
        }
    }

    /// The platform configuration registers, of which the first is the image.
    private mutating func readRegisters(_ cursor: inout CBORCursor, in bytes: RawSpan) throws(AttestationError) {
        let whole = cursor
        var seen: Set<UInt64> = []
        for _ in 0..<(try cursor.count(.map, 1...32, "pcrs", in: bytes)) {
            let start = cursor
            let index = try cursor.argument(.unsigned, "pcrs", in: bytes)
            guard index < 32, seen.insert(index).inserted else {
                throw start.error("pcrs", "a register is none of 0 to 31, or there twice")
            }
            let value = try cursor.string(.bytes, 32...64, "pcrs[\(index)]", in: bytes)
            guard [32, 48, 64].contains(value.count) else {
                throw start.error("pcrs[\(index)]", "a register has 32, 48 or 64 bytes")
            }
            if index == 0 { image = value }
        }
        if !seen.contains(0) { throw whole.error("pcrs[0]", "the register is missing") }
    }

    /// The chain that the document carries, the signing key's certificate first.
    func chain(in bytes: RawSpan) -> [[UInt8]] {
        ([certificate] + bundle.reversed()).map { [UInt8](copying: bytes.bytes(in: $0)) }
    }

    /// Refuses an enclave that runs with a console: its registers are zero.
    func checkImage(in bytes: RawSpan) throws(AttestationError) {
        if bytes.isZero(image) {
            throw AttestationError(.debugMode, "pcrs[0]", at: image.lowerBound, "the enclave runs in debug mode")
        }
    }

    /// Refuses a document that neither user_data nor nonce binds to the digest.
    func checkBinding(_ binding: SHA256Digest, in bytes: RawSpan) throws(AttestationError) {
        let expected = binding.bytes
        if let userData, bytes.isEqual(userData, expected) { return }
        if let nonce, bytes.isEqual(nonce, expected) { return }
        throw AttestationError(
            .wrongBinding,
            "user_data",
            at: userData?.lowerBound ?? nonce?.lowerBound,
            "neither user_data nor nonce is the digest of this heartbeat, \(binding)"
        )
    }
}
