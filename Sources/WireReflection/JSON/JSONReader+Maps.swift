import WireFormat

extension JSONReader {
    /// An entry of a map, to be sorted by its key.
    private struct Entry {
        /// A number that ascends as the keys do; for a string, its first byte and its length.
        let order: UInt64
        let offset: UInt32
        /// Whether a string key lies among the decoded bytes.
        let isDecoded: Bool
        /// Whether the value was a name that the enum does not have, and is left out.
        let isIgnored: Bool
        let record: WireTape.Record

        var text: WireTape.Bytes {
            WireTape.Bytes(start: Int(order >> 32), count: Int(order & 0xffff_ffff), isDecoded: isDecoded)
        }
    }

    /// Reads the entries of a map field, and adds them by key.
    mutating func map(_ field: JSONFieldPlan) throws(WireError) {
        let entryFields = plan.messages[field.child].fields
        guard scanner.consume(UInt8(ascii: "{")) else { throw scanner.unexpected("an object, for a map field") }
        if scanner.consume(UInt8(ascii: "}")) { return }
        var entries: [Entry] = []
        repeat {
            let offset = try openMember()
            let name = try scanner.string()
            do throws(WireError) {
                entries.append(try entry(field.number, entryFields[0], entryFields[1], name, at: offset))
            } catch {
                let name = (try? content(of: name)).map { String(decoding: $0, as: UTF8.self) } ?? ""
                throw error.within("[" + WireError.step(name) + "]")
            }
        } while try scanner.hasMore(closing: UInt8(ascii: "}"))
        try add(&entries, isText: entryFields[0].type == .string)
    }

    private mutating func entry(
        _ number: UInt32,
        _ key: JSONFieldPlan,
        _ value: JSONFieldPlan,
        _ name: JSONString,
        at offset: Int
    ) throws(WireError) -> Entry {
        try enter()
        let mark = tape.mark
        let isDecoded = key.type == .string && name.isEscaped
        let order = try addKey(key, name, at: offset)
        try scanner.colon()
        try refuseNull(value, "the value of a map")
        var isIgnored = false
        if value.isMessage {
            tape.add(try message(value))
        } else {
            switch try scalar(value) {
            case .bits(let bits): tape.add(2, bits: bits, wireType: value.type.wireType)
            case .bytes(let bytes): tape.add(2, bytes: bytes)
            case .ignored: isIgnored = true
            }
        }
        leave()
        // A decoded key is still needed, to sort by.
        let record = isDecoded ? tape.close(number, since: mark) : try close(number, since: mark)
        return Entry(
            order: order,
            offset: UInt32(truncatingIfNeeded: offset),
            isDecoded: isDecoded,
            isIgnored: isIgnored,
            record: record
        )
    }

    /// Adds the key of an entry.
    ///
    /// - Returns: What the entry is sorted by.
    private mutating func addKey(_ key: JSONFieldPlan, _ name: JSONString, at offset: Int) throws(WireError) -> UInt64 {
        if key.type == .string {
            let bytes = try keep(name)
            tape.add(1, bytes: bytes)
            return UInt64(bytes.start) << 32 | UInt64(bytes.count)
        }
        let bits = try keyBits(key.type, try content(of: name), at: offset)
        tape.add(1, bits: bits, wireType: key.type.wireType)
        return Self.order(of: bits, key.type)
    }

    private func keyBits(_ type: FieldType, _ source: ArraySlice<UInt8>, at offset: Int) throws(WireError) -> UInt64 {
        guard type == .bool else {
            let number = try number(in: source, "a whole number in quotes as the key", at: offset)
            return try integer(type, number, at: offset)
        }
        if source.elementsEqual("true".utf8) { return 1 }
        if source.elementsEqual("false".utf8) { return 0 }
        throw scanner.error("expected \"true\" or \"false\" as the key", at: offset)
    }

    /// A number that ascends as the keys of this type do.
    static func order(of bits: UInt64, _ type: FieldType) -> UInt64 {
        let sign: UInt64 = 1 << 63
        switch type {
        case .int32, .int64, .sfixed64: return bits ^ sign
        case .sfixed32: return UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits))) ^ sign
        case .sint32, .sint64: return UInt64(bitPattern: Varint.unZigZag(bits)) ^ sign
        default: return bits
        }
    }

    /// Adds the entries by key, and refuses a key that comes twice.
    private mutating func add(_ entries: inout [Entry], isText: Bool) throws(WireError) {
        let isAscending = entries.indices.dropFirst().allSatisfy { precedes(entries[$0 - 1], entries[$0], isText) }
        if !isAscending {
            entries.sort { precedes($0, $1, isText) }
            var repeated: UInt32?
            for index in entries.indices.dropFirst() where !precedes(entries[index - 1], entries[index], isText) {
                repeated = min(repeated ?? .max, entries[index].offset)
            }
            if let repeated { throw scanner.error("the key comes twice; remove one", at: Int(repeated)) }
        }
        for entry in entries where !entry.isIgnored { tape.add(entry.record) }
    }

    private func precedes(_ left: Entry, _ right: Entry, _ isText: Bool) -> Bool {
        if !isText { return left.order < right.order }
        return content(of: left.text).lexicographicallyPrecedes(content(of: right.text))
    }

    func content(of bytes: WireTape.Bytes) -> ArraySlice<UInt8> {
        (bytes.isDecoded ? tape.decoded : text)[bytes.start..<bytes.start + bytes.count]
    }
}
