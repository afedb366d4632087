import Foundation

/// Standard input or a file, read as bytes come in.
struct ByteStream {
    private let handle: FileHandle
    private let name: String
    /// Bytes that were read and not yet taken.
    private(set) var waiting: [UInt8] = []
    private var start = 0
    private(set) var isAtEnd = false
    private static let pieceSize = 1 << 18

    /// Opens a file, or standard input for nil.
    ///
    /// - Parameter format: What a person is asked for who types the input.
    init(path: String?, format: ByteFormat) throws(CommandError) {
        name = path ?? "standard input"
        handle = try InputReader(path: path, format: format, sizeLimit: .max).open()
    }

    /// How many bytes wait.
    var count: Int { waiting.count - start }

    /// The place of a byte among those that wait; nil where it is not there.
    func firstIndex(of byte: UInt8, from offset: Int) -> Int? {
        waiting[(start + offset)...].firstIndex(of: byte).map { $0 - start }
    }

    /// A byte that waits.
    subscript(offset: Int) -> UInt8 { waiting[start + offset] }

    /// Takes bytes that wait.
    mutating func take(_ count: Int) -> [UInt8] {
        defer { skip(count) }
        return Array(waiting[start..<start + count])
    }

    /// Leaves bytes out that wait.
    mutating func skip(_ count: Int) {
        start += count
        if start == waiting.count {
            waiting.removeAll(keepingCapacity: true)
            start = 0
        } else if start > Self.pieceSize {
            waiting.removeFirst(start)
            start = 0
        }
    }

    /// Waits for more bytes, and takes what there is of them: fewer than a piece where they come slowly.
    mutating func fill() throws(CommandError) {
        let size = Self.pieceSize
        let descriptor = handle.fileDescriptor
        var failure: Int32?
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // Writes no more than the size of the buffer.
            var added = unsafe Foundation.read(descriptor, buffer.baseAddress, size)
            while added < 0, errno == EINTR { added = unsafe Foundation.read(descriptor, buffer.baseAddress, size) }
            if added < 0 { failure = errno }
            count = max(added, 0)
        }
        if let failure {
            let error = NSError(domain: NSPOSIXErrorDomain, code: Int(failure))
            throw .io("cannot read \(name): \(FileFailure.reason(error))")
        }
        isAtEnd = piece.isEmpty
        waiting += piece
    }
}
