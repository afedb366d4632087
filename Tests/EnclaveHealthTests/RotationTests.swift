import EnclaveProto
import EnclaveSigning
import TestSupport
import Testing

@testable import EnclaveHealth

@Suite("rotation advice")
struct RotationTests {
    /// A fleet with short periods, all of which were heard of in block 3.
    private func fleet(_ count: UInt64, adviceBlocks: Int64 = 20) throws -> MonitoredFleet {
        let fleet = try MonitoredFleet(count: count) { $0.rotationAdviceBlocks = adviceBlocks }
        try fleet.block { try fleet.keeper.setHealthCheckParams(.with(period: 5), in: $0) }
        try fleet.block { context in for validator in fleet.validators { try fleet.beat(validator, in: context) } }
        return fleet
    }

    /// So many blocks in which all but `silent` send heartbeats.
    private func run(_ fleet: MonitoredFleet, _ blocks: Int, silent: [AccountAddress]) throws {
        for _ in 0..<blocks {
            try fleet.block { context in
                for validator in fleet.validators where !silent.contains(validator) {
                    try fleet.beat(validator, in: context)
                }
            }
        }
    }

    private func order(_ left: AccountAddress, _ right: AccountAddress) -> Bool {
        left.bytes.bytes.lexicographicallyPrecedes(right.bytes.bytes)
    }

    @Test("it is given once, when the enclave has been unhealthy for so long, and again after it recovered")
    func once() throws {
        let fleet = try fleet(4)
        let silent = fleet.validators[0]
        try run(fleet, 200, silent: [silent])
        let unhealthy = try #require(fleet.events.first { $0.type == .unhealthy })
        let advised = fleet.events.filter { $0.type == .rotationAdvised }
        #expect(advised.count == 1)
        #expect(advised[0].height == unhealthy.height + 20)
        #expect(advised[0].validatorAddress == silent.description && advised[0].status == .unhealthy)
        #expect(advised[0].replacements.count == 3)
        #expect(try fleet.watched(silent).track.rotationAdvised)
        try run(fleet, 1, silent: [])
        #expect(try !fleet.watched(silent).track.rotationAdvised)
        try run(fleet, 200, silent: [silent])
        #expect(fleet.events.count { $0.type == .rotationAdvised } == 2)
    }

    @Test("it is not given where the enclave recovers before")
    func recovered() throws {
        let fleet = try fleet(3, adviceBlocks: 30)
        for _ in 0..<4 {
            try run(fleet, 70, silent: [fleet.validators[0]])
            try run(fleet, 2, silent: [])
        }
        #expect(fleet.events.count { $0.type == .unhealthy } == 4)
        #expect(!fleet.events.contains { $0.type == .rotationAdvised })
    }

    @Test("it names the same technology first, then by score, time of health and address; at most five")
    func ranking() throws {
        let fleet = try fleet(12)
        let own = fleet.validators[0]
        try fleet.block { context in
            for (index, validator) in fleet.validators.enumerated() where index % 3 == 1 {
                try context.set(MonitoredFleet.identity(of: validator, .nitro), at: StoreKey.identity(validator))
            }
            // A lower score, and another that is healthy since later.
            try fleet.keeper.recordSignatureFailure(of: fleet.validators[3], in: context)
            for _ in 0..<3 { try fleet.keeper.recordSignatureFailure(of: fleet.validators[2], in: context) }
        }
        try fleet.block { try fleet.keeper.recordSignatureSuccess(of: fleet.validators[2], in: $0) }
        let advice = try fleet.read { try fleet.keeper.rotationAdvice(of: own, in: $0) }
        let same = [5, 6, 8, 9, 11].map { fleet.validators[$0] }.sorted(by: order)
        #expect(advice.replacements.map(\.validator) == same)
        #expect(advice.validator == own)
        #expect(advice.replacements.allSatisfy { $0.teeType == .sgx && $0.healthySince == 3 && $0.score == 100 })

        let wide = HealthKeeper(
            { (configuration: HealthKeeper.Configuration) in
                var configuration = configuration
                configuration.replacementLimit = 100
                return configuration
            }(fleet.keeper.configuration)
        )
        let all = try fleet.read { try wide.rotationAdvice(of: own, in: $0) }.replacements
        let nitro = [1, 4, 7, 10].map { fleet.validators[$0] }.sorted(by: order)
        #expect(all.map(\.validator) == same + [fleet.validators[2], fleet.validators[3]] + nitro)
        #expect(all.map(\.score) == [100, 100, 100, 100, 100, 100, 98, 100, 100, 100, 100])
        #expect(all[5].healthySince == fleet.height)
    }

    @Test("it names nobody without an active identity, nobody who is not healthy, and not the enclave itself")
    func candidates() throws {
        let fleet = try fleet(6)
        try fleet.block { context in
            context.delete(StoreKey.identity(fleet.validators[1]))
            var revoked = MonitoredFleet.identity(of: fleet.validators[2])
            revoked.status = .revoked
            try context.set(revoked, at: StoreKey.identity(fleet.validators[2]))
            for _ in 0..<3 { try fleet.keeper.recordAttestationFailure(of: fleet.validators[3], in: context) }
        }
        let advice = try fleet.read { try fleet.keeper.rotationAdvice(of: fleet.validators[0], in: $0) }
        #expect(Set(advice.replacements.map(\.validator)) == [fleet.validators[4], fleet.validators[5]])
        #expect(throws: HealthError.self) {
            try fleet.read { try fleet.keeper.rotationAdvice(of: HealthFixture.validator(99), in: $0) }
        }
    }

    @Test("it is told, with no names, where nobody is healthy")
    func nobody() throws {
        let fleet = try fleet(2)
        try run(fleet, 100, silent: fleet.validators)
        let advised = fleet.events.filter { $0.type == .rotationAdvised }
        #expect(advised.count == 2)
        #expect(advised.allSatisfy { $0.replacements.isEmpty && $0.abci["replacements"] == "" })
    }

    @Test("of many it chooses among the 128 that follow in the order of addresses, around the end")
    func bounded() throws {
        let fleet = try fleet(400)
        let ordered = fleet.validators.sorted(by: order)
        for index in [0, 200, 399] {
            let advice = try fleet.read { try fleet.keeper.rotationAdvice(of: ordered[index], in: $0) }
            // All of them have the same score and the same time: the lowest addresses of the choice win.
            let choice = (1...128).map { ordered[(index + $0) % 400] }
            #expect(advice.replacements.map(\.validator) == Array(choice.sorted(by: order).prefix(5)))
        }
    }
}
