import Dispatch
import Foundation

/// What happens when the person or the system ends the program in the middle.
enum Interruption {
    /// Watches for the signals, for as long as what it returns is there: no half-written file stays behind.
    static func watch() -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                AtomicFile.abandonAll()
                PeerProcess.endAll()
                ProtocRun.endAll()
                exit(128 + number)
            }
            source.activate()
            return source
        }
    }
}
