import EnclaveProto
import WellKnownTypes
import WireFormat

/// The public key of an account: one key, or several of which some have to sign.
public enum AccountKey: Hashable, Sendable {
    /// One key.
    case single(PublicKey)
    /// Several keys (`cosmos.crypto.multisig.LegacyAminoPubKey`).
    case multisig(MultisigKey)

    // MARK: Any

    /// The key in an Any, as `SignerInfo.public_key` carries it.
    ///
    /// - Throws: ``TransactionError``: another type of key, bytes that are no key, a threshold that cannot be, and
    ///   keys that are nested more than ``Transaction/greatestAnyDepth`` deep.
    public init(packed any: Google_Protobuf_Any) throws(TransactionError) {
        try self.init(packed: any, depth: Transaction.greatestAnyDepth)
    }

    fileprivate init(packed any: Google_Protobuf_Any, depth: Int) throws(TransactionError) {
        guard depth > 0 else { throw TransactionError(.tooDeep, "keys are nested too deeply") }
        if let key = try Self.unpacked(any, as: CosmosSecp256k1PubKey.self) {
            self = .single(try Self.key(.secp256k1, key.key))
        } else if let key = try Self.unpacked(any, as: CosmosEd25519PubKey.self) {
            self = .single(try Self.key(.ed25519, key.key))
        } else if let key = try Self.unpacked(any, as: CosmosMultisigLegacyAminoPubKey.self) {
            self = .multisig(try MultisigKey(key, depth: depth))
        } else {
            throw TransactionError(.unsupportedKey, "\(any.typeURL) is no type of key that is known here")
        }
    }

    private static func unpacked<M: Message>(_ any: Google_Protobuf_Any, as type: M.Type) throws(TransactionError) -> M?
    {
        try TransactionError.wrapping { () throws(WireError) in try any.unpacked(as: type) }
    }

    private static func key(_ algorithm: KeyAlgorithm, _ bytes: [UInt8]) throws(TransactionError) -> PublicKey {
        do throws(KeyError) {
            let key = try PublicKey(algorithm: algorithm, bytes: bytes)
            // The SDK's keys are compressed; it reads no other form.
            guard bytes.count <= 33 else { throw .wrongLength(bytes.count, algorithm: algorithm) }
            return key
        } catch {
            throw TransactionError(.invalidKey, "\(error)")
        }
    }

    /// The key in an Any with its canonical bytes.
    public var packed: Google_Protobuf_Any {
        var any = Google_Protobuf_Any()
        // These messages always have canonical bytes, of far less than 2 GiB.
        switch self {
        case .single(let key) where key.algorithm == .ed25519:
            any = (try? Google_Protobuf_Any(packing: CosmosEd25519PubKey.with { $0.key = key.bytes })) ?? any
        case .single(let key):
            let bytes = key.compressed.bytes
            any = (try? Google_Protobuf_Any(packing: CosmosSecp256k1PubKey.with { $0.key = bytes })) ?? any
        case .multisig(let key): any = (try? Google_Protobuf_Any(packing: key.message)) ?? any
        }
        return any
    }

    // MARK: Amino and address

    /// The key in amino's binary encoding, with the prefix of its type: what the address of a multisig is made from.
    public var aminoBytes: [UInt8] {
        switch self {
        case .single(let key) where key.algorithm == .ed25519: AminoPrefix.ed25519 + key.bytes
        case .single(let key): AminoPrefix.secp256k1 + key.compressed.bytes
        case .multisig(let key): key.aminoBytes
        }
    }

    /// The address: for a multisig the first 20 bytes of SHA-256 of ``aminoBytes``.
    public var address: AddressBytes {
        switch self {
        case .single(let key): AddressBytes(key)
        case .multisig: AddressBytes(firstOf: SHA256.digest(of: aminoBytes))
        }
    }

    /// Every key that can sign, in order.
    public var members: [PublicKey] {
        switch self {
        case .single(let key): [key]
        case .multisig(let key): key.keys.flatMap(\.members)
        }
    }
}

/// The bytes that amino puts before a key: four that stand for the type's name, and where the key is an array of
/// bytes its length.
enum AminoPrefix {
    static let secp256k1: [UInt8] = [0xeb, 0x5a, 0xe9, 0x87, 0x21]
    static let ed25519: [UInt8] = [0x16, 0x24, 0xde, 0x64, 0x20]
    static let multisig: [UInt8] = [0x22, 0xc1, 0xf7, 0xe2]
}

/// Several keys, of which a threshold has to sign (`cosmos.crypto.multisig.LegacyAminoPubKey`). The order of the keys
/// is part of the key: another order is another address.
public struct MultisigKey: Hashable, Sendable {
    /// How many have to sign.
    public let threshold: Int
    /// The members; they may be multisigs themselves.
    public let keys: [AccountKey]

    /// A new multisig.
    ///
    /// - Throws: ``TransactionError``: a threshold that is not 1 to the number of keys, a key that is there twice, or
    ///   more keys than ``Transaction/greatestAnyCount`` allows.
    public init(threshold: Int, keys: [AccountKey]) throws(TransactionError) {
        try self.init(threshold, keys)
        var seen: Set<AddressBytes> = []
        for (index, key) in keys.enumerated() where !seen.insert(key.address).inserted {
            throw TransactionError(.duplicateKey, "key \(index + 1) is there twice; a member signs once")
        }
        let count = keys.reduce(1) { $0 + $1.anyCount }
        guard count <= Transaction.greatestAnyCount else {
            throw TransactionError(
                .tooManyAnys,
                "a chain reads a multisig of at most \(Transaction.greatestAnyCount - 1) keys"
            )
        }
    }

    /// The multisig of a message. A key may be there twice, since a chain takes it.
    fileprivate init(_ message: CosmosMultisigLegacyAminoPubKey, depth: Int) throws(TransactionError) {
        var keys: [AccountKey] = []
        for any in message.publicKeys { keys.append(try AccountKey(packed: any, depth: depth - 1)) }
        try self.init(Int(message.threshold), keys)
    }

    private init(_ threshold: Int, _ keys: [AccountKey]) throws(TransactionError) {
        guard threshold > 0, threshold <= keys.count else {
            throw TransactionError(
                .invalidThreshold,
                "a threshold of \(threshold) with \(TransactionError.count(keys.count, "key")): it is 1 to the number of keys"
            )
        }
        self.threshold = threshold
        self.keys = keys
    }

    fileprivate var message: CosmosMultisigLegacyAminoPubKey {
        .with {
            $0.threshold = UInt32(threshold)
            $0.publicKeys = keys.map(\.packed)
        }
    }

    /// Threshold and keys as the fields 1 and 2 of a protobuf message, after the prefix.
    fileprivate var aminoBytes: [UInt8] {
        let members = keys.map(\.aminoBytes)
        let sizes = members.map { 1 + Varint.size(of: UInt64($0.count)) + $0.count }
        let size = 1 + Varint.size(of: UInt64(threshold)) + sizes.reduce(0, +)
        let thresholdTag = Tag(number: 1, wireType: .varint).rawValue
        let keyTag = Tag(number: 2, wireType: .lengthDelimited).rawValue
        return AminoPrefix.multisig
            + [UInt8](count: size) { writer in
                for member in members.reversed() { writer.data(member, tag: keyTag) }
                writer.varint(UInt64(threshold), tag: thresholdTag)
            }
    }
}

extension AccountKey {
    /// Anys that the key takes.
    fileprivate var anyCount: Int {
        switch self {
        case .single: 1
        case .multisig(let key): key.keys.reduce(1) { $0 + $1.anyCount }
        }
    }
}
