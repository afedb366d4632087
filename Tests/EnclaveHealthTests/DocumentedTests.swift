import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing
import WellKnownTypes

@testable import EnclaveHealth

/// The twelve tests that ENCLAVE-ENH-006 names.
@Suite struct DocumentedTests {
    private let fixture = HealthFixture()
    private var keeper: HealthKeeper { fixture.keeper }
    private let validator = HealthFixture.validator(1)

    private func time(_ height: Int64) -> Google_Protobuf_Timestamp {
        Google_Protobuf_Timestamp(HealthFixture.block(height).time)
    }

    /// Watches the validator, which has sent one heartbeat.
    private func startHealthy(_ validators: AccountAddress...) throws {
        for validator in validators {
            try fixture.inBlock(1) { try keeper.startWatching(.healthy(validator), of: validator, in: $0) }
        }
    }

    @Test func initializeHealthStatus() throws {
        let made = try fixture.inBlock(5) { try keeper.initializeHealthStatus(of: validator, in: $0) }.result
        #expect(made.validatorAddress == validator.description)
        #expect(made.status == .unknown)
        #expect(made.lastStatusChange == time(5))
        #expect(!made.hasLastHeartbeat && !made.hasLastAttestation)
        #expect(made.attestationFailures == 0 && made.signatureFailures == 0 && made.missedHeartbeats == 0)
        #expect(made.totalHeartbeats == 0)
        #expect(try fixture.health(validator) == made)
    }

    @Test func recordHeartbeat() {
        var health = EnclaveHealthStatus(initial: validator, at: HealthFixture.block(1).time)
        health.missedHeartbeats = 7
        health.signatureFailures = 2
        health.attestationFailures = 1
        health.recordHeartbeat(at: HealthFixture.block(9).time)
        #expect(health.lastHeartbeat == time(9))
        #expect(health.totalHeartbeats == 1)
        #expect(health.missedHeartbeats == 0)
        #expect(health.signatureFailures == 2 && health.attestationFailures == 1)
    }

    @Test func recordAttestationFailure() throws {
        try startHealthy(validator)
        for count in 1...5 as ClosedRange<UInt32> {
            let health = try fixture.inBlock(2) {
                try keeper.recordAttestationFailure(of: validator, in: $0)
            }.result
            #expect(health.attestationFailures == count)
            #expect(health.status == (count < 3 ? .healthy : count < 5 ? .degraded : .unhealthy))
        }
    }

    @Test func recordAttestationSuccess() throws {
        try startHealthy(validator)
        for _ in 0..<3 {
            try fixture.inBlock(2) { _ = try keeper.recordAttestationFailure(of: validator, in: $0) }
        }
        #expect(try fixture.health(validator).status == .degraded)
        let health = try fixture.inBlock(3) { try keeper.recordAttestationSuccess(of: validator, in: $0) }.result
        #expect(health.attestationFailures == 0)
        #expect(health.lastAttestation == time(3))
        #expect(health.status == .healthy)
    }

    @Test func recordSignatureFailure() throws {
        try startHealthy(validator)
        for count in 1...10 as ClosedRange<UInt32> {
            let health = try fixture.inBlock(2) { try keeper.recordSignatureFailure(of: validator, in: $0) }.result
            #expect(health.signatureFailures == count)
            #expect(health.status == (count < 3 ? .healthy : count < 10 ? .degraded : .unhealthy))
        }
        let health = try fixture.inBlock(3) { try keeper.recordSignatureSuccess(of: validator, in: $0) }.result
        #expect(health.signatureFailures == 0)
        #expect(health.status == .healthy)
    }

    @Test func healthStatusTransitions() throws {
        try fixture.begin(1)
        try startHealthy(validator)
        // A period has 100 blocks and starts in block 2: the misses are counted in 102, 202, …
        #expect(try fixture.begin(101).isEmpty)
        #expect(try fixture.begin(102).isEmpty)
        #expect(try fixture.health(validator).missedHeartbeats == 1)
        #expect(try fixture.begin(202).isEmpty)
        #expect(try fixture.begin(302).map(\.type) == [.statusChanged, .degraded])
        #expect(try fixture.health(validator).lastStatusChange == time(302))
        for height in stride(from: Int64(402), through: 902, by: 100) { #expect(try fixture.begin(height).isEmpty) }
        #expect(try fixture.begin(1002).map(\.type) == [.statusChanged, .unhealthy])
        #expect(try fixture.health(validator).missedHeartbeats == 10)
        #expect(
            try fixture.read { try keeper.history(of: validator, in: $0) }.map(\.status) == [.degraded, .unhealthy]
        )
    }

