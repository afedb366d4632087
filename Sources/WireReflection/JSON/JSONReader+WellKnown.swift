import WireFormat

// The types of google/protobuf that have a JSON form of their own. Each function reads the value and
// adds the fields of the message.
extension JSONReader {
    // MARK: Texts

    /// A string's bytes and where its quote is.
    private mutating func text(_ wanted: String) throws(WireError) -> (ArraySlice<UInt8>, Int) {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.unexpected(wanted) }
        let offset = scanner.position
        return (try content(of: try scanner.string()), offset)
    }

    mutating func timestamp() throws(WireError) {
        let wanted = "a time as 2006-01-02T15:04:05.999999999Z or with an offset as +01:00"
        let (source, offset) = try text(wanted)
        guard let time = RFC3339.time(source) else { throw scanner.error("expected " + wanted, at: offset) }
        guard WellKnown.timestampSeconds.contains(time.seconds) else {
            throw scanner.error("a Timestamp lies in the years 0001 to 9999, in UTC", at: offset)
        }
        add(seconds: time.seconds, nanos: time.nanos)
    }

    mutating func duration() throws(WireError) {
        let wanted = "a duration as \"1.5s\": seconds with at most nine decimals"
        let (source, offset) = try text(wanted)
        guard let duration = DurationText.parse(source) else { throw scanner.error("expected " + wanted, at: offset) }
        guard DurationText.seconds.contains(duration.seconds) else {
            throw scanner.error("a Duration has at most 315576000000 seconds", at: offset)
        }
        add(seconds: duration.seconds, nanos: duration.nanos)
    }

    private mutating func add(seconds: Int64, nanos: Int32) {
        if seconds != 0 { tape.add(1, varint: UInt64(bitPattern: seconds)) }
        if nanos != 0 { tape.add(2, varint: UInt64(bitPattern: Int64(nanos))) }
    }

    mutating func fieldMask() throws(WireError) {
        let (source, offset) = try text("a string of field paths with commas between them")
        if source.isEmpty { return }
        for path in source.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            let start = tape.decoded.count
            guard FieldMaskPath.appendSnakeCase(of: path, to: &tape.decoded) else {
                throw scanner.error("write each path of a FieldMask in lowerCamelCase, with no _ in it", at: offset)
            }
            let count = tape.decoded.count - start
            tape.add(1, bytes: WireTape.Bytes(start: start, count: count, isDecoded: true))
        }
    }

    // MARK: Struct, Value, ListValue

    mutating func structure(of message: TextMessagePlan) throws(WireError) {
        guard scanner.next() == UInt8(ascii: "{") else { throw scanner.unexpected("an object, for a Struct") }
        try map(message.fields[0])
    }

    mutating func list(of message: TextMessagePlan) throws(WireError) {
        guard scanner.next() == UInt8(ascii: "[") else { throw scanner.unexpected("an array, for a ListValue") }
        try array(message.fields[0])
    }

    mutating func value(of message: TextMessagePlan) throws(WireError) {
        switch scanner.next() {
        case UInt8(ascii: "n"):
            try scanner.literal("null")
            tape.add(1, varint: 0)
        case UInt8(ascii: "t"):
            try scanner.literal("true")
            tape.add(4, varint: 1)
        case UInt8(ascii: "f"):
            try scanner.literal("false")
            tape.add(4, varint: 0)
        case UInt8(ascii: "\""): tape.add(3, bytes: try keep(try scanner.string()))
        case UInt8(ascii: "{"):
            try enter()
            let mark = tape.mark
            try content(of: plan.messages[message.fields[4].child])
            leave()
            tape.add(try close(5, since: mark))
        case UInt8(ascii: "["):
            try enter()
            let mark = tape.mark
            try content(of: plan.messages[message.fields[5].child])
            leave()
            tape.add(try close(6, since: mark))
        default:
            let offset = scanner.position
            guard let number = try bareNumber() else {
                throw scanner.unexpected("a JSON value: an object, array, string, number, true, false or null")
            }
            tape.add(2, fixed64: try bits(of: number, in: text[...], .double, at: offset))
        }
    }

    // MARK: Any

    mutating func any() throws(WireError) {
        guard scanner.next() == UInt8(ascii: "{") else {
            throw scanner.unexpected("an object with \"@type\", for an Any")
        }
        let start = scanner.position
        guard let typeOffset = try findTypeURL() else { return try emptyAny() }
        scanner.position = typeOffset
        let url = try string("a string, for \"@type\"")
        let schema = try schema(of: url, at: typeOffset)
        scanner.position = start
        guard let schema else { return try unknownAny(of: url) }

        let outer = plan
        plan = .plan(for: schema)
        try enter()
        let mark = tape.mark
        if plan.root.form.isSpecial { try specialAny() } else { try members(of: plan.root, isInAny: true) }
        let value = try close(2, since: mark)
        leave()
        plan = outer
        tape.add(1, bytes: url)
        if value.size > 0 { tape.add(value) }
    }

    /// Reads an object without `@type`: only an empty one is an Any, one of no type.
    private mutating func emptyAny() throws(WireError) {
        let start = scanner.position
        scanner.position += 1
        guard scanner.consume(UInt8(ascii: "}")) else {
            throw scanner.error("add \"@type\" with the type URL of the Any's value", at: start)
        }
    }

    /// Reads the members `@type` and `@value` of an Any whose type is not known.
    private mutating func unknownAny(of url: WireTape.Bytes) throws(WireError) {
        let start = scanner.position
        scanner.position += 1
        var names = SeenNames()
        var value: WireTape.Bytes?
        repeat {
            let offset = try openMember()
            try names.insert(try scanner.string(), at: offset, scanner)
            try scanner.colon()
            let name = names.last ?? []
            if name.elementsEqual("@type".utf8) {
                try typeURLAgain()
            } else if name.elementsEqual("@value".utf8) {
                value = try base64()
            } else {
                let message = "an Any of a type that is not in the registry has \"@type\" and \"@value\" alone"
                throw scanner.error(message, at: offset)
            }
        } while try scanner.hasMore(closing: UInt8(ascii: "}"))
        guard let value else {
            throw scanner.error("the type is not in the registry; add \"@value\" with its bytes in base64", at: start)
        }
        tape.add(1, bytes: url)
        if value.count > 0 { tape.add(2, bytes: value) }
    }

    /// The type of a type URL; nil for one that is not known, where its value is kept.
    private func schema(of url: WireTape.Bytes, at offset: Int) throws(WireError) -> MessageSchema? {
        let url = content(of: url)
        guard let slash = url.lastIndex(of: UInt8(ascii: "/")), slash + 1 < url.endIndex else {
            throw scanner.error(
                "write \"@type\" as a type URL: a slash before the full name of a message type",
                at: offset
            )
        }
        let name = String(decoding: url[(slash + 1)...], as: UTF8.self)
        guard let schema = options.registry?.schema(named: name) else {
            if options.keepsUnknownAny { return nil }
            let message = "the type " + WireError.step(name) + " is not in the registry"
            throw WireError(.unknownType, offset: offset, message: message)
        }
        return schema
    }

    /// Reads an Any whose value has a JSON form of its own, in the member `value`.
    private mutating func specialAny() throws(WireError) {
        let start = scanner.position
        scanner.position += 1
        var names = SeenNames()
        var hasValue = false
        repeat {
            let offset = try openMember()
            try names.insert(try scanner.string(), at: offset, scanner)
            try scanner.colon()
            let name = names.last ?? []
            if name.elementsEqual("@type".utf8) {
                try typeURLAgain()
            } else if name.elementsEqual("value".utf8) {
                hasValue = true
                do throws(WireError) {
                    try content(of: plan.root)
                } catch {
                    throw error.within("value")
                }
            } else {
                try ignore(name, at: offset, of: plan.root)
            }
        } while try scanner.hasMore(closing: UInt8(ascii: "}"))
        guard hasValue else {
            throw scanner.error("add \"value\" with the " + plan.root.fullName + " of the Any", at: start)
        }
    }

    /// Reads the type URL of an Any when its turn comes; it was read before.
    mutating func typeURLAgain() throws(WireError) {
        guard scanner.next() == UInt8(ascii: "\"") else { throw scanner.unexpected("a string, for \"@type\"") }
        _ = try scanner.string()
    }
}
