import EnclaveProto
import EnclaveStore
import WireFormat

@testable import EnclaveHealth
@testable import EnclaveSigning

/// A store that can be closed and opened again.
protocol ReopenableStore: SendableMetatype {
    var store: any KeyValueStore { get }
    /// Closes it as the end of the process would, and opens what is left.
    mutating func reopen() throws
}

/// Where keeper and model are not of one mind.
struct Disagreement: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Runs steps through the keeper and through the model, and compares all that there is after each.
struct SequenceRunner<Store: ReopenableStore> {
    /// What came of a step.
    private enum Outcome: Equatable {
        case done
        case status(HealthStatus)
        case refused(EnclaveError.Code)
        case wrongBlock
    }

    private var opened: Store
    private let keeper: HealthKeeper
    private(set) var model: ReferenceModel
    /// The model at the last commit.
    private var committed: ReferenceModel
    private var context: KeeperContext?
    /// What was done in the block that runs, to do it again.
    private var blockSteps: [Step] = []
    /// Values by key, so that only what a step wrote is decoded.
    private var decoded: [[UInt8]: (bytes: [UInt8], value: StoreEntry.Value)] = [:]
    private(set) var coverage = Coverage()

    init(_ opened: Store, _ limits: ReferenceModel.Limits) {
        self.opened = opened
        model = ReferenceModel(limits)
        committed = model
        keeper = HealthKeeper(limits)
    }

    /// All that was seen.
    var seen: Coverage {
        var seen = coverage
        seen.merge(model.coverage)
        return seen
    }

    // MARK: Steps

    mutating func run(_ step: Step) throws {
        switch step {
        case .block(let heights, let seconds, let nanos):
            try commit()
            try begin(
                BlockContext(
                    height: model.height + heights,
                    time: model.time.later(seconds: seconds, nanos: nanos),
                    chainID: Cast.chainID
                )
            )
        case .wrongBlock(let flaw):
            try commit()
            try begin(wrongBlock(flaw))
        case .crash(let again):
            guard let block = context?.block else { return }
            coverage.note("crash")
            drop()
            if again { try runAgain(block) }
        case .reopen(let committing):
            if committing { try commit() } else { drop() }
            coverage.note("reopened")
            try opened.reopen()
        default:
            if context == nil { try run(.block(heights: 1, seconds: 6, nanos: 0)) }
            blockSteps.append(step)
            try compareOutcomes(of: step)
        }
        try compareAll()
    }

    /// Commits the block that runs, if one does. The comparison after the step sees what is in the store then.
    private mutating func commit() throws {
        guard let context else { return }
        try context.commit()
        committed = model
        drop()
    }

    /// Ends the sequence, and compares what the store was left with.
    mutating func finish() throws {
        try commit()
        try compareAll()
        try compareLists()
        try compareGenesis()
    }

    /// Forgets what is not committed.
    private mutating func drop() {
        context = nil
        let coverage = model.coverage
        model = committed
        model.coverage = coverage
        blockSteps = []
    }

    private mutating func begin(_ block: BlockContext) throws {
        let context = KeeperContext(opened.store, block: block)
        var actual = Outcome.done
        do throws(HealthError) {
            try keeper.beginBlock(in: context)
        } catch {
            guard case .wrongBlock = error else { throw error }
            actual = .wrongBlock
        }
        var expected = Outcome.done
        do throws(ReferenceModel.WrongBlock) {
            try model.begin(block)
            self.context = context
        } catch {
            expected = .wrongBlock
        }
        coverage.note("block \(expected)")
        try same(actual, expected, "the block \(block)")
    }

    private func wrongBlock(_ flaw: Step.BlockFlaw) -> BlockContext {
        var block = BlockContext(height: model.height + 1, time: model.time, chainID: Cast.chainID)
        switch flaw {
        case .sameHeight: block.height -= 1
        case .lowerHeight: block.height -= 2
        case .negativeHeight: block.height = -1
        case .earlier: block.time = block.time.later(seconds: 0, nanos: -1)
        case .otherChain: block.chainID = "virtengine-other-1"
        }
        return block
    }

    private mutating func runAgain(_ block: BlockContext) throws {
        coverage.note("the block runs again")
        let steps = blockSteps
        try begin(block)
        for step in steps { try run(step) }
    }

    // MARK: Outcomes

