import EnclaveAttestation
import EnclaveProto
import EnclaveSigning
import TestSupport
import WellKnownTypes
import WireFormat

/// The validators of all sequences, with keys that are made once.
///
/// A validator is its number; numbers are in the order of the addresses' bytes, which is the order of the store.
enum Cast {
    static let chainID = "virtengine-model-1"
    static let start = BlockTime(seconds: 1_767_225_600, nanos: 250_000_000)
    static let count = 5
    /// Keys of a validator: the first is that of its address, the others are rotated to.
    static let keysEach = 3

    static let addresses: [AccountAddress] = order.map { AccountAddress(seeds[$0].publicKey) }
    static let names: [String] = addresses.map(\.description)
    /// Key `k` of validator `v` is at `v * keysEach + k`.
    static let keys: [PooledKey] = order.flatMap { validator in
        (0..<keysEach).map { $0 == 0 ? seeds[validator] : PooledKey(seed: UInt8(50 + validator * keysEach + $0)) }
    }
    static let numbers: [AccountAddress: Int] = Dictionary(
        uniqueKeysWithValues: addresses.enumerated().map { ($1, $0) }
    )

    /// The account that may change parameters and measurements.
    static let authority = OperatorAddress(AddressBytes(firstOf: SHA256.digest(of: Array("authority".utf8))))
        .description
    /// What the enclaves run: MRENCLAVE by number, and its measurement.
    static let codes: [[UInt8]] = [0xe0, 0xe1].map { [UInt8](repeating: $0, count: 32) }
    static let measurements: [[UInt8]] = codes.map { SHA256.digest(of: $0).bytes }
    static let vendor = AttestationFactory.sgx()
    static let attestation: AttestationVerifier = {
        var roots = AttestationRoots()
        do { try roots.add(vendor.root.der, for: .sgx) } catch { preconditionFailure("\(error)") }
        return AttestationVerifier(roots: roots)
    }()

    /// The key that others encrypt to, which comes with a signing key.
    static func encryptionKey(_ key: Int) -> [UInt8] { [UInt8](repeating: UInt8(0x80 + key), count: 32) }
    static func fingerprint(_ encryptionKey: [UInt8]) -> String { SHA256.digest(of: encryptionKey).description }

    static func key(_ number: Int, of validator: Int) -> Int { validator * keysEach + number }

    private static let seeds = (1...UInt8(count)).map { PooledKey(seed: $0) }
    private static let order = seeds.indices.sorted {
        AddressBytes(seeds[$0].publicKey).bytes.lexicographicallyPrecedes(AddressBytes(seeds[$1].publicKey).bytes)
    }
}

/// A secret key that many sequences sign with. Ed25519 and secp256k1 take turns.
final class PooledKey: Sendable {
    let secret: SecretKey
    var publicKey: PublicKey { secret.publicKey }

    init(seed: UInt8) {
        let bytes = [UInt8](repeating: seed, count: 32)
        let algorithm: KeyAlgorithm = seed % 2 == 0 ? .ed25519 : .secp256k1
        guard let key = try? SecretKey(algorithm: algorithm, rawBytes: bytes.rawSpan) else {
            preconditionFailure("32 equal bytes, not 0, are a key")
        }
        secret = key
    }
}

extension Google_Protobuf_Timestamp {
    /// The timestamp of a block.
    init(of time: BlockTime) {
        self.init()
        seconds = time.seconds
        nanos = time.nanos
    }
}

extension BlockTime {
    /// The moment so much later.
    func later(seconds: Int64, nanos: Int64 = 0) -> BlockTime {
        let billion: Int64 = 1_000_000_000
        var second = self.seconds + seconds
        var nano = Int64(self.nanos) + nanos
        while nano < 0 { (second, nano) = (second - 1, nano + billion) }
        while nano >= billion { (second, nano) = (second + 1, nano - billion) }
        return BlockTime(seconds: second, nanos: Int32(nano))
    }
}
