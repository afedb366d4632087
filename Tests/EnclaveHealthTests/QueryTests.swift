import EnclaveProto
import EnclaveSigning
import EnclaveStore
import TestSupport
import Testing

@testable import EnclaveHealth

@Suite struct QueryTests {
    /// A chain with records of these verdicts, of validators that the seed chooses.
    private func fixture(_ statuses: [HealthStatus]) throws -> HealthFixture {
        let fixture = HealthFixture()
        try fixture.inBlock(1) { context in
            for (number, status) in statuses.enumerated() {
                let validator = HealthFixture.validator(UInt64(number))
                var health = EnclaveHealthStatus(initial: validator, at: context.block.time)
                health.status = status
                try fixture.keeper.setEnclaveHealthStatus(health, in: context)
            }
        }
        return fixture
    }

    private func ask(_ fixture: HealthFixture, _ change: (inout QueryAllHealthStatusesRequest) -> Void = { _ in })
        throws
        -> QueryAllHealthStatusesResponse
    {
        var request = QueryAllHealthStatusesRequest()
        change(&request)
        return try fixture.read { try fixture.keeper.allHealthStatuses(request, in: $0) }
    }

    // MARK: One validator

    @Test func theHealthOfAValidatorIsItsRecord() throws {
        let fixture = try fixture([.degraded])
        let validator = HealthFixture.validator(0)
        let answer = try fixture.read { context in
            try fixture.keeper.enclaveHealth(.with { $0.validatorAddress = validator.description }, in: context)
        }
        #expect(answer.health == (try fixture.health(validator)))
        #expect(answer.health.status == .degraded)
    }

