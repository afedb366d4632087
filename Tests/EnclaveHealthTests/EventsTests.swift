import EnclaveProto
import EnclaveSigning
import EnclaveStore
import Testing
import WellKnownTypes

@testable import EnclaveHealth

@Suite("events")
struct EventsTests {
    /// One validator that sends a heartbeat, falls silent until it is unhealthy, and comes back.
    private func story() throws -> MonitoredFleet {
        let fleet = try MonitoredFleet(count: 1)
        let validator = fleet.validators[0]
        try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 5), in: $0) }
        for _ in 0..<2 { try fleet.block { try fleet.beat(validator, isAttested: true, in: $0) } }
        for _ in 0..<60 { try fleet.block() }
        try fleet.block { try fleet.beat(validator, in: $0) }
        return fleet
    }

    @Test("the types have the documented names")
    func names() {
        #expect(
            HealthEventType.allKnown.map(\.name) == [
                "enclave_heartbeat_received", "enclave_health_status_changed", "enclave_health_degraded",
                "enclave_health_unhealthy", "enclave_health_recovered", "enclave_rotation_advised",
                "enclave_health_alert_firing", "enclave_health_alert_resolved",
            ]
        )
        for type in HealthEventType.allKnown { #expect(HealthEventType(name: type.name) == type) }
        #expect(HealthEventType(name: "enclave_health") == nil)
        #expect(HealthEventType.allKnown.map(\.rawValue) == Array(1...8))
    }

    @Test("each of the five types has the eight documented attributes, with the values of the record")
    func attributes() throws {
        let fleet = try story()
        let validator = fleet.validators[0].description
        for type in HealthEventType.allKnown.prefix(5) {
            let event = try #require(fleet.events.last { $0.type == type })
            let abci = event.abci
            #expect(abci.type == type.name)
            #expect(
                Array(abci.attributes.map(\.key).prefix(10)) == [
                    "validator_address", "block_height", "health_status", "previous_status", "attestation_failures",
                    "signature_failures", "missed_heartbeats", "total_heartbeats", "last_heartbeat", "last_attestation",
                ]
            )
            #expect(abci["validator_address"] == validator)
            #expect(abci["block_height"] == String(event.height))
            #expect(abci["health_status"] == event.status.text)
            #expect(abci["previous_status"] == event.previousStatus.text)
            #expect(abci["missed_heartbeats"] == String(event.missedHeartbeats))
            #expect(abci["total_heartbeats"] == String(event.totalHeartbeats))
            #expect((abci["nonce"] != nil) == (type == .heartbeatReceived))
            let indexed = abci.attributes.filter(\.index).map(\.key)
            #expect(indexed == ["validator_address", "health_status", "previous_status"])
        }
        let unhealthy = try #require(fleet.events.first { $0.type == .unhealthy }).abci
        // The last heartbeat was in block 4, the attestation with it: 24 seconds after genesis.
        #expect(unhealthy["last_heartbeat"] == "2026-01-15T12:00:24Z")
        #expect(unhealthy["last_attestation"] == "2026-01-15T12:00:24Z")
        #expect(unhealthy["health_status"] == "unhealthy" && unhealthy["previous_status"] == "degraded")
        #expect(unhealthy["missed_heartbeats"] == "10" && unhealthy["total_heartbeats"] == "2")
        #expect(unhealthy["attestation_failures"] == "0" && unhealthy["signature_failures"] == "0")
    }

    @Test("a change of status is told when the status changes, and not otherwise")
    func changesOnly() throws {
        let fleet = try story()
        let changes = fleet.events.filter { $0.type == .statusChanged }
        #expect(changes.map(\.status) == [.healthy, .degraded, .unhealthy, .healthy])
        #expect(changes.map(\.previousStatus) == [.unknown, .healthy, .degraded, .unhealthy])
        #expect(fleet.events.count { $0.type == .degraded } == 1)
        #expect(fleet.events.count { $0.type == .unhealthy } == 1)
        #expect(fleet.events.count { $0.type == .recovered } == 1)
        #expect(fleet.events.count { $0.type == .heartbeatReceived } == 3)
    }

    @Test("times are RFC 3339 in UTC, to the nanosecond where it says so, and empty where there is none")
    func times() {
        var event = HealthEvent(.heartbeatReceived, in: HealthFixture.block(1))
        event.validatorAddress = HealthFixture.validator(1).description
        #expect(event.abci["last_heartbeat"] == "" && event.abci["last_attestation"] == "")
        event.lastHeartbeat.seconds = -62_135_596_800
        event.lastAttestation.seconds = 951_826_154
        event.lastAttestation.nanos = 120_000_000
        #expect(event.abci["last_heartbeat"] == "0001-01-01T00:00:00Z")
        #expect(event.abci["last_attestation"] == "2000-02-29T12:09:14.12Z")
        event.lastHeartbeat.seconds = 253_402_300_800
        #expect(event.abci["last_heartbeat"] == "")
    }

    @Test("rotation and alerts have what only they have")
    func ownAttributes() {
        var event = HealthEvent(.rotationAdvised, in: HealthFixture.block(9))
        event.replacements = ["ve1a", "ve1b"]
        #expect(event.abci["replacements"] == "ve1a,ve1b")
        #expect(event.abci["block_height"] == "9" && event.abci["validator_address"] == nil)
        event.type = .alertFiring
        event.alert = "FleetUnhealthy"
        event.severity = "critical"
        event.value = 12
        event.summary = "12 percent"
        #expect(
            event.abci.attributes.map { "\($0.key)=\($0.value)" } == [
                "block_height=9", "alert=FleetUnhealthy", "severity=critical", "value=12", "summary=12 percent",
            ]
        )
    }
}

