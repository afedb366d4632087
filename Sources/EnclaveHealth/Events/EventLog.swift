import EnclaveProto

/// Where an event is in the log: in the order of blocks, and within each in the order in which it happened.
public struct EventPosition: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The block.
    public let height: Int64
    /// Counts the events of the block from 0.
    public let number: UInt32

    /// A position of its parts.
    public init(height: Int64, number: UInt32) {
        self.height = height
        self.number = number
    }

    /// `height/number`.
    public var description: String { "\(height)/\(number)" }

    public static func < (left: EventPosition, right: EventPosition) -> Bool {
        (left.height, left.number) < (right.height, right.number)
    }
}

/// An event and where it is in the log.
public struct LoggedEvent: Hashable, Sendable {
    /// Where it is.
    public let position: EventPosition
    /// What happened.
    public let event: HealthEvent
}

/// The events in a store, for a program that follows what another writes to it.
///
/// The store has those of the last ``HealthKeeper/Configuration/eventRetentionBlocks`` blocks. An event is there when
/// its block is, so that one who goes on from the last position that it read misses none and reads none twice.
public struct EventLog: Sendable {
    private let store: any KeyValueStore

    /// The log in a store.
    public init(_ store: any KeyValueStore) { self.store = store }

    /// Events from the beginning of a block on, in their order.
    ///
    /// - Parameters:
    ///   - height: The block; 0 for all that there are.
    ///   - limit: How many at most.
    /// - Throws: ``HealthError``.
    public func events(from height: Int64 = 0, limit: Int = .max) throws(HealthError) -> [LoggedEvent] {
        try events(startingAt: StoreKey.events(height: max(0, height)), limit: limit)
    }

    /// Events behind one, in their order.
    ///
    /// - Parameters:
    ///   - position: The last that is known.
    ///   - limit: How many at most.
    /// - Throws: ``HealthError``.
    public func events(after position: EventPosition, limit: Int = .max) throws(HealthError) -> [LoggedEvent] {
        let last = StoreKey.event(height: position.height, number: position.number)
        return try events(startingAt: KeyRange.successor(of: last), limit: limit)
    }

    /// The last event; nil where there is none.
    ///
    /// - Throws: ``HealthError``.
    public func last() throws(HealthError) -> LoggedEvent? {
        var last: LoggedEvent?
        try iterate(from: nil, reverse: true) { (event) in
            last = event
            return false
        }
        return last
    }

    private func events(startingAt start: [UInt8], limit: Int) throws(HealthError) -> [LoggedEvent] {
        var found: [LoggedEvent] = []
        if limit <= 0 { return found }
        try iterate(from: start, reverse: false) { (event) in
            found.append(event)
            return found.count < limit
        }
        return found
    }

    private func iterate(
        from start: [UInt8]?,
        reverse: Bool,
        _ body: (LoggedEvent) -> Bool
    ) throws(HealthError) {
        var failure: HealthError?
        do throws(StoreError) {
            try store.iterate(prefix: [StoreKey.eventPrefix], from: start, reverse: reverse) { (key, value) in
                do throws(HealthError) {
                    guard let position = StoreKey.eventPosition(key) else {
                        throw .corrupt("a key of an event has \(key.count) bytes")
                    }
                    return body(LoggedEvent(position: position, event: try KeeperContext.decoded(value)))
                } catch {
                    failure = error
                    return false
                }
            }
        } catch {
            throw .store(error)
        }
        if let failure { throw failure }
    }
}

extension StoreKey {
    /// The parts of a key of an event.
    fileprivate static func eventPosition(_ key: [UInt8]) -> EventPosition? {
        if key.count != 13 { return nil }
        let height = key[1..<9].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let number = key[9..<13].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return EventPosition(height: Int64(bitPattern: height), number: number)
    }
}

// MARK: Following

extension EventLog {
    /// Events as they come: those behind `position`, then whatever is written to the store by whatever process. It
    /// goes on until its task is cancelled, or the store fails.
    public struct Following: AsyncSequence, Sendable {
        /// An event and where it is.
        public typealias Element = LoggedEvent
        /// A ``HealthError``, where the store fails.
        public typealias Failure = any Error

        fileprivate let log: EventLog
        fileprivate let position: EventPosition?
        fileprivate let interval: Duration

        /// Reads the log piece by piece.
        public struct AsyncIterator: AsyncIteratorProtocol {
            fileprivate let log: EventLog
            fileprivate var position: EventPosition?
            fileprivate let interval: Duration
            fileprivate var read: ArraySlice<LoggedEvent> = []

            /// The next event, when there is one; nil when the task is cancelled.
            ///
            /// - Throws: ``HealthError``.
            public mutating func next() async throws -> LoggedEvent? {
                while read.isEmpty {
                    if Task.isCancelled { return nil }
                    read = try piece()[...]
                    if read.isEmpty {
                        // A sleep that is cancelled ends early, and the loop with it.
                        try? await Task.sleep(for: interval)
                    }
                }
                let next = read.removeFirst()
                position = next.position
                return next
            }

            private func piece() throws(HealthError) -> [LoggedEvent] {
                let limit = 256
                if let position { return try log.events(after: position, limit: limit) }
                return try log.events(limit: limit)
            }
        }

        /// The events from the beginning.
        public func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(log: log, position: position, interval: interval)
        }
    }

    /// Follows the log.
    ///
    /// - Parameters:
    ///   - position: The last event that is known; nil to begin with the next that is written.
    ///   - interval: How often the store is looked at while nothing comes.
    /// - Throws: ``HealthError``.
    public func follow(
        after position: EventPosition?,
        every interval: Duration = .milliseconds(200)
    ) throws(HealthError) -> Following {
        let start: EventPosition?
        if let position { start = position } else { start = try last()?.position }
        return Following(log: self, position: start, interval: interval)
    }
}
