import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing
import WellKnownTypes

@testable import EnclaveHealth

@Suite struct HeartbeatTests {
    private let fixture = HealthFixture()
    private let enclave = TestEnclave(1)

    private func code(_ heartbeat: [UInt8], _ height: Int64 = 10) throws -> EnclaveError.Code? {
        guard case .failure(let refusal) = try fixture.send(heartbeat, height).result else { return nil }
        return refusal.code
    }

    private func entries() throws -> [[UInt8]: [UInt8]] {
        var entries: [[UInt8]: [UInt8]] = [:]
        try fixture.read { context in
            try context.iterate([]) { (key, value) throws(HealthError) in
                // The sums count refusals.
                if key != StoreKey.totals { entries[key] = value }
                return true
            }
        }
        return entries
    }

    @Test func aHeartbeatCountsAndMakesAnEnclaveHealthy() throws {
        try fixture.register(enclave)
        let (result, events) = try fixture.send(enclave.heartbeat(10, nonce: 0), 10)
        let answer = try result.get()
        #expect(answer.success)
        #expect(answer.currentStatus == .healthy)
        #expect(answer.message == "heartbeat accepted")
        let health = try fixture.health(enclave.validator)
        #expect(health.totalHeartbeats == 1)
        #expect(health.lastHeartbeat == Google_Protobuf_Timestamp(HealthFixture.block(10).time))
        #expect(events.map(\.type) == [.statusChanged, .heartbeatReceived])
        #expect(try fixture.send(enclave.heartbeat(11, nonce: 1), 11).events.map(\.type) == [.heartbeatReceived])
    }

    /// A whole block with one heartbeat.
    private func runBlock(_ height: Int64) throws {
        let heartbeat = try enclave.heartbeat(height, nonce: UInt64(height))
        try fixture.inBlock(height) { context in
            try fixture.keeper.beginBlock(in: context)
            _ = try fixture.keeper.processHeartbeat(heartbeat.rawSpan, in: context)
        }
    }

    @Test func whatAnotherKeeperWroteInBetweenIsSeen() throws {
        try fixture.register(enclave)
        for height in Int64(10)...12 { try runBlock(height) }
        let other = HealthKeeper(fixture.keeper.configuration)
        try fixture.inBlock(13) { context in
            try other.beginBlock(in: context)
            try other.recordAttestationFailure(of: enclave.validator, in: context)
        }
        try runBlock(14)
        let health = try fixture.health(enclave.validator)
        #expect(health.attestationFailures == 1)
        #expect(health.totalHeartbeats == 4)

        try fixture.inBlock(15) { context in
            try other.beginBlock(in: context)
            try other.revokeIdentity(of: enclave.validator, in: context)
        }
        #expect(throws: HealthError.self) { try runBlock(16) }
    }

    @Test func whatTheKeeperItselfChangedBetweenHeartbeatsIsSeen() throws {
        try fixture.register(enclave)
        try runBlock(10)
        try fixture.inBlock(11) { context in
            try fixture.keeper.beginBlock(in: context)
            try fixture.keeper.recordAttestationFailure(of: enclave.validator, in: context)
        }
        try runBlock(12)
        #expect(try fixture.health(enclave.validator).attestationFailures == 1)
        try fixture.inBlock(13) { context in
            try fixture.keeper.beginBlock(in: context)
            try fixture.keeper.revokeIdentity(of: enclave.validator, in: context)
        }
        #expect(throws: HealthError.self) { try runBlock(14) }
    }

    @Test func whatABlockThatIsNotCommittedDidIsForgotten() throws {
        try fixture.register(enclave)
        try runBlock(10)
        let dropped = KeeperContext(fixture.store, block: HealthFixture.block(11))
        try fixture.keeper.beginBlock(in: dropped)
        try fixture.keeper.recordAttestationFailure(of: enclave.validator, in: dropped)
        try fixture.keeper.revokeIdentity(of: enclave.validator, in: dropped)
        try runBlock(12)
        #expect(try fixture.health(enclave.validator).attestationFailures == 0)
        #expect(try fixture.health(enclave.validator).totalHeartbeats == 2)
    }

