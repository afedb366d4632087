import EnclaveProto
import EnclaveSigning

/// What happens at a height that is known before, so that a block costs what is due in it.
enum DueKind: UInt8, CaseIterable {
    /// A period without a heartbeat ends.
    case heartbeat = 1
    /// An unhealthy enclave has not recovered.
    case rotationAdvice = 2
    /// An identity expires.
    case identityExpiry = 3
    /// Two keys of an enclave are no longer valid at once.
    case rotationEnd = 4
    /// An alert about an enclave is looked at though nothing happens to it.
    case alert = 5
}

extension StoreKey {
    /// `0x0c ‖ height ‖ kind ‖ address`.
    static func due(at height: Int64, _ kind: DueKind, _ validator: AccountAddress) -> [UInt8] {
        var key = numbered(duePrefix, UInt64(bitPattern: height))
        key.append(kind.rawValue)
        append(validator, to: &key)
        return key
    }

    /// The parts of a key of what is due.
    static func due(_ key: [UInt8]) -> (height: Int64, kind: DueKind, validator: AccountAddress)? {
        guard key.count == 30, let kind = DueKind(rawValue: key[9]), let validator = validator(endOf: key) else {
            return nil
        }
        let height = Int64(bitPattern: key[1..<9].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        return (0..<HealthTrack.heightLimit).contains(height) ? (height, kind, validator) : nil
    }
}

extension HealthKeeper {
    /// Runs what is due up to this block, in the order of heights, kinds and addresses. What that makes due
    /// itself, within the block, runs too.
    func runDue(in context: KeeperContext) throws(HealthError) {
        while let next = try firstDue(in: context), next.height <= context.block.height {
            context.delete(StoreKey.due(at: next.height, next.kind, next.validator))
            switch next.kind {
            case .heartbeat: try countMissedHeartbeat(of: next.validator, at: next.height, in: context)
            case .rotationAdvice: try adviseRotation(of: next.validator, in: context)
            case .identityExpiry: try expireIdentity(of: next.validator, in: context)
            case .rotationEnd: try completeRotation(of: next.validator, in: context)
            case .alert: context.touch(next.validator)
            }
        }
    }

    private func firstDue(
        in context: KeeperContext
    ) throws(HealthError) -> (height: Int64, kind: DueKind, validator: AccountAddress)? {
        var first: (height: Int64, kind: DueKind, validator: AccountAddress)?
        try context.iterate([StoreKey.duePrefix]) { (key, _) throws(HealthError) in
            guard let due = StoreKey.due(key) else {
                throw .corrupt("a key of what is due is none of this module's")
            }
            first = due
            return false
        }
        return first
    }
}
