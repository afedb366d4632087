import WireFormat

extension JSONReader {
    /// Reads the entries of a map field, and adds them by key.
    mutating func map(_ field: TextFieldPlan) throws(WireError) {
        let entryFields = plan.messages[field.child].fields
        guard scanner.consume(UInt8(ascii: "{")) else { throw scanner.unexpected("an object, for a map field") }
        if scanner.consume(UInt8(ascii: "}")) { return }
        var entries: [TapeEntry] = []
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
        _ key: TextFieldPlan,
        _ value: TextFieldPlan,
        _ name: JSONString,
        at offset: Int
    ) throws(WireError) -> TapeEntry {
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
        return TapeEntry(
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
    private mutating func addKey(_ key: TextFieldPlan, _ name: JSONString, at offset: Int) throws(WireError) -> UInt64 {
        if key.type == .string {
            let bytes = try keep(name)
            tape.add(1, bytes: bytes)
            return Self.order(of: bytes)
        }
        let bits = try keyBits(key.type, try content(of: name), at: offset)
        tape.add(1, bits: bits, wireType: key.type.wireType)
        return bits.order(as: key.type)
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

    /// Adds the entries by key, and refuses a key that comes twice.
    private mutating func add(_ entries: inout [TapeEntry], isText: Bool) throws(WireError) {
        if let repeated = sort(&entries, isText: isText) {
            throw scanner.error("the key comes twice; remove one", at: repeated)
        }
        for entry in entries where !entry.isIgnored { tape.add(entry.record) }
    }
}
