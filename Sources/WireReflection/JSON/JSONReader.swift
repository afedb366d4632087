import WireFormat

/// Reads a ProtoJSON text into a ``WireTape``.
struct JSONReader: TapeReader {
    var scanner: JSONScanner
    var tape = WireTape()
    /// The types of the message, or of the Any value, that is being read.
    var plan: TextPlan
    let options: ProtoJSON.ReadOptions
    var remainingDepth: Int
    /// One bit a field for each object that is open: which fields came.
    private var seen: [UInt64] = []
    /// Where objects that were scanned ahead of reading have their type URL.
    var typeURLs = TypeURLIndex()

    init(_ text: [UInt8], plan: TextPlan, options: ProtoJSON.ReadOptions) {
        scanner = JSONScanner(text)
        self.plan = plan
        self.options = options
        remainingDepth = options.depthLimit
    }

    var text: [UInt8] { scanner.text }
    var position: Int { scanner.position }
    var depthLimit: Int { options.depthLimit }

    /// The canonical encoding of the whole text.
    mutating func wireBytes() throws(WireError) -> [UInt8] {
        try wireBytes { reader throws(WireError) in
            if let offset = reader.text.rawSpan.firstInvalidUTF8(in: 0..<reader.text.count) {
                throw reader.scanner.error("write the text in UTF-8; this byte is none", at: offset)
            }
            try reader.content(of: reader.plan.root)
            try reader.scanner.finish()
        }
    }

    // MARK: Messages

    /// Reads the value of a message type, and adds the fields of the message.
    mutating func content(of message: TextMessagePlan) throws(WireError) {
        switch message.form {
        case .object:
            guard scanner.next() == UInt8(ascii: "{") else {
                throw scanner.unexpected("an object, for " + message.fullName)
            }
            try members(of: message, isInAny: false)
        case .any: try any()
        case .timestamp: try timestamp()
        case .duration: try duration()
        case .fieldMask: try fieldMask()
        case .structure: try structure(of: message)
        case .value: try value(of: message)
        case .list: try list(of: message)
        case .wrapper: try singular(message.fields[0])
        }
    }

    /// Reads an object, whose brace is at the position, with a member for each field.
    mutating func members(of message: TextMessagePlan, isInAny: Bool) throws(WireError) {
        let start = scanner.position
        scanner.position += 1
        let mark = tape.mark
        let seenMark = seen.count
        seen.append(contentsOf: repeatElement(0, count: (message.fields.count + 63) / 64))
        var oneofs: Set<Int> = []
        var others = SeenNames()
        var hasMore = !scanner.consume(UInt8(ascii: "}"))
        while hasMore {
            let offset = try openMember()
            let name = try scanner.string()
            if let field = try field(named: name, of: message) {
                try scanner.colon()
                try member(field, of: message, at: offset, seenMark, &oneofs)
            } else {
                try others.insert(name, at: offset, scanner)
                try scanner.colon()
                let isType = isInAny && (others.last?.elementsEqual("@type".utf8) ?? false)
                if isType { try typeURLAgain() } else { try ignore(others.last ?? [], at: offset, of: message) }
            }
            hasMore = try scanner.hasMore(closing: UInt8(ascii: "}"))
        }
        if let missing = tape.firstMissing(of: message, since: mark) {
            throw WireError(.missingRequiredField, offset: start, path: missing.name, message: "add the required field")
        }
        seen.removeSubrange(seenMark...)
    }

    /// The offset of a member's name, which has to come next.
    mutating func openMember() throws(WireError) -> Int {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.unexpected("a name in double quotes") }
        return scanner.position
    }

    private func field(named name: JSONString, of message: TextMessagePlan) throws(WireError) -> Int? {
        guard name.isEscaped else { return message.names[text[name.start..<name.end]] }
        var decoded: [UInt8] = []
        try scanner.append(name, to: &decoded)
        return message.names[decoded[...]]
    }

    /// Reads the value of a field.
    private mutating func member(
        _ index: Int,
        of message: TextMessagePlan,
        at offset: Int,
        _ seenMark: Int,
        _ oneofs: inout Set<Int>
    ) throws(WireError) {
        let field = message.fields[index]
        let bit: UInt64 = 1 << UInt64(index % 64)
        let isSecond = seen[seenMark + index / 64] & bit != 0
        seen[seenMark + index / 64] |= bit
        do throws(WireError) {
            if isSecond { throw scanner.error("the field comes twice; remove one", at: offset) }
            if scanner.next() == UInt8(ascii: "n"), try isAbsent(field) { return }
            if let oneof = field.oneof, !oneofs.insert(oneof).inserted {
                throw scanner.error("another member of the same oneof is set; remove one", at: offset)
            }
            if field.isMap {
                try map(field)
            } else if field.cardinality == .repeated {
                try array(field)
            } else {
                try singular(field)
            }
        } catch {
            throw error.within(field.name)
        }
    }

    /// Whether the null at the position says that the field is absent; if so, it is read.
    private mutating func isAbsent(_ field: TextFieldPlan) throws(WireError) -> Bool {
        if field.cardinality != .repeated, hasNull(field) { return false }
        return try scanner.consumeNull()
    }

    /// Whether null is a value of the field's type.
    func hasNull(_ field: TextFieldPlan) -> Bool {
        if field.isMessage { return plan.messages[field.child].form == .value }
        return field.type == .enumeration && field.child >= 0 && plan.enums[field.child].isNull
    }

    /// Reads the value of a name that the schema does not have.
    mutating func ignore(_ name: [UInt8], at offset: Int, of message: TextMessagePlan) throws(WireError) {
        guard options.ignoresUnknownFields else {
            let name = WireError.step(String(decoding: name, as: UTF8.self))
            let type = message.fullName
            throw scanner.error(type + " has no field \"" + name + "\"; remove it", at: offset)
        }
        try skipValue(depthLimit: remainingDepth)
    }
}

/// The names of an object's members that no field has, to find one that comes twice.
struct SeenNames {
    private var names: Set<[UInt8]> = []
    private(set) var last: [UInt8]?

    mutating func insert(_ name: JSONString, at offset: Int, _ scanner: JSONScanner) throws(WireError) {
        var decoded: [UInt8] = []
        try scanner.append(name, to: &decoded)
        guard names.insert(decoded).inserted else {
            throw scanner.error("the name comes twice; remove one", at: offset)
        }
        last = decoded
    }
}

extension WireError {
    /// The same error, in a field or element of what it happened in.
    func within(_ step: String) -> WireError {
        if path.isEmpty { return at(path: step) }
        return at(path: path.utf8.first == UInt8(ascii: "[") ? step + path : step + "." + path)
    }

    /// A name or key, short enough for a path, and on one line.
    static func step(_ name: String) -> String {
        var step = ""
        for (count, scalar) in name.unicodeScalars.enumerated() {
            if count == 40 { return step + "…" }
            step.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7f ? "\u{fffd}" : scalar)
        }
        return step
    }
}
