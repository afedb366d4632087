import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing
import WireFormat

@testable import EnclaveHealth

@Suite("slashing evidence")
struct EvidenceTests {
    private func key(_ algorithm: KeyAlgorithm = .ed25519, _ seed: UInt8 = 7) throws -> SecretKey {
        try SecretKey(algorithm: algorithm, rawBytes: [UInt8](repeating: seed, count: 32).rawSpan)
    }

    /// What one missed that was silent, came back, and is silent again.
    private func evidence(historyLimit: UInt64 = 100) throws -> HealthEvidence {
        let fleet = try MonitoredFleet(count: 2) { $0.historyLimit = historyLimit }
        let validator = fleet.validators[0]
        try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 5), in: $0) }
        try fleet.block { try fleet.beat(validator, isAttested: true, in: $0) }
        for _ in 0..<23 { try fleet.block() }
        try fleet.block { try fleet.beat(validator, in: $0) }
        for _ in 0..<42 { try fleet.block() }
        return try fleet.read { try fleet.keeper.evidence(of: validator, in: $0) }
    }

    private func verify(
        _ bytes: [UInt8],
        _ signers: EvidenceSigners = .anyone([.ed25519, .secp256k1])
    ) throws(HealthEvidenceError) -> VerifiedHealthEvidence {
        try SignedHealthEvidence.verify(bytes.rawSpan, signedBy: signers)
    }

    private func refusal(_ bytes: [UInt8], _ signers: EvidenceSigners = .anyone([.ed25519, .secp256k1])) -> String? {
        do throws(HealthEvidenceError) {
            _ = try verify(bytes, signers)
            return nil
        } catch {
            return error.code
        }
    }

    /// The refusal of an evidence that says something else, and is signed all the same.
    private func refusal(_ change: (inout HealthEvidence) -> Void) throws -> String? {
        var evidence = try evidence()
        change(&evidence)
        let secret = try key()
        return refusal(try evidence.signedUnchecked(by: secret).serializedBytes(options: .canonical))
    }

    @Test("a third party verifies it from its bytes and the key", arguments: KeyAlgorithm.allCases)
    func verified(algorithm: KeyAlgorithm) throws {
        let evidence = try evidence()
        #expect(evidence.missed.count == 12 && evidence.health.missedHeartbeats == 8)
        #expect(evidence.track.totalMissedHeartbeats == 12 && evidence.health.status == .degraded)
        let secret = try key(algorithm)
        let bytes = try evidence.signed(by: secret).serializedBytes(options: .canonical)
        let verified = try verify(bytes, .keys([secret.publicKey]))
        #expect(verified.evidence == evidence)
        #expect(verified.signer == secret.publicKey)
        #expect(refusal(bytes, .keys([try key(algorithm, 8).publicKey])) == "key-not-accepted")
        #expect(refusal(bytes, .keys([])) == "key-not-accepted")
        let other: KeyAlgorithm = algorithm == .ed25519 ? .secp256k1 : .ed25519
        #expect(refusal(bytes, .anyone([other])) == "key-not-accepted")
        #expect(refusal(bytes, .anyone([algorithm])) == nil)
    }

    @Test("what is signed is SHA-256 of the sign document, as for heartbeats")
    func signDocument() throws {
        let evidence = try evidence()
        let signed = try evidence.signed(by: key())
        var document: [UInt8] = [0x0a, 37] + "/virtengine.enclave.v1.HealthEvidence".utf8 + [0x12]
        var length = signed.evidenceBytes.count
        while length > 0x7f {
            document.append(UInt8(length & 0x7f) | 0x80)
            length >>= 7
        }
        document += [UInt8(length)] + signed.evidenceBytes
        try key().publicKey.verify(signed.signature.rawSpan, digest: SHA256.digest(of: document))
    }

    @Test("no byte of it can be another, and none can be missing")
    func everyByte() throws {
        let secret = try key()
        let bytes = try evidence().signed(by: secret).serializedBytes(options: .canonical)
        for index in bytes.indices {
            for bit in [UInt8(0x01), 0x80] {
                var broken = bytes
                broken[index] ^= bit
                #expect(refusal(broken, .keys([secret.publicKey])) != nil, "byte \(index)")
            }
        }
        for count in 0..<bytes.count { #expect(refusal(Array(bytes.prefix(count))) != nil, "\(count) bytes") }
        #expect(refusal(bytes + [0]) == "not-canonical")
        #expect(refusal(bytes + [0x20, 0x01]) == "not-canonical")
    }

    @Test("bytes that are not canonical are refused in every layer, though they are signed")
    func canonical() throws {
        let secret = try key()
        var signed = try evidence().signed(by: secret)
        // An unknown field in the evidence.
        signed.evidenceBytes += [0x98, 0x06, 0x01]
        signed.signature = secret.sign(digest: try HealthEvidenceSignDoc.digest(of: signed.evidenceBytes))
        #expect(refusal(try signed.serializedBytes(options: .canonical)) == "not-canonical")
        // The length of the first field, written longer than it has to be.
        var long = try evidence().signed(by: secret).serializedBytes(options: .canonical)
        let end = try #require(long.dropFirst().firstIndex { $0 < 0x80 })
        long[end] |= 0x80
        long.insert(0, at: end + 1)
        #expect(refusal(long) == "not-canonical")
    }

    @Test("a key in another form, or none, is refused")
    func keys() throws {
        let secret = try key(.secp256k1)
        var signed = try evidence().signed(by: secret)
        signed.publicKey = Self.uncompressed
        #expect(refusal(try signed.serializedBytes(options: .canonical)) == "invalid-key")
        signed.publicKey = []
        #expect(refusal(try signed.serializedBytes(options: .canonical)) == "invalid-key")
        signed.publicKey = [2] + [UInt8](repeating: 0xff, count: 32)
        #expect(refusal(try signed.serializedBytes(options: .canonical)) == "invalid-key")
    }

    /// The generator of secp256k1 (SEC 2, §2.4.1): a key, but written longer than an evidence has it.
    private static let uncompressed: [UInt8] = {
        let x = "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"
        let y = "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"
        let digits = Array("04" + x + y)
        return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }()

    @Test("what it says of itself has to hold together")
    func consistency() throws {
        let other = HealthFixture.validator(5).description
        #expect(try refusal { _ in } == nil)
        // Fields that every evidence has.
        #expect(try refusal { $0.chainID = "" } == "missing-field")
        #expect(try refusal { $0.clearTime() } == "missing-field")
        #expect(try refusal { $0.clearHealth() } == "missing-field")
        #expect(try refusal { $0.clearParams() } == "missing-field")
        #expect(try refusal { $0.clearTrack() } == "missing-field")
        #expect(try refusal { $0.health.clearLastHeartbeat() } == "missing-field")
        #expect(try refusal { $0.health.clearLastAttestation() } == "missing-field")
        #expect(try refusal { $0.health.clearLastStatusChange() } == "missing-field")
        #expect(try refusal { $0.missed[3].clearTime() } == "missing-field")
        // Whom it is about.
        #expect(try refusal { $0.validatorAddress = other } == "validator")
        #expect(try refusal { $0.health.validatorAddress = other } == "validator")
        #expect(try refusal { $0.validatorAddress = "ve1" } == "validator")
        // Heights.
        #expect(try refusal { $0.height = $0.track.statusSinceHeight - 1 } == "height")
        #expect(try refusal { $0.height = -1 } == "height")
        #expect(try refusal { $0.track.monitoredSinceHeight = -1 } == "height")
        #expect(try refusal { $0.track.monitoredSinceHeight = $0.height + 1 } == "height")
        #expect(try refusal { $0.track.lastHeartbeatHeight = $0.height + 1 } == "height")
        #expect(try refusal { $0.track.lastAttestationHeight = $0.height + 1 } == "height")
        #expect(try refusal { $0.track.statusSinceHeight = $0.height + 1 } == "height")
        #expect(try refusal { $0.track.statusSinceHeight = 0 } == "height")
        #expect(try refusal { $0.track.periodStartHeight = $0.height + 2 } == "height")
        #expect(try refusal { $0.track.nextTimeoutHeight = $0.track.periodStartHeight } == "height")
        // Times.
        #expect(try refusal { $0.time.seconds -= 3600 } == "time")
        #expect(try refusal { $0.health.lastHeartbeat.seconds += 3600 } == "time")
        #expect(try refusal { $0.health.lastAttestation.seconds += 3600 } == "time")
        #expect(try refusal { $0.health.lastStatusChange.seconds += 3600 } == "time")
        #expect(
            try refusal {
                $0.missed[2].time = $0.missed[1].time; $0.missed[2].time.seconds -= 1
            } == "time"
        )
        #expect(try refusal { $0.missed[11].time.seconds += 3600 } == "time")
    }

    @Test("missed heartbeats have to be periods in their order, and as many as are counted")
    func missed() throws {
        #expect(try refusal { $0.missed.swapAt(1, 2) } == "time")
        #expect(try refusal { $0.missed[2].fromHeight = $0.missed[1].toHeight } == "missed-order")
        #expect(try refusal { $0.missed[2].toHeight = $0.missed[2].fromHeight - 1 } == "missed-order")
        #expect(try refusal { $0.missed[0].fromHeight = $0.track.monitoredSinceHeight } == "missed-order")
        #expect(try refusal { $0.missed[11].toHeight = $0.height } == "missed-order")
        #expect(try refusal { $0.missed[11].toHeight = $0.track.periodStartHeight } == "missed-order")
        #expect(try refusal { $0.missed[3].toHeight = $0.track.lastHeartbeatHeight } == "missed-order")
        #expect(try refusal { $0.missed.append($0.missed[11]) } == "missed-order")
        // Counts.
        #expect(try refusal { $0.missed.removeLast() } == "missed-count")
        #expect(try refusal { $0.missed.remove(at: 6) } == "missed-count")
        #expect(try refusal { $0.track.totalMissedHeartbeats = 11 } == "missed-count")
        #expect(try refusal { $0.health.missedHeartbeats = 7 } == "missed-count")
        #expect(try refusal { $0.health.missedHeartbeats = 9 } == "missed-count")
        #expect(try refusal { $0.health.totalHeartbeats = 0 } == "missed-count")
        // Verdict and parameters.
        #expect(try refusal { $0.health.status = .healthy } == "verdict")
        #expect(try refusal { $0.health.status = .unhealthy } == "verdict")
        #expect(try refusal { $0.health.attestationFailures = 5 } == "verdict")
        #expect(try refusal { $0.health.signatureFailures = 10 } == "verdict")
        #expect(try refusal { $0.params.unhealthyThreshold = 8 } == "verdict")
        #expect(try refusal { $0.params.maxMissedHeartbeats = 9 } == "verdict")
        #expect(try refusal { $0.params.degradedThreshold = 0 } == "params")
        #expect(try refusal { $0.params.heartbeatTimeoutBlocks = 0 } == "params")
    }

    @Test("no number is too great or too small to be looked at")
    func extremes() throws {
        let fields: [WritableKeyPath<HealthEvidence, Int64>] = [
            \.height, \.track.monitoredSinceHeight, \.track.lastHeartbeatHeight, \.track.lastAttestationHeight,
            \.track.statusSinceHeight, \.track.nextTimeoutHeight, \.track.periodStartHeight,
            \.params.heartbeatTimeoutBlocks, \.params.attestationTimeoutBlocks, \.missed[0].fromHeight,
            \.missed[11].toHeight,
        ]
        let good = try evidence()
        for field in fields {
            for value in [Int64.min, -1, .max] {
                for height in [good.height, .max] {
                    var evidence = good
                    evidence.height = height
                    evidence[keyPath: field] = value
                    _ = try? evidence.checkConsistency()
                }
            }
        }
        var counted = good
        counted.health.missedHeartbeats = .max
        counted.track.totalMissedHeartbeats = .max
        counted.health.status = .unhealthy
        #expect(throws: HealthEvidenceError.self) { try counted.checkConsistency() }
    }

    @Test("where not all is kept, the last are there")
    func bounded() throws {
        let evidence = try evidence(historyLimit: 5)
        #expect(evidence.missed.count == 5 && evidence.track.totalMissedHeartbeats == 12)
        let secret = try key()
        let bytes = try evidence.signed(by: secret).serializedBytes(options: .canonical)
        #expect(refusal(bytes) == nil)
    }

    @Test("one that contradicts itself is not signed")
    func unsigned() throws {
        var evidence = try evidence()
        evidence.health.status = .healthy
        #expect(throws: HealthEvidenceError.self) { _ = try evidence.signed(by: key()) }
    }

    @Test("it is judged by the parameters of its block")
    func parameters() throws {
        let fleet = try MonitoredFleet(count: 1)
        let validator = fleet.validators[0]
        try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 5), in: $0) }
        try fleet.block { try fleet.beat(validator, in: $0) }
        for _ in 0..<12 { try fleet.block() }
        var strict = HealthCheckParams.with(period: 5)
        strict.maxMissedHeartbeats = 1
        strict.unhealthyThreshold = 3
        strict.degradedThreshold = 1
        try fleet.block { try fleet.keeper.setHealthCheckParams(strict, in: $0) }
        #expect(try fleet.watched(validator).health.status == .healthy)
        let evidence = try fleet.read { try fleet.keeper.evidence(of: validator, in: $0) }
        #expect(evidence.health.status == .degraded && evidence.track.statusSinceHeight == fleet.height)
        let secret = try key()
        #expect(refusal(try evidence.signed(by: secret).serializedBytes(options: .canonical)) == nil)
    }

    @Test("whatever happens to a validator, its evidence can be made and verified")
    func anyHistory() throws {
        let secret = try key()
        for seed in UInt64(0)..<40 {
            var generator = SeededGenerator(seed: seed)
            let fleet = try MonitoredFleet(count: 3) { $0.historyLimit = UInt64.random(in: 1...9, using: &generator) }
            for _ in 0..<120 {
                try fleet.block { context in
                    let validator = generator.pick(fleet.validators)
                    switch Int.random(in: 0..<12, using: &generator) {
                    case 0...2: try fleet.beat(validator, isAttested: generator.chance(30), in: context)
                    case 3: try fleet.keeper.recordSignatureFailure(of: validator, in: context)
                    case 4: try fleet.keeper.recordAttestationFailure(of: validator, in: context)
                    case 5:
                        let period = Int64.random(in: 1...6, using: &generator)
                        try fleet.keeper.setHealthCheckParams(.with(period: period), in: context)
                    case 6 where generator.chance(10): try fleet.keeper.stopWatching(validator, in: context)
                    case 7 where generator.chance(10):
                        try fleet.keeper.initializeHealthStatus(of: validator, in: context)
                    default: break
                    }
                }
                let validator = generator.pick(fleet.validators)
                let evidence = try fleet.read { try fleet.keeper.evidence(of: validator, in: $0) }
                let bytes = try evidence.signed(by: secret).serializedBytes(options: .canonical)
                #expect(refusal(bytes) == nil, "seed \(seed), block \(fleet.height)")
            }
        }
    }
}