    @Test func theFirstStepThatRefusesNamesTheReasonAndNothingElseIsWritten() throws {
        try fixture.register(enclave)
        try fixture.send(enclave.heartbeat(10, nonce: 7), 10)
        let revoked = TestEnclave(2)
        try fixture.inBlock(10) { context in
            var identity = revoked.identity
            identity.status = .revoked
            try context.set(identity, at: StoreKey.identity(revoked.validator))
        }
        let before = try entries()
        let good = try enclave.heartbeat(10, nonce: 8)
        let cases: [(name: String, heartbeat: [UInt8], code: EnclaveError.Code)] = [
            ("empty", [], .invalidHeartbeat),
            ("not canonical", good + [0x30, 1], .invalidHeartbeat),
            ("cut short", good.dropLast(1), .invalidHeartbeat),
            ("no address", try enclave.changed(10, nonce: 8) { $0.validatorAddress = "" }, .invalidHeartbeat),
            ("bad address", try enclave.changed(10, nonce: 8) { $0.validatorAddress += "q" }, .invalidHeartbeat),
            ("no timestamp", try enclave.changed(10, nonce: 8) { $0.clearTimestamp() }, .invalidHeartbeat),
            ("no signature", try enclave.changed(10, nonce: 8) { $0.signature = [] }, .invalidHeartbeat),
            ("stranger", try TestEnclave(3).heartbeat(10, nonce: 8), .enclaveIdentityNotFound),
            ("revoked", try revoked.heartbeat(10, nonce: 8), .invalidEnclaveIdentity),
            ("old", try enclave.heartbeat(10, nonce: 8, offset: -301), .invalidHeartbeat),
            ("early", try enclave.heartbeat(10, nonce: 8, offset: 61), .invalidHeartbeat),
            ("replay", try enclave.heartbeat(10, nonce: 7), .heartbeatReplay),
            ("forged replay", try enclave.forged(10, nonce: 7), .heartbeatReplay),
        ]
        for (name, heartbeat, expected) in cases {
            #expect(try code(heartbeat) == expected, "\(name)")
            #expect(try entries() == before, "\(name)")
        }
        #expect(try fixture.read { try $0.currentTotals().refusals } == UInt64(cases.count))
        #expect(try code(good) == nil)
    }

    @Test func theEndsOfTheWindowAreInside() throws {
        try fixture.register(enclave)
        #expect(try code(enclave.heartbeat(10, nonce: 1, offset: -300)) == nil)
        #expect(try code(enclave.heartbeat(10, nonce: 2, offset: 60)) == nil)
    }

