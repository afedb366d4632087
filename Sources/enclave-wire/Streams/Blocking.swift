import Dispatch
import Synchronization

/// Concurrent work, seen from a thread of the command line, which has nothing else to do.
enum Blocking {
    /// Waits for the result of asynchronous work.
    static func wait<Value: Sendable>(_ work: @Sendable @escaping () async -> Value) -> Value {
        let done = DispatchSemaphore(value: 0)
        let result = Box<Value>()
        Task {
            let value = await work()
            result.value.withLock { $0 = value }
            done.signal()
        }
        while true {
            done.wait()
            if let value = result.value.withLock({ $0 }) { return value }
        }
    }

    private final class Box<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
