import WireFormat

/// Goes through a part of a transaction before it is parsed, from left to right, and refuses what the SDK's
/// decoder refuses (x/tx/decode, `RejectUnknownFields`; codec/types, `UnpackAny`).
struct TransactionWalk {
    private let registry: TypeRegistry
    /// Whether unknown fields with bit 11 in their number are let through.
    private let allowsNonCritical: Bool
    /// The first bytes of such fields.
    private(set) var nonCriticalOffsets: [Int] = []
    private var steps: [String] = []
    /// Anys around the message that is read.
    private var anyDepth = 0
    /// Anys within the outermost one so far.
    private var anyCount = 0
    /// Levels below the transaction of the message that is read.
    private var depth = 0

    /// The bit of a field number that says that a reader who does not know the field may pass over it (ADR-020).
    private static let nonCriticalBit: UInt32 = 1 << 10
    private static let tooDeep = "messages are nested more than \(Transaction.greatestDepth) levels deep"

    init(registry: TypeRegistry, allowsNonCritical: Bool) {
        self.registry = registry
        self.allowsNonCritical = allowsNonCritical
    }

    /// Walks a message.
    ///
    /// - Parameters:
    ///   - start: Where the message starts in the transaction.
    ///   - name: The path of the message within what is walked already.
    mutating func message(
        _ bytes: RawSpan,
        start: Int,
        schema: MessageSchema,
        name: String
    ) throws(TransactionError) {
        steps.append(name)
        depth += 1
        guard depth <= Transaction.greatestDepth else {
            throw error(.tooDeep, at: start, Self.tooDeep)
        }
        try content(bytes, start: start, schema: schema)
        depth -= 1
        steps.removeLast()
    }

    private func error(_ code: TransactionError.Code, at offset: Int, _ message: String) -> TransactionError {
        TransactionError(code, at: offset, path: steps.joined(separator: "."), message)
    }

    /// What a message of google/protobuf has shown that is judged at its end.
    private struct Content {
        /// Any.
        var typeURL: FieldSlice?
        var value: FieldSlice?
        /// Timestamp.
        var seconds: Int64 = 0
        var nanos: Int64 = 0
    }

    private mutating func content(
        _ bytes: RawSpan,
        start: Int,
        schema: MessageSchema
    ) throws(TransactionError) {
        var reader = try reader(bytes, start: start)
        var found = Content()
        var counts: [UInt32: Int] = [:]
        while true {
            let offset = start + reader.offset
            let tag = try nextTag(&reader, start: start)
            if tag == 0 { break }
            guard let field = schema.field(number: tag >> 3) else {
                try passUnknown(tag, &reader, start: start, at: offset, of: schema)
                continue
            }
            var name = field.name
            if field.cardinality == .repeated {
                name += "[\(counts[field.number, default: 0])]"
                counts[field.number, default: 0] += 1
            }
            try known(field, tag, name, &reader, start: start, at: offset, &found)
        }
        if schema.fullName == "google.protobuf.Any" { try any(bytes, found, start: start) }
        if schema.fullName == "google.protobuf.Timestamp" { try timestamp(found, start: start) }
    }

    @_lifetime(copy bytes)
    private func reader(_ bytes: RawSpan, start: Int) throws(TransactionError) -> WireReader {
        do throws(WireError) {
            return try WireReader(bytes, options: DecodeOptions(depthLimit: Transaction.greatestDepth - depth))
        } catch {
            throw TransactionError(error, start: start, path: steps.joined(separator: "."))
        }
    }

    /// Reads with the codec, whose errors count from the start of the message.
    @_lifetime(reader: copy reader)
    private func read<T>(
        _ reader: inout WireReader,
        start: Int,
        _ body: (inout WireReader) throws(WireError) -> T
    ) throws(TransactionError) -> T {
        do throws(WireError) {
            return try body(&reader)
        } catch {
            throw TransactionError(error, start: start, path: steps.joined(separator: "."))
        }
    }

    // MARK: Fields

