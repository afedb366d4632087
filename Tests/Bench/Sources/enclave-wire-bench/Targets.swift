/// What a measurement has to reach.
struct Target {
    let caseName: String
    let operation: String
    /// What is compared, as `time / cpp-fresh`.
    let comparison: String
    let value: Double
    let limit: Double

    var isReached: Bool { value <= limit }

    /// Limits of the time of an operation, as a part of a peer's.
    private static let ratios: [(Operation, peer: String, limit: Double)] = [
        (.encodeInto, "cpp-fresh", 1.0),
        (.encodeInto, "protobuf-c", 0.5),
        (.encodeArray, "cpp-fresh", 1.0),
        (.encodeArray, "protobuf-c", 0.5),
        (.decodeOwned, "cpp-fresh", 0.8),
        (.decodeOwned, "protobuf-c", 0.9),
        (.decodeView, "cpp-fresh", 0.35),
        (.decodeView, "cpp-reused", 0.6),
        (.check, "cpp-reused", 0.5),
    ]

    /// Limits of the allocations of an operation.
    private static let allocations: [(Operation, limit: Double)] = [
        (.encodeInto, 0), (.encodeArray, 1), (.decodeView, 0), (.check, 0),
    ]

    /// The targets of the cases, as far as they were measured.
    static func ofCases(_ names: [String], _ results: Results) -> [Target] {
        names.flatMap { name in
            let times = ratios.compactMap { operation, peer, limit -> Target? in
                guard let own = results[name, operation, Case.ownName], let other = results[name, operation, peer]
                else { return nil }
                return Target(own, "time / " + peer, own.nanoseconds / other.nanoseconds, limit)
            }
            let counts = allocations.compactMap { operation, limit in
                results[name, operation, Case.ownName].map { Target($0, "allocations", $0.allocations, limit) }
            }
            return times + counts + Dynamic.targets(name, results)
        }
    }

    /// The targets of linear growth, as far as they were measured.
    static func ofLinearity(_ results: Results) -> [Target] {
        let lists = Operation.allCases.compactMap { operation -> Target? in
            guard let list = results[Linearity.listCase, operation, Case.ownName],
                let singles = results[Linearity.singlesCase, operation, Case.ownName]
            else { return nil }
            return Target(list, "time / singles", list.nanoseconds / singles.nanoseconds, 1.1)
        }
        let bytes = Operation.allCases.compactMap { operation -> Target? in
            guard let large = results[Linearity.bytesCase, operation, Case.ownName],
                let small = results[Linearity.noBytesCase, operation, Case.ownName],
                let copy = results[Linearity.bytesCase, operation, Linearity.copyName]
            else { return nil }
            let added = max(large.nanoseconds - small.nanoseconds, 0)
            return Target(large, "time of the bytes / memcpy", added / copy.nanoseconds, 1.1)
        }
        return lists + bytes
    }

    /// The targets of verification, as far as it was measured.
    static func ofVerification(_ results: Results) -> [Target] {
        var targets: [Target] = []
        if let own = results[Verification.caseName, .verifyHeartbeat, Case.ownName] {
            if let bare = results[Verification.caseName, .verifyHeartbeat, Verification.bareName] {
                targets.append(Target(own, "time / openssl", own.nanoseconds / bare.nanoseconds, 1.03))
            }
            if let calls = results[Verification.caseName, .verifyHeartbeat, Verification.callsName] {
                targets.append(Target(own, "own allocations", max(own.allocations - calls.allocations, 0), 0))
            }
        }
        if let two = results[Verification.batchCase, .verifyBatch, Case.ownName],
            let one = results[Verification.batchCase, .verifyBatch, Verification.oneCoreName]
        {
            targets.append(Target(two, "time / one core", two.nanoseconds / one.nanoseconds, 1 / 1.9))
        }
        return targets
    }

    /// The targets of the replay guards, as far as they were measured.
    ///
    /// - Parameter live: How many nonces were live in memory; the targets there are for ten million.
    static func ofReplay(_ results: Results, live: Int) -> [Target] {
        let inMemory = ReplayInMemory.Nonces.allCases.flatMap { nonces -> [Target] in
            guard live >= 10_000_000, let own = results[nonces.caseName, .claim, Case.ownName] else { return [] }
            var targets = [
                Target(own, "nanoseconds", own.nanoseconds, 150),
                Target(own, "bytes of memory a nonce", Double(own.bytes), 40),
            ]
            if let batch = results[nonces.caseName, .claim, ReplayInMemory.batchName] {
                targets.append(Target(batch, "nanoseconds in a batch", batch.nanoseconds, 150))
            }
            if let asked = results[nonces.caseName, .claim, ReplayInMemory.askedName],
                let question = results[nonces.caseName, .claim, ReplayInMemory.questionName]
            {
                let claim = asked.nanoseconds - question.nanoseconds
                targets.append(Target(asked, "nanoseconds after contains", claim, 150))
            }
            return targets
        }
        let durable = [ReplayDurable.threadsCase, ReplayDurable.tasksCase].compactMap { name in
            results[name, .durableClaim, Case.ownName].map {
                Target($0, "ms for 1000 claims", $0.nanoseconds / 1000, 50)
            }
        }
        return inMemory + durable
    }

    /// The targets of the health system, as far as they were measured; they are for a hundred thousand validators.
    static func ofHealth(_ results: Results, validators: Int) -> [Target] {
        if validators < 100_000 { return [] }
        var targets: [Target] = []
        if let own = results[HealthScale.memoryCase, .beginBlock, Case.ownName] {
            targets.append(Target(own, "microseconds", own.nanoseconds / 1000, 50))
        }
        if let own = results[HealthScale.memoryCase, .keepHeartbeat, Case.ownName],
            let bare = results[HealthScale.memoryCase, .keepHeartbeat, HealthScale.bareName]
        {
            targets.append(Target(own, "time / openssl", own.nanoseconds / bare.nanoseconds, 1.15))
        }
        if let last = results[HealthScale.pagesCase, .page, HealthScale.lastPageName] {
            for name in [HealthScale.firstPageName, HealthScale.smallFleetName] {
                guard let other = results[HealthScale.pagesCase, .page, name] else { continue }
                targets.append(Target(last, "time / " + name, last.nanoseconds / other.nanoseconds, 1.5))
            }
        }
        if let own = results[HealthScale.fileCase, .keepDurably, Case.ownName] {
            targets.append(Target(own, "ms for 1000 heartbeats", own.nanoseconds / 1000, 200))
        }
        return targets
    }

    init(_ own: Measurement, _ comparison: String, _ value: Double, _ limit: Double) {
        caseName = own.caseName
        operation = own.operation
        self.comparison = comparison
        self.value = value
        self.limit = limit
    }
}

/// What was measured.
struct Results {
    private(set) var rows: [Measurement] = []

    mutating func append(_ row: Measurement) { rows.append(row) }

    subscript(caseName: String, operation: Operation, implementation: String) -> Measurement? {
        rows.first {
            $0.caseName == caseName && $0.operation == operation.rawValue && $0.implementation == implementation
        }
    }
}
