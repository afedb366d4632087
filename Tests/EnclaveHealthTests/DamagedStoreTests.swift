import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing

@testable import EnclaveHealth

/// A store that somebody else wrote to: what is in it is told as damaged, and ends no program.
@Suite struct DamagedStoreTests {
    private let enclave = TestEnclave(1)

    /// Runs a block and a heartbeat over a store in which something was changed.
    private func run(_ damage: (HealthFixture, KeeperContext) throws -> Void) throws {
        let fixture = HealthFixture()
        try fixture.register(enclave)
        try fixture.send(enclave.heartbeat(1, nonce: 1), 1)
        try fixture.inBlock(1) { try damage(fixture, $0) }
        let heartbeat = try enclave.heartbeat(1003, nonce: 2)
        try fixture.inBlock(1003) { context in
            try fixture.keeper.beginBlock(in: context)
            _ = try fixture.keeper.processHeartbeat(heartbeat.rawSpan, in: context)
            try fixture.keeper.evaluateAlerts(.standard, in: context)
        }
    }

    private func expectDamage(_ damage: (HealthFixture, KeeperContext) throws -> Void) {
        #expect {
            try run(damage)
        } throws: { error in
            if case .corrupt? = error as? HealthError { true } else { false }
        }
    }

    private func changeTrack(_ context: KeeperContext, _ change: (inout HealthTrack) -> Void) throws {
        let key = StoreKey.track(enclave.validator)
        var track = try context.record(HealthTrack.self, at: key) ?? HealthTrack()
        change(&track)
        try context.set(track, at: key)
    }

    @Test func aStoreThatIsWholeIsNotDamaged() throws { try run { _, _ in } }

    @Test func heightsThatNoChainReachesAreTold() {
        for height in [Int64.max, .min, -1] {
            expectDamage { _, context in try changeTrack(context) { $0.statusSinceHeight = height } }
            expectDamage { _, context in try changeTrack(context) { $0.nextTimeoutHeight = height } }
            expectDamage { _, context in try changeTrack(context) { $0.periodStartHeight = height } }
            expectDamage { _, context in
                var record = AlertRecord()
                record.pending = true
                record.sinceHeight = height
                try context.set(record, at: StoreKey.alert(rule: "EnclaveUnhealthy", enclave.validator))
                try context.set(AlertRuleSet.standard.rules, at: StoreKey.alertRules)
            }
        }
        for height in [Int64.min, -1] {
            expectDamage { _, context in
                // The first of what is due, in the order of the keys, is this alone.
                try context.iterate([StoreKey.duePrefix]) { (key, _) in
                    context.delete(key)
                    return true
                }
                context.insert(StoreKey.due(at: height, .heartbeat, enclave.validator))
            }
        }
    }

    @Test func sumsThatDoNotFitTheRecordsAreTold() {
        expectDamage { _, context in try context.updateTotals { $0.healthy = 0 } }
        expectDamage { _, context in try context.updateTotals { $0.unhealthy = .max } }
    }

    @Test func parametersThatCannotJudgeAreTold() {
        expectDamage { _, context in
            var params = HealthCheckParams.standard
            params.heartbeatTimeoutBlocks = 0
            try context.set(params, at: StoreKey.healthCheckParams)
        }
        expectDamage { _, context in
            var params = Params.standard
            params.clearHealthCheckParams()
            params.defaultExpiryBlocks = .max
            try context.set(params, at: StoreKey.params)
        }
    }

    @Test func countersAtTheirGreatestValueStay() throws {
        try run { _, context in
            try changeTrack(context) {
                $0.transitions = .max
                $0.totalMissedHeartbeats = .max
            }
            try context.updateTotals {
                $0.heartbeats = .max
                $0.refusals = .max
            }
        }
    }

    @Test func anIdentityAtTheLastEpochIsNotGivenAnother() throws {
        let fixture = HealthFixture()
        var identity = enclave.identity
        identity.epoch = .max
        try fixture.inBlock(1) { context in
            try context.set(identity, at: StoreKey.identity(enclave.validator))
            var record = MeasurementRecord()
            record.measurementHash = identity.measurementHash
            record.teeType = .sgx
            try context.set(record, at: StoreKey.measurement(identity.measurementHash))
            var params = Params.standard
            params.requireAttestationChain = false
            try fixture.keeper.setModuleParams(params, in: context)
        }
        var message = MsgRotateEnclaveIdentity()
        message.validatorAddress = enclave.validator.description
        message.newEncryptionPubKey = SHA256.digest(of: [1]).bytes
        message.newSigningPubKey = SHA256.digest(of: [2]).bytes
        try fixture.inBlock(2) { context in
            #expect {
                _ = try fixture.keeper.deliver(.rotateEnclaveIdentity(message), in: context)
            } throws: { error in
                guard case .refused(let refusal)? = error as? HealthError else { return false }
                return refusal.code == .invalidEnclaveIdentity && refusal.reason.contains("epoch")
            }
        }
    }
}
