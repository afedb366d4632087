import EnclaveHealth
import EnclaveSigning

/// Blocks that a command runs, one after the other, over a store that other processes may write to as well.
struct BlockSequence {
    /// What time a block has.
    enum Clock {
        /// The machine's, or the last block's where that is later.
        case now
        /// The same for every block.
        case at(BlockTime)
        /// So many seconds after the last block.
        case after(seconds: Int64)
    }

    private let monitor: HealthMonitor
    private let chainID: String
    private let clock: Clock
    /// The height of the next block, where the person said it.
    private var height: Int64?

    /// Blocks above the last one.
    init(_ store: HealthStore, clock: Clock) {
        monitor = store.monitor
        chainID = store.lastBlock?.chainID ?? ""
        self.clock = clock
    }

    /// Blocks from the height and at the time that the call names; above the last block and now unless it does.
    init(_ store: HealthStore, _ invocation: Invocation) throws(CommandError) {
        self.init(store, clock: try invocation.blockTime().map(Clock.at) ?? .now)
        height = invocation.integer("height").map { Int64($0) }
        if let asked = invocation["chain-id"], asked != chainID {
            throw .refused(
                "\(store.path) is a store of the chain \(chainID), not of \(asked)",
                hint: "name the store of \(asked), or leave out `--chain-id`"
            )
        }
    }

    /// Runs messages as the next block.
    mutating func run(_ messages: [HealthMessage]) throws(CommandError) -> BlockOutcome {
        try run { (monitor, block) throws(HealthError) in try monitor.process(messages, in: block) }
    }

    /// Runs the next block.
    mutating func run(
        _ body: (HealthMonitor, BlockContext) throws(HealthError) -> BlockOutcome
    ) throws(CommandError) -> BlockOutcome {
        while true {
            let last = try lastBlock()
            let block = BlockContext(height: height ?? last.height + 1, time: time(after: last), chainID: chainID)
            do throws(HealthError) {
                let outcome = try body(monitor, block)
                if let height { self.height = height + 1 }
                return outcome
            } catch {
                // Another process may have run a block meanwhile; this one then comes after it.
                if height != nil { throw CommandError(error) }
                if try lastBlock() == last { throw CommandError(error) }
            }
        }
    }

    private func time(after last: BlockContext) -> BlockTime {
        switch clock {
        case .now: max(.now, last.time)
        case .at(let time): time
        case .after(let seconds): BlockTime(seconds: last.time.seconds + seconds, nanos: last.time.nanos)
        }
    }

    private func lastBlock() throws(CommandError) -> BlockContext {
        try monitor.reading { (_, context) throws(HealthError) in context.block }
    }
}
