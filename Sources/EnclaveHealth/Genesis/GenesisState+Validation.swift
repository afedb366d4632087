import EnclaveProto
import EnclaveSigning
import WireFormat

extension GenesisState {
    /// `DefaultGenesisState()`: the default parameters, and nothing else.
    public static let standard: GenesisState = .with { $0.params = .standard }

    /// `Validate()`: everything that is wrong with a genesis, in the order of its fields: records that are not well
    /// formed, that are there twice, or that contradict each other. None where it can be imported.
    public func validate() -> [FieldProblem] {
        var problems = GenesisProblems()
        problems.checkForm(of: self)
        for (index, identity) in enclaveIdentities.enumerated() { problems.check(identity, at: index) }
        for (index, record) in measurementAllowlist.enumerated() { problems.check(record, at: index) }
        for (index, rotation) in keyRotations.enumerated() { problems.check(rotation, at: index, in: self) }
        problems.checkRotations(in: self)
        if hasParams { problems.found += params.problems.map { $0.within("params") } }
        for (index, health) in enclaveHealthStatuses.enumerated() { problems.check(health, at: index) }
        return problems.found
    }
}

/// The index at which each key was first met.
private struct FirstIndices<Key: Hashable> {
    private var indices: [Key: Int] = [:]

    /// The index at which a key was met before; nil where this is the first.
    mutating func first(of key: Key, before index: Int) -> Int? {
        if let first = indices[key] { return first }
        indices[key] = index
        return nil
    }

    subscript(key: Key) -> Int? { indices[key] }
}

/// Which rotation a record is of.
private struct RotationID: Hashable {
    let validator: String
    let epoch: UInt64
}

/// What is wrong with a genesis, as far as it was looked at.
private struct GenesisProblems {
    var found: [FieldProblem] = []
    private var identities = FirstIndices<String>()
    private var fingerprints = FirstIndices<SHA256Digest>()
    private var measurements = FirstIndices<[UInt8]>()
    private var rotations = FirstIndices<RotationID>()
    private var healths = FirstIndices<String>()
    /// The validators that have a rotation that runs.
    private var rotating: Set<String> = []

    private mutating func note(_ path: String, _ reason: String) {
        found.append(FieldProblem(.invalidEnclaveIdentity, path, reason))
    }

    private mutating func note(_ isWrong: Bool, _ path: String, _ reason: @autoclosure () -> String) {
        if isWrong { note(path, reason()) }
    }

    private mutating func note(duplicateOf first: Int?, _ path: String) {
        if let first { note(path, "is that of index \(first) once more") }
    }

    /// Whether it can be stored at all: no unknown field, every time within its range.
    mutating func checkForm(of genesis: GenesisState) {
        do throws(WireError) {
            _ = try genesis.serializedSize(options: .canonical)
        } catch {
            note(error.path.isEmpty ? "genesis" : error.path, "has no canonical form: \(error.message)")
        }
    }

    /// An address may be written in upper case; in records it is not, so that its text tells it.
    private mutating func checkCase(of address: String, _ path: String) {
        guard let known = AccountAddress(address), known.description != address else { return }
        note(path + ".validator_address", "is in upper case; write \(known)")
    }

    // MARK: Identities

    mutating func check(_ identity: EnclaveIdentity, at index: Int) {
        let path = "enclave_identities[\(index)]"
        for problem in identity.problems {
            // One that is not in use may be as it is.
            if problem.code == .debugModeEnabled, !identity.isInUse { continue }
            found.append(problem.within(path))
        }
        note(
            identity.status.name == nil || identity.status == .unspecified,
            path + ".status",
            "is \(identity.status.debugDescription), which no identity is in"
        )
        note(identity.epoch == 0, path + ".epoch", "is 0; epochs count from 1")
        note(identity.expiryHeight < 1, path + ".expiry_height", "is \(identity.expiryHeight); it must be at least 1")
        checkCase(of: identity.validatorAddress, path)
        note(
            duplicateOf: identities.first(of: identity.validatorAddress, before: index),
            path + ".validator_address"
        )
        if identity.isInUse {
            note(
                duplicateOf: fingerprints.first(of: identity.keyFingerprint, before: index),
                path + ".encryption_pub_key"
            )
        }
    }

