import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing

@testable import EnclaveHealth

@Suite struct TimeoutTests {
    private let validator = HealthFixture.validator(1)

    private func fixture(
        timeout: Int64,
        _ change: (inout HealthKeeper.Configuration) -> Void = { _ in }
    ) throws -> HealthFixture {
        let fixture = HealthFixture(change)
        try fixture.inBlock(1) { context in
            var params = HealthCheckParams.standard
            params.heartbeatTimeoutBlocks = timeout
            try fixture.keeper.setHealthCheckParams(params, in: context)
            try fixture.keeper.startWatching(.healthy(validator), of: validator, in: context)
        }
        return fixture
    }

    @Test func aMissCountsOnceForEachPeriodAndNotOnceABlock() throws {
        let fixture = try fixture(timeout: 4)
        // Periods: 2–5, 6–9, 10–13.
        let expected: [UInt32] = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3]
        for (height, missed) in zip(Int64(2)..., expected) {
            try fixture.begin(height)
            #expect(try fixture.health(validator).missedHeartbeats == missed, "block \(height)")
        }
        let periods = try fixture.read { try fixture.keeper.missedHeartbeats(of: validator, in: $0) }
        #expect(periods.map(\.fromHeight) == [2, 6, 10])
        #expect(periods.map(\.toHeight) == [5, 9, 13])
    }

    @Test func blocksThatWereSkippedCountAllTheirPeriodsAtOnce() throws {
        let fixture = try fixture(timeout: 4)
        let events = try fixture.begin(2 + 4 * 11)
        #expect(try fixture.health(validator).missedHeartbeats == 11)
        #expect(events.map(\.type) == [.statusChanged, .degraded, .statusChanged, .unhealthy])
        #expect(events.map(\.missedHeartbeats) == [3, 3, 10, 10])
    }

    @Test func newParametersLeaveThePeriodThatRuns() throws {
        let fixture = try fixture(timeout: 4)
        try fixture.begin(2)
        try fixture.inBlock(2) { context in
            var params = HealthCheckParams.standard
            params.heartbeatTimeoutBlocks = 2
            try fixture.keeper.setHealthCheckParams(params, in: context)
        }
        let expected: [UInt32] = [0, 0, 0, 1, 1, 2, 2, 3]
        for (height, missed) in zip(Int64(3)..., expected) {
            try fixture.begin(height)
            #expect(try fixture.health(validator).missedHeartbeats == missed, "block \(height)")
        }
    }

    @Test func onlyTheLastTransitionsAndMissesAreKept() throws {
        let fixture = try fixture(timeout: 1) { $0.historyLimit = 3 }
        for height in Int64(2)...12 { try fixture.begin(height) }
        let missed = try fixture.read { try fixture.keeper.missedHeartbeats(of: validator, in: $0) }
        #expect(missed.map(\.toHeight) == [9, 10, 11])
        for height in Int64(13)...20 {
            let isSuccess = height % 2 == 0
            try fixture.inBlock(height) { context in
                for _ in 0..<5 {
                    if isSuccess {
                        try fixture.keeper.recordAttestationSuccess(of: validator, in: context)
                    } else {
                        try fixture.keeper.recordAttestationFailure(of: validator, in: context)
                    }
                }
            }
        }
        let history = try fixture.read { try fixture.keeper.history(of: validator, in: $0) }
        #expect(history.count <= 3)
        #expect(history.map(\.number) == history.map(\.number).sorted())
    }

    @Test func aBlockComesOnceAndInOrder() throws {
        let fixture = try fixture(timeout: 4)
        try fixture.begin(7)
        for height in [7, 6, -1, 1 << 60] as [Int64] {
            #expect { try fixture.begin(height) } throws: { error in
                if case .wrongBlock? = error as? HealthError { true } else { false }
            }
        }
        let early = BlockContext(
            height: 8,
            time: BlockTime(seconds: HealthFixture.block(7).time.seconds - 1),
            chainID: HealthFixture.chainID
        )
        let foreign = BlockContext(height: 8, time: HealthFixture.block(8).time, chainID: "other-1")
        for block in [early, foreign] {
            #expect(throws: HealthError.self) {
                try fixture.keeper.beginBlock(in: KeeperContext(fixture.store, block: block))
            }
        }
        try fixture.begin(8)
    }

    @Test func eventsAreDroppedAfterTheirRetention() throws {
        let fixture = try fixture(timeout: 1) { $0.eventRetentionBlocks = 5 }
        func heights() throws -> Set<Int64> {
            var heights: Set<Int64> = []
            try fixture.read { context in
                try context.iterate([StoreKey.eventPrefix]) { (_, value) throws(HealthError) in
                    heights.insert(try (KeeperContext.decoded(value) as HealthEvent).height)
                    return true
                }
            }
            return heights
        }
        // The third miss is counted in block 5, the tenth in block 12.
        for height in Int64(2)...9 { try fixture.begin(height) }
        #expect(try heights() == [5])
        try fixture.begin(10)
        #expect(try heights().isEmpty)
        for height in Int64(11)...16 { try fixture.begin(height) }
        #expect(try heights() == [12])
        try fixture.begin(17)
        #expect(try heights().isEmpty)
    }
}
