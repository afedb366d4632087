import Foundation
import WireFormat

/// Reads the input of a command once, into memory.
struct InputReader {
    private static let pieceSize = 1 << 20

    /// A file, or nil for standard input.
    let path: String?
    let format: ByteFormat
    let sizeLimit: Int
    /// Braces within one another, in Protoscope.
    var depthLimit = 100

    /// What errors call the input.
    private var name: String { path ?? "standard input" }

    /// The bytes: decoded from hex, base64 or Protoscope; as they are for binary, and for what describes a message.
    func read() throws(CommandError) -> [UInt8] {
        let handle = try open()
        defer { if path != nil { try? handle.close() } }
        var bytes: [UInt8] = []
        reserve(for: handle, in: &bytes)
        var decoder = format.makeDecoder()
        while let piece = try next(handle) {
            if decoder == nil {
                bytes.append(contentsOf: piece)
            } else {
                try decoder?.decode([UInt8](piece), to: &bytes)
            }
            guard bytes.count <= sizeLimit else { throw tooLong }
        }
        try decoder?.finish(&bytes)
        return format == .protoscope ? try MessageText.bytes(fromProtoscope: bytes, depthLimit: depthLimit) : bytes
    }

    private var tooLong: CommandError {
        let error = WireError(
            .sizeLimitExceeded,
            rule: .c15,
            offset: sizeLimit,
            message: "\(name) is longer than the size limit, \(sizeLimit)"
        )
        let canGrow = sizeLimit < DecodeOptions.greatestSizeLimit
        return .refused(
            error,
            hint: canGrow ? "`--size-limit` sets another limit" : "protobuf allows no longer message"
        )
    }

    /// The stream that the bytes come from.
    func open() throws(CommandError) -> FileHandle {
        guard let path else {
            if Console.isTerminal(STDIN_FILENO) {
                Console.warn("reading \(format.rawValue) from the terminal; end with Control-D, or give `--in FILE`")
            }
            return FileHandle.standardInput
        }
        let kind = FileKind(path: path)
        if kind == .missing {
            throw .io("there is no file \(path)", hint: "check the path")
        }
        if kind == .directory { throw .io("\(path) is a directory", hint: "name a file in it") }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw .io("cannot open \(path)", hint: "is it readable for you?")
        }
        return handle
    }

    /// Room for the whole of a regular file, so that it is not moved while it is read.
    private func reserve(for handle: FileHandle, in bytes: inout [UInt8]) {
        guard let path, FileKind(path: path) == .regular,
            let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        else { return }
        let expected = format == .hex ? size / 2 : format == .base64 ? size / 4 * 3 : size
        bytes.reserveCapacity(min(expected, sizeLimit) + 8)
    }

    private func next(_ handle: FileHandle) throws(CommandError) -> Data? {
        do {
            let piece = try handle.read(upToCount: Self.pieceSize)
            return piece?.isEmpty == true ? nil : piece
        } catch {
            throw .io("cannot read \(name): \(FileFailure.reason(error))")
        }
    }
}
