import EnclaveHealth
import EnclaveProto

/// How many validators are of each status.
struct StatusCounts: Hashable, Sendable {
    private var counts: [Int]

    /// All validators are of the status that a validator has at first.
    init(unknown count: Int) {
        counts = HealthStatus.allKnown.map { $0 == .unknown ? count : 0 }
    }

    /// How many are of a status.
    subscript(status: HealthStatus) -> Int {
        HealthStatus.allKnown.firstIndex(of: status).map { counts[$0] } ?? 0
    }

    /// All of them.
    var sum: Int { counts.reduce(0, +) }

    /// Counts what the monitor tells.
    mutating func note(_ event: HealthEvent) {
        guard event.type == .statusChanged, let from = HealthStatus.allKnown.firstIndex(of: event.previousStatus),
            let to = HealthStatus.allKnown.firstIndex(of: event.status)
        else { return }
        counts[from] -= 1
        counts[to] += 1
    }

    /// As `2 unknown, 95 healthy, 3 degraded, 0 unhealthy`.
    var text: String { HealthStatus.allKnown.map { "\(self[$0]) \($0.text)" }.joined(separator: ", ") }

    /// For scripts.
    var json: JSONValue { .object(HealthStatus.allKnown.map { ($0.text, .integer(self[$0])) }) }
}
