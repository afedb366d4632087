/// Cuts a stream into records.
struct RecordReader {
    /// How the stream tells where a record ends.
    enum Framing: String, CaseIterable, Sendable {
        /// A line of JSON each.
        case jsonLines = "json-lines"
        /// Its length as a varint before each.
        case delimited

        /// The words that options accept.
        static let names = allCases.map(\.rawValue)
    }

    /// What stands in the place of a record.
    enum Record {
        case bytes([UInt8])
        /// Longer than the limit; its bytes are passed over.
        case tooLong
        /// The stream ends in the middle of it.
        case truncated
        /// Its length is no varint, so that nobody knows where the next one begins: the last record.
        case lost
    }

    private var stream: ByteStream
    private let framing: Framing
    private let sizeLimit: Int
    private var isLost = false
    /// Bytes of a record that is too long and of which more will come: how many, or all up to the end of the line.
    private var passingOver: PassingOver?

    private enum PassingOver {
        case bytes(Int)
        case line
    }

    /// A reader of a file, or of standard input for nil.
    init(path: String?, framing: Framing, sizeLimit: Int) throws(CommandError) {
        stream = try ByteStream(path: path, format: framing == .jsonLines ? .json : .binary)
        self.framing = framing
        self.sizeLimit = sizeLimit
    }

    /// The records that are there, at least one and at most `limit`; none at the end of the stream.
    mutating func next(limit: Int) throws(CommandError) -> [Record] {
        var records: [Record] = []
        while records.count < limit, !isLost {
            if let record = takeRecord() {
                records.append(record)
            } else if !records.isEmpty {
                break
            } else if stream.isAtEnd {
                return takeRest()
            } else {
                try stream.fill()
            }
        }
        return records
    }

    /// A record that waits as a whole, or that is known not to be one.
    private mutating func takeRecord() -> Record? {
        guard passOver() else { return nil }
        return framing == .jsonLines ? takeLine() : takeDelimited()
    }

    /// Leaves out what is left of a record that is too long; false where more of it has to come.
    private mutating func passOver() -> Bool {
        switch passingOver {
        case nil: return true
        case .bytes(let count):
            let there = min(count, stream.count)
            stream.skip(there)
            passingOver = there == count ? nil : .bytes(count - there)
        case .line:
            let end = stream.firstIndex(of: 0x0a, from: 0)
            stream.skip(end.map { $0 + 1 } ?? stream.count)
            if end != nil { passingOver = nil }
        }
        return passingOver == nil
    }

    /// Lines of white space are no records.
    private mutating func takeLine() -> Record? {
        while let end = stream.firstIndex(of: 0x0a, from: 0) {
            if end > sizeLimit {
                stream.skip(end + 1)
                return .tooLong
            }
            let line = stream.take(end + 1)
            if line.contains(where: { !$0.isWhiteSpace }) { return .bytes(line) }
        }
        guard stream.count > sizeLimit else { return nil }
        stream.skip(stream.count)
        passingOver = .line
        return .tooLong
    }

    private mutating func takeDelimited() -> Record? {
        var length = 0
        var count = 0
        while true {
            if count == stream.count { return nil }
            let byte = stream[count]
            // Lengths have at most five bytes: 2 GiB − 1 is the longest message.
            length |= Int(byte & 0x7f) << (7 * count)
            count += 1
            if byte < 0x80 { break }
            if count == 5 {
                isLost = true
                return .lost
            }
        }
        if length > sizeLimit {
            stream.skip(count)
            passingOver = .bytes(length)
            return .tooLong
        }
        guard stream.count >= count + length else { return nil }
        stream.skip(count)
        return .bytes(stream.take(length))
    }

    /// What is left at the end of the stream: a last line without an end, or a part of a record.
    private mutating func takeRest() -> [Record] {
        if passingOver != nil { return [] }
        let rest = stream.take(stream.count)
        if framing == .delimited { return rest.isEmpty ? [] : [.truncated] }
        return rest.contains { !$0.isWhiteSpace } ? [.bytes(rest)] : []
    }
}
