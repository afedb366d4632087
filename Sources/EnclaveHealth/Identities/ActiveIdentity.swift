import EnclaveProto
import EnclaveSigning
import WireFormat

/// An identity that is in use, with what its heartbeats are checked by.
final class ActiveIdentity: Sendable {
    /// The record, with the keys that were registered last.
    let identity: EnclaveIdentity
    /// Its signing key, and that which it had before while a rotation lets both count.
    let keys: [PublicKey]
    /// What its enclave may be running: the measurement of the identity, and that of the key before.
    let measurementHashes: [[UInt8]]

    init(_ identity: EnclaveIdentity, keys: [PublicKey], measurementHashes: [[UInt8]]) {
        self.identity = identity
        self.keys = keys
        self.measurementHashes = measurementHashes
    }
}

extension HealthKeeper {
    /// The identity of a validator, which has to be in use. What is made of the stored bytes is kept, and used
    /// again until they change.
    ///
    /// - Throws: ``HealthError``: of code `enclaveIdentityNotFound`, or `invalidEnclaveIdentity` where it is not active.
    func activeIdentity(of validator: AccountAddress, in context: KeeperContext) throws(HealthError) -> ActiveIdentity {
        if let known = try context.known(validator)?.active { return known }
        guard let identity = try enclaveIdentity(of: validator, in: context) else {
            throw .refused(.enclaveIdentityNotFound, "\(validator)")
        }
        guard identity.isInUse else {
            throw .refused(.invalidEnclaveIdentity, "the identity of \(validator) is \(identity.status.text)")
        }
        let active = try activeIdentity(identity, of: validator, in: context)
        // While it rotates, the key before is a record of its own.
        if identity.status == .active { context.keep(active, of: validator) }
        return active
    }

    private func activeIdentity(
        _ identity: EnclaveIdentity,
        of validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> ActiveIdentity {
        var keys = [try Self.publicKey(identity.signingPubKey)]
        var measurements = [identity.measurementHash]
        if identity.status == .rotating, let previous = try previousKey(of: identity, validator, in: context) {
            keys.append(try Self.publicKey(previous.signingPubKey))
            if previous.measurementHash != identity.measurementHash { measurements.append(previous.measurementHash) }
        }
        return ActiveIdentity(identity, keys: keys, measurementHashes: measurements)
    }

    private static func publicKey(_ bytes: [UInt8]) throws(HealthError) -> PublicKey {
        do throws(KeyError) {
            return try PublicKey(bytes)
        } catch {
            throw .corrupt("the signing key of an identity: \(error)")
        }
    }
}

extension EnclaveIdentity {
    /// Whether its heartbeats are accepted.
    var isInUse: Bool { status == .active || status == .rotating }

    /// The fingerprint of the key that others encrypt to, by which the pair of keys is found.
    var keyFingerprint: SHA256Digest { SHA256.digest(of: encryptionPubKey) }
}

extension EnclaveIdentityStatus {
    /// `active`, `pending`, `expired`, `revoked` or `rotating`; any other number as it is.
    var text: String {
        switch self {
        case .active: "active"
        case .pending: "pending"
        case .expired: "expired"
        case .revoked: "revoked"
        case .rotating: "rotating"
        default: String(rawValue)
        }
    }
}
