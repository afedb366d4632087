import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthKeeper {
    /// What happens before the messages of a block: the timeout check and the clean-up. It costs what is due,
    /// not what is stored.
    ///
    /// - Throws: ``HealthError``; nothing of the block may be committed then.
    public func beginBlock(in context: KeeperContext) throws(HealthError) {
        try enterBlock(in: context)
        try checkHeartbeatTimeout(in: context)
        try cleanupExpiredNonces(in: context)
        try cleanupExpiredMeasurements(in: context)
        try dropOldEvents(in: context)
    }

    /// Blocks come in the order of their heights, and of their times.
    func enterBlock(in context: KeeperContext) throws(HealthError) {
        let block = context.block
        guard (0..<Self.greatestHeight).contains(block.height) else {
            throw .wrongBlock("the height of a block is 0 to \(Self.greatestHeight - 1), not \(block.height)")
        }
        if let last = try context.record(BlockRecord.self, at: StoreKey.block) {
            guard last.chainID == block.chainID else {
                throw .wrongBlock("the store is of the chain \(last.chainID), the block of \(block.chainID)")
            }
            guard block.height > last.height else {
                throw .wrongBlock("block \(block.height) cannot come after block \(last.height)")
            }
            guard block.time >= BlockTime(last.time) else {
                throw .wrongBlock("the time of block \(block.height) is before that of block \(last.height)")
            }
        }
        var record = BlockRecord()
        record.chainID = block.chainID
        record.height = block.height
        record.time = Google_Protobuf_Timestamp(block.time)
        try context.set(record, at: StoreKey.block)
        context.cache = cache
    }

    /// Heights stay below this: with the longest period added, they still can be counted.
    private static let greatestHeight: Int64 = 1 << 60

    // MARK: Heartbeats that do not come

    /// `CheckHeartbeatTimeout()`: counts a missed heartbeat for each `heartbeat_timeout_blocks` that passed without
    /// one, once, and runs whatever else is due at its height.
    ///
    /// A heartbeat in every period of `heartbeat_timeout_blocks` blocks is enough: one that is missed is counted at
    /// the beginning of the block after the period.
    ///
    /// - Throws: ``HealthError``.
    public func checkHeartbeatTimeout(in context: KeeperContext) throws(HealthError) {
        try runDue(in: context)
    }

    /// Counts the period that ended before the block `height`, and starts the next.
    func countMissedHeartbeat(
        of validator: AccountAddress,
        at height: Int64,
        in context: KeeperContext
    ) throws(HealthError) {
        guard var watched = try watched(validator, in: context) else { return }
        var missed = MissedHeartbeat()
        missed.fromHeight = watched.track.periodStartHeight
        missed.toHeight = height - 1
        missed.time = Google_Protobuf_Timestamp(context.block.time)
        try keep(missed, of: validator, number: watched.track.totalMissedHeartbeats, in: context)
        try startPeriod(&watched.track, of: validator, at: height, in: context)
        watched.track.totalMissedHeartbeats.countUp()
        watched.health.recordMissedHeartbeat()
        try finish(&watched, of: validator, in: context)
    }

    /// Starts a period in which a heartbeat is to come.
    func startPeriod(
        _ track: inout HealthTrack,
        of validator: AccountAddress,
        at height: Int64,
        in context: KeeperContext
    ) throws(HealthError) {
        track.periodStartHeight = height
        track.nextTimeoutHeight = height + (try context.currentHealthCheckParams().heartbeatTimeoutBlocks)
        context.insert(StoreKey.due(at: track.nextTimeoutHeight, .heartbeat, validator))
    }

    /// Ends the period that is running, if one is: nothing is missed in it.
    func endPeriod(_ track: inout HealthTrack, of validator: AccountAddress, in context: KeeperContext) {
        if track.nextTimeoutHeight == 0 { return }
        context.delete(StoreKey.due(at: track.nextTimeoutHeight, .heartbeat, validator))
        track.nextTimeoutHeight = 0
    }

    // MARK: Clean-up

    /// `CleanupExpiredNonces()`: lets go of nonces that no heartbeat can use any more because of its timestamp.
    ///
    /// - Returns: How many.
    /// - Throws: ``HealthError/store(_:)``.
    @discardableResult
    public func cleanupExpiredNonces(in context: KeeperContext) throws(HealthError) -> Int {
        try context.storing { () throws(StoreError) in
            try context.nonces.expire(before: context.block.time.seconds)
        }
    }

    /// Lets go of events of blocks that are past their retention.
    private func dropOldEvents(in context: KeeperContext) throws(HealthError) {
        let first = context.block.height - max(0, configuration.eventRetentionBlocks) + 1
        if first <= 0 { return }
        let end = StoreKey.events(height: first)
        try context.iterate([StoreKey.eventPrefix]) { (key, _) in
            if !key.lexicographicallyPrecedes(end) { return false }
            context.delete(key)
            return true
        }
    }
}
