import Dispatch
import EnclaveSigning
import Synchronization
import TestSupport
import Testing

@testable import EnclaveStore

@Suite("Group commit")
struct ClaimQueueTests {
    private func claims(_ count: Int) -> [ClaimQueue.Claim] {
        (0..<count).map { _ in ClaimQueue.Claim(key: [], expires: 0) }
    }

    /// What a queue commits, of which the first commit is held up.
    private final class Commits: Sendable {
        private let sizes = Mutex<[Int]>([])
        private let hasBegun = DispatchSemaphore(value: 0)
        private let mayEnd = DispatchSemaphore(value: 0)
        private let answered = DispatchSemaphore(value: 0)
        private let error: ReplayGuardError?

        init(failingWith error: ReplayGuardError? = nil) { self.error = error }

        func commit(_ claims: [ClaimQueue.Claim]) -> ClaimQueue.Answer {
            let isFirst = sizes.withLock { sizes in
                sizes.append(claims.count)
                return sizes.count == 1
            }
            if isFirst {
                hasBegun.signal()
                mayEnd.wait()
            }
            if let error { return .failure(error) }
            return .success(claims.map { $0.expires == 7 ? .replay : .first })
        }

        /// Adds one order, then others while its commit lasts. Returns the sizes of the commits.
        func run(_ orders: [[ClaimQueue.Claim]], each: @escaping @Sendable (Int, ClaimQueue.Answer) -> Void) -> [Int] {
            let queue = ClaimQueue { self.commit($0) }
            for (index, order) in orders.enumerated() {
                queue.add(order) { answer in
                    each(index, answer)
                    self.answered.signal()
                }
                if index == 0 { hasBegun.wait() }
            }
            mayEnd.signal()
            for _ in orders { answered.wait() }
            return sizes.withLock { $0 }
        }
    }

    @Test("all that comes while one commit lasts is in the next")
    func sharing() {
        let orders = [claims(1)] + (0..<63).map { _ in claims(1) }
        let sizes = Commits().run(orders) { _, answer in #expect(answer == .success([.first])) }
        #expect(sizes == [1, 63])
    }

    @Test("each caller has the answers to its own claims")
    func slices() {
        let marked = ClaimQueue.Claim(key: [], expires: 7)
        let orders = [claims(1), claims(2) + [marked], claims(1), [marked] + claims(1)]
        let answers = Mutex<[Int: [ReplayVerdict]]>([:])
        _ = Commits().run(orders) { index, answer in
            answers.withLock { $0[index] = try? answer.get() }
        }
        #expect(
            answers.withLock { $0 }
                == [0: [.first], 1: [.first, .first, .replay], 2: [.first], 3: [.replay, .first]]
        )
    }

    @Test("a commit that fails fails for all who were in it, and the next is tried")
    func failure() {
        let error = ReplayGuardError(.diskFull, "full")
        let orders = [claims(1), claims(2), claims(3)]
        let sizes = Commits(failingWith: error).run(orders) { _, answer in #expect(answer == .failure(error)) }
        #expect(sizes == [1, 5])
    }

    @Test("a commit takes at most 4096 claims, unless one caller has more")
    func limit() {
        let orders = [claims(1), claims(4000), claims(96), claims(1), claims(5000), claims(2)]
        #expect(Commits().run(orders) { _, _ in } == [1, 4096, 1, 5000, 2])
    }
}
