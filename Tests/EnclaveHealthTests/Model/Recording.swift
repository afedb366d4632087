import EnclaveProto
import EnclaveSigning
import EnclaveStore
import TestSupport

@testable import EnclaveHealth

/// Blocks with their messages, as a chain keeps them.
struct Recording: Sendable {
    struct Block: Sendable {
        let context: BlockContext
        var messages: [HealthMessage] = []
    }

    private(set) var blocks: [Block] = []
    private let keeper: HealthKeeper

    /// Blocks of a random sequence, with what a transaction can carry.
    init(seed: UInt64, steps: Int = 36) throws {
        var generator = SequenceGenerator(seed: seed)
        var runner = SequenceRunner(MemoryStore(), generator.limits)
        keeper = HealthKeeper(generator.limits)
        var rest = generator.opening[...]
        var count = 0
        while count < steps {
            let step = rest.popFirst() ?? generator.next(after: runner.model)
            switch step {
            case .block, .heartbeat, .heartbeats: break
            default: if step.message == nil { continue }
            }
            try runner.run(step)
            count += 1
            guard let block = runner.model.block else { continue }
            if blocks.last?.context != block { blocks.append(Block(context: block)) }
            blocks[blocks.count - 1].messages += try step.messages(at: block.time)
        }
    }

    /// The first that leaves something of each kind in the store: identities, keys, rotations, records, nonces,
    /// history, sums, events, missed heartbeats.
    static func ofEverything() throws -> Recording {
        for seed: UInt64 in 1...200 {
            let recording = try Recording(seed: seed)
            let store = InMemoryStore()
            try recording.replayed(on: store, reads: nil, oneByOne: false)
            let prefixes = Set(try store.entries().compactMap(\.key.first))
            if prefixes.isSuperset(of: [0x01, 0x03, 0x05, 0x07, 0x09, 0x0b, 0x0d, 0x0f, 0x10, 0x12, 0x13]) {
                return recording
            }
        }
        throw Disagreement("no seed leaves something of each kind in the store")
    }

    /// Runs the blocks.
    ///
    /// - Parameters:
    ///   - reads: What is read between blocks, and within them; nil to read nothing.
    ///   - oneByOne: Whether each message is delivered by itself, and not the block by the monitor.
    func replayed(on store: any KeyValueStore, reads: SeededGenerator?, oneByOne: Bool) throws {
        var reader = reads.map { RandomReader(keeper: keeper, random: $0) }
        let monitor = HealthMonitor(store: store, keeper: keeper, alertRules: .standard)
        for block in blocks {
            if oneByOne {
                let context = KeeperContext(store, block: block.context)
                try reader?.read(in: context)
                try keeper.beginBlock(in: context)
                for message in block.messages {
                    try reader?.read(in: context)
                    try keeper.unlessRefused { (keeper) throws(HealthError) in
                        _ = try keeper.deliver(message, in: context)
                    }
                }
                try keeper.evaluateAlerts(.standard, in: context)
                try reader?.read(in: context)
                try context.commit()
            } else {
                _ = try monitor.process(block.messages, in: block.context)
            }
            if reader == nil { continue }
            try reader?.read(in: KeeperContext(store, block: block.context))
        }
    }
}

extension Step {
    /// The messages that a step delivers in a block of this time.
    fileprivate func messages(at time: BlockTime) throws -> [HealthMessage] {
        switch self {
        case .heartbeat(let plan): [.heartbeat(try MadeHeartbeat(plan, at: time).carried)]
        case .heartbeats(let plans): try plans.map { .heartbeat(try MadeHeartbeat($0, at: time).carried) }
        default: message.map { [$0] } ?? []
        }
    }
}

/// Reads some of what can be read, in any order.
struct RandomReader {
    let keeper: HealthKeeper
    var random: SeededGenerator

    mutating func read(in context: KeeperContext) throws {
        for _ in 0..<Int.random(in: 0...2, using: &random) { try readOnce(in: context) }
    }

    private mutating func readOnce(in context: KeeperContext) throws {
        let validator = random.pick(Cast.addresses)
        let page = page()
        let format = random.pick(MetricsFormat.allCases)
        let choice = Int.random(in: 0..<14, using: &random)
        // A validator that has no record is refused.
        try keeper.unlessRefused { (keeper) throws(HealthError) in
            switch choice {
            case 0: _ = try keeper.enclaveHealthStatus(of: validator, in: context)
            case 1: _ = try keeper.allHealthStatuses(in: context)
            case 2: _ = try keeper.healthyEnclaves(in: context)
            case 3: _ = try keeper.unhealthyEnclaves(in: context)
            case 4: _ = try keeper.history(of: validator, in: context)
            case 5: _ = try keeper.missedHeartbeats(of: validator, in: context)
            case 6: _ = try keeper.score(of: validator, in: context)
            case 7: _ = try keeper.rotationAdvice(of: validator, in: context)
            case 8: _ = try keeper.metrics(format, in: context)
            case 9: _ = try keeper.exportGenesis(in: context)
            case 10: _ = try keeper.moduleParams(in: context)
            case 11: _ = try keeper.enclaveIdentity(of: validator, in: context)
            case 12: _ = try keeper.allHealthStatuses(page, in: context)
            default: _ = try context.currentTotals()
            }
        }
    }

    private mutating func page() -> QueryAllHealthStatusesRequest {
        .with {
            $0.statusFilter = random.pick(HealthStatus.allKnown)
            $0.pagination.limit = UInt64.random(in: 1...3, using: &random)
            $0.pagination.countTotal = random.chance(50)
            $0.pagination.reverse = random.chance(50)
        }
    }
}

extension HealthKeeper {
    /// Does something that the rules may refuse.
    fileprivate func unlessRefused(_ body: (HealthKeeper) throws(HealthError) -> Void) throws(HealthError) {
        do throws(HealthError) {
            try body(self)
        } catch {
            guard case .refused = error else { throw error }
        }
    }
}
