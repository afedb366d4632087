import WireFormat

/// Reads text format into a ``WireTape``.
struct TextReader: TapeReader {
    var scanner: TextScanner
    var tape = WireTape()
    /// The types of the message, or of the Any value, that is being read.
    var plan: TextPlan
    let options: TextFormat.ReadOptions
    var remainingDepth: Int

    init(_ text: [UInt8], plan: TextPlan, options: TextFormat.ReadOptions) {
        scanner = TextScanner(text)
        self.plan = plan
        self.options = options
        remainingDepth = options.depthLimit
    }

    var text: [UInt8] { scanner.text }
    var position: Int { scanner.position }
    var depthLimit: Int { options.depthLimit }

    /// A message that is being read.
    struct Open {
        let message: TextMessagePlan
        /// Where its records start.
        let mark: WireTape.Mark
        /// One bit a field: which came.
        private var seen: [UInt64]
        private var oneofs: Set<Int> = []
        /// The values of packed fields, whose occurrences may lie apart.
        var packed: [Int: [UInt64]] = [:]
        /// The entries of maps.
        var entries: [Int: [TapeEntry]] = [:]

        init(_ message: TextMessagePlan, _ mark: WireTape.Mark) {
            self.message = message
            self.mark = mark
            seen = [UInt64](repeating: 0, count: (message.fields.count + 63) / 64)
        }

        /// Whether the field came before; it is marked.
        mutating func insert(_ index: Int) -> Bool {
            let bit: UInt64 = 1 << UInt64(index % 64)
            defer { seen[index / 64] |= bit }
            return seen[index / 64] & bit != 0
        }

        /// Whether a member of the oneof came before; it is marked.
        mutating func insert(oneof: Int) -> Bool { !oneofs.insert(oneof).inserted }
    }

    /// The canonical encoding of the whole text.
    mutating func wireBytes() throws(WireError) -> [UInt8] {
        try wireBytes { reader throws(WireError) in
            try reader.fields(of: reader.plan.root, closing: 0)
        }
    }

    // MARK: Messages

    /// Reads the fields of a message, and the bracket that closes it; 0 stands for the end of the text.
    mutating func fields(of message: TextMessagePlan, closing: UInt8) throws(WireError) {
        var open = Open(message, tape.mark)
        let start = scanner.position
        while scanner.next() != closing || closing == 0 && scanner.position < text.count {
            try field(&open)
            if !scanner.consume(UInt8(ascii: ",")) { _ = scanner.consume(UInt8(ascii: ";")) }
        }
        if closing != 0 { scanner.position += 1 }
        try finish(open)
        if let missing = tape.firstMissing(of: message, since: open.mark) {
            throw WireError(.missingRequiredField, offset: start, path: missing.name, message: "add the required field")
        }
    }

    /// Adds what waits for the end of the message: packed fields and maps.
    private mutating func finish(_ open: Open) throws(WireError) {
        for (index, values) in open.packed {
            let field = open.message.fields[index]
            let start = tape.decoded.count
            for bits in values { tape.pack(bits, wireType: field.type.wireType) }
            let count = tape.decoded.count - start
            tape.add(field.number, bytes: WireTape.Bytes(start: start, count: count, isDecoded: true))
        }
        for (index, list) in open.entries {
            var entries = list
            let isText = plan.messages[open.message.fields[index].child].fields[0].type == .string
            _ = sort(&entries, isText: isText)
            // Of entries with the same key the last one counts.
            for (place, entry) in entries.enumerated()
            where place + 1 == entries.count || precedes(entry, entries[place + 1], isText) {
                tape.add(entry.record)
            }
        }
    }

    private mutating func field(_ open: inout Open) throws(WireError) {
        let offset = scanner.position
        let index: Int?
        if scanner.consume(UInt8(ascii: "[")) {
            let name = try scanner.bracketed()
            if name.contains(UInt8(ascii: "/")) { return try any(name, in: &open, at: offset) }
            index = open.message.extensionNames[name[...]]
            if index == nil { throw unknown(name[...], "extension", in: open.message, at: offset) }
        } else {
            guard let name = scanner.identifier() else { throw scanner.unexpected("the name of a field") }
            index = open.message.textNames[name]
            if index == nil {
                guard open.message.reserved[name] != nil else {
                    throw unknown(name, "field", in: open.message, at: offset)
                }
                return try skipValue()
            }
        }
        guard let index else { return }
        let field = open.message.fields[index]
        do throws(WireError) {
            try value(of: field, index, in: &open, at: offset)
        } catch {
            throw error.within(field.name)
        }
    }

    private func unknown(_ name: ArraySlice<UInt8>, _ kind: String, in message: TextMessagePlan, at offset: Int)
        -> WireError
    {
        let name = WireError.step(String(decoding: name, as: UTF8.self))
        return scanner.error(message.fullName + " has no " + kind + " \"" + name + "\"; remove it", at: offset)
    }

