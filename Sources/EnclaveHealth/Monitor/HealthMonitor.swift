import EnclaveProto
import EnclaveSigning
import Synchronization

/// What became of a block.
public struct BlockOutcome: Sendable {
    /// The block.
    public let block: BlockContext
    /// What became of each message, in order.
    public let outcomes: [Result<HealthResponse, EnclaveError>]
    /// What happened, in order.
    public let events: [HealthEvent]
}

/// Runs the blocks of one chain over a store, one at a time, and tells what happens.
///
/// A block is in the store as a whole, with its events and its nonces, or not at all. Any number of threads may
/// read meanwhile: what they read is that of a block that was committed.
public final class HealthMonitor: Sendable {
    /// The rules.
    public let keeper: HealthKeeper
    /// Tells listeners what happened, once it is in the store.
    public let events: HealthEvents
    /// What is looked at after every block.
    public let alertRules: AlertRuleSet
    private let store: any KeyValueStore
    private let blocks = Mutex<Void>(())

    /// A monitor.
    ///
    /// - Parameters:
    ///   - store: Where everything is kept; empty, or with what a monitor of the same chain left in it.
    ///   - keeper: The rules.
    ///   - alertRules: What is looked at after every block.
    public init(store: any KeyValueStore, keeper: HealthKeeper, alertRules: AlertRuleSet = .none) {
        self.store = store
        self.keeper = keeper
        self.alertRules = alertRules
        events = HealthEvents()
    }

    /// The last block in the store; nil where there is none.
    ///
    /// - Throws: ``HealthError``.
    public func lastBlock() throws(HealthError) -> BlockContext? {
        try KeeperContext.lastBlock(in: store)
    }

    /// Fills an empty store.
    ///
    /// - Throws: ``HealthError``; nothing is stored then.
    public func initGenesis(_ genesis: GenesisState, at block: BlockContext) throws(HealthError) {
        try run(block) { (context) throws(HealthError) in
            try keeper.enterBlock(in: context)
            try keeper.initGenesis(genesis, in: context)
        }
    }

    /// Runs a block: what is due, then the messages one after the other, then the alerts. The signatures of
    /// heartbeats that follow each other are verified on all cores.
    ///
    /// - Parameters:
    ///   - messages: The messages of the block, in order.
    ///   - block: Its height is above that of the last block; its time is not before.
    /// - Throws: ``HealthError``; nothing of the block is stored then, and it can be run again.
    public func process(_ messages: [HealthMessage], in block: BlockContext) throws(HealthError) -> BlockOutcome {
        var outcomes: [Result<HealthResponse, EnclaveError>] = []
        outcomes.reserveCapacity(messages.count)
        let happened = try run(block) { (context) throws(HealthError) in
            try keeper.beginBlock(in: context)
            var rest = messages[...]
            while let message = rest.first {
                let heartbeats = rest.heartbeatsAtStart()
                if heartbeats.isEmpty {
                    outcomes.append(try outcome(of: message, in: context))
                    rest = rest.dropFirst()
                } else {
                    let results = try keeper.processHeartbeats(heartbeats, in: context)
                    outcomes += results.map { $0.map(HealthResponse.heartbeat) }
                    rest = rest.dropFirst(heartbeats.count)
                }
            }
            try keeper.evaluateAlerts(alertRules, in: context)
        }
        return BlockOutcome(block: block, outcomes: outcomes, events: happened)
    }

    /// Runs a block in which an identity is withdrawn for good, for which the chain has no message.
    ///
    /// - Throws: ``HealthError``, that of ``HealthKeeper/revokeIdentity(of:in:)`` too; nothing of the block is stored
    ///   then.
    public func revokeIdentity(
        of validator: AccountAddress,
        in block: BlockContext
    ) throws(HealthError) -> BlockOutcome {
        let happened = try run(block) { (context) throws(HealthError) in
            try keeper.beginBlock(in: context)
            try keeper.revokeIdentity(of: validator, in: context)
            try keeper.evaluateAlerts(alertRules, in: context)
        }
        return BlockOutcome(block: block, outcomes: [], events: happened)
    }

    /// Reads what the last block left. Where a block is committed meanwhile, what is read after that is of the later one.
    ///
    /// - Throws: ``HealthError``, and what `body` throws of it.
    public func read<Result>(
        _ body: (HealthKeeper, KeeperContext) throws(HealthError) -> Result
    ) throws(HealthError) -> Result {
        let block = try lastBlock() ?? BlockContext(height: 0, time: BlockTime(seconds: 0), chainID: "")
        return try body(keeper, KeeperContext(store, block: block))
    }

    /// Runs a block and tells its events.
    @discardableResult
    private func run(
        _ block: BlockContext,
        _ body: (KeeperContext) throws(HealthError) -> Void
    ) throws(HealthError) -> [HealthEvent] {
        try blocks.withLock { (_) throws(HealthError) in
            let context = KeeperContext(store, block: block)
            try body(context)
            try context.commit()
            events.publish(context.events)
            return context.events
        }
    }

    private func outcome(
        of message: HealthMessage,
        in context: KeeperContext
    ) throws(HealthError) -> Result<HealthResponse, EnclaveError> {
        do throws(HealthError) {
            return .success(try keeper.deliver(message, in: context))
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return .failure(refusal)
        }
    }
}

extension ArraySlice<HealthMessage> {
    /// The bytes of the heartbeats before the first message that is none.
    fileprivate func heartbeatsAtStart() -> [[UInt8]] {
        var heartbeats: [[UInt8]] = []
        for message in self {
            guard case .heartbeat(let bytes) = message else { break }
            heartbeats.append(bytes)
        }
        return heartbeats
    }
}