    // MARK: Measurements

    mutating func check(_ record: MeasurementRecord, at index: Int) {
        let path = "measurement_allowlist[\(index)]"
        found += record.problems.map { $0.within(path) }
        note(record.expiryHeight < 0, path + ".expiry_height", "is \(record.expiryHeight); it must be at least 0")
        note(
            !record.revoked && (record.hasRevokedAt || record.revokedByProposal != 0),
            path + ".revoked",
            "is not set, though the record says when or by what it was revoked"
        )
        note(duplicateOf: measurements.first(of: record.measurementHash, before: index), path + ".measurement_hash")
    }

    // MARK: Rotations

    mutating func check(_ rotation: KeyRotationRecord, at index: Int, in genesis: GenesisState) {
        let path = "key_rotations[\(index)]"
        if let problem = FieldProblem.ofAddress(rotation.validatorAddress) { found.append(problem.within(path)) }
        checkCase(of: rotation.validatorAddress, path)
        note(rotation.epoch == 0, path + ".epoch", "is 0; epochs count from 1")
        let fingerprints = [
            ("old_key_fingerprint", rotation.oldKeyFingerprint), ("new_key_fingerprint", rotation.newKeyFingerprint),
        ]
        for (field, text) in fingerprints {
            note(SHA256Digest(text)?.description != text, "\(path).\(field)", "is not 64 lower-case hexadecimal digits")
        }
        note(
            rotation.overlapStartHeight < 0,
            path + ".overlap_start_height",
            "is \(rotation.overlapStartHeight); it must be at least 0"
        )
        note(
            rotation.overlapEndHeight <= rotation.overlapStartHeight,
            path + ".overlap_end_height",
            "is \(rotation.overlapEndHeight); it must be above overlap_start_height, which is "
                + "\(rotation.overlapStartHeight)"
        )
        check(rotation.status, path)
        let id = RotationID(validator: rotation.validatorAddress, epoch: rotation.epoch)
        note(duplicateOf: rotations.first(of: id, before: index), path + ".epoch")
        checkIdentity(of: rotation, path, in: genesis)
    }

    private mutating func check(_ status: KeyRotationStatus, _ path: String) {
        note(
            status.name == nil || status == .unspecified,
            path + ".status",
            "is \(status.debugDescription), which no rotation is in"
        )
        note(
            status == .pending,
            path + ".status",
            "is pending, and a genesis does not carry the keys that are to come; leave the rotation out, "
                + "and ask for it again"
        )
    }

    /// A rotation belongs to an identity; one that runs to one that is rotating, as the record says.
    private mutating func checkIdentity(
        of rotation: KeyRotationRecord,
        _ path: String,
        in genesis: GenesisState
    ) {
        guard let place = identities[rotation.validatorAddress] else {
            note(path + ".validator_address", "has no identity")
            return
        }
        let identity = genesis.enclaveIdentities[place]
        guard rotation.status == .active else { return }
        note(
            identity.status != .rotating || identity.epoch == 0 || identity.epoch - 1 != rotation.epoch,
            path + ".status",
            "is active, but enclave_identities[\(place)] is not rotating from epoch \(rotation.epoch)"
        )
        note(
            rotation.newKeyFingerprint != identity.keyFingerprint.description,
            path + ".new_key_fingerprint",
            "is not that of the key of enclave_identities[\(place)]"
        )
        rotating.insert(rotation.validatorAddress)
    }

    mutating func checkRotations(in genesis: GenesisState) {
        for (index, identity) in genesis.enclaveIdentities.enumerated()
        where identity.status == .rotating && !rotating.contains(identity.validatorAddress) {
            note("enclave_identities[\(index)].status", "is rotating, but no active rotation is among key_rotations")
        }
    }

    // MARK: Health

    mutating func check(_ health: EnclaveHealthStatus, at index: Int) {
        let path = "enclave_health_statuses[\(index)]"
        if let problem = FieldProblem.ofAddress(health.validatorAddress) { found.append(problem.within(path)) }
        checkCase(of: health.validatorAddress, path)
        note(health.status.name == nil, path + ".status", "is \(health.status.debugDescription), which is no verdict")
        note(duplicateOf: healths.first(of: health.validatorAddress, before: index), path + ".validator_address")
    }
}
