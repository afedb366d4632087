import EnclaveSigning
import Synchronization

/// What a keeper made of the stored records of validators, from one block to the next. It holds for one version of
/// one store alone: what a keeper answers does not depend on what is in here.
final class ValidatorCache: Sendable {
    /// What is known of a validator; nil for what has to be read.
    final class Entry: Sendable {
        /// Of an identity that is active.
        let active: ActiveIdentity?
        let watched: HealthKeeper.Watched?

        init(_ active: ActiveIdentity?, _ watched: HealthKeeper.Watched?) {
            self.active = active
            self.watched = watched
        }
    }

    private struct State {
        weak var store: (any KeyValueStore)?
        var version: UInt64 = 0
        var entries: [AccountAddress: Entry] = [:]

        func holds(for store: any KeyValueStore, at version: UInt64) -> Bool {
            self.store === store && self.version == version
        }
    }

    /// How many validators it holds at most; each takes some kilobytes.
    private static let limit = 16_384

    private let state = Mutex(State())

    /// What is known of a validator in a store at this version.
    func entry(of validator: AccountAddress, in store: any KeyValueStore, at version: UInt64) -> Entry? {
        state.withLock { $0.holds(for: store, at: version) ? $0.entries[validator] : nil }
    }

    /// Takes over what a transaction knew that read a store at one version, and left it at another.
    func update(
        _ entries: [AccountAddress: Entry],
        in store: any KeyValueStore,
        from version: UInt64,
        to next: UInt64
    ) {
        state.withLock { state in
            if !state.holds(for: store, at: version) || state.entries.count + entries.count > Self.limit {
                state.entries.removeAll(keepingCapacity: true)
                state.store = store
            }
            state.version = next
            if entries.count > Self.limit { return }
            state.entries.merge(entries) { $1 }
        }
    }
}
