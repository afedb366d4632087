import Foundation

/// A line on the terminal that tells how far long work has come.
struct Progress {
    private let isShown: Bool
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant?
    private var width = 0

    /// Shown only where a person looks on, at the standard error.
    init(isMachineReadable: Bool) { isShown = !isMachineReadable && Console.isTerminal(STDERR_FILENO) }

    /// Shows a text in place of the last one, four times a second at most.
    mutating func show(_ text: String) {
        guard isShown, last.map({ clock.now - $0 > .milliseconds(250) }) ?? true else { return }
        last = clock.now
        put("\r" + text.padded(to: width))
        width = text.width
    }

    /// Takes the line away.
    mutating func clear() {
        if isShown, width > 0 { put("\r" + String.spaces(width) + "\r") }
        width = 0
    }

    private func put(_ text: String) { try? FileHandle.standardError.write(contentsOf: Array(text.utf8)) }
}