    @Test func aFailedSignatureCountsThoughTheMessageIsRefused() throws {
        try fixture.register(enclave)
        try fixture.send(enclave.heartbeat(10, nonce: 1), 10)
        for count in 1...10 as ClosedRange<UInt32> {
            let (result, events) = try fixture.send(enclave.forged(11, nonce: 2), 11)
            guard case .failure(let refusal) = result else { throw refusedExpected }
            #expect(refusal.code == .heartbeatSignatureInvalid)
            #expect(try fixture.health(enclave.validator).signatureFailures == count)
            let types = events.map(\.type)
            #expect(
                types == (count == 3 ? [.statusChanged, .degraded] : count == 10 ? [.statusChanged, .unhealthy] : [])
            )
        }
        // The forger has used up no nonce, and one good signature makes good.
        let (result, events) = try fixture.send(enclave.heartbeat(12, nonce: 2), 12)
        #expect(try result.get().currentStatus == .healthy)
        #expect(events.map(\.type) == [.statusChanged, .recovered, .heartbeatReceived])
        #expect(try fixture.health(enclave.validator).signatureFailures == 0)
    }

    private var refusedExpected: HealthError { .corrupt("a forged heartbeat was accepted") }

    @Test func aHeartbeatOfAnotherChainIsForged() throws {
        try fixture.register(enclave)
        let foreign = try TestEnclave(1, chainID: "other-1").heartbeat(10, nonce: 1)
        #expect(try code(foreign) == .heartbeatSignatureInvalid)
    }

    @Test func aHeartbeatAfterSilenceRecovers() throws {
        try fixture.register(enclave)
        try fixture.begin(2)
        try fixture.send(enclave.heartbeat(2, nonce: 1), 2)
        try fixture.begin(3 + 1000)
        #expect(try fixture.health(enclave.validator).status == .unhealthy)
        #expect(try fixture.health(enclave.validator).missedHeartbeats == 10)
        let (result, events) = try fixture.send(enclave.heartbeat(1003, nonce: 2), 1003)
        #expect(try result.get().currentStatus == .healthy)
        #expect(events.map(\.type) == [.statusChanged, .recovered, .heartbeatReceived])
        #expect(try fixture.health(enclave.validator).missedHeartbeats == 0)
        // The period that ran is over, and a new one has begun.
        try fixture.begin(1003 + 100)
        #expect(try fixture.health(enclave.validator).missedHeartbeats == 0)
        try fixture.begin(1003 + 101)
        #expect(try fixture.health(enclave.validator).missedHeartbeats == 1)
    }

    @Test func aNonceIsForgottenAfterADayAndNotBefore() throws {
        try fixture.register(enclave)
        try fixture.send(enclave.heartbeat(10, nonce: 1), 10)
        let day: Int64 = 86_400 / 6
        try fixture.begin(10 + day)
        #expect(try code(enclave.heartbeat(10 + day, nonce: 1), 10 + day) == .heartbeatReplay)
        try fixture.begin(11 + day)
        #expect(try code(enclave.heartbeat(11 + day, nonce: 1), 11 + day) == nil)
    }

    @Test func aBlockThatIsNotCommittedHasDoneNothing() throws {
        try fixture.register(enclave)
        let before = try entries()
        let heartbeat = try enclave.heartbeat(10, nonce: 1)
        let context = KeeperContext(fixture.store, block: HealthFixture.block(10))
        _ = try fixture.keeper.processHeartbeat(heartbeat.rawSpan, in: context)
        #expect(try entries() == before)
        #expect(try code(heartbeat) == nil)
    }

    @Test func ofTwoContextsThatAcceptTheSameHeartbeatOneCommits() throws {
        try fixture.register(enclave)
        let heartbeat = try enclave.heartbeat(10, nonce: 1)
        let contexts = (0..<2).map { _ in KeeperContext(fixture.store, block: HealthFixture.block(10)) }
        for context in contexts { _ = try fixture.keeper.processHeartbeat(heartbeat.rawSpan, in: context) }
        try contexts[0].commit()
        #expect {
            try contexts[1].commit()
        } throws: { error in
            guard case .store(let failure)? = error as? HealthError else { return false }
            return failure.code == .conflict
        }
        #expect(try fixture.health(enclave.validator).totalHeartbeats == 1)
    }

    @Test func aBatchIsWhatItsHeartbeatsAreOneByOne() throws {
        let enclaves = (1...6).map { TestEnclave($0) }
        let single = HealthFixture()
        for enclave in enclaves {
            try fixture.register(enclave)
            try single.register(enclave)
        }
        var heartbeats: [[UInt8]] = []
        for round in 0..<20 as Range<UInt64> {
            for (number, enclave) in enclaves.enumerated() {
                let isForged = round % 5 == 3 && number % 2 == 0
                heartbeats.append(
                    try isForged
                        ? enclave.forged(10, nonce: round) : enclave.heartbeat(10, nonce: round / 2 * 2)
                )
            }
            heartbeats.append([UInt8](repeating: 0xff, count: Int(round)))
        }
        let together = try fixture.inBlock(10) { try fixture.keeper.processHeartbeats(heartbeats, in: $0) }
        let oneByOne = try single.inBlock(10) { context in
            heartbeats.map { heartbeat -> Result<MsgEnclaveHeartbeatResponse, EnclaveError> in
                do throws(HealthError) {
                    return .success(try single.keeper.processHeartbeat(heartbeat.rawSpan, in: context))
                } catch {
                    guard case .refused(let refusal) = error else { return .failure(EnclaveError(.unauthorized)) }
                    return .failure(refusal)
                }
            }
        }
        #expect(together.result == oneByOne.result)
        #expect(together.events == oneByOne.events)
        let other = try single.read { context in
            var entries: [[UInt8]: [UInt8]] = [:]
            try context.iterate([]) { (key, value) throws(HealthError) in
                if key != StoreKey.totals { entries[key] = value }
                return true
            }
            return entries
        }
        #expect(try entries() == other)
    }
}
