import Dispatch
import Foundation
import Synchronization

/// What a program writes to a pipe, read by a thread of its own, so that whoever waits for it can stop waiting.
final class PipeReader: Sendable {
    /// What comes next.
    enum Item: Sendable, Equatable {
        /// A line without its end.
        case line([UInt8])
        /// The pipe is closed.
        case end
        /// More than may be without the end of a line, or than may wait; nothing is read any more.
        case flood
    }

    private struct State {
        var items: [Item] = []
        /// The bytes of a line whose end has not come.
        var open: [UInt8] = []
        var waitingSize = 0
        var isDone = false
    }

    /// The longest line, and the most that may wait to be taken. Longer than any answer.
    private static let greatestSize = 64 << 20
    /// What a line that waits costs beside its bytes.
    private static let lineCost = 64
    private static let pieceSize = 1 << 16

    private let state = Mutex(State())
    private let arrival = DispatchSemaphore(value: 0)

    /// Begins to read. The handle stays open until the pipe ends.
    init(_ handle: FileHandle) {
        let thread = Thread { [self] in
            while let piece = Self.read(handle.fileDescriptor), take(piece) {}
        }
        thread.start()
    }

    /// The next item, or nil if there is none after this time.
    func next(within seconds: Double) -> Item? {
        let deadline = DispatchTime.now() + seconds
        while arrival.wait(timeout: deadline) == .success {
            let item = state.withLock { state -> Item? in
                guard let first = state.items.first else { return nil }
                // What ends the pipe stays, for all who still ask.
                if case .line(let line) = first {
                    state.items.removeFirst()
                    state.waitingSize -= line.count + Self.lineCost
                }
                return first
            }
            if let item {
                if item == .end || item == .flood { arrival.signal() }
                return item
            }
        }
        return nil
    }

    /// The last of what was written, as text for an error.
    func tail() -> String {
        let lines = state.withLock { state in
            state.items.compactMap { item -> [UInt8]? in if case .line(let line) = item { line } else { nil } }
                + [state.open]
        }
        return lines.suffix(4).filter { !$0.isEmpty }.map { Self.excerpt($0, limit: 200) }.joined(separator: " | ")
    }

    /// The beginning of bytes that need not be text.
    static func excerpt(_ bytes: [UInt8], limit: Int) -> String {
        var text = ""
        for byte in bytes.prefix(limit) {
            switch byte {
            case 0x20...0x7e: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "\\x" + Hex.text(of: [byte])
            }
        }
        return bytes.count > limit ? text + "…" : text
    }

    // MARK: The thread

    /// Takes what was read; false at the end of it all. An empty piece is the end of the pipe.
    private func take(_ piece: [UInt8]) -> Bool {
        let (added, goesOn) = state.withLock { state -> (Int, Bool) in
            let before = state.items.count
            if piece.isEmpty {
                if !state.open.isEmpty {
                    state.items.append(.line(state.open))
                    state.waitingSize += state.open.count + Self.lineCost
                }
                state.open = []
                state.items.append(.end)
                return (state.items.count - before, false)
            }
            var rest = piece[...]
            while let newline = rest.firstIndex(of: 0x0a) {
                let line = state.open + rest[..<newline]
                state.open = []
                state.waitingSize += line.count + Self.lineCost
                state.items.append(.line(line))
                rest = rest[(newline + 1)...]
            }
            state.open += rest
            if state.open.count + state.waitingSize > Self.greatestSize {
                state.items.append(.flood)
                return (state.items.count - before, false)
            }
            return (state.items.count - before, true)
        }
        for _ in 0..<added { arrival.signal() }
        return goesOn
    }

    /// What there is to read, empty at the end; waits for it.
    private static func read(_ descriptor: Int32) -> [UInt8]? {
        unsafe [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
            // Writes no more than the size of the buffer.
            var added = unsafe Foundation.read(descriptor, buffer.baseAddress, pieceSize)
            while added < 0, errno == EINTR {
                added = unsafe Foundation.read(descriptor, buffer.baseAddress, pieceSize)
            }
            // A pipe that cannot be read any more has ended.
            count = max(added, 0)
        }
    }
}
