import EnclaveProto
import Synchronization

/// Tells any number of listeners what happens.
///
/// Each listener has a buffer of its own: one that is slow, or does not read at all, neither holds up the
/// publisher nor the others, nor does it grow. When its buffer is full, it loses the oldest events in it, and
/// ``Listener/droppedCount`` says how many. One that must have all of them reads the ``EventLog``.
public final class HealthEvents: Sendable {
    /// Events from the moment that one began to listen, in the order in which they were published. It ends when
    /// the publisher ends, after what is still in the buffer, and when its task is cancelled.
    ///
    /// For one reader; another listens for itself.
    public struct Listener: AsyncSequence, Sendable {
        /// What is told.
        public typealias Element = HealthEvent
        /// Listening does not fail.
        public typealias Failure = Never

        fileprivate let stream: AsyncStream<HealthEvent>
        fileprivate let dropped: DropCount

        /// How many events it lost because its buffer was full.
        public var droppedCount: Int { dropped.count.load(ordering: .relaxed) }

        /// The events, each for one reader.
        public func makeAsyncIterator() -> AsyncStream<HealthEvent>.Iterator { stream.makeAsyncIterator() }
    }

    fileprivate final class DropCount: Sendable {
        let count = Atomic(0)
    }

    private struct Outlet {
        let continuation: AsyncStream<HealthEvent>.Continuation
        let dropped: DropCount
    }

    private struct State {
        var outlets: [Int: Outlet] = [:]
        var nextID = 0
        var isFinished = false
    }

    /// Listeners may go away after the publisher has.
    private final class Registry: Sendable {
        let state = Mutex(State())
    }

    private let registry = Registry()

    /// A publisher that nobody listens to yet.
    public init() {}

    deinit { finish() }

    /// How many listen.
    public var listenerCount: Int { registry.state.withLock { $0.outlets.count } }

    /// Begins to listen.
    ///
    /// - Parameter bufferLimit: How many events wait for the reader at most; at least 1.
    public func listen(bufferLimit: Int = 1024) -> Listener {
        let (stream, continuation) = AsyncStream.makeStream(
            of: HealthEvent.self,
            bufferingPolicy: .bufferingNewest(max(1, bufferLimit))
        )
        let dropped = DropCount()
        let id = registry.state.withLock { (state) -> Int? in
            if state.isFinished { return nil }
            state.nextID += 1
            state.outlets[state.nextID] = Outlet(continuation: continuation, dropped: dropped)
            return state.nextID
        }
        if let id {
            continuation.onTermination = { [registry] _ in
                _ = registry.state.withLock { $0.outlets.removeValue(forKey: id) }
            }
        } else {
            continuation.finish()
        }
        return Listener(stream: stream, dropped: dropped)
    }

    /// Tells all who listen. To be called when the events are in the store: ``HealthMonitor`` does.
    ///
    /// One thread at a time, where the order of the events matters.
    public func publish(_ events: [HealthEvent]) {
        if events.isEmpty { return }
        // A continuation that ends takes itself off the list, so that the list is not locked meanwhile.
        let outlets = registry.state.withLock { Array($0.outlets.values) }
        for outlet in outlets {
            for event in events {
                if case .dropped = outlet.continuation.yield(event) {
                    outlet.dropped.count.add(1, ordering: .relaxed)
                }
            }
        }
    }

    /// Ends what all listeners hear, now and later. Nothing is told any more.
    public func finish() {
        let outlets = registry.state.withLock { (state) in
            state.isFinished = true
            defer { state.outlets = [:] }
            return Array(state.outlets.values)
        }
        for outlet in outlets { outlet.continuation.finish() }
    }
}
