import EnclaveSigning
import Synchronization

/// Identities whose keys are ready for use, from one block to the next. Each lies with the stored bytes that it was
/// made of, and holds for those alone: what a keeper answers does not depend on what is in here.
final class IdentityCache: Sendable {
    private struct Entry {
        let stored: [UInt8]
        let active: ActiveIdentity
    }

    /// How many it holds at most; each takes some kilobytes.
    private static let limit = 16_384

    private let entries = Mutex<[AccountAddress: Entry]>([:])

    /// What was made of these bytes, if it is there.
    func identity(of validator: AccountAddress, stored: [UInt8]) -> ActiveIdentity? {
        entries.withLock { entries in
            guard let entry = entries[validator], entry.stored == stored else { return nil }
            return entry.active
        }
    }

    /// Keeps what was made of these bytes, and of nothing else. Of many it forgets all before it holds too many.
    func keep(_ active: ActiveIdentity, of validator: AccountAddress, stored: [UInt8]) {
        entries.withLock { entries in
            if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
            entries[validator] = Entry(stored: stored, active: active)
        }
    }
}