    @Test func getHealthyEnclaves() throws {
        let validators = (1...5).map(HealthFixture.validator)
        for validator in validators { try startHealthy(validator) }
        for _ in 0..<3 { try fixture.inBlock(2) { _ = try keeper.recordSignatureFailure(of: validators[2], in: $0) } }
        let healthy = try fixture.read { try keeper.healthyEnclaves(in: $0) }
        #expect(Set(healthy) == Set(validators).subtracting([validators[2]]))
        #expect(healthy == healthy.sorted { $0.bytes.bytes.lexicographicallyPrecedes($1.bytes.bytes) })
    }

    @Test func getUnhealthyEnclaves() throws {
        let validators = (1...5).map(HealthFixture.validator)
        for validator in validators { try startHealthy(validator) }
        #expect(try fixture.read { try keeper.unhealthyEnclaves(in: $0) }.isEmpty)
        for number in [1, 3] {
            for _ in 0..<10 {
                try fixture.inBlock(2) { _ = try keeper.recordSignatureFailure(of: validators[number], in: $0) }
            }
        }
        #expect(try Set(fixture.read { try keeper.unhealthyEnclaves(in: $0) }) == [validators[1], validators[3]])
    }

    @Test func isEnclaveHealthy() throws {
        #expect(try !fixture.read { try keeper.isEnclaveHealthy(validator, in: $0) })
        try startHealthy(validator)
        #expect(try fixture.read { try keeper.isEnclaveHealthy(validator, in: $0) })
        try fixture.read { try keeper.requireHealthy(validator, in: $0) }
        for _ in 0..<10 { try fixture.inBlock(2) { _ = try keeper.recordSignatureFailure(of: validator, in: $0) } }
        #expect(try !fixture.read { try keeper.isEnclaveHealthy(validator, in: $0) })
        #expect(throws: HealthError.refused(.enclaveUnhealthy, "\(validator)")) {
            try fixture.read { try keeper.requireHealthy(validator, in: $0) }
        }
        let stranger = HealthFixture.validator(2)
        #expect(throws: HealthError.refused(.healthStatusNotFound, "\(stranger)")) {
            try fixture.read { try keeper.requireHealthy(stranger, in: $0) }
        }
    }

    @Test func healthCheckParams() throws {
        let standard = try fixture.read { try keeper.healthCheckParams(in: $0) }
        #expect(standard == .standard)
        #expect(standard.maxMissedHeartbeats == 3 && standard.maxAttestationFailures == 5)
        #expect(standard.maxSignatureFailures == 10 && standard.heartbeatTimeoutBlocks == 100)
        #expect(standard.attestationTimeoutBlocks == 1000)
        #expect(standard.degradedThreshold == 3 && standard.unhealthyThreshold == 10)
        var changed = standard
        changed.maxMissedHeartbeats = 2
        changed.heartbeatTimeoutBlocks = 50
        try fixture.inBlock(2) { try keeper.setHealthCheckParams(changed, in: $0) }
        #expect(try fixture.read { try keeper.healthCheckParams(in: $0) } == changed)
    }

    @Test func evaluateHealth() {
        let cases: [(attestation: UInt32, signature: UInt32, missed: UInt32, verdict: HealthStatus)] = [
            (0, 0, 0, .healthy), (2, 2, 2, .healthy),
            (3, 0, 0, .degraded), (0, 3, 0, .degraded), (0, 0, 3, .degraded), (4, 9, 9, .degraded),
            (5, 0, 0, .unhealthy), (0, 10, 0, .unhealthy), (0, 0, 10, .unhealthy), (.max, .max, .max, .unhealthy),
        ]
        for item in cases {
            var health = EnclaveHealthStatus.healthy(validator)
            health.attestationFailures = item.attestation
            health.signatureFailures = item.signature
            health.missedHeartbeats = item.missed
            #expect(health.evaluated(by: .standard) == item.verdict, "\(item)")
        }
    }

    @Test func getAllHealthStatuses() throws {
        #expect(try fixture.read { try keeper.allHealthStatuses(in: $0) }.isEmpty)
        let validators = (1...20).map(HealthFixture.validator)
        for validator in validators { try startHealthy(validator) }
        let all = try fixture.read { try keeper.allHealthStatuses(in: $0) }
        #expect(Set(all.map(\.validatorAddress)) == Set(validators.map(\.description)))
        #expect(all.count == 20)
    }
}
