import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing

@testable import EnclaveHealth

@Suite("health score")
struct ScoreTests {
    /// What a score is of.
    private struct Subject: CustomStringConvertible {
        var health = EnclaveHealthStatus()
        var track = HealthTrack()
        var params = HealthCheckParams.standard
        var height: Int64 = 10_000

        init() {
            health.totalHeartbeats = 1
            track.monitoredSinceHeight = 1
            track.lastAttestationHeight = 9_500
        }

        /// Anything that a store could hold, and what it could not.
        init(using generator: inout SeededGenerator) {
            func count() -> UInt32 {
                generator.chance(10) ? generator.pick([.max, .max - 1]) : UInt32.random(in: 0...15, using: &generator)
            }
            health.attestationFailures = count()
            health.signatureFailures = count()
            health.missedHeartbeats = count()
            health.totalHeartbeats = UInt64(count())
            track.totalMissedHeartbeats = UInt64(count())
            height =
                generator.chance(5) ? generator.pick([.max, 0, -1, .min]) : .random(in: 0...5000, using: &generator)
            track.monitoredSinceHeight = generator.chance(5) ? .min : .random(in: 0...5000, using: &generator)
            track.lastAttestationHeight = generator.chance(5) ? .max : .random(in: 0...5000, using: &generator)
            params.maxAttestationFailures = count()
            params.maxSignatureFailures = count()
            params.unhealthyThreshold = count()
            params.maxMissedHeartbeats = count()
            params.degradedThreshold = count()
            params.heartbeatTimeoutBlocks = generator.chance(5) ? .max : .random(in: -1...200, using: &generator)
            params.attestationTimeoutBlocks = generator.chance(5) ? .max : .random(in: -1...2000, using: &generator)
        }

        var score: HealthScore { HealthScore(health, track, by: params, at: height) }
        var value: Int { score.value }
        var description: String { "\(health) \(track) \(params) at \(height)" }
    }

    @Test("with nothing against it, it is 100")
    func perfect() {
        #expect(Subject().value == 100)
        var young = Subject()
        young.height = 1
        #expect(young.value == 100)
        var never = Subject()
        never.track.lastAttestationHeight = 0
        never.height = 1001
        // Watched for as long as an attestation holds.
        #expect(never.value == 100)
    }

    @Test("each loss is the documented share of its greatest, rounded up")
    func losses() {
        var subject = Subject()
        subject.health.missedHeartbeats = 1
        #expect(subject.score.lostForMissedHeartbeats == 4 && subject.value == 96)
        subject.health.missedHeartbeats = 2
        #expect(subject.score.lostForMissedHeartbeats == 7 && subject.value == 93)
        subject = Subject()
        subject.health.attestationFailures = 1
        #expect(subject.score.lostForAttestationFailures == 4 && subject.value == 96)
        subject = Subject()
        subject.health.signatureFailures = 1
        #expect(subject.score.lostForSignatureFailures == 2 && subject.value == 98)
        subject = Subject()
        // 20 periods of 100 blocks, of 9999: a fifth of 15.
        subject.track.totalMissedHeartbeats = 20
        #expect(subject.score.lostForDowntime == 4 && subject.value == 96)
        subject.track.totalMissedHeartbeats = 1000
        #expect(subject.score.lostForDowntime == 15)
        subject = Subject()
        subject.track.lastAttestationHeight = 9_000
        #expect(subject.value == 100)
        subject.track.lastAttestationHeight = 8_999
        #expect(subject.score.lostForAttestationAge == 1)
        subject.track.lastAttestationHeight = 8_500
        #expect(subject.score.lostForAttestationAge == 8)
        subject.track.lastAttestationHeight = 8_000
        #expect(subject.score.lostForAttestationAge == 15)
        subject.track.lastAttestationHeight = 0
        #expect(subject.score.lostForAttestationAge == 15)
    }

    @Test("a verdict caps it")
    func caps() {
        var subject = Subject()
        subject.health.signatureFailures = 3
        #expect(subject.value == 70)
        subject.health.signatureFailures = 10
        #expect(subject.value == 30)
        subject = Subject()
        subject.health.totalHeartbeats = 0
        #expect(subject.value == 70)
        subject.health.missedHeartbeats = .max
        subject.health.attestationFailures = .max
        subject.health.signatureFailures = .max
        subject.track.totalMissedHeartbeats = .max
        subject.track.lastAttestationHeight = 0
        #expect(subject.value == 0)
    }

    @Test("it is 0 to 100, whatever is counted, and each loss is within its bounds")
    func range() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let subject = Subject(using: &generator)
            let score = subject.score
            #expect((0...100).contains(score.value), "\(subject)")
            #expect((0...35).contains(score.lostForMissedHeartbeats))
            #expect((0...20).contains(score.lostForAttestationFailures))
            #expect((0...15).contains(score.lostForSignatureFailures))
            #expect((0...15).contains(score.lostForDowntime))
            #expect((0...15).contains(score.lostForAttestationAge))
        }
    }

    @Test("more failures, more misses, an older attestation or fewer heartbeats never raise it")
    func monotone() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<20_000 {
            let subject = Subject(using: &generator)
            var worse = subject
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: worse.health.attestationFailures += worse.health.attestationFailures < .max ? 1 : 0
            case 1: worse.health.signatureFailures += worse.health.signatureFailures < .max ? 1 : 0
            case 2:
                worse.health.missedHeartbeats += worse.health.missedHeartbeats < .max ? 1 : 0
                worse.track.totalMissedHeartbeats += worse.track.totalMissedHeartbeats < .max ? 1 : 0
            case 3: worse.track.lastAttestationHeight -= worse.track.lastAttestationHeight > 0 ? 1 : 0
            default: worse.health.totalHeartbeats = 0
            }
            #expect(worse.value <= subject.value, "\(subject)")
        }
    }

    @Test("the keeper scores the record in the store")
    func keeper() throws {
        let fleet = try MonitoredFleet(count: 2)
        try fleet.block { try fleet.beat(fleet.validators[0], isAttested: true, in: $0) }
        let scores = try fleet.read { context in
            try fleet.validators.map { try fleet.keeper.score(of: $0, in: context).value }
        }
        #expect(scores == [100, 70])
        #expect(throws: HealthError.self) {
            try fleet.read { try fleet.keeper.score(of: HealthFixture.validator(99), in: $0) }
        }
    }
}
