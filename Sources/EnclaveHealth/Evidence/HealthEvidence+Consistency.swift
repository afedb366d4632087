import EnclaveProto
import EnclaveSigning
import WellKnownTypes

extension HealthEvidence {
    /// Checks what an evidence says against itself: whom it is about; that heights and times come before it, and in
    /// their order; that the periods of the missed heartbeats ascend, do not overlap, and lie where the enclave was
    /// watched; that the counters say as many as there are, where they are all there; and that the verdict is that of
    /// the counters by the parameters.
    ///
    /// - Throws: ``HealthEvidenceError/inconsistent(_:_:)``.
    public func checkConsistency() throws(HealthEvidenceError) {
        try checkParts()
        try checkHeights()
        try checkTimes()
        try checkPeriods()
        try checkCounts()
        guard health.status == health.verdict(by: params) else {
            throw .inconsistent(
                .verdict,
                "health.status is \(health.status.text); by the counters and params it is "
                    + health.verdict(by: params).text
            )
        }
    }

    private func checkParts() throws(HealthEvidenceError) {
        let parts = [
            ("chain_id", !chainID.isEmpty), ("time", hasTime), ("health", hasHealth), ("params", hasParams),
            ("track", hasTrack), ("health.last_status_change", health.hasLastStatusChange),
            ("health.last_heartbeat", track.lastHeartbeatHeight == 0 || health.hasLastHeartbeat),
            ("health.last_attestation", track.lastAttestationHeight == 0 || health.hasLastAttestation),
        ]
        for (field, isThere) in parts where !isThere { throw .inconsistent(.missingField, "\(field) is not set") }
        if AccountAddress(validatorAddress) == nil {
            throw .inconsistent(.validator, "validator_address is no address of an account")
        }
        if health.validatorAddress != validatorAddress {
            throw .inconsistent(.validator, "health.validator_address is not validator_address")
        }
        do throws(EnclaveError) { try params.validate() } catch { throw .inconsistent(.params, "params: \(error)") }
    }

    private func checkHeights() throws(HealthEvidenceError) {
        let since = track.monitoredSinceHeight
        guard since >= 0, since <= height else {
            throw .inconsistent(.height, "track.monitored_since_height is not from 0 to the height of the evidence")
        }
        let heights = [
            ("last_heartbeat_height", track.lastHeartbeatHeight), ("status_since_height", track.statusSinceHeight),
            ("last_attestation_height", track.lastAttestationHeight),
        ]
        for (field, value) in heights where value != 0 || field == "status_since_height" {
            guard value >= since, value <= height else {
                throw .inconsistent(
                    .height,
                    "track.\(field) is not from monitored_since_height to the height of the evidence"
                )
            }
        }
        // A period is running, or none is; the one that ran last is then still named.
        let end = track.nextTimeoutHeight
        guard end == 0 || (track.periodStartHeight > since && end > track.periodStartHeight && end >= height) else {
            throw .inconsistent(.height, "track.next_timeout_height does not end a period that is running")
        }
        guard track.periodStartHeight >= since, track.periodStartHeight - 1 <= height else {
            throw .inconsistent(.height, "track.period_start_height lies outside of what was watched")
        }
    }

    private func checkTimes() throws(HealthEvidenceError) {
        let end = BlockTime(time)
        var times = [("health.last_status_change", BlockTime(health.lastStatusChange))]
        if health.hasLastHeartbeat { times.append(("health.last_heartbeat", BlockTime(health.lastHeartbeat))) }
        if health.hasLastAttestation { times.append(("health.last_attestation", BlockTime(health.lastAttestation))) }
        for (field, value) in times where value > end {
            throw .inconsistent(.time, "\(field) lies after the time of the evidence")
        }
        var previous: BlockTime?
        for (index, missed) in missed.enumerated() {
            guard missed.hasTime else { throw .inconsistent(.missingField, "missed[\(index)].time is not set") }
            let counted = BlockTime(missed.time)
            if let previous, counted < previous {
                throw .inconsistent(.time, "missed[\(index)].time lies before that of the one before")
            }
            if counted > end { throw .inconsistent(.time, "missed[\(index)].time lies after that of the evidence") }
            previous = counted
        }
    }

    private func checkPeriods() throws(HealthEvidenceError) {
        var end = track.monitoredSinceHeight
        for (index, missed) in missed.enumerated() {
            guard missed.fromHeight > end, missed.toHeight >= missed.fromHeight, missed.toHeight < height else {
                throw .inconsistent(
                    .missedOrder,
                    "missed[\(index)] is not a period of blocks behind the one before, and before the evidence"
                )
            }
            // A heartbeat ends a period, so that none is missed which it lies in.
            let beat = track.lastHeartbeatHeight
            if (missed.fromHeight...missed.toHeight).contains(beat) {
                throw .inconsistent(.missedOrder, "missed[\(index)] contains track.last_heartbeat_height")
            }
            end = missed.toHeight
        }
        if end >= track.periodStartHeight, !missed.isEmpty {
            throw .inconsistent(.missedOrder, "the last missed period is not over where the one that runs begins")
        }
    }

    private func checkCounts() throws(HealthEvidenceError) {
        let inRow = UInt64(health.missedHeartbeats)
        let all = track.totalMissedHeartbeats
        let kept = UInt64(missed.count)
        guard kept <= all else {
            throw .inconsistent(.missedCount, "\(kept) missed heartbeats are named, track counts \(all)")
        }
        let beat = track.lastHeartbeatHeight
        let after = UInt64(missed.count { $0.fromHeight > beat })
        if beat == 0 {
            // Not heard of since it is watched: some may have been missed before, by the record it was watched with.
            guard inRow >= min(all, UInt64(UInt32.max)) else {
                throw .inconsistent(.missedCount, "health.missed_heartbeats is \(inRow), track counts \(all)")
            }
            return
        }
        guard inRow <= all, after == min(inRow, kept) else {
            throw .inconsistent(
                .missedCount,
                "health.missed_heartbeats is \(inRow); \(after) of the \(kept) that are named came after the last heartbeat"
            )
        }
        guard health.totalHeartbeats > 0 else {
            throw .inconsistent(.missedCount, "health.total_heartbeats is 0, but there was a heartbeat")
        }
    }
}