    @Test func anUnknownValidatorIsAnErrorAndSoIsWhatIsNoAddress() throws {
        let fixture = try fixture([.degraded])
        let unknown = HealthFixture.validator(1).description
        #expect(throws: HealthError.refused(.healthStatusNotFound, unknown)) {
            try fixture.read { context in
                try fixture.keeper.enclaveHealth(.with { $0.validatorAddress = unknown }, in: context)
            }
        }
        for text in ["", "ve1", unknown + "q"] {
            let error = #expect(throws: HealthError.self) {
                try fixture.read { context in
                    try fixture.keeper.enclaveHealth(.with { $0.validatorAddress = text }, in: context)
                }
            }
            guard case .invalidRequest(let why) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect(why.hasPrefix("validator_address is no address of an account: "))
        }
    }

    @Test func theParametersAreThoseInForce() throws {
        let fixture = HealthFixture()
        func params() throws -> HealthCheckParams {
            try fixture.read { try fixture.keeper.healthCheckParams(QueryHealthCheckParamsRequest(), in: $0) }.params
        }
        #expect(try params() == .standard)
        var changed = HealthCheckParams.standard
        changed.degradedThreshold = 2
        try fixture.inBlock(1) { try fixture.keeper.setHealthCheckParams(changed, in: $0) }
        #expect(try params() == changed)
    }

    // MARK: Pages, as the Cosmos SDK has them

    @Test func withoutAPageRequestTheFirstHundredComeWithTheTotal() throws {
        let fixture = try fixture([HealthStatus](repeating: .healthy, count: 130))
        let answer = try ask(fixture)
        #expect(answer.statuses.count == 100)
        #expect(answer.pagination.total == 130)
        let rest = try ask(fixture) { $0.pagination.key = answer.pagination.nextKey }
        #expect(rest.statuses.count == 30)
        #expect(rest.pagination.nextKey.isEmpty)
        #expect(rest.pagination.total == 0)
    }

    @Test func aPageHasAtMostAThousandRecords() throws {
        let fixture = try fixture([HealthStatus](repeating: .healthy, count: 1010))
        for limit in [1000, 1001, UInt64.max] {
            let answer = try ask(fixture) { $0.pagination.limit = limit }
            #expect(answer.statuses.count == 1000)
            #expect(answer.pagination.total == 0)
            #expect(answer.pagination.nextKey.count == 20)
        }
    }

    @Test func aKeyAndAnOffsetContradictEachOther() throws {
        let fixture = try fixture([.healthy])
        let error = #expect(throws: HealthError.self) {
            try ask(fixture) {
                $0.pagination.key = [1]
                $0.pagination.offset = 1
            }
        }
        #expect(error?.description == "invalid request, either offset or key is expected, got both")
    }

    @Test func aFilterIsAVerdict() throws {
        let fixture = try fixture([.healthy])
        for number in [-1, 4, Int32.max, Int32.min] {
            #expect(throws: HealthError.invalidRequest("status_filter is \(number); it must be 0 to 3")) {
                try ask(fixture) { $0.statusFilter = HealthStatus(rawValue: number) }
            }
        }
    }

    @Test func anOffsetBehindTheEndGivesAnEmptyPageAndTheTotal() throws {
        let fixture = try fixture([.healthy, .degraded])
        for offset in [2, 3, UInt64.max] {
            let answer = try ask(fixture) {
                $0.pagination.offset = offset
                $0.pagination.limit = 5
                $0.pagination.countTotal = true
            }
            #expect(answer.statuses.isEmpty)
            #expect(answer.pagination.nextKey.isEmpty)
            #expect(answer.pagination.total == 2)
        }
    }

    @Test func aRecordThatAppearsBetweenTwoPagesMovesNoOther() throws {
        let fixture = try fixture([HealthStatus](repeating: .healthy, count: 20))
        let first = try ask(fixture) { $0.pagination.limit = 10 }
        try fixture.inBlock(2) { context in
            for number in 100..<120 as Range<UInt64> {
                let validator = HealthFixture.validator(number)
                try fixture.keeper.initializeHealthStatus(of: validator, in: context)
            }
        }
        let second = try ask(fixture) {
            $0.pagination.key = first.pagination.nextKey
            $0.pagination.limit = 1000
        }
        let old = Set((0..<20).map { HealthFixture.validator(UInt64($0)).description })
        let seen = (first.statuses + second.statuses).map(\.validatorAddress).filter(old.contains)
        #expect(seen.count == 20)
        #expect(Set(seen) == old)
    }

    /// A plain reading of cosmos-sdk's `query.Paginate` over a sorted array.
    private struct Model {
        var records: [(address: [UInt8], status: HealthStatus)]

        func page(_ request: QueryAllHealthStatusesRequest) -> (addresses: [[UInt8]], nextKey: [UInt8], total: UInt64) {
            var addresses = records.filter { request.statusFilter == .unknown || $0.status == request.statusFilter }
                .map(\.address)
                .sorted { $0.lexicographicallyPrecedes($1) }
            let total = UInt64(addresses.count)
            let page = request.pagination
            if page.reverse { addresses.reverse() }
            if page.key.isEmpty {
                addresses.removeFirst(Int(min(page.offset, total)))
            } else if page.reverse {
                addresses.removeAll { page.key.lexicographicallyPrecedes($0) }
            } else {
                addresses.removeAll { $0.lexicographicallyPrecedes(page.key) }
            }
            let limit = page.limit == 0 ? 100 : Int(min(page.limit, 1000))
            return (
                Array(addresses.prefix(limit)), addresses.dropFirst(limit).first ?? [],
                page.key.isEmpty && (page.countTotal || page.limit == 0) ? total : 0
            )
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func pagesAreThoseOfAPlainSortedArray(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let count = generator.pick([0, 1, 2, 17, 150])
        let statuses = (0..<count).map { _ in generator.pick(HealthStatus.allKnown) }
        let fixture = try fixture(statuses)
        let model = Model(
            records: statuses.enumerated().map { (HealthFixture.validator(UInt64($0.offset)).bytes.bytes, $0.element) }
        )
        for _ in 0..<100 {
            var request = QueryAllHealthStatusesRequest()
            request.statusFilter = generator.pick(HealthStatus.allKnown)
            request.pagination.limit = generator.pick([0, 1, 2, 5, 16, 17, 18, 149, 150, 151, 1000, .max])
            request.pagination.countTotal = generator.chance(50)
            request.pagination.reverse = generator.chance(50)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: request.pagination.offset = generator.pick([0, 1, 16, 17, 149, 150, 151, .max])
            case 1:
                if count > 0 { request.pagination.key = generator.pick(model.records).address }
            default:
                // A key that no record has, of any length.
                request.pagination.key = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
            }
            let expected = model.page(request)
            let answer = try ask(fixture) { $0 = request }
            #expect(answer.statuses.map { AccountAddress($0.validatorAddress)?.bytes.bytes } == expected.addresses)
            #expect(answer.pagination.nextKey == expected.nextKey, "\(request)")
            #expect(answer.pagination.total == expected.total, "\(request)")
        }
    }

    @Test(arguments: [false, true]) func pagesByKeyMeetEveryRecordOnce(isReverse: Bool) throws {
        let statuses = (0..<100).map { HealthStatus.allKnown[$0 % 4] }
        let fixture = try fixture(statuses)
        for filter in HealthStatus.allKnown {
            var met: [[UInt8]] = []
            var key: [UInt8] = []
            repeat {
                let answer = try ask(fixture) {
                    $0.statusFilter = filter
                    $0.pagination.key = key
                    $0.pagination.limit = 7
                    $0.pagination.reverse = isReverse
                }
                met += answer.statuses.compactMap { AccountAddress($0.validatorAddress)?.bytes.bytes }
                key = answer.pagination.nextKey
            } while !key.isEmpty
            #expect(met.count == (filter == .unknown ? 100 : 25))
            let isOrdered = zip(met, met.dropFirst()).allSatisfy { left, right in
                (isReverse ? right : left).lexicographicallyPrecedes(isReverse ? left : right)
            }
            #expect(isOrdered)
        }
    }

    @Test func aPageReadsWhatItShowsAndNotWhatIsStored() throws {
        let counting = CountingStore()
        let fixture = HealthFixture()
        let context = KeeperContext(counting, block: HealthFixture.block(1))
        for number in 0..<2000 as Range<UInt64> {
            var health = EnclaveHealthStatus(initial: HealthFixture.validator(number), at: context.block.time)
            health.status = number % 100 == 0 ? .unhealthy : .healthy
            try fixture.keeper.setEnclaveHealthStatus(health, in: context)
        }
        try context.commit()
        for filter in [HealthStatus.unknown, .unhealthy] {
            var key: [UInt8] = []
            for _ in 0..<2 {
                let before = counting.reads
                let reader = KeeperContext(counting, block: HealthFixture.block(1))
                let request = QueryAllHealthStatusesRequest.with {
                    $0.statusFilter = filter
                    $0.pagination.key = key
                    $0.pagination.limit = 10
                }
                let answer = try fixture.keeper.allHealthStatuses(request, in: reader)
                #expect(answer.statuses.count == 10)
                key = answer.pagination.nextKey
                // Ten records, with a filter each by an entry of its own, and the one after them.
                #expect(counting.reads - before <= 21)
            }
        }
    }
}
