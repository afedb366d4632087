import EnclaveProto

extension HealthStatus {
    /// The verdicts, in the order of their numbers.
    public static let allKnown: [HealthStatus] = [.unknown, .healthy, .degraded, .unhealthy]

    /// `unknown`, `healthy`, `degraded` or `unhealthy`; any other number as it is.
    public var text: String {
        switch self {
        case .unknown: "unknown"
        case .healthy: "healthy"
        case .degraded: "degraded"
        case .unhealthy: "unhealthy"
        default: String(rawValue)
        }
    }

    /// The verdict of this text; nil for any other.
    public init?(text: String) {
        guard let status = Self.allKnown.first(where: { $0.text == text }) else { return nil }
        self = status
    }
}