    private mutating func value(
        of field: TextFieldPlan,
        _ index: Int,
        in open: inout Open,
        at offset: Int
    ) throws(WireError) {
        let hasColon = scanner.consume(UInt8(ascii: ":"))
        guard hasColon || field.isMessage else { throw scanner.unexpected("a colon after the name") }
        if field.cardinality == .repeated {
            guard scanner.consume(UInt8(ascii: "[")) else { return try element(of: field, index, in: &open) }
            if scanner.consume(UInt8(ascii: "]")) { return }
            repeat { try element(of: field, index, in: &open) } while scanner.consume(UInt8(ascii: ","))
            guard scanner.consume(UInt8(ascii: "]")) else { throw scanner.unexpected("a comma or ]") }
            return
        }
        if open.insert(index) { throw scanner.error("the field comes twice; remove one", at: offset) }
        if let oneof = field.oneof, open.insert(oneof: oneof) {
            throw scanner.error("another member of the same oneof is set; remove one", at: offset)
        }
        if field.isMessage { tape.add(try message(field)) } else { tape.add(field, try scalar(field)) }
    }

    private mutating func element(of field: TextFieldPlan, _ index: Int, in open: inout Open) throws(WireError) {
        if field.isMap {
            let offset = scanner.position
            return open.entries[index, default: []].append(try entry(field, at: offset))
        }
        if field.isMessage { return tape.add(element: try message(field), since: open.mark, text: text) }
        switch try scalar(field) {
        case .bits(let bits): open.packed[index, default: []].append(bits)
        case .bytes(let bytes):
            tape.add(element: WireTape.Record(field.number, bytes), since: open.mark, text: text)
        case .ignored: break
        }
    }

    /// Reads the bracket that opens a message.
    ///
    /// - Returns: The one that closes it.
    mutating func openMessage() throws(WireError) -> UInt8 {
        if scanner.consume(UInt8(ascii: "{")) { return UInt8(ascii: "}") }
        if scanner.consume(UInt8(ascii: "<")) { return UInt8(ascii: ">") }
        throw scanner.unexpected("{ or <, which open a message")
    }

    private mutating func message(_ field: TextFieldPlan) throws(WireError) -> WireTape.Record {
        try message(field) { reader throws(WireError) in
            let closing = try reader.openMessage()
            try reader.fields(of: reader.plan.messages[field.child], closing: closing)
        }
    }

    // MARK: Maps

    private mutating func entry(_ field: TextFieldPlan, at offset: Int) throws(WireError) -> TapeEntry {
        let message = plan.messages[field.child]
        let closing = try openMessage()
        try enter()
        let mark = tape.mark
        try fields(of: message, closing: closing)
        leave()
        for part in message.fields where tape.last(part.number, since: mark) == nil { addDefault(of: part) }
        let key = tape.last(1, since: mark)
        let isText = message.fields[0].type == .string
        let isDecoded = isText && key?.kind == .decoded
        let order = key.map { isText ? $0.payload : $0.payload.order(as: message.fields[0].type) }
        // A decoded key is still needed, to sort by.
        let record = isDecoded ? tape.close(field.number, since: mark) : try close(field.number, since: mark)
        return TapeEntry(
            order: order ?? 0,
            offset: UInt32(truncatingIfNeeded: offset),
            isDecoded: isDecoded,
            record: record
        )
    }

    /// Adds the key or value of an entry that does not have it.
    private mutating func addDefault(of field: TextFieldPlan) {
        if field.isMessage {
            tape.add(tape.close(field.number, since: tape.mark, isGroup: field.type == .group))
        } else if field.type.isPackable {
            let first = field.type == .enumeration && field.child >= 0 ? plan.enums[field.child].first : 0
            tape.add(field.number, bits: UInt64(bitPattern: Int64(first)), wireType: field.type.wireType)
        } else {
            tape.add(field.number, bytes: WireTape.Bytes(start: 0, count: 0, isDecoded: false))
        }
    }

    // MARK: Any

    /// Reads the value of an Any, whose type URL stands in brackets.
    private mutating func any(_ url: [UInt8], in open: inout Open, at offset: Int) throws(WireError) {
        guard open.message.form == .any else {
            let message = "only google.protobuf.Any has a type URL for a name, and this is "
            throw scanner.error(message + open.message.fullName, at: offset)
        }
        let name = String(decoding: url[((url.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...], as: UTF8.self)
        guard let schema = options.registry?.schema(named: name) else {
            let message = "the type " + WireError.step(name) + " is not in the registry"
            throw WireError(.unknownType, offset: offset, message: message)
        }
        let hasURL = open.insert(0)
        let hasValue = open.insert(1)
        if hasURL || hasValue { throw scanner.error("the Any has a value already; remove one", at: offset) }
        _ = scanner.consume(UInt8(ascii: ":"))
        let start = tape.decoded.count
        tape.decoded += url
        tape.add(1, bytes: WireTape.Bytes(start: start, count: url.count, isDecoded: true))
        let outer = plan
        plan = .plan(for: schema)
        let value = try message(open.message.fields[1]) { reader throws(WireError) in
            let closing = try reader.openMessage()
            try reader.fields(of: reader.plan.root, closing: closing)
        }
        plan = outer
        if value.size > 0 { tape.add(value) }
    }
}
