import Foundation

/// The streams of the process, as commands see them.
struct Console: Sendable {
    /// Whether standard output is for a script.
    let isMachineReadable: Bool

    /// Whether a stream is a terminal.
    static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

    /// Tells the person something that is not the result.
    func note(_ text: String) {
        if !isMachineReadable { Self.warn("note: " + text) }
    }

    /// The text without characters that a terminal takes for orders, which a file may have put into its names.
    private static func printable(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7f || $0 == 0x0a }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar != "\n" && scalar != "\t", .format:
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Writes a line to standard error. Where even that fails there is nobody to tell.
    static func warn(_ text: String) { warn(CollectionOfOne(text)) }

    /// Writes lines to standard error.
    static func warn(_ lines: some Sequence<String>) {
        var waiting: [UInt8] = []
        for line in lines {
            waiting += printable(line).utf8
            waiting.append(0x0a)
            if waiting.count < 1 << 16 { continue }
            guard (try? FileHandle.standardError.write(contentsOf: waiting)) != nil else { return }
            waiting.removeAll(keepingCapacity: true)
        }
        try? FileHandle.standardError.write(contentsOf: waiting)
    }
}
