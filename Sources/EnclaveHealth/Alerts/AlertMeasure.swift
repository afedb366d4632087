import EnclaveProto

/// What an alert rule looks at.
enum AlertMeasure: Hashable, Sendable {
    case validator(ValidatorMeasure)
    case fleet(FleetMeasure, HealthStatus)
}

/// What is measured of each validator.
enum ValidatorMeasure: String, Sendable, CaseIterable {
    case status
    case missedHeartbeats = "missed_heartbeats"
    case attestationFailures = "attestation_failures"
    case signatureFailures = "signature_failures"
    case score
    case attestationAgeBlocks = "attestation_age_blocks"

    /// The greatest number that makes sense as its threshold.
    var greatestThreshold: Int64 {
        switch self {
        case .score: 100
        case .attestationAgeBlocks: HealthCheckParams.greatestPeriod
        default: Int64(UInt32.max)
        }
    }

    /// The metric that has the same number.
    var metric: String {
        switch self {
        case .status: MetricName.validatorHealthStatus
        case .missedHeartbeats: MetricName.missedHeartbeats
        case .attestationFailures: MetricName.attestationFailures
        case .signatureFailures: MetricName.signatureFailures
        case .score: MetricName.healthScore
        case .attestationAgeBlocks: MetricName.attestationAgeBlocks
        }
    }

    /// The number.
    func value(of watched: HealthKeeper.Watched, by params: HealthCheckParams, at height: Int64) -> Int64 {
        switch self {
        case .status: Int64(watched.health.status.rawValue)
        case .missedHeartbeats: Int64(watched.health.missedHeartbeats)
        case .attestationFailures: Int64(watched.health.attestationFailures)
        case .signatureFailures: Int64(watched.health.signatureFailures)
        case .score: Int64(HealthScore(watched.health, watched.track, by: params, at: height).value)
        case .attestationAgeBlocks: Int64(clamping: watched.track.attestationAge(at: height))
        }
    }
}

/// What is measured of all validators.
enum FleetMeasure: String, Sendable, CaseIterable {
    case count
    case percent
}

/// How a measure is compared with a threshold.
enum AlertComparison: String, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"

    func holds<Number: Comparable>(_ left: Number, _ right: Number) -> Bool {
        switch self {
        case .less: left < right
        case .lessOrEqual: left <= right
        case .equal: left == right
        case .notEqual: left != right
        case .greaterOrEqual: left >= right
        case .greater: left > right
        }
    }
}