extension HealthCheckParams {
    /// The standard ones with another period.
    static func with(period: Int64) -> HealthCheckParams {
        var params = HealthCheckParams.standard
        params.heartbeatTimeoutBlocks = period
        return params
    }
}

@Suite("listeners of events")
struct EventListenerTests {
    private func events(_ heights: ClosedRange<Int64>) -> [HealthEvent] {
        heights.map { HealthEvent(.statusChanged, in: HealthFixture.block($0)) }
    }

    @Test("each listener hears all from when it began, and the end")
    func many() async {
        let publisher = HealthEvents()
        let first = publisher.listen()
        publisher.publish(events(1...3))
        let second = publisher.listen()
        publisher.publish(events(4...5))
        publisher.finish()
        publisher.publish(events(6...6))
        let late = publisher.listen()
        var heard: [[Int64]] = [[], [], []]
        for await event in first { heard[0].append(event.height) }
        for await event in second { heard[1].append(event.height) }
        for await event in late { heard[2].append(event.height) }
        #expect(heard == [[1, 2, 3, 4, 5], [4, 5], []])
        #expect(first.droppedCount == 0)
        #expect(publisher.listenerCount == 0)
    }

    @Test("one that does not read loses the oldest, is told how many, and holds up nobody")
    func slow() async {
        let publisher = HealthEvents()
        let slow = publisher.listen(bufferLimit: 4)
        let quick = publisher.listen(bufferLimit: 1000)
        publisher.publish(events(1...100))
        publisher.finish()
        var heard: [Int64] = []
        for await event in slow { heard.append(event.height) }
        #expect(heard == [97, 98, 99, 100])
        #expect(slow.droppedCount == 96)
        var count = 0
        for await _ in quick { count += 1 }
        #expect(count == 100 && quick.droppedCount == 0)
    }

    @Test("a publisher that goes away ends what its listeners hear")
    func ends() async {
        var publisher: HealthEvents? = HealthEvents()
        let listener = publisher?.listen()
        publisher?.publish(events(1...2))
        publisher = nil
        var count = 0
        if let listener { for await _ in listener { count += 1 } }
        #expect(count == 2)
    }

    @Test("a listener whose task is cancelled is forgotten")
    func cancelled() async {
        let publisher = HealthEvents()
        let listener = publisher.listen()
        let task = Task {
            var count = 0
            for await _ in listener { count += 1 }
            return count
        }
        publisher.publish(events(1...1))
        task.cancel()
        #expect(await task.value <= 1)
        #expect(publisher.listenerCount == 0)
    }

