import Foundation

/// Where a command's result goes: standard output as it comes, or a file, all of it or nothing.
final class Output {
    private static let pieceSize = 1 << 16
    /// The file, or nil for standard output.
    private let path: String?
    private var pending: [UInt8] = []
    private var file: (any OutputFile)?
    /// Whether nobody reads any more, as after `| head`. What is written then is dropped: the verdict of a
    /// command does not depend on its readers.
    private(set) var isClosed = false

    /// An output to a file, or to standard output for nil.
    init(path: String?) { self.path = path }

    /// Whether a person reads along.
    var isTerminal: Bool { path == nil && Console.isTerminal(STDOUT_FILENO) }

    // MARK: Writing

    /// Adds text.
    func write(_ text: String) throws(CommandError) {
        pending.append(contentsOf: text.utf8)
        if pending.count >= Self.pieceSize { try flush() }
    }

    /// Adds a line.
    func writeLine(_ text: String) throws(CommandError) {
        pending.append(contentsOf: text.utf8)
        try write("\n")
    }

    /// Adds text, with the end of its last line where it has none; nothing for no text.
    func writeText(_ text: String) throws(CommandError) {
        try write(text)
        if !text.isEmpty, !text.hasSuffix("\n") { try write("\n") }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(CommandError) {
        if bytes.count < Self.pieceSize {
            pending.append(contentsOf: bytes)
            if pending.count >= Self.pieceSize { try flush() }
        } else {
            try flush()
            try put(bytes)
        }
    }

    /// Adds a line with bytes in a format of text.
    func writeLine(_ bytes: [UInt8], as format: ByteFormat) throws(CommandError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // A multiple of three, for base64.
            let piece = rest.prefix(3 << 14)
            if let text = format.digits(of: piece) { try write(text) }
            rest = rest.dropFirst(piece.count)
        }
        try write("\n")
    }

    /// Ends a command that only shows things, where nobody looks any more.
    func stopIfClosed() throws(CommandError) {
        if isClosed { throw CommandError(kind: .closedPipe, message: "") }
    }

    /// Shows what was written so far.
    func flush() throws(CommandError) {
        if pending.isEmpty { return }
        try put(pending)
        pending.removeAll(keepingCapacity: true)
    }

    /// Ends the output. A file is there from now on, or this fails and nothing has changed.
    func finish() throws(CommandError) {
        try flush()
        guard let path else { return }
        do {
            try open(path).commit()
        } catch {
            throw failure(error, path)
        }
    }

    // MARK: Places

    private func put(_ bytes: [UInt8]) throws(CommandError) {
        if isClosed { return }
        do {
            if let path { try open(path).write(bytes) } else { try FileHandle.standardOutput.write(contentsOf: bytes) }
        } catch {
            if path == nil, FileFailure.isClosedPipe(error) { isClosed = true } else { throw failure(error, path) }
        }
    }

    /// The file, which is made when the first byte of it is there.
    private func open(_ path: String) throws -> any OutputFile {
        if let file { return file }
        if FileKind(path: path) == .directory { throw POSIXError(.EISDIR) }
        let isStream = FileKind(path: path) == .stream || FilePath.isOfSystem(path)
        let opened: any OutputFile = isStream ? try DeviceFile(path) : try AtomicFile(FilePath.resolved(path))
        file = opened
        return opened
    }

    private func failure(_ error: any Error, _ path: String?) -> CommandError {
        guard let path else { return .io("cannot write to standard output: \(FileFailure.reason(error))") }
        let directory = FilePath.directory(of: path)
        if FileKind(path: directory) == .missing {
            return .io("there is no directory \(directory)", hint: "make it first; nothing was written")
        }
        let hint: String? =
            switch FileKind(path: path) {
            case .directory: "name a file in it"
            case .stream: nil
            case .regular, .missing: "nothing was written; name another place"
            }
        return .io("cannot write \(path): \(FileFailure.reason(error))", hint: hint)
    }
}

/// A file or device that a result is written to.
protocol OutputFile: AnyObject {
    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws
    /// Ends the file.
    func commit() throws
}

/// A device or a pipe, which takes what it gets.
final class DeviceFile: OutputFile {
    private let handle: FileHandle

    /// Opens the device.
    init(_ path: String) throws { handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path)) }

    func write(_ bytes: [UInt8]) throws { try handle.write(contentsOf: bytes) }

    func commit() throws { try handle.close() }
}