    private mutating func compareOutcomes(of step: Step) throws {
        guard let context else { return }
        if case .heartbeats(let plans) = step {
            let made = try plans.map { try MadeHeartbeat($0, at: context.block.time) }
            let outcomes = try keeper.processHeartbeats(made.map(\.carried), in: context)
            try same(outcomes.count, made.count, "the number of outcomes")
            for (outcome, heartbeat) in zip(outcomes, made) {
                let actual: Outcome =
                    switch outcome {
                    case .success(let response): .status(try checked(response))
                    case .failure(let error): .refused(error.code)
                    }
                try same(
                    actual,
                    expected { (model) throws(ReferenceModel.Refusal) in
                        .status(try model.process(heartbeat))
                    },
                    "a heartbeat of several"
                )
            }
            return
        }
        let made: MadeHeartbeat? =
            if case .heartbeat(let plan) = step { try MadeHeartbeat(plan, at: context.block.time) } else { nil }
        let actual: Outcome
        do {
            actual = try act(step, made, in: context)
        } catch HealthError.refused(let error) {
            actual = .refused(error.code)
        }
        let expected = expected { (model) throws(ReferenceModel.Refusal) in try Self.act(step, made, on: &model) }
        try same(actual, expected, "the outcome")
    }

    /// Does a step by the keeper.
    private func act(_ step: Step, _ made: MadeHeartbeat?, in context: KeeperContext) throws -> Outcome {
        switch step {
        case .heartbeat:
            guard let made else { return .done }
            return .status(try checked(try keeper.processHeartbeat(made.carried.rawSpan, in: context)))
        case .record(let recording, let validator):
            return .status(try record(recording, Cast.addresses[validator], in: context).status)
        case .initialize(let validator):
            return .status(try keeper.initializeHealthStatus(of: Cast.addresses[validator], in: context).status)
        case .set(let validator, let attestationFailures, let signatureFailures):
            guard var health = model.watched[validator]?.health else { return .done }
            health.attestationFailures = attestationFailures
            health.signatureFailures = signatureFailures
            try keeper.setEnclaveHealthStatus(health, in: context)
        case .params(let params): try keeper.setHealthCheckParams(params, in: context)
        case .requireHealthy(let validator): try keeper.requireHealthy(Cast.addresses[validator], in: context)
        case .revoke(let validator): try keeper.revokeIdentity(of: Cast.addresses[validator], in: context)
        default:
            if let message = step.message { _ = try keeper.deliver(message, in: context) }
        }
        return .done
    }

    private func record(
        _ recording: Step.Recording,
        _ validator: AccountAddress,
        in context: KeeperContext
    ) throws(HealthError) -> EnclaveHealthStatus {
        switch recording {
        case .update: try keeper.updateHealthStatus(of: validator, in: context)
        case .attestationFailure: try keeper.recordAttestationFailure(of: validator, in: context)
        case .attestationSuccess: try keeper.recordAttestationSuccess(of: validator, in: context)
        case .signatureFailure: try keeper.recordSignatureFailure(of: validator, in: context)
        case .signatureSuccess: try keeper.recordSignatureSuccess(of: validator, in: context)
        }
    }

    /// Does a step by the model.
    private static func act(
        _ step: Step,
        _ made: MadeHeartbeat?,
        on model: inout ReferenceModel
    ) throws(ReferenceModel.Refusal) -> Outcome {
        switch step {
        case .heartbeat:
            guard let made else { return .done }
            return .status(try model.process(made))
        case .record(let recording, let validator):
            try model.apply(recording, to: validator)
            return .status(model.watched[validator]?.health.status ?? .unknown)
        case .initialize(let validator):
            model.initialize(validator)
            return .status(.unknown)
        case .set(let validator, let attestationFailures, let signatureFailures):
            model.watched[validator]?.health.attestationFailures = attestationFailures
            model.watched[validator]?.health.signatureFailures = signatureFailures
        case .params(let params): try model.setParams(params)
        case .requireHealthy(let validator): try model.requireHealthy(validator)
        case .moduleParams(let plan): try model.setModuleParams(plan)
        case .register(let validator, let key, let code): try model.register(validator, key: key, code: code)
        case .rotate(let validator, let key, let code, let overlap):
            try model.rotate(validator, key: key, code: code, overlap: overlap)
        case .revoke(let validator): try model.revoke(validator)
        case .propose(let code, let blocks, let byAuthority):
            try model.propose(code, blocks: blocks, byAuthority: byAuthority)
        case .withdraw(let code, let byAuthority): try model.withdraw(code, byAuthority: byAuthority)
        default: break
        }
        return .done
    }

    private mutating func expected(
        _ body: (inout ReferenceModel) throws(ReferenceModel.Refusal) -> Outcome
    ) -> Outcome {
        do throws(ReferenceModel.Refusal) {
            return try body(&model)
        } catch {
            coverage.note("refusal \(error.code.rawValue)")
            return .refused(error.code)
        }
    }

    private func checked(_ response: MsgEnclaveHeartbeatResponse) throws -> HealthStatus {
        if !response.success || response.message.isEmpty { throw Disagreement("an accepted heartbeat: \(response)") }
        return response.currentStatus
    }

    // MARK: Everything