    @_lifetime(reader: copy reader)
    private mutating func passUnknown(
        _ tag: UInt32,
        _ reader: inout WireReader,
        start: Int,
        at offset: Int,
        of schema: MessageSchema
    ) throws(TransactionError) {
        let number = tag >> 3
        let isNonCritical = number & Self.nonCriticalBit != 0 && schema.fullName != "google.protobuf.Any"
        guard allowsNonCritical, isNonCritical else {
            throw error(
                .unknownField,
                at: offset,
                "field \(number) is not in \(schema.fullName)"
                    + (allowsNonCritical && schema.fullName != "google.protobuf.Any"
                        ? ", and its number does not have bit 11, with which it could be passed over" : "")
            )
        }
        try skip(tag, &reader, start: start, at: offset)
        nonCriticalOffsets.append(offset)
    }

    @_lifetime(reader: copy reader)
    private mutating func known(
        _ field: FieldSchema,
        _ tag: UInt32,
        _ name: String,
        _ reader: inout WireReader,
        start: Int,
        at offset: Int,
        _ found: inout Content
    ) throws(TransactionError) {
        let isPacked = field.isPacked && tag & 7 == 2
        steps.append(name)
        guard isPacked || tag & 7 == UInt32(field.type.wireType.rawValue) else {
            throw error(
                .wrongWireType,
                at: offset,
                "the wire type is \(tag & 7), and the schema gives \(field.wireType.rawValue)"
            )
        }
        if isPacked {
            try packed(field, &reader, start: start)
        } else if field.type == .message {
            let slice = try slice(&reader, start: start)
            steps.removeLast()
            // Types of one registry have the types of all their fields.
            guard let schema = field.message else { return }
            return try message(
                reader.bytes.bytes(in: slice),
                start: start + slice.lowerBound,
                schema: schema,
                name: name
            )
        } else {
            try scalar(field, &reader, start: start, &found)
        }
        steps.removeLast()
    }

    @_lifetime(reader: copy reader)
    private func packed(_ field: FieldSchema, _ reader: inout WireReader, start: Int) throws(TransactionError) {
        let slice = try slice(&reader, start: start)
        var values = try self.reader(reader.bytes.bytes(in: slice), start: start)
        while !values.isAtEnd { try number(field.type.wireType, &values, start: start + slice.lowerBound) }
    }

    @_lifetime(reader: copy reader)
    private func scalar(
        _ field: FieldSchema,
        _ reader: inout WireReader,
        start: Int,
        _ found: inout Content
    ) throws(TransactionError) {
        switch field.type {
        case .string, .bytes:
            let slice = try slice(&reader, start: start)
            let range = slice.lowerBound..<slice.upperBound
            if field.type == .string, let bad = reader.bytes.firstInvalidUTF8(in: range) {
                throw error(.malformed, at: start + bad, "a string is not well-formed UTF-8 here")
            }
            if field.number == 1 { found.typeURL = slice } else { found.value = slice }
        default:
            let bits = Int64(bitPattern: try number(field.type.wireType, &reader, start: start))
            if field.number == 1 { found.seconds = bits } else { found.nanos = bits }
        }
    }

    // MARK: Values

    /// A varint, or a number of fixed width.
    @discardableResult
    @_lifetime(reader: copy reader)
    private func number(
        _ wireType: WireType,
        _ reader: inout WireReader,
        start: Int
    ) throws(TransactionError) -> UInt64 {
        let offset = reader.offset
        let bits = try read(&reader, start: start) { reader throws(WireError) in
            switch wireType {
            case .fixed32: UInt64(try reader.readFixed32())
            case .fixed64: try reader.readFixed64()
            default: try reader.readVarint()
            }
        }
        if wireType == .varint { try refuseOverflow(in: reader.bytes, offset..<reader.offset, start: start) }
        return bits
    }