    @Test("events of many threads come once each, while others listen and leave")
    func concurrent() async {
        let publisher = HealthEvents()
        let listener = publisher.listen(bufferLimit: 100_000)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for height in Int64(1)...200 { publisher.publish(self.events(height...height)) } }
                group.addTask {
                    for _ in 0..<50 {
                        let other = Task { for await _ in publisher.listen(bufferLimit: 2) {} }
                        other.cancel()
                        await other.value
                    }
                }
            }
        }
        publisher.finish()
        var counts: [Int64: Int] = [:]
        for await event in listener { counts[event.height, default: 0] += 1 }
        #expect(counts == Dictionary(uniqueKeysWithValues: (Int64(1)...200).map { ($0, 8) }))
    }
}

@Suite("the log of events")
struct EventLogTests {
    private func write(_ heights: ClosedRange<Int64>, each count: Int, to store: InMemoryStore) throws {
        for height in heights {
            let context = KeeperContext(store, block: HealthFixture.block(height))
            for _ in 0..<count { try context.emit(HealthEvent(.statusChanged, in: context.block)) }
            try context.commit()
        }
    }

    @Test("it is read from a block on, and behind an event, in pieces, none missing and none twice")
    func reading() throws {
        let store = InMemoryStore()
        let log = EventLog(store)
        #expect(try log.events().isEmpty)
        #expect(try log.last() == nil)
        try write(1...300, each: 3, to: store)
        #expect(try log.events().count == 900)
        let from = try log.events(from: 255, limit: 4)
        #expect(from.map(\.position.description) == ["255/0", "255/1", "255/2", "256/0"])
        var read = try log.events(limit: 7)
        while true {
            let next = try log.events(after: read[read.count - 1].position, limit: 7)
            if next.isEmpty { break }
            read += next
        }
        #expect(try read == log.events())
        #expect(zip(read, read.dropFirst()).allSatisfy { $0.position < $1.position })
        #expect(try log.last()?.position == EventPosition(height: 300, number: 2))
        #expect(try log.events(limit: 0).isEmpty)
        #expect(try log.events(from: 301).isEmpty)
        #expect(try log.events(from: -5).count == 900)
    }

    @Test("one who follows meets what is there, then what another writes", .timeLimit(.minutes(1)))
    func following() async throws {
        let store = InMemoryStore()
        let log = EventLog(store)
        try write(1...2, each: 2, to: store)
        let follower = try log.follow(after: EventPosition(height: 1, number: 0), every: .milliseconds(1))
        let next = try log.follow(after: nil, every: .milliseconds(1))
        let writer = Task {
            for height in Int64(3)...40 {
                try self.write(height...height, each: 1, to: store)
                try await Task.sleep(for: .microseconds(300))
            }
        }
        var heard: [EventPosition] = []
        for try await event in follower {
            heard.append(event.position)
            if event.position.height == 40 { break }
        }
        try await writer.value
        #expect(heard == (try log.events(after: EventPosition(height: 1, number: 0)).map(\.position)))
        for try await event in next {
            #expect(event.position == EventPosition(height: 3, number: 0))
            break
        }
    }

    @Test("one who follows an empty log meets its first event", .timeLimit(.minutes(1)))
    func followingFromNothing() async throws {
        let store = InMemoryStore()
        let follower = try EventLog(store).follow(after: nil, every: .milliseconds(1))
        try write(1...1, each: 1, to: store)
        for try await event in follower {
            #expect(event.position == EventPosition(height: 1, number: 0))
            break
        }
    }

    @Test("following ends when its task is cancelled", .timeLimit(.minutes(1)))
    func cancelledFollowing() async throws {
        let follower = try EventLog(InMemoryStore()).follow(after: nil, every: .seconds(3600))
        let task = Task {
            var count = 0
            for try await _ in follower { count += 1 }
            return count
        }
        task.cancel()
        #expect(try await task.value == 0)
    }

    @Test("a key that is none of an event is damage, and not skipped")
    func damage() throws {
        let store = InMemoryStore()
        var batch = WriteBatch()
        batch.set([StoreKey.eventPrefix, 0, 1], [])
        try store.write(batch)
        #expect(throws: HealthError.self) { try EventLog(store).events() }
    }
}
