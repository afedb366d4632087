import EnclaveProto

/// How well an enclave does, from 0 to 100, and what it lost points for.
///
/// The score is 100 less the sum of five losses, each a share of its greatest, rounded up to a whole point:
///
/// | lost for | at most | share |
/// |---|---|---|
/// | heartbeats missed in a row | 35 | `missed_heartbeats / unhealthy_threshold` |
/// | attestation failures in a row | 20 | `attestation_failures / max_attestation_failures` |
/// | signature failures in a row | 15 | `signature_failures / max_signature_failures` |
/// | time it was silent since it is watched | 15 | `total_missed_heartbeats × heartbeat_timeout_blocks / blocks watched` |
/// | age of the attestation | 15 | `(age − attestation_timeout_blocks) / attestation_timeout_blocks` |
///
/// A share is 0 to 1. The age of the attestation counts from the last good proof, or from when the enclave was first
/// watched where that is later: registration verified a proof, so one that has sent none since is as old as that.
///
/// A verdict then caps it: at most ``unhealthyCap`` where the counters make the enclave unhealthy, ``degradedCap``
/// where they make it degraded or it was never heard of.
///
/// All is whole numbers, so that every node comes to the same score; and more failures, more misses or an older
/// attestation never raise it.
public struct HealthScore: Hashable, Sendable {
    /// The most that an unhealthy enclave has.
    public static let unhealthyCap = 30
    /// The most that a degraded enclave has, or one that was never heard of.
    public static let degradedCap = 70

    /// Points lost for heartbeats missed in a row, 0 to 35.
    public let lostForMissedHeartbeats: Int
    /// Points lost for attestation failures in a row, 0 to 20.
    public let lostForAttestationFailures: Int
    /// Points lost for signature failures in a row, 0 to 15.
    public let lostForSignatureFailures: Int
    /// Points lost for the time that it was silent since it is watched, 0 to 15.
    public let lostForDowntime: Int
    /// Points lost for the age of the attestation, 0 to 15.
    public let lostForAttestationAge: Int
    /// What the verdict lets it have at most.
    public let cap: Int

    /// The score, 0 to 100.
    public var value: Int {
        let lost =
            lostForMissedHeartbeats + lostForAttestationFailures + lostForSignatureFailures + lostForDowntime
            + lostForAttestationAge
        return max(0, min(cap, 100 - lost))
    }

    /// The score of a record at a height.
    ///
    /// - Parameters:
    ///   - health: The counters.
    ///   - track: The heights that belong to them.
    ///   - params: The thresholds.
    ///   - height: The block.
    public init(_ health: EnclaveHealthStatus, _ track: HealthTrack, by params: HealthCheckParams, at height: Int64) {
        lostForMissedHeartbeats = Self.lost(35, health.missedHeartbeats, of: params.unhealthyThreshold)
        lostForAttestationFailures = Self.lost(20, health.attestationFailures, of: params.maxAttestationFailures)
        lostForSignatureFailures = Self.lost(15, health.signatureFailures, of: params.maxSignatureFailures)

        let period = UInt64(clamping: params.heartbeatTimeoutBlocks)
        let (silent, overflow) = track.totalMissedHeartbeats.multipliedReportingOverflow(by: period)
        lostForDowntime = Self.lost(
            15,
            overflow ? .max : silent,
            of: HealthTrack.blocks(since: track.monitoredSinceHeight, at: height)
        )

        let allowed = UInt64(clamping: params.attestationTimeoutBlocks)
        let age = track.attestationAge(at: height)
        lostForAttestationAge = Self.lost(15, age > allowed ? age - allowed : 0, of: allowed)

        switch health.evaluated(by: params) {
        case .unhealthy: cap = Self.unhealthyCap
        case .healthy where health.totalHeartbeats > 0: cap = 100
        default: cap = Self.degradedCap
        }
    }

    /// `greatest × count / whole`, rounded up, and no more than `greatest`; 0 where nothing was counted.
    private static func lost<Number: UnsignedInteger & FixedWidthInteger>(
        _ greatest: Int,
        _ count: Number,
        of whole: Number
    ) -> Int {
        if count == 0 { return 0 }
        if count >= whole { return greatest }
        // count < whole, so that the quotient is at most `greatest`, and fits.
        let product = UInt64(count).multipliedFullWidth(by: UInt64(greatest))
        let (quotient, remainder) = UInt64(whole).dividingFullWidth(product)
        return Int(quotient) + (remainder > 0 ? 1 : 0)
    }
}

extension HealthTrack {
    /// Blocks since the last good attestation, or since the enclave was first watched where that is later.
    public func attestationAge(at height: Int64) -> UInt64 {
        Self.blocks(since: max(lastAttestationHeight, monitoredSinceHeight), at: height)
    }

    /// How many blocks lie between two heights; 0 where the second is not the higher.
    static func blocks(since start: Int64, at height: Int64) -> UInt64 {
        height > start ? UInt64(bitPattern: height &- start) : 0
    }
}
