import EnclaveProto
import EnclaveSigning
import TestSupport
import WellKnownTypes

@testable import EnclaveHealth

extension GenesisState {
    /// Two identities that are active, one that is rotating, one that has expired, with what belongs to them.
    static var sample: GenesisState {
        var genesis = GenesisState.standard
        genesis.enclaveIdentities = (0..<4).map { TestEnclave($0).identity }
        genesis.enclaveIdentities[2].status = .rotating
        genesis.enclaveIdentities[2].epoch = 3
        genesis.enclaveIdentities[3].status = .expired
        genesis.measurementAllowlist = (0..<2 as Range<UInt8>).map { number in
            .with {
                $0.measurementHash = SHA256.digest(of: [number]).bytes
                $0.teeType = .sgx
            }
        }
        let address = genesis.enclaveIdentities[2].validatorAddress
        let keys = (0..<2).map { SHA256.digest(of: [UInt8($0)]).description }
        genesis.keyRotations = [
            rotation(address, 1, from: keys[0], to: keys[1], .completed),
            rotation(address, 2, from: keys[1], to: genesis.enclaveIdentities[2].keyFingerprint.description, .active),
        ]
        genesis.enclaveHealthStatuses = (0..<3).map { .healthy(HealthFixture.validator($0)) }
        return genesis
    }

    static func rotation(
        _ address: String,
        _ epoch: UInt64,
        from old: String,
        to new: String,
        _ status: KeyRotationStatus
    )
        -> KeyRotationRecord
    {
        .with {
            $0.validatorAddress = address
            $0.epoch = epoch
            $0.oldKeyFingerprint = old
            $0.newKeyFingerprint = new
            $0.overlapStartHeight = 10
            $0.overlapEndHeight = 500
            $0.status = status
        }
    }
}

/// Makes valid genesis states with records in the order of an export, a record of health for each enclave in use.
struct GenesisGenerator {
    var numbers: SeededGenerator

    init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

    mutating func genesis() -> GenesisState {
        var genesis = GenesisState()
        if numbers.chance(70) { genesis.params = params() }
        let validators = Array(0..<UInt64.random(in: 0...12, using: &numbers))
            .sorted { left, right in
                HealthFixture.validator(left).bytes.bytes
                    .lexicographicallyPrecedes(HealthFixture.validator(right).bytes.bytes)
            }
        for number in validators {
            let identity = identity(number)
            genesis.enclaveIdentities.append(identity)
            genesis.keyRotations += rotations(identity)
            if identity.isInUse || numbers.chance(50) { genesis.enclaveHealthStatuses.append(health(number)) }
        }
        genesis.measurementAllowlist = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in measurement() }
            .sorted { $0.measurementHash.lexicographicallyPrecedes($1.measurementHash) }
        return genesis
    }

    private mutating func params() -> Params {
        var params = Params.standard
        params.defaultExpiryBlocks = Int64.random(in: 200...5000, using: &numbers)
        params.allowedTeeTypes = numbers.chance(50) ? [.nitro, .sgx] : [.trustzone]
        params.requireAttestationChain = numbers.chance(50)
        params.maxRegistrationsPerBlock = UInt32.random(in: 0...9, using: &numbers)
        if numbers.chance(40) { params.clearHealthCheckParams() }
        return params
    }

    private mutating func identity(_ number: UInt64) -> EnclaveIdentity {
        var identity = TestEnclave(number).identity
        identity.teeType = numbers.pick([.sgx, .sevSnp, .nitro, .trustzone])
        identity.attestationQuote = bytes(0...40)
        identity.attestationChain = identity.attestationQuote.isEmpty ? [] : [bytes(1...9), bytes(1...9)]
        identity.isvSvn = UInt32.random(in: 0...9, using: &numbers)
        identity.epoch = UInt64.random(in: 1...4, using: &numbers)
        identity.expiryHeight = Int64.random(in: 1...9999, using: &numbers)
        identity.registeredAt = time()
        if numbers.chance(50) { identity.updatedAt = time() }
        identity.status = numbers.pick([.active, .active, .pending, .expired, .revoked, .rotating])
        if identity.status == .rotating { identity.epoch += 1 }
        return identity
    }

    private mutating func rotations(_ identity: EnclaveIdentity) -> [KeyRotationRecord] {
        let digests = (0..<identity.epoch).map { SHA256.digest(of: [UInt8($0), 7]).description }
        return (1..<max(1, identity.epoch)).map { epoch in
            let isLast = epoch + 1 == identity.epoch && identity.status == .rotating
            var rotation = GenesisState.rotation(
                identity.validatorAddress,
                epoch,
                from: digests[Int(epoch) - 1],
                to: isLast ? identity.keyFingerprint.description : digests[Int(epoch)],
                isLast ? .active : numbers.pick([.completed, .cancelled])
            )
            if !isLast { rotation.completedAt = time() }
            return rotation
        }
    }

    private mutating func measurement() -> MeasurementRecord {
        var record = MeasurementRecord()
        record.measurementHash = bytes(32...32)
        record.teeType = numbers.pick([.sgx, .sevSnp, .nitro, .trustzone])
        record.description_p = numbers.pick(["", "release", "🌳"])
        record.minIsvSvn = UInt32.random(in: 0...9, using: &numbers)
        record.addedAt = time()
        record.addedByProposal = UInt64.random(in: 0...9, using: &numbers)
        record.expiryHeight = Int64.random(in: 0...99, using: &numbers)
        record.revoked = numbers.chance(30)
        if record.revoked { record.revokedAt = time() }
        return record
    }

    private mutating func health(_ number: UInt64) -> EnclaveHealthStatus {
        var health = EnclaveHealthStatus.healthy(HealthFixture.validator(number))
        health.status = numbers.pick(HealthStatus.allKnown)
        health.missedHeartbeats = UInt32.random(in: 0...20, using: &numbers)
        health.attestationFailures = UInt32.random(in: 0...20, using: &numbers)
        health.totalHeartbeats = numbers.next() >> 1
        if numbers.chance(30) { health.clearLastHeartbeat() }
        if numbers.chance(50) { health.lastAttestation = time() }
        return health
    }

    private mutating func time() -> Google_Protobuf_Timestamp {
        .with {
            $0.seconds = Int64.random(in: 0...2_000_000_000, using: &numbers)
            $0.nanos = Int32.random(in: 0...999_999_999, using: &numbers)
        }
    }

    private mutating func bytes(_ count: ClosedRange<Int>) -> [UInt8] {
        (0..<Int.random(in: count, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    }
}