    private mutating func compareAll() throws {
        let context = context ?? KeeperContext(opened.store, block: model.block ?? Self.genesis)
        try compareEntries(in: context)
        try same(try context.currentTotals(), model.totals(), "the sums")
        try same(try keeper.healthCheckParams(in: context), model.params, "the parameters")
        if self.context != nil { try same(context.events, model.events, "the events of the block") }

        try same(try keeper.healthyEnclaves(in: context), addresses(of: .healthy), "the healthy")
        try same(try keeper.unhealthyEnclaves(in: context), addresses(of: .unhealthy), "the unhealthy")
    }

    private func addresses(of status: HealthStatus) -> [AccountAddress] {
        model.watched.filter { $0.value.health.status == status }.keys.sorted().map { Cast.addresses[$0] }
    }

    /// The functions that list, which need not be asked after each step: what they read was compared.
    private func compareLists() throws {
        let context = KeeperContext(opened.store, block: model.block ?? Self.genesis)
        let all = model.watched.sorted { $0.key < $1.key }
        try same(try keeper.allHealthStatuses(in: context), all.map(\.value.health), "all records")
        for validator in 0..<Cast.count {
            let (address, one) = (Cast.addresses[validator], model.watched[validator])
            try same(try keeper.enclaveHealthStatus(of: address, in: context), one?.health, "a record")
            try same(try keeper.isEnclaveHealthy(address, in: context), one?.health.status == .healthy, "is healthy")
            let transitions = try keeper.history(of: address, in: context)
            try same(transitions, model.kept(one?.transitions ?? []), "the history")
            let missed = try keeper.missedHeartbeats(of: address, in: context)
            try same(missed, model.kept(one?.missed ?? []), "what was missed")
        }
    }

    /// A genesis has what the chain carries over, and an import of it carries all of it over.
    private func compareGenesis() throws {
        let genesis = try keeper.exportGenesis(in: KeeperContext(opened.store, block: model.block ?? Self.genesis))
        try same(genesis, model.genesis(), "the genesis")
        let store = InMemoryStore()
        let context = KeeperContext(store, block: Self.genesis)
        try keeper.initGenesis(genesis, in: context)
        try context.commit()
        let again = try keeper.exportGenesis(in: KeeperContext(store, block: Self.genesis))
        try same(again, genesis, "the genesis after an import")
    }

    /// The store, key by key.
    private mutating func compareEntries(in context: KeeperContext) throws {
        let expected = model.entries()
        var actual: [(key: [UInt8], value: [UInt8])] = []
        actual.reserveCapacity(expected.count)
        try context.iterate([]) { (key, value) throws(HealthError) in
            // The sums of a block that runs are compared by themselves.
            if key != StoreKey.totals { actual.append((key, value)) }
            return true
        }
        for entry in actual {
            guard let wanted = expected[entry.key] else { throw keysDiffer(expected, actual.map(\.key)) }
            let value = try value(of: entry.key, entry.value)
            if value != wanted {
                throw Disagreement("at \(StoreEntry.hex(entry.key)) is\n    \(value)\nand not\n    \(wanted)")
            }
        }
        if actual.count < expected.count { throw keysDiffer(expected, actual.map(\.key)) }
    }

    private mutating func value(of key: [UInt8], _ bytes: [UInt8]) throws -> StoreEntry.Value {
        if let known = decoded[key], known.bytes == bytes { return known.value }
        let value = try StoreEntry.Value(at: key, bytes)
        decoded[key] = (bytes, value)
        return value
    }

    private func keysDiffer(_ expected: [[UInt8]: StoreEntry.Value], _ actual: [[UInt8]]) -> Disagreement {
        let missing = Set(expected.keys).subtracting(actual).map(StoreEntry.hex).sorted()
        let stray = Set(actual).subtracting(expected.keys).map(StoreEntry.hex).sorted()
        return Disagreement("the store lacks the keys \(missing) and has the keys \(stray) too many")
    }

    private func same<Value: Equatable>(_ actual: Value, _ expected: Value, _ what: String) throws {
        if actual != expected { throw Disagreement("\(what): is\n    \(actual)\nand not\n    \(expected)") }
    }

    private static var genesis: BlockContext { BlockContext(height: 0, time: Cast.start, chainID: Cast.chainID) }
}

extension HealthKeeper {
    /// A keeper with the limits of a model.
    init(_ limits: ReferenceModel.Limits) {
        var policy = HeartbeatVerifier.Policy(algorithms: Set(KeyAlgorithm.allCases))
        policy.sizeLimit = HeartbeatPlan.sizeLimit
        var configuration = Configuration(policy: policy)
        configuration.historyLimit = UInt64(limits.history)
        configuration.eventRetentionBlocks = limits.eventRetentionBlocks
        configuration.rotationAdviceBlocks = limits.rotationAdviceBlocks
        configuration.attestation = Cast.attestation
        configuration.authority = Cast.authority
        configuration.replacementLimit = limits.replacements
        self.init(configuration)
    }
}
