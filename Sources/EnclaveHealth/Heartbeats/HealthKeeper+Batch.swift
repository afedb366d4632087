import Dispatch
import EnclaveProto
import EnclaveSigning
import Synchronization
import WireFormat

extension HealthKeeper {
    /// Processes heartbeats one after the other, as ``processHeartbeat(_:in:)`` would; their signatures are verified
    /// before, on all cores.
    ///
    /// - Returns: What became of each, in order.
    /// - Throws: ``HealthError`` where the store fails; nothing of the block may be committed then.
    public func processHeartbeats(
        _ heartbeats: [[UInt8]],
        in context: KeeperContext
    ) throws(HealthError) -> [Result<MsgEnclaveHeartbeatResponse, EnclaveError>] {
        let signatures = try checkSignatures(heartbeats, in: context)
        var outcomes: [Result<MsgEnclaveHeartbeatResponse, EnclaveError>] = []
        outcomes.reserveCapacity(heartbeats.count)
        for (heartbeat, signature) in zip(heartbeats, signatures) {
            do throws(HealthError) {
                outcomes.append(
                    .success(try processHeartbeat(heartbeat.rawSpan, signature: signature, in: context))
                )
            } catch {
                guard case .refused(let refusal) = error else { throw error }
                outcomes.append(.failure(refusal))
            }
        }
        return outcomes
    }

    /// Verifies the signatures on all cores, by the keys that the identities have now. Nil for a heartbeat that does
    /// not come as far.
    private func checkSignatures(
        _ heartbeats: [[UInt8]],
        in context: KeeperContext
    ) throws(HealthError) -> [CheckedSignature?] {
        let checks = checks(in: context)
        let keys = try heartbeats.map { (heartbeat) throws(HealthError) in
            try self.keys(for: heartbeat, checks, in: context)
        }
        let pieceSize = 16
        let pieces = (heartbeats.count + pieceSize - 1) / pieceSize
        let checked = Mutex([[CheckedSignature?]](repeating: [], count: pieces))
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let range = piece * pieceSize..<min((piece + 1) * pieceSize, heartbeats.count)
            let results = range.map { index -> CheckedSignature? in
                if keys[index].isEmpty { return nil }
                let heartbeat = heartbeats[index]
                guard let opened = try? checks.open(heartbeat.rawSpan) else { return nil }
                return CheckedSignature(opened, keys[index], checks)
            }
            checked.withLock { $0[piece] = results }
        }
        return checked.withLock { $0.flatMap { $0 } }
    }

    /// The keys that a heartbeat may be signed with; none where it is refused before its signature is looked at.
    private func keys(
        for heartbeat: [UInt8],
        _ checks: HeartbeatChecks,
        in context: KeeperContext
    ) throws(HealthError) -> [PublicKey] {
        guard let opened = try? checks.open(heartbeat.rawSpan) else { return [] }
        do throws(HealthError) {
            return try activeIdentity(of: opened.validator, in: context).keys
        } catch {
            guard case .refused = error else { throw error }
            return []
        }
    }
}
