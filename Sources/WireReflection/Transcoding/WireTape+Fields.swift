import WireFormat

extension WireTape {
    /// A number, bool, enum, string or bytes value.
    enum Scalar {
        /// The bits that the wire carries.
        case bits(UInt64)
        case bytes(Bytes)
        /// A value that is read and left out.
        case ignored
    }

    /// Adds the value of a singular field; without presence, only if it is not the default.
    mutating func add(_ field: TextFieldPlan, _ value: Scalar) {
        let isImplicit = field.cardinality == .implicit
        switch value {
        case .bits(let bits):
            if bits != 0 || !isImplicit { add(field.number, bits: bits, wireType: field.type.wireType) }
        case .bytes(let bytes):
            if bytes.count > 0 || !isImplicit { add(field.number, bytes: bytes) }
        case .ignored: break
        }
    }

    /// A required field that the message which started at the mark does not have.
    func firstMissing(of message: TextMessagePlan, since mark: Mark) -> TextFieldPlan? {
        if message.required.isEmpty { return nil }
        let present = numbers(since: mark)
        return message.required.map { message.fields[$0] }.first { !present.contains($0.number) }
    }
}

/// An entry of a map that is read, to be sorted by its key.
struct TapeEntry {
    /// A number that ascends as the keys do; for a string, its first byte and its length.
    let order: UInt64
    let offset: UInt32
    /// Whether a string key lies among the decoded bytes.
    let isDecoded: Bool
    /// Whether the value was a name that the enum does not have, and is left out.
    var isIgnored = false
    let record: WireTape.Record

    fileprivate var text: WireTape.Bytes {
        WireTape.Bytes(start: Int(order >> 32), count: Int(order & 0xffff_ffff), isDecoded: isDecoded)
    }
}

/// What reads a text into a ``WireTape``.
protocol TapeReader {
    var text: [UInt8] { get }
    var tape: WireTape { get set }
    /// The byte of the text that is read next.
    var position: Int { get }
    var depthLimit: Int { get }
    var remainingDepth: Int { get set }
}

extension TapeReader {
    // MARK: Depth

    /// Says that a message, a map entry or something ignored begins.
    mutating func enter() throws(WireError) {
        guard remainingDepth > 0 else { throw tooDeep(at: position) }
        remainingDepth -= 1
    }

    mutating func leave() { remainingDepth += 1 }

    func tooDeep(at offset: Int) -> WireError {
        let message = "nested deeper than the limit of " + String(depthLimit) + " levels"
        return WireError(.depthLimitExceeded, offset: offset, message: message)
    }

    // MARK: Messages

    /// The canonical encoding of a whole text, whose fields `body` adds.
    mutating func wireBytes(_ body: (inout Self) throws(WireError) -> Void) throws(WireError) -> [UInt8] {
        guard text.count <= DecodeOptions.greatestSizeLimit else { throw Self.tooLarge }
        let mark = tape.mark
        try body(&self)
        let message = tape.close(0, since: mark)
        guard !tape.isTooLarge else { throw Self.tooLarge }
        return tape.encode(message, text: text)
    }

    private static var tooLarge: WireError {
        let limit = DecodeOptions.greatestSizeLimit
        return WireError(
            .sizeLimitExceeded,
            offset: limit,
            message: "longer than the limit of " + String(limit) + " bytes"
        )
    }

    /// The message of a field one level below the one that holds it, whose fields `body` adds.
    mutating func message(
        _ field: TextFieldPlan,
        _ body: (inout Self) throws(WireError) -> Void
    ) throws(WireError) -> WireTape.Record {
        try enter()
        let outer = tape.mark
        if field.isItem { tape.add(2, varint: UInt64(field.number)) }
        let mark = tape.mark
        try body(&self)
        leave()
        let message = try close(field.isItem ? 3 : field.number, since: mark, isGroup: field.type == .group)
        guard field.isItem else { return message }
        tape.add(message)
        return try close(1, since: outer, isGroup: true)
    }

    /// The message of the fields that were added since the mark.
    mutating func close(
        _ number: UInt32,
        since mark: WireTape.Mark,
        isGroup: Bool = false
    ) throws(WireError) -> WireTape.Record {
        let message = tape.close(number, since: mark, isGroup: isGroup)
        guard !tape.isTooLarge else { throw Self.tooLarge }
        return tape.shorten(message, since: mark, text: text)
    }

    // MARK: Maps

    /// What a string entry is sorted by.
    static func order(of key: WireTape.Bytes) -> UInt64 { UInt64(key.start) << 32 | UInt64(key.count) }

    /// Sorts entries by key; those with the same key stay in their order.
    ///
    /// - Returns: Where the first key is that comes twice.
    func sort(_ entries: inout [TapeEntry], isText: Bool) -> Int? {
        if entries.indices.dropFirst().allSatisfy({ precedes(entries[$0 - 1], entries[$0], isText) }) { return nil }
        entries.sort { precedes($0, $1, isText) }
        var repeated: UInt32?
        for index in entries.indices.dropFirst() where !precedes(entries[index - 1], entries[index], isText) {
            repeated = min(repeated ?? .max, entries[index].offset)
        }
        return repeated.map { Int($0) }
    }

    func precedes(_ left: TapeEntry, _ right: TapeEntry, _ isText: Bool) -> Bool {
        if !isText { return left.order < right.order }
        return content(of: left.text).lexicographicallyPrecedes(content(of: right.text))
    }

    func content(of bytes: WireTape.Bytes) -> ArraySlice<UInt8> {
        (bytes.isDecoded ? tape.decoded : text)[bytes.start..<bytes.start + bytes.count]
    }
}
