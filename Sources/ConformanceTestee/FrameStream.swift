import Foundation

/// The frames of the protocol of `conformance_test_runner`: a length in four bytes, least significant first, and so
/// many bytes.
struct FrameStream {
    /// The longest request that is read. The runner's own longest are below 2 MiB.
    static let sizeLimit = 1 << 28

    /// Why a stream cannot be read on.
    enum Failure: Error, CustomStringConvertible {
        case truncated(got: Int, of: Int, part: String)
        case tooLong(Int)
        case unreadable(String)
        case unwritable(String)

        var description: String {
            switch self {
            case .truncated(let got, let whole, let part):
                "the input ends inside a frame: \(got) of the \(whole) bytes of its \(part) are there"
            case .tooLong(let length):
                "a frame says that it has \(length) bytes; at most \(FrameStream.sizeLimit) are read. "
                    + "A length is four bytes, least significant first"
            case .unreadable(let reason): "the input cannot be read: \(reason)"
            case .unwritable(let reason): "the answer cannot be written: \(reason)"
            }
        }
    }

    let input: FileHandle
    let output: FileHandle

    /// The bytes of the next frame; nil where the stream ends before one begins.
    func next() throws(Failure) -> [UInt8]? {
        let head = try read(4)
        if head.isEmpty { return nil }
        guard head.count == 4 else { throw .truncated(got: head.count, of: 4, part: "length") }
        let length = head.reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= Self.sizeLimit else { throw .tooLong(length) }
        let body = try read(length)
        guard body.count == length else { throw .truncated(got: body.count, of: length, part: "message") }
        return [UInt8](body)
    }

    /// So many bytes, or as many as there are before the end.
    private func read(_ count: Int) throws(Failure) -> Data {
        var data = Data()
        while data.count < count {
            let piece: Data?
            do { piece = try input.read(upToCount: count - data.count) } catch {
                throw .unreadable(error.localizedDescription)
            }
            guard let piece, !piece.isEmpty else { break }
            if data.isEmpty, piece.count == count { return piece }
            data += piece
        }
        return data
    }

    /// Writes a frame.
    func write(_ bytes: [UInt8]) throws(Failure) {
        var frame = Data(capacity: bytes.count + 4)
        for shift in [0, 8, 16, 24] { frame.append(UInt8(truncatingIfNeeded: bytes.count >> shift)) }
        frame += bytes
        do { try output.write(contentsOf: frame) } catch { throw .unwritable(error.localizedDescription) }
    }
}
