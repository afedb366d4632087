import EnclaveProto
import Foundation
import Synchronization
import WireFormat

extension HeartbeatVerifier {
    /// What ``verifyBatch(_:at:workers:)`` found out about one heartbeat.
    public typealias Outcome = Result<VerifiedHeartbeat, HeartbeatRefusal>

    /// Verifies heartbeats on all cores and claims their nonces.
    ///
    /// The outcomes are those that ``verify(_:at:)`` would have, one after the other in the order of the
    /// heartbeats: of two with one nonce the first is accepted, whichever core is faster. The nonces are claimed
    /// together, after all signatures were verified: a guard that writes to a disk does so once.
    ///
    /// - Parameters:
    ///   - heartbeats: The canonical bytes of each.
    ///   - time: The time of the block that they are in.
    ///   - workers: How many tasks share the work; as many as there are cores unless told.
    /// - Returns: An outcome for each heartbeat, in order.
    /// - Throws: `CancellationError` where the task was cancelled before the nonces were claimed; none is then.
    public func verifyBatch(_ heartbeats: [[UInt8]], at time: BlockTime, workers: Int? = nil)
        async throws(CancellationError) -> [Outcome]
    {
        var outcomes = await checkAll(heartbeats, at: time, workers: workers)
        if Task.isCancelled { throw CancellationError() }
        await claim(&outcomes, at: time)
        findReplays(of: heartbeats, among: &outcomes)
        return outcomes
    }

    /// Every step but the claim, in pieces that idle workers take one after the other.
    private func checkAll(_ heartbeats: [[UInt8]], at time: BlockTime, workers: Int?) async -> [Outcome] {
        let pieceSize = 16
        let pieces = (heartbeats.count + pieceSize - 1) / pieceSize
        let next = Counter()
        let count = max(1, min(workers ?? ProcessInfo.processInfo.activeProcessorCount, pieces))
        return await withTaskGroup(of: [(piece: Int, outcomes: [Outcome])].self) { group in
            for _ in 0..<count {
                group.addTask {
                    var done: [(piece: Int, outcomes: [Outcome])] = []
                    while !Task.isCancelled {
                        let piece = next.take()
                        if piece >= pieces { break }
                        let range = piece * pieceSize..<min((piece + 1) * pieceSize, heartbeats.count)
                        done.append((piece, range.map { outcome(of: heartbeats[$0], at: time) }))
                        // Other tasks, such as one that cancels this, get their turn on a machine that is busy.
                        await Task.yield()
                    }
                    return done
                }
            }
            var all = [[Outcome]](repeating: [], count: pieces)
            for await done in group {
                for (piece, outcomes) in done { all[piece] = outcomes }
            }
            return all.flatMap { $0 }
        }
    }

    private func outcome(of heartbeat: [UInt8], at time: BlockTime) -> Outcome {
        do throws(HeartbeatRefusal) {
            return .success(try check(heartbeat.rawSpan, at: time))
        } catch {
            return .failure(error)
        }
    }

    /// Claims the nonces of those that were accepted so far, in their order.
    private func claim(_ outcomes: inout [Outcome], at time: BlockTime) async {
        let accepted = outcomes.indices.compactMap { index -> (index: Int, heartbeat: VerifiedHeartbeat)? in
            guard case .success(let heartbeat) = outcomes[index] else { return nil }
            return (index, heartbeat)
        }
        if accepted.isEmpty { return }
        let expires = checks.expiry(at: time)
        do throws(ReplayGuardError) {
            let verdicts = try await replayGuard.claim(
                accepted.map {
                    NonceClaim(
                        validator: $0.heartbeat.validator.bytes.bytes,
                        nonce: $0.heartbeat.nonce,
                        expires: expires
                    )
                }
            )
            for ((index, heartbeat), verdict) in zip(accepted, verdicts) where verdict == .replay {
                outcomes[index] = .failure(.replay(nonce: heartbeat.nonce))
            }
        } catch {
            for (index, _) in accepted { outcomes[index] = .failure(.guardFailed(error)) }
        }
    }

    /// The nonce comes before the signature: one whose signature is wrong is a replay all the same where an earlier
    /// heartbeat of the batch has used up its nonce.
    private func findReplays(of heartbeats: [[UInt8]], among outcomes: inout [Outcome]) {
        let isSuspect = { (outcome: Outcome) in
            if case .failure(let refusal) = outcome { refusal.chainCode == 1925 } else { false }
        }
        guard outcomes.contains(where: isSuspect) else { return }
        var used: Set<NonceID> = []
        for index in outcomes.indices {
            let heartbeat = heartbeats[index]
            guard let opened = try? checks.open(heartbeat.rawSpan) else { continue }
            let id = NonceID(validator: opened.validator, nonce: opened.view.nonce)
            switch outcomes[index] {
            case .success, .failure(.replay): used.insert(id)
            case .failure:
                if isSuspect(outcomes[index]), used.contains(id) {
                    outcomes[index] = .failure(.replay(nonce: id.nonce))
                }
            }
        }
    }

    private struct NonceID: Hashable {
        let validator: AccountAddress
        let nonce: UInt64
    }

    /// Deals out numbers from 0.
    private final class Counter: Sendable {
        private let next = Atomic(0)

        func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}
