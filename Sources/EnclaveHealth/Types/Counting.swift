import EnclaveProto

extension FixedWidthInteger {
    /// Counts one more; the greatest value stays.
    mutating func countUp() { if self < .max { self += 1 } }
}

extension HealthTotals {
    /// Whether its counts of records can be added and compared; those that the keeper stores can.
    var isCountable: Bool { max(unknown, healthy, degraded, unhealthy) < 1 << 40 }
}

extension HealthTrack {
    /// Heights in the store lie below this: that of a block with the longest period behind it.
    static let heightLimit: Int64 = 1 << 61

    /// Whether its heights can be counted with; those that the keeper stores can.
    var isCountable: Bool {
        let heights = 0..<Self.heightLimit
        return heights.contains(monitoredSinceHeight) && heights.contains(lastHeartbeatHeight)
            && heights.contains(nextTimeoutHeight) && heights.contains(lastAttestationHeight)
            && heights.contains(statusSinceHeight) && heights.contains(periodStartHeight)
    }
}
