import EnclaveSigning
import Foundation

/// Threads for tests of things that many use at a time.
package enum Threads {
    /// Runs `body` on so many threads at once, and waits for all.
    package static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let done = DispatchSemaphore(value: 0)
        for thread in 0..<count {
            Thread.detachNewThread {
                body(thread)
                done.signal()
            }
        }
        for _ in 0..<count { done.wait() }
    }
}

/// The error of a guard that `body` throws.
package func throwing<Result>(_ body: () throws -> Result) -> ReplayGuardError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? ReplayGuardError ?? ReplayGuardError(.inputOutput, "another error: \(error)")
    }
}

/// Claims by the call that blocks, from where the one that suspends would be taken.
package func claimNow(
    _ claims: [NonceClaim],
    _ replayGuard: any ReplayGuard
) throws(ReplayGuardError) -> [ReplayVerdict] {
    try replayGuard.claim(claims)
}