    @_lifetime(reader: copy reader)
    private func slice(_ reader: inout WireReader, start: Int) throws(TransactionError) -> FieldSlice {
        let offset = reader.offset
        let slice = try read(&reader, start: start) { reader throws(WireError) in try reader.readSlice() }
        try refuseOverflow(in: reader.bytes, offset..<slice.lowerBound, start: start)
        return slice
    }

    /// Refuses a varint of more than 64 bits, as Go's protowire does; the codec drops the bits above.
    private func refuseOverflow(in bytes: RawSpan, _ varint: Range<Int>, start: Int) throws(TransactionError) {
        if varint.count == 10, bytes.byte(at: varint.upperBound - 1) > 1 {
            throw error(.malformed, at: start + varint.lowerBound, "a varint has at most 64 bits")
        }
    }

    /// Skips an unknown field, with the open groups on a list in place of the stack.
    @_lifetime(reader: copy reader)
    private func skip(
        _ first: UInt32,
        _ reader: inout WireReader,
        start: Int,
        at offset: Int
    ) throws(TransactionError) {
        var (tag, offset) = (first, offset)
        var open: [UInt32] = []
        while true {
            switch Tag(rawValue: tag)?.wireType {
            case .startGroup?:
                open.append(tag >> 3)
                if depth + open.count > Transaction.greatestDepth { throw error(.tooDeep, at: offset, Self.tooDeep) }
            case .endGroup?:
                guard open.popLast() == tag >> 3 else {
                    throw error(.malformed, at: offset, "a group and its end do not match")
                }
            case .lengthDelimited?: _ = try slice(&reader, start: start)
            case let wireType?: try number(wireType, &reader, start: start)
            case nil: return
            }
            if open.isEmpty { return }
            offset = start + reader.offset
            tag = try nextTag(&reader, start: start)
            if tag == 0 { throw error(.malformed, at: offset, "a group has no end") }
        }
    }

    /// The next tag, whatever came before it; 0 at the end.
    @_lifetime(reader: copy reader)
    private func nextTag(_ reader: inout WireReader, start: Int) throws(TransactionError) -> UInt32 {
        let offset = start + reader.offset
        var last: UInt32 = 0
        let tag = try read(&reader, start: start) { reader throws(WireError) in try reader.nextTag(after: &last) }
        // The codec leaves these to whoever reads the value.
        if tag & 7 > 5 { throw error(.malformed, at: offset, "there is no wire type 6 or 7") }
        return tag
    }

    // MARK: The types that are judged as a whole

    private func timestamp(_ found: Content, start: Int) throws(TransactionError) {
        guard let nanos = Int32(exactly: found.nanos), WellKnown.isTimestamp(seconds: found.seconds, nanos: nanos)
        else {
            throw error(.timestampOutOfRange, at: start, CanonicalRule.c14.summary)
        }
    }

    private mutating func any(_ bytes: RawSpan, _ found: Content, start: Int) throws(TransactionError) {
        guard let url = found.typeURL, !url.isEmpty else { throw error(.typeURL, at: start, "an Any has no type") }
        guard WellKnown.isTypeURL(bytes.bytes(in: url)) else {
            steps.append("type_url")
            throw error(.typeURL, at: start + url.lowerBound, "the type of an Any is not written as /full.name")
        }
        if anyDepth == 0 { anyCount = 0 }
        anyDepth += 1
        anyCount += 1
        defer { anyDepth -= 1 }
        guard anyDepth <= Transaction.greatestAnyDepth else {
            throw error(.tooDeep, at: start, "Anys are nested more than \(Transaction.greatestAnyDepth) deep")
        }
        guard anyCount <= Transaction.greatestAnyCount else {
            throw error(
                .tooManyAnys,
                at: start,
                "one Any holds more than \(Transaction.greatestAnyCount), itself counted"
            )
        }
        let name = String(copying: bytes.text(in: FieldSlice(start: url.lowerBound + 1, count: url.count - 1)))
        guard let schema = registry.schema(named: name), let value = found.value else { return }
        try message(bytes.bytes(in: value), start: start + value.lowerBound, schema: schema, name: "value")
    }
}
