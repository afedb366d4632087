import Dispatch
import EnclaveSigning
import Synchronization

/// Claims that wait for the next commit. One thread of its own commits all that came in the meantime at once
/// and then answers them: many callers share the time that a disk takes.
final class ClaimQueue: Sendable {
    /// One nonce, as the table keeps it.
    struct Claim: Sendable {
        let key: [UInt8]
        let expires: Int64
    }

    typealias Answer = Result<[ReplayVerdict], ReplayGuardError>

    /// Claims of one caller.
    struct Order: Sendable {
        let claims: [Claim]
        let answer: @Sendable (Answer) -> Void
    }

    private struct Waiting {
        var orders: [Order] = []
        var isBeingServed = false
    }

    /// How many claims one commit takes at most, unless one caller alone has more.
    private static let commitLimit = 4096

    private let waiting = Mutex(Waiting())
    private let thread = DispatchQueue(label: "EnclaveStore.ClaimQueue")
    /// Commits claims: an answer for each.
    private let commit: @Sendable ([Claim]) -> Answer

    init(commit: @escaping @Sendable ([Claim]) -> Answer) { self.commit = commit }

    /// Has claims answered by the next commit but one at the latest.
    func add(_ claims: [Claim], answer: @escaping @Sendable (Answer) -> Void) {
        let isFirst = waiting.withLock { waiting in
            waiting.orders.append(Order(claims: claims, answer: answer))
            defer { waiting.isBeingServed = true }
            return !waiting.isBeingServed
        }
        if isFirst { thread.async { self.serve() } }
    }

    /// Runs between two commits.
    func whileNobodyCommits<Result, E: Error>(_ body: () throws(E) -> Result) throws(E) -> Result {
        let result = thread.sync { () -> Swift.Result<Result, E> in
            do throws(E) { return .success(try body()) } catch { return .failure(error) }
        }
        return try result.get()
    }

    private func serve() {
        while let orders = next() {
            let answer = commit(orders.flatMap(\.claims))
            var start = 0
            for order in orders {
                let range = start..<start + order.claims.count
                order.answer(answer.map { Array($0[range]) })
                start = range.upperBound
            }
        }
    }

    /// The orders of the next commit; nil, and the end of service, where there are none.
    private func next() -> [Order]? {
        waiting.withLock { waiting in
            if waiting.orders.isEmpty {
                waiting.isBeingServed = false
                return nil
            }
            var size = 0
            let count = waiting.orders.firstIndex { order in
                size += order.claims.count
                return size > Self.commitLimit
            }
            let orders = Array(waiting.orders.prefix(max(count ?? waiting.orders.count, 1)))
            waiting.orders.removeFirst(orders.count)
            return orders
        }
    }
}
