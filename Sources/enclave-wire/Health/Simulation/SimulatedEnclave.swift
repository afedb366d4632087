import EnclaveProto
import EnclaveSigning
import WellKnownTypes

/// A validator's enclave in a simulation: real keys, made from the seed.
final class SimulatedEnclave: Sendable {
    /// Who runs it.
    let address: AccountAddress
    /// What it does wrong; nil for nothing.
    let fault: Fault?
    private let signer: HeartbeatSigner
    /// Signs what is forged. Nobody has registered its key.
    private let forger: HeartbeatSigner

    /// The enclave of a number. Every third signs with secp256k1, the others with Ed25519.
    init(number: Int, seed: UInt64, chainID: String, fault: Fault?) throws(CommandError) {
        self.fault = fault
        let algorithm: KeyAlgorithm = number % 3 == 2 ? .secp256k1 : .ed25519
        signer = HeartbeatSigner(key: try Self.key("enclave", number, seed, algorithm), chainID: chainID)
        forger = HeartbeatSigner(key: try Self.key("forger", number, seed, algorithm), chainID: chainID)
        address = AccountAddress(try Self.key("account", number, seed, .secp256k1).publicKey)
    }

    /// The secret key of a role: SHA-256 of its name. One in 2¹²⁸ is no key, and no seed leads there.
    private static func key(
        _ role: String,
        _ number: Int,
        _ seed: UInt64,
        _ algorithm: KeyAlgorithm
    ) throws(CommandError) -> SecretKey {
        let digest = SHA256.digest(of: Array("enclave-wire health simulate \(seed) \(role) \(number)".utf8))
        do throws(KeyError) {
            return try SecretKey(algorithm: algorithm, rawBytes: digest.rawSpan)
        } catch {
            throw .io("a key cannot be made of the seed \(seed): \(error)", hint: "try another seed")
        }
    }

    /// Its identity in the genesis.
    func identity(measurement: SHA256Digest, expiryHeight: Int64, time: BlockTime) -> EnclaveIdentity {
        EnclaveIdentity.with {
            $0.validatorAddress = address.description
            $0.teeType = .sgx
            $0.measurementHash = measurement.bytes
            $0.encryptionPubKey = SHA256.digest(of: signer.publicKey.bytes).bytes
            $0.signingPubKey = signer.publicKey.bytes
            $0.quoteVersion = 3
            $0.epoch = 1
            $0.expiryHeight = expiryHeight
            $0.registeredAt = .with { $0.seconds = time.seconds }
            $0.updatedAt = .with { $0.seconds = time.seconds }
            $0.status = .active
        }
    }

    /// A heartbeat, signed, in canonical bytes.
    func heartbeat(nonce: UInt64, at time: BlockTime, fault: Fault.Kind?) throws(CommandError) -> [UInt8] {
        var heartbeat = MsgEnclaveHeartbeat()
        heartbeat.validatorAddress = address.description
        heartbeat.nonce = nonce
        heartbeat.timestamp.seconds = time.seconds - (fault == .stale ? 600 : 0)
        heartbeat.timestamp.nanos = time.nanos
        if fault == .badProof { heartbeat.attestationProof = Array("this is no quote".utf8) }
        do {
            let signed = try fault == .forge ? forger.sign(heartbeat) : signer.sign(heartbeat)
            return try signed.serializedBytes(options: .canonical)
        } catch {
            throw .io("a heartbeat of the simulation cannot be signed: \(error)")
        }
    }
}
