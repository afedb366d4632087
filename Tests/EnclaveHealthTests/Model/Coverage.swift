/// What happened in a run, and how often.
struct Coverage: Sendable {
    private(set) var counts: [String: Int] = [:]

    mutating func note(_ what: String) { counts[what, default: 0] += 1 }

    mutating func merge(_ other: Coverage) { counts.merge(other.counts, uniquingKeysWith: +) }

    /// Lines for a person.
    var report: String {
        counts.sorted { $0.key < $1.key }.map { "  \($0.value)\t\($0.key)" }.joined(separator: "\n")
    }
}

extension Coverage {
    /// What a run of all sequences has to have seen, so that the test does not rot unnoticed.
    static let everything: [String] = [
        // Every verdict that can follow another.
        "unknown → healthy", "unknown → degraded", "unknown → unhealthy",
        "healthy → degraded", "healthy → unhealthy",
        "degraded → unknown", "degraded → healthy", "degraded → unhealthy",
        "unhealthy → unknown", "unhealthy → healthy", "unhealthy → degraded",
        // Every refusal.
        "refusal 1900", "refusal 1901", "refusal 1904", "refusal 1905", "refusal 1906", "refusal 1907",
        "refusal 1910", "refusal 1922", "refusal 1923", "refusal 1924", "refusal 1925",
        "refusal 1926", "refusal 1927",
        // Every event: heartbeat, change, degraded, unhealthy, recovered, advice.
        "event 1", "event 2", "event 3", "event 4", "event 5", "event 6",
        // Boundaries.
        "as old as may be", "as new as may be", "nonce 0", "the nonce of another",
        "a nonce is kept in its last second", "a nonce expires", "events are dropped",
        "a transition is too many to keep", "a missed heartbeat is too many to keep",
        "a block counts several misses of a validator", "a counter stays at its greatest value",
        "a record is made anew", "an advice names several",
        // Proofs.
        "proof garbage", "proof oversized", "proof quoteOfAnother", "a good proof",
        "a proof of code that does not count",
        // Identities.
        "a validator registers again", "a revoked key comes again", "the block has had its registrations",
        "a key is in use", "a rotation begins", "a rotation is completed", "a rotation is cancelled",
        "signed with the key before", "an identity is revoked", "an identity expires",
        "a measurement is cleaned up",
        // The life of the store.
        "block done", "block wrongBlock", "crash", "the block runs again", "reopened",
    ]
}
