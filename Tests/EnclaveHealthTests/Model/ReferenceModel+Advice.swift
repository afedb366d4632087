import EnclaveHealth
import EnclaveProto

extension ReferenceModel {
    /// Who could take over from a validator: of the healthy ones with an identity in use those of the same technology
    /// first, then by score, by time of health and by address.
    func replacements(for validator: Int) -> [String] {
        let technology = identities[validator]?.teeType
        let candidates = (0..<Cast.count).filter { $0 != validator && isCandidate($0) }
        let ranked = candidates.sorted { (left, right) in
            let isSame = [left, right].map { identities[$0]?.teeType == technology }
            if isSame[0] != isSame[1] { return isSame[0] }
            if score(of: left) != score(of: right) { return score(of: left) > score(of: right) }
            let since = [left, right].map { watched[$0]?.track.statusSinceHeight ?? 0 }
            if since[0] != since[1] { return since[0] < since[1] }
            return left < right
        }
        return ranked.prefix(limits.replacements).map { Cast.names[$0] }
    }

    private func isCandidate(_ validator: Int) -> Bool {
        watched[validator]?.health.status == .healthy && isInUse(validator)
    }

    /// The score, 0 to 100, by the table in the documentation of `HealthScore`.
    func score(of validator: Int) -> Int {
        guard let one = watched[validator] else { return 0 }
        let silent = Int(one.track.totalMissedHeartbeats) * Int(params.heartbeatTimeoutBlocks)
        let attested = max(one.track.lastAttestationHeight, one.track.monitoredSinceHeight)
        let allowed = Int(params.attestationTimeoutBlocks)
        let lost =
            lost(35, Int(one.health.missedHeartbeats), of: Int(params.unhealthyThreshold))
            + lost(20, Int(one.health.attestationFailures), of: Int(params.maxAttestationFailures))
            + lost(15, Int(one.health.signatureFailures), of: Int(params.maxSignatureFailures))
            + lost(15, silent, of: Int(height - one.track.monitoredSinceHeight))
            + lost(15, max(0, Int(height - attested) - allowed), of: allowed)
        let cap =
            switch verdict(on: one.health) {
            case .unhealthy: 30
            case .healthy: 100
            default: 70
            }
        return max(0, min(cap, 100 - lost))
    }

    /// The share `count / whole`, which is at most 1, of `greatest`, in whole points, rounded up.
    private func lost(_ greatest: Int, _ count: Int, of whole: Int) -> Int {
        if count == 0 { return 0 }
        if count >= whole { return greatest }
        // The least number of points whose share is not below; the products may not fit in an `Int`.
        let wanted = greatest.multipliedFullWidth(by: count)
        let points = (0...greatest).first { points in
            let share = points.multipliedFullWidth(by: whole)
            return (share.high, share.low) >= (wanted.high, wanted.low)
        }
        return points ?? greatest
    }
}
