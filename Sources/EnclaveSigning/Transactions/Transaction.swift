import EnclaveProto
import WireFormat

/// A Cosmos transaction (`cosmos.tx.v1beta1.TxRaw`, Cosmos SDK 0.53): the bytes as they were carried, and
/// what is in them.
///
/// Sign documents, hash and verification are made from the carried bytes of body and auth info, never from
/// an encoding made here.
public struct Transaction: Hashable, Sendable {
    /// Anys within one another, the outermost counted (the SDK's `MaxUnpackAnyRecursionDepth`).
    public static let greatestAnyDepth = 10
    /// Anys within an outermost one, itself counted (the SDK's `MaxUnpackAnySubCalls`).
    public static let greatestAnyCount = 100
    /// Levels of messages below the transaction; body and auth info are on level 1.
    public static let greatestDepth = 100

    /// `TxRaw.body_bytes`.
    public let bodyBytes: [UInt8]
    /// `TxRaw.auth_info_bytes`.
    public internal(set) var authInfoBytes: [UInt8]
    /// One a signer, in the order of ``authInfo``'s signers; empty for one who has not signed yet. None at all
    /// where nobody has.
    public internal(set) var signatures: [[UInt8]]
    /// What is in ``bodyBytes``.
    public let body: CosmosTxBody
    /// What is in ``authInfoBytes``.
    public internal(set) var authInfo: CosmosAuthInfo
    /// Where fields that the body's schema does not name, and that a chain may pass over (ADR-020), start in the
    /// carried bytes. ``body`` keeps those that are its own.
    public let unknownFieldOffsets: [Int]

    /// The transaction in `bytes`, a TxRaw.
    ///
    /// Refuses what the SDK's decoder refuses (x/tx `decode.Decode`, x/auth/tx `DefaultTxDecoder`):
    /// - TxRaw that is not as ADR-027 says: any rule of the canonical form.
    /// - Unknown fields (ADR-020): any in AuthInfo and on an Any itself; in TxBody and in the Anys within it those
    ///   whose number has bit 11 not set.
    /// - Known fields with a wire type that is not the schema's, strings that are not UTF-8, Timestamps out of
    ///   range, an Any whose type is not `/full.name`.
    /// - Anys in Anys more than ``greatestAnyDepth`` deep or ``greatestAnyCount`` in all, and messages more than
    ///   ``greatestDepth`` levels deep.
    ///
    /// An Any whose type is not in the registry is kept as it is; the SDK refuses it, since each chain knows all
    /// of its types.
    ///
    /// - Parameters:
    ///   - bytes: TxRaw.
    ///   - registry: The types whose values inside an Any are read too.
    /// - Throws: ``TransactionError`` with code, byte and field of the first thing that is wrong.
    public init(serializedBytes bytes: RawSpan, registry: TypeRegistry = .enclave) throws(TransactionError) {
        let parts = try TransactionParts(bytes)
        let bodySpan = bytes.extracting(parts.body)
        var walk = TransactionWalk(registry: registry, allowsNonCritical: true)
        try walk.message(bodySpan, start: parts.body.lowerBound, schema: CosmosTxBody.schema, name: "body_bytes")
        let authInfoSpan = bytes.extracting(parts.authInfo)
        var strictWalk = TransactionWalk(registry: registry, allowsNonCritical: false)
        try strictWalk.message(
            authInfoSpan,
            start: parts.authInfo.lowerBound,
            schema: CosmosAuthInfo.schema,
            name: "auth_info_bytes"
        )
        body = try Self.decoded(bodySpan, start: parts.body.lowerBound, name: "body_bytes")
        authInfo = try Self.decoded(authInfoSpan, start: parts.authInfo.lowerBound, name: "auth_info_bytes")
        bodyBytes = [UInt8](copying: bodySpan)
        authInfoBytes = [UInt8](copying: authInfoSpan)
        signatures = parts.signatures
        unknownFieldOffsets = walk.nonCriticalOffsets
    }

    /// The transaction in `bytes`, a TxRaw.
    ///
    /// - Throws: As ``init(serializedBytes:registry:)-(RawSpan,_)``.
    public init(serializedBytes bytes: [UInt8], registry: TypeRegistry = .enclave) throws(TransactionError) {
        try self.init(serializedBytes: bytes.rawSpan, registry: registry)
    }

    /// A transaction of its parts, which are encoded canonically.
    ///
    /// - Throws: ``TransactionError``, also where the decoder would refuse it.
    public init(
        body: CosmosTxBody,
        authInfo: CosmosAuthInfo,
        signatures: [[UInt8]] = [],
        registry: TypeRegistry = .enclave
    ) throws(TransactionError) {
        var raw = CosmosTxRaw()
        raw.signatures = signatures
        let bytes = try TransactionError.wrapping { () throws(WireError) in
            raw.bodyBytes = try body.serializedBytes()
            raw.authInfoBytes = try authInfo.serializedBytes()
            return try raw.serializedBytes()
        }
        try self.init(serializedBytes: bytes, registry: registry)
    }

    /// A transaction of body and auth info as they are carried, with no signature.
    ///
    /// - Throws: ``TransactionError``, as ``init(serializedBytes:registry:)-(RawSpan,_)``.
    public init(
        bodyBytes: [UInt8],
        authInfoBytes: [UInt8],
        registry: TypeRegistry = .enclave
    ) throws(TransactionError) {
        let raw = CosmosTxRaw.with {
            $0.bodyBytes = bodyBytes
            $0.authInfoBytes = authInfoBytes
        }
        let bytes = try TransactionError.wrapping { () throws(WireError) in try raw.serializedBytes() }
        try self.init(serializedBytes: bytes, registry: registry)
    }

    /// The message in a part of the transaction, after the walk has found nothing wrong in it.
    static func decoded<M: Message>(
        _ bytes: RawSpan,
        start: Int?,
        name: String
    ) throws(TransactionError) -> M {
        do throws(WireError) {
            return try M(serializedBytes: bytes, options: DecodeOptions(depthLimit: greatestDepth - 1))
        } catch {
            throw TransactionError(error, start: start, path: name)
        }
    }

    /// The bytes of TxRaw, which are broadcast.
    public var serializedBytes: [UInt8] {
        var raw = CosmosTxRaw()
        raw.bodyBytes = bodyBytes
        raw.authInfoBytes = authInfoBytes
        raw.signatures = signatures
        // Fails only beyond 2 GiB, and no longer bytes were decoded.
        return (try? raw.serializedBytes()) ?? []
    }

    /// SHA-256 of TxRaw. Explorers and nodes write it in upper-case hexadecimal, as ``hashText``.
    public var hash: SHA256Digest { SHA256.digest(of: serializedBytes) }

    /// The hash as CometBFT writes it: 64 hexadecimal digits, letters in upper case.
    public var hashText: String { hash.description.uppercased() }

    /// Whether every signer has signed. For a threshold account this says that there are signatures, not that
    /// there are enough.
    public var isSigned: Bool {
        !authInfo.signerInfos.isEmpty && signatures.count == authInfo.signerInfos.count
            && signatures.allSatisfy { !$0.isEmpty }
    }
}

/// Where the parts of a TxRaw lie.
struct TransactionParts {
    private(set) var body = 0..<0
    private(set) var authInfo = 0..<0
    private(set) var signatures: [[UInt8]] = []

    /// Checks TxRaw by the canonical form: ADR-027 and what goes beyond it.
    init(_ bytes: RawSpan) throws(TransactionError) {
        do throws(WireError) {
            try CosmosTxRawView.validate(bytes, options: .canonical)
            var reader = try WireReader(bytes)
            var last: UInt32 = 0
            while !reader.isAtEnd {
                last = 0
                let number = try reader.nextTag(after: &last) >> 3
                let slice = try reader.readSlice()
                switch number {
                case 1: body = slice.lowerBound..<slice.upperBound
                case 2: authInfo = slice.lowerBound..<slice.upperBound
                default: signatures.append([UInt8](copying: bytes.bytes(in: slice)))
                }
            }
        } catch {
            throw TransactionError(error)
        }
    }
}
